"""Settings wherever they come from: file, environment, set-up file, import, and what is typed."""

from __future__ import annotations

import os
from pathlib import Path
from random import Random
from typing import Any, Final

import pytest

from posapp.app.settings import Settings, load
from posapp.app.settings_change import SettingsKeeper
from posapp.app.settings_export import exported, plan
from posapp.app.setup_file import read_plan, template
from posapp.domain.errors import PosError
from tests.fuzz.drive import Target, few, many
from tests.fuzz.homes import home
from tests.fuzz.mutate import WORDS, blob, count, often, text

_VALUES: Final = (
    "true", "false", "12", "-1", "0.5", "1_000", "inf", "nan", "0x1F", "1e400", '"text"', "'raw'",
    '"""\nlong\n"""', '""', "[]", "[1, [2, [3]]]", '["A", "B"]', "{}", '{external_id = "Code"}',
    "1979-05-27T07:32:00Z", "07:32:00", "1979-05-27", '"\\u0000"', '"\\U0010FFFF"', '"\\uD800"',
    "9" * 5000, "[" * 2000, "{a=" * 500, '"http://["', '"https://a:b@c"', '"~nobody/x"', '"Mars/X"',
    '"/dev/zero"', '"../../x"', '"C:\\\\con"', '"{0.__class__}"', '"%(here)s"', '"$HOME"',
)  # fmt: skip
_NAMES: Final = (*sorted(Settings.model_fields), "people", "a.b", '"quoted"', "__proto__", "é")
_FILES: Final = (
    b'# ours\nlanguage = "fr"\nrisk_ask_hours = 10\n\n[columns_earnreward]\nexternal_id = "Code"\n',
    b'splio_url = "https://api.splio.com"\nvouchers_per_sale = 3\nfield_product = ["A", "B"]\r\n',
    b'[[people]]\nname = "Ana"\nrole = "manager"\npin = "4827"\n[[people]]\nname = "Bo"\n',
)


def make_toml(rng: Random) -> bytes:
    if often(rng, 3):
        return blob(rng, (*_FILES, template().encode()[:3000]))
    lines = []
    for _ in range(count(rng, 8)):
        told = rng.choice(_VALUES)
        if often(rng, 4):
            told = '"' + text(rng, WORDS).replace("\\", "/").replace('"', "'")[:400] + '"'
        lines.append(rng.choice((f"{rng.choice(_NAMES)} = {told}", f"[{rng.choice(_NAMES)}]", "#")))
    return "\n".join(lines).encode("utf-8", rng.choice(("replace", "surrogatepass")))


def _path(content: bytes) -> Path:
    path = home("settings") / "posapp.toml"
    path.write_bytes(content)
    return path


def read_settings(content: bytes) -> None:
    path = _path(content)
    try:
        loaded = load({"config": path}, {})
    except PosError as error:
        repr(error.params)
        return
    _use(loaded.settings)
    if len(content) % 8:
        return
    try:  # what was read can be changed, and be read again
        SettingsKeeper(loaded.settings).write({"vouchers_per_sale": "4", "till_id": "t-9"})
    except PosError as error:
        repr(error.params)
    else:
        assert load({"config": path}, {}).settings.vouchers_per_sale == 4


def _use(settings: Settings) -> None:
    """What a start does with accepted settings before anything can be told in a window."""
    _ = settings.zone, settings.policy, settings.store, settings.till
    repr(settings)
    settings.data_dir.exists()
    exported(settings, with_till=True)


_PLAIN: Final = load({"data_dir": home("settings")}, {}).settings


def read_setup(content: bytes) -> None:
    try:
        read_plan(_path(content), _PLAIN, {})
    except PosError as error:
        repr(error.params)


def read_import(content: bytes) -> None:
    path = home("imported") / "other.toml"
    path.write_bytes(content)
    keeper = SettingsKeeper(_OWN)
    try:
        plan(keeper, path, with_till=True)
    except PosError as error:
        repr(error.params)


def _own() -> Settings:
    path = home("own") / "posapp.toml"
    path.write_text('language = "fr"\n')
    return load({"config": path, "data_dir": home("own")}, {}).settings


_OWN: Final = _own()


def make_environment(rng: Random) -> dict[str, str]:
    told = {}
    for _ in range(1 + count(rng, 3)):
        raw = text(rng, (*_VALUES, "fr", "12", "A|B", '{"external_id": "x"}'))
        # As a system holds it: no NUL, and bytes that are no UTF-8 as lone surrogates.
        held = os.fsdecode(raw.replace("\0", "").encode("utf-8", "surrogatepass")[:2000])
        told[f"POSAPP_{rng.choice(_NAMES[:-5]).upper()}"] = held
    return told


def read_environment(told: dict[str, str]) -> None:
    kept = dict(os.environ)
    os.environ.update(told)
    try:
        loaded = load({})
    except PosError:
        return
    finally:
        os.environ.clear()
        os.environ.update(kept)
    _use(loaded.settings)


def make_draft(rng: Random) -> dict[str, Any]:
    names = sorted(Settings.model_fields)
    return {
        rng.choice(names): rng.choice((None, text(rng, (*WORDS, "12", "fr", "https://x.example"))))
        for _ in range(1 + count(rng, 3))
    }


def judge(draft: dict[str, Any]) -> None:
    """What a person types into the page of settings."""
    keeper = SettingsKeeper(_OWN)
    try:
        keeper.judge(draft)
    except PosError as error:
        repr(error.params)


TARGETS: Final = (
    Target("settings file", make_toml, read_settings, heavy=True),
    Target("set-up file", make_toml, read_setup, heavy=True),
    Target("imported settings", make_toml, read_import, heavy=True),
    Target("environment", make_environment, read_environment, heavy=True),
    Target("typed setting", make_draft, judge, heavy=True),
)


@pytest.mark.parametrize("target", TARGETS, ids=lambda one: one.name)
def test_few(target: Target) -> None:
    few(target)


@pytest.mark.torture
@pytest.mark.timeout(14_400)
@pytest.mark.parametrize("target", TARGETS, ids=lambda one: one.name)
def test_many(target: Target) -> None:
    many(target)
