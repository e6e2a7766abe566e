"""Own codes to a reward's stock: every answer there can be, over the sandbox's real socket."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from posapp.domain.answers import (
    CodesTaken,
    Declined,
    Halt,
    NoAnswer,
    NotSent,
    RewardRead,
    TooMany,
    UploadAnswer,
)
from posapp.domain.code import Code
from posapp.domain.errors import SplioError
from posapp.domain.ids import RewardId
from posapp.sandbox import DEMO_API_KEY, SandboxServer
from posapp.splio.client import SplioClient
from tests.splio.second_splio import KEY, SecondSplio
from tests.splio.support import hurry, with_client

OWN = RewardId("own")
CODES = (Code("2912467872046"), Code("2914900482072"))
SEND = "/instances/send"


@pytest.fixture
def own(splio: SandboxServer) -> SandboxServer:
    splio.world.limits = None
    splio.world.add_reward("own", limited=True, auto_generated=False, stock=3)
    return splio


def send(
    splio: SandboxServer | str,
    reward: RewardId = OWN,
    codes: Sequence[Code] = CODES,
    **options: object,
) -> UploadAnswer:
    async def work(client: SplioClient) -> UploadAnswer:
        return await client.send_codes(reward, codes)

    return with_client(splio, work, **({"pace": hurry()} | options))


def read(splio: SandboxServer | str, reward: RewardId, **options: object) -> RewardRead | None:
    return with_client(splio, lambda client: client.reward(reward), **({"pace": hurry()} | options))


def arrived(splio: SandboxServer) -> tuple[str, ...]:
    return splio.world.instances.get("own", ())


def test_codes_are_taken_with_a_process(own: SandboxServer) -> None:
    answer = send(own)
    assert isinstance(answer, CodesTaken)
    assert (len(answer.process_id), answer.status) == (36, "in progress")
    assert arrived(own) == tuple(code.value for code in CODES)


def test_a_reward_says_where_its_codes_come_from(own: SandboxServer) -> None:
    found = read(own, OWN)
    assert found is not None
    assert (found.reward.id, found.reward.stock) == ("own", 3)
    assert (found.limited, found.auto_generated) == (True, False)
    other = read(own, RewardId("bbco-10"))
    assert other is not None
    assert (other.limited, other.auto_generated) == (False, True)
    assert read(own, RewardId("none")) is None


def test_a_reward_read_of_another_one_is_not_believed(own: SandboxServer) -> None:
    body = b'{"external_id": "elsewhere", "name": "x", "limited": true}'
    with own.answer_with(200, body, path="/rewards/own"), pytest.raises(SplioError) as caught:
        read(own, OWN)
    assert caught.value.code == "splio.unexpected"


def test_flags_that_are_not_told_stay_open(own: SandboxServer) -> None:
    with own.answer_with(200, b'{"external_id": "own"}', path="/rewards/own"):
        found = read(own, OWN)
    assert found is not None
    assert (found.limited, found.auto_generated) == (None, None)


@pytest.mark.parametrize("name", ["a/b", "..", "é ?#%", "x/instances/send"])
def test_odd_reward_names_reach_their_reward(own: SandboxServer, name: str) -> None:
    own.world.add_reward(name, limited=True, auto_generated=False, stock=0)
    assert isinstance(send(own, RewardId(name)), CodesTaken)
    assert len(own.world.instances[name]) == 2


@pytest.mark.parametrize(
    ("reward", "key"),
    [("none", "reward_unknown"), ("bbco-10", "400"), ("endless", "400")],
)
def test_what_splio_refuses(own: SandboxServer, reward: str, key: str) -> None:
    own.world.add_reward("endless", limited=False, auto_generated=False)
    answer = send(own, RewardId(reward))
    assert isinstance(answer, Declined)
    assert answer.key == key
    assert answer.text


def test_no_codes_are_refused(own: SandboxServer) -> None:
    answer = send(own, codes=())
    assert isinstance(answer, Declined)
    assert answer.key == "is_blank"


def test_a_refusal_that_repeats_a_code_is_masked(own: SandboxServer) -> None:
    own.world.known_codes = "refused"
    assert isinstance(send(own), CodesTaken)
    again = send(own)
    assert isinstance(again, Declined)
    assert "already exists" in again.text
    assert CODES[0].value not in again.text
    assert CODES[0].masked in again.text


def test_a_code_cut_short_in_a_refusal_is_masked_too(own: SandboxServer) -> None:
    said = "x" * 290 + CODES[0].value
    body = f'{{"error_key": "codes", "error": "no", "error_description": "{said}"}}'.encode()
    with own.answer_with(400, body, path=SEND):
        answer = send(own)
    assert isinstance(answer, Declined)
    assert CODES[0].value[:9] not in answer.text


LISTED = b'{"status": 400, "errors": [{"error_key": "", "error": "no", "error_description": "No"}]}'
SINGLE = b'{"status": 400, "errors": {"error_key": "", "error": "no", "error_description": "No"}}'
FLAT = b'{"error_key": "", "error": "no", "error_description": "No"}'
ROUTE = (
    b'{"status": 404, "errors": [{"error": "not_found", "error_description": "No route found"}]}'
)


@pytest.mark.parametrize("body", [LISTED, SINGLE, FLAT])
def test_the_three_shapes_of_a_verdict(own: SandboxServer, body: bytes) -> None:
    with own.answer_with(400, body, path=SEND):
        assert send(own) == Declined("no", "No")


@pytest.mark.parametrize(
    ("status", "body", "wanted"),
    [
        (403, b'"Forbidden."', Halt("forbidden", "Forbidden.")),
        (405, b'"Method Not Allowed."', Halt("incompatible", "Method Not Allowed.")),
        (404, ROUTE, Halt("incompatible", "No route found")),
        (413, b"<html>", TooMany()),
        (500, b"", NoAnswer("500")),
        (502, b"<html>", NoAnswer("502")),
        (503, FLAT, NoAnswer("503")),
        (408, b"", NoAnswer("408")),
        (302, b"", NoAnswer("redirect")),
        (404, b"<html>", NoAnswer("unreadable 404")),
        (200, b"<html>", NoAnswer("unreadable")),
        (200, b"", NoAnswer("unreadable")),
        (200, b'{"process_uuid": "1", "sta', NoAnswer("unreadable")),
        (200, b'{"status": "in progress"}', NoAnswer("no process_uuid")),
        (200, b'{"process_uuid": null}', NoAnswer("no process_uuid")),
        (200, b"[]", NoAnswer("not an object")),
        (202, b'{"process_uuid": "p-1", "status": "queued"}', CodesTaken("p-1", "queued")),
        (200, b'{"process_uuid": 17}', CodesTaken("17", "")),
    ],
)
def test_every_other_answer(
    own: SandboxServer, status: int, body: bytes, wanted: UploadAnswer
) -> None:
    with own.answer_with(status, body, path=SEND) as fault:
        assert send(own) == wanted
    assert fault.hits == 1


def test_a_lost_answer_is_unclear_and_not_sent_twice(own: SandboxServer) -> None:
    with own.lose_answers(SEND) as fault:
        assert send(own) == NoAnswer("cut")
    assert fault.hits == 1
    assert len(arrived(own)) == 2


def test_a_truncated_answer_is_unclear(own: SandboxServer) -> None:
    with own.truncate(path=SEND):
        assert isinstance(send(own), NoAnswer)


def test_a_late_answer_is_unclear(own: SandboxServer) -> None:
    with own.slow(5.0, path=SEND):
        assert send(own, timeout_s=0.2) == NoAnswer("timeout")
    assert len(arrived(own)) == 2


def test_out_of_reach_is_not_sent(own: SandboxServer) -> None:
    with own.offline():
        answer = send(own)
    assert isinstance(answer, NotSent)
    assert answer.offline
    assert arrived(own) == ()


def test_a_refused_key_halts(own: SandboxServer) -> None:
    answer = send(own, api_key="nobody")
    assert isinstance(answer, Halt)
    assert answer.cause == "key_refused"


def test_an_old_token_is_renewed_and_the_codes_arrive_once(own: SandboxServer) -> None:
    async def work(client: SplioClient) -> UploadAnswer:
        await client.ping()
        own.world.revoke_tokens()
        return await client.send_codes(OWN, CODES)

    assert isinstance(with_client(own, work, api_key=DEMO_API_KEY), CodesTaken)
    assert len(arrived(own)) == 2


def test_a_full_bucket_is_waited_for() -> None:
    with SecondSplio() as other:
        other.own["ten"] = []

        async def work(client: SplioClient) -> UploadAnswer:
            await client.ping()
            other.throttle = 1
            return await client.send_codes(RewardId("ten"), CODES)

        assert isinstance(with_client(other.url, work, api_key=KEY), CodesTaken)
        assert other.calls.count("POST /loyalty/rewards/ten/instances/send") == 2
        assert other.own["ten"] == [code.value for code in CODES]


def test_the_second_splio_agrees() -> None:
    with SecondSplio() as other:
        other.own["ten"] = []
        ten = read(other.url, RewardId("ten"), api_key=KEY)
        assert ten is not None
        assert (ten.limited, ten.auto_generated, ten.reward.stock) == (True, False, 0)
        web = read(other.url, RewardId("web"), api_key=KEY)
        assert web is not None
        assert (web.limited, web.auto_generated) == (False, True)
        answer = send(other.url, RewardId("ten"), api_key=KEY)
        assert isinstance(answer, CodesTaken)
        assert answer.status == "in progress"
        for reward in ("web", "none"):
            assert isinstance(send(other.url, RewardId(reward), api_key=KEY), Declined)
        assert read(other.url, RewardId("none"), api_key=KEY) is None
        after = read(other.url, RewardId("ten"), api_key=KEY)
        assert after is not None
        assert after.reward.stock == 2
