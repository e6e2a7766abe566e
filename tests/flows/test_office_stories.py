"""The manager's pages of the real program on a real display; outside the default suite.

    python3 installer/till.py test tests/flows/test_office_stories.py -m screen -s

With PICTURES=DIRECTORY the pictures are kept there, a directory a language.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from posapp.sandbox import DEMO_CARD
from tests.flows.display import Display
from tests.flows.test_screen_stories import KEPT, LANGUAGES, code, keeper, shown, tools

__all__ = ["KEPT", "tools"]

pytestmark = [pytest.mark.screen, pytest.mark.timeout(900)]

PAGES = ("stock", "queue", "journal", "reports", "settings", "people", "support")


@pytest.mark.parametrize("size", [(1024, 768), (1920, 1080)], ids=["1024", "1920"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_of_the_office(tmp_path: Path, language: str, size: tuple[int, int]) -> None:
    """A sale is made, then every page is opened by its key, and Escape leads back to the till."""
    folder = language if size[0] == 1024 else f"{language}-1920"
    with Display(*size) as screen:
        shown(screen, tmp_path / "till", language)
        keep = keeper(screen, tmp_path, folder)
        screen.scan(DEMO_CARD)
        screen.scan(code("good"))
        screen.key("F4")
        screen.type("42,50")
        screen.key("Return")
        screen.key("F6")
        screen.type("T4711")
        screen.key("F9")
        screen.key("F11")
        screen.key("alt+4")  # the first visit loads what draws the chart
        for number, page in enumerate(PAGES, 1):
            screen.key(f"alt+{number}")
            keep(f"{40 + number}-office-{page}")
        screen.key("Escape")
        keep("49-back-at-the-till")
