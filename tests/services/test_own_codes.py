"""Own codes over the sandbox's real socket and real files: nothing is ever sent twice by itself."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Awaitable, Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

import pytest

from posapp.domain.batch import Batch, Draft, Fate, UploadReport, Weighed
from posapp.domain.code import Code
from posapp.domain.errors import CodesError, SplioError
from posapp.domain.ids import RewardId
from posapp.domain.member import Member
from posapp.domain.ports import StockReader
from posapp.domain.voucher import Voucher, VoucherStatus
from posapp.sandbox import SandboxServer, World
from posapp.services.own_codes import OwnCodes
from posapp.store.batches import BatchFiles
from posapp.store.stock import StockFile
from tests.splio.support import HandClock, client_of, hurry

T = TypeVar("T")
OWN, OTHER = RewardId("own"), RewardId("other")
SEND = "/instances/send"


@pytest.fixture
def splio() -> Iterator[SandboxServer]:
    world = World(rate_limited=False)
    for name in (OWN, OTHER):
        world.add_reward(name, limited=True, auto_generated=False, stock=0)
    world.add_reward("splios")
    world.add_reward("endless", limited=False, auto_generated=False)
    with SandboxServer(world) as server:
        yield server
    assert world.crashes == []


class Shop:
    """Own codes of one till, ten a call, on a socket and files of its own."""

    def __init__(self, splio: SandboxServer, home: Path) -> None:
        self.splio = splio
        self.files = BatchFiles(home / "batches")
        self.stock: StockReader | None = None
        self.below: Callable[[int], int] = random.Random(4).randrange
        self.heard: list[tuple[int, int]] = []

    def do(self, work: Callable[[OwnCodes], Awaitable[T]]) -> T:
        async def inside() -> T:
            async with client_of(self.splio, pace=hurry(), timeout_s=2.0) as client:
                own = OwnCodes(self.files, self.stock, client, HandClock(), self.below, chunk=10)
                return await work(own)

        return asyncio.run(inside())

    def make(self, count: int = 25, prefix: str = "29") -> Batch:
        async def work(own: OwnCodes) -> Batch:
            return own.generate(prefix, count)

        return self.do(work)

    def upload(self, batch: Batch, reward: RewardId = OWN, again: bool = False) -> UploadReport:
        return self.do(
            lambda own: own.upload(
                batch.name, reward, again=again, heard=lambda *told: self.heard.append(told)
            )
        )

    def arrived(self, reward: RewardId = OWN) -> tuple[str, ...]:
        return self.splio.world.instances.get(reward, ())

    def fates(self, batch: Batch) -> str:
        return "".join(fate.value[0] for fate in self.files.load(batch.name).fates())


@pytest.fixture
def shop(splio: SandboxServer, tmp_path: Path) -> Shop:
    return Shop(splio, tmp_path)


def values(batch: Batch, start: int = 0, end: int | None = None) -> tuple[str, ...]:
    return tuple(code.value for code in batch.codes[start:end])


def test_a_batch_is_kept_before_it_is_given(shop: Shop) -> None:
    batch = shop.make(5)
    assert shop.files.load(batch.name) == batch
    assert batch.name.endswith("-29")


def test_batches_of_one_second_have_names_of_their_own(shop: Shop) -> None:
    async def work(own: OwnCodes) -> list[Batch]:
        return [own.generate("29", 2) for _ in range(3)]

    made = shop.do(work)
    assert list(shop.files.names()) == sorted({batch.name for batch in made})
    assert len({code for batch in made for code in batch.codes}) == 6


def test_codes_of_earlier_batches_and_of_the_stock_are_not_made_again(
    shop: Shop, tmp_path: Path
) -> None:
    first = shop.make(40)
    now = datetime.now(UTC)
    voucher, card = first.codes[3], first.codes[7]
    shop.files.path(first.name).unlink()
    shop.below = random.Random(4).randrange  # the same numbers once more
    with StockFile.open(tmp_path / "stock.db") as stock:
        stock.put_vouchers([Voucher(voucher, OWN, VoucherStatus.AVAILABLE)], now)
        stock.put_member(Member(card, 1, "Elodie", "Riquer", None, None), now)
        shop.stock = stock
        second = shop.make(40)
    assert set(first.codes) - set(second.codes) == {voucher, card}
    shop.stock = None
    shop.below = random.Random(4).randrange
    with pytest.raises(CodesError) as caught:
        shop.make(40)
    assert caught.value.code == "codes.crowded"
    assert list(shop.files.names()) == [second.name]


def test_earlier_batches_use_up_the_room_of_their_prefix(shop: Shop) -> None:
    shop.make(90, "2912345")
    with pytest.raises(CodesError) as caught:
        shop.make(11, "2912345")
    assert (caught.value.code, caught.value.params["room"]) == ("codes.no_room", 10)


def test_an_upload_goes_chunk_by_chunk_and_once(shop: Shop) -> None:
    batch = shop.make()
    report = shop.upload(batch)
    assert shop.arrived() == values(batch)
    assert (report.sent, report.whole, report.stopped) == (25, True, None)
    assert (report.stock_before, report.stock_after) == (0, 25)
    assert shop.heard == [(0, 25), (10, 25), (20, 25), (25, 25)]
    again = shop.upload(batch, again=True)
    assert (again.sent, again.whole) == (0, True)
    assert len(shop.arrived()) == 25


def test_a_lost_answer_stops_and_is_not_sent_again_by_itself(shop: Shop) -> None:
    batch = shop.make()
    with shop.splio.lose_answers(SEND, times=1) as fault:
        report = shop.upload(batch)
    assert (report.stopped, report.sent, fault.hits) == ("unclear", 0, 1)
    assert shop.fates(batch) == "u" * 10 + "w" * 15
    resumed = shop.upload(batch)
    assert (resumed.stopped, resumed.sent, resumed.whole) == (None, 15, False)
    assert shop.fates(batch) == "u" * 10 + "t" * 15
    assert sorted(shop.arrived()) == sorted(values(batch))
    settled = shop.upload(batch, again=True)
    assert (settled.sent, settled.whole) == (10, True)
    assert len(shop.arrived()) == 25


def test_a_dropped_request_is_just_as_unclear(shop: Shop) -> None:
    batch = shop.make(5)
    with shop.splio.drop_requests(SEND, times=1):
        assert shop.upload(batch).stopped == "unclear"
    assert shop.arrived() == ()
    assert shop.upload(batch).sent == 0
    assert shop.upload(batch, again=True).sent == 5


def test_a_refusal_after_an_unclear_try_settles_nothing(shop: Shop) -> None:
    batch = shop.make(5)
    with shop.splio.lose_answers(SEND, times=1):
        shop.upload(batch)
    shop.splio.world.known_codes = "refused"
    report = shop.upload(batch, again=True)
    assert report.stopped == "refused"
    assert shop.fates(batch) == "u" * 5
    assert all(code not in report.text for code in values(batch))
    with pytest.raises(CodesError):
        shop.upload(batch, OTHER)


def test_a_try_again_that_never_leaves_does_not_forget_the_doubt(shop: Shop) -> None:
    batch = shop.make(5)
    with shop.splio.lose_answers(SEND, times=1):
        shop.upload(batch)
    with shop.splio.answer_with(403, b'"Forbidden."', path=SEND):
        assert shop.upload(batch, again=True).stopped == "forbidden"
    assert shop.fates(batch) == "u" * 5


def test_a_refused_chunk_stops_and_waits_for_a_person(shop: Shop) -> None:
    batch = shop.make()
    body = b'{"error_key": "codes", "error": "bad_code", "error_description": "No such codes"}'
    with shop.splio.answer_with(400, body, path=SEND, times=1):
        report = shop.upload(batch)
    assert (report.stopped, report.text) == ("refused", "No such codes")
    assert shop.fates(batch) == "r" * 10 + "w" * 15
    assert shop.upload(batch).sent == 15
    assert shop.upload(batch, again=True).whole


@pytest.mark.parametrize(
    ("status", "body", "cause"),
    [
        (403, b'"Forbidden."', "forbidden"),
        (405, b'"Method Not Allowed."', "incompatible"),
    ],
)
def test_what_had_no_effect_is_sent_next_time(
    shop: Shop, status: int, body: bytes, cause: str
) -> None:
    batch = shop.make()
    with shop.splio.answer_with(status, body, path=SEND):
        assert shop.upload(batch).stopped == cause
    assert shop.fates(batch) == "w" * 25
    assert shop.upload(batch).whole


def test_an_outage_before_the_first_chunk_is_an_error_and_marks_nothing(shop: Shop) -> None:
    batch = shop.make(5)
    with shop.splio.offline(), pytest.raises(SplioError) as caught:
        shop.upload(batch)
    assert caught.value.code == "splio.unreachable"
    assert shop.files.load(batch.name).marks == ()


def test_too_large_chunks_are_halved_and_stay_so(shop: Shop) -> None:
    batch = shop.make()
    shop.splio.world.max_codes = 3
    report = shop.upload(batch)
    assert (report.sent, report.whole) == (25, True)
    assert shop.arrived() == values(batch)
    tried = [
        len(mark.stretch) for mark in shop.files.load(batch.name).marks if mark.counted is not None
    ]
    assert tried[:4] == [10, 5, 2, 2]
    assert max(tried[2:]) == 2


def test_one_code_that_is_too_many_ends_it(shop: Shop) -> None:
    batch = shop.make(3)
    shop.splio.world.max_codes = 0
    assert shop.upload(batch).stopped == "too_large"
    assert shop.fates(batch) == "www"


def test_cut_short_it_is_unclear(shop: Shop) -> None:
    batch = shop.make()

    async def work(own: OwnCodes) -> None:
        with shop.splio.slow(5.0, path=SEND) as fault:
            running = asyncio.create_task(own.upload(batch.name, OWN))
            async with asyncio.timeout(10):
                while not fault.hits:
                    await asyncio.sleep(0.005)
            running.cancel()
            with pytest.raises(asyncio.CancelledError):
                await running

    shop.do(work)
    assert shop.fates(batch) == "u" * 10 + "w" * 15
    assert shop.upload(batch).sent == 15


@pytest.mark.parametrize(
    ("reward", "code"),
    [
        ("none", "codes.reward_unknown"),
        ("splios", "codes.auto_generated"),
        ("endless", "codes.not_limited"),
    ],
)
def test_rewards_that_take_no_own_codes(shop: Shop, reward: str, code: str) -> None:
    batch = shop.make(5)
    with pytest.raises(CodesError) as caught:
        shop.upload(batch, RewardId(reward))
    assert caught.value.code == code
    assert shop.files.load(batch.name).marks == ()


def test_a_batch_goes_to_one_reward_only(shop: Shop) -> None:
    batch = shop.make()
    with shop.splio.lose_answers(SEND, times=1):
        shop.upload(batch)
    with pytest.raises(CodesError) as caught:
        shop.upload(batch, OTHER)
    assert (caught.value.code, caught.value.params["reward"]) == ("codes.other_reward", OWN)
    assert shop.arrived(OTHER) == ()


def test_a_batch_is_found_by_the_start_of_its_name(shop: Shop) -> None:
    first, second = shop.make(1, "28"), shop.make(1, "29")

    def find(start: str) -> Batch:
        async def work(own: OwnCodes) -> Batch:
            return own.find(start)

        return shop.do(work)

    assert find(first.name) == first
    assert find(second.name) == second
    for start, code in (
        ("nobody", "codes.no_batch"),
        ("", "codes.no_batch"),
        ("../batches/" + first.name, "codes.no_batch"),
        (first.name[:8], "codes.many_batches"),
    ):
        with pytest.raises(CodesError) as caught:
            find(start)
        assert caught.value.code == code


def test_an_odd_status_is_passed_on(shop: Shop) -> None:
    batch = shop.make(5)
    body = b'{"process_uuid": "p-1", "status": "failed"}'
    with shop.splio.answer_with(200, body, path=SEND):
        report = shop.upload(batch)
    assert (report.odd_status, report.sent) == ("failed", 5)
    assert Fate.TAKEN in shop.files.load(batch.name).fates()


def test_no_mark_holds_a_whole_code(shop: Shop) -> None:
    batch = shop.make(5)
    shop.splio.world.known_codes = "refused"
    shop.splio.world.add_reward("third", limited=True, auto_generated=False)
    shop.splio.world.instances["third"] = (batch.codes[2].value,)
    assert shop.upload(batch).stopped == "refused"
    [*_, mark] = shop.files.load(batch.name).marks
    assert Code(batch.codes[2].value).masked in mark.text
    assert batch.codes[2].value not in mark.text


def test_a_draft_shows_what_would_be_made_and_makes_nothing(shop: Shop) -> None:
    async def work(own: OwnCodes) -> Draft:
        return own.draft("29", 500)

    draft = shop.do(work)
    assert len(set(draft.examples)) == 3
    assert all(code.value.startswith("29") for code in draft.examples)
    assert not any(code.check_digit_wrong for code in draft.examples)
    assert (draft.room, draft.compared) == (10_000_000, False)
    assert shop.files.names() == ()


@pytest.mark.parametrize(
    ("prefix", "count", "code"),
    [("x", 1, "bad_prefix"), ("29", 0, "bad_count"), ("2912345678", 1, "no_room")],
)
def test_a_draft_refuses_what_making_would_refuse(
    shop: Shop, prefix: str, count: int, code: str
) -> None:
    async def work(own: OwnCodes) -> Draft:
        return own.draft(prefix, count)

    with pytest.raises(CodesError, match=f"codes.{code}"):
        shop.do(work)


def test_a_person_stops_an_upload_between_two_calls(shop: Shop) -> None:
    batch = shop.make()

    async def work(own: OwnCodes) -> UploadReport:
        return await own.upload(batch.name, OWN, goes_on=lambda: not shop.arrived())

    report = shop.do(work)
    assert (report.sent, report.stopped) == (10, "cancelled")
    assert shop.fates(batch) == "t" * 10 + "w" * 15
    assert shop.upload(batch).sent == 15


@pytest.mark.parametrize(("arrives", "hint"), [(True, True), (False, False)])
def test_what_is_unclear_is_weighed_and_settled_by_a_person(
    shop: Shop, arrives: bool, hint: bool
) -> None:
    batch = shop.make()
    lose = shop.splio.lose_answers if arrives else shop.splio.drop_requests
    with lose(SEND, times=1):
        assert shop.upload(batch).stopped == "unclear"

    async def weigh(own: OwnCodes) -> Weighed:
        return await own.weigh(batch.name)

    async def settle(own: OwnCodes) -> int:
        return own.note_arrived(batch.name, "Ana")

    weighed = shop.do(weigh)
    assert (weighed.unclear.count, weighed.unclear.before) == (10, 0)
    assert weighed.hint is hint
    assert shop.do(settle) == 10
    assert shop.files.load(batch.name).unclear is None
    assert shop.files.load(batch.name).marks[-1].text == "arrived, says Ana"
    with pytest.raises(CodesError, match=r"codes\.nothing_unclear"):
        shop.do(settle)
    assert shop.upload(batch).whole
