"""The panel puts tone and letters on sparingly; it must look like one made for what it shows."""

from __future__ import annotations

import itertools
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from posapp.ui.text import Words
from posapp.ui.theme import Theme, Tone, dress
from posapp.ui.till.panel import VerdictPanel
from posapp.ui.till.screen import Panel

LONG = "It was used at another till of this store, an hour ago, for another sale. " * 3
PANELS = [
    Panel(
        tone, "ACCEPTED", code="…0010", reason=reason, tell=tell, next=act, basis="Stock of 14:02"
    )
    for tone, (reason, tell, act) in itertools.product(
        Tone,
        [("10 off", "", ""), ("Expired on 3 May", "It has expired", "Ask"), (LONG, LONG, LONG)],
    )
]


def shown(qtbot: QtBot, theme: Theme) -> VerdictPanel:
    panel = VerdictPanel(Words("en", ZoneInfo("Europe/Paris")))
    qtbot.addWidget(panel)
    dress(panel, theme)
    panel.resize(1180, 640)
    panel.show()
    return panel


def looks(panel: VerdictPanel) -> list[object]:
    """Ground, and each text's letters, colours and place."""
    QApplication.processEvents()
    ground = panel.grab().toImage().pixelColor(panel.width() // 2, panel.height() - 8).name()
    texts = (
        (
            one.text(),
            one.font().toString(),
            one.palette().windowText().color().name(),
            one.geometry(),
        )
        for one in panel.findChildren(QLabel)
        if one.isVisible()
    )
    return [ground, *texts]


@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.CONTRAST])
def test_after_any_other_it_looks_as_if_made_for_it(qtbot: QtBot, theme: Theme) -> None:
    worn = shown(qtbot, theme)
    fresh = []
    for panel in PANELS:
        made = shown(qtbot, theme)
        made.render_panel(panel)
        fresh.append(looks(made))
        made.hide()
    order = [*range(len(PANELS)), *reversed(range(len(PANELS))), *range(0, len(PANELS), 4)]
    for at in order:
        worn.render_panel(PANELS[at])
        assert looks(worn) == fresh[at]
