"""A scanner on a serial port, from the settings to a verdict in the real till."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Coroutine
from typing import Any

import pytest

from posapp.app.settings import Settings
from posapp.domain.scan import PortState
from posapp.sandbox import SandboxServer, demo_code
from tests.flows.test_window import arun, till, until

if sys.platform == "win32":
    pytest.skip("no pseudo terminals here", allow_module_level=True)

import tty

__all__ = ["arun"]

GOOD = demo_code("good").code
Run = Callable[[Coroutine[Any, Any, None]], None]


def test_a_serial_scan_is_judged(arun: Run, settings: Settings, splio: SandboxServer) -> None:
    ours, theirs = os.openpty()
    tty.setraw(theirs)
    port = os.ttyname(theirs)

    async def story() -> None:
        async with till(settings.model_copy(update={"scanner_port": port})) as shown:
            window = shown.window
            window.show_scanner()
            os.write(ours, b"]E02012345678903\r\n")
            await until(lambda: "2012345678903" in window.scanner.page.said, "the test barcode")
            window.show_till()
            os.write(ours, f"]E0{GOOD}\r\n".encode())
            await until(lambda: bool(window.presenter.basket.lines), "the voucher")
            assert [line.code.value for line in window.presenter.basket.lines] == [GOOD]
            assert window.scanner.port is PortState.OPEN

    try:
        arun(story())
    finally:
        os.close(ours)
        os.close(theirs)
