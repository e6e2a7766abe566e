"""The till's window: frame, training banner, the till screen, status bar."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QCloseEvent, QIcon, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from posapp.domain.scan import Heard, PortState
from posapp.ui.assets import find_resources
from posapp.ui.manual.at_till import TillHelp
from posapp.ui.queue.place import QueuePlace
from posapp.ui.scanner.place import ScannerPlace
from posapp.ui.settings.live import Live
from posapp.ui.shell.bar import NoticeStrip, StatusBar
from posapp.ui.shell.beside import Beside
from posapp.ui.shell.gate import Gate
from posapp.ui.shell.gone import GonePages
from posapp.ui.shell.offices import STOCK, make_office
from posapp.ui.shell.overlays import Overlays
from posapp.ui.shell.qt_words import QtWords
from posapp.ui.shell.scans import Scans
from posapp.ui.shell.senses import AS_USUAL, Manner, Senses
from posapp.ui.shell.shortcuts import install
from posapp.ui.shell.status import StatusPresenter
from posapp.ui.shell.tour import Tour
from posapp.ui.shell.work import WorkPresenter
from posapp.ui.shell.workstrip import WorkStrip
from posapp.ui.stock.acts import StockActs
from posapp.ui.text.shortcuts import Act
from posapp.ui.till.presenter import TillPresenter
from posapp.ui.till.screen import Place
from posapp.ui.till.view import TillView
from posapp.ui.widgets.labels import restyle

if TYPE_CHECKING:
    from posapp.ui.desk import Desk
    from posapp.ui.shell.bar import DetailsPanel
    from posapp.ui.shell.sheet import SheetActs
    from posapp.ui.signin.panel import SignInPanel
    from posapp.ui.stock.page import StockPage
    from posapp.ui.text import Words

_LARGE_FROM = QSize(1600, 900)  # from here on the same letters would look lost at arm's length


class TillWindow(QMainWindow):
    """One window, from the program's start to its end.

    Closing only asks: the program drains and then calls `shut`. A scanner is connected from
    outside, to `scan`, `scan_unheard` and `claims`.
    """

    close_asked = Signal()
    setup_asked = Signal()

    def __init__(self, desk: Desk, words: Words, manner: Manner = AS_USUAL) -> None:
        super().__init__()
        self.setWindowTitle("posapp")
        self.setWindowIcon(QIcon(str(find_resources() / "icons" / "posapp.svg")))
        self.senses = Senses(self, manner)
        self._qt_words = QtWords(words.language, self)
        self._words = words
        self._desk = desk
        self._training = desk.identity.training
        self.lacks_setup = False
        self._scanning = desk.scanning
        self._port: PortState | None = None
        self.scans = Scans(self)
        self._has_samples = desk.identity.training and bool(desk.samples)
        self.presenter = TillPresenter(desk, words, self)
        self.status = StatusPresenter(desk, words, self)
        self._work = WorkPresenter(desk, words, self)
        self.acts = StockActs(desk, words, self._work, self)
        self.gate = Gate(desk, words, self.scans, self)
        self.tour = Tour(desk, self.presenter, words, self)
        self.overlays = Overlays(self, words)
        self.help = TillHelp(self, words)
        samples = desk.samples if self._has_samples else ()
        self._beside = Beside(self.tour, samples, words, self._try, self.gate.trainees.enter)
        self._gone = GonePages()
        self._sheets: SheetActs | None = None
        self.setMinimumSize(960, 680)
        # A till's program fills its screen. So large before anything is in it: letters that change
        # their size later cost as much as making all of it.
        self.setGeometry(self.screen().availableGeometry())
        self._build()
        self._keys()

    def _build(self) -> None:
        """Make every view; runs again when the language changes, since views say their words once.

        What belongs to the presenters, and keys of the window, are connected elsewhere and once.
        """
        words = self._words
        self.till = TillView(self.presenter, words)
        self._notice = NoticeStrip()
        self._bar = StatusBar(words)
        self._strip = WorkStrip(words)
        self.office = make_office(
            self._desk.office,
            self.acts,
            Live(self.senses, self.speak),
            words,
            self.gate.open,
            QueuePlace(self._desk, words, self, lambda: self.presenter.basket.sale_id).make,
        )
        self.scanner = ScannerPlace(words, self._scanning)
        self.scanner.render_port(self._port)
        page = self._page = QWidget()
        page.setObjectName("page")
        self._wear(is_large=_is_large(self.size()))
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if self._training:
            column.addWidget(self._make_banner())
        self._selling = QWidget()
        self._body = QHBoxLayout(self._selling)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(0)
        self._body.addWidget(self.till, 1)
        self._beside.show_on(self.till, self._body, page)
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
        self.overlays.show_on(self._page, (self.till, self.office, self.scanner))
        for part in (self._bar, self._notice, self.office):
            self.status.changed.connect(part.render_status)
        self._work.changed.connect(self._strip.render_work)
        self._strip.cancelled.connect(self._work.cancel)
        self._strip.read.connect(self._work.put_away)
        self.office.left.connect(self.show_till)
        self.scanner.left.connect(self.show_till)
        self._bar.details_wanted.connect(self._toggle_details)
        self._bar.mute_wanted.connect(self.senses.toggle_mute)
        self.office.manual_wanted.connect(self.help.open_here)
        self._show_senses()
        self.till.vouchers_wanted.connect(self._beside.put_vouchers_back)
        self.gate.show_on(self._page)

    def _make_banner(self) -> QWidget:
        from posapp.ui.shell.sheet import SheetActs
        from posapp.ui.shell.training import TrainingBanner

        banner = TrainingBanner(self._words, has_samples=self._has_samples)
        banner.tour_button.setVisible(self.tour.is_offered)
        banner.samples_wanted.connect(self._toggle_samples)
        banner.tour_wanted.connect(self._toggle_tour)
        if self._sheets is None:
            self._sheets = SheetActs(self._desk.samples, self._words, self._work, self)
        banner.sheet_wanted.connect(self._sheets.choose_file)
        return banner

    def _keys(self) -> None:
        self.status.changed.connect(lambda _status: self.presenter.refresh())
        self._work.changed.connect(lambda _work: self._settle())
        self.scans.passed.connect(self._take_scan)
        self.scans.kept.connect(self.presenter.on_kept)
        # A scan goes before the search: the customer is here. Of the view that stands now.
        self.scans.kept.connect(lambda: self.till.leave_search())  # noqa: PLW0108
        self.presenter.alert.connect(self.senses.attend)
        self.presenter.cue.connect(self.senses.ring)
        self.senses.changed.connect(self._show_senses)
        self.tour.changed.connect(self._beside.render_tour)
        self.gate.locked.connect(self.overlays.put_away)
        self.gate.passed.connect(self._leave_what_is_barred)
        install(self, Act.MUTE, self.senses.toggle_mute)
        install(self, Act.SCANNER, self._toggle_scanner)
        install(self, Act.LOOK, self.senses.leaf)
        install(self, Act.LOCK, self.gate.lock)
        QShortcut(QKeySequence("F11"), self).activated.connect(self._toggle_office)
        QShortcut(QKeySequence("F10"), self).activated.connect(self._toggle_details)
        QShortcut(QKeySequence("Ctrl+L"), self).activated.connect(self.choose_language)
        if self._has_samples:
            QShortcut(QKeySequence("F8"), self).activated.connect(self._toggle_samples)

    def speak(self, language: str) -> None:
        """Turn the whole window to a language; the sale in hand and what was typed stay.

        It ends with this run: the setting says how the next one begins.
        """
        from posapp.ui.shell.language import Kept

        self.overlays.put_away()
        entry = self.till.entry
        if entry.amount.text():  # typed, and perhaps not taken yet
            self.presenter.on_amount(entry.amount.text(), final=False)
        as_read = self.presenter.screen.amount
        kept = Kept.of(self._page)
        in_office = not self.office.isHidden()
        tab = self.office.current
        on_scanner = not self.scanner.isHidden()
        self._words.speak(language)
        self._qt_words.speak(language)
        entry.blockSignals(True)  # leaving a field is no act here
        self._gone.take(self, self.office)  # at once: its keys would be answered twice
        self._build()
        self._page.show()  # now: what is not shown takes no focus
        self._fit(self.size())
        if in_office:
            self.show_office(tab)
        if on_scanner:
            self.show_scanner()
        self.presenter.speak_anew()
        self.status.speak_anew()
        self._work.speak_anew()
        self.tour.speak_anew()
        kept.put_into(self._page)
        if as_read and self.till.entry.amount.text() == as_read:
            self.till.entry.amount.setText(self.presenter.screen.amount)  # 12.50 becomes 12,50

    def choose_language(self) -> None:
        """Offer the languages, or put the offer away."""
        self.overlays.toggle_languages(self.rect().center())

    def start(self) -> None:
        """Show what stands and begin to listen."""
        self.status.start()
        self.presenter.start()
        self.till.entry.go(Place.CODE)
        self.gate.start()

    async def shut(self) -> None:
        """End what the screens have under way; the window is then of no more use."""
        await self.gate.close()
        self.status.close()
        self._work.close()
        self.tour.close()
        if self._sheets is not None:
            self._sheets.close()
        self.help.close()
        await self.acts.close()
        await self._gone.close()
        await self.office.close_down()
        await self.presenter.close()

    def scan(self, heard: Heard | str) -> None:
        """Take a scan, wherever it was made; in its turn where a question is in front."""
        self.gate.note_use()
        self.scans.take(heard if isinstance(heard, Heard) else Heard(heard))

    def _take_scan(self, heard: Heard) -> None:
        """Its verdict must not lie under something else; while the scanner is tried it has none."""
        self.overlays.put_away()
        if not self.scanner.isHidden():
            self.scanner.hear(heard)
            return
        if not self.office.isHidden() and self.office.hear(self.presenter.intake.read(heard).text):
            return
        self.show_till()
        self.till.scan(heard)

    @property
    def details(self) -> DetailsPanel:
        """The till's state."""
        return self.overlays.details.widget

    @property
    def signin(self) -> SignInPanel:
        """The panel that asks who is there."""
        return self.gate.panel

    @property
    def stock(self) -> StockPage:
        """The office's page of the stock."""
        return cast("StockPage", self.office.tab(STOCK))

    def show_stock(self) -> None:
        """Open the office at the stock's page."""
        self.show_office(STOCK)

    def show_office(self, tab: str | None = None) -> None:
        """Put the office in the place of the till, whose keys then do nothing unseen."""
        key = self.office.current if tab is None else tab
        self.gate.open(self.office.right_of(key), partial(self._enter_office, key))

    def _enter_office(self, key: str) -> None:
        self._put_page(self.office)
        self.office.open(key)

    def _leave_what_is_barred(self) -> None:
        """Somebody else is there now, who may not see the page that is open."""
        if not self.office.isHidden() and not self._desk.office.may(
            self.office.right_of(self.office.current)
        ):
            self.show_till()

    def offer_setup(self) -> None:
        """Something is missing that the wizard asks for: F10 offers to go on with it."""
        self.lacks_setup = True
        if self.overlays.details.made is not None:
            self.overlays.details.made.setup_button.show()

    def show_scanner(self) -> None:
        """Put the scanner's page in the place of the till; scans then go to it."""
        self._put_page(self.scanner)
        self.scanner.enter(self.presenter.intake.righted)

    def show_port(self, state: PortState) -> None:
        """How the serial scanner's port stands."""
        self._port = state
        self.scanner.render_port(state)

    def _put_page(self, page: QWidget) -> None:
        self.overlays.put_away()
        for one in (self._selling, self.office, self.scanner):
            one.setVisible(one is page)
        if page is not self.office:
            self.gate.dismiss()

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
        self._wear(is_large=_is_large(size))
        self._beside.fit(size.width())
        self._settle()

    def _wear(self, *, is_large: bool) -> None:
        restyle(self._page, "large", is_large)
        self.till.set_large(is_large)

    def _show_senses(self) -> None:
        self._bar.render_sound(is_muted=self.senses.is_muted)
        if self.overlays.details.made is not None:
            self.overlays.details.made.render_look(self.senses.theme)
        self._settle()

    def _settle(self) -> None:
        self.overlays.settle(self.rect().center(), self._page.layout(), self._body)

    def _toggle_office(self) -> None:
        (self.show_office if self.office.isHidden() else self.show_till)()

    def _toggle_scanner(self) -> None:
        (self.show_scanner if self.scanner.isHidden() else self.show_till)()

    def _toggle_details(self) -> None:
        self.show_till()
        self.overlays.toggle_details(self._page.layout(), self._body)

    def _toggle_tour(self) -> None:
        self.show_till()
        self._beside.toggle_tour()

    def _toggle_samples(self) -> None:
        self.show_till()
        self._beside.toggle_samples()

    def _try(self, code: str) -> None:
        self.scan(code)
        self.till.entry.go(Place.CODE)


def _is_large(size: QSize) -> bool:
    return size.width() >= _LARGE_FROM.width() and size.height() >= _LARGE_FROM.height()


def open_window(desk: Desk, words: Words, manner: Manner = AS_USUAL) -> TillWindow:
    """Make, start and show the till's window; call in the Qt thread, with the loop running."""
    window = TillWindow(desk, words, manner)
    window.start()
    window.showMaximized()  # told once more: without a window manager its size alone counts
    window.activateWindow()
    return window
