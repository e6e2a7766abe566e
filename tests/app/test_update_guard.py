"""May the program be replaced now, and a till that is asked to close: real files, real locks."""

from __future__ import annotations

import json
import os
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from posapp.app import settings_policy, update_guard
from posapp.app.instance import sole_writer
from posapp.app.paths import TillPaths
from posapp.app.stop_request import StopRequests, asking_to_stop
from posapp.app.tills_here import Person, till_folders
from posapp.domain.replacing import Doing
from tests.app.invoking import invoke


@pytest.fixture
def home(tmp_path: Path) -> Path:
    folder = tmp_path / "till"
    folder.mkdir(mode=0o700)
    with closing(sqlite3.connect(folder / "ledger.db")) as raw:
        raw.execute("PRAGMA journal_mode=WAL")
        raw.execute("CREATE TABLE burn (state TEXT, value INTEGER, created_at INTEGER)")
        raw.execute("INSERT INTO burn VALUES ('pending', 500, 1), ('confirmed', 500, 1)")
        raw.commit()
    return folder


def put_on_the_wire(home: Path, state: str = "sending") -> None:
    with closing(sqlite3.connect(home / "ledger.db")) as raw:
        raw.execute("UPDATE burn SET state = ? WHERE state IN ('pending', 'sending')", (state,))
        raw.commit()


@pytest.fixture
def held(home: Path) -> Iterator[TillPaths]:
    """A program holds the till."""
    paths = TillPaths(home)
    with sole_writer(paths, wait_s=0):
        yield paths


def ask(home: Path, *words: str) -> tuple[int, dict[str, object]]:
    result = invoke(["--data-dir", str(home), *words, "--json"], {"POSAPP_CONFIG": "/no/such"})
    return result.exit_code, json.loads(result.stdout)


def test_a_closed_till_bars_nothing_though_a_kill_left_a_burn_on_the_wire(home: Path) -> None:
    put_on_the_wire(home)
    code, told = ask(home, "can-update")
    assert code == 0
    assert told["can_update"] is True
    assert told["tills"] == [{"folder": str(home), "doing": "closed", "sending": 0, "owed": 0}]


def test_an_open_till_bars_only_while_it_sends(home: Path, held: TillPaths) -> None:
    code, told = ask(home, "can-update")
    assert (code, told["can_update"]) == (0, True)
    assert told["tills"] == [{"folder": str(home), "doing": "open", "sending": 0, "owed": 1}]
    put_on_the_wire(home)
    code, told = ask(home, "can-update")
    assert (code, told["can_update"]) == (3, False)
    assert told["tills"] == [{"folder": str(home), "doing": "sending", "sending": 1, "owed": 1}]


def test_looking_leaves_the_files_as_they_were(home: Path, held: TillPaths) -> None:
    def stand() -> dict[str, tuple[int, int]]:
        return {
            file.name: (file.stat().st_mtime_ns, file.stat().st_size) for file in home.iterdir()
        }

    before = stand()
    ask(home, "can-update")
    assert stand() == before


def test_it_waits_for_the_wire_as_long_as_it_is_told(
    home: Path, held: TillPaths, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_on_the_wire(home)

    def answered(_s: float) -> None:
        put_on_the_wire(home, "confirmed")

    monkeypatch.setattr("posapp.app.update_guard.time.sleep", answered)
    assert ask(home, "can-update", "--wait", "60")[0] == 0


def test_a_held_till_that_cannot_be_read_bars(home: Path, held: TillPaths) -> None:
    (home / "ledger.db").write_bytes(b"not a database at all" * 100)
    code, told = ask(home, "can-update")
    assert code == 3
    assert told["tills"] == [{"folder": str(home), "doing": "unknown", "sending": 0, "owed": 0}]


def test_a_till_that_has_just_begun_bars_nothing(tmp_path: Path) -> None:
    with sole_writer(TillPaths(tmp_path), wait_s=0):
        assert update_guard.look_at(tmp_path).doing is Doing.OPEN
    assert update_guard.look_at(tmp_path).doing is Doing.CLOSED
    assert update_guard.look_at(tmp_path / "none").doing is Doing.CLOSED


def test_in_words(home: Path, held: TillPaths) -> None:
    put_on_the_wire(home)
    told = invoke(["--language", "en", "--data-dir", str(home), "can-update"], {})
    assert told.exit_code == 3
    assert told.stdout.splitlines() == [
        "Not now: vouchers are being sent to Splio. Try again in a minute.",
        f"{home}: sending to Splio",
    ]
    put_on_the_wire(home, "confirmed")
    told = invoke(["--language", "en", "--data-dir", str(home), "can-update"], {})
    assert told.stdout.startswith("The program may be updated; the till must close.\n")


def test_a_broken_settings_file_does_not_bar_the_version_that_mends_it(
    tmp_path: Path, home: Path
) -> None:
    broken = tmp_path / "posapp.toml"
    broken.write_text("no = = toml")
    env = {"POSAPP_CONFIG": str(broken)}
    assert invoke(["--data-dir", str(home), "queue"], env).exit_code == 1
    assert invoke(["--data-dir", str(home), "can-update"], env).exit_code == 0


def person(folder: Path) -> Person:
    return Person(folder, folder / ".local/share/posapp", folder / ".config/posapp")


def a_till(folder: Path) -> Path:
    folder.mkdir(parents=True)
    (folder / "till.lock").touch()
    return folder.resolve()


def test_the_tills_of_every_person_are_found(tmp_path: Path) -> None:
    ann, ben, eve, none = (person(tmp_path / name) for name in ("ann", "ben", "eve", "none"))
    usual = a_till(ann.data)
    trained = a_till(ann.data / "training")
    own = a_till(tmp_path / "disk" / "till")
    under_home = a_till(eve.home / "tills" / "one")
    for who, named in ((ben, str(own)), (eve, "~/tills/one"), (none, "tills/relative")):
        who.config.mkdir(parents=True)
        (who.config / "posapp.toml").write_text(f'data_dir = "{named}"\n')
    found, unseen = till_folders([ann, ben, eve, none], proc=tmp_path / "no-proc")
    assert set(found) == {usual, trained, own, under_home}
    assert unseen == ()


def test_the_companys_policy_may_name_the_folder_of_all(tmp_path: Path) -> None:
    shared, under_home = a_till(tmp_path / "shared"), a_till(tmp_path / "ann/till")
    policy = tmp_path / "policy.toml"
    for named, found in ((str(shared), shared), ("~/till", under_home)):
        policy.write_text(f'data_dir = "{named}"\n')
        ann = person(tmp_path / "ann")
        assert till_folders([ann], proc=tmp_path / "no-proc", policy=policy)[0] == (found,)


def test_the_update_asks_where_the_machines_policy_leads(tmp_path: Path) -> None:
    shared = a_till(tmp_path / "shared")
    policy = settings_policy.policy_file()  # of nobody's machine
    policy.parent.mkdir(parents=True)
    policy.write_text(f'data_dir = "{shared}"\n')
    assert shared in {till.folder for till in update_guard.look().tills}


def test_a_policy_that_cannot_be_read_hides_no_till(tmp_path: Path) -> None:
    ann = person(tmp_path / "ann")
    usual = a_till(ann.data)
    policy = tmp_path / ("p" * 300)  # no file system takes the name
    assert till_folders([ann], proc=tmp_path / "no-proc", policy=policy) == ((usual,), ())


@pytest.mark.parametrize("text", ["no = = toml", "data_dir = 4\n", "\xff", "data_dir = ''\n"])
def test_a_settings_file_that_names_no_folder_hides_no_till(tmp_path: Path, text: str) -> None:
    ann = person(tmp_path / "ann")
    usual = a_till(ann.data)
    ann.config.mkdir(parents=True)
    (ann.config / "posapp.toml").write_text(text, encoding="latin-1")
    assert till_folders([ann], proc=tmp_path / "no-proc")[0] == (usual,)


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="tells who holds what on Linux only")
def test_a_held_till_is_found_wherever_it_lies(home: Path, held: TillPaths) -> None:
    found, _unseen = till_folders([])
    assert home.resolve() in found


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root looks into every home")
def test_a_home_that_may_not_be_read_is_told(tmp_path: Path) -> None:
    ann = person(tmp_path / "ann")
    a_till(ann.data)
    ann.home.chmod(0)
    try:
        assert till_folders([ann], proc=tmp_path / "no")[1] == (ann.home,)
    finally:
        ann.home.chmod(0o700)


def test_a_home_on_a_server_that_is_gone_is_passed_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ann, ben = person(tmp_path / "ann"), person(tmp_path / "ben")
    usual = a_till(ben.data)
    is_file = Path.is_file

    def gone(self: Path, error: Callable[[], OSError]) -> bool:
        if self.is_relative_to(ann.home):
            raise error()
        return is_file(self)

    for error, unseen in ((OSError, ()), (PermissionError, (ann.home,))):
        with monkeypatch.context() as patched:
            patched.setattr(Path, "is_file", lambda self, error=error: gone(self, error))
            assert till_folders([ann, ben], proc=tmp_path / "no") == ((usual,), unseen)


def test_a_till_closes_when_asked_and_never_in_a_sale(tmp_path: Path, qapp: QApplication) -> None:
    in_sale = True
    heard = StopRequests(tmp_path, lambda: not in_sale)
    told: list[str] = []
    heard.asked.connect(lambda: told.append("close"))
    heard.waits.connect(lambda: told.append("wait"))
    heard.start()
    heard.look()
    assert told == []
    with asking_to_stop([tmp_path]):
        for _ in range(3):
            heard.look()
        assert told == ["wait"]
        in_sale = False
        heard.look()
        assert told == ["wait", "close"]
    assert not TillPaths(tmp_path).stop_request.exists()
    heard.stop()


def test_a_question_nobody_waits_for_any_more_ends_no_till(
    tmp_path: Path, qapp: QApplication
) -> None:
    file = TillPaths(tmp_path).stop_request
    file.touch()
    heard = StopRequests(tmp_path, lambda: True)
    told: list[bool] = []
    heard.asked.connect(lambda: told.append(True))
    heard.start()  # left behind before this run
    heard.look()
    assert told == [] and not file.exists()
    with asking_to_stop([tmp_path]) as ask_again:
        file.unlink()  # asked of a till that was only just starting, and forgot it
        ask_again()
        assert file.exists()
    file.touch()
    long_ago = time.time() - 3600
    os.utime(file, (long_ago, long_ago))
    heard.look()
    assert told == []
    heard.stop()


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_asking_never_writes_through_a_link(tmp_path: Path) -> None:
    victim = tmp_path / "victim"
    victim.write_text("kept")
    till = tmp_path / "till"
    till.mkdir()
    TillPaths(till).stop_request.symlink_to(victim)
    with asking_to_stop([till, tmp_path / "gone"]):
        assert not TillPaths(till).stop_request.is_symlink()
    assert victim.read_text() == "kept"


def test_stop_says_what_is_still_open(home: Path, held: TillPaths) -> None:
    code, told = ask(home, "stop", "--wait", "0")
    assert (code, told["closed"]) == (5, False)
    assert not held.stop_request.exists()


def test_stop_ends_once_the_till_has_gone(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    paths = TillPaths(home)
    till = sole_writer(paths, wait_s=0)
    till.__enter__()

    def closes(_s: float) -> None:
        assert paths.stop_request.exists()
        till.__exit__(None, None, None)

    monkeypatch.setattr("posapp.app.update_guard.time.sleep", closes)
    code, told = ask(home, "stop", "--wait", "60")
    assert (code, told["closed"]) == (0, True)
    assert not paths.stop_request.exists()
    assert ask(home, "stop")[0] == 0  # nobody to ask
