"""Charts: free until the first one is to be seen, and then the figures of the page, whole."""

from __future__ import annotations

import asyncio
import gc
import json
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QMainWindow, QVBoxLayout, QWidget

from posapp.ui.reports.parts import Part
from posapp.ui.reports.tab import ReportsTab
from posapp.ui.text import Words
from posapp.ui.theme import COLOURS, Theme, dress
from posapp.ui.widgets.chart import Bar, Bars, Chart
from posapp.ui.widgets.plot import BarPlot, _round_step
from tests.ui.conftest import Run, speak
from tests.ui.fake_reports import FakeReports, busy
from tests.ui.test_reports_page import DAY

TWO = Bars("By cashier", [Bar("Zoé", 30, "30 · €1.00"), Bar("Nobody", 10, "10 · €2.00")])


@pytest.fixture
def window(qapp: QApplication) -> QMainWindow:
    made = QMainWindow()
    ground = QWidget()
    ground.setObjectName("page")
    QVBoxLayout(ground)
    made.setCentralWidget(ground)
    dress(made, Theme.LIGHT)
    made.resize(1010, 600)
    return made


def placed(window: QMainWindow, widget: QWidget) -> None:
    ground = window.centralWidget()
    layout = ground.layout() if ground is not None else None
    assert layout is not None
    layout.addWidget(widget)
    window.show()
    settle()


def settle() -> None:
    for _ in range(3):
        QApplication.processEvents()


def drawn(chart: Chart) -> BarPlot:
    canvas = chart.canvas
    assert isinstance(canvas, BarPlot)
    return canvas


def dots(image: QImage, colour: str) -> list[int]:
    """How many dots of each line have this colour."""
    whole = image.convertToFormat(QImage.Format.Format_RGB32)
    wanted = QColor(colour).rgb().to_bytes(4, sys.byteorder)
    data, line = bytes(whole.constBits()), whole.bytesPerLine()
    return [data[at : at + line].count(wanted) for at in range(0, len(data), line)]


def test_a_till_loads_no_library_before_its_first_chart(tmp_path: Path) -> None:
    child = subprocess.run(
        [sys.executable, "-W", "error", "-m", "tests.ui.chart_till", str(tmp_path / "till")],
        check=False,
        capture_output=True,
        text=True,
        timeout=110,
        cwd=Path(__file__).parents[2],
    )
    assert child.returncode == 0, child.stderr
    told = json.loads(child.stdout)
    assert told["at_start"] == []
    assert told["with_page"] == [], "the page was painted before"
    assert told["with_figures"], "its figures were there before"
    assert told["waiting"] == "The chart is being drawn…"
    assert told["drawn"] == ["pyqtgraph", "numpy"]
    # Two threads that make PySide's classes at once end the program; numpy makes none.
    assert told["in_window_thread"] == ["pyqtgraph"]
    assert not told["note_after"]


def test_its_place_says_what_is_going_on_and_a_screen_reader_waits_for_nothing(
    window: QMainWindow,
) -> None:
    chart = Chart("soon")
    asked: list[bool] = []
    chart.wanted.connect(lambda: asked.append(True))
    chart.show_bars(Bars("Nothing", ()))
    assert asked == []
    chart.show_bars(TWO)
    chart.show_bars(TWO)
    assert asked == [True]
    placed(window, chart)
    assert (chart.note.text(), chart.note.isVisible()) == ("soon", True)
    assert chart.accessibleName() == "By cashier"
    assert chart.accessibleDescription() == "Zoé: 30 · €1.00; Nobody: 10 · €2.00"
    chart.draw_by(BarPlot)
    settle()
    assert not chart.note.isVisible()
    assert drawn(chart).labels == ["Zoé", "Nobody"]
    assert drawn(chart).texts == ["30 · €1.00", "10 · €2.00"]


def test_a_library_that_cannot_be_loaded_leaves_the_table(
    arun: Run, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setitem(sys.modules, "posapp.ui.widgets.plot", None)

    async def main() -> None:
        tab = ReportsTab(FakeReports(), speak("en"))
        tab.resize(1010, 600)
        tab.show()
        tab.enter()
        await tab.acts.settle()
        assert tab.chart.note.text() == "The chart cannot be drawn. Its figures are in the table."
        assert tab.table.rows.rowCount() == 11
        assert "Figures agree with the journal." in tab.told
        tab.hide()
        tab.deleteLater()

    arun(main())
    assert "charts cannot be drawn" in caplog.text


def test_bars_are_as_long_as_their_figures_in_every_theme_at_once(window: QMainWindow) -> None:
    chart = Chart("soon")
    chart.show_bars(TWO)
    chart.draw_by(BarPlot)
    placed(window, chart)
    for theme in (Theme.LIGHT, Theme.DARK, Theme.CONTRAST):
        dress(window, theme)
        settle()
        named = COLOURS[theme].by_name
        others = [COLOURS[other].by_name["accent"] for other in Theme if other is not theme]
        image = chart.grab().toImage()
        assert sum(dots(image, named["page"])) > image.width() * image.height() / 2
        assert [sum(dots(image, other)) for other in others] == [0, 0]
        rows = dots(image, named["accent"])
        long, short = max(rows), min(length for length in rows if length)
        assert long > 400
        assert long / short == pytest.approx(3, rel=0.02)


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("size", [(1010, 600), (1900, 900)])
def test_no_text_of_a_chart_is_cut_or_outside(
    window: QMainWindow, arun: Run, language: str, size: tuple[int, int]
) -> None:
    async def main() -> None:
        window.resize(*size)
        tab = ReportsTab(FakeReports(), speak(language))
        placed(window, tab)
        tab.show_report(busy(DAY, rewards=14))
        await tab.acts.settle()
        for part in (Part.HOURS, Part.REWARDS, Part.CASHIERS):
            tab.parts[part].click()
            settle()
            canvas = drawn(tab.chart)
            assert canvas.labels == [bar.label for bar in tab.chart.bars]
            assert canvas.texts == [plain(bar.text) for bar in tab.chart.bars if bar.text]
            assert outside(canvas, tab.chart) == []
        money = "2 167,25 €" if language == "fr" else "€2,167.25"
        tab.parts[Part.REWARDS].click()
        assert any(money in text.replace("\u202f", " ") for text in drawn(tab.chart).texts)
        await tab.close_down()

    arun(main())


def plain(text: str) -> str:
    """As Qt tells the text of a document: without spaces at which no line is broken."""
    return text.replace("\xa0", " ")


def outside(canvas: BarPlot, chart: Chart) -> list[str]:
    """Figures and labels that are not wholly inside, or that the library left out."""
    view = canvas._view
    room = view.rect()
    found = []
    for text in canvas._texts:
        box = text.mapRectToScene(text.boundingRect()).toAlignedRect()
        # A letter's own margin may touch the edge; the letters may not.
        if not room.contains(box.adjusted(4, 4, -4, -4)):
            found.append(text.toPlainText())
    axis = canvas._bottom if canvas._bars.columns else canvas._left
    image = chart.grab()  # an axis settles what it writes as it is painted
    assert not image.isNull()
    paper = QImage(8, 8, QImage.Format.Format_RGB32)
    painter = QPainter(paper)
    _line, _marks, written = axis.generateDrawSpecs(painter)
    painter.end()
    return found + [label for label in canvas.labels if label not in {text for *_, text in written}]


def test_a_name_too_long_for_any_letters_ends_in_dots_and_is_told_whole(
    window: QMainWindow,
) -> None:
    name = "Chèque cadeau de bienvenue du printemps " * 4
    chart = Chart("soon")
    chart.show_bars(Bars("By reward", [Bar(name, 3, "3"), Bar("Short", 1, "1")]))
    chart.draw_by(BarPlot)
    placed(window, chart)
    first, second = drawn(chart).labels
    assert first.endswith("…") and second == "Short"
    assert name in chart.accessibleDescription()


def test_a_chart_takes_neither_wheel_nor_finger_nor_keyboard(window: QMainWindow) -> None:
    chart = Chart("soon")
    chart.show_bars(TWO)
    chart.draw_by(BarPlot)
    placed(window, chart)
    view = drawn(chart)._view
    assert window.childAt(chart.mapTo(window, QPoint(chart.width() // 2, 40))) is chart
    assert not view.getViewBox().menuEnabled()
    chart.setFocus()
    assert not view.hasFocus() and not view.viewport().hasFocus()


def test_pages_come_and_go(window: QMainWindow, arun: Run) -> None:
    """A language that is changed makes the page anew."""

    async def main() -> None:
        for _ in range(3):
            tab = ReportsTab(FakeReports(), speak("en"))
            placed(window, tab)
            tab.enter()
            await tab.acts.settle()
            assert drawn(tab.chart).labels
            await tab.close_down()
            tab.deleteLater()
            await asyncio.sleep(0)
            settle()
        gc.collect()

    arun(main())


def test_marks_of_an_axis_are_round_and_few() -> None:
    steps = [_round_step(longest, 5) for longest in (1, 5, 6, 29, 50, 51, 1234)]
    assert steps == [1, 1, 2, 10, 10, 20, 500]


def test_numbers_of_an_axis_are_those_of_the_language(window: QMainWindow) -> None:
    words: Words = speak("fr")
    bars = [Bar(str(hour), 1000 * hour, words.number(1000 * hour)) for hour in range(1, 4)]
    chart = Chart("soon")
    chart.show_bars(Bars("h", bars, columns=True, across="H", up="N", number=words.number))
    chart.draw_by(BarPlot)
    placed(window, chart)
    marks = [text for _at, text in drawn(chart)._left._tickLevels[0]]
    assert marks[0] == "0" and words.number(2000) in marks
