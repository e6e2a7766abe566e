"""Files, dumps and last words: what others on the machine, and support, never get to see."""

from __future__ import annotations

import logging
import os
import stat
import subprocess
import sys
import threading
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from posapp.app import privacy
from posapp.app.logs import log_to, qt_says
from posapp.app.plain_secrets import Lies, plain_secrets, put_away
from posapp.app.secrets import Secrets
from posapp.app.settings import load

SECRET, CODE = "kanari-9f27c1d4e8aa", "2990000000017"
PLAIN = f'till_id = "till-1"\nsplio_api_key = "{SECRET}"  # of the fleet\nsound = false\n'


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "posapp.toml"
    path.write_text(PLAIN, encoding="utf-8")
    return path


def test_a_key_in_the_settings_file_is_moved_out_of_it(file: Path, tmp_path: Path) -> None:
    flags = {"config": file, "data_dir": tmp_path / "till"}
    settings = load(flags, {}).settings
    [told] = put_away(settings)
    assert (told.key, told.lies) == ("splio_api_key", Lies.MOVED)
    assert SECRET not in file.read_text(encoding="utf-8")
    assert "sound = false" in file.read_text(encoding="utf-8")
    again = load(flags, {}).settings
    assert again.splio_api_key is None
    assert Secrets(tmp_path / "till").read(again.splio_url) == SECRET
    assert put_away(again) == ()


def test_where_it_cannot_be_moved_it_is_told_and_still_used(file: Path, tmp_path: Path) -> None:
    (tmp_path / "till").write_text("no folder", encoding="ascii")  # nothing can be kept there
    settings = load({"config": file, "data_dir": tmp_path / "till"}, {}).settings
    [told] = put_away(settings)
    assert (told.key, told.lies, told.where) == ("splio_api_key", Lies.FILE, str(file))
    assert settings.splio_api_key is not None
    assert settings.splio_api_key.get_secret_value() == SECRET
    assert SECRET not in repr(told)


def test_one_in_the_environment_is_used_and_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("POSAPP_SPLIO_API_KEY", SECRET)
    settings = load({"data_dir": tmp_path / "till"}).settings
    [told] = plain_secrets(settings)
    assert (told.lies, told.where) == (Lies.ENVIRONMENT, "POSAPP_SPLIO_API_KEY")
    assert put_away(settings) == ()


@pytest.mark.skipif(os.name == "nt", reason="modes say nothing there")
def test_a_key_file_that_others_may_read_is_told(tmp_path: Path) -> None:
    key = tmp_path / "key"
    key.write_text(SECRET, encoding="ascii")
    flags = {"data_dir": tmp_path / "till", "splio_api_key_file": key}
    key.chmod(0o644)
    assert [one.lies for one in plain_secrets(load(flags, {}).settings)] == [Lies.OPEN]
    key.chmod(0o600)
    assert plain_secrets(load(flags, {}).settings) == []


@pytest.mark.skipif(os.name == "nt", reason="modes say nothing there")
def test_a_data_directory_that_others_could_enter_is_closed(tmp_path: Path) -> None:
    folder = tmp_path / "till"
    folder.mkdir()
    folder.chmod(0o755)
    assert not privacy.close_to_others(folder)  # no till has worked there
    (folder / "ledger.db").touch()
    folder.chmod(0o1777)  # as /tmp is
    assert not privacy.close_to_others(folder)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o1777
    folder.chmod(0o755)
    assert privacy.close_to_others(folder)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert privacy.close_to_others(tmp_path / "none")


@pytest.mark.skipif(os.name == "nt", reason="modes say nothing there")
def test_every_log_file_is_its_owners_alone_after_a_full_one_too(tmp_path: Path) -> None:
    before = os.umask(0)
    logger = logging.getLogger("posapp")
    try:
        log_to(tmp_path / "logs" / "posapp.log")
        [handler] = logger.handlers
        handler.doRollover()  # type: ignore[attr-defined]
        modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in handler_files(tmp_path)}
        assert modes == {"posapp.log": 0o600, "posapp.log.1": 0o600}
    finally:
        os.umask(before)
        let_go(logger)


def handler_files(folder: Path) -> list[Path]:
    return sorted((folder / "logs").iterdir())


def let_go(logger: logging.Logger) -> None:
    logger.propagate = True
    logger.setLevel(logging.NOTSET)
    for handler in tuple(logger.handlers):
        logger.removeHandler(handler)
        handler.close()


def caught() -> BaseException:
    try:
        raise KeyError(f"Bearer {SECRET} '{CODE}'")
    except KeyError as error:
        return error


def test_the_last_words_say_where_and_what_and_quote_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    log_to(tmp_path / "logs" / "posapp.log")
    error = caught()
    args: Any = SimpleNamespace(exc_value=error, thread=threading.current_thread())
    try:
        privacy._unhandled(type(error), error, error.__traceback__)
        privacy._unhandled_in_thread(args)
        privacy._unraisable(args)
        qt_says(SimpleNamespace(name="QtWarningMsg"), None, f'key="{SECRET}" {CODE}')
    finally:
        let_go(logging.getLogger("posapp"))
    said = capsys.readouterr().err + (tmp_path / "logs" / "posapp.log").read_text("utf-8")
    assert SECRET not in said
    assert CODE not in said
    assert said.count("KeyError (see the log)") == 3
    assert "test_privacy.py" in said
    assert "posapp.qt" in said


_SHOW = """
import os, sys
from posapp.app.privacy import shield
shield()
os.close(os.open(sys.argv[1], os.O_CREAT | os.O_WRONLY, 0o666))
import resource
print(resource.getrlimit(resource.RLIMIT_CORE))
raise RuntimeError(sys.argv[2])
"""


@pytest.mark.skipif(os.name == "nt", reason="modes and cores are of Unix")
def test_the_program_begins_with_its_files_closed_and_no_core(tmp_path: Path) -> None:
    made = tmp_path / "made"
    ran = subprocess.run(
        [sys.executable, "-c", _SHOW, str(made), SECRET],
        capture_output=True,
        text=True,
        check=False,
        umask=0,
    )
    assert ran.returncode == 1
    assert stat.S_IMODE(made.stat().st_mode) == 0o600
    assert ran.stdout.strip() == "(0, 0)"
    assert SECRET not in ran.stderr
    assert "RuntimeError (see the log)" in ran.stderr
