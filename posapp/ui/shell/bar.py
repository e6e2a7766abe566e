"""The status bar, the notice above it, and the details that F10 opens."""

from __future__ import annotations

from datetime import timedelta
from itertools import zip_longest
from typing import TYPE_CHECKING

from PySide6.QtCore import QMargins, QPoint, QSize, Qt, Signal, SignalInstance
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from posapp.ui.theme import Theme, Tone
from posapp.ui.widgets.badge import Badge
from posapp.ui.widgets.elided import FittedLabel
from posapp.ui.widgets.labels import button, label

if TYPE_CHECKING:
    from posapp.ui.shell.status import Status
    from posapp.ui.text import Words

_PERSON_WIDTH = 96
_TILL_WIDTH = 132  # a usual shop and till; their names may be of any length
_ACTS_IN_A_ROW = 3
_LONG_QUEUE = (28_888, 28_888, timedelta(minutes=18))


class StatusBar(QFrame):
    """Renders a `Status`: link, stock and queue on the left, the till's name on the right.

    The queue has the room of a long one from the start, and all that is left over: its words
    change without moving anything. A long name has of that room what the queue leaves free.
    """

    details_wanted = Signal()
    mute_wanted = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status")
        self.setAccessibleName(words.translate("Status", "State of the till"))
        self._link = FittedLabel()
        self._stock = FittedLabel()
        self._queue = FittedLabel()
        self._rejected = FittedLabel()
        self._person = FittedLabel(_PERSON_WIDTH, Qt.AlignmentFlag.AlignRight)
        self._person.setObjectName("present")
        self._person.hide()
        self._till = FittedLabel(_TILL_WIDTH, Qt.AlignmentFlag.AlignRight)
        details = button(words.translate("Status", "State\nF10"), "quiet")
        details.setAccessibleName(words.translate("Status", "Show or hide the state of the till"))
        details.setObjectName("state")
        details.clicked.connect(self.details_wanted)
        self._words = words
        self._sound = button("", "quiet")
        self._sound.setObjectName("sound")
        self._sound.clicked.connect(self.mute_wanted)
        for made in (details, self._sound):
            made.keeps_lines = True  # a third line takes the room of the till's name
            made.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # F10 and Ctrl+M do it; Tab is for the sale
        line = QHBoxLayout(self)
        line.setContentsMargins(8, 3, 6, 3)
        line.setSpacing(8)
        line.addWidget(self._link)
        line.addWidget(self._stock)
        longest = FittedLabel()
        longest.show_one(words.sending(*_LONG_QUEUE)[-1])
        line.addWidget(self._rejected)
        line.addWidget(_Shared(self._queue, longest, self._person, line.spacing()), 1)
        line.addWidget(self._till)
        acts = QHBoxLayout()
        acts.setSpacing(12)
        acts.addWidget(self._sound)
        acts.addWidget(details)
        line.addLayout(acts)

    def render_sound(self, *, is_muted: bool) -> None:
        """Show whether the till is heard."""
        self._sound.setText(self._words.sound_button(is_muted=is_muted))
        spoken = self._words.sound_spoken(is_muted=is_muted)
        self._sound.setAccessibleName(spoken)
        self._sound.setToolTip(spoken)

    def render_status(self, status: Status) -> None:
        """Show a status."""
        self._link.show_one(status.link, tip=status.link_detail)
        self._stock.show_one(*status.stock)
        self._queue.show_one(*status.queue, tip=status.queue_detail)
        self._rejected.show_one(*(status.rejected or ("",)), tip=status.queue_detail)
        self._rejected.setVisible(bool(status.rejected))
        self._till.show_one(*status.till)
        self._person.show_one(*(status.person or ("",)))
        self._person.setVisible(bool(status.person))


class _Shared(QWidget):
    """The first has the room of the `longest` that it may ever say; the other uses what is free."""

    def __init__(
        self, first: FittedLabel, longest: FittedLabel, other: FittedLabel, spacing: int
    ) -> None:
        super().__init__()
        self._first = first
        self._longest = longest
        longest.setParent(self)
        longest.hide()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(spacing)
        line.addWidget(first, 1)
        line.addWidget(other)

    def minimumSizeHint(self) -> QSize:
        """As if the longest were said."""
        size = super().minimumSizeHint()
        least, most = self._first.minimumSizeHint(), self._longest.minimumSizeHint()
        return size.grownBy(QMargins(0, 0, max(0, most.width() - least.width()), 0))

    def sizeHint(self) -> QSize:
        """The same, whatever is said: what stands beside never moves."""
        return self.minimumSizeHint()


class NoticeStrip(QFrame):
    """Stays above the bar while a person must mend something; no dialog, no beep, no red."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("stopped")
        badge = Badge(24)
        badge.show_tone(Tone.ATTENTION, on_its_ground=True)
        self._text = label("stopped")
        line = QHBoxLayout(self)
        line.setContentsMargins(14, 4, 14, 4)
        line.setSpacing(10)
        line.addWidget(badge)
        line.addWidget(self._text, 1)
        self.hide()

    def render_status(self, status: Status) -> None:
        """Show the notice, if there is one."""
        self._text.setText(status.notice)
        self.setAccessibleName(status.notice)
        self.setVisible(bool(status.notice))


class DetailsPanel(QFrame):
    """What stands and what does not, over the lower left of the window; selling goes on beside it.

    It lies inside the window: scans are still heard.
    """

    opened = Signal(bool)
    stock_wanted = Signal()
    scanner_wanted = Signal()
    setup_wanted = Signal()
    language_wanted = Signal()
    look_wanted = Signal()
    keys_wanted = Signal()
    manual_wanted = Signal()
    lock_wanted = Signal()

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("details")
        self.setAccessibleName(words.translate("Status", "State of the till"))
        self._captions: list[QLabel] = []
        self._texts: list[QLabel] = []
        self._field: QLineEdit | None = None
        self._anchor: tuple[QPoint, int] = (QPoint(), 0)
        self._acts = QGridLayout()
        self._acts.setSpacing(12)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        title = label("name", words.translate("Status", "State of the till"), wraps=False)
        self.close_button = button(words.translate("Status", "Close  Esc"))
        self.close_button.setAccessibleName(words.translate("Status", "Close the state"))
        self.close_button.clicked.connect(self.put_away)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(title, 1)
        head.addWidget(self.close_button)
        self._words = words
        self._look = self._act("", "", self.look_wanted)
        manual = words.translate("Status", "Manual  F1")
        self._act(manual, words.translate("Status", "Open the manual"), self.manual_wanted)
        keys = words.translate("Status", "Keys  Ctrl+F1")
        self._act(keys, words.translate("Status", "Show all keys"), self.keys_wanted)
        language = words.translate("Status", "Language  Ctrl+L")
        self._act(language, words.translate("Status", "Choose the language"), self.language_wanted)
        stock = words.translate("Status", "Office  F11")
        self._act(stock, words.translate("Status", "Open the manager’s pages"), self.stock_wanted)
        scanner = words.translate("Status", "Scanner  F12")
        self._act(scanner, words.translate("Status", "Test the scanner"), self.scanner_wanted)
        setup = words.translate("Status", "Finish the setup")
        self.setup_button = self._act(
            setup, words.translate("Status", "Go on setting this till up"), self.setup_wanted
        )
        self.setup_button.hide()
        lock = words.translate("Status", "Change user\nCtrl+U")
        self.lock_button = self._act(
            lock, words.translate("Status", "Change user, lock the till"), self.lock_wanted
        )
        self.lock_button.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 12, 14, 14)
        column.setSpacing(8)
        column.addLayout(head)
        column.addLayout(self._grid)
        column.addSpacing(4)
        column.addLayout(self._acts)
        self.hide()

    def render_status(self, status: Status) -> None:
        """Show the details."""
        while len(self._texts) < len(status.details):
            self._add_line()
        lines = zip(self._captions, self._texts, strict=True)
        # A line may go again: the clock is right by now, or nobody is entered any more.
        for (caption, text), detail in zip_longest(lines, status.details):
            caption.setVisible(detail is not None)
            text.setVisible(detail is not None)
            if detail is not None:
                caption.setText(detail.caption)
                text.setText(detail.text)
        self.lock_button.setVisible(status.may_lock)
        self.setAccessibleDescription("\n".join(one.text for one in status.details))
        self._place()

    def render_look(self, theme: Theme) -> None:
        """Show which theme there is."""
        said = self._words.look_button(theme)
        self._look.setText(said)
        self._look.setAccessibleName(said.replace("\n", " "))

    def toggle(self) -> None:
        """Open, with the focus on the button that closes, or close."""
        if self.isVisible():
            self.put_away()
            return
        focused = self.window().focusWidget()
        self._field = focused if isinstance(focused, QLineEdit) else None
        self._place()
        self.show()
        self.raise_()
        self.close_button.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.opened.emit(True)

    def put_away(self) -> None:
        """Close; the entry field that had the focus gets it back, unless it went elsewhere."""
        if not self.isVisible():
            return
        had_focus = self.close_button.hasFocus()
        self.hide()
        if had_focus and self._field is not None:
            self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.opened.emit(False)

    def stand_on(self, corner: QPoint, width: int) -> None:
        """Lie with the lower left corner here, so wide."""
        self._anchor = (corner, width)
        self._place()

    def _act(self, text: str, spoken: str, wanted: SignalInstance) -> QPushButton:
        made = button(text)
        made.setAccessibleName(spoken)
        made.clicked.connect(wanted)
        at = self._acts.count()
        self._acts.addWidget(made, at // _ACTS_IN_A_ROW, at % _ACTS_IN_A_ROW)
        return made

    def _add_line(self) -> None:
        row = len(self._texts)
        caption, text = label("caption", wraps=False), label("detail")
        self._grid.addWidget(caption, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(text, row, 1)
        self._captions.append(caption)
        self._texts.append(text)

    def _place(self) -> None:
        corner, width = self._anchor
        layout = self.layout()
        if layout is None or width <= 0:
            return
        self.ensurePolished()
        layout.activate()
        height = layout.totalHeightForWidth(width)
        self.setGeometry(corner.x(), corner.y() - height, width, height)
