"""Files of codes in words: why one is refused, why a row is left out, what one would bring."""

from __future__ import annotations

from typing import TYPE_CHECKING

from posapp.domain.file_shape import Scope
from posapp.ui.text.again import retold
from posapp.ui.text.work import WorkWords

if TYPE_CHECKING:
    from posapp.domain.code_file import ImportReport, Preview
    from posapp.domain.stock_pass import Survey

_REJECTS_SHOWN = 5


@retold
class FileWords(WorkWords):
    """Sentences about files of codes and rewards."""

    def error_text(self, code: str) -> str | None:
        """The unfilled sentence of an error code, files' own among them."""
        if code == "store.no_room":
            return self.translate(
                "Files",
                "The disk of this till has no room to take this file in: it needs about {needed} MB"
                " and {free} MB are free. Nothing was changed: make room, then try again.",
            )
        return self._file(code) if code.startswith("file.") else super().error_text(code)

    def _file(self, code: str) -> str | None:
        text = self._unreadable(code)
        if text is not None:
            return text
        match code:
            case "file.missing_column":
                return self.translate(
                    "Files",
                    "{file} has no column “{column}”, so nothing of it was taken in. Its columns:"
                    " {found}. Correct the file, or say in the settings what it calls that column.",
                )
            case "file.duplicate_column":
                return self.translate(
                    "Files",
                    "{file} has the column “{column}” twice, so nothing of it was taken in.",
                )
            case "file.header":
                return self.translate(
                    "Files",
                    "{file} does not begin with a line of column names, so nothing of it was taken"
                    " in.",
                )
            case "file.new_shape":
                return self.translate(
                    "Files",
                    "{file} has columns that were never taken in before: {columns}. Look at its"
                    " preview and confirm it: “posapp import {path}”, or Import a file… on the"
                    " stock page (F11).",
                )
            case "file.scope":
                return self.translate(
                    "Files",
                    "It is not clear what {file} holds. Say it: --scope earnreward for granted"
                    " codes, --scope masterreward for rewards.",
                )
            case "file.too_many_rewards":
                return self.translate(
                    "Files",
                    "{file} lists more rewards than there can be, so nothing of it was taken in.",
                )
            case "file.odd_column":
                return self.translate(
                    "Files",
                    "The column taken for “{column}” in {file} holds too many different texts, so"
                    " nothing was taken in. Perhaps it was mistaken for another one.",
                )
            case "file.stopped":
                return self.translate(
                    "Files",
                    "The taking in of {file} was stopped. What it had brought is kept; take it in"
                    " again to go on.",
                )
            case "file.changed":
                return self.translate(
                    "Files",
                    "{file} changed while it was read, so nothing of it was taken in. Try again in"
                    " a moment.",
                )
            case "file.rejects":
                return self.translate(
                    "Files",
                    "The rows of {file} that cannot be used could be listed nowhere, so nothing of"
                    " it was taken in: the disk may be full.",
                )
            case _:
                return None

    def _unreadable(self, code: str) -> str | None:
        match code:
            case "file.missing":
                return self.translate("Files", "{file} is not there (any more).")
            case "file.not_a_file":
                return self.translate("Files", "{file} is not a file, but a folder or a device.")
            case "file.is_link":
                return self.translate(
                    "Files", "{file} only points to another place; it was not followed."
                )
            case "file.no_permission":
                return self.translate("Files", "{file} is closed to this user.")
            case "file.io":
                return self.translate(
                    "Files", "The disk did not read {file}. Try again, and tell the manager."
                )
            case "file.empty":
                return self.translate("Files", "{file} is empty: not even column names.")
            case "file.gzip_broken":
                return self.translate(
                    "Files", "{file} is damaged: it cannot be unpacked. Ask for it again."
                )
            case "file.gzip_truncated":
                return self.translate(
                    "Files", "{file} ends too early: it is not whole. Ask for it again."
                )
            case "file.bomb":
                return self.translate(
                    "Files", "{file} unpacks to far more than any file of codes; it was left alone."
                )
            case "file.encoding":
                return self.translate(
                    "Files",
                    "{file} cannot be read as {encoding}. Ask for it as UTF-8, or set another"
                    " encoding.",
                )
            case _:
                return None

    def preview_lines(self, preview: Preview) -> list[str]:
        """What a file would bring, line by line."""
        holds = (
            self.translate("Files", "{file}: granted codes")
            if preview.scope is Scope.EARN_REWARD
            else self.translate("Files", "{file}: rewards")
        )
        lines = [holds.format(file=preview.name)]
        lines.append(
            self.translate("Files", "columns parted by “{mark}” · letters as {encoding}").format(
                mark=self.translate("Files", "tab")
                if preview.separator == "\t"
                else preview.separator,
                encoding=preview.encoding,
            )
        )
        for name, ours in preview.mapping:
            lines.append(
                f"  {name} → {ours}"
                if ours is not None
                else "  " + self.translate("Files", "{name}: not read").format(name=name)
            )
        if preview.missing:
            lines.append(
                self.translate("Files", "Not in the file: {columns}").format(
                    columns=", ".join(preview.missing)
                )
            )
        lines += ["  " + " | ".join(row) for row in preview.rows]
        lines += self._preview_rejects(preview)
        return lines

    def _preview_rejects(self, preview: Preview) -> list[str]:
        if not preview.rejects:
            return [self._all_usable(preview.looked_at)]
        lines = [
            self.translate("Files", "Its only row cannot be used:")
            if preview.looked_at == 1
            else self.translate("Files", "Of the first {all} rows {bad} cannot be used:").format(
                all=self.number(preview.looked_at), bad=self.number(len(preview.rejects))
            )
        ]
        for reject in preview.rejects[:_REJECTS_SHOWN]:
            where = self.translate("Files", "line {line}: {reason}")
            reason = self.row_fault(reject)
            lines.append("  " + where.format(line=self.number(reject.line), reason=reason))
        if len(preview.rejects) > _REJECTS_SHOWN:
            lines.append("  …")
        return lines

    def _all_usable(self, rows: int) -> str:
        if rows == 0:
            return self.translate("Files", "It holds no row beside the names of its columns.")
        if rows == 1:
            return self.translate("Files", "Its only row can be used.")
        return self.translate("Files", "The first {n} rows can all be used.").format(
            n=self.number(rows)
        )

    def swept_next(self) -> str:
        """Codes taken in by hand where Splio's API is what tells the codes."""
        return self.translate(
            "Files",
            "Codes come from Splio’s API here (codes_from): the next sync removes those that Splio"
            " does not list.",
        )

    def wrong_scope(self, given: str) -> str:
        """What ``--scope`` may be."""
        return self.translate(
            "Files",
            "--scope cannot be “{given}”: it is earnreward for granted codes, or masterreward for"
            " rewards.",
        ).format(given=given)

    def import_details(self, report: ImportReport) -> list[str]:
        """What else there is to say of a file taken in: codes that came twice, codes swept."""
        lines = []
        if report.withheld is not None:
            lines.append(self.file_sweep_withheld(report.name, report.withheld))
        if report.duplicates:
            lines.append(
                self.count(
                    report.duplicates,
                    self.translate("Files", "{n} code stood twice: its last line counts."),
                    self.translate("Files", "{n} codes stood twice: their last lines count."),
                )
            )
        if report.swept:
            lines.append(
                self.count(
                    report.swept,
                    self.translate("Files", "{n} code that is not in the file was removed."),
                    self.translate("Files", "{n} codes that are not in the file were removed."),
                )
            )
        return lines

    def file_sweep_withheld(self, file: str, survey: Survey) -> str:
        """A file of all codes lists so little that nothing was removed."""
        return self.translate(
            "Files",
            "{file} lists only {listed} of the {held} codes that this till has. Nothing was"
            " removed: if the next file finds the same, it will be.",
        ).format(file=file, listed=self.number(survey.listed), held=self.number(survey.held))

    def confirm_shape(self) -> str:
        """How a file of a new shape is confirmed on the command line."""
        return self.translate(
            "Files", "These columns are new: nothing was taken in. Confirm with --yes."
        )
