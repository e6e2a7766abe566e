"""The till's window: frame, training banner, the till screen, status bar."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QPoint, QSize, Signal
from PySide6.QtGui import QCloseEvent, QIcon, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from posapp.domain.people import Right
from posapp.domain.scan import Heard, PortState
from posapp.ui.assets import find_resources
from posapp.ui.desk import Desk
from posapp.ui.scanner.place import ScannerPlace
from posapp.ui.shell.bar import DetailsPanel, NoticeStrip, StatusBar
from posapp.ui.shell.language import Kept, LanguagePanel
from posapp.ui.shell.offices import STOCK, make_office
from posapp.ui.shell.scans import Scans
from posapp.ui.shell.senses import AS_USUAL, Manner, Senses
from posapp.ui.shell.sheet import SheetActs
from posapp.ui.shell.shortcuts import KeysPage, install
from posapp.ui.shell.status import StatusPresenter
from posapp.ui.shell.tour import Tour, TourShown
from posapp.ui.shell.training import SamplesPanel, TourPanel, TrainingBanner
from posapp.ui.shell.work import WorkPresenter
from posapp.ui.shell.workstrip import WorkStrip
from posapp.ui.stock.acts import StockActs
from posapp.ui.stock.page import StockPage
from posapp.ui.text import Words
from posapp.ui.text.shortcuts import Act
from posapp.ui.till.presenter import TillPresenter
from posapp.ui.till.screen import Place
from posapp.ui.till.view import TillView
from posapp.ui.widgets.labels import restyle

_SAMPLES_FROM_WIDTH = 1240  # narrower, they take the vouchers' place, and only when asked for
_TOUR_FROM_WIDTH = 1400
_LARGE_FROM = QSize(1600, 900)  # from here on the same letters would look lost at arm's length
_EDGE = 12
_ANY_WIDTH = (1 << 24) - 1  # Qt's QWIDGETSIZE_MAX, which PySide6 does not name


class TillWindow(QMainWindow):
    """One window, from the program's start to its end.

    Closing only asks: the program drains and then calls `shut`. A scanner is connected from
    outside, to `scan`, `scan_unheard` and `claims`.
    """

    close_asked = Signal()

    def __init__(self, desk: Desk, words: Words, manner: Manner = AS_USUAL) -> None:
        super().__init__()
        self.setWindowTitle("posapp")
        self.setWindowIcon(QIcon(str(find_resources() / "icons" / "posapp.svg")))
        self.senses = Senses(self, manner)
        self._words = words
        self._desk = desk
        self._training = desk.identity.training
        self._scanning = desk.scanning
        self._port: PortState | None = None
        self.scans = Scans(self)
        self._offered = desk.samples
        self._samples_wanted: bool | None = None
        self._has_samples = desk.identity.training and bool(desk.samples)
        self.presenter = TillPresenter(desk, words, self)
        self._status = StatusPresenter(desk, words, self)
        self._work = WorkPresenter(desk, words, self)
        self.acts = StockActs(desk, words, self._work, self)
        self.tour = Tour(desk, self.presenter, words, self)
        self._sheets = SheetActs(desk.samples, words, self._work, self)
        self._build()
        self._keys()
        self.setMinimumSize(960, 680)
        self.resize(1280, 800)

    def _build(self) -> None:
        """Make every view; runs again when the language changes, since views say their words once.

        What belongs to the presenters, and keys of the window, are connected elsewhere and once.
        """
        words = self._words
        self.till = TillView(self.presenter, words)
        self._notice = NoticeStrip()
        self._bar = StatusBar(words)
        self._strip = WorkStrip(words)
        self.office = make_office(self.acts, words, self._open_gate)
        self.scanner = ScannerPlace(words, self._scanning)
        self.scanner.render_port(self._port)
        page = self._page = QWidget()
        page.setObjectName("page")
        self._samples = SamplesPanel(self._offered, words, page)
        self._samples.hide()
        self._tour = TourPanel(words, page)
        self.details = DetailsPanel(words, page)
        self.languages = LanguagePanel(words, page)
        self.keys = KeysPage(words, page)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if self._training:
            banner = TrainingBanner(words, has_samples=self._has_samples)
            banner.tour_button.setVisible(self.tour.is_offered)
            banner.samples_wanted.connect(self._toggle_samples)
            banner.tour_wanted.connect(self._toggle_tour)
            banner.sheet_wanted.connect(self._sheets.choose_file)
            column.addWidget(banner)
        self._selling = QWidget()
        self._body = QHBoxLayout(self._selling)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(0)
        self._body.addWidget(self.till, 1)
        column.addWidget(self._selling, 1)
        for other in (self.office, self.scanner):
            column.addWidget(other, 1)
            other.hide()
        column.addWidget(self._strip)
        column.addWidget(self._notice)
        column.addWidget(self._bar)
        self.setCentralWidget(page)
        self._connect()

    def _connect(self) -> None:
        for part in (self._bar, self._notice, self.details, self.office):
            self._status.changed.connect(part.render_status)
        self._samples.chosen.connect(self._try)
        self._work.changed.connect(self._strip.render_work)
        self._strip.cancelled.connect(self._work.cancel)
        self._strip.read.connect(self._work.put_away)
        self.office.left.connect(self.show_till)
        self.scanner.left.connect(self.show_till)
        self.details.scanner_wanted.connect(self.show_scanner)
        self.details.stock_wanted.connect(self.show_stock)
        self.details.language_wanted.connect(self.choose_language)
        self._bar.details_wanted.connect(self._toggle_details)
        self._bar.mute_wanted.connect(self.senses.toggle_mute)
        self.details.look_wanted.connect(self.senses.leaf)
        self.details.keys_wanted.connect(self._show_keys)
        self._show_senses()
        for over in (self.details, self.languages):
            over.opened.connect(self._escape_closes_overlay)
        self.languages.chosen.connect(self.speak)
        self.till.vouchers_wanted.connect(self._put_vouchers_back)
        self.details.opened.connect(self.tour.note_state_seen)
        self._tour.skipped.connect(self.tour.go_on)
        self._tour.went_back.connect(self.tour.back)
        self._tour.ended.connect(self.tour.end)
        self._tour.scanned.connect(self._try)

    def _keys(self) -> None:
        self._status.changed.connect(lambda _status: self.presenter.refresh())
        self._work.changed.connect(lambda _work: self._settle_details())
        self.scans.passed.connect(self._take_scan)
        self.scans.kept.connect(self.presenter.on_kept)
        self.scans.kept.connect(self._leave_search)
        self.presenter.alert.connect(self.senses.attend)
        self.presenter.cue.connect(self.senses.ring)
        self.senses.changed.connect(self._show_senses)
        self.tour.changed.connect(self._show_tour)
        install(self, Act.KEYS, self._show_keys)
        install(self, Act.MUTE, self.senses.toggle_mute)
        install(self, Act.SCANNER, self._toggle_scanner)
        install(self, Act.LOOK, self.senses.leaf)
        QShortcut(QKeySequence("F11"), self).activated.connect(self._toggle_office)
        QShortcut(QKeySequence("F10"), self).activated.connect(self._toggle_details)
        QShortcut(QKeySequence("Ctrl+L"), self).activated.connect(self.choose_language)
        # One Escape, one meaning: while something lies over the till it closes that, and no sale.
        self._close_overlay = QShortcut(QKeySequence("Esc"), self)
        self._close_overlay.setEnabled(False)
        self._close_overlay.activated.connect(self._put_overlays_away)
        if self._has_samples:
            QShortcut(QKeySequence("F8"), self).activated.connect(self._toggle_samples)

    def speak(self, language: str) -> None:
        """Turn the whole window to a language; the sale in hand and what was typed stay.

        It ends with this run: the setting says how the next one begins.
        """
        self._put_overlays_away()
        entry = self.till.entry
        if entry.amount.text():  # typed, and perhaps not taken yet
            self.presenter.on_amount(entry.amount.text(), final=False)
        as_read = self.presenter.screen.amount
        kept = Kept.of(self._page)
        old, in_office = self._page, not self.office.isHidden()
        tab = self.office.current
        on_scanner = not self.scanner.isHidden()
        self._words.speak(language)
        entry.blockSignals(True)  # leaving a field is no act here
        old.hide()  # at once: its keys would be answered twice
        self._build()
        self._page.show()  # now: what is not shown takes no focus
        self._fit(self.size())
        if in_office:
            self.show_office(tab)
        if on_scanner:
            self.show_scanner()
        self.presenter.speak_anew()
        self._status.speak_anew()
        self._work.speak_anew()
        self.tour.speak_anew()
        kept.put_into(self._page)
        if as_read and self.till.entry.amount.text() == as_read:
            self.till.entry.amount.setText(self.presenter.screen.amount)  # 12.50 becomes 12,50

    def choose_language(self) -> None:
        """Offer the languages, or put the offer away."""
        self.details.put_away()
        self.languages.toggle(self.rect().center())

    def start(self) -> None:
        """Show what stands and begin to listen."""
        self._status.start()
        self.presenter.start()
        self.till.entry.go(Place.CODE)

    async def shut(self) -> None:
        """End what the screens have under way; the window is then of no more use."""
        self._status.close()
        self._work.close()
        self.tour.close()
        self._sheets.close()
        await self.acts.close()
        await self.office.close_down()
        await self.presenter.close()

    def scan(self, heard: Heard | str) -> None:
        """Take a scan, wherever it was made; in its turn where a question is in front."""
        self.scans.take(heard if isinstance(heard, Heard) else Heard(heard))

    def _take_scan(self, heard: Heard) -> None:
        """Its verdict must not lie under something else; while the scanner is tried it has none."""
        self._put_overlays_away()
        if not self.scanner.isHidden():
            self.scanner.hear(heard)
            return
        self.show_till()
        self.till.scan(heard)

    @property
    def stock(self) -> StockPage:
        """The office's page of the stock."""
        return cast(StockPage, self.office.tab(STOCK))

    def show_stock(self) -> None:
        """Open the office at the stock's page."""
        self.show_office(STOCK)

    def show_office(self, tab: str | None = None) -> None:
        """Put the office in the place of the till, whose keys then do nothing unseen."""
        self._put_page(self.office)
        if tab is None:
            self.office.enter()
        else:
            self.office.open(tab)

    def _open_gate(self, right: Right, go_on: Callable[[], None]) -> None:
        if self._desk.office.may(right):
            go_on()

    def show_scanner(self) -> None:
        """Put the scanner's page in the place of the till; scans then go to it."""
        self._put_page(self.scanner)
        self.scanner.enter(self.presenter.intake.righted)

    def show_port(self, state: PortState) -> None:
        """How the serial scanner's port stands."""
        self._port = state
        self.scanner.render_port(state)

    def _put_page(self, page: QWidget) -> None:
        self._put_overlays_away()
        for one in (self._selling, self.office, self.scanner):
            one.setVisible(one is page)

    def show_till(self) -> None:
        """Put the till back, with the cursor where scans go."""
        if self.office.isHidden() and self.scanner.isHidden():
            return
        self._put_page(self._selling)
        self.till.entry.go(Place.CODE)

    def scan_unheard(self, heard: Heard) -> None:
        """A scan came while a question or another window was in front: it waits for its turn."""
        self.scans.keep(heard)

    def claims(self, field: QWidget, heard: Heard) -> bool:
        """Whether a burst of strokes belongs to the field in focus."""
        return self.till.claims(field, heard)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Never closes by itself: the program still has to drain."""
        event.ignore()
        self.close_asked.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Letters to suit the screen, and a place for the codes to try."""
        super().resizeEvent(event)
        self._fit(event.size())

    def _fit(self, size: QSize) -> None:
        is_large = size.width() >= _LARGE_FROM.width() and size.height() >= _LARGE_FROM.height()
        restyle(self._page, "large", is_large)
        self.till.set_large(is_large)
        self._place_samples()
        self._settle_details()
        self.languages.stand_in(self.rect().center())

    def _place_samples(self) -> None:
        if not self._has_samples:
            return
        on_tour = self.tour.is_on
        is_wide = self.width() >= (_TOUR_FROM_WIDTH if on_tour else _SAMPLES_FROM_WIDTH)
        wanted = on_tour or (is_wide if self._samples_wanted is None else self._samples_wanted)
        side: SamplesPanel | TourPanel = self._tour if on_tour else self._samples
        other: SamplesPanel | TourPanel = self._samples if on_tour else self._tour
        self.till.put_below(None)
        other.hide()
        if is_wide:
            side.lay_out(columns=1)
            self._body.addWidget(side)  # first: the style it is measured in is inherited
            side.setFixedWidth(side.column_width())
        else:
            side.lay_out(columns=2)
            side.setMinimumWidth(0)
            side.setMaximumWidth(_ANY_WIDTH)
            self.till.put_below(side if wanted else None)
        side.setVisible(wanted)

    def _show_senses(self) -> None:
        self._bar.render_sound(is_muted=self.senses.is_muted)
        self.details.render_look(self.senses.theme)
        self._settle_details()

    def _show_keys(self) -> None:
        self.details.put_away()
        self.keys.toggle()

    def _settle_details(self) -> None:
        if self.details.isVisible():
            self._place_details()

    def _toggle_office(self) -> None:
        if self.office.isHidden():
            self.show_office()
        else:
            self.show_till()

    def _toggle_scanner(self) -> None:
        if self.scanner.isHidden():
            self.show_scanner()
        else:
            self.show_till()

    def _toggle_details(self) -> None:
        self.show_till()
        self.languages.put_away()
        self._place_details()
        self.details.toggle()

    def _place_details(self) -> None:
        """Over the panel and the vouchers; the entry column stays free."""
        for layout in (self._page.layout(), self._body, self.till.layout()):
            if layout is not None:
                layout.activate()
        corner = self.till.mapTo(self._page, self.till.rect().bottomLeft()) + QPoint(_EDGE, -_EDGE)
        self.details.stand_on(corner, self.till.entry.x() - 2 * _EDGE)

    def _put_overlays_away(self) -> None:
        self.details.put_away()
        self.languages.put_away()
        self.keys.put_away()

    def _escape_closes_overlay(self, is_open: bool) -> None:
        self._close_overlay.setEnabled(is_open)
        self.till.escape.setEnabled(not is_open)
        self.office.escape.setEnabled(not is_open)
        self.scanner.give_escape(has_it=not is_open)

    def _toggle_tour(self) -> None:
        self.show_till()
        if self.tour.is_on:
            self.tour.end()
        else:
            self.tour.start()
            self.till.entry.go(Place.CODE)

    def _show_tour(self, shown: TourShown | None) -> None:
        if shown is not None:
            self._tour.render_tour(shown)
        if self._tour.isVisible() != (shown is not None):
            self._place_samples()

    def _toggle_samples(self) -> None:
        self.show_till()
        self.tour.end()
        self._samples_wanted = not self._samples.isVisible()
        self._place_samples()

    def _leave_search(self) -> None:
        """A scan goes before it: the customer is here. Of the view that stands now."""
        self.till.leave_search()

    def _put_vouchers_back(self) -> None:
        if not self.tour.is_on:
            self._samples_wanted = False
            self._place_samples()

    def _try(self, code: str) -> None:
        self.scan(code)
        self.till.entry.go(Place.CODE)


def open_window(desk: Desk, words: Words, manner: Manner = AS_USUAL) -> TillWindow:
    """Make, start and show the till's window; call in the Qt thread, with the loop running."""
    window = TillWindow(desk, words, manner)
    window.start()
    # A till's program fills its screen; told twice, for systems without a window manager.
    window.setGeometry(window.screen().availableGeometry())
    window.showMaximized()
    window.activateWindow()
    return window
