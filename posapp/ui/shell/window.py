"""The till's window: frame, training banner, the till screen, status bar."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Signal
from PySide6.QtGui import QCloseEvent, QIcon, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from posapp.ui.assets import find_resources
from posapp.ui.desk import Desk
from posapp.ui.shell.bar import DetailsPanel, NoticeStrip, StatusBar
from posapp.ui.shell.status import StatusPresenter
from posapp.ui.shell.training import SamplesPanel, TrainingBanner
from posapp.ui.shell.work import Work, WorkPresenter
from posapp.ui.shell.workstrip import WorkStrip
from posapp.ui.stock.acts import StockActs
from posapp.ui.stock.page import StockPage
from posapp.ui.text import Words
from posapp.ui.theme import stylesheet
from posapp.ui.till.presenter import TillPresenter
from posapp.ui.till.screen import Place
from posapp.ui.till.view import TillView
from posapp.ui.widgets.labels import restyle

_SAMPLES_FROM_WIDTH = 1240  # narrower, they take the vouchers' place, and only when asked for
_LARGE_FROM = QSize(1600, 900)  # from here on the same letters would look lost at arm's length
_EDGE = 12
_ANY_WIDTH = (1 << 24) - 1  # Qt's QWIDGETSIZE_MAX, which PySide6 does not name


class TillWindow(QMainWindow):
    """One window, from the program's start to its end.

    Closing only asks: the program drains and then calls `shut`. A scanner is connected from
    outside, to `scan`, `scan_unheard` and `claims`.
    """

    close_asked = Signal()

    def __init__(self, desk: Desk, words: Words) -> None:
        super().__init__()
        self.setWindowTitle("posapp")
        self.setWindowIcon(QIcon(str(find_resources() / "icons" / "posapp.svg")))
        self.setStyleSheet(stylesheet())
        self.presenter = TillPresenter(desk, words, self)
        self._status = StatusPresenter(desk, words, self)
        self.till = TillView(self.presenter, words)
        self._samples = SamplesPanel(desk.samples, words)
        self._samples_wanted: bool | None = None
        self._has_samples = desk.identity.training and bool(desk.samples)
        self._notice = NoticeStrip()
        self._bar = StatusBar(words)
        self._work = WorkPresenter(desk, words, self)
        self._strip = WorkStrip(words)
        self.stock = StockPage(words)
        self.acts = StockActs(desk, words, self._work, self.stock, self)

        page = self._page = QWidget()
        page.setObjectName("page")
        self.details = DetailsPanel(words, page)
        for part in (self._bar, self._notice, self.details, self.stock):
            self._status.changed.connect(part.render_status)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if desk.identity.training:
            banner = TrainingBanner(words, has_samples=self._has_samples)
            banner.samples_wanted.connect(self._toggle_samples)
            column.addWidget(banner)
        self._selling = QWidget()
        self._body = QHBoxLayout(self._selling)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(0)
        self._body.addWidget(self.till, 1)
        column.addWidget(self._selling, 1)
        column.addWidget(self.stock, 1)
        self.stock.hide()
        column.addWidget(self._strip)
        column.addWidget(self._notice)
        column.addWidget(self._bar)
        self.setCentralWidget(page)
        self.setMinimumSize(960, 680)
        self.resize(1280, 800)
        self._connect()

    def _connect(self) -> None:
        self._samples.chosen.connect(self._try)
        self._status.changed.connect(lambda _status: self.presenter.refresh())
        self._work.changed.connect(self._show_work)
        self._strip.cancelled.connect(self._work.cancel)
        self._strip.read.connect(self._work.put_away)
        self.stock.left.connect(self.show_till)
        self.details.stock_wanted.connect(self.show_stock)
        QShortcut(QKeySequence("F11"), self).activated.connect(self._toggle_stock)
        self._bar.details_wanted.connect(self._toggle_details)
        QShortcut(QKeySequence("F10"), self).activated.connect(self._toggle_details)
        # One Escape, one meaning: while the details are open it closes them, and no sale.
        self._close_details = QShortcut(QKeySequence("Esc"), self)
        self._close_details.setEnabled(False)
        self._close_details.activated.connect(self.details.put_away)
        self.details.opened.connect(self._escape_closes_details)
        if self._has_samples:
            QShortcut(QKeySequence("F8"), self).activated.connect(self._toggle_samples)

    def start(self) -> None:
        """Show what stands and begin to listen."""
        self._status.start()
        self.presenter.start()
        self.till.entry.go(Place.CODE)

    async def shut(self) -> None:
        """End what the screens have under way; the window is then of no more use."""
        self._status.close()
        self._work.close()
        await self.acts.close()
        await self.presenter.close()

    def scan(self, text: str) -> None:
        """Take a scan, wherever it was made; its verdict must not lie under something else."""
        self.show_till()
        self.details.put_away()
        self.till.scan(text)

    def show_stock(self) -> None:
        """Put the stock's page in the place of the till; its keys then do nothing unseen."""
        self.details.put_away()
        self._selling.hide()
        self.stock.show()
        self.stock.enter()

    def show_till(self) -> None:
        """Put the till back, with the cursor where scans go."""
        if self.stock.isHidden():
            return
        self.stock.hide()
        self._selling.show()
        self.till.entry.go(Place.CODE)

    def scan_unheard(self, text: str) -> None:
        """A scan came while a question or another window was in front."""
        self.presenter.on_unheard(text)

    def claims(self, field: QWidget, text: str) -> bool:
        """Whether a burst of strokes belongs to the field in focus."""
        return self.till.claims(field, text)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Never closes by itself: the program still has to drain."""
        event.ignore()
        self.close_asked.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Letters to suit the screen, and a place for the codes to try."""
        super().resizeEvent(event)
        size = event.size()
        is_large = size.width() >= _LARGE_FROM.width() and size.height() >= _LARGE_FROM.height()
        restyle(self._page, "large", is_large)
        self.till.set_large(is_large)
        self._place_samples()
        if self.details.isVisible():
            self._place_details()

    def _place_samples(self) -> None:
        if not self._has_samples:
            return
        is_wide = self.width() >= _SAMPLES_FROM_WIDTH
        wanted = is_wide if self._samples_wanted is None else self._samples_wanted
        if is_wide:
            self.till.put_below(None)
            self._samples.lay_out(columns=1)
            self._body.addWidget(self._samples)  # first: the style it is measured in is inherited
            self._samples.setFixedWidth(self._samples.column_width())
        else:
            self._samples.lay_out(columns=2)
            self._samples.setMinimumWidth(0)
            self._samples.setMaximumWidth(_ANY_WIDTH)
            self.till.put_below(self._samples if wanted else None)
        self._samples.setVisible(wanted)

    def _show_work(self, work: Work) -> None:
        self._strip.render_work(work)
        if self.details.isVisible():
            self._place_details()

    def _toggle_stock(self) -> None:
        if self.stock.isHidden():
            self.show_stock()
        else:
            self.show_till()

    def _toggle_details(self) -> None:
        self.show_till()
        self._place_details()
        self.details.toggle()

    def _place_details(self) -> None:
        """Over the panel and the vouchers; the entry column stays free."""
        for layout in (self._page.layout(), self._body, self.till.layout()):
            if layout is not None:
                layout.activate()
        corner = self.till.mapTo(self._page, self.till.rect().bottomLeft()) + QPoint(_EDGE, -_EDGE)
        self.details.stand_on(corner, self.till.entry.x() - 2 * _EDGE)

    def _escape_closes_details(self, is_open: bool) -> None:
        self._close_details.setEnabled(is_open)
        self.till.escape.setEnabled(not is_open)

    def _toggle_samples(self) -> None:
        self.show_till()
        self._samples_wanted = not self._samples.isVisible()
        self._place_samples()

    def _try(self, code: str) -> None:
        self.scan(code)
        self.till.entry.go(Place.CODE)


def open_window(desk: Desk, words: Words) -> TillWindow:
    """Make, start and show the till's window; call in the Qt thread, with the loop running."""
    window = TillWindow(desk, words)
    window.start()
    # A till's program fills its screen; told twice, for systems without a window manager.
    window.setGeometry(window.screen().availableGeometry())
    window.showMaximized()
    window.activateWindow()
    return window
