"""Page 3: Splio's address and this fleet's key; Next tries them before anything is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from posapp.domain.setup import Step
from posapp.ui.setup.page import SetupPage, Spawn
from posapp.ui.widgets.labels import button, label

if TYPE_CHECKING:
    from posapp.ui.setup.ports import Setup
    from posapp.ui.text import Words

_LONGEST_KEY = 4096


class ConnectionPage(SetupPage):
    """The key is shown as dots; it can be pasted by a button, where a till has no keyboard."""

    step = Step.SPLIO

    def __init__(self, setup: Setup, words: Words, spawn: Spawn) -> None:
        super().__init__(setup, words, spawn)
        standing = self.standing
        self.lead.setText(
            words.translate(
                "Setup",
                "Splio gave you a key for your tills. Next logs in with it; nothing is kept before"
                " Splio accepted it.",
            )
        )
        self.url = self.field(words.translate("Setup", "Splio’s address"), standing.url)
        self.fix(self.url, "splio_url")
        self.key = self.field(words.translate("Setup", "Key"), hint=self._hint())
        self.key.setEchoMode(QLineEdit.EchoMode.Password)
        self.key.setMaxLength(_LONGEST_KEY)
        self.key.setEnabled(not standing.key_given)
        self.paste_button = button(words.translate("Setup", "Paste the key"), "second")
        self.paste_button.clicked.connect(self._paste)
        self.paste_button.setEnabled(not standing.key_given)
        self.place = label("lead", words.key_place(standing.key) if standing.key else "")
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.paste_button)
        row.addWidget(self.place, 1)
        self.body.addLayout(row)
        self.body.addStretch(1)

    @property
    def can_go_on(self) -> bool:
        """Once there is an address, and a key here or kept."""
        return bool(self.url.text().strip()) and (bool(self._given) or self.standing.has_key)

    @property
    def next_words(self) -> str:
        """What Next is called here."""
        return self._words.translate("Setup", "Log in")

    @property
    def later_words(self) -> str:
        """What going on without Splio is called."""
        return self._words.translate("Setup", "Without Splio for now")

    @property
    def address(self) -> str:
        """The address with the scheme that people leave out."""
        text = self.url.text().strip()
        return text if "://" in text or not text else f"https://{text}"

    def enter(self) -> None:
        """The focus is on the key."""
        target = self.key if self.key.isEnabled() else self.url
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    async def leave(self) -> None:
        """Log in, then keep address and key. Raises `SplioError`, `SettingsError`."""
        host = self.address.partition("://")[2].partition("/")[0]
        self.tell(
            self._words.translate("Setup", "Logging in at {host} …").format(host=host),
            is_fault=False,
        )
        await self._setup.connect(self.address, self._given)
        await self._keep()

    async def skip(self) -> None:
        """Keep what is there, tried or not. Raises `SettingsError`."""
        await self._keep()

    async def _keep(self) -> None:
        place = await self._setup.keep_connection(self.address, self._given)
        self.key.clear()
        self.key.setPlaceholderText(self._hint())
        self.place.setText(self._words.key_place(place) if place is not None else "")
        self.tell("")

    @property
    def _given(self) -> str:
        return "".join(self.key.text().split())

    def _paste(self) -> None:
        clipboard = QGuiApplication.clipboard()
        self.key.setText("".join(clipboard.text().split())[:_LONGEST_KEY])
        clipboard.clear()  # a key is not left lying for the next who pastes
        self.key.setFocus(Qt.FocusReason.OtherFocusReason)

    def _hint(self) -> str:
        standing = self.standing
        if standing.key_given:
            return self._words.translate("Setup", "given by the settings")
        if standing.key is not None:
            return self._words.translate("Setup", "as it is kept; enter another to replace it")
        return ""
