from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

import jwt
import pytest

from posapp.splio.auth import LIFE, Auth, Secret, life_of
from posapp.splio.trouble import Kind, Trouble
from tests.splio.support import HandClock, run

NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)


def minted(**claims: object) -> str:
    return jwt.encode(claims, "k" * 32, algorithm="HS256")


class Desk:
    """A login that counts, and answers or fails as told."""

    def __init__(self, clock: HandClock, *, hours: float = 24) -> None:
        self.logins = 0
        self.trouble: Trouble | None = None
        self.clock = clock
        self.hours = hours
        self.gate: asyncio.Event | None = None

    async def __call__(self) -> str:
        self.logins += 1
        if self.gate:
            await self.gate.wait()
        if self.trouble:
            raise self.trouble
        now = self.clock.now()
        return minted(
            iat=int(now.timestamp()),
            exp=int((now + timedelta(hours=self.hours)).timestamp()),
            jti=str(self.logins),
        )


def test_one_login_lasts_until_ten_minutes_before_the_end() -> None:
    async def work() -> list[int]:
        clock = HandClock()
        desk = Desk(clock)
        auth = Auth(desk, clock)
        seen = []
        for hours in (0, 12, 11.8, 0.2):
            clock.pass_by(hours=hours)
            await auth.token()
            seen.append(desk.logins)
        return seen

    assert run(work()) == [1, 1, 1, 2]


def test_a_clock_that_steps_back_costs_one_login() -> None:
    async def work() -> int:
        clock = HandClock()
        desk = Desk(clock)
        auth = Auth(desk, clock)
        await auth.token()
        clock.pass_by(days=-400)
        for _ in range(3):
            await auth.token()
        return desk.logins

    assert run(work()) == 2


def test_callers_at_once_share_one_login() -> None:
    async def work() -> tuple[int, int]:
        clock = HandClock()
        desk = Desk(clock)
        auth = Auth(desk, clock)
        tokens = await asyncio.gather(*(auth.token() for _ in range(20)))
        return desk.logins, len(set(tokens))

    assert run(work()) == (1, 1)


def test_a_cancelled_caller_does_not_take_the_login_with_it() -> None:
    async def work() -> int:
        clock = HandClock()
        desk = Desk(clock)
        desk.gate = asyncio.Event()
        auth = Auth(desk, clock)
        first = asyncio.create_task(auth.token())
        second = asyncio.create_task(auth.token())
        await asyncio.sleep(0)
        first.cancel()
        await asyncio.sleep(0)
        desk.gate.set()
        assert await second
        return desk.logins

    assert run(work()) == 1


def test_a_login_that_failed_for_nobody_is_silent_and_can_be_abandoned() -> None:
    async def work() -> None:
        clock = HandClock()
        desk = Desk(clock)
        desk.gate = asyncio.Event()
        auth = Auth(desk, clock)
        for _ in range(2):
            caller = asyncio.create_task(auth.token())
            await asyncio.sleep(0)
            caller.cancel()
            await asyncio.gather(caller, return_exceptions=True)
        assert desk.logins == 1
        await auth.aclose()

    run(work())


def test_a_stale_token_is_replaced_once_for_all() -> None:
    async def work() -> int:
        clock = HandClock()
        desk = Desk(clock)
        auth = Auth(desk, clock)
        old = await auth.token()
        fresh = await asyncio.gather(*(auth.token(old) for _ in range(5)))
        assert old not in fresh
        assert await auth.token(old) == fresh[0]
        return desk.logins

    assert run(work()) == 2


def test_a_refused_key_is_tried_again_once_a_minute() -> None:
    async def work() -> list[int]:
        clock = HandClock()
        desk = Desk(clock)
        desk.trouble = Trouble(Kind.KEY_REFUSED, "Invalid credentials.", sent=True, status=400)
        auth = Auth(desk, clock)
        seen = []
        for seconds in (0, 1, 58, 1, 30, 30):
            clock.pass_by(seconds=seconds)
            with pytest.raises(Trouble) as caught:
                await auth.token()
            assert caught.value.kind is Kind.KEY_REFUSED
            assert not caught.value.sent
            seen.append(desk.logins)
        desk.trouble = None
        clock.pass_by(seconds=60)
        await auth.token()
        return seen

    assert run(work()) == [1, 1, 1, 2, 2, 3]


def test_an_unreachable_login_is_not_remembered() -> None:
    async def work() -> int:
        clock = HandClock()
        desk = Desk(clock)
        desk.trouble = Trouble(Kind.UNREACHABLE, "cut", sent=True)
        auth = Auth(desk, clock)
        with pytest.raises(Trouble) as caught:
            await auth.token()
        assert not caught.value.sent
        desk.trouble = None
        await auth.token()
        return desk.logins

    assert run(work()) == 2


@pytest.mark.parametrize(
    ("token", "life"),
    [
        (minted(exp=int((NOW + timedelta(hours=2)).timestamp())), timedelta(hours=2)),
        # A till whose clock is a year ahead still reads two hours off a token that tells both.
        (minted(iat=1_000_000, exp=1_007_200), timedelta(hours=2)),
        (minted(exp=1_000_000), LIFE),
        (minted(exp=10**15), LIFE),
        (minted(exp=10**400), LIFE),
        (minted(exp="soon"), LIFE),
        (minted(exp=True), LIFE),
        (minted(), LIFE),
        ("opaque", LIFE),
        ("a.b.c", LIFE),
        ("é", LIFE),
    ],
)
def test_the_life_of_a_token(token: str, life: timedelta) -> None:
    assert life_of(token, NOW) == life


def test_a_secret_shows_three_characters_at_most() -> None:
    secret = Secret("s3cret-key-abc")
    assert str(secret) == "…abc"
    assert repr(secret) == "Secret(…abc)"
    assert str(Secret("abc")) == "…"
    assert "s3cret" not in f"{secret} {secret!r} {[secret]}"
