"""Every answer of Splio's: JSON that is bent, cut, absurd, or another call's."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime
from random import Random
from types import SimpleNamespace
from typing import Any, Final, cast
from zoneinfo import ZoneInfo

import jwt
import pytest

from posapp.domain.answers import BurnRequest
from posapp.domain.code import Code
from posapp.domain.grant import GrantKey, GrantOrder
from posapp.domain.ids import BurnId, RewardId, StoreId
from posapp.domain.link import Outcome
from posapp.domain.money import Money
from posapp.splio import burns, faults, grants, uploads, wire, wire_members
from posapp.splio.auth import LIFE, life_of
from posapp.splio.body import decode
from posapp.splio.cells import WireError, cursor_of
from posapp.splio.line import Line, _refusal, _Reply
from posapp.splio.pace import Bucket, Pace
from posapp.splio.trouble import Trouble
from tests.fuzz.drive import Target, few, many
from tests.fuzz.mutate import body, often, text, twisted

PARIS: Final = ZoneInfo("Europe/Paris")
REWARD: Final = {
    "external_id": "bbco-25", "name": "25 € off", "monetary": True, "monetary_type": "value",
    "monetary_value": "25", "nqp_value": 250, "holding_days": 3, "forced_validity": True,
    "forced_validity_start": "2026-01-01 00:00:00", "forced_validity_end": "2027-01-01 00:00:00",
    "limited": True, "auto_generated": False, "stock": 350,
    "custom_fields": [{"id": 7, "name": "Minimum", "value": "50"}],
}  # fmt: skip
MEMBER: Final = {
    "id": 5, "card_code": "2171707962088", "nq_point": 1250, "tier": {"id": 1, "name": "Gold"},
    "individual": {"id": 4, "lastname": "Dupont", "firstname": "Ana", "email": "a@b.fr",
                   "cellphone": "+33612345678", "custom_fields": [{"id": 2, "value": "x"}]},
}  # fmt: skip
VOUCHER: Final = {
    "id": 9, "external_id": "1000000000016", "earn_date": "2026-10-25 02:30:00",
    "claim_date": None, "expiration_date": "9998-12-31 00:00:00", "status": "available",
    "reward": REWARD, "contact_status": MEMBER, "store": {"external_id": "PAR-01"},
}  # fmt: skip
PAGING: Final = {"paging": {"cursors": {"before": None, "after": "YWJj"}}, "count_element": 2}
ERRORS: Final = (
    {"status": 400, "errors": [{"error_key": "card_code", "error": "card_code_not_found",
                                "error_description": "no membership"}]},
    {"status": 404, "errors": {"error_key": None, "error": "not_found",
                               "error_description": 'extid "x" not found in stores'}},
    {"error_key": "external_id", "error": "external_id_already_burned",
     "error_description": "reward attribution 1 already burned at 2023-01-01 00:00:00"},
    "Authentication failed.",
    {"message": "API rate limit exceeded"},
)  # fmt: skip
ANSWERS: Final = (
    VOUCHER, REWARD, MEMBER, {"token": "abc"}, {"user_id": 1}, {"process_uuid": "u", "status": "x"},
    PAGING | {"elements": [REWARD, REWARD]}, PAGING | {"elements": [VOUCHER]},
    {"count_element": 1, "current_page": 1, "per_page": 20,
     "elements": [{"firstname": "Ana", "lastname": "D", "email": "a@b.c", "cellphone": "0612345678",
                   "loyalty": [{"card_code": "2171707962088", "id_program": 3}]}]},
    {"count_element": 1, "elements": [{"external_id": "PAR-01", "name": "Paris"}]},
    {"success_count": 1, "errors_count": 1, "elements_success": [VOUCHER],
     "elements_error": [{"attribution_ids": ["2"], "card_code": "1", "code": "x"}]},
    {"unique_key": [{"key": {"name": "email"}}]}, [VOUCHER], {"external_ids": ["1000000000016"]},
    *ERRORS,
)  # fmt: skip
_READERS: Final[tuple[Callable[[Any], object], ...]] = (
    wire.token,
    wire.ping,
    wire.burn_receipt,
    wire.burned_codes,
    lambda told: wire.attribution(told, PARIS),
    lambda told: wire.voucher(told, PARIS, RewardId("r")),
    lambda told: wire.reward_read(told, PARIS),
    wire.upload_receipt,
    wire.member,
    wire.store,
    lambda told: wire.reward_page(told, PARIS),
    lambda told: wire.voucher_page(told, PARIS, RewardId("r")),
    wire.store_page,
    wire_members.member_read,
    wire_members.unique_key,
    lambda told: wire_members.granted_page(told, PARIS),
    wire_members.contact_page,
    cursor_of,
    grants.granted_codes,
)
REQUEST: Final = BurnRequest(
    id=BurnId("b-1"),
    code=Code("1000000000016"),
    card_code=Code("2171707962088"),
    burned_date="2026-10-25 02:30:00",
    store_id=StoreId("PAR-01"),
)
ORDER: Final = GrantOrder(
    key=GrantKey("0b0f4cb8-5a47-4b70-9a8a-2b6f3f3f4d11"),
    card_code=Code("2171707962088"),
    reward_id=RewardId("r"),
    reward_name="R",
    by="Ana",
    why="asked",
    quantity=1,
    value=Money(100),
    for_burn=None,
)


def read_answer(told: bytes) -> None:
    try:
        value = decode(told)
    except ValueError:
        return
    for reader in _READERS:
        try:
            found = reader(value)
        except WireError:
            continue
        repr(found).encode("utf-8")  # what is read can be stored and shown


def make_refusal(rng: Random) -> tuple[int, bytes]:
    status = rng.choice((200, 207, 301, 400, 401, 403, 404, 405, 408, 413, 422, 429, 500, 503, 599))
    return status, body(rng, ERRORS)


def read_refusal(made: tuple[int, bytes]) -> None:
    """The five shapes of a no, to what the queue is told."""
    status, told = made
    fault = faults.parse(status, told)
    if fault is not None:
        shown = fault.text + fault.key + fault.error
        assert shown == "" or shown.isprintable()
        assert len(fault.text) <= 300
    reply = _Reply(status, told, told.lstrip()[:1] == b"<", 1.0, Outcome.GOOD)
    trouble, _outcome = _refusal(reply)
    assert isinstance(trouble, Trouble)
    for sent in (True, False):
        trouble.sent = sent
        burns.answer_to_trouble(trouble, REQUEST)
        burns.bulk_of_trouble(trouble, [REQUEST, REQUEST])
        grants.answer_to_trouble(trouble, ORDER)
        uploads.answer_to_trouble(trouble, [REQUEST.code])


_KEY: Final = "k" * 40
_CLAIMS: Final = ({"exp": 1_790_000_000, "iat": 1_789_900_000, "user": "x"}, {"exp": "soon"})


def make_token(rng: Random) -> str:
    claims = twisted(rng, _CLAIMS)
    try:
        made = jwt.encode(claims, _KEY, algorithm="HS256")
    except (TypeError, ValueError, OverflowError):
        made = "e30.e30.e30"
    return text(rng, (made,)) if often(rng, 2) else made


def read_token(told: str) -> None:
    assert life_of(told, datetime(2026, 10, 1, tzinfo=UTC)).total_seconds() > 0
    assert life_of(told, datetime(2026, 10, 1, tzinfo=UTC)) <= LIFE


_HEADERS: Final = ("Thu, 22 Oct 2026 10:00:00 GMT", "12", "0.5", "Thu, 22 Oct 2026 10:00:00 -0000")


class _Clock:
    def now(self) -> datetime:
        return datetime(2026, 10, 22, tzinfo=UTC)


_LINE: Final = Line.__new__(Line)  # the reading of headers needs no connection
_LINE._clock = _Clock()
_LINE.timekeeper = None


def read_headers(told: str) -> None:
    names = ("Date", "rateLimit-reset", "rateLimit-remaining", "rateLimit-limit")
    answer = cast(Any, SimpleNamespace(headers=dict.fromkeys(names, told), status_code=200))

    async def heed() -> None:
        _LINE._pace = Pace()
        _LINE._heed_date(answer, 0.1, is_splio=True)
        _LINE._heed_limits(Bucket.LOYALTY, answer)
        answer.status_code = 429
        _LINE._heed_limits(Bucket.LOYALTY, answer)

    asyncio.run(heed())


TARGETS: Final = (
    Target("JSON answer", lambda rng: body(rng, ANSWERS), read_answer),
    Target("refusal in five shapes", make_refusal, read_refusal),
    Target("token", make_token, read_token),
    Target("headers", lambda rng: text(rng, _HEADERS), read_headers),
)


@pytest.mark.parametrize("target", TARGETS, ids=lambda one: one.name)
def test_few(target: Target) -> None:
    few(target)


@pytest.mark.torture
@pytest.mark.timeout(14_400)
@pytest.mark.parametrize("target", TARGETS, ids=lambda one: one.name)
def test_many(target: Target) -> None:
    many(target)
