"""Names and scans of somebody who wants the window to lie: shown as the text they are."""

from __future__ import annotations

import ast
from dataclasses import replace
from pathlib import Path
from typing import Final

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtGui import Qt as QtGuiQt
from PySide6.QtWidgets import QAbstractItemView, QLabel, QWidget

import posapp.ui
from posapp.domain.finding import Basis, Kind
from posapp.domain.member_rewards import MemberRewards
from posapp.domain.shown import for_terminal, seemly
from posapp.domain.verdict import Sighting
from posapp.ui.shell.window import TillWindow
from posapp.ui.widgets.elided import FittedLabel
from posapp.ui.widgets.labels import as_tip, label
from tests.ui.fake_desk import (
    CARD,
    ELODIE,
    GOOD,
    NOW,
    SECOND_GOOD,
    SYNCED,
    TEN_EUROS,
    FakeDesk,
    in_stock,
)
from tests.ui.hands import Tell, scan, settle

MARKUP: Final = '<b>PAID</b><img src="file:///etc/passwd"> & {name} %s'
TURNED: Final = "\u202eREFUSED\u2066\x1b[31m\x07\nsecond line\u200b\ufeff" + "e" + "\u0301" * 40
LONG: Final = "W" * 10_000
NAMES: Final = (MARKUP, TURNED, LONG)
MARKS: Final = {"\u202e", "\u2066", "\u200b", "\ufeff", "\x1b", "\x07"}
_RICH: Final = {"QMessageBox", "QTextEdit", "QTextBrowser", "QErrorMessage"}
_WATCHED: Final = {"setToolTip", "ToolTipRole", "QLabel(", *_RICH}
_SIZES: Final = ((1024, 768), (1920, 1080))


@pytest.fixture
def desk() -> FakeDesk:
    """A till whose rewards and member bear such names, as the till's doors let them in."""
    made = FakeDesk()
    rewards = [replace(TEN_EUROS, name=seemly(name)) for name in (MARKUP, LONG)]
    sightings = [
        in_stock(code, one) for code, one in zip((GOOD, SECOND_GOOD), rewards, strict=True)
    ]
    made.stock |= {one.code: one for one in sightings}
    holder = replace(ELODIE, first_name=seemly(TURNED), last_name=seemly(LONG), tier=seemly(MARKUP))
    made.stock[CARD] = Sighting(CARD, Kind.CARD, Basis.STOCK, SYNCED, member=holder)
    made.cards = {CARD: holder}
    made.rewards_of[CARD] = MemberRewards(CARD, tuple(sightings), Basis.SPLIO, NOW)
    return made


def test_names_are_text_and_break_no_layout(tell: Tell) -> None:
    async def story(window: TillWindow) -> None:
        for code in (CARD, GOOD, SECOND_GOOD):
            scan(window.till.entry.code, code)
        for width, height in _SIZES:
            window.resize(width, height)
            await settle(window)
            assert (window.width(), window.height()) == (width, height)
            told = [one for one in window.findChildren(QLabel) if one.isVisible()]
            for name in (MARKUP, LONG, TURNED):
                assert any(seemly(name)[:12] in one.text() for one in told), name
            for one in told:
                assert one.textFormat() is Qt.TextFormat.PlainText, one.text()
                left = one.mapTo(window, one.rect().topLeft()).x()
                assert left >= 0, one.text()
                assert left + one.width() <= window.width(), one.text()
        for widget in window.findChildren(QWidget):
            assert not MARKS & set(widget.toolTip() + widget.accessibleName())
            assert not any(tag in widget.toolTip() for tag in ("<b>", "<img"))
        for view in window.findChildren(QAbstractItemView):
            assert not any("<b>" in tip for tip in tips_of(view.model()))

    tell(story)


def tips_of(model: QAbstractItemModel | None) -> list[str]:
    if model is None:
        return []
    nothing = QModelIndex()
    return [
        str(model.index(row, column).data(Qt.ItemDataRole.ToolTipRole) or "")
        for row in range(model.rowCount(nothing))
        for column in range(model.columnCount(nothing))
    ]


def test_a_scan_of_a_qr_with_markup_is_text(tell: Tell) -> None:
    async def story(window: TillWindow) -> None:
        for text in ("<b>1000000000016</b>", "\u202e610000\x1b[2J", "W" * 3000):
            window.presenter.on_scan(text)
            await settle(window)
            for one in window.findChildren(QLabel):
                assert one.textFormat() is Qt.TextFormat.PlainText, one.text()
                assert not MARKS & set(one.text())
            assert window.width() <= 1280

    tell(story)


@pytest.mark.parametrize("text", [MARKUP, "a <u>b</u>", "<a href='x'>y</a>"])
def test_a_tip_shows_markup_as_it_is_written(text: str) -> None:
    assert QtGuiQt.mightBeRichText(text)
    assert "&lt;" in as_tip(text)
    assert as_tip("Remise < 25 €") == "Remise < 25 €"


def test_a_cut_label_tells_the_whole_as_text(qapp: object) -> None:
    made = FittedLabel(narrowest=40)
    made.resize(40, 20)
    made.show_one("<b>" + "a long text " * 9)
    assert made.toolTip().startswith("<p style")
    assert "&lt;b&gt;" in made.toolTip()
    assert label("name", "<b>x").textFormat() is Qt.TextFormat.PlainText


def test_no_label_and_no_tip_reads_markup() -> None:
    """Every label of the face is plain, and every tip that is not our own sentence goes through
    the one door."""
    found = []
    for path in sorted(Path(posapp.ui.__file__).parent.rglob("*.py")):
        text = path.read_text(encoding="utf-8")
        if not any(word in text for word in _WATCHED):
            continue
        tree = ast.parse(text)
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef) and node.name == "data":
                told = ast.unparse(node)
                if "ToolTipRole" in told and not ("as_tip(" in told or "cell(" in told):
                    found.append(f"{path.name}:{node.lineno}")
            if not isinstance(node, ast.Call):
                continue
            called = node.func
            name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
            if name == "setToolTip":
                told = ast.unparse(node.args[-1])  # after the column, where there are columns
                is_own = told.startswith(("words.translate(", "self._words.translate("))
                if not (is_own or told.startswith("as_tip(") or told == "spoken"):
                    found.append(f"{path.name}:{node.lineno} {told}")
            if name in _RICH:
                found.append(f"{path.name}:{node.lineno} {name}")
            if name == "QLabel" and "PlainText" not in text:
                found.append(f"{path.name}:{node.lineno} QLabel")
    assert found == []


@pytest.mark.parametrize("name", NAMES)
def test_what_a_door_lets_in(name: str) -> None:
    told = seemly(name)
    assert len(told) <= 255
    assert told.isprintable()
    assert for_terminal(told) == told
    assert seemly(told) == told


def test_scripts_that_need_joiners_keep_them() -> None:
    assert seemly("می\u200cخواهم") == "می\u200cخواهم"
    assert seemly("👩\u200d👧") == "👩\u200d👧"
    assert seemly("  Remise 25 € à Noël ") == "Remise 25 € à Noël"
