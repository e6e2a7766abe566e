"""The client, call by call, against a Splio that shares no line with the sandbox."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any, Literal, TypeVar

import pytest

from posapp.domain.answers import (
    AlreadyBurned,
    BurnAnswer,
    BurnRequest,
    Declined,
    Done,
    Halt,
    NoAnswer,
    NotNamed,
    NotSent,
)
from posapp.domain.code import Code
from posapp.domain.errors import SplioError
from posapp.domain.ids import RewardId
from posapp.domain.moment import FOREVER, expiry_from_wire
from posapp.domain.money import Money
from posapp.domain.voucher import FieldMap, Voucher, VoucherStatus, Worth, WorthKind, terms_of
from posapp.splio.client import SplioClient
from tests.splio.second_splio import JULIE, KEY, OTTO, SecondSplio
from tests.splio.second_tenant import CODE, ELSEWHERE, SECOND, SPENT
from tests.splio.support import PARIS, hurry, order, with_client
from tests.splio.test_reads import ODD_CODES

T = TypeVar("T")


def ask(other: SecondSplio, work: Callable[[SplioClient], Awaitable[T]], **options: Any) -> T:
    return with_client(other.url, work, **({"api_key": KEY, "pace": hurry()} | options))


def burn(other: SecondSplio, *requests: BurnRequest, **options: Any) -> list[BurnAnswer]:
    async def work(client: SplioClient) -> list[BurnAnswer]:
        return [await client.burn(request) for request in requests]

    return ask(other, work, **options)


def test_login_once_and_again_when_the_token_is_refused(other: SecondSplio) -> None:
    async def work(client: SplioClient) -> None:
        await client.ping()
        await client.ping()
        other.tokens.clear()
        await client.ping()

    ask(other, work)
    assert other.calls.count("POST /authenticate") == 2


def test_a_key_it_does_not_know(other: SecondSplio) -> None:
    with pytest.raises(SplioError) as caught:
        ask(other, lambda client: client.ping(), api_key="nobody")
    assert caught.value.code == "splio.key_refused"
    [answer] = burn(other, order(CODE, JULIE), api_key="nobody")
    assert isinstance(answer, Halt)


def test_rewards_and_their_rules(other: SecondSplio) -> None:
    other.page = 1

    async def work(client: SplioClient) -> None:
        first = await client.rewards()
        assert first.after is not None
        second = await client.rewards(first.after)
        assert (second.after, first.unreadable, second.unreadable) == (None, 0, 0)
        [ten], [web] = first.rewards, second.rewards
        assert (ten.id, ten.worth.value, ten.stock) == ("ten", Money(1000), 4711)
        assert web.worth == Worth(WorthKind.PERCENTAGE, Decimal("15.5"))
        terms = terms_of(ten, FieldMap())
        assert (terms.purchase_threshold, terms.web_only) == (Money(5000), False)
        terms = terms_of(web, FieldMap())
        assert (terms.purchase_threshold, terms.web_only) == (None, True)

    ask(other, work)


def test_granted_codes_page_by_page(other: SecondSplio) -> None:
    other.page = 2

    async def work(client: SplioClient) -> list[Voucher]:
        found: list[Voucher] = []
        after: str | None = None
        while True:
            page = await client.attributions(RewardId("ten"), after)
            assert page.unreadable == 0
            found += page.vouchers
            after = page.after
            if after is None:
                return found

    found = ask(other, work)
    assert [voucher.code.value for voucher in found] == [CODE, SECOND, SPENT]
    for voucher in found:
        assert voucher.reward_id == "ten"
        assert voucher.membership_id == 94
        assert voucher.card_code is None
    used = found[2]
    assert used.status is VoucherStatus.BURNED
    assert (used.burned_date, used.burned_store) == (ELSEWHERE, "BXL-2")


def test_one_code_in_full_in_every_spelling(other: SecondSplio) -> None:
    codes = [f"spelled-{number}" for number in range(6)]
    for number, code in enumerate(codes):
        other.grant(code, OTTO, **({"burned": ELSEWHERE} if number > 2 else {}))
    other.grant("dated", expires="2031-03-30 12:00:00")

    async def work(client: SplioClient) -> list[Voucher]:
        found: list[Voucher] = []
        for code in [*codes, "dated"]:
            read = await client.attribution(Code(code))
            assert read
            assert read.reward and read.reward.worth.value == Money(1000)
            assert read.member and read.member.last_name in {"Grün", "Vanhoutte"}
            found.append(read.voucher)
        assert await client.attribution(Code("nobody's")) is None
        return found

    *found, dated = ask(other, work)
    assert [voucher.status.value for voucher in found] == ["available"] * 3 + ["burned"] * 3
    assert {voucher.status_text for voucher in found} == {
        *("granted", "valid", "earned"),
        *("used", "burnt"),
    }
    assert {voucher.card_code for voucher in found} == {Code(OTTO)}
    never = {expiry_from_wire(text, PARIS) for text in (None, "9998-12-31 00:00:00")}
    assert never == {FOREVER}
    for voucher in found:
        assert voucher.expires_at is not None
        assert voucher.expires_at > datetime(2090, 1, 1, tzinfo=UTC)
    assert dated.expires_at == datetime(2031, 3, 30, 10, tzinfo=UTC)


def test_members_with_and_without_what_may_lack(other: SecondSplio) -> None:
    async def work(client: SplioClient) -> None:
        julie, otto = await client.member(Code(JULIE)), await client.member(Code(OTTO))
        assert julie and otto
        assert (julie.name, julie.tier, julie.points, julie.membership_id) == (
            "Julie Vanhoutte",
            None,
            150,
            94,
        )
        assert (otto.name, otto.tier, otto.points) == ("Otto Grün", None, 0)
        assert await client.member(Code(CODE)) is None

    ask(other, work)


def test_all_stores_though_pages_are_smaller_than_asked(other: SecondSplio) -> None:
    stores = ask(other, lambda client: client.stores())
    assert {store.id for store in stores} == {"LIL-7", "BXL-2", "LIE-1"}


@pytest.mark.parametrize("shape", ["flat", "list", "object"])
@pytest.mark.parametrize("named_in", ["error", "error_key"])
def test_single_burns_and_their_refusals_in_every_shape(
    other: SecondSplio,
    shape: Literal["flat", "list", "object"],
    named_in: Literal["error", "error_key"],
) -> None:
    other.shape, other.named_in = shape, named_in
    other.grant("old", expires="2024-01-01 00:00:00")
    mine = order(CODE, JULIE, store="LIL-7", burn_id="b-9")
    done, again, spent, unknown, no_card, not_hers, early, late, nowhere = burn(
        other,
        mine,
        mine,
        order(SPENT, JULIE),
        order("nobody's", JULIE),
        order(SECOND, "5555"),
        order(SECOND, OTTO),
        order(SECOND, JULIE, at="2020-01-01 00:00:00"),
        order("old", JULIE),
        order(SECOND, JULIE, store="PAR-01"),
    )
    assert done == Done()
    assert isinstance(again, AlreadyBurned) and again.moment == mine.burned_date
    assert isinstance(spent, AlreadyBurned) and spent.moment == ELSEWHERE
    keys = [
        answer.key
        for answer in (unknown, no_card, not_hers, early, late)
        if isinstance(answer, Declined)
    ]
    assert keys == [
        "wrong_value",
        "card_code_not_found",
        "inconsistent_card_code",
        "inconsistent_dates",
        "inconsistent_dates",
    ]
    assert isinstance(nowhere, Halt) and nowhere.cause == "store_unknown"
    assert other.burns == [
        {
            "code": CODE,
            "card_code": JULIE,
            "burned_date": mine.burned_date,
            "store_id": "LIL-7",
            "reason_msg": "b-9",
        }
    ]


def test_odd_codes_in_the_path(other: SecondSplio) -> None:
    for code in ODD_CODES:
        other.grant(code)
    assert burn(other, *(order(code, JULIE) for code in ODD_CODES)) == [Done()] * len(ODD_CODES)
    assert [one["code"] for one in other.burns] == ODD_CODES


def test_no_right_no_room_no_answer(other: SecondSplio) -> None:
    other.forbidden = True
    [answer] = burn(other, order(CODE, JULIE))
    assert isinstance(answer, Halt) and answer.cause == "forbidden"
    other.forbidden = False

    async def work(client: SplioClient) -> list[BurnAnswer]:
        await client.ping()
        other.throttle = 1
        return [await client.burn(order(CODE, JULIE))]

    assert ask(other, work) == [NotSent("API rate limit exceeded", offline=False, wait_s=1.0)]
    other.lose = 1
    [answer] = burn(other, order(CODE, JULIE))
    assert isinstance(answer, NoAnswer)
    assert len(other.burns) == 1


def bulk(other: SecondSplio, *codes: str, **facts: Any) -> list[BurnAnswer]:
    async def work(client: SplioClient) -> list[BurnAnswer]:
        done = await client.burn_many([order(code, JULIE, **facts) for code in codes])
        assert done.too_large is (len(codes) > other.largest_bulk)
        return list(done.answers)

    return ask(other, work)


def test_bulks(other: SecondSplio) -> None:
    some = [f"some-{number}" for number in range(30)]
    for code in some:
        other.grant(code)
    assert bulk(other, *some[:10]) == [Done()] * 10
    mixed = bulk(other, some[10], SPENT, "nobody's", some[11])
    assert [type(answer) for answer in mixed] == [Done, NotNamed, NotNamed, Done]
    assert [type(answer) for answer in bulk(other, SPENT, "nobody's")] == [NotNamed, NotNamed]
    nowhere = bulk(other, some[12], some[13], store="PAR-01")
    assert {getattr(answer, "cause", None) for answer in nowhere} == {"store_unknown"}
    other.largest_bulk = 1
    assert {type(answer) for answer in bulk(other, some[12], some[13])} == {NotSent}
    assert [one["code"] for one in other.burns] == some[:12]
