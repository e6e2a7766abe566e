"""Where a till keeps its things: by the system's conventions, unless it is told otherwise."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from posapp.app.paths import TillPaths
from posapp.app.settings import default_file, load

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the folders of XDG")


def test_data_settings_and_logs_each_lie_where_the_system_wants_them(tmp_path: Path) -> None:
    home = tmp_path / "home"
    paths = TillPaths(load({}).settings.data_dir)
    assert paths.ledger == home / "data" / "posapp" / "ledger.db"
    assert default_file() == home / "config" / "posapp" / "posapp.toml"
    assert paths.log == home / "state" / "posapp" / "log" / "posapp.log"


def test_without_the_variables_they_lie_in_the_home(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
        monkeypatch.delenv(name)
    home = Path.home()
    paths = TillPaths(load({}).settings.data_dir)
    assert paths.root == home / ".local" / "share" / "posapp"
    assert paths.log == home / ".local" / "state" / "posapp" / "log" / "posapp.log"
    assert default_file() == home / ".config" / "posapp" / "posapp.toml"


def test_data_in_another_place_keep_their_log_with_them(tmp_path: Path) -> None:
    paths = TillPaths(load({"data_dir": tmp_path / "till"}).settings.data_dir)
    assert paths.log == tmp_path / "till" / "logs" / "posapp.log"
    assert TillPaths(paths.training).log.parent.parent == paths.training
