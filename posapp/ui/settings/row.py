"""One setting on the page: what it is for, its editor, what is in force and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from posapp.domain.setting import Fault, Kind, Setting, Standing
from posapp.ui.settings.editors import make_editor
from posapp.ui.widgets.labels import button, label, show_text

if TYPE_CHECKING:
    from posapp.ui.text import Words

_EDITOR_WIDTH = 320
_LINES = frozenset({Kind.NAMES, Kind.TABLE})


class SettingRow(QFrame):
    """Shows how a setting stands; `edited` tells its key and what was entered."""

    edited = Signal(str, str)
    defaulted = Signal(str)

    def __init__(
        self, one: Setting, told: tuple[str, str], words: Words, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.one = one
        self._words = words
        name, use = told
        self._name = label("name", name)
        limits = words.setting_limits(one)
        if one.kind in _LINES and one.kind is Kind.NAMES:
            limits = words.translate("Settings", "Several: with | between them.")
        self._use = label("quiet", f"{use} ({limits})" if limits else use)
        self._stands = label("quiet")
        self.fault = label("fault")
        self.fault.hide()
        self.editor = make_editor(one, words)
        self.editor.setMinimumWidth(_EDITOR_WIDTH)
        self.editor.setMaximumWidth(2 * _EDITOR_WIDTH)
        self.editor.setAccessibleName(name)
        proxy = self.editor.focusProxy()
        if proxy is not None and one.kind is not Kind.SECRET:
            proxy.setAccessibleName(name)
            proxy.setAccessibleDescription(self._use.text())
        self.editor.edited.connect(lambda text: self.edited.emit(one.key, text))
        self.default_button = button(words.translate("Settings", "Back to default"), "choice")
        self.default_button.setAccessibleName(f"{self.default_button.text()}: {name}")
        self.default_button.clicked.connect(lambda: self.defaulted.emit(one.key))
        said = QVBoxLayout()
        said.setSpacing(4)
        for part in (self._name, self._use, self._stands):
            said.addWidget(part)
        said.addStretch(1)
        entry = QVBoxLayout()
        entry.setSpacing(8)
        for made in (self.editor, self.fault, self.default_button):
            entry.addWidget(made)
        entry.addStretch(1)
        grid = QGridLayout(self)
        grid.setContentsMargins(14, 10, 14, 10)
        grid.setHorizontalSpacing(16)
        grid.addLayout(said, 0, 0)
        grid.addLayout(entry, 0, 1)
        grid.setColumnStretch(0, 3)  # a large screen has large letters: an address needs room too
        grid.setColumnStretch(1, 2)

    def render_setting(
        self,
        stands: Standing,
        draft: str | None,
        fault: Fault | None,
        *,
        is_drafted: bool,
        is_locked: bool,
    ) -> None:
        """Show how it stands; `draft` is what was entered, None for the default."""
        one, words = self.one, self._words
        value = (one.default if draft is None else draft) if is_drafted else stands.next_value
        self.editor.show_value(("1" if stands.is_set else "") if one.is_secret else value)
        self.editor.lock(is_locked or stands.source.is_fixed)
        self.editor.show_fault(fault is not None)
        text = words.setting_stands(one, stands)
        if not one.is_secret and stands.value != one.default:
            text += " · " + words.setting_default(one)
        if is_drafted:
            text += " · " + words.translate("Settings", "not saved yet")
        self._stands.setText(text)
        show_text(self.fault, words.setting_fault(fault) if fault else "")
        is_other = not one.is_secret and value != one.default
        self.default_button.setVisible(is_other and not is_locked and not stands.source.is_fixed)
