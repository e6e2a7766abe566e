"""Sentences about old sales in signed files."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from posapp.domain.sale import SaleState
from posapp.ui.text.states import StateWords
from posapp.ui.text.voice import Voice

if TYPE_CHECKING:
    from posapp.domain.burn import Burn
    from posapp.domain.sales_archive import FiledSale, SalesArchive


class SalesArchiveWords(StateWords, Voice):
    """What the commands about old sales say."""

    def sales_archived(self, archive: SalesArchive) -> str:
        """Sales went into a file."""
        return self.count(
            archive.sales,
            self.translate("Archive", "{n} sale is in {file}, signed by the key {key}."),
            self.translate("Archive", "{n} sales are in {file}, signed by the key {key}."),
            file=archive.path.name,
            key=archive.key,
        )

    def no_sales_to_archive(self) -> str:
        """No sale is old enough, or all of these wait for something."""
        return self.translate("Archive", "Nothing to archive: no settled sale is that old.")

    def sales_sound(self, archive: SalesArchive, *, is_ours: bool | None) -> str:
        """A file was read whole and fits; `is_ours` where this till’s own key is known."""
        text = self.count(
            archive.sales,
            self.translate(
                "Archive",
                "The file is sound: {n} sale of the till {till}, from {since} to {until}.",
            ),
            self.translate(
                "Archive",
                "The file is sound: {n} sales of the till {till}, from {since} to {until}.",
            ),
            till=archive.till,
            since=self.date(archive.since),
            until=self.date(archive.until),
        )
        match is_ours:
            case True:
                whose = self.translate("Journal", "Signed by this till’s key {key}.")
            case False:
                whose = self.translate(
                    "Journal", "Signed by the key {key}, which is not this till’s."
                )
            case None:
                whose = self.translate(
                    "Journal", "Signed by the key {key}: compare it with what you noted."
                )
            case _:
                assert_never(is_ours)
        return f"{text} {whose.format(key=archive.key)}"

    def filed_sale(self, filed: FiledSale) -> str:
        """A sale in a file, on one line."""
        sale = filed.sale
        parts = ["" if sale.closed_at is None else self._moment(filed)]
        if sale.state is SaleState.CANCELLED:
            parts.append(self.translate("Archive", "sale cancelled"))
        parts += [sale.ref or "", "" if sale.amount is None else self.money(sale.amount)]
        parts.append(sale.cashier or "")
        return " · ".join(part for part in parts if part)

    def filed_burn(self, burn: Burn) -> str:
        """A voucher of it, on one line; the code masked."""
        worth = "" if burn.value is None else self.money(burn.value)
        parts = (burn.code.masked, burn.reward_name, worth, self.burn_state(burn.state))
        return " · ".join(part for part in parts if part)

    def nothing_filed(self) -> str:
        """No sale of the file fits what was asked for."""
        return self.translate("Archive", "No sale in this file fits.")

    def _moment(self, filed: FiledSale) -> str:
        at = filed.sale.closed_at or filed.sale.opened_at
        return f"{self.date(at)} {self.time(at)}"
