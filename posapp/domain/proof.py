"""A manager's word that a PIN stands behind: good once, soon, and for one voucher as it stood."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from posapp.domain.errors import Disposition
from posapp.domain.people import PeopleError

if TYPE_CHECKING:
    from posapp.domain.approval import Approval
    from posapp.domain.code import Code

LIFE_S: Final = 15.0
"""How long a proof may lie between the PIN and the voucher, seconds: a screen takes far less."""


@dataclass(frozen=True, slots=True, eq=False)
class Proof:
    """What a right PIN is exchanged for: this person, this code, this value, this reason.

    Only the one object that was handed out is good; a copy with another content is not.
    """

    code: Code
    approval: Approval


def not_vouched() -> PeopleError:
    """What to raise where an approval has no PIN behind it, or none that still counts."""
    return PeopleError("people.not_vouched", Disposition.ASK)


@dataclass(slots=True)
class _Standing:
    """A word that was taken; its sale is known once the voucher is held."""

    approval: Approval
    sale_id: str | None = None


@dataclass(slots=True)
class Words:
    """Proofs given out, and the words taken on them. For one thread.

    Moments are seconds of a clock that nobody sets.
    """

    _given: dict[int, tuple[Proof, float]] = field(default_factory=dict)
    _standing: dict[str, _Standing] = field(default_factory=dict)

    def prove(self, code: Code, approval: Approval, name: str, now_s: float) -> Proof:
        """The proof for an approval, to be called right after the PIN of `name` was the right one.

        Raises `PeopleError` ``people.not_vouched`` where the approval is in another's name.
        """
        if approval.by != name:
            raise not_vouched()
        self._given = {
            key: (proof, until) for key, (proof, until) in self._given.items() if until >= now_s
        }
        proof = Proof(code, approval)
        self._given[id(proof)] = (proof, now_s + LIFE_S)
        return proof

    def take(self, proof: Proof, now_s: float) -> Approval:
        """The approval of a proof, which is used up by it. Raises ``people.not_vouched``."""
        given, until = self._given.pop(id(proof), (None, now_s))
        if given is not proof or now_s > until:
            raise not_vouched()
        self._standing[_key(proof.code)] = _Standing(proof.approval)
        return proof.approval

    def demand(self, code: Code, approval: Approval, sale_id: str | None) -> None:
        """Refuse a word that was not taken for this voucher, or was taken for another sale.

        The card may have come since: the approval holds for the first one the sale has.
        Raises ``people.not_vouched``.
        """
        standing = self._standing.get(_key(code))
        if standing is None or standing.approval.for_card(approval.card) != approval:
            raise not_vouched()
        if None not in {standing.sale_id, sale_id} and standing.sale_id != sale_id:
            raise not_vouched()

    def belongs(self, code: Code, sale_id: str) -> None:
        """The voucher is held for this sale now, and the word is that sale's alone."""
        standing = self._standing.get(_key(code))
        if standing is not None:
            standing.sale_id = sale_id

    def end(self, sale_id: str) -> None:
        """The sale is over, and so are the words given for it."""
        self._standing = {
            key: standing for key, standing in self._standing.items() if standing.sale_id != sale_id
        }


def _key(code: Code) -> str:
    # Splio's own spelling may take the scanned one's place; they differ in nothing but case.
    return code.value.casefold()
