"""The verdict on a scanned code: ACCEPT, ATTENTION or REFUSE, why, and what it rests on.

Pure and total: every sighting gets a verdict. Unknown is never invalid: what the till cannot know
is ATTENTION with its reason; REFUSE is kept for what is known.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from posapp.domain.burn import BurnState
from posapp.domain.discount import Claim
from posapp.domain.finding import Basis, Finding, Grade, Kind, Reason
from posapp.domain.money import ZERO, Money
from posapp.domain.risk import Exposure, UnknownRule, risk_findings
from posapp.domain.stacking import BY_OTHERS, Beside, stacking_findings
from posapp.domain.voucher import Reward, Terms, Voucher, VoucherStatus, terms_of

if TYPE_CHECKING:
    from posapp.domain.code import Code
    from posapp.domain.ids import RewardId, SaleId
    from posapp.domain.member import Member
    from posapp.domain.policy import Policy

# What changes by itself while the sale goes on; such a voucher stays in the sale and waits.
_CURABLE = frozenset({Reason.BELOW_THRESHOLD, Reason.AMOUNT_NEEDED, Reason.CARD_NEEDED})
_BY_COUNT = BY_OTHERS | {Reason.TOO_MANY_VOUCHERS}


@dataclass(frozen=True, slots=True)
class LocalUse:
    """What this till's own ledger says of a code: the burn that holds it."""

    state: BurnState
    sale_id: SaleId
    sale_ref: str | None
    when: datetime


@dataclass(frozen=True, slots=True)
class Sighting:
    """All that is known of a scanned code at this moment, before any rule is applied.

    `as_of` is when the stock (or Splio) said it, aware UTC; for a code in no stock it is the
    moment of the stock's last sync. `splio_denies` is True where Splio itself answered, now, that
    it knows neither a voucher nor a card by this code.
    """

    code: Code
    kind: Kind = Kind.UNKNOWN
    basis: Basis = Basis.NONE
    as_of: datetime | None = None
    voucher: Voucher | None = None
    reward: Reward | None = None
    member: Member | None = None
    local: LocalUse | None = None
    splio_denies: bool = False

    def worth(self, amount: Money | None, stated: Money | None = None) -> Money | None:
        """What it takes off a basket of this amount; None where that is not known, or not money.

        `stated` is what a manager read on the paper; it counts where the till knows no reward.
        """
        if self.reward is not None:
            return self.reward.worth.discount_on(amount)
        return stated if stated is None or amount is None else min(stated, amount)

    def claim(self, stated: Money | None = None) -> Claim:
        """What it says that it takes off; `stated` as for `worth`."""
        return Claim(self.code, self.reward.worth if self.reward is not None else None, stated)

    @property
    def reward_id(self) -> RewardId | None:
        """The reward it was granted from, as far as that is known."""
        if self.reward is not None:
            return self.reward.id
        return self.voucher.reward_id if self.voucher is not None else None


@dataclass(frozen=True, slots=True)
class SaleContext:
    """The sale a code is judged for. None means "not known yet".

    `card_denied` is True where Splio itself says that it has no such card. `others` counts the
    vouchers that the sale would use beside the one being judged; `unverified` are those in it that
    Splio did not just vouch for; `exposure` is what the till took so before. `stated` is what
    a manager says that the voucher being judged is worth, where the till cannot know. `beside` is
    what the others may bar it for.
    """

    amount: Money | None = None
    card_code: Code | None = None
    card_denied: bool = False
    membership_id: int | None = None
    sale_id: SaleId | None = None
    others: int = 0
    unverified: Exposure = field(default_factory=Exposure)
    exposure: Exposure = field(default_factory=Exposure)
    stated: Money | None = None
    beside: Beside = field(default_factory=Beside)


@dataclass(frozen=True, slots=True)
class Verdict:
    """The judgement on one code, worst finding first.

    `burn_card` is the card it would be burned for; `worth` what it takes off this basket, None
    where that is not known, or not money.
    """

    code: Code
    kind: Kind
    grade: Grade
    findings: tuple[Finding, ...]
    basis: Basis
    as_of: datetime | None
    reward: Reward | None = None
    terms: Terms = field(default_factory=Terms)
    burn_card: Code | None = None
    worth: Money | None = None

    @property
    def reasons(self) -> tuple[Reason, ...]:
        """The machine-readable reasons, worst first."""
        return tuple(finding.reason for finding in self.findings)

    @property
    def missing(self) -> Money | None:
        """How much the basket lacks to reach the threshold; None where it lacks nothing."""
        return next((found.missing for found in self.findings if found.missing), None)

    @property
    def may_turn(self) -> bool:
        """True when the basket or the card is missing, and nothing else bars it for good.

        Then it may yet turn to ACCEPT; or, where it is refused now, to what a manager may approve.
        """
        barring = {found.reason for found in self.findings if found.grade is Grade.REFUSE}
        return bool(self.findings) and (barring or set(self.reasons)) <= _CURABLE

    @property
    def is_one_too_many(self) -> bool:
        """True when it would be worth another look once another voucher has left the sale."""
        return Reason.TOO_MANY_VOUCHERS in self.reasons

    @property
    def may_stay(self) -> bool:
        """True when it may wait in the sale: it may turn, or only other vouchers bar it."""
        barring = {found.reason for found in self.findings if found.grade is Grade.REFUSE}
        return barring <= _CURABLE | BY_OTHERS


def judge(sighting: Sighting, sale: SaleContext, policy: Policy, now: datetime) -> Verdict:
    """Judge a sighted code for a sale at `now` (aware UTC; the sale's own moment)."""
    terms = terms_of(sighting.reward, policy.fields) if sighting.reward else Terms()
    findings = _worth_telling(list(_findings(sighting, sale, policy, terms, now)))
    if findings:
        findings.sort(key=lambda found: -found.grade)
    card = sighting.voucher.card_code if sighting.voucher else None
    return Verdict(
        code=sighting.code,
        kind=sighting.kind,
        grade=findings[0].grade if findings else Grade.ACCEPT,
        findings=tuple(findings),
        basis=sighting.basis,
        as_of=sighting.as_of,
        reward=sighting.reward,
        terms=terms,
        burn_card=card or sale.card_code,
        worth=sighting.worth(sale.amount, sale.stated),
    )


def _findings(
    sighting: Sighting, sale: SaleContext, policy: Policy, terms: Terms, now: datetime
) -> Iterator[Finding]:
    if sighting.kind is Kind.CARD:
        return
    used_here = _local_use(sighting.local, sale)
    if used_here:
        yield used_here
    voucher = sighting.voucher
    if voucher is None:
        if not used_here:
            yield from _unknown(sighting, policy)
    else:
        yield from _state(voucher, sighting, now, already_told=used_here is not None)
        yield from _validity(voucher, sighting.reward, now)
        if sighting.reward is None:
            yield Finding(Reason.REWARD_UNKNOWN, field=voucher.reward_id)
    yield from _terms(terms, sale)
    yield from _owner(voucher, sale)
    # An unknown code may be a card: it is not refused for being one voucher too many, unless a
    # manager said what it is worth.
    is_voucher = voucher is not None or sale.stated is not None
    if is_voucher and sale.others >= policy.vouchers_per_sale:
        yield Finding(Reason.TOO_MANY_VOUCHERS, limit=policy.vouchers_per_sale)
    yield from stacking_findings(
        policy.stacking, sighting.claim(sale.stated), sighting.reward_id, sale.beside, sale.amount
    )
    if used_here is None and sighting.basis is not Basis.SPLIO:
        worth = sighting.worth(sale.amount, sale.stated) or ZERO
        yield from risk_findings(
            policy.risk, sighting.as_of, worth, sale.unverified, sale.exposure, now
        )


def _worth_telling(findings: list[Finding]) -> list[Finding]:
    """Without what other vouchers hold against one that is refused for good whatever they do."""
    for_good = any(
        found.grade is Grade.REFUSE and found.reason not in _CURABLE | _BY_COUNT
        for found in findings
    )
    return [one for one in findings if not (for_good and one.reason in _BY_COUNT)]


def _unknown(sighting: Sighting, policy: Policy) -> Iterator[Finding]:
    if sighting.splio_denies:
        yield Finding(Reason.UNKNOWN_TO_SPLIO)
    elif policy.risk.unknown is UnknownRule.REFUSE:
        yield Finding(Reason.UNKNOWN_REFUSED, when=sighting.as_of)
    else:
        yield Finding(Reason.UNKNOWN_HERE, when=sighting.as_of)
    # Only a hint, and only where nobody knows the code: tenants may own 13-digit codes without
    # an EAN check digit.
    if sighting.code.check_digit_wrong:
        yield Finding(Reason.CHECK_DIGIT)


_LOCAL_REASONS = {
    BurnState.RESERVED: Reason.RESERVED_HERE,
    BurnState.PENDING: Reason.QUEUED_HERE,
    BurnState.SENDING: Reason.QUEUED_HERE,
    BurnState.UNCLEAR: Reason.QUEUED_HERE,
    BurnState.CONFIRMED: Reason.BURNED_HERE,
    BurnState.REJECTED: Reason.REJECTED_HERE,
    BurnState.WRITTEN_OFF: Reason.REJECTED_HERE,
}


def _local_use(local: LocalUse | None, sale: SaleContext) -> Finding | None:
    if local is None or not local.state.holds_the_code:
        return None
    if local.state is BurnState.RESERVED and local.sale_id == sale.sale_id:
        return None
    return Finding(_LOCAL_REASONS[local.state], when=local.when, sale=local.sale_ref)


def _state(
    voucher: Voucher, sighting: Sighting, now: datetime, *, already_told: bool
) -> Iterator[Finding]:
    match voucher.status:
        case VoucherStatus.AVAILABLE:
            ends = _holding_ends(voucher, sighting.reward)
            if ends is not None and ends > now and sighting.basis is not Basis.SPLIO:
                yield Finding(Reason.HOLDING, when=ends)
        case VoucherStatus.BURNED:
            # Our own burn, read back from Splio, is told once, as ours.
            if not already_told:
                yield Finding(
                    Reason.ALREADY_BURNED,
                    local_when=voucher.burned_date,
                    where=voucher.burned_store,
                )
        case VoucherStatus.EXPIRED:
            yield Finding(Reason.EXPIRED, when=voucher.expires_at)
        case VoucherStatus.HOLDING:
            ends = _holding_ends(voucher, sighting.reward)
            over = ends is not None and ends <= now
            still_held_when_told = ends is None or sighting.as_of is None or sighting.as_of >= ends
            if not over or still_held_when_told:
                yield Finding(Reason.HOLDING, when=None if over else ends)
        case VoucherStatus.UNRECOGNISED:
            yield Finding(Reason.STATUS_UNRECOGNISED, field=voucher.status_text)


def _holding_ends(voucher: Voucher, reward: Reward | None) -> datetime | None:
    if voucher.earned_at is None or reward is None or reward.holding_days <= 0:
        return None
    return voucher.earned_at + timedelta(days=reward.holding_days)


def _validity(voucher: Voucher, reward: Reward | None, now: datetime) -> Iterator[Finding]:
    if voucher.earned_at is not None and voucher.earned_at > now:
        yield Finding(Reason.EARNED_LATER, when=voucher.earned_at)
    ended = voucher.expires_at is not None and voucher.expires_at <= now
    if ended and voucher.status is not VoucherStatus.EXPIRED:
        yield Finding(Reason.EXPIRED, when=voucher.expires_at)
    if reward is None or not reward.forced_validity:
        return
    if reward.forced_from is not None and now < reward.forced_from:
        yield Finding(Reason.NOT_YET_VALID, when=reward.forced_from)
    if reward.forced_until is not None and now >= reward.forced_until:
        yield Finding(Reason.VALIDITY_OVER, when=reward.forced_until)


def _terms(terms: Terms, sale: SaleContext) -> Iterator[Finding]:
    for odd in terms.unreadable:
        yield Finding(Reason.RULE_UNREADABLE, field=f"{odd.field_name} = {odd.value}")
    if terms.web_only:
        yield Finding(Reason.WEB_ONLY)
    needed = terms.purchase_threshold
    if needed is None:
        return
    if sale.amount is None:
        yield Finding(Reason.AMOUNT_NEEDED, needed=needed)
    elif sale.amount < needed:
        missing = sale.amount.short_of(needed)
        yield Finding(Reason.BELOW_THRESHOLD, missing=missing, needed=needed)


def _owner(voucher: Voucher | None, sale: SaleContext) -> Iterator[Finding]:
    owner = voucher.card_code if voucher else None
    if sale.card_code is None:
        # Splio burns a loyalty voucher only together with a card.
        if owner is None:
            yield Finding(Reason.CARD_NEEDED)
        return
    if sale.card_denied:
        yield Finding(Reason.CARD_UNKNOWN)
    if owner is not None:
        if owner != sale.card_code:
            yield Finding(Reason.OTHER_MEMBER)
    elif (
        voucher is not None
        and voucher.membership_id is not None
        and sale.membership_id is not None
        and voucher.membership_id != sale.membership_id
    ):
        yield Finding(Reason.OTHER_MEMBER)
