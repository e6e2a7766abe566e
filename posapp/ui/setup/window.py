"""The wizard's window: one page at a time, Back and Next below, Escape asks."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QIcon, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QMainWindow,
    QProgressBar,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from posapp.domain.errors import PosError
from posapp.domain.setup import Step
from posapp.ui.assets import find_resources
from posapp.ui.manual.help import Help
from posapp.ui.manual.topics import topic_of_step
from posapp.ui.setup.connection import ConnectionPage
from posapp.ui.setup.done import DonePage
from posapp.ui.setup.fields import FieldsPage
from posapp.ui.setup.language import LanguagePage
from posapp.ui.setup.manager import ManagerPage
from posapp.ui.setup.pad import SetupPad
from posapp.ui.setup.scanner import ScannerStep
from posapp.ui.setup.store import StorePage
from posapp.ui.setup.sync import SyncPage
from posapp.ui.shell.senses import AS_USUAL, Manner, Senses
from posapp.ui.tasks import Tasks
from posapp.ui.widgets.labels import button, label, restyle
from posapp.ui.widgets.question import QuestionDialog

if TYPE_CHECKING:
    from posapp.domain.scan import Heard
    from posapp.ui.setup.page import SetupPage
    from posapp.ui.setup.ports import Setup
    from posapp.ui.text import Words

_PAGES: dict[Step, type[SetupPage]] = {
    Step.LANGUAGE: LanguagePage,
    Step.MANAGER: ManagerPage,
    Step.SPLIO: ConnectionPage,
    Step.STORE: StorePage,
    Step.FIELDS: FieldsPage,
    Step.SCANNER: ScannerStep,
    Step.SYNC: SyncPage,
    Step.DONE: DonePage,
}
LARGE_FROM = QSize(1600, 900)
_BUSY_AFTER_MS = 300
_FOOT_HEIGHT = 64


class SetupWindow(QMainWindow):
    """Goes through the pages; `ended` says whether the till is to open (True) or to end (False).

    Where a manager was entered before, nobody comes past the page that asks for the PIN.
    `listens` says whether a scanner is waited for; it is connected from outside, to `scan`.
    """

    ended = Signal(bool)
    listens = Signal(bool)

    def __init__(self, setup: Setup, words: Words, manner: Manner = AS_USUAL) -> None:
        super().__init__()
        self.setWindowIcon(QIcon(str(find_resources() / "icons" / "posapp.svg")))
        self.senses = Senses(self, manner)
        self._setup = setup
        self._words = words
        self._tasks = Tasks(self._fail)
        self._pages: dict[Step, SetupPage] = {}
        self._areas: dict[Step, QScrollArea] = {}
        self._is_busy = False
        self._is_passed = not setup.standing.managers
        self._goal = setup.standing.step
        self._question: QuestionDialog | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_BUSY_AFTER_MS)
        self._soon.timeout.connect(self._show_busy)
        self.step = Step.LANGUAGE
        self.help = Help(self, words, lambda: topic_of_step(self.step))
        self._keys()
        self._build()
        self.setMinimumSize(960, 680)
        self.resize(1024, 768)
        first = self._goal
        if not self._is_passed and first.number > Step.MANAGER.number:
            first = Step.MANAGER
        self.go(Step.LANGUAGE if first is Step.DONE else first)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow_focus)

    @property
    def page(self) -> SetupPage:
        """The page in front, made where it is not yet."""
        made = self._pages.get(self.step)
        if made is None:
            made = _PAGES[self.step](self._setup, self._words, self._spawn)
            made.changed.connect(self._render)
            made.go_on.connect(self.go_next)
            if isinstance(made, LanguagePage):
                made.chosen.connect(self.speak)
            if isinstance(made, ManagerPage):
                made.is_passed = made.is_known and self._is_passed
            self._pages[self.step] = made
            area = self._areas[self.step] = self._scrolled(made)
            self._stack.addWidget(area)
        return made

    def go(self, step: Step) -> None:
        """Show a page."""
        if self.step is Step.SCANNER:
            self.listens.emit(False)
        self.step = step
        page = self.page
        words = self._words
        self._stack.setCurrentWidget(self._areas[step])
        self._where.setText(
            words.translate("Setup", "Step {number} of {count}").format(
                number=step.number, count=len(Step)
            )
        )
        self._way.setValue(step.number)
        self.setWindowTitle(f"posapp – {words.step_title(step)}")
        page.tell("")
        page.enter()
        self._render()
        focused = cast(QWidget | None, self.focusWidget())
        if focused is None or not page.isAncestorOf(focused):
            self.next_button.setFocus(Qt.FocusReason.OtherFocusReason)
        if step is Step.SCANNER:
            self.listens.emit(True)

    def go_next(self) -> None:
        """Let the page keep what was entered, then show the next one."""
        if not self._is_busy and self.page.can_go_on:
            self._spawn(self._advance(self.page.leave), "setup-next")

    def go_without(self) -> None:
        """Show the next page without this one's task."""
        if not self._is_busy and self.page.later_words:
            self._spawn(self._advance(self.page.skip), "setup-skip")

    def go_back(self) -> None:
        """Show the page before; what this one holds is not kept."""
        if not self._is_busy and self.step is not Step.LANGUAGE:
            self._spawn(self._step_back(), "setup-back")

    def ask_to_leave(self) -> None:
        """Escape: leave the setup, or stay."""
        if self._question is not None:
            return
        words = self._words
        question = QuestionDialog(
            words.translate(
                "Setup",
                "Leave the setup? What was entered on the pages before is kept, and it goes on from"
                " here when posapp is opened again.",
            ),
            words.translate("Setup", "Leave"),
            words.translate("Setup", "Go on with the setup"),
            self,
        )
        question.finished.connect(self._answered)
        self._question = question
        question.open()

    def speak(self, language: str) -> None:
        """Another language: every page is made anew in its words."""
        if self._is_busy:
            return
        self._words.speak(language)
        self._pages.clear()
        self._areas.clear()
        self._build()
        self.go(self.step)

    def scan(self, heard: Heard) -> None:
        """A scan was made; only the scanner's page hears it."""
        page = self.page
        if isinstance(page, ScannerStep):
            page.hear(heard)

    def claims(self, _field: QWidget, _heard: Heard) -> bool:
        """No field here is meant for scans."""
        return False

    async def settle(self) -> None:
        """Wait until nothing is under way, but for a sync."""
        await self._tasks.settle()

    async def shut(self) -> None:
        """End what is under way; the window is not shown again."""
        self.help.close()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.disconnect(self._follow_focus)
        for page in self._pages.values():
            await page.abandon()
        await self._tasks.close()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Letters to suit the screen, as the till's."""
        super().resizeEvent(event)
        self._fit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Never closes by itself: it asks."""
        event.ignore()
        self.ask_to_leave()

    async def _advance(self, act: Callable[[], Awaitable[None]]) -> None:
        page = self.page
        page.tell("")
        self._set_busy(True)
        try:
            await act()
            step = page.step.next
            if page.step is Step.MANAGER:
                if not self._is_passed and self._goal.number > step.number:
                    step = Step.SPLIO if self._goal is Step.DONE else self._goal
                self._is_passed = True
            if page.step is not Step.DONE:
                self._setup.note(step)
        except PosError as error:
            page.tell(self._words.setup_fault(error))
            return
        finally:
            self._set_busy(False)
        if page.step is Step.DONE:
            self.ended.emit(True)
        else:
            self.go(step)

    async def _step_back(self) -> None:
        await self.page.abandon()
        self.go(self.step.before)

    def _fit(self) -> None:
        size = self.size()
        is_large = size.width() >= LARGE_FROM.width() and size.height() >= LARGE_FROM.height()
        restyle(self._frame, "large", is_large)

    def _set_busy(self, is_busy: bool) -> None:
        self._is_busy = is_busy
        if is_busy:
            self._soon.start()
        else:
            self._soon.stop()
            self.page.busy.hide()
        self._render()

    def _show_busy(self) -> None:
        self.page.busy.show()

    def _answered(self, result: int) -> None:
        question, self._question = self._question, None
        if question is not None:
            question.deleteLater()
        if result:
            self.ended.emit(False)

    def _fail(self, _error: BaseException) -> None:
        self.page.tell(self._words.unexpected())

    def _spawn(self, work: Coroutine[object, object, None], name: str) -> None:
        self._tasks.spawn(work, name)

    def _render(self) -> None:
        page = self.page
        self.next_button.setText(f"{page.next_words}\nCtrl+↵")
        self.next_button.setAccessibleName(page.next_words)
        self.next_button.setEnabled(page.can_go_on and not self._is_busy)
        self.later_button.setText(page.later_words)
        self.later_button.setAccessibleName(page.later_words)
        self.later_button.setVisible(bool(page.later_words))
        self.later_button.setEnabled(not self._is_busy)
        self.back_button.setEnabled(self.step is not Step.LANGUAGE and not self._is_busy)

    def _follow_focus(self, _old: QWidget | None, focused: QWidget | None) -> None:
        if focused is None or focused.window() is not self:
            return
        self.pad.look(focused)
        if self._stack.isAncestorOf(focused):
            self._areas[self.step].ensureWidgetVisible(focused, 0, 24)

    def _toggle_pad(self) -> None:
        self.pad.setVisible(self.pad.isHidden())
        QTimer.singleShot(0, self, lambda: self._follow_focus(None, self.focusWidget()))

    def _keys(self) -> None:
        for keys, act in (
            ("Esc", self.ask_to_leave),
            ("Ctrl+Return", self.go_next),
            ("Ctrl+Enter", self.go_next),
            ("Alt+Left", self.go_back),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(act)

    def _build(self) -> None:
        """Frame and foot; again in another language."""
        words = self._words
        page = QWidget()
        page.setObjectName("page")
        self._where = label("caption", wraps=False)
        self._way = QProgressBar()
        self._way.setRange(0, len(Step))
        self._way.setTextVisible(False)
        self._way.setFixedHeight(10)
        self._way.setAccessibleName(words.translate("Setup", "How far the setup has come"))
        head = QHBoxLayout()
        head.setContentsMargins(32, 16, 32, 0)
        head.setSpacing(18)
        head.addWidget(self._where)
        head.addWidget(self._way, 1)
        self.help_button = button(words.translate("Setup", "Help  F1"), "second")
        self.help_button.setAccessibleName(words.translate("Status", "Open the manual"))
        self.help_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # F1 does it; Tab is for the page
        self.help_button.clicked.connect(self.help.open_here)
        head.addWidget(self.help_button)
        self._stack = QStackedWidget()
        self._stack.setObjectName("middle")
        self.pad = SetupPad(words, self._stack)
        line = QFrame()
        line.setFrameShape(QFrame.Shape.HLine)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._stack, 1)
        column.addWidget(self.pad)
        column.addWidget(line)
        column.addLayout(self._foot())
        self._frame = page
        self.setCentralWidget(page)
        self._fit()

    @staticmethod
    def _scrolled(page: SetupPage) -> QScrollArea:
        """A place of its own for each page: a tall one must not make the others scroll."""
        area = QScrollArea()
        area.setObjectName("middle")
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(page)
        return area

    def _foot(self) -> QHBoxLayout:
        words = self._words
        self.back_button = button(f"{words.translate('Setup', 'Back')}\nAlt+←", "second")
        self.back_button.setAccessibleName(words.translate("Setup", "Back"))
        self.back_button.clicked.connect(self.go_back)
        self.pad_button = button("ABC", "second")
        self.pad_button.setAccessibleName(
            words.translate("Keypad", "Open or close the keys to touch")
        )
        self.pad_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.pad_button.clicked.connect(self._toggle_pad)
        self.leave_button = button(words.translate("Setup", "Leave\nEsc"), "second")
        self.leave_button.setAccessibleName(words.translate("Setup", "Leave the setup"))
        self.leave_button.clicked.connect(self.ask_to_leave)
        self.later_button = button("", "second")
        self.later_button.clicked.connect(self.go_without)
        self.next_button = button("", "main")
        self.next_button.clicked.connect(self.go_next)
        foot = QHBoxLayout()
        foot.setContentsMargins(32, 8, 32, 16)
        foot.setSpacing(12)
        for made, share in (
            (self.leave_button, 2),
            (self.pad_button, 1),
            (self.back_button, 2),
            (self.later_button, 3),
            (self.next_button, 4),
        ):
            made.setMinimumHeight(_FOOT_HEIGHT)
            foot.addWidget(made, share)
        return foot
