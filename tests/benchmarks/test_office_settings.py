"""What opening the settings' page costs, and a keystroke in its search.

python3 installer/till.py test -m benchmark -s tests/benchmarks/test_office_settings.py
"""

from __future__ import annotations

import asyncio
import time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from posapp.app.run import opened
from posapp.app.settings import load
from posapp.ui.settings.page import SettingsPage
from posapp.ui.text import Words
from tests.benchmarks.host import Host, Span

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(300)]


def test_the_page_opens_and_finds_while_one_types(qapp: QApplication, tmp_path: Path) -> None:
    file = tmp_path / "posapp.toml"
    file.write_text(f"data_dir = '{tmp_path / 'data'}'\n", encoding="utf-8")
    taken: dict[str, list[Span]] = {"open": [], "key": [], "judge": []}

    def lap(name: str, since: float) -> None:
        qapp.processEvents()
        taken[name].append((since, time.perf_counter()))

    async def main() -> None:
        settings = load({"config": file}).settings
        async with opened(settings, Words("en", settings.zone)) as till:
            window = till.window
            await asyncio.sleep(0.3)
            window.show_office("stock")
            qapp.processEvents()
            since = time.perf_counter()
            window.show_office("settings")
            lap("open", since)
            page = window.office.tab("settings")
            assert isinstance(page, SettingsPage)
            for text in ("v", "vo", "vou", "vouc", "s", "so", "sou", "c", "co", "cod", "code"):
                since = time.perf_counter()
                page.search.setText(text)
                lap("key", since)
            for text in ("1", "10", "100"):
                since = time.perf_counter()
                page.presenter.edit("risk_ask_hours", text)
                lap("judge", since)

    with Host() as host, asyncio.Runner(loop_factory=lambda: QEventLoop(qapp)) as runner:
        runner.run(main())
    worst = {name: round(max(host.own_ms(spans)), 1) for name, spans in taken.items()}
    print(f"\nsettings, {host}; without it, worst in ms: {worst}")
    assert worst["open"] < 200
    assert worst["key"] < 100
    assert worst["judge"] < 100
