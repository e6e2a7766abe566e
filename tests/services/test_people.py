"""People on a real ledger with real hashes: who may be entered, tried, changed; what is kept."""

from __future__ import annotations

import asyncio
import shutil
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from posapp.domain.events import Fact, PeopleChanged
from posapp.domain.journal import JournalLine
from posapp.domain.people import PeopleError, Right, Role
from posapp.services.bus import Bus
from posapp.services.people import People
from posapp.store.ledger import LedgerFile
from posapp.store.pins import Argon2Pins

NOON = datetime(2026, 6, 12, 12, 0, tzinfo=UTC)


class SetClock:
    def __init__(self) -> None:
        self.at = NOON
        self.steady_s = 86_400.0

    def pass_by(self, seconds: float) -> None:
        """Time passes, as the clock and the machine both tell it."""
        self.at += timedelta(seconds=seconds)
        self.steady_s += seconds

    def now(self) -> datetime:
        return self.at


class CountingPins(Argon2Pins):
    """The real hashes, as cheap as they go; knows in which threads it computed."""

    def __init__(self) -> None:
        super().__init__(time_cost=1, memory_kib=16)
        self.computed: list[str | None] = []
        self.threads: set[int] = set()

    def hashed(self, pin: str) -> str:
        self.threads.add(threading.get_ident())
        return super().hashed(pin)

    def fits(self, kept: str | None, pin: str) -> bool:
        self.threads.add(threading.get_ident())
        self.computed.append(kept)
        return super().fits(kept, pin)


class Shop:
    def __init__(self, path: Path) -> None:
        self.path = path
        self.clock = SetClock()
        self.pins = CountingPins()
        self.told: list[Fact] = []
        self.open()

    def open(self) -> None:
        self.ledger = LedgerFile.open(self.path)
        bus = Bus()
        bus.listen(self.told.append)
        self.people = People(
            self.ledger.staff, self.pins, self.clock, bus, steady=lambda: self.clock.steady_s
        )

    def restart(self) -> None:
        self.ledger.close()
        self.open()

    @property
    def lines(self) -> list[JournalLine]:
        return list(reversed(self.ledger.journal()))

    def facts(self) -> list[tuple[str, str | None]]:
        return [(line.fact, line.person) for line in self.lines]

    def add(self, name: str, role: Role, pin: str, by: str = "") -> None:
        asyncio.run(self.people.add(name, role, pin, by))

    def refused(self, name: str, pin: str, right: Right | None = None) -> PeopleError:
        with pytest.raises(PeopleError) as caught:
            asyncio.run(self.people.identify(name, pin, right))
        return caught.value

    def identify(self, name: str, pin: str, right: Right | None = None) -> str:
        return asyncio.run(self.people.identify(name, pin, right)).name


@pytest.fixture
def shop(blank: Path, tmp_path: Path) -> Iterator[Shop]:
    made = Shop(Path(shutil.copy(blank / "ledger.db", tmp_path / "ledger.db")))
    yield made
    made.ledger.close()


@pytest.fixture
def manned(shop: Shop) -> Shop:
    shop.add("Mme Martin", Role.MANAGER, "1470")
    shop.add("Anna", Role.CASHIER, "2580", "Mme Martin")
    return shop


def test_the_first_one_is_a_manager(shop: Shop) -> None:
    assert shop.people.everybody() == []
    with pytest.raises(PeopleError) as caught:
        shop.add("Anna", Role.CASHIER, "2580")
    assert caught.value.code == "people.manager_first"
    shop.add("Mme Martin", Role.MANAGER, "1470")
    assert shop.people.is_manned
    assert [type(fact) for fact in shop.told] == [PeopleChanged]


def test_names_are_never_given_twice_whatever_their_case(manned: Shop) -> None:
    manned.add("Élodie", Role.CASHIER, "2580", "Mme Martin")
    manned.people.leave("Élodie", "Mme Martin")
    for name in ("ANNA", "éLODIE", "E\u0301lodie", "mme  martin"):
        with pytest.raises(PeopleError) as caught:
            manned.add(name, Role.CASHIER, "3690")
        assert caught.value.code == "people.name_taken"
    with pytest.raises(PeopleError) as unknown:
        manned.people.change_role("Élodie", Role.MANAGER)
    assert unknown.value.code == "people.unknown"
    assert manned.refused("Élodie", "2580").code == "people.wrong_pin"


def test_two_may_have_the_same_pin(manned: Shop) -> None:
    manned.add("Zoé", Role.CASHIER, "2580", "Mme Martin")
    assert [manned.identify(name, "2580") for name in ("Anna", "Zoé")] == ["Anna", "Zoé"]


def test_the_last_manager_stays_one(manned: Shop) -> None:
    acts: list[Callable[[], object]] = [
        lambda: manned.people.leave("Mme Martin"),
        lambda: manned.people.change_role("Mme Martin", Role.CASHIER),
    ]
    for act in acts:
        with pytest.raises(PeopleError) as caught:
            act()
        assert caught.value.code == "people.last_manager"
    manned.people.change_role("Anna", Role.MANAGER, "Mme Martin")
    assert manned.people.leave("Mme Martin", "Anna").left_at == NOON


def test_a_right_is_asked_of_who_has_it(manned: Shop) -> None:
    assert manned.identify("Mme Martin", "1470", Right.APPROVE) == "Mme Martin"
    assert manned.refused("Anna", "2580", Right.APPROVE).code == "people.not_allowed"


def test_wrong_pins_lock_for_longer_and_longer_and_the_right_one_forgets_them(
    manned: Shop,
) -> None:
    left = [manned.refused("Anna", "9999").params["left"] for _ in range(3)]
    assert left == [2, 1, 0]
    locked = manned.refused("Anna", "2580")
    assert (locked.code, locked.params["seconds"]) == ("people.locked", 30)
    computed = len(manned.pins.computed)
    manned.clock.pass_by(29.5)
    assert manned.refused("Anna", "2580").params["seconds"] == 1
    assert len(manned.pins.computed) == computed  # not even looked at
    manned.clock.pass_by(0.5)
    assert manned.refused("Anna", "9999").params["seconds"] == 60
    assert manned.identify("Mme Martin", "1470") == "Mme Martin"  # others need not wait
    manned.clock.pass_by(60)
    assert manned.identify("Anna", "2580") == "Anna"
    assert manned.refused("Anna", "9999").params["left"] == 2


def test_a_restart_and_a_clock_set_back_forget_no_failure(manned: Shop) -> None:
    for _ in range(3):
        manned.refused("Anna", "9999")
    manned.restart()
    assert manned.refused("Anna", "2580").params["seconds"] == 30
    manned.clock.at -= timedelta(days=1)
    assert manned.refused("Anna", "2580").params["seconds"] == 30
    manned.restart()
    manned.clock.pass_by(29)
    assert manned.refused("Anna", "2580").params["seconds"] == 1
    manned.clock.pass_by(1)
    assert manned.identify("Anna", "2580") == "Anna"


def test_a_clock_set_forward_ends_no_wait_while_the_machine_runs(manned: Shop) -> None:
    for _ in range(3):
        manned.refused("Anna", "9999")
    manned.clock.at += timedelta(days=366)
    assert manned.refused("Anna", "2580").params["seconds"] == 30
    manned.restart()  # of the program, not of the machine: another program reads the same
    manned.clock.at += timedelta(days=366)
    manned.clock.steady_s += 29
    assert manned.refused("Anna", "2580").params["seconds"] == 1
    manned.clock.steady_s += 1
    assert manned.identify("Anna", "2580") == "Anna"


def test_a_machine_started_anew_leaves_the_clock_to_tell_the_wait(manned: Shop) -> None:
    for _ in range(3):
        manned.refused("Anna", "9999")
    manned.restart()
    manned.clock.steady_s = 12.0
    manned.clock.at += timedelta(seconds=10)
    assert manned.refused("Anna", "2580").params["seconds"] == 20
    manned.clock.at += timedelta(seconds=20)
    assert manned.identify("Anna", "2580") == "Anna"


def test_a_try_counts_before_it_is_looked_at(manned: Shop) -> None:
    class PowerCutError(Exception):
        pass

    def cut(kept: str | None, pin: str) -> bool:
        raise PowerCutError

    looked, manned.pins.fits = manned.pins.fits, cut  # type: ignore[method-assign]
    for _ in range(3):
        with pytest.raises(PowerCutError):
            manned.identify("Anna", "2580")
        manned.restart()
    manned.pins.fits = looked  # type: ignore[method-assign]
    assert manned.refused("Anna", "2580").code == "people.locked"


def test_tries_at_once_are_looked_at_one_by_one(manned: Shop) -> None:
    async def burst() -> list[str]:
        tries = [manned.people.identify("Anna", "9999") for _ in range(8)]
        ends = await asyncio.gather(*tries, return_exceptions=True)
        return [end.code for end in ends if isinstance(end, PeopleError)]

    assert asyncio.run(burst()) == ["people.wrong_pin"] * 3 + ["people.locked"] * 5


def test_an_unknown_name_is_computed_as_a_known_one_and_never_here(manned: Shop) -> None:
    manned.pins.computed.clear()
    manned.pins.threads.clear()
    assert manned.refused("Nobody", "2580").code == "people.wrong_pin"
    assert manned.refused("Anna", "9999").code == "people.wrong_pin"
    assert len(manned.pins.computed) == 2
    assert threading.get_ident() not in manned.pins.threads


def test_another_pin_begins_anew_and_is_journaled_without_it(manned: Shop) -> None:
    for _ in range(3):
        manned.refused("Anna", "9999")
    asyncio.run(manned.people.change_pin("Anna", "8520", "Mme Martin"))
    assert manned.identify("Anna", "8520") == "Anna"
    assert manned.refused("Anna", "2580").code == "people.wrong_pin"
    told = [(line.fact, line.person, dict(line.detail)) for line in manned.lines]
    assert ("PersonChanged", "Mme Martin", {"name": "Anna", "pin": "changed"}) in told
    assert not any(pin in str(told) for pin in ("2580", "8520", "9999", "argon2"))


def test_everything_is_in_the_journal(manned: Shop) -> None:
    manned.people.change_role("Anna", Role.MANAGER, "Mme Martin")
    manned.refused("Anna", "9999")
    manned.identify("Anna", "2580")
    manned.people.note_in("Anna")
    manned.people.note_out("Anna")
    manned.people.leave("Anna", "Mme Martin")
    assert manned.facts() == [
        ("PersonAdded", None),
        ("PersonAdded", "Mme Martin"),
        ("PersonChanged", "Mme Martin"),
        ("PinFailed", "Anna"),
        ("SignedIn", "Anna"),
        ("SignedOut", "Anna"),
        ("PersonLeft", "Mme Martin"),
    ]
    assert manned.lines[2].detail == {"name": "Anna", "role": "manager", "before": "cashier"}
    assert manned.lines[3].detail == {"name": "Anna", "for": "till", "failures": 1}


def test_a_hash_of_another_cost_is_made_anew(manned: Shop) -> None:
    before = manned.ledger.staff.pin_of("Anna")
    manned.pins = CountingPins()
    manned.pins._cost = (2, 16, 2)
    manned.restart()
    assert manned.identify("Anna", "2580") == "Anna"
    assert manned.ledger.staff.pin_of("Anna") != before
    assert manned.identify("Anna", "2580") == "Anna"


def test_a_pin_changed_in_the_midst_of_a_try_stays_changed(manned: Shop) -> None:
    manned.pins = CountingPins()
    manned.pins._cost = (2, 16, 2)  # the try hashes the old PIN anew, once it was right
    manned.restart()

    async def story() -> None:
        started, loop = asyncio.Event(), asyncio.get_running_loop()
        go_on = threading.Event()
        compare = manned.pins.fits

        def fits(kept: str | None, pin: str) -> bool:
            loop.call_soon_threadsafe(started.set)
            go_on.wait(5)
            return compare(kept, pin)

        manned.pins.fits = fits  # type: ignore[method-assign]
        trying = asyncio.ensure_future(manned.people.identify("Anna", "2580"))
        await started.wait()
        changing = asyncio.ensure_future(manned.people.change_pin("Anna", "3690", "Mme Martin"))
        for _ in range(200):  # long enough for a change that would not wait
            if changing.done():
                break
            await asyncio.sleep(0.001)
        go_on.set()
        await asyncio.gather(trying, changing)
        manned.pins.fits = compare  # type: ignore[method-assign]

    asyncio.run(story())
    assert manned.refused("Anna", "2580").code == "people.wrong_pin"
    assert manned.identify("Anna", "3690") == "Anna"


def test_the_real_hash() -> None:
    pins = Argon2Pins()
    kept = pins.hashed("2580")
    assert kept.startswith("$argon2id$")
    assert "m=32768" in kept
    assert pins.fits(kept, "2580")
    assert not pins.fits(kept, "2581")
    assert not pins.fits("no hash at all", "2580")
    assert not pins.is_outdated(kept)
