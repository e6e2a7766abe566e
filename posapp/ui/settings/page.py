"""The settings' page: groups at the left, the settings of one, or those found, at the right."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QSignalBlocker, QSize, Qt, QTimer
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from posapp.domain.export import Exported
from posapp.ui.exports.flow import ExportFlow, Outgoing
from posapp.ui.office.tab import OfficeTab
from posapp.ui.settings.dialogs import ImportDialog, SecretDialog
from posapp.ui.settings.presenter import MOST_FOUND, SettingsPresenter
from posapp.ui.settings.row import SettingRow
from posapp.ui.widgets.file_dialog import file_dialog
from posapp.ui.widgets.labels import button, label, restyle
from posapp.ui.widgets.question import QuestionDialog

if TYPE_CHECKING:
    from posapp.domain.setting import Group
    from posapp.ui.exports.ports import Exports
    from posapp.ui.settings.live import Live
    from posapp.ui.settings.ports import Incoming, SettingsOffice
    from posapp.ui.text import Words

_AT_ONCE = 5  # rows made before the screen is painted: as many as it shows
_TARGET = 56  # pixels that a finger hits


class SettingsPage(OfficeTab):
    """Shows what the presenter decides; rows are made when they are first looked at."""

    def __init__(
        self,
        office: SettingsOffice,
        words: Words,
        live: Live,
        exports: Exports | None = None,
    ) -> None:
        super().__init__()
        self._office = office
        self.flow = ExportFlow(exports, words, self)
        self.setObjectName("settings")
        self.setAccessibleName(words.translate("Settings", "Settings"))
        self._words = words
        self.presenter = SettingsPresenter(office, words, live, self)
        self.rows: dict[str, SettingRow] = {}
        self._shown: Sequence[str] = ()
        self._has_more = False
        self.search = QLineEdit()
        self.search.setPlaceholderText(words.translate("Settings", "Find a setting"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._search)
        self.search.returnPressed.connect(self._into_rows)
        self.groups = QListWidget()
        self.groups.setObjectName("groups")
        self.groups.setAccessibleName(words.translate("Settings", "Groups"))
        self.groups.setFixedWidth(226)
        for group in self.presenter.groups:
            item = QListWidgetItem(words.settings_group(group))
            item.setSizeHint(QSize(0, _TARGET))
            self.groups.addItem(item)
        self.groups.currentRowChanged.connect(self._open_group)
        # The current group may be wanted back from a search, and does not change then.
        self.groups.itemClicked.connect(lambda _item: self.search.clear())
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(0)
        self._rest.timeout.connect(self._go_on)
        self._none = label("quiet", words.translate("Settings", "No setting is called so."))
        self._more = label("quiet")
        self._scroll, self._column = _scrolled()
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its settings take the keys
        self._column.insertWidget(0, self._none)
        self._column.insertWidget(1, self._more)
        self.message = label("detail")
        self.import_button = button(words.translate("Settings", "Import…"), "choice")
        self.export_button = button(words.translate("Settings", "Export…"), "choice")
        self.discard_button = button(words.translate("Settings", "Throw away"), "choice")
        self.save_button = button(words.translate("Settings", "Save"), "second")
        self.import_button.clicked.connect(self._choose_import)
        self.export_button.clicked.connect(self._choose_way)
        self.discard_button.clicked.connect(self.presenter.throw_away)
        self.save_button.clicked.connect(self.presenter.save)
        self._lay_out()
        self.presenter.changed.connect(self._render)
        self.presenter.incoming.connect(self._ask_import)
        with QSignalBlocker(self.groups):
            self.groups.setCurrentRow(0)

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(12)
        right.addWidget(self.search)
        right.addWidget(self._scroll, 1)
        middle = QHBoxLayout()
        middle.setSpacing(14)
        middle.addWidget(self.groups)
        middle.addLayout(right, 1)
        acts = QHBoxLayout()
        acts.setSpacing(12)
        acts.addWidget(self.import_button)
        acts.addWidget(self.export_button)
        acts.addWidget(self.message, 1)
        acts.addWidget(self.discard_button)
        acts.addWidget(self.save_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(12)
        column.addLayout(middle, 1)
        column.addLayout(acts)

    def enter(self) -> None:
        """The page came to the front: what stands now, the cursor where settings are found."""
        self.presenter.enter()
        self._choose(self.search.text())
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    async def close_down(self) -> None:
        """End what is under way; what was not saved stays."""
        await self.flow.close()
        await self.presenter.close()

    def show_group(self, group: Group) -> None:
        """Show the settings of a group."""
        self.search.clear()
        self.groups.setCurrentRow(self.presenter.groups.index(group))

    def _open_group(self, _row: int) -> None:
        if self.search.text():
            self.search.clear()  # its change shows the group
        else:
            self._choose("")

    def _search(self, text: str) -> None:
        """What is found may be of any group: none is marked meanwhile."""
        item = self.groups.currentItem()
        if item is not None:
            with QSignalBlocker(self.groups):
                item.setSelected(not text.strip())
        self._choose(text)

    def _into_rows(self) -> None:
        """Enter leads from the search to the first setting found that can be changed here."""
        for key in self._shown:
            row = self.rows.get(key)
            if row is not None and row.editor.isEnabled():
                row.editor.setFocus(Qt.FocusReason.TabFocusReason)
                return

    def _order_keys(self) -> None:
        """Tab goes from the search through the settings as they are shown, then to the acts."""
        before: QWidget = self.search
        for key in self._shown:
            row = self.rows.get(key)
            for one in () if row is None else row.findChildren(QWidget):
                # A list that opens is a window of its own.
                takes_keys = one.focusPolicy() & Qt.FocusPolicy.TabFocus
                if takes_keys and one.focusProxy() is None and one.window() is before.window():
                    QWidget.setTabOrder(before, one)
                    before = one

    def _choose(self, text: str) -> None:
        """Show what was searched for, else the group that is chosen."""
        more = 0
        if text.strip():
            found = self.presenter.find(text)
            more = max(len(found) - MOST_FOUND, 0)
            self._shown = found[:MOST_FOUND]
        else:
            groups = self.presenter.groups
            self._shown = self.presenter.of_group(groups[max(self.groups.currentRow(), 0)])
        self._has_more = more > 0
        self._more.setText(
            self._words.count(
                more,
                self._words.translate("Settings", "{n} more: add a word."),
                self._words.translate("Settings", "{n} more: add a word."),
            )
        )
        self._go_on()
        self._scroll.verticalScrollBar().setValue(0)

    def _go_on(self) -> None:
        self._scroll.setUpdatesEnabled(False)
        self._arrange()
        self._render()
        # Painted before the rows have their heights, they would be seen squeezed into the view.
        for _ in range(2):  # of the rows, then of what holds them
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        self._scroll.setUpdatesEnabled(True)

    def _arrange(self) -> None:
        """In the order asked for, without taking the others out: that would cost their focus."""
        if not self.presenter.standing:
            return
        wanted = set(self._shown)
        for key, row in self.rows.items():
            if key not in wanted:
                row.hide()
        made = 0
        for at, key in enumerate(self._shown):
            made += key not in self.rows
            if made > _AT_ONCE:
                self._rest.start()
                break
            row = self._row(key)
            if self._column.indexOf(row) != at:
                self._column.removeWidget(row)
                self._column.insertWidget(at, row)
            row.show()
        self._none.setVisible(not self._shown)
        self._more.setVisible(self._has_more)
        self._order_keys()

    def _row(self, key: str) -> SettingRow:
        made = self.rows.get(key)
        if made is None:
            one = self.presenter.catalog[key]
            made = SettingRow(one, self.presenter.told[key], self._words, self._scroll.widget())
            made.edited.connect(self._edited)
            made.defaulted.connect(self.presenter.to_default)
            self.rows[key] = made
        return made

    def _render(self) -> None:
        presenter, words = self.presenter, self._words
        draft = presenter.draft
        for key in self._shown:
            stands, row = presenter.standing.get(key), self.rows.get(key)
            if stands is None or row is None:
                continue
            row.render_setting(
                stands,
                draft.get(key),
                presenter.faults.get(key),
                is_drafted=key in draft,
                is_locked=presenter.is_locked or presenter.is_busy,
            )
        text = presenter.message
        if not text and draft:
            text = words.count(
                len(draft),
                words.translate("Settings", "{n} change is not saved."),
                words.translate("Settings", "{n} changes are not saved."),
            )
            if presenter.faults:
                names = (presenter.told[key][0] for key in presenter.faults if key)
                wrong = words.translate("Settings", "Not accepted yet: {names}.")
                text += " " + wrong.format(names=", ".join(names))
            whole = presenter.faults.get("")
            if whole is not None:
                text += " " + words.setting_fault(whole)
        self.message.setText(text)
        restyle(self.message, "fault", presenter.is_problem or bool(presenter.faults))
        is_free = not presenter.is_busy and not presenter.is_locked and bool(presenter.standing)
        self.save_button.setEnabled(is_free and bool(draft) and not presenter.faults)
        self.discard_button.setEnabled(is_free and bool(draft))
        self.import_button.setEnabled(is_free)
        self.export_button.setEnabled(is_free)

    def _edited(self, key: str, text: str) -> None:
        if not self.presenter.catalog[key].is_secret:
            self.presenter.edit(key, text)
        elif text == "change":
            self._ask_secret(key)
        else:
            self._ask_forget(key)

    def _ask_secret(self, key: str) -> None:
        dialog = SecretDialog(self.presenter.catalog[key], self._words, self.window())

        def kept() -> None:
            self.presenter.keep_secret(key, dialog.value)

        dialog.accepted.connect(kept)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _ask_forget(self, key: str) -> None:
        words = self._words
        text = words.translate("Settings", "Remove “{name}” from this till?")
        dialog = QuestionDialog(
            text.format(name=self.presenter.told[key][0]),
            words.translate("Settings", "Remove it"),
            words.translate("Settings", "Leave it"),
            self.window(),
        )
        dialog.accepted.connect(lambda: self.presenter.forget_secret(key))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _choose_import(self) -> None:
        dialog = self._files(self._words.translate("Settings", "Settings to take in"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.presenter.look_into(Path(name)))
        dialog.open()

    def _choose_way(self) -> None:
        async def make(path: Path) -> int:
            await self._office.export(path, with_till=False)
            return 0

        going = Outgoing(Exported.SETTINGS, "toml", make, self._choose_export)
        self.flow.ask(going, self.window())

    def _choose_export(self) -> None:
        dialog = self._files(self._words.translate("Settings", "Where to write the settings"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("toml")
        dialog.selectFile("posapp-settings.toml")
        dialog.fileSelected.connect(lambda name: self.presenter.export(Path(name)))
        dialog.open()

    def _files(self, title: str) -> QFileDialog:
        words = self._words
        kind = words.translate("Settings", "Settings (*.toml)")
        dialog = file_dialog(words, self.window(), title, str(Path.home()), kind)
        dialog.finished.connect(dialog.deleteLater)
        return dialog

    def _ask_import(self, incoming: Incoming) -> None:
        catalog = self.presenter.catalog
        lines = [self._words.setting_change(catalog[one.key], one) for one in incoming.changes]
        dialog = ImportDialog(incoming, lines, self._words, self.window())
        dialog.accepted.connect(lambda: self.presenter.take_in(incoming))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def _scrolled() -> tuple[QScrollArea, QVBoxLayout]:
    """A column that scrolls, with room left below."""
    inner = QWidget()
    inner.setObjectName("rows")
    column = QVBoxLayout(inner)
    column.setContentsMargins(0, 0, 8, 0)
    column.setSpacing(12)
    column.addStretch(1)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inner)
    return area, column
