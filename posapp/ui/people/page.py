"""The office's page of people: who works here, somebody new, another PIN, another role, gone."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from posapp.domain.errors import PosError
from posapp.domain.people import Person, Role
from posapp.ui.office.tab import OfficeTab
from posapp.ui.people.dialogs import PersonDialog, Told
from posapp.ui.people.model import Column, PeopleModel
from posapp.ui.tasks import Tasks
from posapp.ui.widgets.labels import button, label, show_text
from posapp.ui.widgets.one_dialog import OneDialog
from posapp.ui.widgets.question import QuestionDialog

if TYPE_CHECKING:
    from posapp.ui.people.ports import Staff
    from posapp.ui.text import Words

_ROW = 48


class PeoplePage(OfficeTab):
    """Shows who works here and carries out what a manager asks for; one dialog at a time."""

    def __init__(
        self,
        staff: Staff,
        now: Callable[[], datetime],
        words: Words,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("staff")
        title = words.translate("Staff", "People at this till")
        self.setAccessibleName(title)
        self._staff = staff
        self._now = now
        self._words = words
        self._tasks = Tasks(self._failed)
        self._dialogs = OneDialog(
            self, lambda: self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        )
        self.model = PeopleModel(words, self)
        self.table = QTableView()
        self.table.setAccessibleName(title)
        self.table.setModel(self.model)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(_ROW)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(Column.NAME, QHeaderView.ResizeMode.Stretch)
        self.table.selectionModel().selectionChanged.connect(lambda *_changed: self._show_acts())
        self._empty = label("quiet", self._why_empty())
        self._said = label("fault")
        self._said.hide()
        self.add_button = button(words.translate("Staff", "Add…"), "second")
        self.pin_button = button(words.translate("Staff", "New PIN…"), "second")
        self.role_button = button("", "second")
        self.leave_button = button(words.translate("Staff", "Has left…"), "second")
        self.add_button.clicked.connect(self.ask_new)
        self.pin_button.clicked.connect(self.ask_pin)
        self.role_button.clicked.connect(self.turn_role)
        self.leave_button.clicked.connect(self.ask_leave)
        acts = QHBoxLayout()
        acts.setSpacing(12)
        for made in (self.add_button, self.pin_button, self.role_button, self.leave_button):
            acts.addWidget(made, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(10)
        column.addWidget(label("title", title, wraps=False))
        column.addWidget(self._empty)
        column.addWidget(self.table, 1)
        column.addWidget(self._said)
        column.addLayout(acts)
        column.addStretch(0)
        self._stop = staff.listen(self.look)
        self.look()

    def enter(self) -> None:
        """The page came to the front."""
        self._say("")
        self.look()
        place = self.table if self.model.rowCount() else self.add_button
        place.setFocus(Qt.FocusReason.ShortcutFocusReason)

    async def close_down(self) -> None:
        """End what the page has under way."""
        self._stop()
        await self._tasks.close()

    async def settle(self) -> None:
        """Wait until nothing is under way."""
        await self._tasks.settle()

    @property
    def person(self) -> Person | None:
        """Who is chosen in the table."""
        rows = self.table.selectionModel().selectedRows()
        known = self.model.known(rows[0].row()) if rows else None
        return None if known is None else known.person

    def choose(self, name: str) -> None:
        """Choose somebody in the table."""
        row = self.model.row_of(name)
        if row >= 0:
            flags = QItemSelectionModel.SelectionFlag
            self.table.selectionModel().setCurrentIndex(
                self.model.index(row, 0), flags.ClearAndSelect | flags.Rows
            )

    def look(self) -> None:
        """Show who works here now; who was chosen stays so."""
        before = self.person
        try:
            people = self._staff.everybody()
        except PosError as error:
            self._failed(error)
            return
        self.model.show_people(people, self._now())
        if before is not None:
            self.choose(before.name)
        elif people:
            self.choose(people[0].person.name)
        self._empty.setVisible(not people)
        self.table.setVisible(bool(people))
        self._show_acts()

    def ask_new(self) -> None:
        """Somebody new."""
        is_first = not self._staff.is_manned

        def save(name: str, role: Role, pin: str, told: Told) -> None:
            async def add() -> None:
                person = await self._staff.add(name, role, pin)
                self.look()
                self.choose(person.name)

            self._tasks.spawn(self._told(add(), told), "add person")

        self._open(
            PersonDialog(
                self._words,
                save,
                self.window(),
                is_first=is_first,
                shortest=self._staff.shortest_pin,
            )
        )

    def ask_pin(self) -> None:
        """Another PIN for the chosen one."""
        person = self.person
        if person is None:
            return
        chosen = person.name

        def save(_name: str, _role: Role, pin: str, told: Told) -> None:
            self._tasks.spawn(self._told(self._staff.change_pin(chosen, pin), told), "new pin")

        self._open(
            PersonDialog(
                self._words, save, self.window(), name=chosen, shortest=self._staff.shortest_pin
            )
        )

    def turn_role(self) -> None:
        """A manager becomes a cashier; before a cashier becomes a manager, a question."""
        person = self.person
        if person is None:
            return
        if person.role is Role.MANAGER:
            self._act(self._staff.change_role(person.name, Role.CASHIER), "change role")
            return
        words = self._words
        dialog = QuestionDialog(
            words.translate(
                "Staff",
                "Make {name} a manager? Managers approve vouchers, settle, export and change"
                " settings.",
            ).format(name=person.name),
            words.translate("Staff", "Make a manager"),
            words.translate("Staff", "Stays a cashier"),
            self.window(),
        )
        dialog.accepted.connect(
            lambda: self._act(self._staff.change_role(person.name, Role.MANAGER), "change role")
        )
        self._open(dialog)

    def ask_leave(self) -> None:
        """Ask whether the chosen one has left."""
        person = self.person
        if person is None:
            return
        words = self._words
        dialog = QuestionDialog(
            words.translate(
                "Staff",
                "Has {name} left? The PIN is no use any more, and the name is never given again.",
            ).format(name=person.name),
            words.translate("Staff", "Has left"),
            words.translate("Staff", "Still works here"),
            self.window(),
        )
        dialog.accepted.connect(lambda: self._act(self._staff.leave(person.name), "somebody left"))
        self._open(dialog)

    def _act(self, work: Coroutine[object, object, None], name: str) -> None:
        self._say("")
        self._tasks.spawn(self._told(work, self._say), name)

    async def _told(self, work: Coroutine[object, object, object], told: Told) -> None:
        try:
            await work
        except PosError as error:
            told(self._words.error(error))
            return
        told("")
        self.look()

    def _show_acts(self) -> None:
        person = self.person
        works_here = person is not None and person.left_at is None
        for made in (self.pin_button, self.role_button, self.leave_button):
            made.setEnabled(works_here)
        is_manager = person is not None and person.role is Role.MANAGER
        self.role_button.setText(
            self._words.translate("Staff", "Make a cashier")
            if is_manager
            else self._words.translate("Staff", "Make a manager")
        )
        self.role_button.setAccessibleName(self.role_button.text())

    def _open(self, dialog: QDialog) -> None:
        if self._dialogs.now is None:
            self._say("")
        self._dialogs.open(dialog)

    def _say(self, text: str) -> None:
        show_text(self._said, text)

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, PosError):
            self._say(self._words.error(error))
        else:
            self._say(self._words.unexpected())

    def _why_empty(self) -> str:
        return self._words.translate(
            "Staff",
            "Nobody is entered, so the till asks nobody who they are, and everybody may do"
            " everything. Enter the first manager: from then on all sign in with a PIN of their"
            " own, and the journal says who did what.",
        )
