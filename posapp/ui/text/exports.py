"""Sentences about files for the head office."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from posapp.ui.text.doctor import DoctorWords
from posapp.ui.text.errors import ErrorWords

if TYPE_CHECKING:
    from posapp.domain.errors import PosError
    from posapp.domain.export import Kept, Sent, Tried


class ExportWords(ErrorWords, DoctorWords):
    """What is said where an export is made, sent, kept or tested."""

    def error_text(self, code: str) -> str | None:
        """The sentences of the head office's server, then everybody else's."""
        if code.partition(".")[0] == "exports":
            return self._way_there(code) or self._there(code)
        return super().error_text(code)

    def export_sent(self, sent: Sent) -> str:
        """A file is there."""
        return self.translate("Export", "Sent to the head office: {file}").format(file=sent.name)

    def exports_sent(self, sent: Sequence[Sent]) -> str:
        """How many files are there."""
        return self.count(
            len(sent),
            self.translate("Export", "{n} file sent to the head office."),
            self.translate("Export", "{n} files sent to the head office."),
        )

    def export_not_sent(self, error: PosError) -> str:
        """Why a file is not there, and that nothing of it is lost."""
        why = self.error(error)
        if not error.params.get("kept") or not error.code.startswith("exports."):
            return why
        kept = self.translate("Export", "Not sent; a copy is kept on this till.")
        return f"{kept} {why}"

    def export_going(self, done: int, of: int) -> str:
        """How far an upload has come."""
        percent = 100 * done // of if of else 0
        said = self.translate("Export", "Sending… {percent} %").format(percent=percent)
        return self.glued(said)

    def export_place(self, place: str) -> str:
        """Where files go."""
        return self.translate("Export", "Head office: {place}").format(place=place)

    def export_no_place(self) -> str:
        """No head office is set; for the window."""
        return self.translate("Export", "No head office is set yet: see Settings, “Head office”.")

    def export_not_set(self) -> str:
        """No head office is set, and how to set one."""
        return self.translate(
            "Export",
            "No server of a head office is set yet: Settings, “Head office”. On the command line:"
            " exports_sftp_host.",
        )

    def exports_kept(self, kept: Sequence[Kept]) -> list[str]:
        """The files that wait."""
        if not kept:
            return [self.translate("Export", "No file waits to be sent.")]
        head = self.count(
            len(kept),
            self.translate("Export", "{n} file waits to be sent:"),
            self.translate("Export", "{n} files wait to be sent:"),
        )
        return [head, *(f"  {one.name}  {self.size(one.size)}" for one in kept)]

    def exports_again(self, files: int) -> str:
        """A button: send what waits."""
        return self.count(
            files,
            self.translate("Export", "Send {n} that waits"),
            self.translate("Export", "Send {n} that wait"),
        )

    def exports_archives(self, files: int) -> str:
        """A button: send the journal's archives."""
        return self.count(
            files,
            self.translate("Export", "Send {n} file of the archive"),
            self.translate("Export", "Send {n} files of the archive"),
        )

    def no_archives_to_send(self) -> str:
        """All of the archive is there."""
        return self.translate("Export", "Nothing of the archive waits to be sent.")

    def export_tried(self, tried: Tried) -> str:
        """The server was reached, and may be written to."""
        said = self.translate("Export", "Works: logged in, and a test file was written.")
        key = (
            self.translate("Export", "Its key is known from now on: {key}")
            if tried.first
            else self.translate("Export", "Its key is as before: {key}")
        ).format(key=tried.fingerprint)
        left = ""
        if tried.left:
            left = self.translate(
                "Export", "The test file {file} could not be removed there."
            ).format(file=tried.left)
        return " ".join(filter(None, (said, left, key)))

    def export_choose(self) -> str:
        """Neither a file nor --send was given."""
        return self.translate("Export", "Name a file to write, or give --send, or both.")

    def export_password_prompt(self) -> str:
        """Asks for the password."""
        return self.translate("Export", "Password at the head office’s server, or of the key file")

    def _way_there(self, code: str) -> str | None:
        match code:
            case "exports.not_set":
                return self.export_not_set()
            case "exports.unreachable":
                return self.translate(
                    "Export",
                    "The head office’s server cannot be reached. Try again later; if it lasts,"
                    " check its name, its port and the network.",
                )
            case "exports.lost":
                return self.translate(
                    "Export",
                    "The line to the head office’s server broke. Try again: nothing is sent twice.",
                )
            case "exports.login_refused":
                return self.translate(
                    "Export",
                    "The head office’s server refuses the login: check name, password or key.",
                )
            case "exports.no_login":
                return self.translate(
                    "Export",
                    "The login at the head office’s server is not complete: set the name, and a"
                    " password (“posapp exports --password”) or a key file.",
                )
            case "exports.key_unreadable":
                return self.translate(
                    "Export",
                    "The key file {path} cannot be read: it is missing, not a private key, or"
                    " protected by another password than the one set.",
                )
            case "exports.host_key_changed":
                return self.translate(
                    "Export",
                    "The head office’s server shows another key than before, and was sent nothing."
                    " Known: {known}. Now: {offered}. Ask the head office whether the key was"
                    " changed; only if so, remove the server’s line from {path}.",
                )
            case "exports.pins_unreadable":
                return self.translate(
                    "Export",
                    "The list of known servers ({path}) is damaged, so that this one cannot be told"
                    " from another. Put a backup in its place.",
                )
            case "exports.not_sftp":
                return self.translate(
                    "Export",
                    "What answers there does not take files by SFTP: check the server’s name and"
                    " port.",
                )
            case _:
                return None

    def _there(self, code: str) -> str | None:
        match code:
            case "exports.no_folder":
                return self.translate(
                    "Export", "The head office’s server has no folder “{name}”: check its name."
                )
            case "exports.no_permission":
                return self.translate(
                    "Export",
                    "The head office’s server does not let this login write “{name}”: ask for the"
                    " right to write and rename there.",
                )
            case "exports.full":
                return self.translate(
                    "Export", "The head office’s server has no room left: tell the head office."
                )
            case "exports.exists":
                return self.translate(
                    "Export", "The head office’s server has files called “{name}” already."
                )
            case "exports.refused" | "exports.no_file":
                return self.translate(
                    "Export",
                    "The head office’s server refuses “{name}” without saying why: it may be full."
                    " Try again; if it lasts, tell the head office.",
                )
            case "exports.none_kept":
                return self.translate("Export", "No copy of “{name}” is kept on this till.")
            case _:
                return None
