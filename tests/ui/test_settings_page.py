"""The settings' page on a real till: real files, a real window."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from posapp.app.desk import EngineDesk
from posapp.app.run import opened
from posapp.app.settings import load
from posapp.domain.setting import Group
from posapp.store.ledger import LedgerView
from posapp.ui.settings.dialogs import ImportDialog, SecretDialog
from posapp.ui.settings.editors import ChoiceEditor, SecretEditor, TextEditor
from posapp.ui.settings.page import SettingsPage
from posapp.ui.shell.window import TillWindow
from posapp.ui.text import Words
from posapp.ui.theme import Theme
from tests.ui.conftest import Run
from tests.ui.hands import shown

Act = Callable[[TillWindow, SettingsPage], Awaitable[None]]
TellPage = Callable[[Act], None]


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    monkeypatch.setenv("POSAPP_STORE_ID", "st-9")
    file = tmp_path / "posapp.toml"
    file.write_text(
        '# ours\nrisk_ask_hours = 10\ntheme = "light"\nsplio_url = "http://127.0.0.1:9"\n'
        f"data_dir = '{tmp_path / 'data'}'\n",
        encoding="utf-8",
    )
    return file


@pytest.fixture
def page_of(arun: Run, file: Path) -> TellPage:
    def tell(act: Act) -> None:
        async def main() -> None:
            settings = load({"config": file}).settings
            async with opened(settings, Words("en", settings.zone)) as till:
                window = till.window
                window.showNormal()
                window.resize(1024, 768)
                window.show_office("settings")
                page = window.office.tab("settings")
                assert isinstance(page, SettingsPage)
                await act(window, page)
                await page.presenter.settle()

        arun(main())

    return tell


def editor(page: SettingsPage, key: str) -> TextEditor:
    made = page.rows[key].editor
    assert isinstance(made, TextEditor)
    return made


async def group(page: SettingsPage, one: Group) -> None:
    page.show_group(one)
    while not all(key in page.rows for key in page.presenter.of_group(one)):
        await asyncio.sleep(0)


def dialog_of(window: TillWindow, kind: type[QDialog]) -> QDialog:
    return next(one for one in window.findChildren(kind) if one.isVisible())


def add(file: Path, text: str) -> None:
    file.write_text(file.read_text(encoding="utf-8") + text, encoding="utf-8")


def facts(file: Path, fact: str = "SettingChanged") -> list[dict[str, object]]:
    with LedgerView.open(file.parent / "data" / "ledger.db") as view:
        return [line.detail for line in view.journal() if line.fact == fact]


def test_no_group_is_ever_painted_squeezed(page_of: TellPage) -> None:
    async def act(window: TillWindow, page: SettingsPage) -> None:
        QApplication.processEvents()
        for one in (Group.RISK, Group.SPLIO):
            page.show_group(one)  # what is painted next, before any other event
            rows = [row for row in page.rows.values() if row.isVisible()]
            assert len(rows) > 2
            for row in rows:
                grid = row.layout()
                assert grid is not None
                assert row.height() >= grid.heightForWidth(row.width()), row.one.key

    page_of(act)


def test_faults_are_told_as_they_are_typed_and_nothing_is_saved(
    page_of: TellPage, file: Path
) -> None:
    before = file.read_text(encoding="utf-8")

    async def act(window: TillWindow, page: SettingsPage) -> None:
        await group(page, Group.RISK)
        line = editor(page, "risk_ask_hours").line
        assert line.text() == "10"
        line.selectAll()
        QTest.keyClicks(line, "100")
        row = page.rows["risk_ask_hours"]
        assert row.fault.text() == "Not more than “Refuse after”, which is 72."
        assert not page.save_button.isEnabled()
        line.selectAll()
        QTest.keyClicks(line, "x")
        assert row.fault.text() == "A number, please."
        line.selectAll()
        QTest.keyClicks(line, "12,5")
        assert not row.fault.isVisible()
        assert page.save_button.isEnabled()
        assert "1 change is not saved." in shown(window)
        page.discard_button.click()
        assert line.text() == "10"

    page_of(act)
    assert file.read_text(encoding="utf-8") == before


def test_all_that_was_entered_is_saved_at_once(page_of: TellPage, file: Path) -> None:
    async def act(window: TillWindow, page: SettingsPage) -> None:
        await group(page, Group.RISK)
        line = editor(page, "risk_ask_hours").line
        line.selectAll()
        QTest.keyClicks(line, "12,5")
        await group(page, Group.LOOK)
        box = page.rows["theme"].editor
        assert isinstance(box, ChoiceEditor)
        box.box.setCurrentIndex(box.box.findData("dark"))
        box.box.activated.emit(box.box.currentIndex())
        page.save_button.click()
        await page.presenter.settle()
        assert page.message.text() == (
            "Saved. Applies now: Colours. Applies after the next start: Manager decides after."
        )
        assert window.senses.theme is Theme.DARK
        assert "In force: Dark" in shown(window)
        await group(page, Group.RISK)
        assert "In force: 10 · from the settings file · after the next start: 12.5" in shown(window)
        assert not page.presenter.draft

    page_of(act)
    text = file.read_text(encoding="utf-8")
    assert text.startswith("# ours\nrisk_ask_hours = 12.5\n") and 'theme = "dark"' in text
    assert {"key": "risk_ask_hours", "old": "10", "new": "12.5"} in facts(file)


def test_what_was_entered_outlives_the_page(page_of: TellPage) -> None:
    async def act(window: TillWindow, page: SettingsPage) -> None:
        await group(page, Group.RISK)
        QTest.keyClicks(editor(page, "risk_per_code").line, "1")
        window.scan("NOSUCHCODE1")
        assert page.isHidden() or not page.isVisible()
        window.speak("fr")
        window.show_office("settings")
        again = window.office.tab("settings")
        assert isinstance(again, SettingsPage) and again is not page
        assert dict(again.presenter.draft) == {"risk_per_code": "30.001"}
        await group(again, Group.RISK)
        assert editor(again, "risk_per_code").line.text() == "30,001"
        assert again.rows["risk_per_code"].fault.isVisible()
        await again.presenter.close()

    page_of(act)


def test_settings_are_found_by_words_and_what_is_decided_elsewhere_is_only_shown(
    page_of: TellPage,
) -> None:
    async def act(window: TillWindow, page: SettingsPage) -> None:
        QTest.keyClicks(page.search, "SOUND")
        keys = {key for key, row in page.rows.items() if row.isVisible()}
        assert {"sound", "sound_volume"} <= keys
        page.search.setText("risk_per_code")
        assert [key for key, row in page.rows.items() if row.isVisible()] == ["risk_per_code"]
        page.search.setText("no such thing")
        assert "No setting is called so." in shown(window)
        await group(page, Group.SPLIO)
        assert not page.rows["store_id"].editor.isEnabled()
        assert "from the environment (POSAPP_STORE_ID): change it there" in shown(window)
        assert page.rows["timezone"].editor.isEnabled()

    page_of(act)


def test_keys_lead_from_the_search_through_what_was_found(page_of: TellPage) -> None:
    async def act(window: TillWindow, page: SettingsPage) -> None:
        assert list(page.presenter.of_group(Group.SPLIO))[:2] == [
            "splio_url",
            "splio_api_key",
        ]
        page.groups.setCurrentRow(1)
        assert page.groups.selectedItems()
        page.search.setFocus()
        QTest.keyClicks(page.search, "sound")
        assert page.groups.selectedItems() == []  # what was found is of any group
        QTest.keyClick(page.search, Qt.Key.Key_Tab)
        found = list(page.presenter.find("sound"))
        assert page.rows[found[0]].isAncestorOf(window.focusWidget())
        page.search.setFocus()
        QTest.keyClick(page.search, Qt.Key.Key_Return)
        assert page.rows[found[0]].isAncestorOf(window.focusWidget())
        page.search.setText("store")  # its first one comes from the environment
        assert page.presenter.find("store")[0] == "store_id"
        QTest.keyClick(page.search, Qt.Key.Key_Return)
        assert not page.rows["store_id"].isAncestorOf(window.focusWidget())
        assert page.search is not window.focusWidget()
        page.groups.itemClicked.emit(page.groups.item(1))
        assert page.search.text() == ""
        assert page.groups.currentRow() == 1 and page.groups.selectedItems()

    page_of(act)


def test_a_secret_is_entered_and_never_shown(page_of: TellPage, file: Path) -> None:
    async def act(window: TillWindow, page: SettingsPage) -> None:
        await group(page, Group.SPLIO)
        made = page.rows["splio_api_key"].editor
        assert isinstance(made, SecretEditor) and not made.forget_button.isEnabled()
        made.change_button.click()
        dialog = dialog_of(window, SecretDialog)
        assert isinstance(dialog, SecretDialog)
        assert not dialog.yes_button.isEnabled()
        dialog.line.setText("key-of-ours")
        dialog.yes_button.click()
        await page.presenter.settle()
        assert "Kept in an encrypted file" in page.message.text()
        assert "Set · kept in an encrypted file" in shown(window)
        assert "key-of-ours" not in shown(window)
        assert made.forget_button.isEnabled()

    page_of(act)
    assert "key-of-ours" not in file.read_text(encoding="utf-8")
    assert facts(file) == [{"key": "splio_api_key", "secret": True}]


def test_a_file_of_settings_is_shown_before_it_is_taken_in(
    page_of: TellPage, file: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.toml"
    other.write_text('sound_volume = 20\nstore_id = "other"\n', encoding="utf-8")
    strange = tmp_path / "strange.toml"
    strange.write_text("loud = 20\n", encoding="utf-8")
    out = tmp_path / "out.toml"

    async def act(window: TillWindow, page: SettingsPage) -> None:
        page.presenter.look_into(strange)
        await page.presenter.settle()
        assert "there is no setting “loud”" in page.message.text()
        page.presenter.look_into(other)
        await page.presenter.settle()
        dialog = dialog_of(window, ImportDialog)
        assert isinstance(dialog, ImportDialog)
        item = dialog.list.item(0)
        assert item.text() == "Volume: 70 → 20"
        assert "Stays as it is here: Store." in shown(dialog)
        dialog.accept()
        await page.presenter.settle()
        page.presenter.export(out)
        await page.presenter.settle()
        assert str(out) in page.message.text()

    page_of(act)
    assert load({"config": file}).settings.sound_volume == 20
    assert "sound_volume = 20" in out.read_text(encoding="utf-8")
    assert facts(file, "Exported") == [{"what": "settings", "file": "out.toml"}]


def test_a_file_changed_meanwhile_is_not_written_over(page_of: TellPage, file: Path) -> None:
    async def act(_window: TillWindow, page: SettingsPage) -> None:
        await group(page, Group.RISK)
        page.presenter.edit("risk_outage_count", "60")
        add(file, "sound = false\n")
        page.save_button.click()
        await page.presenter.settle()
        assert "Somebody changed the settings file" in page.message.text()
        assert page.presenter.standing["sound"].next_value == "false"
        page.save_button.click()
        await page.presenter.settle()
        assert page.message.text().startswith("Saved.")

    page_of(act)
    settings = load({"config": file}).settings
    assert (settings.sound, settings.risk_outage_count) == (False, 60)


def test_who_may_not_change_the_till_is_refused(page_of: TellPage, file: Path) -> None:
    async def act(window: TillWindow, page: SettingsPage) -> None:
        page.presenter.edit("sound_volume", "20")
        desk = window._desk
        assert isinstance(desk, EngineDesk)
        desk._session.is_manned = True
        try:
            page.save_button.click()
            await page.presenter.settle()
            page.presenter.export(file.with_name("out.toml"))
            await page.presenter.settle()
        finally:
            desk._session.is_manned = False
        assert page.presenter.is_problem

    page_of(act)
    assert load({"config": file}).settings.sound_volume == 70
    assert not file.with_name("out.toml").exists()
    assert facts(file) == []


def test_a_language_applies_at_once(page_of: TellPage) -> None:
    async def act(window: TillWindow, page: SettingsPage) -> None:
        page.presenter.edit("language", "fr")
        page.save_button.click()
        await page.presenter.settle()
        while window.office.tab("settings") is page:
            await asyncio.sleep(0)
        again = window.office.tab("settings")
        assert isinstance(again, SettingsPage)
        assert again.presenter.standing["language"].value == "fr"
        assert not again.presenter.draft
        assert "État" in shown(window)

    page_of(act)
