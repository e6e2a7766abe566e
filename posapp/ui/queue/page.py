"""The queue's page: figures that filter, a search, the table, and the acts."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from posapp.domain.queue import Figure, Group, QueueFigures
from posapp.ui.office.tab import OfficeTab
from posapp.ui.queue.model import ICONS, Column, Read
from posapp.ui.queue.table import QueueTable
from posapp.ui.widgets.labels import as_tip, button, label, restyle, show_text

if TYPE_CHECKING:
    from posapp.ui.text import Words
    from posapp.ui.widgets.fitting import FittingButton

FILTERS: Final = (None, *Group)


class SearchField(QLineEdit):
    """A search line; Esc empties it before it leaves the page, Down goes to what was found."""

    left_down = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down, then as any line."""
        if event.key() == Qt.Key.Key_Down:
            self.left_down.emit()
            return
        super().keyPressEvent(event)


class QueuePage(OfficeTab):
    """Shows the queue and says what is wanted; decides nothing."""

    shown = Signal()
    put_away = Signal()
    group_wanted = Signal(object)
    searched = Signal(str)
    send_wanted = Signal()
    retry_wanted = Signal()
    read_wanted = Signal()
    settle_wanted = Signal()
    grant_wanted = Signal()
    release_wanted = Signal()
    export_wanted = Signal()
    ask_wanted = Signal()
    decide_wanted = Signal()

    def __init__(self, read: Read, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("queue")
        self.setAccessibleName(words.translate("Queue", "Queue"))
        self._words = words
        self.group: Group | None = None
        self.ending: Callable[[], Awaitable[None]] | None = None
        self.group_buttons: dict[Group | None, FittingButton] = {}
        self.search = SearchField()
        self.search.setPlaceholderText(
            words.translate("Queue", "Ticket, or last digits of code or card")
        )
        self.search.setAccessibleName(words.translate("Queue", "Search in the queue"))
        self.search.setMaxLength(64)
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self.searched)
        self.table = QueueTable(read, words)
        self.search.left_down.connect(self._go_to_table)
        self._found = label("summary", wraps=False)
        self._reason = label("detail")
        self._told = label("summary")
        self._told.setAccessibleName(words.translate("Queue", "What was done"))
        self.all_button = button(words.translate("Queue", "Select all"), "act")
        self.several_button = button(words.translate("Queue", "Several"), "act")
        self.several_button.setCheckable(True)
        self.several_button.setAccessibleName(
            words.translate("Queue", "Each touch adds a row to the choice")
        )
        self.export_button = button(words.translate("Queue", "Export…"), "act")
        self.all_button.clicked.connect(self._choose_all)
        self.several_button.toggled.connect(lambda on: self.table.choose_several(several=on))
        self.export_button.clicked.connect(self.export_wanted)
        self._acts = self._act_buttons()
        self._grants = QFrame()
        self._grants.setObjectName("leftopen")
        self._grants_text = label("leftopen")
        self.ask_button = button(words.translate("Queue", "Ask again"))
        self.decide_button = button(words.translate("Queue", "Decide…"))
        self.ask_button.clicked.connect(self.ask_wanted)
        self.decide_button.clicked.connect(self.decide_wanted)
        self._arrange()
        self.render_grants("")
        show_text(self._told, "")
        self._reason.setAccessibleName(words.translate("Queue", "The chosen row in full"))
        self.render_reason("", "")

    def enter(self) -> None:
        """The page was opened: the keyboard is on the search, one step from everything."""
        self.table.fit()
        place: QWidget = self.table if self.table.queue.rowCount() else self.search
        place.setFocus(Qt.FocusReason.ShortcutFocusReason)

    async def close_down(self) -> None:
        """End what runs the page."""
        if self.ending is not None:
            await self.ending()

    def showEvent(self, event: QShowEvent) -> None:
        """What was told meanwhile must be read."""
        super().showEvent(event)
        self.shown.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks: nothing needs to be read."""
        super().hideEvent(event)
        self.put_away.emit()

    def render_figures(self, figures: QueueFigures) -> None:
        """How many vouchers stand where, and their worth; on the buttons that filter by it."""
        for group, made in self.group_buttons.items():
            self._render_figure(group, figures.of(group), made)

    def render_found(self, found: Figure) -> None:
        """What the list shows, added up."""
        self._found.setText(self._words.queue_found(found))

    def render_group(self, group: Group | None) -> None:
        """Which filter is on."""
        self.group = group
        for other, made in self.group_buttons.items():
            restyle(made, "current", other == group)

    def render_reason(self, row: str, why: str) -> None:
        """The row that the keys are at, in full: what its columns may cut at a narrow screen."""
        text = "\n".join(part for part in (row, why) if part)
        self._reason.setText(text or " ")
        self._reason.setToolTip(as_tip(text))
        self._reason.setMinimumHeight(2 * self._reason.fontMetrics().lineSpacing())

    def render_acts(self, acts: Mapping[str, tuple[str, bool]]) -> None:
        """Each act with how many it will act on, and whether it can be done now."""
        for name, (text, is_on) in acts.items():
            made = self._acts[name]
            made.setText(text)
            made.setAccessibleName(text)
            made.setEnabled(is_on)

    def render_grants(self, text: str, *, is_on: bool = True) -> None:
        """New rewards that are not settled yet; nothing for an empty text."""
        self._grants_text.setText(text)
        self._grants.setVisible(bool(text))
        self.ask_button.setEnabled(is_on)
        self.decide_button.setEnabled(is_on)

    def tell(self, text: str) -> None:
        """Say in a sentence what an act did."""
        show_text(self._told, text)

    def hold_focus(self) -> None:
        """The acts go off for a moment: the keyboard goes to the list, not to the next tab."""
        if self.window().focusWidget() in (
            *self._acts.values(),
            self.ask_button,
            self.decide_button,
        ):
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def act_button(self, name: str) -> QPushButton:
        """The button of an act: send, retry, read, settle, grant, release, export."""
        return self._acts[name]

    def _render_figure(self, group: Group | None, figure: Figure, made: FittingButton) -> None:
        words = self._words
        name = words.queue_group(group)
        icon = "" if group is None else f"{ICONS[group]} "
        number, worth = words.number(figure.count), words.money(figure.worth)
        made.setText(f"{icon}{name}\n{number}\n{worth}")
        made.setAccessibleName(f"{name}: {words.queue_found(figure)}")

    def _act_buttons(self) -> dict[str, QPushButton]:
        made: dict[str, QPushButton] = {"export": self.export_button}
        for name, signal in (
            ("send", self.send_wanted),
            ("retry", self.retry_wanted),
            ("read", self.read_wanted),
            ("settle", self.settle_wanted),
            ("grant", self.grant_wanted),
            ("release", self.release_wanted),
        ):
            made[name] = button("", "act")
            made[name].clicked.connect(signal)
        return made

    def _arrange(self) -> None:
        figures = QHBoxLayout()
        figures.setSpacing(12)
        for group in FILTERS:
            made = button("", "figure")
            made.keeps_lines = True
            made.clicked.connect(partial(self.group_wanted.emit, group))
            self.group_buttons[group] = made
            figures.addWidget(made, 1)
        find = QHBoxLayout()
        find.setSpacing(12)
        find.addWidget(self.search, 3)
        for one in (self.all_button, self.several_button, self.export_button):
            find.addWidget(one, 1)
        grants = QHBoxLayout(self._grants)
        grants.setContentsMargins(12, 6, 8, 6)
        grants.setSpacing(12)
        grants.addWidget(self._grants_text, 1)
        grants.addWidget(self.ask_button)
        grants.addWidget(self.decide_button)
        told = QHBoxLayout()
        told.setSpacing(12)
        told.addWidget(self._reason, 1)
        told.addWidget(self._found)
        acts = QHBoxLayout()
        acts.setSpacing(12)
        for name, made_act in self._acts.items():
            if name != "export":
                acts.addWidget(made_act, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(8)
        column.addLayout(figures)
        column.addLayout(find)
        column.addWidget(self._grants)
        column.addWidget(self.table, 1)
        column.addLayout(told)
        column.addWidget(self._told)
        column.addLayout(acts)
        # Said once, in the order that the eye goes: figures, search, list, acts.
        order: list[QWidget] = [
            *self.group_buttons.values(),
            self.search,
            self.all_button,
            self.several_button,
            self.export_button,
            self.table,
            *(made for name, made in self._acts.items() if name != "export"),
        ]
        for before, behind in pairwise(order):
            QWidget.setTabOrder(before, behind)

    def _go_to_table(self) -> None:
        self.table.setFocus(Qt.FocusReason.TabFocusReason)
        # With the focus Qt makes the first row the current one, yet chooses none.
        if not self.table.selectionModel().hasSelection() and self.table.queue.rowCount():
            self.table.selectRow(max(0, self.table.currentIndex().row()))

    def _choose_all(self) -> None:
        self.table.selectAll()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)


__all__ = ["FILTERS", "Column", "QueuePage"]
