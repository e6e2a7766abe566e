"""Settings handed on: without secrets, without this till's own, and exactly."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from posapp.app.settings import Settings, load
from posapp.app.settings_catalog import catalog
from posapp.app.settings_change import SettingsKeeper
from posapp.app.settings_export import exported, plan
from posapp.domain.errors import SettingsError
from posapp.domain.setting import Kind, Setting


def keeper(file: Path) -> SettingsKeeper:
    return SettingsKeeper(load({"config": file, "data_dir": file.parent / "data"}).settings)


def till(folder: Path, name: str, content: str = "") -> Path:
    file = folder / f"{name}.toml"
    file.write_text(content, encoding="utf-8")
    return file


def test_no_secret_and_nothing_of_this_till_is_in_it(tmp_path: Path) -> None:
    content = 'splio_api_key = "abc-secret"\ntill_id = "till 7"\nsound = false\n'
    file = till(tmp_path, "one", content)
    text = exported(keeper(file).coming(), with_till=False)
    values = tomllib.loads(text)
    assert "abc-secret" not in text
    assert not {"splio_api_key", "till_id", "data_dir"} & values.keys()
    assert values["sound"] is False
    whole = tomllib.loads(exported(keeper(file).coming(), with_till=True))
    assert whole["till_id"] == "till 7"


def test_it_can_be_used_as_a_settings_file(tmp_path: Path) -> None:
    file = till(tmp_path, "one", exported(Settings(sound=False), with_till=False))
    assert load({"config": file}).settings.sound is False


def value_of(one: Setting) -> st.SearchStrategy[Any]:
    match one.kind:
        case Kind.WHOLE:
            return st.integers(int(one.least or 0), int(one.most or 10_000))
        case Kind.DECIMAL:
            least, most = one.least or 0.0, one.most or 1000.0
            return st.floats(least, most, exclude_min=one.above_least, allow_subnormal=False)
        case Kind.MONEY:
            return st.integers(0, 10**7).map(lambda minor: f"{minor // 100}.{minor % 100:02d}")
        case Kind.CHOICE:
            return st.sampled_from(one.choices)
        case Kind.SWITCH:
            return st.booleans()
        case _:
            return SPECIAL.get(one.key, TEXT)


TEXT = st.text(st.characters(codec="utf-8", exclude_characters="\x00"), min_size=1, max_size=20)
SPECIAL: dict[str, st.SearchStrategy[Any]] = {
    **{
        key: st.lists(TEXT, max_size=3)
        for key in catalog()
        if key.startswith("field_") or key == "scan_url_parameters"
    },
    "scan_gs1": st.lists(st.sampled_from(["21", "255", "8018"]), unique=True),
    "scanner_ends": st.sampled_from([["enter"], ["tab"], ["tab", "enter"]]),
    "columns_earnreward": st.fixed_dictionaries(
        {}, optional={"external_id": st.just('A "b"'), "card_code": st.just("Carte n°")}
    ),
    "columns_masterreward": st.fixed_dictionaries({}, optional={"name": st.just("Nom")}),
    "columns_burnreward": st.fixed_dictionaries({}, optional={"store_id": st.just("Mag")}),
    "hot_folder": st.sampled_from(["/srv/codes", "/srv/côté 'x'"]),
    "sftp_key_file": st.just("/srv/key"),
    "splio_api_key_file": st.just("/srv/api.key"),
    "timezone": st.sampled_from(["Europe/Paris", "UTC"]),
    "splio_url": st.sampled_from(["https://a.example", "http://localhost:81/x"]),
    "file_encoding": st.sampled_from(["auto", "latin-1"]),
    "file_separator": st.sampled_from(["auto", ";", "\t"]),
    "universe": st.sampled_from(["acme_fr", "x"]),
    "receipt_line": st.sampled_from(["", "{count} : -{off}", "{{x}}"]),
    "file_name_burnreward": st.sampled_from(["{store}.csv", "a b.csv"]),
    "file_pattern_earnreward": st.sampled_from(["*.csv", "é[0-9]*"]),
    "file_pattern_masterreward": st.sampled_from(["*.csv", "m*"]),
}
PORTABLE = [one for one in catalog().values() if not one.is_secret and not one.bound]
CHOSEN = st.fixed_dictionaries({}, optional={one.key: value_of(one) for one in PORTABLE})


@settings(
    max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(here=CHOSEN, there=CHOSEN)
def test_there_and_back_is_exact(
    tmp_path: Path, here: dict[str, Any], there: dict[str, Any]
) -> None:
    try:
        ours, theirs = Settings(**here), Settings(**there)
    except ValidationError:  # two that are at odds
        return
    target = till(tmp_path, "target", exported(theirs, with_till=False))
    source = till(tmp_path, "source", exported(ours, with_till=False))
    one = keeper(target)
    found = plan(one, source, with_till=False)
    changes = one.write(found.draft)
    assert {change.key for change in changes} <= set(found.draft)
    after = load({"config": target}).settings
    for setting in PORTABLE:
        assert getattr(after, setting.key) == getattr(ours, setting.key)
    assert plan(keeper(target), source, with_till=False).changes == ()


def test_a_file_of_a_few_changes_those_alone(tmp_path: Path) -> None:
    target = till(tmp_path, "target", "sound_volume = 20\n")
    found = plan(
        keeper(target), till(tmp_path, "few", 'sound = false\ntill_id = "x"\n'), with_till=False
    )
    assert [(one.key, one.old, one.new) for one in found.changes] == [("sound", "true", "false")]
    assert found.left_out == ("till_id",)


def test_what_stays_this_tills_own_is_named_whatever_the_file_has_for_it(tmp_path: Path) -> None:
    other = till(tmp_path, "other", "[data_dir]\nsince = 1979-05-27\n[till_id]\nat = 07:32:00\n")
    planned = plan(keeper(till(tmp_path, "one")), other, with_till=False)
    assert set(planned.left_out) == {"data_dir", "till_id"}
    assert planned.changes == ()


def test_what_would_be_the_default_is_not_written_out(tmp_path: Path) -> None:
    target = till(tmp_path, "target", "sound_volume = 20\n")
    one = keeper(target)
    one.write(plan(one, till(tmp_path, "new", "sound_volume = 70\n"), with_till=False).draft)
    assert tomllib.loads(target.read_text(encoding="utf-8")) == {}


@pytest.mark.parametrize(
    ("content", "code", "names"),
    [
        ("nope = 1\nsound = true\nother = 2\n", "settings.unknown_key", "nope, other"),
        ("sound_volume = 200\n", "settings.invalid", "sound_volume"),
        ("risk_ask_hours = 100\n", "settings.invalid", "risk_ask_hours"),
        ('splio_api_key = "x"\n', "settings.secret", "splio_api_key"),
        ("sound = \n", "settings.file_unreadable", None),
    ],
)
def test_what_is_refused_is_named(
    tmp_path: Path, content: str, code: str, names: str | None
) -> None:
    with pytest.raises(SettingsError) as caught:
        plan(keeper(till(tmp_path, "t")), till(tmp_path, "in", content), with_till=False)
    assert (caught.value.code, caught.value.params.get("key")) == (code, names)
