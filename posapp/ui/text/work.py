"""A sync or an import in words: how far it is, how it ended; and how the codes hold out."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, assert_never

from posapp.domain.code_file import ImportReport, Reject, RowFault
from posapp.domain.errors import Disposition, FileError
from posapp.ui.text.again import retold
from posapp.ui.text.errors import ErrorWords

if TYPE_CHECKING:
    from posapp.domain.events import FileRefused, ImportProgressed, SyncProgressed


@retold
class WorkWords(ErrorWords):
    """Sentences about bringing the stock up to date, and about what is left of it."""

    def error_text(self, code: str) -> str | None:
        """The unfilled sentence of an error code, that of stopped work among them."""
        if code == "store.stopped":
            return self.translate(
                "Work", "This was stopped before its end. The till’s data is whole: start it again."
            )
        return super().error_text(code)

    def sync_progress(self, fact: SyncProgressed) -> str:
        """How far a sync is: counts, rate, time left."""
        if fact.codes_expected > fact.codes:
            head = self.translate("Work", "Stock sync: {done} of about {total} codes").format(
                done=self.number(fact.codes), total=self.number(fact.codes_expected)
            )
        else:
            head = self.count(
                fact.codes,
                self.translate("Work", "Stock sync: {n} code"),
                self.translate("Work", "Stock sync: {n} codes"),
            )
        return self._with_pace(head, fact.per_second, fact.time_left)

    def import_progress(self, fact: ImportProgressed) -> str:
        """How far an import is: step, rows, rate, time left."""
        match fact.step:
            case "reading":
                step = self.translate("Work", "{file}: reading")
            case "sorting":
                step = self.translate("Work", "{file}: sorting")
            case _:
                step = self.translate("Work", "{file}: taking in")
        rows = self.count(
            fact.rows, self.translate("Work", "{n} row"), self.translate("Work", "{n} rows")
        )
        seconds = fact.took.total_seconds()
        left = fact.took * (100 - fact.percent) / fact.percent if fact.percent else None
        head = f"{step.format(file=fact.name)} · {rows}"
        return self._with_pace(head, fact.rows / seconds if seconds > 0 else 0.0, left)

    def _with_pace(self, head: str, per_second: float, left: timedelta | None) -> str:
        parts = [head]
        if per_second >= 1:
            parts.append(
                self.translate("Work", "{n} a second").format(n=self.number(round(per_second)))
            )
        if left is not None:
            parts.append(self.translate("Work", "{time} left").format(time=self.span(left)))
        return " · ".join(parts)

    def span(self, span: timedelta) -> str:
        """A guessed time in round figures: ``about 20 s``, ``about 4 min``, ``about 2 h``."""
        seconds = span.total_seconds()
        if seconds < 60:
            n = max(10, round(seconds / 10) * 10) if seconds > 5 else 5
            return self.translate("Work", "about {n} s").format(n=self.number(n))
        if seconds < 90 * 60:
            n = round(seconds / 60)
            return self.translate("Work", "about {n} min").format(n=self.number(n))
        return self.translate("Work", "about {n} h").format(n=self.number(round(seconds / 3600)))

    def sync_done(self, rewards: int, codes: int) -> str:
        """That the stock is up to date."""
        return self.translate(
            "Work", "The stock is up to date: {codes} codes of {rewards} rewards."
        ).format(codes=self.number(codes), rewards=self.number(rewards))

    def rewards_synced(self, rewards: int) -> str:
        """That the rewards are up to date, where codes come by file."""
        return self.count(
            rewards,
            self.translate("Work", "{n} reward is up to date; codes come by file."),
            self.translate("Work", "{n} rewards are up to date; codes come by file."),
        )

    def work_stopped(self, codes: int) -> str:
        """That a person stopped a sync or an import."""
        return self.count(
            codes,
            self.translate(
                "Work", "Stopped. The {n} code brought so far is kept; nothing is lost."
            ),
            self.translate(
                "Work", "Stopped. The {n} codes brought so far are kept; nothing is lost."
            ),
        )

    def sync_failed(self, code: str) -> str:
        """Why a sync could not finish."""
        cause = self.cause(code)
        if not cause:
            text = self.error_text(code)
            cause = text if text is not None and "{" not in text else ""
        said = self.translate(
            "Work", "The stock could not be brought up to date; what it has stays usable."
        )
        return f"{said} {cause}".strip()

    def file_imported(self, report: ImportReport) -> str:
        """What became of a file."""
        if report.repeated:
            return self.translate(
                "Work", "{file} was taken in before: there was nothing to do."
            ).format(file=report.name)
        said = self.count(
            report.applied,
            self.translate("Work", "{file}: {n} row taken in."),
            self.translate("Work", "{file}: {n} rows taken in."),
            file=report.name,
        )
        if not report.rejected:
            return said
        if report.rejects is None:
            rejected = self.count(
                report.rejected,
                self.translate("Work", "{n} row could not be used."),
                self.translate("Work", "{n} rows could not be used."),
            )
        else:
            rejected = self.count(
                report.rejected,
                self.translate("Work", "{n} row could not be used: see {rejects}."),
                self.translate("Work", "{n} rows could not be used: see {rejects}."),
                rejects=report.rejects,
            )
        return f"{said} {rejected}"

    def file_refused(self, fact: FileRefused) -> str:
        """Why a file could not be taken in."""
        error = FileError(fact.code, Disposition.ASK, **fact.params)
        return self.translate("Work", "{file} was not taken in. {cause}").format(
            file=fact.name, cause=self.error(error)
        )

    def row_fault(self, reject: Reject) -> str:
        """Why a row of a file is left out, in a few words."""
        match reject.fault:
            case RowFault.NO_CODE:
                said = self.translate("Row", "no code")
            case RowFault.BAD_CODE:
                said = self.translate("Row", "not a code")
            case RowFault.BAD_CARD:
                said = self.translate("Row", "not a card number")
            case RowFault.NO_NAME:
                said = self.translate("Row", "no name")
            case RowFault.BAD_DATE:
                said = self.translate("Row", "not a date")
            case RowFault.BAD_NUMBER:
                said = self.translate("Row", "not a number")
            case RowFault.TOO_FEW_COLUMNS:
                said = self.translate("Row", "too few columns")
            case RowFault.TOO_MANY_COLUMNS:
                said = self.translate("Row", "too many columns")
            case RowFault.MULTI_LINE:
                said = self.translate("Row", "a line break within a column")
            case RowFault.BAD_QUOTES:
                said = self.translate("Row", "quotation marks that do not match")
            case RowFault.TRUNCATED:
                said = self.translate("Row", "cut off")
            case RowFault.TOO_LONG:
                said = self.translate("Row", "too long")
            case RowFault.BAD_ENCODING:
                said = self.translate("Row", "letters that cannot be read")
            case _:
                assert_never(reject.fault)
        return f"{said} ({reject.column})" if reject.column else said
