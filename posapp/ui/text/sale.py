"""The sale in money: what comes off, what is left, its summary, and sales that are put aside."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from posapp.domain.receipt import Receipt, Taken, fill_line
from posapp.ui.text.voice import Voice

if TYPE_CHECKING:
    from posapp.domain.code import Code
    from posapp.domain.discount import Allocation, Share
    from posapp.domain.money import Money
    from posapp.domain.sale import Sale


class SaleWords(Voice):
    """Sentences about discounts, summaries and open sales."""

    def less(self, amount: Money) -> str:
        """``−€10.00``, or ``€0.00`` where nothing comes off."""
        return f"\u2212{self.money(amount)}" if amount.minor else self.money(amount)

    def off(self, share: Share | None) -> str:
        """What one voucher takes off now; empty where that is not known, or not in money."""
        return "" if share is None or share.off is None else self.less(share.off)

    def off_so_far(self, total: Money, *, awaits_amount: bool) -> str:
        """What comes off in all; a percentage whose amount is not known yet is told by its mark."""
        if not awaits_amount:
            return self.less(total)
        return f"{self.less(total)} + %" if total.minor else "%"

    def cut(self, share: Share | None) -> str:
        """That a voucher takes less off than it is worth; empty where it does not."""
        if share is None or not share.is_cut:
            return ""
        return self.translate("Sale", "Less than its value: the basket is smaller.")

    def left_to_pay(self, discount: Allocation) -> str:
        """What the customer still pays; a dash while the amount is not known."""
        return "–" if discount.left is None else self.money(discount.left)

    def summary(self, receipt: Receipt) -> tuple[str, ...]:
        """The lines of a completed sale for the cash register; codes are masked."""
        lines = [self.translate("Sale", "Ticket {ticket}").format(ticket=receipt.ticket)]
        lines += [self._taken(one) for one in receipt.taken]
        lines += [
            self.translate("Sale", "Total off: {off}").format(off=self.money(receipt.off)),
            self.translate("Sale", "Left to pay: {left}").format(left=self.money(receipt.left)),
        ]
        return tuple(lines)

    def receipt_line(self, template: str, receipt: Receipt) -> str:
        """The store's own line, filled in; empty where it has none."""
        vouchers = (self._brief(one) for one in receipt.taken)
        return fill_line(
            template,
            {
                "ticket": receipt.ticket,
                "count": self.number(len(receipt.taken)),
                "off": self.money(receipt.off),
                "left": self.money(receipt.left),
                "vouchers": ", ".join(vouchers),
            },
        )

    def open_sale(self, sale: Sale, held: int, *, place: int = 1, of: int = 1) -> str:
        """A sale that is not finished; where there are several, which one of them this is."""
        if sale.aside_at is not None and not held:
            said = self.translate("Sale", "A sale put aside {at_when} holds no voucher.").format(
                at_when=self.at(sale.aside_at)
            )
        elif not held:
            said = self.translate("Till", "An unfinished sale {of_when} holds no voucher.").format(
                of_when=self.of(sale.opened_at)
            )
        elif sale.aside_at is not None:
            one = self.translate("Sale", "A sale put aside {at_when} holds {n} voucher.")
            many = self.translate("Sale", "A sale put aside {at_when} holds {n} vouchers.")
            said = self.count(held, one, many, at_when=self.at(sale.aside_at))
        else:
            one = self.translate("Till", "An unfinished sale {of_when} holds {n} voucher.")
            many = self.translate("Till", "An unfinished sale {of_when} holds {n} vouchers.")
            said = self.count(held, one, many, of_when=self.of(sale.opened_at))
        if of > 1:
            return f"{said} " + self.translate("Sale", "({place} of {number})").format(
                place=self.number(place), number=self.number(of)
            )
        return said

    def aside(self, sale: Sale, codes: Sequence[Code]) -> str:
        """A sale to be recalled: when, amount, vouchers, ticket; never whose it is."""
        draft = sale.draft
        facts = [self.moment(sale.aside_at or sale.opened_at)]
        if draft is not None and draft.amount is not None:
            facts.append(self.money(draft.amount))
        facts.append(
            self.count(
                len(codes),
                self.translate("Sale", "{n} voucher"),
                self.translate("Sale", "{n} vouchers"),
            )
            if codes
            else self.translate("Sale", "no voucher")
        )
        if draft is not None and draft.ref:
            facts.append(self.translate("Sale", "ticket {ticket}").format(ticket=draft.ref))
        return " · ".join(facts)

    def recall_button(self, count: int) -> str:
        """The button that recalls, with how many sales there are to recall."""
        if count:
            return self.translate("Sale", "Recall ({n})\nCtrl+R").format(n=self.number(count))
        return self.translate("Sale", "Recall\nCtrl+R")

    def _taken(self, one: Taken) -> str:
        if one.off is None:
            return self.translate("Sale", "Voucher {code}").format(code=one.code.masked)
        return self.translate("Sale", "Voucher {code}: {off}").format(
            code=one.code.masked, off=self.less(one.off)
        )

    def _brief(self, one: Taken) -> str:
        return one.code.masked if one.off is None else f"{one.code.masked} {self.less(one.off)}"
