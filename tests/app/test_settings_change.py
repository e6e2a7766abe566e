"""Settings are changed in the file that people wrote, all at once or not at all."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from posapp.app.keys import SplioKey, key_in_file
from posapp.app.settings import Settings, load
from posapp.app.settings_change import SettingsKeeper
from posapp.domain.errors import SettingsError
from posapp.domain.setting import Change, Origin
from posapp.ui.text import Words
from tests.app.test_settings import BAD, pairs

WRITTEN = """\
# The shop's own words stay.
risk_ask_hours = 10   # short, we close early

[columns_earnreward]
external_id = "Code"
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "posapp.toml"
    file.write_text(WRITTEN, encoding="utf-8")
    return file


@pytest.fixture(autouse=True)
def _own_keys(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")


def keeper(file: Path, **flags: object) -> SettingsKeeper:
    flags = {"config": file, "data_dir": file.parent / "data"} | flags
    return SettingsKeeper(load(flags).settings)


def test_each_value_says_where_it_is_from(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("POSAPP_STORE_ID", "st-1")
    loaded = load({"config": file, "language": "fr"})
    assert loaded.source("risk_ask_hours").origin is Origin.FILE
    assert loaded.source("risk_ask_hours").where == str(file)
    assert loaded.source("store_id").where == "POSAPP_STORE_ID"
    assert loaded.source("language").origin is Origin.COMMAND_LINE
    assert loaded.source("theme").origin is Origin.DEFAULT
    standing = SettingsKeeper(loaded.settings).look()
    assert standing["store_id"].source.is_fixed
    assert (standing["risk_ask_hours"].value, standing["theme"].value) == ("10", "system")
    training = loaded.settings.model_copy(update={"till_id": "training"})
    assert training.source("till_id").origin is Origin.PROGRAM


def test_what_people_wrote_around_the_settings_stays(file: Path) -> None:
    changes = keeper(file).write(
        {"risk_ask_hours": "20", "sound": "false", "field_product": "A|B", "risk_per_code": "12,5"}
    )
    text = file.read_text(encoding="utf-8")
    assert text.startswith("# The shop's own words stay.\nrisk_ask_hours = 20   # short, we close")
    assert 'external_id = "Code"' in text
    assert Change("risk_per_code", "30.00", "12.50") in changes
    assert stat.S_IMODE(file.stat().st_mode) == 0o600 or os.name == "nt"
    settings = load({"config": file}).settings
    assert (settings.sound, settings.field_product) == (False, ("A", "B"))
    assert settings.columns_earnreward == {"external_id": "Code"}
    assert [one.name for one in file.parent.iterdir() if one.name.startswith(".")] == []


def test_the_default_holds_again(file: Path) -> None:
    one = keeper(file)
    assert one.write({"risk_ask_hours": None, "columns_earnreward": ""}) == [
        Change("risk_ask_hours", "10", "24"),
        Change("columns_earnreward", '{"external_id": "Code"}', ""),
    ]
    assert load({"config": file}).source("risk_ask_hours").origin is Origin.DEFAULT
    assert one.write({"risk_ask_hours": None}) == []


def test_all_or_nothing(file: Path) -> None:
    with pytest.raises(SettingsError) as caught:
        keeper(file).write({"sound_volume": "20", "risk_per_code": "many"})
    assert (caught.value.code, caught.value.params["key"]) == ("settings.invalid", "risk_per_code")
    assert file.read_text(encoding="utf-8") == WRITTEN


def test_a_rule_over_two_settings_is_told_at_the_one_that_was_entered(file: Path) -> None:
    one = keeper(file)
    faults = one.judge({"risk_ask_hours": "100"})
    assert list(faults) == ["risk_ask_hours"]
    assert faults["risk_ask_hours"].facts == {"other": "risk_refuse_hours", "other_is": "72"}
    assert one.judge({"risk_ask_hours": "100", "risk_refuse_hours": "200"}) == {}
    both = one.judge({"risk_ask_hours": "100", "risk_refuse_hours": "50"})
    assert set(both) == {"risk_ask_hours", "risk_refuse_hours"}


def test_somebody_elses_change_is_noticed(file: Path) -> None:
    one = keeper(file)
    one.look()
    file.write_text(WRITTEN + "# changed\n", encoding="utf-8")
    with pytest.raises(SettingsError) as caught:
        one.write({"sound": "false"})
    assert caught.value.code == "settings.file_changed"
    assert file.read_text(encoding="utf-8") == WRITTEN + "# changed\n"
    one.look()
    one.write({"sound": "false"})


def test_a_file_that_is_not_there_yet_is_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "deep" / "posapp.toml"
    file.parent.mkdir()
    file.write_text("", encoding="utf-8")
    one = keeper(file)
    file.unlink()
    one.write({"till_id": "caisse « 1 »"})
    assert load({"config": file}).settings.till_id == "caisse « 1 »"


def test_a_link_stays_one(file: Path) -> None:
    link = file.with_name("link.toml")
    link.symlink_to(file)
    keeper(link).write({"sound": "false"})
    assert link.is_symlink()
    assert "sound = false" in file.read_text(encoding="utf-8")


def test_what_is_decided_elsewhere_is_not_written(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("POSAPP_THEME", "dark")
    with pytest.raises(SettingsError) as caught:
        keeper(file).write({"theme": "light"})
    assert caught.value.code == "settings.fixed"
    assert caught.value.params["source"] == "POSAPP_THEME"


def test_secrets_go_to_their_own_place_and_out_of_the_file(file: Path) -> None:
    file.write_text('splio_api_key = "in-the-clear"\n' + WRITTEN, encoding="utf-8")
    one = keeper(file)
    assert one.look()["splio_api_key"].is_set
    with pytest.raises(SettingsError):
        one.write({"splio_api_key": "new"})
    _place, change = one.keep_secret("splio_api_key", "new-key")
    assert change == Change("splio_api_key", "", "", secret=True)
    assert file.read_text(encoding="utf-8") == WRITTEN
    again = keeper(file)
    stands = again.look()["splio_api_key"]
    assert (stands.is_set, stands.kept_in, stands.value) == (True, "file", "")
    again.forget_secret("splio_api_key")
    assert not keeper(file).look()["splio_api_key"].is_set


@pytest.mark.parametrize(
    ("key", "text"),
    [
        ("splio_url", "https://x:99999"),
        ("splio_url", "http://["),
        ("splio_url", "https://api splio.com"),
        ("splio_url", "https://api.splio.com?x=1"),
        ("splio_url", "https://anna:secret@api.splio.com"),
        ("hot_folder", "~nobody-of-this-name/codes"),
        ("sftp_key_file", "/keys/\0"),
    ],
)
def test_what_would_keep_the_till_from_opening_is_not_accepted(
    file: Path, key: str, text: str
) -> None:
    keeps = keeper(file)
    keeps.look()
    assert set(keeps.judge({key: text})) == {key}
    with pytest.raises(SettingsError, match=r"settings\.invalid") as caught:
        keeps.write({key: text})
    assert "secret" not in str(caught.value)
    assert file.read_text(encoding="utf-8") == WRITTEN


@pytest.mark.parametrize("path", ["~nobody-of-this-name/key", "/keys/\0"])
def test_a_key_file_that_can_be_no_path_is_no_key_and_no_crash(file: Path, path: str) -> None:
    keeps = keeper(file)
    keeps.write({"splio_api_key_file": path})
    settings = keeps.coming()
    assert SplioKey(settings).read() is None
    with pytest.raises(SettingsError, match=r"settings\.key_file"):
        key_in_file(Path(path))


def test_the_training_changes_nothing(file: Path) -> None:
    settings = load({"config": file}).settings.model_copy(update={"data_dir": file.parent / "t"})
    one = SettingsKeeper(settings)
    assert not one.may_write
    assert one.look()["risk_ask_hours"].value == "10"
    assert one.look()["data_dir"].source.origin is Origin.PROGRAM
    assert SettingsKeeper(Settings(sound=False)).look()["sound"].value == "false"
    with pytest.raises(SettingsError) as caught:
        one.write({"sound": "false"})
    assert caught.value.code == "settings.no_file"


ODD = {
    "scanner_ends": ["x"],
    "scan_gs1": ["99x"],
    "receipt_line": ["{x}", "{", "{count:5}", "a\nb", "x" * 500],
    "till_id": ["", "x" * 99],
    "splio_url": ["ftp://a", "x"],
    "timezone": ["Mars"],
    "language": ["de"],
}


def test_every_rule_is_told_in_words(file: Path) -> None:
    words = Words("en")
    one = keeper(file)
    for key, text in pairs(BAD | ODD):
        faults = one.judge({key: text})
        assert key in faults
        said = words.setting_fault(faults[key])
        assert said != faults[key].detail, key
        assert said.endswith(".")
