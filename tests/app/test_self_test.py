"""The self-test says which step failed, ends when one hangs, and passes in the source tree."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from posapp.app import self_test
from posapp.app.self_test import Failed, SelfTest
from posapp.ui.text import Words
from posapp.ui.text.self_test import SelfTestStep
from tests.ui.conftest import speak

ROOT = Path(__file__).parents[2]

HANGS = """
import time
from zoneinfo import ZoneInfo
from posapp.app.self_test import SelfTest, load_every_part
from posapp.ui.text import Words
import posapp.app.self_test as module
module.load_every_part = lambda: time.sleep(60)
raise SystemExit(SelfTest(Words("en", ZoneInfo("Europe/Paris")), limit_s=0.2).run())
"""


@pytest.fixture
def english() -> Words:
    return speak("en")


def run(*arguments: str, home: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-P", *arguments],
        check=False,
        cwd=home,
        capture_output=True,
        text=True,
        env=os.environ
        | {"PYTHONPATH": str(ROOT), "TMPDIR": str(home), "POSAPP_SELF_TEST_LIMIT_S": "100"},
    )


def test_the_source_tree_passes_and_leaves_nothing_behind(tmp_path: Path) -> None:
    done = run("-m", "posapp", "--language", "en", "--self-test", home=tmp_path)
    told = done.stdout.splitlines()
    assert done.returncode == 0, done.stdout + done.stderr
    assert [line.split("(")[0].rstrip() for line in told[1:-1]] == [
        f"ok      {speak('en').self_test_step(step)}" for step in SelfTestStep
    ]
    assert told[-1].startswith("All is well, after ")
    assert not list(tmp_path.iterdir()), "its data went with it, and no till was made"


def test_one_that_hangs_is_ended_and_named(tmp_path: Path) -> None:
    done = run("-c", HANGS, home=tmp_path)
    assert done.returncode == 1
    assert "FAILED  Every part of the program is there: not done after 0 s" in done.stdout


def test_a_part_that_was_left_out_is_named(
    english: Words, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def load() -> None:
        raise ModuleNotFoundError("No module named 'asyncssh'")

    monkeypatch.setattr(self_test, "load_every_part", load)
    assert SelfTest(english).run() == 1
    assert capsys.readouterr().out.splitlines()[1:] == [
        "FAILED  Every part of the program is there:"
        " ModuleNotFoundError: No module named 'asyncssh'"
    ]


def test_an_error_nobody_waited_for_fails_the_step_it_came_in(
    english: Words, capsys: pytest.CaptureFixture[str]
) -> None:
    test = SelfTest(english)
    with pytest.raises(Failed), test.step(SelfTestStep.OFFICE):
        test.unhandled.append(RuntimeError("in a slot"))
    assert "FAILED  Every page of the office: RuntimeError: in a slot" in capsys.readouterr().out
