"""The way to Splio: made by its first use, refused where no key is set, its faults a cause."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from pydantic import SecretStr

from posapp.app.clock import SystemClock
from posapp.app.engine import Engine
from posapp.app.keys import SplioKey
from posapp.app.settings import Settings
from posapp.app.splio_way import SplioWay
from posapp.domain.answers import Halt
from posapp.domain.code import Code
from posapp.domain.errors import SplioError
from posapp.domain.events import Fact, LinkChanged
from posapp.domain.link import LinkState
from posapp.services.bus import Bus
from posapp.services.link import LinkWatch
from tests.splio.second_splio import KEY, SecondSplio
from tests.splio.support import order

CODE = "1000739378684"


def way_of(home: Path, **settings: object) -> SplioWay:
    made = Settings(data_dir=home, **settings)  # type: ignore[arg-type]
    clock = SystemClock()
    return SplioWay(made, SplioKey(made), clock, LinkWatch(clock, Bus()))


def test_both_shares_are_one_line(tmp_path: Path) -> None:
    async def work(way: SplioWay) -> None:
        try:
            await way.background.ping()
            assert await way.cashier.attribution(Code(CODE)) is not None
            assert way.members is not None
        finally:
            await way.aclose()

    with SecondSplio() as server:
        server.grant(CODE)
        asyncio.run(work(way_of(tmp_path, splio_url=server.url, splio_api_key=SecretStr(KEY))))
        assert len(server.tokens) == 1  # one login for all of them


def test_without_a_key_every_call_is_refused(tmp_path: Path) -> None:
    way = way_of(tmp_path)

    async def work() -> None:
        await way.open()
        for share in (way.background, way.cashier):
            with pytest.raises(SplioError, match="no_key"):
                await share.ping()
            assert isinstance(await share.burn(order(CODE)), Halt)
        await way.aclose()

    asyncio.run(work())
    assert not way.is_set
    assert way.members is None


def test_nothing_of_its_room_is_loaded_before_the_first_call() -> None:
    asked = (
        "import sys; import posapp.app.bootstrap;"
        "print(sorted(name for name in sys.modules if name.startswith('posapp.splio')))"
    )
    told = subprocess.run([sys.executable, "-c", asked], check=True, capture_output=True, text=True)
    assert told.stdout.strip() == "[]"


def test_a_till_whose_certificates_are_gone_opens_and_says_so(tmp_path: Path) -> None:
    """It used to stay shut: now it sells from its stock, and the manager reads why."""
    told = threading.Event()
    seen: list[LinkChanged] = []

    def hear(fact: Fact) -> None:
        if isinstance(fact, LinkChanged) and fact.link.state is LinkState.OFFLINE:
            seen.append(fact)
            told.set()

    bus = Bus()
    bus.listen(hear)
    settings = Settings(
        data_dir=tmp_path / "till",
        splio_url="https://api.splio.invalid",
        splio_api_key=SecretStr("k" * 20),
        splio_ca_file=tmp_path / "gone.pem",
    )
    engine = Engine(settings, bus, begins=False)
    engine.start()
    try:
        engine.begin()
        assert told.wait(20)
    finally:
        engine.stop()
    assert seen[0].link.cause == "bad_ca"
