"""The queue's columns hold what they mostly say."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from posapp.ui.queue.model import Column
from posapp.ui.queue.table import QueueTable
from posapp.ui.text import LANGUAGES, Words
from posapp.ui.theme import Theme, dress
from tests.ui.fake_desk import NOW

MARGINS = 20  # the cell's own, on both sides


@pytest.mark.parametrize("language", list(LANGUAGES))
def test_the_age_of_a_fresh_use_is_told_whole(qtbot: QtBot, language: str) -> None:
    words = Words(language, ZoneInfo("Europe/Paris"), lambda: NOW)
    table = QueueTable(lambda _numbers: (), words)
    qtbot.addWidget(table)
    dress(table, Theme.LIGHT)
    table.resize(980, 300)
    table.show()
    said = words.age(NOW)
    room = table.columnWidth(Column.AGE)
    assert table.fontMetrics().size(Qt.TextFlag.TextSingleLine, said).width() + MARGINS <= room, (
        said
    )
