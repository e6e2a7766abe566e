"""The panel over the till that asks who is there: names, a PIN, digits to touch."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from posapp.ui.signin.names import Names
from posapp.ui.signin.pin import PinField, PinPad, digit_typed
from posapp.ui.widgets.cover import Cover
from posapp.ui.widgets.labels import button, label, restyle, show_text

if TYPE_CHECKING:
    from posapp.ui.signin.presenter import SignInShown
    from posapp.ui.text import Words

_WIDEST = 980
_PAD_WIDTH = 330


class SignInPanel(Cover):
    """Lies over everything in the window, whose parts are out of reach meanwhile; scans are kept.

    `tried` carries the PIN as typed, `left` says that nobody wants to sign in after all.
    """

    tried = Signal(str)
    chosen = Signal(str)
    stepped = Signal(int)
    left = Signal()

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("signin")
        self._before: QWidget | None = None
        self._covered: list[QWidget] = []
        self._title = label("title")
        self._why = label("summary")
        self.names = Names(words.translate("SignIn", "Names"))
        self.pin = PinField(words)
        self.pad = PinPad(self.pin, words)
        self._fault = label("fault")
        self._note = label("quiet")
        self.act_button = button("", "main")
        self.back_button = button(words.translate("SignIn", "Go back  Esc"), "second")
        self.pin.stepped.connect(self.stepped)
        self.pin.returnPressed.connect(self._try)
        self.act_button.clicked.connect(self._try)
        self.back_button.clicked.connect(self.left)
        self.names.chosen.connect(self._choose)
        self._arrange()
        self.hide()

    def render_shown(self, shown: SignInShown) -> None:
        """Show who is asked, and how that stands."""
        self.setAccessibleName(shown.title)
        self._title.setText(shown.title)
        show_text(self._why, shown.why)
        self._note.setText(shown.note)
        self._fault.setText(shown.fault)  # keeps its place: nothing jumps under a finger
        self._fault.setAccessibleName(shown.fault)
        restyle(self.pin, "fault", bool(shown.fault))
        self.names.render_names(shown.names, shown.chosen)
        self.act_button.setText(shown.act)
        self.act_button.setAccessibleName(shown.act.replace("\n", " "))
        self.act_button.setEnabled(not (shown.waits or shown.busy))
        self.back_button.setVisible(shown.may_leave)

    def clear_pin(self) -> None:
        """Forget what was typed, and take the keyboard."""
        self.pin.clear()
        self.pin.setFocus(Qt.FocusReason.OtherFocusReason)

    def cover(self) -> None:
        """Lie over the window; what is below can be neither seen nor reached."""
        if not self.isHidden():
            return
        self._before = self.window().focusWidget()
        for child in self._below.findChildren(
            QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly
        ):
            if child is not self and child.isEnabled() and not child.isWindow():
                child.setEnabled(False)
                self._covered.append(child)
        self.setGeometry(self._below.rect())
        self.show()
        self.raise_()
        self.clear_pin()

    def uncover(self) -> None:
        """Go; what had the keyboard has it again."""
        if self.isHidden():
            return
        self.pin.clear()
        for child in self._covered:
            child.setEnabled(True)
        self._covered = []
        # First: what is hidden with the focus asks for the next place itself, in the midst of it.
        before, self._before = self._before, None
        if before is not None and before.isVisible() and before.isEnabled():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        focused = cast(QWidget | None, self.window().focusWidget())
        if focused is not None and self.isAncestorOf(focused):
            focused.clearFocus()
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves where that is offered; digits and arrows belong to the PIN."""
        if event.key() == Qt.Key.Key_Escape:
            if self.back_button.isVisible():
                self.left.emit()
        elif digit_typed(event.text()) or event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.pin.setFocus(Qt.FocusReason.OtherFocusReason)
            self.pin.keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: N802 - Qt's signature
        """Tab stays inside."""
        places: list[QWidget] = [*self.names.buttons.values(), self.pin, self.act_button]
        places.append(self.back_button)
        there = [one for one in places if one.isVisible() and one.isEnabled()]
        focused = cast(QWidget | None, self.window().focusWidget())
        at = there.index(focused) if focused in there else -1
        there[(at + (1 if next else -1)) % len(there)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _arrange(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(10)
        right.addWidget(self.pin)
        right.addWidget(self._fault)
        right.addWidget(self.pad)
        right.addWidget(self.act_button)
        right.addStretch(1)
        self._fault.setMinimumHeight(44)
        side = QWidget()
        side.setFixedWidth(_PAD_WIDTH)
        right.setContentsMargins(0, 3, 0, 0)
        side.setLayout(right)
        both = QHBoxLayout()
        both.setSpacing(28)
        both.addWidget(self.names, 1)
        both.addWidget(side)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self._note, 1)
        foot.addWidget(self.back_button)
        column = QVBoxLayout()
        column.setSpacing(10)
        column.addWidget(self._title)
        column.addWidget(self._why)
        column.addLayout(both, 1)
        column.addLayout(foot)
        inner = QWidget()
        inner.setMaximumWidth(_WIDEST)
        inner.setLayout(column)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(24, 18, 24, 18)
        outer.addWidget(inner)

    def _choose(self, name: str) -> None:
        self.chosen.emit(name)
        self.pin.setFocus(Qt.FocusReason.OtherFocusReason)

    def _try(self) -> None:
        if self.act_button.isEnabled() and self.pin.text():
            self.tried.emit(self.pin.text())
