from __future__ import annotations

import re
from pathlib import Path

import pytest

from posapp.app.run import refuse_bad_pair
from posapp.app.settings import Settings, load
from posapp.domain.errors import SettingsError
from posapp.domain.money import Money
from posapp.domain.policy import Policy
from posapp.ui.text import Words

MANUALS = Path(__file__).parents[2] / "resources" / "docs"


def test_defaults_need_nothing(tmp_path: Path) -> None:
    loaded = load({}, {})
    assert loaded.settings.timezone == "Europe/Paris"
    assert loaded.settings.splio_url == "https://api.splio.com"
    assert not loaded.file_found


def test_the_key_never_shows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("POSAPP_SPLIO_API_KEY", "very-secret-key")
    settings = load({}).settings
    assert "very-secret" not in repr(settings)
    assert "very-secret" not in str(settings)
    assert settings.splio_api_key is not None


@pytest.mark.parametrize("written", ['"A | B"', '["A", "B"]'])
def test_field_names_by_list_or_bars(tmp_path: Path, written: str) -> None:
    file = tmp_path / "posapp.toml"
    file.write_text(f"field_purchase_threshold = {written}")
    settings = load({"config": file}, {}).settings
    assert settings.policy.fields.purchase_threshold == ("A", "B")


def test_field_names_by_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("POSAPP_FIELD_PURCHASE_THRESHOLD", "Montant minimum|7")
    assert load({}).settings.policy.fields.purchase_threshold == ("Montant minimum", "7")


def test_the_fault_names_where_it_came_from(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("POSAPP_TIMEZONE", "Mars/Olympus")
    with pytest.raises(SettingsError) as caught:
        load({})
    assert caught.value.code == "settings.invalid"
    assert caught.value.params["source"] == "POSAPP_TIMEZONE"
    assert caught.value.params["key"] == "timezone"


def test_a_byte_order_mark_is_forgiven(tmp_path: Path) -> None:
    file = tmp_path / "posapp.toml"
    file.write_bytes(b'\xef\xbb\xbftill_id = "caisse 1"\r\n')
    assert load({"config": file}, {}).settings.till_id == "caisse 1"


@pytest.mark.parametrize(
    ("python", "binding", "good"),
    [
        ((3, 11, 7), "6.11.3", True),
        ((3, 11, 7), "6.12.0", False),
        ((3, 12, 1), "6.12.0", True),
        ((3, 13, 0), "6.12.1", True),
    ],
)
def test_the_pair_that_aborts_is_refused(python: tuple[int, ...], binding: str, good: bool) -> None:
    if good:
        refuse_bad_pair(python, binding)
        return
    with pytest.raises(SettingsError) as caught:
        refuse_bad_pair(python, binding)
    assert caught.value.code == "settings.bad_qt"


@pytest.mark.parametrize("file", ["settings.md", "settings.fr.md"])
def test_the_manual_lists_every_setting(file: str) -> None:
    listed = (MANUALS / file).read_text(encoding="utf-8")
    for name in Settings.model_fields:
        assert f"| `{name}` | `POSAPP_{name.upper()}` |" in listed


def test_the_french_manual_calls_a_setting_as_the_page_does() -> None:
    listed = (MANUALS / "settings.fr.md").read_text(encoding="utf-8")
    told = Words("fr").settings_told()
    for name in Settings.model_fields:
        assert re.search(rf"^\| `{name}` \|.*\*{re.escape(told[name][0])}\*", listed, re.M), name


def test_a_home_in_the_data_directory_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("POSAPP_DATA_DIR", "~/till")
    assert load({}).settings.data_dir == Path.home() / "till"


@pytest.mark.parametrize("name", ["data_dir", "hot_folder", "backup_folder", "splio_ca_file"])
@pytest.mark.parametrize("told", ["/" + "9" * 300, "/" + "é" * 200, "/ab" * 600, "/a\\u0000b"])
def test_a_path_that_no_disk_takes_is_refused_by_its_setting(
    tmp_path: Path, name: str, told: str
) -> None:
    file = tmp_path / "posapp.toml"
    file.write_text(f'{name} = "{told}"\n', encoding="utf-8")
    with pytest.raises(SettingsError, match="a disk can hold") as caught:
        load({"config": file}, {})
    assert caught.value.params["key"] == name


GOOD = {
    "risk_per_code": ["30", "30,5", "0", "1 000"],
    "risk_unknown": ["refuse"],
    "theme": ["light", "dark", "contrast", "system"],
    "sound": ["true", "false", "0"],
    "sound_volume": ["0", "100"],
    "file_encoding": ["auto", "latin-1", "cp1252", "UTF-8-SIG"],
    "file_separator": ["auto", ";", ",", "|", "\t"],
    "file_name_burnreward": ["{store}-{till}-{number}.csv", "burns.csv"],
    "file_pattern_earnreward": ["*.csv", "codes_[0-9]*"],
    "hot_folder": ["~/codes", "/srv/codes"],
    "columns_earnreward": ['{"external_id": "Code", "card_code": "Carte"}', "{}"],
    "universe": ["acme_fr"],
    "burns_by": ["file"],
}
BAD = {
    "risk_per_code": ["many", "-1", "30.001", "1e5", "nan", "99999999999"],
    "risk_per_sale": ["50 dollars"],
    "risk_unknown_value": ["--"],
    "risk_outage_value": ["5,0,0"],
    "risk_unknown": ["perhaps"],
    "theme": ["blue", "Light"],
    "sound": ["perhaps"],
    "sound_volume": ["-1", "101", "loud"],
    "risk_outage_count": ["-1", "1.5", "many"],
    "risk_warn_percent": ["0", "101"],
    "risk_show_age_hours": ["-1", "nan", "inf"],
    "risk_ask_hours": ["0", "soon"],
    "codes_from": ["ftp"],
    "burns_by": ["both"],
    "hot_folder": ["codes", "./codes"],
    "sftp_key_file": ["id_ed25519"],
    "sftp_port": ["0", "65536", "ssh"],
    "files_every_minutes": ["0"],
    "file_settle_s": ["-1"],
    "file_separator": ["tab", "x", ";;"],
    "file_encoding": ["klingon", "hex", "rot13"],
    "file_name_burnreward": ["{when}.csv", "{}.csv", "{", "a/b.csv", "..\\b.csv", "..", "a:b.csv"],
    "file_pattern_earnreward": ["in/*.csv", "..\\*"],
    "universe": ["a b", "é", "../x"],
    "columns_earnreward": ["Code", "[1]", '{"external_id": 1}', '{"code": "Code"}'],
    "columns_masterreward": ['{"name": " "}'],
    "columns_burnreward": ['{"external_id": "A", "card_code": "A"}'],
    "files_are_complete": ["perhaps"],
}


def pairs(table: dict[str, list[str]]) -> list[tuple[str, str]]:
    return [(name, text) for name, texts in table.items() for text in texts]


@pytest.mark.parametrize(("name", "text"), pairs(GOOD))
def test_good_values(monkeypatch: pytest.MonkeyPatch, name: str, text: str) -> None:
    monkeypatch.setenv(f"POSAPP_{name.upper()}", text)
    assert name in load({}).settings.model_fields_set


@pytest.mark.parametrize(("name", "text"), pairs(BAD))
def test_bad_values_are_named_with_what_is_accepted(
    monkeypatch: pytest.MonkeyPatch, name: str, text: str
) -> None:
    monkeypatch.setenv(f"POSAPP_{name.upper()}", text)
    with pytest.raises(SettingsError) as caught:
        load({})
    assert caught.value.code == "settings.invalid"
    assert caught.value.params["key"] == name
    assert caught.value.params["source"] == f"POSAPP_{name.upper()}"
    detail = str(caught.value.params["detail"])
    assert detail.startswith(("must ", "may ")) or " is none of " in detail or "column" in detail
    assert "Input should" not in detail


def test_amounts_and_columns_of_a_file(tmp_path: Path) -> None:
    file = tmp_path / "posapp.toml"
    file.write_text(
        'risk_per_code = 12.5\nrisk_per_sale = 40\nrisk_outage_value = "1 000,00"\n'
        'columns_burnreward = { card_code = "Carte" }\n'
    )
    settings = load({"config": file}, {}).settings
    assert settings.policy.risk.per_code == Money(12_50)
    assert settings.policy.risk.per_sale == Money(40_00)
    assert settings.policy.risk.outage_value == Money(1000_00)
    assert settings.columns_burnreward == {"card_code": "Carte"}


@pytest.mark.parametrize(("ask", "refuse"), [("73", None), ("24", "23"), (None, "8")])
def test_asking_later_than_refusing_is_an_error_that_names_both(
    monkeypatch: pytest.MonkeyPatch, ask: str | None, refuse: str | None
) -> None:
    for name, hours in (("ASK", ask), ("REFUSE", refuse)):
        if hours is not None:
            monkeypatch.setenv(f"POSAPP_RISK_{name}_HOURS", hours)
    with pytest.raises(SettingsError) as caught:
        load({})
    told = caught.value.params
    blamed, other = ("ask", "refuse") if refuse is None else ("refuse", "ask")
    assert (told["key"], told["source"]) == (
        f"risk_{blamed}_hours",
        f"POSAPP_RISK_{blamed.upper()}_HOURS",
    )
    assert f"risk_{other}_hours, which is" in str(told["detail"])


def test_the_rules_of_the_settings_are_the_defaults_of_the_rules() -> None:
    assert load({}, {}).settings.policy == Policy()
