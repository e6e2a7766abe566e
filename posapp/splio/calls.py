"""The calls of `posapp.domain.ports.Splio`: what is asked for, and how each answer is read."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import tzinfo
from typing import TYPE_CHECKING, NoReturn, TypeVar
from urllib.parse import quote

from posapp.domain.answers import (
    AttributionRead,
    BulkAnswer,
    BurnAnswer,
    BurnRequest,
    RewardPage,
    RewardRead,
    SplioStore,
    UploadAnswer,
    VoucherPage,
)
from posapp.domain.errors import Disposition, SplioError
from posapp.splio import burns, uploads, wire
from posapp.splio.line import Call, Line
from posapp.splio.pace import Bucket, Priority
from posapp.splio.trouble import Kind, Trouble

if TYPE_CHECKING:
    from posapp.domain.code import Code
    from posapp.domain.ids import RewardId
    from posapp.domain.member import Member

T = TypeVar("T")

MOST_STORE_PAGES = 200

_READ_TRIES = 3  # of calls that a full bucket costs nothing but time
_PATIENCE_S = {Priority.CASHIER: 3.0, Priority.BACKGROUND: 70.0}
_PASSING = {Kind.UNREACHABLE, Kind.TIMEOUT, Kind.THROTTLED, Kind.SERVER_ERROR}


class SplioCalls:
    """The calls, made with one priority. Implements the protocol `posapp.domain.ports.Splio`.

    Reads raise `SplioError` with one of the codes ``splio.unreachable``, ``splio.timeout``,
    ``splio.server_error``, ``splio.throttled`` (all passing), ``splio.certificate``,
    ``splio.key_refused``, ``splio.forbidden``, ``splio.not_splio`` and ``splio.unexpected``; or,
    where the way there cannot be made, ``splio.bad_url``, ``splio.bad_ca`` or ``splio.bad_proxy``.
    """

    def __init__(self, line: Line, zone: tzinfo, priority: Priority, page: int) -> None:
        self._line = line
        self._zone = zone
        self._priority = priority
        self._page = page

    async def ping(self) -> None:
        """The cheapest authenticated call. Raises `SplioError`."""
        await self._read("/ping", "/ping", wire.ping)

    async def rewards(self, after: str | None = None) -> RewardPage:
        """One page of master rewards, from the cursor `after`. Raises `SplioError`."""
        page = await self._read(
            "/loyalty/v2/rewards",
            "/loyalty/v2/rewards",
            lambda body: wire.reward_page(body, self._zone),
            params=self._cursor_params(after),
        )
        if self._stuck(after, page.after, len(page.rewards) + page.unreadable):
            return RewardPage(page.rewards, None, page.unreadable)
        return page

    async def attributions(self, reward_id: RewardId, after: str | None = None) -> VoucherPage:
        """One page of a reward's granted codes, without card codes. Raises `SplioError`."""
        page = await self._read(
            f"/loyalty/v1/rewards/{segment(reward_id)}/attributions",
            "/loyalty/v1/rewards/…/attributions",
            lambda body: wire.voucher_page(body, self._zone, reward_id),
            params=self._cursor_params(after),
        )
        if self._stuck(after, page.after, len(page.vouchers) + page.unreadable):
            return VoucherPage(page.vouchers, None, page.unreadable)
        return page

    async def attribution(self, code: Code) -> AttributionRead | None:
        """One attribution in full; None when Splio itself says that it does not know the code.

        Its code is spelled as Splio spells it: for a typed one, case may differ from what was
        asked. Raises `SplioError`.
        """
        found = await self._read_known(
            f"/loyalty/reward-attributions/{segment(code.value)}",
            "/loyalty/reward-attributions/…",
            lambda body: wire.attribution(body, self._zone),
        )
        if found and not _same(found.voucher.code, code):
            # A rewriting proxy or a cut path: what it says is about another voucher.
            raise self._error(Trouble(Kind.UNEXPECTED, "another code", sent=True, status=200))
        return found

    async def member(self, card_code: Code) -> Member | None:
        """One member; None when Splio itself says that it does not know the card.

        Raises `SplioError`.
        """
        found = await self._read_known(
            f"/loyalty/members/{segment(card_code.value)}", "/loyalty/members/…", wire.member
        )
        if found and not _same(found.card_code, card_code):
            raise self._error(Trouble(Kind.UNEXPECTED, "another card", sent=True, status=200))
        return found

    async def stores(self) -> Sequence[SplioStore]:
        """All stores that a store_id may name. Raises `SplioError`."""
        found: dict[str, SplioStore] = {}
        seen = 0
        for number in range(1, MOST_STORE_PAGES + 1):
            stores, held, total = await self._read(
                "/data/v1/stores",
                "/data/v1/stores",
                wire.store_page,
                bucket=Bucket.DATA,
                params={"per_page": str(self._page), "page_number": str(number)},
            )
            before = len(found)
            found.update((store.id, store) for store in stores)
            seen += held
            # A server that ignores the page's number repeats itself: then nothing new comes.
            if not held or len(found) == before or (total is not None and seen >= total):
                break
        return tuple(found.values())

    async def burn(self, request: BurnRequest) -> BurnAnswer:
        """Burn one voucher. Never raises for what the world can do; sent once at most."""
        call = Call(
            "POST",
            f"/loyalty/v1/reward-attributions/{segment(request.code.value)}/burn",
            "/loyalty/v1/reward-attributions/…/burn",
            self._priority,
            body=_facts(request),
        )
        try:
            receipt = await self._line.ask(call, wire.burn_receipt)
        except Trouble as trouble:
            return burns.answer_to_trouble(trouble, request)
        return burns.answer_to_receipt(receipt, request)

    async def burn_many(self, requests: Sequence[BurnRequest]) -> BulkAnswer:
        """Burn several vouchers in one call, one element each. Never raises; sent once at most."""
        call = Call(
            "POST",
            "/loyalty/v1/rewards/burn",
            "/loyalty/v1/rewards/burn",
            self._priority,
            body={"elements": [_element(request) for request in requests]},
            readable=frozenset({400}),  # all elements failed, in the shape of a 207
        )
        try:
            named = await self._line.ask(call, wire.burned_codes)
        except Trouble as trouble:
            return burns.bulk_of_trouble(trouble, requests)
        return BulkAnswer(burns.answers_to_bulk(named, requests, "not named in a bulk answer"))

    async def reward(self, reward_id: RewardId) -> RewardRead | None:
        """One master reward; None when Splio itself says that there is none.

        Raises `SplioError`.
        """
        found = await self._read_known(
            f"/loyalty/v1/rewards/{segment(reward_id)}",
            "/loyalty/v1/rewards/…",
            lambda body: wire.reward_read(body, self._zone),
        )
        if found and found.reward.id.casefold() != reward_id.casefold():
            raise self._error(Trouble(Kind.UNEXPECTED, "another reward", sent=True, status=200))
        return found

    async def send_codes(self, reward_id: RewardId, codes: Sequence[Code]) -> UploadAnswer:
        """Add own codes to a reward's stock. Never raises for what the world can do.

        A full bucket (429) did nothing, so it is waited for; anything else is sent once at most.
        """
        call = Call(
            "POST",
            f"/loyalty/rewards/{segment(reward_id)}/instances/send",
            "/loyalty/rewards/…/instances/send",
            self._priority,
            body={"codes": [code.value for code in codes]},
            tries=_READ_TRIES,
            patience_s=_PATIENCE_S[self._priority],
        )
        try:
            return await self._line.ask(call, wire.upload_receipt)
        except Trouble as trouble:
            return uploads.answer_to_trouble(trouble, codes)

    def _cursor_params(self, after: str | None) -> dict[str, str]:
        return {"limit": str(self._page)} | ({"after": after} if after else {})

    def _stuck(self, asked: str | None, told: str | None, held: int) -> bool:
        """True for an empty page that repeats its cursor: the end, said clumsily.

        A full page that does is a loop: raises, since a pass cut short must not count as whole.
        """
        if told is None or told != asked:
            return False
        if held:
            raise self._error(Trouble(Kind.UNEXPECTED, "cursor stands still", sent=True))
        return True

    async def _read_known(
        self,
        path: str,
        label: str,
        read: Callable[[object], T],
        *,
        params: dict[str, str] | None = None,
        aside: bool = False,
    ) -> T | None:
        try:
            return await self._ask(path, label, read, params=params, aside=aside)
        except Trouble as trouble:
            fault = trouble.fault
            denied = trouble.kind is Kind.VERDICT and fault is not None and fault.status == 404
            # A wrong base URL answers "no route": that says nothing about a code.
            if denied and "no route" not in trouble.text.casefold():
                return None
            self._raise(trouble)

    async def _read(
        self,
        path: str,
        label: str,
        read: Callable[[object], T],
        *,
        params: dict[str, str] | None = None,
        bucket: Bucket = Bucket.LOYALTY,
        aside: bool = False,
    ) -> T:
        try:
            return await self._ask(path, label, read, params=params, bucket=bucket, aside=aside)
        except Trouble as trouble:
            self._raise(trouble)

    async def _ask(
        self,
        path: str,
        label: str,
        read: Callable[[object], T],
        *,
        params: dict[str, str] | None = None,
        bucket: Bucket = Bucket.LOYALTY,
        aside: bool = False,
    ) -> T:
        call = Call(
            "GET",
            path,
            label,
            self._priority,
            bucket=bucket,
            params=params,
            tries=_READ_TRIES,
            patience_s=_PATIENCE_S[self._priority],
            aside=aside,
        )
        return await self._line.ask(call, read)

    def _raise(self, trouble: Trouble) -> NoReturn:
        raise self._error(trouble) from trouble

    def _error(self, trouble: Trouble) -> SplioError:
        unmade = trouble.__cause__
        if isinstance(unmade, SplioError):  # the way there: it says what to correct
            return SplioError(unmade.code, unmade.disposition, **unmade.params)
        kind = Kind.UNEXPECTED if trouble.kind is Kind.VERDICT else trouble.kind
        fault = trouble.fault
        # Splio's sentences repeat codes; its key says what happened without them.
        told = (fault.error or fault.key or str(fault.status)) if fault else ""
        cause = told if fault and fault.is_verdict else trouble.text
        facts: dict[str, object] = {"host": self._line.host, "cause": cause}
        if trouble.status is not None:
            facts["status"] = trouble.status
        disposition = Disposition.RETRY if kind in _PASSING else Disposition.ASK
        return SplioError(f"splio.{kind}", disposition, **facts)


def _facts(request: BurnRequest) -> dict[str, object]:
    """What a burn says of itself, single or in bulk; our id travels as evidence."""
    facts: dict[str, object] = {
        "card_code": request.card_code.value,
        "burned_date": request.burned_date,
        "reason_msg": request.id,
    }
    return facts | ({"store_id": request.store_id} if request.store_id else {})


def _element(request: BurnRequest) -> dict[str, object]:
    return _facts(request) | {"attribution_ids": [request.code.value]}


def _same(told: Code, asked: Code) -> bool:
    return told.value.casefold() == asked.value.casefold()


def segment(text: str) -> str:
    """One piece of a path, with everything escaped that a server or a proxy could read as more.

    A piece of dots alone is a step up or nothing; quoting leaves dots, so they are escaped here.
    """
    quoted = quote(text, safe="", errors="replace")
    return quoted.replace(".", "%2E") if not quoted.strip(".") else quoted
