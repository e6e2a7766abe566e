"""Sentences about the till's files: what is wrong, where, and what to do; about copied data."""

from __future__ import annotations

from datetime import datetime

from posapp.domain.place import Answer, Copy
from posapp.domain.trouble import FileCheck, Kind, Trouble
from posapp.ui.text.again import retold
from posapp.ui.text.voice import Voice


@retold
class DiskWords(Voice):
    """What the till says of its disk and its data."""

    def trouble(self, trouble: Trouble) -> str:
        """What is wrong, where, and what to do: for whoever stands at the till."""
        return self._trouble(trouble.kind).format_map(_Told(trouble.facts))

    def _trouble(self, kind: Kind) -> str:
        match kind:
            case Kind.LEDGER_DAMAGED:
                return self.translate(
                    "Disk",
                    "The file of the sales is damaged ({file}). It is kept as it is: tell the"
                    " manager, who puts a backup back and sends a support file.",
                )
            case Kind.COPIED:
                return self.translate(
                    "Disk",
                    "These data came from another till: {of} on {host}. What was sold there waits"
                    " and is not sent from here. Manager: F11, Support, say which till this is.",
                )
            case Kind.LEDGER_OLDER:
                return self.translate(
                    "Disk",
                    "The sales saved here end earlier than they did before: {lines} entries since"
                    " {since} are missing. Tell the manager: compare with the tickets.",
                )
            case Kind.NOT_WRITABLE:
                return self.translate(
                    "Disk",
                    "The till cannot write to its folder ({path}). Vouchers can be looked at but"
                    " not taken: tell the manager.",
                )
            case Kind.DISK_FULL:
                return self.translate(
                    "Disk",
                    "The disk of this till is full ({path}). No voucher can be taken until there"
                    " is room: delete other files, or tell the manager.",
                )
            case Kind.DISK_LOW:
                return self.translate(
                    "Disk",
                    "The disk of this till is nearly full: {free} left ({path}). Tell the manager"
                    " to make room.",
                )
            case Kind.STOCK_DAMAGED:
                return self.translate(
                    "Disk",
                    "The file of the voucher stock is damaged. Go on selling: Splio is asked. Close"
                    " and open the till once: the stock is then built anew.",
                )
            case Kind.STOCK_REBUILT:
                return self.translate(
                    "Disk",
                    "The voucher stock was damaged and is being built anew. Until then only Splio"
                    " can tell of a voucher. The old file is kept as {file}.",
                )

    def disk_fact(self, fact: str) -> str:
        """A line of the journal about the till's files; empty for another."""
        match fact:
            case "CopyFound":
                return self.translate("Journal", "Copied data found")
            case "TillMoved":
                return self.translate("Journal", "Till moved here")
            case "TillCopied":
                return self.translate("Journal", "Became a till of its own")
            case "LedgerOlder":
                return self.translate("Journal", "Older data found")
            case "StockRebuilt":
                return self.translate("Journal", "Damaged stock set aside")
            case "FilesChecked":
                return self.translate("Journal", "Files checked")
            case _:
                return ""

    def checked_told(self, checks: tuple[FileCheck, ...], at: datetime) -> str:
        """How the last whole check ended."""
        faulty = ", ".join(one.file for one in checks if one.is_damaged)
        when = self.age(at)
        if faulty:
            return self.translate("Doctor", "{when}: fault found in {files}").format(
                when=when, files=faulty
            )
        if not all(one.finished and not one.error for one in checks):
            return self.translate("Doctor", "{when}: not finished").format(when=when)
        return self.translate("Doctor", "{when}: no fault found").format(when=when)

    def copy_told(self, copy: Copy) -> str:
        """Whose data these are, and what waits."""
        return self.translate(
            "Disk",
            "These data are of the till {till} on {host} ({folder}). Used vouchers that wait:"
            " {burns}.",
        ).format(till=copy.of.till_id, host=copy.of.host, folder=copy.of.folder, burns=copy.burns)

    def copy_advice(self) -> str:
        """What to do about a copy that nobody judged."""
        return self.translate(
            "Doctor", "Say which till this is, on the support page or with “posapp place”."
        )

    def copy_question(self) -> str:
        """What only a manager knows."""
        return self.translate("Disk", "Which till is this?")

    def copy_answer(self, answer: Answer) -> str:
        """The label of an answer."""
        if answer is Answer.MOVED:
            return self.translate("Disk", "The same till, moved here")
        return self.translate("Disk", "Another till")

    def copy_meaning(self, answer: Answer) -> str:
        """What follows from an answer."""
        if answer is Answer.MOVED:
            return self.translate(
                "Disk",
                "Choose this only if the old till is not used any more. What waits is sent from"
                " here.",
            )
        return self.translate(
            "Disk",
            "The old till goes on and sends its own used vouchers. What waits is never sent from"
            " here.",
        )

    def rescue_next(self) -> str:
        """What to do where the sales cannot be opened."""
        return self.translate(
            "Disk",
            "Nothing was changed or deleted. 1. Make a support file. 2. Put the newest backup back:"
            " what waits in it is checked at Splio first. Until then take no vouchers here.",
        )

    def rescue_restore(self) -> str:
        """The button that chooses a backup."""
        return self.translate("Disk", "Put a backup back…")

    def rescue_agree(self) -> str:
        """The button that agrees to a backup."""
        return self.translate("Disk", "Use this backup")

    def rescue_bundle(self) -> str:
        """The button that makes a support file."""
        return self.translate("Disk", "Make a support file")

    def rescue_close(self) -> str:
        """The button that ends it."""
        return self.translate("Disk", "Close")

    def rescue_working(self) -> str:
        """Something takes a moment."""
        return self.translate("Disk", "One moment…")

    def rescue_reopen(self) -> str:
        """A backup is back in place."""
        return self.translate("Disk", "Close this window: the till then opens.")

    def press_again(self, name: str) -> str:
        """The label of a button that asks once more."""
        return self.translate("Disk", "{answer}: press again").format(answer=name)

    def copy_answered(self, answer: Answer, count: int) -> str:
        """An answer was taken."""
        if answer is Answer.MOVED:
            return self.translate(
                "Disk", "This is the till now. Used vouchers that are sent from here: {count}."
            ).format(count=count)
        return self.translate(
            "Disk", "This is a till of its own now. Used vouchers left to the other till: {count}."
        ).format(count=count)

    def no_copy(self) -> str:
        """Nobody asked which till this is."""
        return self.translate("Disk", "This till stands where it belongs: nothing waits.")


class _Told(dict[str, str]):
    """A fact that is missing leaves its name, never an error."""

    def __missing__(self, key: str) -> str:
        return f"{{{key}}}"
