"""A setting that the company's policy decides: shown, explained, and not to be edited."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from posapp.app.settings_catalog import catalog
from posapp.domain.setting import Origin, Source, Standing
from posapp.ui.settings.row import SettingRow
from posapp.ui.text import Words
from tests.ui.hands import shown


def test_what_the_policy_sets_is_locked_and_says_so(english: Words, qapp: QApplication) -> None:
    one = catalog()["vouchers_per_sale"]
    row = SettingRow(one, english.settings_told()[one.key], english)
    edited: list[str] = []
    row.edited.connect(lambda _key, text: edited.append(text))
    row.show()
    for origin, is_locked in ((Origin.FILE, False), (Origin.POLICY, True)):
        source = Source(origin, "/etc/posapp/policy.toml")
        row.render_setting(
            Standing("3", source, "3"), None, None, is_drafted=False, is_locked=False
        )
        edited.clear()
        field = row.editor.focusProxy() or row.editor
        assert isinstance(field, QWidget)
        QTest.keyClick(field, Qt.Key.Key_Up)
        QTest.keyClicks(field, "5")
        assert bool(edited) is not is_locked
        assert row.default_button.isVisible() is not is_locked
        assert ("set by your company’s policy" in shown(row)) is is_locked
