"""Every read, against the sandbox over its real socket."""

from __future__ import annotations

import asyncio
import time
from decimal import Decimal

import pytest

from posapp.domain.code import Code
from posapp.domain.errors import Disposition, SplioError
from posapp.domain.ids import RewardId
from posapp.domain.link import Outcome
from posapp.domain.money import Money
from posapp.domain.ports import Splio
from posapp.domain.voucher import FieldMap, Reward, VoucherStatus, Worth, WorthKind, terms_of
from posapp.sandbox import SandboxServer
from posapp.sandbox.limits import Limits
from posapp.splio.client import SplioClient
from tests.splio.support import CARD, FastLoop, Watch, client_of, hurry, run_on, with_client

CODE = "1000000000016"
PATIENT = {"timeout_s": 500.0, "connect_timeout_s": 500.0}  # for a loop that runs fast
ODD_CODES = [
    "a/b",
    "a%2Fb",
    "100%",
    "..",
    ".",
    "...",
    "a?b=c",
    "a#b",
    "a;b",
    "a+b&c",
    "été",
    "券",
    "a\\b",
    "burn",
    "1/burn",
    "//",
    "../../ping",
]


def test_the_client_and_its_view_are_what_the_verbs_ask_for(splio: SandboxServer) -> None:
    async def work(client: SplioClient) -> None:
        ports: list[Splio] = [client, client.for_cashier()]
        for port in ports:
            await port.ping()

    with_client(splio, work)
    assert splio.world.logins == 1


def test_rewards_page_by_page(splio: SandboxServer) -> None:
    for number in range(7):
        splio.world.add_reward(f"r-{number}", name=f"Reward {number}", stock=number)
    splio.world.add_reward("pct", monetary_type="percentage", monetary_value=Decimal("12.5"))

    async def work(client: SplioClient) -> list[str]:
        found: list[Reward] = []
        after: str | None = None
        while True:
            page = await client.rewards(after)
            assert page.unreadable == 0
            found += page.rewards
            after = page.after
            if after is None:
                break
        by_id = {reward.id: reward for reward in found}
        first = by_id[RewardId("bbco-10")]
        assert first.worth.value == Money(1000)
        assert terms_of(first, FieldMap()).purchase_threshold == Money(5000)
        assert by_id[RewardId("r-3")].stock == 3
        assert by_id[RewardId("pct")].worth == Worth(WorthKind.PERCENTAGE, Decimal("12.5"))
        return [reward.id for reward in found]

    ids = with_client(splio, work, page=3)
    assert ids == ["bbco-10", *(f"r-{number}" for number in range(7)), "pct"]


@pytest.mark.parametrize("last_page", ["null", "missing"])
def test_attributions_page_by_page(splio: SandboxServer, last_page: str) -> None:
    splio.world.last_page = "null" if last_page == "null" else "missing"
    codes = [splio.world.add_attribution(reward="bbco-10").code for _ in range(5)]

    async def work(client: SplioClient) -> list[str]:
        first = await client.attributions(RewardId("bbco-10"))
        second = await client.attributions(RewardId("bbco-10"), first.after)
        assert second.after is None
        for voucher in (*first.vouchers, *second.vouchers):
            assert voucher.card_code is None
            assert voucher.membership_id == splio.world.members[CARD].id
            assert voucher.reward_id == "bbco-10"
            assert voucher.status is VoucherStatus.AVAILABLE
        return [voucher.code.value for voucher in (*first.vouchers, *second.vouchers)]

    assert with_client(splio, work, page=4) == [CODE, *codes]


def test_one_attribution_in_full(splio: SandboxServer) -> None:
    async def work(client: SplioClient) -> None:
        found = await client.attribution(Code(CODE))
        assert found
        assert found.reward
        assert found.member
        assert found.voucher.card_code == Code(CARD)
        assert found.member.name == "Elodie Riquer"
        assert terms_of(found.reward, FieldMap()).purchase_threshold == Money(5000)
        assert await client.attribution(Code("9999999999994")) is None

    with_client(splio, work)


def test_members(splio: SandboxServer) -> None:
    splio.world.add_member("42", tier=None, no_tier_as="list", lastname_key="name")

    async def work(client: SplioClient) -> None:
        member = await client.member(Code(CARD))
        assert member
        assert member.tier == "Bronze"
        assert member.points == 150
        other = await client.member(Code("42"))
        assert other
        assert other.tier is None
        assert other.last_name == "Riquer"
        assert await client.member(Code("43")) is None

    with_client(splio, work)


def test_stores_over_several_pages(splio: SandboxServer) -> None:
    for number in range(6):
        splio.world.add_store(f"S-{number}")

    async def work(client: SplioClient) -> list[str]:
        return [store.id for store in await client.stores()]

    assert with_client(splio, work, page=3) == [
        "PAR-01",
        "LYO-02",
        *(f"S-{number}" for number in range(6)),
    ]


def test_odd_codes_reach_splio_as_they_are(splio: SandboxServer) -> None:
    for code in ODD_CODES:
        splio.world.add_attribution(code, reward="bbco-10")

    async def work(client: SplioClient) -> list[str]:
        found = []
        for code in ODD_CODES:
            read = await client.attribution(Code(code))
            assert read, code
            found.append(read.voucher.code.value)
        assert await client.attribution(Code("a/c")) is None
        return found

    splio.world.limits = None
    assert with_client(splio, work, pace=hurry()) == ODD_CODES


@pytest.mark.parametrize(
    ("status", "body", "code", "outcome"),
    [
        (200, b"<html>Sign in to the shop's Wi-Fi</html>", "not_splio", Outcome.INCOMPATIBLE),
        (200, b"", "not_splio", Outcome.FAILED),
        (200, b'{"external_id": "10', "not_splio", Outcome.FAILED),
        (200, b"{}", "unexpected", Outcome.INCOMPATIBLE),
        (200, b"[]", "unexpected", Outcome.INCOMPATIBLE),
        (204, b"", "not_splio", Outcome.FAILED),
        (302, b"", "not_splio", Outcome.INCOMPATIBLE),
        (302, b'{"message": "moved"}', "unexpected", Outcome.INCOMPATIBLE),
        (404, b"<h1>Not Found</h1>", "not_splio", Outcome.INCOMPATIBLE),
        (404, b'{"message": "no Route matched"}', "unexpected", Outcome.INCOMPATIBLE),
        (405, b'"Method Not Allowed."', "unexpected", Outcome.INCOMPATIBLE),
        (403, b'"Forbidden."', "forbidden", Outcome.REFUSED),
        (403, b"<html>Blocked by policy</html>", "not_splio", Outcome.INCOMPATIBLE),
        (407, b"<html>Proxy login</html>", "not_splio", Outcome.INCOMPATIBLE),
        (401, b"<html>Sign in</html>", "not_splio", Outcome.INCOMPATIBLE),
        (408, b"", "timeout", Outcome.FAILED),
        (500, b'{"status": 500, "errors": []}', "server_error", Outcome.FAILED),
        (502, b"<html>Bad Gateway</html>", "server_error", Outcome.FAILED),
        (503, b"", "server_error", Outcome.FAILED),
        (400, b'{"error_key": "x", "error": "y"}', "unexpected", Outcome.GOOD),
    ],
)
def test_no_fault_is_taken_for_a_verdict(
    splio: SandboxServer, status: int, body: bytes, code: str, outcome: Outcome
) -> None:
    watch = Watch()

    async def work(client: SplioClient) -> SplioError:
        with pytest.raises(SplioError) as caught:
            await client.attribution(Code(CODE))
        return caught.value

    with splio.answer_with(status, body, path="/reward-attributions/"):
        error = with_client(splio, work, observer=watch)
    assert error.code == f"splio.{code}"
    assert CODE not in str(error)
    assert watch.outcomes == [Outcome.GOOD, outcome]


def test_a_wrong_base_path_denies_no_code(splio: SandboxServer) -> None:
    body = b'{"status": 404, "errors": [{"error": "not_found", "error_description": "No route"}]}'

    async def work(client: SplioClient) -> str:
        with pytest.raises(SplioError) as caught:
            await client.attribution(Code(CODE))
        return caught.value.code

    with splio.answer_with(404, body, "application/json", path="/reward-attributions/"):
        assert with_client(splio, work) == "splio.unexpected"


def test_an_answer_about_another_code_is_no_answer(splio: SandboxServer) -> None:
    other = b'{"external_id": "2", "card_code": "3", "status": "available"}'

    async def work(client: SplioClient) -> None:
        with pytest.raises(SplioError, match="another code"):
            await client.attribution(Code(CODE))
        with pytest.raises(SplioError, match="another card"):
            await client.member(Code(CARD))

    with splio.answer_with(200, other, "application/json", path="/loyalty/"):
        with_client(splio, work)


def test_a_body_beyond_the_limit_is_not_read(splio: SandboxServer) -> None:
    async def work(client: SplioClient) -> SplioError:
        with pytest.raises(SplioError) as caught:
            await client.rewards()
        return caught.value

    with splio.answer_with(200, b" " * 300_000, path="/loyalty/"):
        error = with_client(splio, work, largest_body=100_000)
    assert error.code == "splio.not_splio"
    assert error.params["cause"] == "oversize"


@pytest.mark.parametrize("fault", ["lose", "drop", "truncate"])
def test_a_cut_connection(splio: SandboxServer, fault: str) -> None:
    broken = {
        "lose": lambda: splio.lose_answers("/ping"),
        "drop": lambda: splio.drop_requests("/ping"),
        "truncate": lambda: splio.truncate(5, path="/ping"),
    }

    async def work(client: SplioClient) -> SplioError:
        with pytest.raises(SplioError) as caught:
            await client.ping()
        return caught.value

    with broken[fault]():
        error = with_client(splio, work)
    assert error.code == "splio.unreachable"
    assert error.disposition is Disposition.RETRY


def test_a_late_answer(splio: SandboxServer) -> None:
    async def work(client: SplioClient) -> str:
        with pytest.raises(SplioError) as caught:
            await client.ping()
        return caught.value.code

    with splio.slow(2, path="/ping"):
        assert with_client(splio, work, timeout_s=0.05) == "splio.timeout"


def test_a_slow_answer_is_told_as_slow(splio: SandboxServer) -> None:
    watch = Watch()

    async def work() -> None:
        async with client_of(splio, observer=watch, **PATIENT) as client:
            await client.ping()

    with splio.slow(0.08, path="/ping"):
        run_on(FastLoop, work())  # 80 ms are 4 s there
    assert watch.outcomes[-1] is Outcome.SLOW


def test_a_full_bucket_is_waited_for_and_asked_again(splio: SandboxServer) -> None:
    watch = Watch()

    async def work() -> None:
        async with client_of(splio, observer=watch, **PATIENT) as client:
            await client.ping()
            with splio.answer_with(
                429,
                b'{"message": "API rate limit exceeded"}',
                "application/json\r\nrateLimit-reset: 2",
                path="/ping",
                times=1,
            ) as fault:
                await client.ping()
            assert fault.hits == 1

    run_on(FastLoop, work())
    assert watch.told[-2] == (Outcome.SLOW, "throttled")
    # SLOW too on a busy machine: two seconds of this loop are 40 ms.
    assert watch.told[-1] in [(Outcome.GOOD, None), (Outcome.SLOW, None)]


def test_a_bucket_that_stays_full_is_given_up(splio: SandboxServer) -> None:
    async def work() -> SplioError:
        async with client_of(splio, **PATIENT) as client:
            await client.ping()
            with (
                splio.answer_with(429, b"", path="/ping") as fault,
                pytest.raises(SplioError) as caught,
            ):
                await client.ping()
            assert fault.hits == 3
            return caught.value

    error = run_on(FastLoop, work())
    assert error.code == "splio.throttled"
    assert error.disposition is Disposition.RETRY


def test_a_cashier_does_not_wait_for_a_bucket_closed_for_long(splio: SandboxServer) -> None:
    async def work(client: SplioClient) -> tuple[str, int]:
        await client.ping()
        with (
            splio.answer_with(429, b"", "text/html\r\nrateLimit-reset: 40", path="/ping") as fault,
            pytest.raises(SplioError) as caught,
        ):
            await client.for_cashier().ping()
        return caught.value.code, fault.hits

    assert with_client(splio, work) == ("splio.throttled", 1)


@pytest.mark.parametrize("tills", [1, 4])
def test_tills_behind_one_router_keep_to_its_limit(splio: SandboxServer, tills: int) -> None:
    limits = splio.world.limits = Limits(clock=lambda: time.monotonic() * FastLoop.speed)

    async def till() -> None:
        async with client_of(splio, **PATIENT) as client, asyncio.TaskGroup() as group:
            for number in range(24):
                group.create_task(client.for_cashier().ping() if number % 6 == 0 else client.ping())

    async def work() -> None:
        async with asyncio.TaskGroup() as group:
            for _ in range(tills):
                group.create_task(till())

    run_on(FastLoop, work())
    if tills == 1:
        assert limits.over_limit == 0
    # Several together may run into the wall; nothing is lost, and they do not hammer it.
    assert limits.over_limit <= limits.requests // 4


def test_a_cursor_that_stands_still_is_an_error_unless_the_page_is_empty(
    splio: SandboxServer,
) -> None:
    loop = b'{"paging": {"cursors": {"after": "x"}}, "elements": [{"external_id": "r"}]}'
    end = b'{"paging": {"cursors": {"after": "x"}}, "elements": []}'

    async def work(client: SplioClient) -> None:
        with splio.answer_with(200, loop, "application/json", path="/rewards"):
            assert (await client.rewards()).after == "x"
            with pytest.raises(SplioError, match="cursor stands still"):
                await client.rewards("x")
            with pytest.raises(SplioError, match="cursor stands still"):
                await client.attributions(RewardId("r"), "x")
        with splio.answer_with(200, end, "application/json", path="/rewards"):
            assert (await client.rewards("x")).after is None
            assert (await client.attributions(RewardId("r"), "x")).after is None

    with_client(splio, work)


def test_stores_that_repeat_themselves_end(splio: SandboxServer) -> None:
    body = b'{"elements": [{"external_id": "A", "name": 7}, {"id": 1}]}'

    async def work(client: SplioClient) -> list[str]:
        return [store.name for store in await client.stores()]

    with splio.answer_with(200, body, "application/json", path="/data/v1/stores") as fault:
        assert with_client(splio, work) == ["7"]
    assert fault.hits == 2
