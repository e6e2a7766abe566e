"""Sentences about the way by file: the file server, the hot folder, what came and what went out."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import assert_never

from posapp.domain.burn import Burn, BurnState, Route
from posapp.domain.errors import Disposition, FileError
from posapp.domain.keeping import Place
from posapp.domain.transport import Fate, Passage
from posapp.ui.text.console import ConsoleWords
from posapp.ui.text.errors import ErrorWords
from posapp.ui.text.sending import StoppedWords

_ROOMS = ("sftp", "folder", "outgoing")


class TransportWords(StoppedWords, ErrorWords, ConsoleWords):
    """Sentences of `posapp files`, and of every fault that a file can meet on its way."""

    def error_text(self, code: str) -> str | None:
        """The sentences of this room's errors, then everybody else's."""
        match code.partition(".")[0]:
            case "sftp":
                return self._server(code)
            case "folder":
                return self._folder(code)
            case "outgoing":
                return self._outgoing(code)
            case "no_outbox":
                return self.no_outbox()
            case _:
                return super().error_text(code)

    def stopped(self, cause: str) -> str:
        """Why a pass stopped early; by file as well."""
        if cause == "no_outbox":
            return self.no_outbox()
        if cause.partition(".")[0] in _ROOMS:
            return self._stopped_by_file()
        return super().stopped(cause)

    def sending_stopped(self, cause: str) -> str:
        """Why sending has stopped, for the status bar; by file as well."""
        if cause == "no_outbox":
            return self.no_outbox()
        if cause.partition(".")[0] in _ROOMS:
            return self._stopped_by_file()
        return super().sending_stopped(cause)

    def no_outbox(self) -> str:
        """Burns go by file, and nothing says where to."""
        return self.translate(
            "Transport",
            "Used vouchers are to go by file, and no place is set for them. For the manager: set"
            " sftp_host or hot_folder. Nothing is lost: go on selling.",
        )

    def _stopped_by_file(self) -> str:
        return self.translate(
            "Transport",
            "Used vouchers could not be brought out by file. For the manager: “posapp doctor” says"
            " why. Nothing is lost: they stay queued and are tried again.",
        )

    def _server(self, code: str) -> str | None:
        match code:
            case "sftp.unreachable":
                return self.translate(
                    "Transport",
                    "The file server cannot be reached. It is tried again by itself; if it lasts,"
                    " check sftp_host, sftp_port and the network.",
                )
            case "sftp.lost":
                return self.translate(
                    "Transport",
                    "The connection to the file server was lost. Nothing is lost: it is tried"
                    " again by itself.",
                )
            case "sftp.login_refused":
                return self.translate(
                    "Transport",
                    "The file server refuses the login: check sftp_user and the password or key"
                    " with Splio’s project manager.",
                )
            case "sftp.no_login":
                return self.translate(
                    "Transport",
                    "The login at the file server is not complete: set sftp_user, and a password"
                    " (“posapp files --password”) or sftp_key_file.",
                )
            case "sftp.key_unreadable":
                return self.translate(
                    "Transport",
                    "The key file {path} cannot be read: it is missing, not a private key, or"
                    " protected by another password than the one set.",
                )
            case "sftp.host_key_changed":
                return self.translate(
                    "Transport",
                    "The file server shows another key than before, and was told nothing. Known:"
                    " {known}. Now: {offered}. Ask Splio’s project manager whether the key was"
                    " changed; only if so, remove the server’s line from {path}.",
                )
            case "sftp.pins_unreadable":
                return self.translate(
                    "Transport",
                    "The list of known file servers ({path}) is damaged, so that this one cannot be"
                    " told from another. Put a backup in its place, or remove it after Splio’s"
                    " project manager has told you the server’s fingerprint.",
                )
            case "sftp.not_sftp":
                return self.translate(
                    "Transport",
                    "What answers at the file server’s address does not serve files by SFTP: check"
                    " sftp_host and sftp_port.",
                )
            case _:
                return self._at_server(code)

    def _at_server(self, code: str) -> str | None:
        match code:
            case "sftp.no_folder":
                return self.translate(
                    "Transport",
                    "The file server has no folder “{name}”: check sftp_inbox and sftp_outbox.",
                )
            case "sftp.no_permission":
                return self.translate(
                    "Transport",
                    "The file server does not allow this login to use “{name}”: ask Splio’s project"
                    " manager for the right to list, read, write and rename there.",
                )
            case "sftp.full":
                return self.translate(
                    "Transport", "The file server has no room left: tell Splio’s project manager."
                )
            case "sftp.exists":
                return self.translate(
                    "Transport",
                    "The file server has a file “{name}” already; it was left as it is.",
                )
            case "sftp.refused":
                return self.translate(
                    "Transport",
                    "The file server refuses “{name}” without saying why. It is tried again by"
                    " itself; if it lasts, ask Splio’s project manager.",
                )
            case "sftp.no_file":
                return self.translate(
                    "Transport",
                    "“{name}” is no longer at the file server. It is looked for again by itself.",
                )
            case "sftp.changed":
                return self.translate(
                    "Transport",
                    "“{name}” changed while it was being read. It is read again once it rests.",
                )
            case "sftp.too_many_files":
                return self.translate(
                    "Transport",
                    "The file server’s folder holds too many files to be looked through: ask for"
                    " old ones to be removed.",
                )
            case "sftp.bad_name":
                return self.translate(
                    "Transport",
                    "The file server holds “{name}”, which is not a name that a file may have here;"
                    " it was not read. Have it renamed with letters, digits, dots and dashes.",
                )
            case "sftp.too_large":
                return self.translate(
                    "Transport", "“{name}” is too large to be a file of codes; it was not read."
                )
            case _:
                return None

    def _folder(self, code: str) -> str | None:
        match code:
            case "folder.bad_name":
                return self.translate(
                    "Transport",
                    "“{name}” is not a name that a file may have here; it was not read. Have it"
                    " renamed with letters, digits, dots and dashes.",
                )
            case "folder.missing":
                return self.translate(
                    "Transport",
                    "The folder {path} is not there: check hot_folder, or the network drive.",
                )
            case "folder.no_permission":
                return self.translate(
                    "Transport",
                    "This program may not use {path}: have the rights of it corrected.",
                )
            case "folder.full":
                return self.translate(
                    "Transport", "There is no room left for {path}: make room, then try again."
                )
            case "folder.no_file":
                return self.translate(
                    "Transport", "{path} is no longer there. It is looked for again by itself."
                )
            case "folder.changed":
                return self.translate(
                    "Transport",
                    "{path} changed while it was being read. It is read again once it rests.",
                )
            case "folder.exists":
                return self.translate("Transport", "{path} is there already; it was left as it is.")
            case "folder.too_many_files":
                return self.translate(
                    "Transport",
                    "The folder {path} holds too many files to be looked through: remove old ones.",
                )
            case "folder.io":
                return self.translate(
                    "Transport",
                    "{path} could not be read or written. Try again, and tell the manager: the disk"
                    " or the network drive may be failing.",
                )
            case _:
                return None

    def _outgoing(self, code: str) -> str | None:
        match code:
            case "outgoing.other_outbox":
                return self.translate(
                    "Transport",
                    "A file of used vouchers was being brought to {place}, and another place is"
                    " set now: only there can be seen whether it arrived. Set the old place again"
                    " until it is settled.",
                )
            case "outgoing.removed":
                return self.translate(
                    "Transport",
                    "Somebody removed {name} before it had its final name. Its used vouchers are"
                    " queued again.",
                )
            case "outgoing.not_renamed":
                return self.translate(
                    "Transport",
                    "{name} is at the file server, which does not give it its final name. It is"
                    " tried again by itself; ask for the right to rename there.",
                )
            case _:
                return None

    # What came, what went out.

    def burn_told(self, burn: Burn) -> str:
        """Where a used voucher stands; one that went by file is not yet in Splio's books."""
        if burn.state is BurnState.CONFIRMED and burn.route is Route.FILE:
            return self.translate("Transport", "Delivered in a file")
        return self.burn_state(burn.state)

    def delivered(self, burns: int, files: Sequence[str]) -> str:
        """How many used vouchers were delivered in which files."""
        return self.count(
            burns,
            self.translate("Transport", "{n} was delivered to the file exchange in {files}."),
            self.translate("Transport", "{n} were delivered to the file exchange in {files}."),
            files=", ".join(files),
        )

    def passage(self, passage: Passage) -> str:
        """One file that came or went out."""
        match passage.fate:
            case Fate.IMPORTED:
                return self._taken_in(passage)
            case Fate.REPEATED:
                return self.translate(
                    "Transport", "{when}  known already  {name}: nothing was changed"
                ).format(when=self.at(passage.at), name=passage.name)
            case Fate.REFUSED:
                why = self.refusal(passage)
                text = (
                    self.translate("Transport", "{when}  refused  {why}")
                    if passage.name in why
                    else self.translate("Transport", "{when}  refused  {name}: {why}")
                )
                return text.format(when=self.at(passage.at), name=passage.name, why=why)
            case Fate.SENT:
                return self.count(
                    passage.rows,
                    self.translate("Transport", "{when}  delivered  {name}: {n} used voucher"),
                    self.translate("Transport", "{when}  delivered  {name}: {n} used vouchers"),
                    when=self.at(passage.at),
                    name=passage.name,
                )
            case _:
                assert_never(passage.fate)

    def _taken_in(self, passage: Passage) -> str:
        text = self.count(
            passage.applied,
            self.translate("Transport", "{when}  taken in  {name}: {n} row"),
            self.translate("Transport", "{when}  taken in  {name}: {n} rows"),
            when=self.at(passage.at),
            name=passage.name,
        )
        if not passage.rejected:
            return text
        rejected = self.count(
            passage.rejected,
            self.translate("Transport", "{n} could not be used"),
            self.translate("Transport", "{n} could not be used"),
        )
        listed = f" ({passage.rejects})" if passage.rejects else ""
        return f"{text}, {rejected}{listed}"

    def refusal(self, passage: Passage) -> str:
        """Why a file was refused."""
        return self.error(FileError(passage.code or "", Disposition.REFUSE, **passage.params))

    def no_passages(self) -> str:
        """Nothing came or went out yet."""
        return self.translate("Transport", "No file came or went out yet.")

    def settling(self, files: int, wait: timedelta) -> str:
        """Files that may still grow."""
        seconds = self.number(round(wait.total_seconds()))
        return self.count(
            files,
            self.translate("Transport", "{n} file may still be growing: look again in {s} s."),
            self.translate("Transport", "{n} files may still be growing: look again in {s} s."),
            s=seconds,
        )

    def no_files_way(self) -> str:
        """Neither a hot folder nor a server is set."""
        return self.translate(
            "Transport", "No way by file is set: hot_folder and sftp_host are both empty."
        )

    def password_prompt(self) -> str:
        """Asks for the server's password."""
        return self.translate("Transport", "Password at the file server")

    def password_kept(self, place: Place) -> str:
        """The password was stored, and where."""
        if place is Place.FILE:
            return self.translate(
                "Transport",
                "The password is kept in an encrypted file, because this system has no keyring.",
            )
        return self.translate("Transport", "The password is kept in this system’s keyring.")

    # The doctor.

    def server_well(self, fingerprint: str, *, first: bool) -> str:
        """The file server was reached."""
        if first:
            return self.translate(
                "Transport", "logged in; its key is known from now on: {fingerprint}"
            ).format(fingerprint=fingerprint)
        return self.translate("Transport", "logged in; its key is {fingerprint}, as before").format(
            fingerprint=fingerprint
        )
