"""What the journal's lines tell, each fact in a few words."""

from __future__ import annotations

from posapp.ui.text.backups import BackupWords
from posapp.ui.text.disk import DiskWords
from posapp.ui.text.updates import UpdateWords


class JournalFactWords(BackupWords, DiskWords, UpdateWords):
    """Names of facts."""

    def journal_fact(self, fact: str) -> str:
        """What was done, in a few words; the fact's own name where it has none."""
        return self._sale_fact(fact) or self._sending_fact(fact) or self._office_fact(fact) or fact

    def _sale_fact(self, fact: str) -> str:
        match fact:
            case "SaleOpened":
                return self.translate("Journal", "Sale opened")
            case "SalePutAside":
                return self.translate("Journal", "Sale put aside")
            case "SaleRecalled":
                return self.translate("Journal", "Sale taken up again")
            case "SaleCompleted":
                return self.translate("Journal", "Sale completed")
            case "SaleCancelled":
                return self.translate("Journal", "Sale cancelled")
            case "Reserved":
                return self.translate("Journal", "Voucher held")
            case "Completed":
                return self.translate("Journal", "Voucher used")
            case "Released":
                return self.translate("Journal", "Voucher given back")
            case "Approved":
                return self.translate("Journal", "Approved by a manager")
            case _:
                return ""

    def _sending_fact(self, fact: str) -> str:
        match fact:
            case "Claimed":
                return self.translate("Journal", "Sending")
            case "Accepted":
                return self.translate("Journal", "Accepted by Splio")
            case "Refused":
                return self.translate("Journal", "Rejected by Splio")
            case "Postponed":
                return self.translate("Journal", "Not sent, later again")
            case "Unanswered":
                return self.translate("Journal", "No clear answer")
            case "ProgramDied":
                return self.translate("Journal", "Program ended while sending")
            case "FoundOurs":
                return self.translate("Journal", "Checked: used here")
            case "FoundOtherwise":
                return self.translate("Journal", "Checked: not ours")
            case "FoundUnburned":
                return self.translate("Journal", "Checked: not used yet")
            case "ReadFailed":
                return self.translate("Journal", "Could not be checked")
            case "Retried":
                return self.translate("Journal", "Sent again by a manager")
            case "WrittenOff":
                return self.translate("Journal", "Marked as settled")
            case "Disowned":
                return self.translate("Journal", "Left to the other till")
            case _:
                return self._grant_fact(fact)

    def _grant_fact(self, fact: str) -> str:
        match fact:
            case "GrantPlanned":
                return self.translate("Journal", "New reward decided")
            case "GrantSent":
                return self.translate("Journal", "New reward asked of Splio")
            case "Granted":
                return self.translate("Journal", "New reward given")
            case "GrantRefused":
                return self.translate("Journal", "New reward refused")
            case "GrantUnclear":
                return self.translate("Journal", "New reward: no clear answer")
            case "GrantPostponed":
                return self.translate("Journal", "New reward: later again")
            case _:
                return ""

    def _office_fact(self, fact: str) -> str:
        match fact:
            case "SignedIn":
                return self.translate("Journal", "Signed in")
            case "SignedOut":
                return self.translate("Journal", "Signed out")
            case "PinFailed":
                return self.translate("Journal", "Wrong PIN")
            case "PersonAdded":
                return self.translate("Journal", "Person added")
            case "PersonChanged":
                return self.translate("Journal", "Person changed")
            case "PersonLeft":
                return self.translate("Journal", "Person left")
            case "SettingChanged":
                return self.translate("Journal", "Setting changed")
            case "Exported":
                return self.translate("Journal", "List exported")
            case "QueueExported":
                return self.translate("Journal", "Queue exported")
            case "ReportExported":
                return self.translate("Journal", "Report exported")
            case "ExportSent":
                return self.translate("Journal", "Sent to head office")
            case "ExportNotSent":
                return self.translate("Journal", "Not sent to head office")
            case "Forgotten":
                return self.translate("Journal", "Customers’ data forgotten")
            case "Archived":
                return self.translate("Journal", "Journal archived")
            case "SalesArchived":
                return self.translate("Journal", "Old sales archived")
            case "BundleMade":
                return self.translate("Journal", "Support file made")
            case "SetUp":
                return self.translate("Journal", "Till set up")
            case _:
                return self._far_fact(fact)

    def _far_fact(self, fact: str) -> str:
        return (
            self._codes_fact(fact)
            or self.disk_fact(fact)
            or self.backup_fact(fact)
            or self.update_fact(fact)
        )

    def _codes_fact(self, fact: str) -> str:
        match fact:
            case "ClockJumped":
                return self.translate("Journal", "This machine’s clock jumped")
            case "ClockTrusted":
                return self.translate("Journal", "Clock taken for right")
            case "ClockCorrected":
                return self.translate("Journal", "Time corrected by Splio")
            case "CodesImported":
                return self.translate("Journal", "File of codes imported")
            case "CodesMade":
                return self.translate("Journal", "Codes made")
            case "CodesSent":
                return self.translate("Journal", "Codes sent to Splio")
            case "CodesArrived":
                return self.translate("Journal", "Codes noted as arrived")
            case _:
                return ""
