"""The words managers gave for vouchers: each behind a PIN, where anybody works here by name."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from posapp.domain.finding import Grade
from posapp.domain.people import Right
from posapp.domain.proof import Proof, Words

if TYPE_CHECKING:
    from posapp.app.office_people import OfficePeople
    from posapp.app.session import Session
    from posapp.domain.approval import Approval
    from posapp.domain.basket import Line
    from posapp.domain.code import Code


class WordsGiven:
    """For the Qt thread. Where nobody was ever entered there is no PIN, and none is asked for.

    Args:
        session: tells whether anybody was ever entered.
        people: looks at PINs, counted and journaled in the ledger.
        steady: seconds of a clock that nobody sets.
    """

    def __init__(
        self,
        session: Session,
        people: OfficePeople,
        steady: Callable[[], float] = time.monotonic,
    ) -> None:
        self._session = session
        self._people = people
        self._steady = steady
        self._words = Words()

    async def sign(self, code: Code, approval: Approval, pin: str) -> Proof:
        """The proof of an approval for the right PIN of who gives it.

        Raises `PeopleError`: as `posapp.services.people.People.identify`.
        """
        person = await self._people.vouch(approval.by, pin, Right.APPROVE)
        return self._words.prove(code, approval, person.name, self._steady())

    def take(self, proof: Proof) -> Approval:
        """The approval, once. Raises `PeopleError` ``people.not_vouched``."""
        return self._words.take(proof, self._steady())

    def demand(self, line: Line, sale_id: str | None) -> None:
        """Refuse a voucher that is taken on a word nobody proved. Raises ``people.not_vouched``."""
        if line.approval is None or line.verdict.grade is not Grade.ATTENTION:
            return  # no word, or none that is needed: then none is noted either
        if self._session.is_manned:
            self._words.demand(line.code, line.approval, sale_id)

    def belongs(self, code: Code, sale_id: str) -> None:
        """The voucher is held for this sale."""
        self._words.belongs(code, sale_id)

    def end(self, sale_id: str) -> None:
        """The sale is over."""
        self._words.end(sale_id)
