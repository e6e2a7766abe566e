"""The rewards of the sale's customer: asked for once a card, judged with the basket, then gone."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Set
from typing import TYPE_CHECKING, Final

from posapp.domain.errors import PosError
from posapp.domain.finding import Grade, Reason
from posapp.domain.member_rewards import MemberRewards, in_order
from posapp.ui.till.screen import Offer, Offers

if TYPE_CHECKING:
    from posapp.domain.basket import Basket
    from posapp.domain.code import Code
    from posapp.domain.verdict import Sighting
    from posapp.ui.desk import CardFound, Desk
    from posapp.ui.tasks import Tasks
    from posapp.ui.text import Words

_log = logging.getLogger("posapp.ui.till.offers")

MOST: Final = 45  # judged anew at every change of the basket


class OffersInHand:
    """What the customer of the sale may use; forgets it when card or sale changes."""

    def __init__(self, desk: Desk, words: Words, tasks: Tasks, moved: Callable[[], None]) -> None:
        self._desk = desk
        self._words = words
        self._tasks = tasks
        self._moved = moved
        self._of: tuple[int, Code] | None = None
        self._asked = False
        self._task: asyncio.Task[None] | None = None
        self._rewards: MemberRewards | None = None
        self._ordered: tuple[Sighting, ...] = ()
        self._failed = False

    def follow(self, number: int, card: CardFound | None, asking: Set[Code]) -> None:
        """Keep in step with the sale: its `number`, its card, the codes Splio is asked about.

        The rewards wait for the answer about the card, which brings what they are asked by.
        """
        now = None if card is None or card.splio_denies else (number, card.card_code)
        if now != self._of:
            self._forget()
            self._of = now
        if now is not None and not self._asked and now[1] not in asking:
            self._asked = True
            self._task = self._tasks.spawn(self._load(*now), "rewards of the customer")

    def shown(self, basket: Basket) -> Offers:
        """The rewards, each as it would be judged in this basket now."""
        if self._of is None or not self._asked or self._failed:
            return Offers()
        offers = tuple(self._offer(sighting, basket) for sighting in self._ordered)
        return Offers(self._words.rewards_caption(self._rewards, len(offers)), offers)

    def _offer(self, sighting: Sighting, basket: Basket) -> Offer:
        line = basket.line(sighting.code)
        verdict = (
            line.verdict
            if line is not None
            else basket.preview(sighting, self._desk.policy, self._desk.now())
        )
        waits = all(found.reason is Reason.AMOUNT_NEEDED for found in verdict.findings)
        title = self._words.reward_title(sighting.reward, self._words.worth(sighting.reward))
        if line is not None:
            taken = line.is_accepted
            state = self._words.reward_in_sale(verdict, is_accepted=taken)
            return Offer(sighting.code, title, state, taken=taken, waits=not taken)
        voucher = sighting.voucher
        return Offer(
            sighting.code,
            title,
            "" if voucher is None else self._words.reward_state(verdict, voucher),
            dim=verdict.grade is not Grade.ACCEPT and not waits,
        )

    async def _load(self, number: int, card_code: Code) -> None:
        try:
            rewards = await self._desk.member_rewards(card_code)
        except PosError as error:
            # The sale goes on without a list: every voucher can still be scanned.
            _log.warning("rewards not listed cause=%s", error.code)
            if self._of == (number, card_code):
                self._failed = True
                self._moved()
            return
        if self._of == (number, card_code):
            self._rewards = rewards
            self._ordered = in_order(rewards, self._desk.policy, self._desk.now())[:MOST]
            self._moved()

    def _forget(self) -> None:
        if self._task is not None:
            self._task.cancel()
        self._task = None
        self._asked = self._failed = False
        self._rewards, self._ordered = None, ()
