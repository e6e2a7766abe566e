from __future__ import annotations

from collections.abc import Iterator

import pytest

from posapp.sandbox import SandboxServer, World
from tests.splio.second_splio import SecondSplio
from tests.splio.second_tenant import tenant
from tests.splio.support import CARD


@pytest.fixture
def splio() -> Iterator[SandboxServer]:
    """A small tenant: two stores, one reward with rules, one member, one code."""
    world = World()
    world.add_store("PAR-01")
    world.add_store("LYO-02")
    world.add_reward(
        "bbco-10",
        holding_days=0,
        custom_fields={"Minimum dachat pour utiliser la récompense": "50"},
    )
    world.add_member(CARD)
    world.add_attribution("1000000000016", reward="bbco-10", card=CARD)
    with SandboxServer(world) as server:
        yield server
    assert world.crashes == []


@pytest.fixture
def other() -> Iterator[SecondSplio]:
    """A Splio that shares no line with the sandbox."""
    with tenant() as splio:
        yield splio
