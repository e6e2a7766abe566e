"""Which Splio a pass of the sync belongs to, without a word of the key."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from posapp.app.bootstrap import open_core
from posapp.app.origin import origin_of
from posapp.app.settings import Settings


def given(tmp_path: Path, **other: str) -> Settings:
    facts = {"splio_url": "http://127.0.0.1:9", "splio_api_key": "key-of-the-fleet"} | other
    return Settings.model_validate({"data_dir": tmp_path} | facts)


@pytest.mark.parametrize(
    ("other", "key"),
    [
        ({"splio_url": "http://127.0.0.1:10"}, "key-of-the-fleet"),
        ({"timezone": "Europe/Lisbon"}, "key-of-the-fleet"),
        ({}, "another-key"),
        ({}, None),
    ],
)
def test_it_changes_with_address_zone_and_key(
    tmp_path: Path, other: dict[str, str], key: str | None
) -> None:
    origin = origin_of(given(tmp_path), "key-of-the-fleet")
    assert origin != origin_of(given(tmp_path, **other), key)
    assert origin == origin_of(given(tmp_path, splio_url="http://127.0.0.1:9/"), "key-of-the-fleet")
    assert "key" not in origin


async def _pass_of(settings: Settings) -> str:
    async with open_core(settings) as core:
        state, _cursor = await core.sync._taken_up()
        return state.origin


def test_a_till_hands_it_to_its_passes(tmp_path: Path) -> None:
    settings = given(tmp_path)
    assert asyncio.run(_pass_of(settings)) == origin_of(settings, "key-of-the-fleet")
    assert b"key-of-the-fleet" not in (tmp_path / "stock.db").read_bytes()
