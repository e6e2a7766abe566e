"""Who may pass: the lock over the till, and a manager's PIN before the office's pages."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from posapp.domain.events import Fact, MachineSlept
from posapp.ui.shell.idle import IdleWatch
from posapp.ui.shell.trainees import Trainees
from posapp.ui.signin.presenter import SignIn, SignInShown
from posapp.ui.widgets.later import Later

if TYPE_CHECKING:
    from posapp.domain.people import Right
    from posapp.ui.desk import Desk
    from posapp.ui.shell.scans import Scans
    from posapp.ui.signin.panel import SignInPanel
    from posapp.ui.text import Words

_MOST_DIALOGS = 8  # that may lie over each other; more is a fault, and no reason to hang


class Gate(QObject):
    """Where nobody was ever entered it is open. `passed` says that somebody else is there now.

    While a question is asked, scans are kept for after, and nothing below can be reached.
    """

    passed = Signal()
    locked = Signal()

    def __init__(self, desk: Desk, words: Words, scans: Scans, window: QWidget) -> None:
        super().__init__(window)
        self._may = desk.office.may
        self._staff = desk.office.people
        self._scans = scans
        self._words = words
        self._go_on: Callable[[], None] | None = None
        self.sign_in = SignIn(self._staff, desk.now, words, self)
        self.sign_in.changed.connect(self._render)
        self.sign_in.cleared.connect(self._clear)
        self.sign_in.entered.connect(lambda _person: self._entered())
        self.sign_in.refused.connect(self._refused)
        scans.kept.connect(self.sign_in.on_kept)
        self._idle = IdleWatch(self.lock, self)
        self._idle.idle.connect(self.lock)
        self._late = _LateDialogs(self)
        self.trainees = Trainees(self._staff, self.lock)
        self._stop = self._staff.listen(self._look)
        self._deaf = desk.listen(self._hear)

    def show_on(self, page: QWidget) -> None:
        """Ask by a panel over this page from now on; the language may have changed."""
        self._later = Later(partial(self._make, page))
        self.sign_in.speak_anew()

    @property
    def panel(self) -> SignInPanel:
        """What asks; made when it first does."""
        return self._later.widget

    def start(self) -> None:
        """Ask who is there, if anybody was ever entered."""
        self._look()

    async def close(self) -> None:
        """Watch no more."""
        self._stop()
        self._deaf()
        self._idle.stop()
        self._late.let_through()
        await self.trainees.close()
        await self.sign_in.close()

    def open(self, right: Right, go_on: Callable[[], None]) -> None:
        """Go on, at once or once somebody with the right gave a PIN; or never."""
        if self._may(right):
            go_on()
        elif self._staff.is_manned and not self.is_locked:
            self._go_on = go_on
            self._late.turn_away()
            self.sign_in.ask(right)

    @property
    def is_locked(self) -> bool:
        """True while nobody is signed in and the till asks who is there."""
        return self.sign_in.is_open and self.sign_in.right is None

    def lock(self) -> None:
        """Sign out whoever is there and ask; the sale in hand stays."""
        if self._staff.is_manned and not self.is_locked:
            self._staff.sign_out()
            self._look()

    def dismiss(self) -> None:
        """The till is in front again: a manager who came for the office is there no more."""
        self._staff.dismiss()

    def note_use(self) -> None:
        """Somebody uses the till."""
        self._idle.note_use()

    def _hear(self, fact: Fact) -> None:
        """Whoever opens a lid is not whoever closed it."""
        if isinstance(fact, MachineSlept):
            self.lock()

    def _look(self) -> None:
        """Somebody came, went or was changed."""
        if not self._staff.is_manned:
            return
        if self._staff.present is not None:
            self._idle.start(self._staff.lock_after)
        elif not self.is_locked:
            self._idle.stop()
            self._go_on = None
            _close_what_is_over()
            self._late.turn_away()
            self.sign_in.ask(None)
            self.locked.emit()

    def _entered(self) -> None:
        go_on, self._go_on = self._go_on, None
        self._late.let_through()
        self._idle.start(self._staff.lock_after)
        self.passed.emit()
        if go_on is not None:
            go_on()

    def _refused(self) -> None:
        self._go_on = None

    def _clear(self) -> None:
        if self._later.made is not None:
            self._later.made.clear_pin()

    def _render(self, shown: SignInShown | None) -> None:
        if shown is None:
            self._late.let_through()
            if self._later.made is not None:
                self._later.made.uncover()
            self._scans.hold(held=False)
        else:
            self._scans.hold(held=True)
            self.panel.render_shown(shown)
            self.panel.cover()

    def _make(self, page: QWidget) -> SignInPanel:
        from posapp.ui.signin.panel import SignInPanel

        panel = SignInPanel(self._words, page)
        panel.tried.connect(self.sign_in.attempt)
        panel.chosen.connect(self.sign_in.choose)
        panel.stepped.connect(self.sign_in.step)
        panel.left.connect(self.sign_in.leave)
        return panel


class _LateDialogs(QObject):
    """What was under way may ask something later: not over the lock, or a manager's PIN.

    Such a dialog goes as by Esc, before it was painted.
    """

    def turn_away(self) -> None:
        """From now on no dialog stays."""
        application = QApplication.instance()
        if application is not None:
            application.installEventFilter(self)

    def let_through(self) -> None:
        """Dialogs are as they were."""
        application = QApplication.instance()
        if application is not None:
            application.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt's hook; a dialog is let go once its own opening is over."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QDialog):
            QTimer.singleShot(0, watched, partial(_leave, watched))
        return False


def _leave(dialog: QDialog) -> None:
    dialog.reject()
    asker = dialog.parentWidget()
    if asker is not None:
        # Without a window manager (a kiosk) nobody else gives the keyboard back.
        asker.window().activateWindow()


def _close_what_is_over() -> None:
    """Menus and dialogs go as by Esc: what they asked stays undecided."""
    for _ in range(_MOST_DIALOGS):
        front = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if front is None:
            return
        if isinstance(front, QDialog):
            front.reject()
        else:
            front.close()
