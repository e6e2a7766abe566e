"""Who is signed in stands in the status bar in full, as long as the queue leaves the room."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from posapp.ui.shell.bar import StatusBar
from posapp.ui.shell.window import TillWindow
from posapp.ui.widgets.elided import FittedLabel
from tests.ui.cut import cut_texts
from tests.ui.fake_desk import FakeDesk
from tests.ui.hands import Tell


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_usual_name_stands_in_full_while_the_queue_leaves_room(
    tell: Tell, desk: FakeDesk, language: str
) -> None:
    """On the smallest screen; once the queue needs its room, the name alone gives way."""

    async def story(window: TillWindow) -> None:
        bar = window.findChild(StatusBar)
        assert bar is not None
        bar.render_status(replace(window.status.status, person=("Marie-Claire Lefèvre",)))
        await asyncio.sleep(0.02)
        (name,) = bar.findChildren(FittedLabel, "present")
        assert (name.text(), name.is_cut) == ("Marie-Claire Lefèvre", False)
        assert cut_texts(window) == []

    tell(story, language, (1024, 768))
