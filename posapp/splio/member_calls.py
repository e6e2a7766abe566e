"""The calls about members and their search, over the client's own line."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import tzinfo
from typing import TYPE_CHECKING, Final, Self

from posapp.domain.errors import SplioError
from posapp.splio import wire_members
from posapp.splio.calls import SplioCalls, segment
from posapp.splio.pace import Bucket, Priority
from posapp.splio.trouble import Kind, Trouble

if TYPE_CHECKING:
    from posapp.domain.code import Code
    from posapp.domain.member import Granted, Member
    from posapp.domain.member_search import ContactPage
    from posapp.splio.client import SplioClient
    from posapp.splio.line import Line
    from posapp.splio.wire_members import ContactKey

REWARDS_PAGE: Final = 200
MOST_REWARD_PAGES: Final = 10  # two thousand codes of one person; beyond it a server repeats itself


class MemberCalls(SplioCalls):
    """Implements `posapp.domain.member_ports.MemberSource` beside the other calls.

    A member's codes are asked for by the key of the person, which only the member's own answer
    brings. The key of the last member read is kept for that one call, and nowhere else.
    """

    _unique_key: str | None
    _knows_unique_key: bool
    _last: tuple[Code, Member, ContactKey] | None

    @classmethod
    def for_cashier_of(cls, client: SplioClient) -> Self:
        """The calls over a client's line, going before all background work."""
        return cls(client._line, client._zone, client._page)

    def __init__(self, line: Line, zone: tzinfo, page: int) -> None:
        super().__init__(line, zone, Priority.CASHIER, page)
        self._unique_key = None
        self._knows_unique_key = False
        self._last = None

    async def member(self, card_code: Code) -> Member | None:
        """One member; None when Splio itself says that it does not know the card.

        Raises `SplioError`.
        """
        self._last = None
        found = await self._read_known(
            f"/loyalty/members/{segment(card_code.value)}",
            "/loyalty/members/…",
            wire_members.member_read,
        )
        if found is None:
            return None
        member, key = found
        if member.card_code.value.casefold() != card_code.value.casefold():
            raise self._error(Trouble(Kind.UNEXPECTED, "another card", sent=True, status=200))
        self._last = (card_code, member, key)
        return member

    async def granted_to(self, card_code: Code) -> Sequence[Granted] | None:
        """All codes granted to a card, used ones too; None when Splio does not know the card.

        Raises `SplioError`.
        """
        last, self._last = self._last, None
        if last is None or last[0] != card_code:
            if await self.member(card_code) is None:
                return None
            last, self._last = self._last, None
        if last is None:  # another card was read meanwhile
            raise self._error(Trouble(Kind.UNEXPECTED, "overtaken", sent=False))
        _card, owner, key = last
        for value in key.values(await self._told_key()):
            found = await self._granted_by(value, owner)
            if found is not None:
                return found
        raise self._error(Trouble(Kind.UNEXPECTED, "no key names the contact", sent=True))

    async def contacts(
        self, key: str, operator: str, value: str, *, page: int = 1, per_page: int = 20
    ) -> ContactPage:
        """One numbered page of the contacts for which the condition holds. Raises `SplioError`."""
        condition = [{"key": key, "operator": operator, "value": value}]
        return await self._read(
            "/data/contacts",
            "/data/contacts",
            wire_members.contact_page,
            bucket=Bucket.DATA,
            params={
                "fields": json.dumps(condition, ensure_ascii=False),
                "per_page": str(per_page),
                "page_number": str(page),
            },
            aside=True,
        )

    async def _granted_by(self, value: str, owner: Member) -> Sequence[Granted] | None:
        found: list[Granted] = []
        after: str | None = None
        for _ in range(MOST_REWARD_PAGES):
            params = {
                "card_code": owner.card_code.value,
                "with_custom_fields": "true",
                "limit": str(REWARDS_PAGE),
            }
            page = await self._read_known(
                f"/loyalty/v2/contacts/{segment(value)}/rewards",
                "/loyalty/v2/contacts/…/rewards",
                lambda body: wire_members.granted_page(body, self._zone),
                params=params | ({"after": after} if after else {}),
                aside=True,
            )
            if page is None:
                return None
            granted, told, held = page
            # A server that does not heed the card's parameter lists the person's other cards too.
            found += [one for one in granted if _is_of(one, owner)]
            if told is None or self._stuck(after, told, held):
                break
            after = told
        return found

    async def _told_key(self) -> str | None:
        """Which field names a contact here; asked once, and done without where it is not told."""
        if not self._knows_unique_key:
            try:
                self._unique_key = await self._read(
                    "/universes/unique-key",
                    "/universes/unique-key",
                    wire_members.unique_key,
                    aside=True,
                )
            except SplioError as error:
                if error.code not in {"splio.unexpected", "splio.forbidden", "splio.not_splio"}:
                    raise
            self._knows_unique_key = True
        return self._unique_key


def _is_of(granted: Granted, owner: Member) -> bool:
    card, membership = granted.voucher.card_code, granted.voucher.membership_id
    if card is not None:
        return card.value.casefold() == owner.card_code.value.casefold()
    return membership is None or owner.membership_id in {None, membership}
