"""A sentence for every error that may cross a room's door: never a trace or a library's text."""

from __future__ import annotations

from posapp.domain.burn import BurnState
from posapp.domain.errors import Disposition, PosError
from posapp.ui.text.again import retold
from posapp.ui.text.backups import BackupWords
from posapp.ui.text.journal_details import JournalFaultWords
from posapp.ui.text.people import PeopleWords
from posapp.ui.text.settings_errors import SettingErrorWords
from posapp.ui.text.splio_errors import SplioErrorWords
from posapp.ui.text.updates import UpdateWords


@retold
class ErrorWords(
    BackupWords,
    JournalFaultWords,
    PeopleWords,
    SettingErrorWords,
    SplioErrorWords,
    UpdateWords,
):
    """Sentences about errors."""

    def error(self, error: PosError) -> str:
        """What went wrong and what to do, by the error's code; a human sentence in any case."""
        text = self.error_text("store.newer_than" if "install" in error.params else error.code)
        if text is None:
            return self.fallback(error.disposition)
        facts = _Facts(error.params)
        state = facts.get("state")
        if isinstance(state, str) and state in list(BurnState):
            facts["state"] = self.burn_state(BurnState(state))
        return text.format_map(facts)

    def refused_pin(self, error: PosError) -> str:
        """Why a PIN did not help; how many more tries cost nothing."""
        left = error.params.get("left")
        if error.code == "people.wrong_pin" and isinstance(left, int):
            return self.wrong_pin(left)
        seconds = error.params.get("seconds")
        if error.code == "people.locked" and isinstance(seconds, int):
            return self.must_wait(str(error.params.get("name", "")), seconds)
        return self.error(error)

    def fallback(self, disposition: Disposition) -> str:
        """What to say of an error whose code has no words of its own."""
        match disposition:
            case Disposition.RETRY:
                return self.translate(
                    "Error", "That did not work just now. Nothing is lost: try again in a moment."
                )
            case Disposition.ASK:
                return self.translate(
                    "Error", "That did not work. Nothing is lost: please tell the manager."
                )
            case Disposition.REFUSE:
                return self.translate("Error", "That is not possible here. Nothing was changed.")

    def unexpected(self) -> str:
        """What to say of a fault in the program itself."""
        return self.translate(
            "Error",
            "The program made a mistake. Nothing that was saved is lost: try again, and tell the"
            " manager if it comes back.",
        )

    def error_text(self, code: str) -> str | None:
        """The unfilled sentence of an error code; None where it has none of its own."""
        room = code.partition(".")[0]
        match room:
            case "store":
                return self._store(code)
            case "splio":
                return self.splio_error(code)
            case "sale":
                return self._sale(code)
            case "burn":
                return self._burn(code)
            case "settings":
                return self._settings(code)
            case "till":
                return self._till(code)
            case "journal":
                return self.journal_error(code)
            case "people":
                return self.people_error(code)
            case "backup":
                return self.backup_error(code)
            case "update":
                return self.update_error(code)
            case _:
                return None

    def _till(self, code: str) -> str | None:
        match code:
            case "till.busy":
                return self.translate(
                    "Error",
                    "Another till window or command is using this till’s data ({path}). Close it,"
                    " or try again when it has ended.",
                )
            case "till.hung":
                return self.translate(
                    "Error",
                    "This till is already open, but its window does not answer. Wait a minute; if"
                    " it stays so, end posapp with the system’s task list and open it again."
                    " Nothing is lost.",
                )
            case "till.one_answer":
                return self.translate(
                    "Error", "It is the same till or another one: give one answer."
                )
            case "till.no_copy":
                return self.translate(
                    "Error", "This till stands where it belongs: nothing was changed."
                )
            case _:
                return None

    def _store(self, code: str) -> str | None:
        match code:
            case "store.newer_database":
                return self.translate(
                    "Error",
                    "The till’s data ({path}) were written by a newer version of this program."
                    " Install that version; nothing was changed.",
                )
            case "store.older_database":
                return self.translate(
                    "Error",
                    "The till’s data ({path}) are of an older version of this program. Open the"
                    " till once to bring them up to date.",
                )
            case "store.migration_failed":
                return self.translate(
                    "Error",
                    "The till’s data ({path}) could not be brought up to date. They are as they"
                    " were: tell the manager.",
                )
            case "store.corrupt":
                return self.translate(
                    "Error",
                    "A data file of the till is damaged ({path}). Nothing was changed: tell the"
                    " manager, who can put a backup in its place.",
                )
            case "store.not_a_database":
                return self.translate(
                    "Error",
                    "{path} is not a data file of this till. Nothing was changed: tell the"
                    " manager, who can move that file away or put a backup in its place.",
                )
            case "store.missing":
                return self.translate(
                    "Error",
                    "The file of the sales is missing ({path}); it was there before. The till does"
                    " not begin an empty one: tell the manager, who puts a backup back.",
                )
            case "store.locked":
                return self.translate(
                    "Error", "The till’s data are in use by another program. Try again in a moment."
                )
            case "store.full":
                return self.translate(
                    "Error",
                    "The disk of this till is full ({path}). This was not saved; what was saved"
                    " before is kept. Make room, then try again.",
                )
            case "store.read_only":
                return self.translate(
                    "Error",
                    "The till may not write its data ({path}). The rights of that folder must be"
                    " corrected: tell the manager.",
                )
            case "store.cannot_open":
                return self.translate(
                    "Error",
                    "The till’s data cannot be opened ({path}). The folder may be missing, or"
                    " closed to this user: tell the manager.",
                )
            case "store.io":
                return self.translate(
                    "Error",
                    "The disk did not read or write the till’s data ({path}). Try again, and tell"
                    " the manager: the disk may be failing.",
                )
            case "store.constraint":
                return self.translate(
                    "Error",
                    "The till’s data ({path}) hold something that contradicts this. Nothing was"
                    " changed: begin the sale anew, and tell the manager if it comes back.",
                )
            case "store.unstorable":
                return self.translate(
                    "Error",
                    "A text or number here cannot be saved on this till. Nothing was changed:"
                    " check what was typed or scanned, then try again.",
                )
            case _:
                return self.backup_error(code)

    def _burn(self, code: str) -> str | None:
        match code:
            case "burn.unknown":
                return self.translate(
                    "Error",
                    "No used voucher in this till’s queue has a number beginning with “{burn}”."
                    " Take the number from the list of the queue.",
                )
            case "burn.ambiguous":
                return self.translate(
                    "Error",
                    "Several used vouchers have a number beginning with “{burn}”. Give more of the"
                    " number; nothing was changed.",
                )
            case "burn.not_rejected":
                return self.translate(
                    "Error",
                    "Only a used voucher that Splio has rejected can be decided about; this one is"
                    " “{state}”. Nothing was changed.",
                )
            case "burn.no_reason":
                return self.translate(
                    "Error",
                    "Marking a used voucher as settled needs a reason, for the journal. Give one;"
                    " nothing was changed.",
                )
            case _:
                return None

    def _sale(self, code: str) -> str | None:
        match code:
            case "sale.no_ref":
                return self.translate("Error", "Enter the number of the ticket first.")
            case "sale.bad_ref":
                return self.translate(
                    "Error",
                    "A ticket number has at most {longest} letters, digits and signs, and no line"
                    " breaks: enter it as printed on the ticket.",
                )
            case "sale.no_amount":
                return self.translate("Error", "Enter the amount of the purchase first.")
            case "sale.held":
                return self.translate(
                    "Error",
                    "The voucher {voucher} is already held by another sale. Nothing was changed:"
                    " cancel or complete that sale first.",
                )
            case "sale.in_the_future":
                return self.translate(
                    "Error",
                    "The moment of the sale lies in the future. Nothing was changed: give its real"
                    " moment, or check this machine’s clock.",
                )
            case "sale.no_such_hour":
                return self.translate(
                    "Error",
                    "“{text}” never was: the clocks went forward in that hour. Give the moment as"
                    " the store’s clock showed it.",
                )
            case "sale.bad_moment":
                return self.translate(
                    "Error",
                    "“{text}” is not a moment. Write it like 2026-06-12 14:02:00, in the time of"
                    " the store.",
                )
            case "sale.not_open":
                return self.translate(
                    "Error",
                    "This sale is already closed. Cancel what is on the screen and begin a new"
                    " sale.",
                )
            case "sale.not_reserved":
                return self.translate(
                    "Error",
                    "A voucher is not held for this sale. Remove it, scan it again, then complete"
                    " the sale.",
                )
            case "sale.not_accepted":
                return self.translate(
                    "Error",
                    "The voucher {voucher} can no longer be used as it was shown. Look at it again,"
                    " then complete the sale.",
                )
            case _:
                return None

    def _settings(self, code: str) -> str | None:
        match code:
            case "settings.file_missing":
                return self.translate(
                    "Error",
                    "There is no settings file at {path}. Write one there, or name another file.",
                )
            case "settings.file_unreadable":
                return self.translate("Error", "The settings file {path} cannot be read: {detail}.")
            case "settings.unknown_key":
                return self.translate(
                    "Error", "{path}: there is no setting “{key}”. Known are: {known}."
                )
            case "settings.invalid":
                return self.translate(
                    "Error", "The setting “{key}” (from {source}) is not accepted: {detail}."
                )
            case "settings.secret_not_kept":
                return self.translate(
                    "Error", "The secret could not be kept: {path} cannot be written ({detail})."
                )
            case "settings.setup_file":
                return self.translate("Error", "The setup file {path} cannot be used: {detail}.")
            case "settings.store_unknown":
                return self.translate(
                    "Error", "Splio knows no store “{store}”. Correct store_id, then try again."
                )
            case "settings.key_file":
                return self.translate("Error", "No key of Splio can be read from {path}: {detail}.")
            case "settings.bad_qt":
                return self.translate(
                    "Error",
                    "PySide6 {binding} does not work with Python {python}: install PySide6 6.11,"
                    " or Python 3.12.",
                )
            case _:
                return self.settings_error(code)


class _Facts(dict[str, object]):
    """An error's facts; a missing one leaves a dash instead of raising while apologising."""

    def __init__(self, params: dict[str, object]) -> None:
        super().__init__(params)

    def __missing__(self, key: str) -> str:
        return "–"
