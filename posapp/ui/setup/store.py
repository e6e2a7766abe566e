"""Page 4: which store this is, by Splio's list or by its id; the till's name; the time zone."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zoneinfo import available_timezones

from PySide6.QtCore import QSize, Qt, QTimeZone
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout

from posapp.domain.errors import PosError
from posapp.domain.setup import Step, stores_like
from posapp.ui.setup.page import SetupPage, Spawn
from posapp.ui.widgets.labels import label

if TYPE_CHECKING:
    from posapp.domain.answers import SplioStore
    from posapp.ui.setup.ports import Setup
    from posapp.ui.text import Words

_MOST_SHOWN = 500
_LONGEST_TILL = 64


class StorePage(SetupPage):
    """The field searches Splio's list; without one, it is the store's id itself."""

    step = Step.STORE

    def __init__(self, setup: Setup, words: Words, spawn: Spawn) -> None:
        super().__init__(setup, words, spawn)
        standing = self.standing
        self._stores: tuple[SplioStore, ...] = ()
        self._asked = False
        self.search = self.field(words.translate("Setup", "Store: search, or type its id at Splio"))
        self.search.setText(standing.store_id)
        self.search.textChanged.connect(lambda _text: self._show())
        self.list = QListWidget()
        self.list.setObjectName("people")
        self.list.setAccessibleName(words.translate("Setup", "Splio’s stores"))
        self.list.setMaximumWidth(760)
        self.list.setMinimumHeight(120)
        self.list.setUniformItemSizes(True)
        self.list.itemSelectionChanged.connect(self.changed)
        self.list.itemActivated.connect(lambda _item: self.go_on.emit())
        self.body.addWidget(self.list, 1)
        names = QVBoxLayout()
        names.setSpacing(4)
        outer, self.body = self.body, names
        self.till = self.field(words.translate("Setup", "This till’s name"), standing.till_id)
        self.till.setMaxLength(_LONGEST_TILL)
        self.body = outer
        zones = QVBoxLayout()
        zones.setSpacing(4)
        caption = label("caption", words.translate("Setup", "Time zone of Splio’s dates"))
        self.zone = QComboBox()
        self.zone.setEditable(False)
        self.zone.addItems(sorted(available_timezones()))
        self.zone.setCurrentText(self._guess())
        self.zone.setMinimumHeight(56)
        self.zone.setAccessibleName(caption.text())
        caption.setBuddy(self.zone)
        zones.addWidget(caption)
        zones.addWidget(self.zone)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addLayout(names, 1)
        row.addLayout(zones, 1)
        self.body.addLayout(row)
        for widget, name in (
            (self.search, "store_id"),
            (self.till, "till_id"),
            (self.zone, "timezone"),
        ):
            self.fix(widget, name)
        if "store_id" in standing.fixed:
            self.list.setEnabled(False)
        self._say_lead()

    @property
    def store_id(self) -> str:
        """The store chosen in the list, else the id typed; empty for none."""
        chosen = self.list.selectedItems()
        if chosen:
            return str(chosen[0].data(Qt.ItemDataRole.UserRole))
        return "" if self._stores else self.search.text().strip()

    @property
    def can_go_on(self) -> bool:
        """Once there is a store and a name."""
        return bool(self.store_id and self.till.text().strip())

    @property
    def later_words(self) -> str:
        """What going on without a store is called."""
        if self.can_go_on:
            return ""
        return self._words.translate("Setup", "Choose later")

    def enter(self) -> None:
        """Ask Splio for its stores, once there is a key."""
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.standing.has_key and not self._stores:
            self._spawn(self._ask(), "setup-stores")

    async def leave(self) -> None:
        """Keep store, till and zone. Raises `SettingsError`."""
        await self._keep(self.store_id)

    async def skip(self) -> None:
        """Keep till and zone. Raises `SettingsError`."""
        await self._keep("")

    async def _keep(self, store_id: str) -> None:
        await self._setup.keep_store(
            store_id, self.till.text().strip() or self.standing.till_id, self.zone.currentText()
        )

    async def _ask(self) -> None:
        self.busy.show()
        try:
            self._stores = tuple(await self._setup.stores())
        except PosError as error:
            self.tell(self._words.setup_fault(error))
        finally:
            self.busy.hide()
        self._say_lead()
        self._show()

    def _say_lead(self) -> None:
        words = self._words
        if self._stores:
            text = words.stores_known(len(self._stores))
        else:
            text = words.translate(
                "Setup",
                "Which store is this till in? Without Splio’s list, type the store’s id as Splio"
                " spells it.",
            )
        self.lead.setText(text)

    def _show(self) -> None:
        if not self._stores:
            return
        text = self.search.text()
        found = stores_like(self._stores, text)
        self.list.clear()
        for store in found[:_MOST_SHOWN]:
            item = QListWidgetItem(f"{store.name}  ·  {store.id}" if store.name else store.id)
            item.setData(Qt.ItemDataRole.UserRole, str(store.id))
            item.setSizeHint(QSize(0, 56))
            self.list.addItem(item)
        exact = [at for at, store in enumerate(found[:_MOST_SHOWN]) if store.id == text.strip()]
        if exact or len(found) == 1:
            self.list.setCurrentRow(exact[0] if exact else 0)
        self.tell(
            ""
            if found
            else self._words.translate("Setup", "No store of Splio’s list is called like this.")
        )
        self.changed.emit()

    def _guess(self) -> str:
        standing = self.standing
        here = bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "replace")
        if standing.store_id or here in {"UTC", "Etc/UTC", ""} or self.zone.findText(here) < 0:
            return standing.timezone  # kept before, or the system does not know where it is
        return here
