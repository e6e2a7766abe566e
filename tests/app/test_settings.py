from __future__ import annotations

from pathlib import Path

import pytest

from posapp.app.run import refuse_bad_pair
from posapp.app.settings import Settings, load
from posapp.domain.errors import SettingsError


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


def test_the_manual_lists_every_setting() -> None:
    manual = Path(__file__).parents[2] / "resources" / "docs" / "settings.md"
    listed = manual.read_text(encoding="utf-8")
    for name in Settings.model_fields:
        assert f"| `{name}` | `POSAPP_{name.upper()}` |" in listed


def test_a_home_in_the_data_directory_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("POSAPP_DATA_DIR", "~/till")
    assert load({}).settings.data_dir == Path.home() / "till"
