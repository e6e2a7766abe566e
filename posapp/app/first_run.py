"""Shows the wizard before the till, in the same loop, and answers with what is in force then."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from posapp.app.setup import SetupBench, reread
from posapp.devices.wedge import Wedge
from posapp.ui.setup.window import SetupWindow
from posapp.ui.shell.senses import Manner
from posapp.ui.text import Words

if TYPE_CHECKING:
    from posapp.app.settings import Settings


@asynccontextmanager
async def wizard(
    bench: SetupBench, words: Words, *, pulse: Callable[[], float] = time.monotonic
) -> AsyncIterator[SetupWindow]:
    """The wizard's window, shown; closed in order at the end."""
    settings = bench.settings
    window = SetupWindow(bench, words, Manner(settings.theme, sound=False))
    wedge = Wedge(window, settings.scanning.pace, claims=window.claims, clock=pulse)
    wedge.scanned.connect(window.scan)

    def listen(is_wanted: bool) -> None:
        # Only where a scan is waited for: elsewhere a fast typist's burst belongs to the field.
        (wedge.arm if is_wanted else wedge.disarm)()

    window.listens.connect(listen)
    window.setGeometry(window.screen().availableGeometry())
    window.showMaximized()
    window.activateWindow()
    try:
        yield window
    finally:
        wedge.disarm()
        window.hide()
        await window.shut()
        window.deleteLater()


async def set_up(settings: Settings) -> Settings | None:
    """Let a person set the till up. Returns the settings then; None where the program is to end."""
    # The file may have been changed since the till read it, by the till itself.
    bench = SetupBench(await asyncio.to_thread(reread, settings))
    settings = bench.settings
    words = Words(settings.language, settings.zone)
    ended: asyncio.Future[bool] = asyncio.get_running_loop().create_future()

    def end(opens: bool) -> None:
        if not ended.done():
            ended.set_result(opens)

    async with wizard(bench, words) as window:
        window.ended.connect(end)
        opens = await ended
    return bench.settings if opens else None
