"""The real program on a real display, driven as a cashier does; outside the default suite.

    python3 installer/till.py test tests/flows/test_screen_stories.py -m screen -s

With PICTURES=DIRECTORY the pictures of every state are kept there, a directory a language;
that is how those under resources/docs/images/ are made.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from posapp.domain.burn import BurnState
from posapp.sandbox import DEMO_CARD, demo_code
from posapp.store.ledger import LedgerView
from tests.flows.display import Display, missing

pytestmark = [pytest.mark.screen, pytest.mark.timeout(900)]

KEPT = os.environ.get("PICTURES")
LANGUAGES = ["en", "fr", "es", "it"]
Keep = Callable[[str], None]


@pytest.fixture(autouse=True)
def tools() -> None:
    lacks = missing()
    if lacks:
        pytest.skip(f"NOTHING WAS SHOWN: {', '.join(lacks)} not installed")


def code(story: str) -> str:
    return demo_code(story).code  # type: ignore[arg-type]


def told(home: Path) -> dict[str, BurnState]:
    with LedgerView.open(home / "training" / "ledger.db") as view:
        return {row.burn.code.value: row.burn.state for row in view.queue() if row.sale_ref}


def shown(screen: Display, home: Path, language: str, theme: str = "light") -> None:
    env = {name: value for name, value in os.environ.items() if not name.startswith("POSAPP_")}
    env |= {"POSAPP_DATA_DIR": str(home), "POSAPP_SOUND": "false", "POSAPP_THEME": theme}
    screen.run(["--language", language, "demo"], env)


def keeper(screen: Display, tmp_path: Path, folder: str) -> Keep:
    home = Path(KEPT) / folder if KEPT else tmp_path / "pictures"
    return lambda name: screen.keep(home / f"{name}.png")


@pytest.mark.parametrize("size", [(1024, 768), (1920, 1080)], ids=["1024", "1920"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sale_by_scanner_and_keys(tmp_path: Path, language: str, size: tuple[int, int]) -> None:
    """Card, a voucher, one below its threshold that turns, refusals, complete: all seen."""
    home = tmp_path / "till"
    folder = language if size[0] == 1024 else f"{language}-1920"
    with Display(*size) as screen:
        shown(screen, home, language)
        keep = keeper(screen, tmp_path, folder)
        keep("01-ready")
        screen.scan(DEMO_CARD)
        keep("02-card")
        screen.scan(code("good"))
        screen.key("F4")
        screen.type("42,50")
        screen.key("Return")
        keep("03-accepted")
        screen.scan(code("threshold"))
        keep("04-below-threshold")
        screen.key("F4")
        screen.type("62,40")
        screen.key("Return")
        keep("05-turned")
        for number, story in enumerate(("expired", "used", "web_only", "unknown", "mistyped"), 6):
            screen.scan(code(story))
            keep(f"{number:02}-{story.replace('_', '-')}")
        screen.key("F6")
        screen.type("T4711")
        screen.key("F9")
        keep("11-completed")
        states = told(home)
    assert set(states) == {code("good"), code("threshold")}
    assert set(states.values()) <= {BurnState.PENDING, BurnState.SENDING, BurnState.CONFIRMED}


@pytest.mark.parametrize("language", LANGUAGES)
def test_pages_and_dialogs(tmp_path: Path, language: str) -> None:
    """Every page and dialog opens by its key, and Escape leads back."""
    with Display(1024, 768) as screen:
        shown(screen, tmp_path / "till", language)
        keep = keeper(screen, tmp_path, language)
        for key, name in (
            ("ctrl+F1", "20-keys"),
            ("F1", "26-manual"),
            ("F10", "21-details"),
            ("F11", "22-stock"),
            ("F12", "23-scanner"),
            ("ctrl+f", "24-find-customer"),
        ):
            screen.key(key)
            keep(name)
            screen.key("Escape")
        screen.scan(DEMO_CARD)
        screen.scan(code("good"))
        screen.key("ctrl+s")
        screen.key("ctrl+r")
        keep("25-put-aside")


@pytest.mark.parametrize("theme", ["dark", "contrast"])
def test_themes(tmp_path: Path, theme: str) -> None:
    """The other two looks, with a voucher accepted and one refused."""
    with Display(1024, 768) as screen:
        shown(screen, tmp_path / "till", "en", theme)
        keep = keeper(screen, tmp_path, "en")
        screen.scan(DEMO_CARD)
        screen.scan(code("good"))
        keep(f"30-{theme}-accepted")
        screen.scan(code("expired"))
        keep(f"31-{theme}-refused")


def test_the_keyboard_layout_of_a_french_till(tmp_path: Path) -> None:
    """A scanner that types as on an English keyboard, on a till set to French: put right."""
    if shutil.which("setxkbmap") is None:
        pytest.skip("NOTHING WAS SHOWN: setxkbmap not installed")
    home = tmp_path / "till"
    with Display(1024, 768) as screen:
        shown(screen, home, "fr")
        subprocess.run(
            ["setxkbmap", "-display", screen.name, "fr"], check=True, stderr=subprocess.DEVNULL
        )
        keep = keeper(screen, tmp_path, "fr")
        screen.strokes(DEMO_CARD)
        screen.strokes(code("good"))
        keep("40-azerty")
        screen.key("F4")
        screen.type("62,40")
        screen.key("F6")
        screen.type("T4711")
        screen.key("F9")
        states = told(home)
    assert set(states) == {code("good")}
