"""Splio's table of burn answers, row by row, over the sandbox's real socket."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from posapp.domain.answers import (
    AlreadyBurned,
    BurnAnswer,
    BurnRequest,
    Declined,
    Done,
    Halt,
    NoAnswer,
    NotSent,
)
from posapp.domain.code import Code
from posapp.domain.link import Outcome
from posapp.sandbox import DEMO_API_KEY, SandboxServer
from posapp.splio.client import SplioClient
from tests.splio.support import (
    CARD,
    PARIS,
    HandClock,
    Watch,
    client_of,
    hurry,
    order,
    run,
    with_client,
)
from tests.splio.test_reads import ODD_CODES

CODE = "1000000000016"


def burn(splio: SandboxServer, request: BurnRequest, **options: object) -> BurnAnswer:
    async def work(client: SplioClient) -> BurnAnswer:
        return await client.burn(request)

    return with_client(splio, work, **options)


def test_a_burn_is_done_and_carries_its_facts(splio: SandboxServer) -> None:
    request = order(CODE, store="PAR-01", burn_id="b-77")
    assert burn(splio, request) == Done()
    [arrival] = splio.world.arrivals
    assert arrival.card_code == CARD
    assert arrival.burned_date == request.burned_date
    assert arrival.store_id == "PAR-01"
    assert arrival.reason_msg == "b-77"


def test_without_a_store_none_is_named(splio: SandboxServer) -> None:
    assert burn(splio, order(CODE)) == Done()
    assert splio.world.arrivals[0].store_id is None


def test_a_second_burn_is_told_with_the_moment_of_the_first(splio: SandboxServer) -> None:
    first = order(CODE)

    async def work(client: SplioClient) -> BurnAnswer:
        await client.burn(first)
        return await client.burn(order(CODE, at=first.burned_date, burn_id="b-2"))

    answer = with_client(splio, work)
    assert isinstance(answer, AlreadyBurned)
    assert answer.moment == first.burned_date
    assert CODE not in answer.text


@pytest.mark.parametrize("said", ["external_id_not_found", "wrong_value"])
def test_an_unknown_code(splio: SandboxServer, said: str) -> None:
    splio.world.unknown_code_as = (
        "wrong_value" if said == "wrong_value" else "external_id_not_found"
    )
    answer = burn(splio, order("9999999999994"))
    assert isinstance(answer, Declined)
    assert answer.key == said
    assert "9999999999994" not in answer.text


def test_the_refusals_by_rule(splio: SandboxServer) -> None:
    splio.world.add_member("2171000000001")
    long_ago = (datetime.now(UTC) - timedelta(days=20)).astimezone(PARIS)
    splio.world.add_attribution(
        "old", reward="bbco-10", expires_at=datetime.now(UTC) - timedelta(days=1)
    )

    async def work(client: SplioClient) -> list[BurnAnswer]:
        return [
            await client.burn(order(CODE, "5555")),
            await client.burn(order(CODE, "2171000000001")),
            await client.burn(order(CODE, at=long_ago.strftime("%Y-%m-%d %H:%M:%S"))),
            await client.burn(order("old")),
            await client.burn(order(CODE, at="yesterday")),
        ]

    answers = with_client(splio, work)
    assert [answer.key for answer in answers if isinstance(answer, Declined)] == [
        "card_code_not_found",
        "inconsistent_card_code",
        "inconsistent_dates",
        "inconsistent_dates",
        "wrong_value",
    ]
    assert splio.world.burned(CODE) is None


def test_an_unknown_store_stops_the_flush(splio: SandboxServer) -> None:
    answer = burn(splio, order(CODE, store="NOWHERE"))
    assert isinstance(answer, Halt)
    assert answer.cause == "store_unknown"
    assert "NOWHERE" in answer.text


def test_a_404_that_names_no_store_is_about_the_burn(splio: SandboxServer) -> None:
    body = b'{"error_key": "", "error": "not_found", "error_description": "extid x not found"}'
    with splio.answer_with(404, body):
        assert isinstance(burn(splio, order(CODE)), Declined)


def test_an_old_token_is_renewed_once_and_the_burn_arrives_once(splio: SandboxServer) -> None:
    watch = Watch()

    async def work(client: SplioClient) -> BurnAnswer:
        await client.ping()
        splio.world.revoke_tokens()
        return await client.burn(order(CODE))

    assert with_client(splio, work, observer=watch) == Done()
    assert splio.world.logins == 2
    assert len(splio.world.arrivals) == 1
    assert set(watch.outcomes) == {Outcome.GOOD}


def test_a_refused_key_halts_and_is_not_hammered(splio: SandboxServer) -> None:
    watch, clock = Watch(), HandClock()

    async def work(client: SplioClient) -> None:
        for _ in range(5):
            answer = await client.burn(order(CODE))
            assert isinstance(answer, Halt)
            assert answer.cause == "key_refused"
        assert watch.told == [(Outcome.REFUSED, "key_refused")]
        clock.pass_by(seconds=61)
        assert isinstance(await client.burn(order(CODE)), Halt)
        assert len(watch.told) == 2
        splio.world.add_api_key("wrong-key")
        clock.pass_by(seconds=61)
        assert await client.burn(order(CODE)) == Done()

    with_client(splio, work, api_key="wrong-key", observer=watch, clock=clock)


def test_a_token_refused_twice_halts_and_is_not_hammered(splio: SandboxServer) -> None:
    async def work(client: SplioClient) -> int:
        with splio.answer_with(401, b'"Authentication failed."', "application/json") as fault:
            for _ in range(4):
                answer = await client.burn(order(CODE))
                assert isinstance(answer, Halt)
                assert answer.cause == "key_refused"
            return fault.hits

    assert with_client(splio, work) == 2
    assert splio.world.logins == 2


def test_a_401_without_words_renews_the_token_too(splio: SandboxServer) -> None:
    with splio.answer_with(401, b"", times=1):
        assert burn(splio, order(CODE)) == Done()
    assert splio.world.logins == 2


def test_splio_may_forgive_the_case_of_a_typed_code(splio: SandboxServer) -> None:
    body = b'{"external_id": "ABC-7", "card_code": "1", "status": "burned"}'

    async def work(client: SplioClient) -> None:
        assert await client.burn(order("abc-7")) == Done()
        read = await client.attribution(Code("abc-7"))
        assert read
        assert read.voucher.code == Code("ABC-7")

    with splio.answer_with(200, body, "application/json", path="/reward-attributions/"):
        with_client(splio, work)


def test_a_key_without_rights_halts(splio: SandboxServer) -> None:
    splio.world.add_api_key("read-only", forbidden=("/burn",))
    answer = burn(splio, order(CODE), api_key="read-only")
    assert isinstance(answer, Halt)
    assert answer.cause == "forbidden"


@pytest.mark.parametrize(
    ("status", "body"),
    [
        (405, b'"Method Not Allowed."'),
        (404, b'{"message": "no Route matched with those values"}'),
        (404, b'{"errors": [{"error": "not_found", "error_description": "No route found"}]}'),
    ],
)
def test_an_incompatible_server_halts_but_not_for_a_code_that_bends_the_path(
    splio: SandboxServer, status: int, body: bytes
) -> None:
    with splio.answer_with(status, body, "application/json"):
        plain, odd = burn(splio, order(CODE)), burn(splio, order("a/b"))
    assert isinstance(plain, Halt)
    assert plain.cause == "incompatible"
    if status == 404:
        assert isinstance(odd, Declined)


@pytest.mark.parametrize(
    ("header", "wait_s"),
    [
        ("\r\nrateLimit-reset: 17", 17.0),
        ("\r\nRATELIMIT-RESET:  0.5 ", 0.5),
        ("", None),
        ("\r\nrateLimit-reset: soon", None),
        ("\r\nrateLimit-reset: -3", None),
        ("\r\nrateLimit-reset: 99999999999999999999", None),
    ],
)
def test_a_full_bucket_is_not_sent_and_tells_the_wait(
    splio: SandboxServer, header: str, wait_s: float | None
) -> None:
    body = b'{"message": "API rate limit exceeded"}'
    with splio.answer_with(429, body, "application/json" + header) as fault:
        answer = burn(splio, order(CODE))
    assert answer == NotSent("API rate limit exceeded", offline=False, wait_s=wait_s)
    assert fault.hits == 1


def test_while_a_bucket_is_closed_for_long_nothing_is_sent(splio: SandboxServer) -> None:
    async def work(client: SplioClient) -> tuple[BurnAnswer, int]:
        with splio.answer_with(429, b"", "text/html\r\nrateLimit-reset: 50") as fault:
            await client.burn(order(CODE))
            return await client.burn(order(CODE)), fault.hits

    answer, hits = with_client(splio, work)
    assert isinstance(answer, NotSent)
    assert not answer.offline
    assert answer.wait_s is not None
    assert 45 < answer.wait_s <= 51
    assert hits == 1


def test_a_dead_link_is_not_sent(splio: SandboxServer) -> None:
    watch = Watch()

    async def work(client: SplioClient) -> list[BurnAnswer]:
        with splio.offline():
            at_login = await client.burn(order(CODE))
        await client.ping()
        with splio.offline():
            return [at_login, await client.burn(order(CODE))]

    for answer in with_client(splio, work, observer=watch):
        assert answer == NotSent("unreachable", offline=True)
    assert watch.outcomes == [Outcome.FAILED, Outcome.GOOD, Outcome.GOOD, Outcome.FAILED]
    assert splio.world.arrivals == []


@pytest.mark.parametrize(
    ("status", "body"),
    [(503, b""), (200, b"<html>portal</html>"), (200, b"{}"), (302, b""), (404, b"<html>")],
)
def test_whatever_happens_to_the_login_the_burn_was_not_sent(
    splio: SandboxServer, status: int, body: bytes
) -> None:
    with splio.answer_with(status, body, path="/authenticate"):
        answer = burn(splio, order(CODE))
    assert isinstance(answer, NotSent)
    assert answer.offline
    with splio.lose_answers("/authenticate"):
        assert isinstance(burn(splio, order(CODE)), NotSent)
    with splio.slow(2, path="/authenticate"):
        assert isinstance(burn(splio, order(CODE), timeout_s=0.05), NotSent)
    with splio.answer_with(429, b"", path="/authenticate"):
        answer = burn(splio, order(CODE))
        assert isinstance(answer, NotSent)
        assert not answer.offline
    with splio.answer_with(405, b'"Method Not Allowed."', path="/authenticate"):
        assert isinstance(burn(splio, order(CODE)), Halt)


@pytest.mark.parametrize("fault", ["lose", "drop", "truncate", "slow"])
def test_what_left_without_an_answer_is_unclear_and_sent_once(
    splio: SandboxServer, fault: str
) -> None:
    broken = {
        "lose": lambda: splio.lose_answers("/burn"),
        "drop": lambda: splio.drop_requests("/burn"),
        "truncate": lambda: splio.truncate(20, path="/burn"),
        "slow": lambda: splio.slow(2, path="/burn"),
    }
    with broken[fault]() as struck:
        answer = burn(splio, order(CODE), timeout_s=0.5)
    assert isinstance(answer, NoAnswer)
    assert struck.hits == 1
    assert len(splio.world.arrivals) == (0 if fault == "drop" else 1)


@pytest.mark.parametrize("after_commit", [True, False])
@pytest.mark.parametrize(
    ("status", "body"),
    [
        (500, b'{"status": 500, "errors": []}'),
        (502, b"<html>Bad Gateway</html>"),
        (503, b""),
        (408, b""),
        (200, b"<html>portal</html>"),
        (200, b""),
        (200, b'{"external_id": "1000000'),
        (200, b"[]"),
        (200, b'{"external_id": "1000000000016", "status": "available"}'),
        (200, b'{"external_id": "9999999999994", "status": "burned"}'),
        (200, b'{"external_id": "1000000000016"}'),
        (301, b""),
        (400, b"<html>Bad Request</html>"),
        (403, b"<html>Blocked</html>"),
        (413, b"<html>Too Large</html>"),
        (200, b" " * 200_000),
    ],
)
def test_what_is_not_splios_word_settles_nothing(
    splio: SandboxServer, status: int, body: bytes, after_commit: bool
) -> None:
    with splio.answer_with(status, body, after_commit=after_commit) as fault:
        answer = burn(splio, order(CODE), largest_body=100_000)
    assert isinstance(answer, NoAnswer)
    assert fault.hits == 1


def test_odd_codes_are_burned_as_they_are(splio: SandboxServer) -> None:
    splio.world.limits = None
    for code in ODD_CODES:
        splio.world.add_attribution(code, reward="bbco-10")

    async def work(client: SplioClient) -> None:
        view = client.for_cashier()
        for code in ODD_CODES:
            assert await view.burn(order(code)) == Done(), code

    with_client(splio, work, pace=hurry())
    assert [arrival.code for arrival in splio.world.arrivals] == ODD_CODES


def test_a_cancelled_burn_tells_the_link_nothing(splio: SandboxServer) -> None:
    watch = Watch()

    async def work() -> None:
        async with client_of(splio, observer=watch) as client:
            await client.ping()
            with splio.slow(5, path="/burn"):
                task = asyncio.create_task(client.burn(order(CODE)))
                while not splio.world.arrivals:
                    await asyncio.sleep(0.002)
                task.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await task
            await client.ping()

    run(work())
    assert watch.outcomes == [Outcome.GOOD] * 3


def test_many_at_once_share_the_client(splio: SandboxServer) -> None:
    splio.world.limits = None
    codes = [splio.world.add_attribution(reward="bbco-10").code for _ in range(8)]

    async def work(client: SplioClient) -> list[BurnAnswer]:
        return await asyncio.gather(*(client.burn(order(code)) for code in codes))

    assert with_client(splio, work, pace=hurry()) == [Done()] * 8
    assert splio.world.logins == 1
    assert DEMO_API_KEY in splio.world.api_keys


def test_a_closed_client_answers_as_if_out_of_reach(splio: SandboxServer) -> None:
    async def work() -> BurnAnswer:
        async with client_of(splio) as client:
            await client.ping()
        return await client.burn(order(CODE))

    assert run(work()) == NotSent("closed", offline=True)
