"""What the command line does that a journal must tell of: files taken in, lists, bundles."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

from posapp.app.instance import sole_writer
from posapp.app.paths import TillPaths
from posapp.app.settings import load
from posapp.app.settings_change import SettingsKeeper
from posapp.app.settings_export import plan
from posapp.domain.errors import SettingsError
from posapp.store.ledger import LedgerFile, LedgerView
from posapp.store.stock import StockFile
from tests.app.invoking import invoke

HEADER = "external_id;card_code;reward_id;earned_date;expiration_date;status"
ROW = "2900000000017;2964315086719;bbco-25;2026-06-12 14:02:00;;available"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("lines") / "till"
    StockFile.open(home / "stock.db").close()
    LedgerFile.open(home / "ledger.db").close()
    (home / "posapp.toml").write_text("sync_every_minutes = 45\n")
    return home


class Shell:
    def __init__(self, home: Path) -> None:
        self.home = home
        self.env = {
            "POSAPP_CONFIG": str(home / "posapp.toml"),
            "POSAPP_DATA_DIR": str(home),
            "POSAPP_LANGUAGE": "en",
            "POSAPP_TILL_ID": "till-1",
            "POSAPP_SPLIO_URL": "http://127.0.0.1:9",
        }

    def __call__(self, *words: str) -> int:
        return int(invoke(words, self.env).exit_code)

    @property
    def lines(self) -> list[tuple[str, dict[str, Any]]]:
        with LedgerView.open(TillPaths(self.home).ledger) as ledger:
            return [(line.fact, line.detail) for line in reversed(ledger.journal())]


@pytest.fixture
def shell(made: Path, tmp_path: Path) -> Shell:
    home = tmp_path / "till"
    shutil.copytree(made, home)
    return Shell(home)


def test_a_file_that_was_taken_in_is_a_line_and_one_that_was_not_is_none(
    shell: Shell, tmp_path: Path
) -> None:
    file = tmp_path / "demo_earnreward_1.csv"
    file.write_text(f"{HEADER}\n{ROW}\n", encoding="utf-8")
    assert shell("import", str(file)) == 3
    assert shell.lines == []
    assert shell("import", str(file), "--yes") == 0
    ((fact, detail),) = shell.lines
    assert (fact, detail["file"], detail["rows"]) == ("CodesImported", file.name, 1)
    assert "2900000000017" not in str(detail)


def test_exported_settings_are_a_line_and_the_screen_is_none(shell: Shell, tmp_path: Path) -> None:
    assert shell("settings", "export") == 0
    assert shell.lines == []
    assert shell("settings", "export", str(tmp_path / "a.toml"), "--by", "Ana") == 0
    assert shell.lines == [("Exported", {"what": "settings", "file": "a.toml"})]


def test_a_bundle_is_a_line_of_its_own_kind_also_beside_an_open_till(
    shell: Shell, tmp_path: Path
) -> None:
    with sole_writer(TillPaths(shell.home), 0):
        assert shell("doctor", "--bundle", str(tmp_path / "one.zip")) == 0
        assert shell.lines == []
    assert shell("settings", "export", str(tmp_path / "a.toml")) == 0
    (first, _second) = shell.lines
    assert (first[0], first[1]["file"]) == ("BundleMade", "one.zip")


def test_a_ledger_that_is_not_ours_to_change_stays_as_it_is(shell: Shell, tmp_path: Path) -> None:
    ledger = TillPaths(shell.home).ledger
    ledger.write_bytes(b"no database at all, and still somebody's")
    assert shell("settings", "export", str(tmp_path / "a.toml")) == 0
    assert ledger.read_bytes().startswith(b"no database")
    assert (shell.home / "journal_lines.jsonl").read_text().count("Exported") == 1


def test_an_import_does_what_was_shown_whatever_the_file_says_then(tmp_path: Path) -> None:
    own, other = tmp_path / "posapp.toml", tmp_path / "other.toml"
    own.write_text("sync_every_minutes = 45\n")
    other.write_text("sync_every_minutes = 20\n")
    keeper = SettingsKeeper(load({"config": str(own), "data_dir": str(tmp_path)}, {}).settings)
    shown = plan(keeper, other, with_till=False)
    other.write_text("sync_every_minutes = 7\nvouchers_per_sale = 9\n")
    (done,) = keeper.write(shown.draft)
    assert (done.key, done.new) == ("sync_every_minutes", "20")


def test_the_home_of_nobody_is_a_plain_fault_of_a_setting(tmp_path: Path) -> None:
    file = tmp_path / "posapp.toml"
    for path in ("~nobody-of-that-name", "~nobody-of-that-name/till"):
        file.write_text(f'data_dir = "{path}"\n')
        with pytest.raises(SettingsError) as caught:
            load({"config": str(file)}, {})
        assert (caught.value.code, caught.value.params["key"]) == ("settings.invalid", "data_dir")
        assert "nobody" in str(caught.value.params["detail"])
