"""Every change of a setting is in the journal, whoever made it and however."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from posapp.app.clock import SystemClock
from posapp.app.commands import app
from posapp.app.engine import Engine
from posapp.app.instance import sole_writer
from posapp.app.paths import TillPaths
from posapp.app.settings import Settings, load
from posapp.app.settings_journal import note_or_leave, notice
from posapp.domain.journal import JournalLine
from posapp.domain.setting import Change
from posapp.services.bus import Bus
from posapp.store.ledger import LedgerFile, LedgerView

AT = datetime(2026, 3, 1, 9, 30, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _own_keys(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "posapp.toml"
    file.write_text("risk_ask_hours = 10\n", encoding="utf-8")
    return file


def read(file: Path) -> Settings:
    return load({"config": file, "data_dir": file.parent / "data"}).settings


def lines(file: Path) -> list[JournalLine]:
    with LedgerView.open(TillPaths(file.parent / "data").ledger) as view:
        found = [line for line in view.journal() if line.fact == "SettingChanged"]
    return sorted(found, key=lambda line: line.seq)


def told(found: Sequence[JournalLine]) -> list[tuple[str | None, dict[str, Any]]]:
    return [(line.person, line.detail) for line in found]


def start(file: Path) -> None:
    """What a till's start does about its settings."""
    paths = TillPaths(file.parent / "data")
    paths.root.mkdir(exist_ok=True)
    with LedgerFile.open(paths.ledger) as ledger:
        notice(ledger.settings_book, read(file), SystemClock())


def posapp(file: Path, *args: str) -> Any:
    flags = ["--config", str(file), "--data-dir", str(file.parent / "data")]
    result = CliRunner().invoke(app, [*flags, "settings", *args])
    assert result.exit_code == 0, result.output
    return result


def test_a_change_by_hand_is_found_at_the_next_start(file: Path) -> None:
    start(file)
    start(file)
    assert lines(file) == []
    file.write_text('risk_ask_hours = 20\nsplio_api_key = "one"\n', encoding="utf-8")
    start(file)
    start(file)
    file.write_text('risk_ask_hours = 20\nsplio_api_key = "two"\n', encoding="utf-8")
    start(file)
    found = {"key": "risk_ask_hours", "old": "10", "new": "20", "found": True}
    secret = {"key": "splio_api_key", "secret": True, "found": True}
    assert told(lines(file)) == [(None, found), (None, secret), (None, secret)]
    with LedgerView.open(TillPaths(file.parent / "data").ledger) as view:
        kept = str([line.detail for line in view.journal()])
    assert "one" not in kept and "two" not in kept
    assert b"two" not in TillPaths(file.parent / "data").ledger.read_bytes()


def test_a_till_that_opens_looks(file: Path) -> None:
    start(file)
    file.write_text("risk_ask_hours = 20\n", encoding="utf-8")
    engine = Engine(read(file), Bus())
    engine.start()
    engine.stop()
    assert [line.detail["new"] for line in lines(file)] == ["20"]


def test_what_the_command_line_changes_has_a_name(file: Path) -> None:
    start(file)
    posapp(file, "set", "risk_ask_hours", "20", "sound", "false", "--by", "Ann")
    posapp(file, "unset", "sound", "--by", "Bob")
    start(file)
    assert told(lines(file)) == [
        ("Ann", {"key": "risk_ask_hours", "old": "10", "new": "20"}),
        ("Ann", {"key": "sound", "old": "true", "new": "false"}),
        ("Bob", {"key": "sound", "old": "false", "new": "true"}),
    ]


def test_beside_an_open_till_it_is_noted_at_the_next_start(file: Path) -> None:
    start(file)
    settings = read(file)
    with sole_writer(TillPaths(settings.data_dir), wait_s=0):
        posapp(file, "set", "risk_ask_hours", "20", "--by", "Ann")
        note_or_leave(settings, [Change("sound", "true", "false")], AT, "Bob")
    assert lines(file) == []
    file.write_text("risk_ask_hours = 20\nsound = false\n", encoding="utf-8")
    start(file)
    start(file)
    assert told(lines(file)) == [
        ("Ann", {"key": "risk_ask_hours", "old": "10", "new": "20"}),
        ("Bob", {"key": "sound", "old": "true", "new": "false"}),
    ]
    assert lines(file)[1].at == AT


def test_a_secret_by_the_command_line(file: Path) -> None:
    start(file)
    flags = ["--config", str(file), "--data-dir", str(file.parent / "data"), "settings"]
    result = CliRunner().invoke(app, [*flags, "set", "sftp_password", "--by", "Ann"], input="pw9\n")
    assert result.exit_code == 0 and "pw9" not in result.output
    start(file)
    assert told(lines(file)) == [("Ann", {"key": "sftp_password", "secret": True})]
    listed = json.loads(posapp(file, "get", "sftp_password", "--json").stdout)
    assert (listed["set"], listed["kept_in"]) == (True, "file")
    posapp(file, "unset", "sftp_password")
    assert json.loads(posapp(file, "get", "sftp_password", "--json").stdout)["set"] is False


def test_list_export_and_import(file: Path, tmp_path: Path) -> None:
    listed = json.loads(posapp(file, "list", "--chosen", "--json").stdout)
    assert listed["risk_ask_hours"]["source"] == "file"
    assert "theme" not in listed
    assert "risk_ask_hours" in posapp(file, "list").stdout
    out = tmp_path / "out.toml"
    posapp(file, "export", str(out))
    posapp(file, "set", "risk_ask_hours", "30")
    would = json.loads(posapp(file, "import", str(out), "--json").stdout)
    assert would["changed"] == [{"key": "risk_ask_hours", "old": "30", "new": "10"}]
    assert read(file).risk_ask_hours == 30
    posapp(file, "import", str(out), "--apply", "--by", "Ann")
    assert read(file).risk_ask_hours == 10
    assert lines(file)[-1].person == "Ann"


def test_a_wrong_value_says_what_is_accepted(file: Path) -> None:
    flags = ["--config", str(file), "--data-dir", str(file.parent / "data"), "settings"]
    result = CliRunner().invoke(app, [*flags, "set", "sound_volume", "200"])
    assert result.exit_code == 1
    assert "sound_volume" in result.output and "at most 100" in result.output
    assert CliRunner().invoke(app, [*flags, "set", "sound_volume"]).exit_code == 2
