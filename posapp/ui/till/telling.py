"""From the sale in hand to what the screen shows, through the words. Pure but for the words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from posapp.domain.burn import Burn, BurnState
from posapp.domain.finding import Basis, Grade, Kind, Reason
from posapp.domain.money import ZERO, Money
from posapp.ui.text import Retellings, Standing, Words, retold, standing_findings
from posapp.ui.theme import Tone
from posapp.ui.till.screen import Asked, LeftOpen, MemberShown, Panel, Question, Row, tone_of

if TYPE_CHECKING:
    from posapp.domain.approval import Approval
    from posapp.domain.basket import Basket, Line
    from posapp.domain.code import Code
    from posapp.domain.discount import Share
    from posapp.domain.sale import Sale
    from posapp.domain.verdict import Verdict
    from posapp.ui.desk import CardFound


@retold
class Telling:
    """Says a sale in the interface's language."""

    def __init__(self, words: Words) -> None:
        self._words = words

    @property
    def retellings(self) -> Retellings:
        """How what was said came about."""
        return self._words.retellings

    def welcome(self) -> Panel:
        """The panel of a sale in which nothing was scanned yet."""
        return Panel(
            word=self._words.translate("Till", "Ready"),
            reason=self._words.translate("Till", "Scan the loyalty card or a voucher."),
        )

    def card_mode(self) -> Panel:
        """The panel while the next scan is to be a card."""
        return Panel(
            Tone.INFO,
            word=self._words.translate("Till", "Card?"),
            reason=self._words.translate("Till", "Scan or type the loyalty card now."),
            next=self._words.translate("Till", "Esc goes back."),
        )

    def verdict(
        self, verdict: Verdict, *, asking: bool, standing: Standing, approval: Approval | None
    ) -> Panel:
        """The panel of a verdict."""
        said = self._words.spoken(verdict, asking=asking, standing=standing, approval=approval)
        slips = [
            self._words.reason(found)
            for found in standing_findings(verdict, approval)
            if found.reason is Reason.CHECK_DIGIT
        ]
        slip = next((one for one in said.others if one in slips), "")
        return Panel(
            tone_of(verdict, approval),
            word=said.word,
            code=verdict.code.masked,
            reason=said.reason,
            others=tuple(one for one in said.others if one != slip),
            slip=slip,
            tell=said.tell,
            next=said.next,
            basis=said.basis,
            may_be_card=verdict.code if verdict.kind is Kind.UNKNOWN and not approval else None,
            product=said.product,
            approved=said.approved,
        )

    def card(self, card: CardFound, *, asking: bool) -> Panel:
        """The panel of a card that was just scanned; the name is told small, beside the sale."""
        basis = self._words.basis(card.basis, card.as_of, asking=asking)
        if card.splio_denies:
            return Panel(
                Tone.ATTENTION,
                word=self._words.grade_word(Grade.ATTENTION),
                code=card.card_code.masked,
                reason=self._words.translate("Till", "Splio knows no member with this card."),
                tell=self._words.translate("Till", "“I do not find this card in our programme.”"),
                next=self._words.translate("Till", "Scan the card again, or use another one."),
                basis=basis,
            )
        return Panel(
            Tone.INFO,
            word=self._words.translate("Till", "Card"),
            code=card.card_code.masked,
            reason=self._words.translate("Till", "Card taken for this sale."),
            next=self._words.translate("Till", "Scan the customer’s vouchers."),
            basis=basis,
        )

    def not_read(self, sentence: str) -> Panel:
        """The panel of a scan that is no code."""
        return Panel(
            Tone.ATTENTION, word=self._words.translate("Till", "Not read"), reason=sentence
        )

    def trouble(self, sentence: str) -> Panel:
        """The panel of something that went wrong."""
        return Panel(
            Tone.ATTENTION, word=self._words.translate("Till", "Please note"), reason=sentence
        )

    def completed(self, ref: str, amount: Money, burns: Sequence[Burn]) -> Panel:
        """The summary of a completed sale; it names no customer."""
        worth = ZERO
        for burn in burns:
            worth = worth + (burn.value or ZERO)
        used = self._words.count(
            len(burns),
            self._words.translate("Till", "{n} voucher used."),
            self._words.translate("Till", "{n} vouchers used."),
        )
        taken = ""
        if worth != ZERO:
            taken = self._words.translate("Till", "Vouchers worth {amount}.").format(
                amount=self._words.money(worth)
            )
        return Panel(
            Tone.GOOD,
            word=self._words.translate("Till", "Sale completed"),
            reason=self._words.translate("Till", "Ticket {ticket}, {amount}. {used}").format(
                ticket=ref, amount=self._words.money(amount), used=used
            ),
            others=(taken,) if taken else (),
            next=self._words.translate("Till", "The next customer’s scan begins a new sale."),
            basis=self._words.translate("Till", "Saved on this till; Splio is told by itself.")
            if burns
            else "",
        )

    def rows(self, basket: Basket) -> tuple[Row, ...]:
        """The vouchers of the sale, in the order of scanning."""
        shares = {share.code: share for share in basket.discount.shares}
        return tuple(self._row(line, shares.get(line.code)) for line in basket.lines)

    def _row(self, line: Line, share: Share | None) -> Row:
        verdict = line.verdict
        reward = verdict.reward
        worth = self._words.worth(reward)
        if reward is None and line.approval is not None and line.approval.value is not None:
            worth = self._words.amount_off(line.approval.value)
        name = self._words.glued(reward.name) if reward else ""
        title = " · ".join(part for part in (line.code.masked, worth, name) if part)
        left = standing_findings(verdict, line.approval)
        lapsed = self._words.lapsed(verdict, line.approval)
        told = [lapsed or self._words.reason(left[0])] if left else []
        if line.approval is not None and not lapsed:
            told.append(self._words.approved_by(line.approval.by))
        reason = " ".join((*told, self._words.cut(share))).strip()
        if not line.is_accepted and line.burn_id is not None:
            unused = self._words.translate("Till", "It will not be used.")
            reason = f"{reason} {unused}".strip()
        word = self._words.verdict_word(verdict, line.approval)
        tone = tone_of(verdict, line.approval)
        return Row(line.code, tone, word, title, reason, self._words.off(share))

    def member(self, card: CardFound | None, *, asking: bool = False) -> MemberShown:
        """The customer of the sale: name, tier and points, no more; as of when, if not now."""
        if card is None:
            return MemberShown(self._words.translate("Till", "No card yet"))
        number = self._words.translate("Till", "Card {code}").format(code=card.card_code.masked)
        if card.splio_denies:
            return MemberShown(number, self._words.translate("Till", "Unknown to Splio"))
        member = card.member
        if member is None:
            if card.basis is Basis.NONE:
                return MemberShown(number, self._words.translate("Till", "Name not known here"))
            return MemberShown(number)
        facts = []
        if member.tier:
            facts.append(member.tier)
        if member.points is not None:
            facts.append(
                self._words.count(
                    member.points,
                    self._words.translate("Till", "{n} point"),
                    self._words.translate("Till", "{n} points"),
                )
            )
        if card.basis is Basis.STOCK and card.as_of is not None and not asking:
            facts.append(self._words.as_known(card.as_of))
        return MemberShown(member.name or number, " · ".join(facts))

    def complete(self, basket: Basket) -> str:
        """The text of the button that completes: how many vouchers will really be used."""
        if not basket.lines:
            return self._words.translate("Till", "Complete the sale")
        used = len(basket.accepted)
        if used == 0:
            return self._words.translate("Till", "Complete without voucher")
        return self._words.count(
            used,
            self._words.translate("Till", "Complete with {n} voucher"),
            self._words.translate("Till", "Complete with {n} vouchers"),
        )

    def ask_cancel(self, held: int) -> Question:
        """Whether to cancel a sale that holds vouchers, or is about to."""
        text = self._words.translate("Till", "Cancel this sale? No voucher is held.")
        if held:
            text = self._words.count(
                held,
                self._words.translate("Till", "Cancel this sale? Its voucher becomes free again."),
                self._words.translate(
                    "Till", "Cancel this sale? Its {n} vouchers become free again."
                ),
            )
        return Question(
            Asked.CANCEL,
            text,
            self._words.translate("Till", "Cancel the sale"),
            self._words.translate("Till", "Go on selling"),
        )

    def ask_free_left(self, held: int) -> Question:
        """Whether to cancel a sale that is open beside the one in hand."""
        text = self._words.translate("Till", "Cancel that sale? No voucher is held.")
        if held:
            text = self._words.count(
                held,
                self._words.translate("Till", "Cancel that sale? Its voucher becomes free again."),
                self._words.translate(
                    "Till", "Cancel that sale? Its {n} vouchers become free again."
                ),
            )
        return Question(
            Asked.FREE_LEFT,
            text,
            self._words.translate("Till", "Cancel that sale"),
            self._words.translate("Till", "Go back"),
        )

    def freed_left(self, held: int) -> str:
        """That such a sale was cancelled."""
        if not held:
            return self._words.translate("Till", "That sale is cancelled.")
        return self._words.count(
            held,
            self._words.translate("Till", "The voucher of that sale is free again."),
            self._words.translate("Till", "The {n} vouchers of that sale are free again."),
        )

    def ask_complete_without(self, waiting: int) -> Question:
        """Whether to complete although no voucher would be used."""
        if waiting:
            text = self._words.count(
                waiting,
                self._words.translate("Till", "{n} voucher is in the sale, but it cannot be used."),
                self._words.translate(
                    "Till", "{n} vouchers are in the sale, but none can be used."
                ),
            )
        else:
            text = self._words.translate("Till", "No voucher was scanned.")
        return Question(
            Asked.COMPLETE_WITHOUT,
            text + " " + self._words.translate("Till", "Complete the sale without a voucher?"),
            self._words.translate("Till", "Complete without"),
            self._words.translate("Till", "Go back"),
        )

    def left_open(self, waiting: Sequence[tuple[Sale, Sequence[Burn]]]) -> LeftOpen | None:
        """The open sale to ask about now, if there is one; the others follow one by one."""
        if not waiting:
            return None
        sale, burns = waiting[0]
        held = sum(burn.state is BurnState.RESERVED for burn in burns)
        return LeftOpen(sale.id, self._words.open_sale(sale, held, of=len(waiting)))

    def card_replaced(self, old: Code, new: Code) -> str:
        """That a second card took the first one's place."""
        return self._words.translate("Till", "Card {new} has replaced card {old}.").format(
            new=new.masked, old=old.masked
        )

    def card_kept(self, kept: Code, other: Code) -> str:
        """That one of the vouchers turned out to be a second card."""
        return self._words.translate(
            "Till", "Code {other} is a loyalty card too: the sale keeps card {kept}."
        ).format(other=other.masked, kept=kept.masked)

    def card_again(self) -> str:
        """That the sale's card was scanned a second time."""
        return self._words.translate("Till", "This card is already in the sale.")

    def no_card(self) -> str:
        """That a voucher was scanned where a card was announced."""
        return self._words.translate(
            "Till", "This code is a voucher, not a card: it was taken as a voucher."
        )

    def scan_again(self) -> str:
        """That the scans of a sale's closing were dropped, since it did not close."""
        return self._words.translate(
            "Till", "What was scanned meanwhile was not taken: scan it again."
        )

    def refused_since(self, code: Code) -> str:
        """That Splio's answer turned a voucher of the sale down."""
        return self._words.translate(
            "Till", "Voucher {code} turns out to be refused: it will not be used."
        ).format(code=code.masked)

    def removed(self, code: Code) -> str:
        """That a voucher was taken out."""
        return self._words.translate("Till", "Voucher {code} removed.").format(code=code.masked)

    def already_in(self, code: Code) -> str:
        """That a voucher was scanned a second time."""
        return self._words.translate(
            "Till", "Voucher {code} is already in this sale; it counts once."
        ).format(code=code.masked)

    def sale_changed(self) -> Panel:
        """That completing stopped because other vouchers would be used than those shown."""
        return self.trouble(
            self._words.translate(
                "Till",
                "The vouchers of this sale have just changed. Look at the list, then complete"
                " again.",
            )
        )

    def closed_before(self) -> Panel:
        """That the sale to be cancelled was over already."""
        return replace(
            self.trouble(
                self._words.translate(
                    "Till",
                    "This sale was closed before. It has left the screen; nothing else changed.",
                )
            ),
            next=self._words.translate("Till", "The next customer’s scan begins a new sale."),
        )

    def put_aside(self) -> Panel:
        """That the sale was put aside."""
        return Panel(
            word=self._words.translate("Sale", "Put aside"),
            reason=self._words.translate(
                "Sale", "The sale is kept, its vouchers stay held: Ctrl+R recalls it."
            ),
            next=self._words.translate("Till", "The next customer’s scan begins a new sale."),
        )

    def recalled(self, held: int) -> Panel:
        """That an open sale is in hand again."""
        reason = self._words.translate("Sale", "No voucher is held for it.")
        if held:
            reason = self._words.count(
                held,
                self._words.translate("Sale", "{n} voucher is held for it."),
                self._words.translate("Sale", "{n} vouchers are held for it."),
            )
        return Panel(
            word=self._words.translate("Sale", "Sale recalled"),
            reason=reason,
            next=self._words.translate("Sale", "Check the amount, then complete the sale."),
        )

    def cancelled(self, held: int) -> Panel:
        """That the sale was cancelled, which held so many vouchers."""
        reason = self._words.translate("Till", "It held no voucher.")
        if held:
            reason = self._words.count(
                held,
                self._words.translate("Till", "Its voucher is free again."),
                self._words.translate("Till", "Its {n} vouchers are free again."),
            )
        return Panel(
            word=self._words.translate("Till", "Sale cancelled"),
            reason=reason,
            next=self._words.translate("Till", "The next customer’s scan begins a new sale."),
        )
