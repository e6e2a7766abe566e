"""The till's own start: as the command line understands it, with none of what that loads."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
import typer
from hypothesis import given
from hypothesis import strategies as st
from typer.exceptions import TyperException

from posapp.app.cli import app
from posapp.app.start import window_flags

WITHOUT_A_WINDOW = {"--version", "--self-test", "--licences", "--help"}
ROOT = typer.main.get_group(app)
OPTIONS = sorted(
    {option for parameter in ROOT.params for option in parameter.opts} - WITHOUT_A_WINDOW
)
WORDS = st.sampled_from([*OPTIONS, *WITHOUT_A_WINDOW, "doctor", "queue", "till", "a b", "", "-x"])


def parsed(given_words: list[str]) -> dict[str, object] | None:
    """What the command line's library makes of a call; None where no window alone is asked for."""
    try:
        context = ROOT.make_context("posapp", list(given_words), resilient_parsing=False)
    except (TyperException, typer.Exit):
        return None
    if context._protected_args or context.args:
        return None
    flags = {name: value for name, value in context.params.items() if value not in (None, False)}
    return None if {"version", "self_test", "licences"} & set(flags) else flags


@pytest.mark.parametrize("option", OPTIONS)
def test_every_option_of_the_window_is_understood(option: str) -> None:
    assert window_flags([option, "x"]) == parsed([option, "x"])
    assert window_flags([option]) is None


def test_without_a_word_the_window_is_meant() -> None:
    assert window_flags([]) == parsed([]) == {}


@given(st.lists(WORDS, max_size=6))
def test_what_is_understood_is_what_the_command_line_understands(words: list[str]) -> None:
    flags = window_flags(words)
    assert flags is None or flags == parsed(words)


@pytest.mark.parametrize("value", ["~/till", "$HOME/till", "%APPDATA%\\till", "till?", "-v"])
def test_what_would_be_expanded_is_left_to_the_command_line(value: str) -> None:
    assert window_flags(["--data-dir", value]) is None


def program(*words: str, **environ: str) -> subprocess.CompletedProcess[str]:
    names = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    env = {name: value for name, value in os.environ.items() if name not in names}
    return subprocess.run(
        [sys.executable, "-m", "posapp", *words],
        capture_output=True,
        text=True,
        env=env | environ,
        check=False,
    )


def test_settings_that_do_not_hold_are_one_sentence_as_on_the_command_line(tmp_path: Path) -> None:
    home = ("--data-dir", str(tmp_path), "--timezone", "Mars/Crater", "--language", "en")
    window, command = program(*home), program(*home, "queue")
    assert window.returncode == command.returncode == 1
    assert window.stderr == command.stderr
    assert "timezone" in window.stderr
    assert window.stderr.count("\n") == 1
    assert window.stdout == ""


def test_without_a_screen_that_is_told(tmp_path: Path) -> None:
    told = program("--data-dir", str(tmp_path / "till"), "--language", "fr")
    assert told.returncode == 2
    assert told.stderr.count("\n") == 1
    assert "Traceback" not in told.stderr
    assert not (tmp_path / "till").exists()


def test_what_nobody_needs_for_the_first_paint_is_not_loaded() -> None:
    asked = (
        "import sys; import posapp.app.start, posapp.app.run, posapp.app.engine, posapp.app.desk;"
        "import posapp.ui.shell.window;"
        "heavy = {'typer', 'click', 'rich', 'httpx', 'httpcore', 'certifi', 'sqlmodel',"
        " 'sqlalchemy', 'alembic', 'jwt', 'cryptography', 'asyncssh', 'keyring', 'tomlkit',"
        " 'posapp.splio.client', 'posapp.domain.answers', 'importlib.metadata', 'email'};"
        "print(sorted(heavy & set(sys.modules)))"
    )
    told = subprocess.run([sys.executable, "-c", asked], check=True, capture_output=True, text=True)
    assert told.stdout.strip() == "[]"
