"""Opens a till on an enlarged screen of its own, and tells how it stands there (see test_scaling).

A process of its own, since Qt reads the factor once as it starts.
"""

from __future__ import annotations

import asyncio
import json
import sys

from qasync import QEventLoop

from posapp.ui.scale import make_application
from posapp.ui.shell.shortcuts import KEYS
from posapp.ui.shell.window import TillWindow, open_window
from posapp.ui.text.shortcuts import Act
from tests.ui.conftest import speak
from tests.ui.cut import cut_texts
from tests.ui.fake_desk import CARD, EXPIRED, GOOD, UNKNOWN, FakeDesk


async def main(language: str) -> dict[str, object]:
    window = open_window(FakeDesk(), speak(language))
    await asyncio.sleep(0.02)
    cut = cut_texts(window)
    for code in (CARD, GOOD, EXPIRED, UNKNOWN):
        window.scan(code.value)
        await window.presenter.settle()
        await asyncio.sleep(0.02)
        cut += cut_texts(window)
    window.overlays.keys.widget.toggle()
    await asyncio.sleep(0.02)
    cut += cut_texts(window.overlays.keys.widget)
    window.overlays.keys.widget.put_away()
    told = _told(window)
    await window.shut()
    window.hide()
    return {**told, "cut": cut}


def _told(window: TillWindow) -> dict[str, object]:
    ratio = window.devicePixelRatioF()
    image = window.grab().toImage()
    room = window.screen().availableGeometry()
    complete = window.till.entry.complete_button
    return {
        "ratio": ratio,
        "pixels": [image.width(), image.height()],
        "fits": room.width() >= window.width() and room.height() >= window.height(),
        "letters": window.till.panel.fontInfo().pixelSize() * ratio,
        "complete": complete.height() * ratio,
        "keys": len(KEYS[Act.COMPLETE]),
    }


if __name__ == "__main__":
    application = make_application("till")
    with asyncio.Runner(loop_factory=lambda: QEventLoop(application)) as runner:
        sys.stdout.write(json.dumps(runner.run(main(sys.argv[1]))))
