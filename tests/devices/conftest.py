"""Fixtures of the hands' tests."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.devices.wedge_desk import Desk


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    made = Desk()
    qtbot.addWidget(made, before_close_func=lambda _widget: made.wedge.disarm())
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.first.setFocus()
    qtbot.waitUntil(made.first.hasFocus)
    return made
