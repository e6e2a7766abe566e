"""The support page: a line for each thing with what to do about it, and the bundle."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from posapp.domain.health import BundleStep, Condition, Observed, worst
from posapp.ui.office.tab import OfficeTab
from posapp.ui.theme import Tone
from posapp.ui.widgets.badge import Badge
from posapp.ui.widgets.labels import button, label, restyle, show_text

if TYPE_CHECKING:
    from posapp.ui.text import Words

_TONES = {
    Condition.GOOD: Tone.GOOD,
    Condition.WAITS: Tone.ATTENTION,
    Condition.BROKEN: Tone.BAD,
}
_FIRST = {Condition.BROKEN: 0, Condition.WAITS: 1, Condition.GOOD: 2}
_BADGE = 30
_LABEL_WIDTH = 210


class HealthRow(QFrame):
    """One thing: its icon, what it is called, how it is, and what to do about it."""

    reached = Signal(QWidget)

    def __init__(self, observed: Observed, words: Words) -> None:
        super().__init__()
        self.setObjectName("row")
        title = words.doctor_label(observed.name)
        badge = Badge(_BADGE)
        badge.show_tone(_TONES[observed.condition], on_its_ground=False)
        name = label("rowtitle", title)
        name.setFixedWidth(_LABEL_WIDTH)
        detail = label("rowtitle", observed.detail)
        for one in (name, detail):
            one.setMinimumHeight(_BADGE)
        self.advice = label("rowreason")
        show_text(self.advice, observed.advice)
        self.setAccessibleName(
            ". ".join(
                part.rstrip(".")
                for part in (
                    title,
                    words.condition(observed.condition),
                    observed.detail,
                    observed.advice,
                )
                if part
            )
        )
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if observed.is_good else Qt.FocusPolicy.TabFocus)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(detail)
        texts.addWidget(self.advice)
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 8, 12, 8)
        line.setSpacing(14)
        line.addWidget(badge, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(name, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(texts, 1)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """It must be seen where the keyboard is."""
        super().focusInEvent(event)
        self.reached.emit(self)


class SupportPage(OfficeTab):
    """Shows how the till is and says what is wanted; looks at nothing itself."""

    entered = Signal()
    look_wanted = Signal()
    backup_wanted = Signal()
    bundle_wanted = Signal()
    elsewhere_wanted = Signal()
    folder_wanted = Signal()

    def __init__(self, words: Words, version: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("support")
        self.setAccessibleName(words.translate("Support", "Support"))
        self._words = words
        self._closes: list[Callable[[], Awaitable[None]]] = []
        self.rows: list[HealthRow] = []
        title = label("title", words.translate("Support", "How this till is"), wraps=False)
        about = label(
            "quiet",
            words.translate(
                "Support", "posapp {version} · licences: F1, or posapp --licences"
            ).format(version=version),
            wraps=False,
        )
        self.summary = label("summary")
        self.said = label("summary")
        self.next = label("quiet")
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(10)
        self.progress.hide()
        self.look_button = button(words.translate("Support", "Check again"), "second")
        self.bundle_button = button(
            words.translate("Support", "Make a bundle for support"), "second"
        )
        self.backup_button = button(words.backup_button(), "second")
        self.folder_button = button(words.translate("Support", "Open the folder"), "second")
        self.elsewhere_button = button(words.translate("Support", "Other folder…"), "second")
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._area.setAccessibleName(words.translate("Support", "How this till is"))
        acts = QHBoxLayout()
        acts.setSpacing(12)
        for made, signal in (
            (self.look_button, self.look_wanted),
            (self.backup_button, self.backup_wanted),
            (self.bundle_button, self.bundle_wanted),
            (self.folder_button, self.folder_wanted),
            (self.elsewhere_button, self.elsewhere_wanted),
        ):
            made.clicked.connect(signal)
            acts.addWidget(made)
        acts.addStretch(1)
        self.folder_button.hide()
        self.elsewhere_button.hide()
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(title)
        head.addWidget(about, 1)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self.summary)
        column.addWidget(self._area, 1)
        column.addWidget(self.progress)
        column.addWidget(self.said)
        column.addWidget(self.next)
        column.addLayout(acts)
        self.show_health(())
        self.say("")

    def put_first(self, widget: QWidget) -> None:
        """Put something above all else on the page."""
        self._column.insertWidget(0, widget)

    def put_under_title(self, widget: QWidget) -> None:
        """Put something below the title and the version."""
        self._column.insertWidget(self._column.indexOf(self.summary), widget)

    def enter(self) -> None:
        """The page was opened."""
        self.bundle_button.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.entered.emit()

    def closes_with(self, close: Callable[[], Awaitable[None]]) -> None:
        """One more thing to be ended when the page is not shown again."""
        self._closes.append(close)

    async def close_down(self) -> None:
        """End what is under way."""
        for close in self._closes:
            await close()

    def show_looking(self) -> None:
        """Somebody looks; what was seen before stays until then."""
        self.look_button.setEnabled(False)
        self.summary.setText(self._words.bundle_step(BundleStep.HEALTH))

    def show_health(self, observed: Sequence[Observed]) -> None:
        """Show what was seen: first what is to be done about."""
        self.look_button.setEnabled(True)
        focus = QApplication.focusWidget()
        had_focus = focus is not None and self._area.isAncestorOf(focus)
        self.rows = [
            HealthRow(one, self._words)
            for one in sorted(observed, key=lambda one: _FIRST[one.condition])
        ]
        rows = QWidget()
        rows.setObjectName("rows")
        column = QVBoxLayout(rows)
        column.setContentsMargins(0, 0, 6, 0)
        column.setSpacing(8)
        for row in self.rows:
            row.reached.connect(self._show_row)
            column.addWidget(row)
        column.addStretch(1)
        self._area.setWidget(rows)
        if had_focus:
            self._area.setFocus(Qt.FocusReason.OtherFocusReason)
        not_good = sum(not one.is_good for one in observed)
        show_text(
            self.summary,
            self._words.health_summary(worst(observed), not_good) if observed else "",
        )

    def show_step(self, step: BundleStep) -> None:
        """A bundle is being made."""
        steps = list(BundleStep)
        self.bundle_button.setEnabled(False)
        self.elsewhere_button.hide()
        self.progress.setRange(0, len(steps))
        self.progress.setValue(steps.index(step) + 1)
        self.progress.setAccessibleName(self._words.bundle_step(step))
        self.progress.show()
        self.say(self._words.bundle_step(step))

    def show_saved(self, said: str, then: str) -> None:
        """The bundle is there."""
        self._end()
        self.folder_button.show()
        self.say(said, then)
        self.folder_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_failed(self, said: str) -> None:
        """It could not be made, or not there."""
        self._end()
        self.folder_button.hide()
        self.elsewhere_button.show()
        self.say(said, is_bad=True)
        self.elsewhere_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_backing_up(
        self, *, working: bool = False, said: str = "", is_bad: bool = False
    ) -> None:
        """A copy of the sales is being made, or how that ended."""
        self.backup_button.setEnabled(not working)
        self.say(self._words.backup_working() if working else said, is_bad=is_bad)
        if not working:
            self.backup_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, said: str, then: str = "", *, is_bad: bool = False) -> None:
        """Say something above the buttons."""
        restyle(self.said, "role", "fault" if is_bad else "summary")
        show_text(self.said, said)
        show_text(self.next, then)

    def _end(self) -> None:
        self.bundle_button.setEnabled(True)
        self.progress.hide()

    def _show_row(self, row: QWidget) -> None:
        self._area.ensureWidgetVisible(row)
