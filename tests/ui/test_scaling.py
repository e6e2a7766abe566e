"""Enlarged screens: sharp where there is room, drawn smaller rather than cut elsewhere."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSize

from posapp.ui.scale import ROOM, fitting

ROOT = Path(__file__).parents[2]


def opened(folder: Path, width: int, height: int, factor: str, language: str) -> dict[str, Any]:
    screen = {"screens": [{"name": "till", "x": 0, "y": 0, "width": width, "height": height}]}
    described = folder / "screen.json"
    described.write_text(json.dumps(screen), encoding="utf-8")
    run = subprocess.run(
        [sys.executable, "-m", "tests.ui.scaled_till", language],
        cwd=ROOT,
        env={
            **os.environ,
            "QT_QPA_PLATFORM": f"offscreen:configfile={described}",
            "QT_API": "pyside6",
            "QT_SCALE_FACTOR": factor,
        },
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    told: dict[str, Any] = json.loads(run.stdout)
    return told


@pytest.mark.parametrize(
    ("width", "height", "factor", "language"),
    [
        (2048, 1536, "2", "fr"),  # 200 %, with the room of 1024x768
        (1920, 1080, "2", "fr"),  # 200 %, with room for 960x540 only
    ],
    ids=["sharp", "smaller"],
)
def test_an_enlarged_till_is_whole(
    tmp_path: Path, width: int, height: int, factor: str, language: str
) -> None:
    told = opened(tmp_path, width, height, factor, language)
    assert told["cut"] == []
    assert told["fits"]
    assert told["pixels"] == pytest.approx([width, height], abs=6)
    assert told["complete"] >= 56 * 1.4
    if (width, height) == (2048, 1536):
        assert told["ratio"] == 2
    else:
        assert 1.4 < told["ratio"] < 2


@pytest.mark.parametrize(
    ("room", "factor"),
    [
        (QSize(1024, 768), 1),
        (QSize(1024, 728), 1),  # a task bar
        (QSize(1920, 1080), 1),
        (QSize(1536, 864), 1),  # 1920x1080 at 125 %
        (QSize(1280, 720), 1),  # at 150 %
        (QSize(960, 540), 0.75),  # at 200 %
        (QSize(512, 384), 0.5),  # 1024x768 at 200 %
        (QSize(10, 10), 0.4),
    ],
)
def test_what_does_not_fit_is_drawn_smaller(room: QSize, factor: float) -> None:
    assert fitting(room) == pytest.approx(factor)
    if factor > 0.4:
        assert room.width() / factor >= ROOM.width() - 0.01
        assert room.height() / factor >= ROOM.height() - 0.01


def test_words_outlive_a_second_start_of_qt() -> None:
    """The command line speaks before Qt knows that its screen is too small, and after."""
    told = subprocess.run(
        [
            sys.executable,
            "-c",
            "from posapp.ui.text import Words\n"
            "from posapp.ui.scale import make_application\n"
            "words = Words('fr')\n"
            "application = make_application('posapp')\n"
            "print(application.primaryScreen().devicePixelRatio() < 1, words.unexpected())\n",
        ],
        check=True,
        capture_output=True,
        text=True,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONIOENCODING": "utf-8"},
        cwd=Path(__file__).parents[2],
    )
    assert told.stdout.startswith("True ")
    assert told.stdout.split(maxsplit=1)[1].strip()
