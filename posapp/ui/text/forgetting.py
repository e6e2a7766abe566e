"""Forgetting a customer in words: what there is, what went, what has to wait."""

from __future__ import annotations

from collections.abc import Sequence
from typing import assert_never

from posapp.domain.journal import Kept, StillNeeded
from posapp.ui.text.voice import Voice


class ForgetWords(Voice):
    """Sentences of `posapp forget`."""

    def forget_found(self, counts: dict[str, int]) -> list[str]:
        """What the till has of a card, a line a kind."""
        lines = []
        for kind, number in counts.items():
            lines.append(self._forget_count(kind, number))
        return [line for line in lines if line]

    def forget_nothing(self) -> str:
        """The till has nothing of this card."""
        return self.translate("Forget", "This till has nothing of that card.")

    def forget_ask(self) -> str:
        """The question before anything is forgotten."""
        return self.translate(
            "Forget", "Forget this card’s number and its holder’s name? It cannot be undone."
        )

    def forget_done(self, places: int) -> str:
        """A card was forgotten."""
        return self.count(
            places,
            self.translate("Forget", "Forgotten in {n} place."),
            self.translate("Forget", "Forgotten in {n} places."),
        )

    def forget_files(self, names: Sequence[str]) -> str:
        """Files that still name the card; the till does not rewrite them."""
        return self.translate(
            "Forget", "These files still name the card; delete them yourself: {names}."
        ).format(names=", ".join(names))

    def forget_kept(self, kept: Kept) -> str:
        """What still needs the card, and why; it is forgotten by itself later."""
        what = kept.code or kept.reward or ""
        where = kept.ref or self.translate("Forget", "no ticket yet")
        match kept.why:
            case StillNeeded.OPEN_SALE:
                text = self.translate("Forget", "Later: an open sale ({where}) needs it.")
            case StillNeeded.TO_SEND:
                text = self.translate(
                    "Forget", "Later: the voucher {what} ({where}) is still to be sent to Splio."
                )
            case StillNeeded.UNCLEAR:
                text = self.translate(
                    "Forget", "Later: the voucher {what} ({where}) is still being checked."
                )
            case StillNeeded.REJECTED:
                text = self.translate(
                    "Forget",
                    "Later: Splio rejected the voucher {what} ({where}): a manager decides first.",
                )
            case StillNeeded.GRANT:
                text = self.translate("Forget", "Later: a new reward ({what}) is under way.")
            case _:
                assert_never(kept.why)
        return text.format(what=what, where=where)

    def _forget_count(self, kind: str, number: int) -> str:
        match kind:
            case "burns":
                one = self.translate("Forget", "{n} used voucher")
                many = self.translate("Forget", "{n} used vouchers")
            case "sales":
                one = self.translate("Forget", "{n} sale")
                many = self.translate("Forget", "{n} sales")
            case "drafts":
                one = self.translate("Forget", "{n} sale put aside")
                many = self.translate("Forget", "{n} sales put aside")
            case "grants":
                one = self.translate("Forget", "{n} reward given")
                many = self.translate("Forget", "{n} rewards given")
            case "members":
                one = self.translate("Forget", "{n} name in the stock")
                many = self.translate("Forget", "{n} names in the stock")
            case "vouchers":
                one = self.translate("Forget", "{n} code in the stock")
                many = self.translate("Forget", "{n} codes in the stock")
            case _:
                return ""
        return self.count(number, one, many)
