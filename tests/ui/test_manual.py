"""F1: the manual at the right section, wherever one is; and its texts, links and pictures whole."""

from __future__ import annotations

import ast
import asyncio
import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from posapp.domain.setup import Step
from posapp.ui.manual.books import BOOKS, Book, Library, Target, slug_of
from posapp.ui.manual.dialog import ManualDialog
from posapp.ui.manual.pane import ManualPane
from posapp.ui.manual.topics import DIALOGS, OFFICE, SECTIONS, Topic, topic_of_step
from posapp.ui.shell.window import TillWindow
from posapp.ui.text.voice import LANGUAGES
from posapp.ui.theme import Theme, dress
from tests.ui.cut import cut_texts
from tests.ui.fake_desk import CARD, GOOD, SECOND_GOOD, FakeDesk
from tests.ui.hands import Tell, codes_of, in_focus, press, scan, settle

DOCS = Path(__file__).parents[2] / "resources" / "docs"
FILES = sorted(str(path.relative_to(DOCS))[:-3] for path in DOCS.rglob("*.md"))
_LINK = re.compile(r"(!?)\[[^\]]*\]\(([^)\s]+)\)")


def plain_of(source: str) -> str:
    return re.sub(r"^(```|~~~).*?^\1", "", source, flags=re.M | re.S)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_topic_has_its_section_in_each_language(language: str) -> None:
    library, english = Library(language), Library("en")
    for topic in Topic:
        name, slug = SECTIONS[topic]
        source = english.book(name)
        assert source is not None and source.section(slug) is not None, topic
        target = library.find(name, slug)
        assert target.book == name and target.section > 0, topic


def test_a_translation_has_the_same_headings_in_the_same_order() -> None:
    english = Library("en")
    translated = [name for name in FILES if re.search(r"\.(fr|es|it)$", name)]
    assert {"cashier.fr", "manager.fr"} <= set(translated)
    for name in translated:
        base, language = name.rsplit(".", 1)
        book, source = Library(language).book(base), english.book(base)
        assert book is not None and source is not None and not book.is_fallback
        levels = [one.level for one in book.sections]
        assert levels == [one.level for one in source.sections], name


def test_no_link_is_dead_and_no_picture_missing() -> None:
    dead = []
    for name in FILES:
        path = DOCS / f"{name}.md"
        for _picture, link in _LINK.findall(plain_of(path.read_text(encoding="utf-8"))):
            address, _, slug = link.partition("#")
            there = (path.parent / address) if address else path
            if ":" in link or (there.exists() and not slug):
                continue
            if not there.exists() or slug not in slugs_of(there):
                dead.append((name, link))
    assert dead == []


def slugs_of(path: Path) -> set[str]:
    """As GitHub makes them of a file's own headings."""
    text = plain_of(path.read_text(encoding="utf-8"))
    headings = re.findall(r"^#{1,4} +(.+?)\s*$", text, flags=re.M)
    return {slug_of(re.sub(r"[*`]", "", one)) for one in headings}


@pytest.mark.parametrize("language", ["en", "fr"])
def test_links_inside_lead_where_they_say(language: str) -> None:
    library = Library(language)
    lost = []
    for name in library.names:
        book = library.book(name)
        assert book is not None
        for picture, link in _LINK.findall(plain_of(book.source)):
            if not picture and link.partition("#")[0].endswith((".md", "")) and ":" not in link:
                target = library.follow(link, name)
                if target is None or ("#" in link and target.section == 0):
                    lost.append((name, link))
    assert lost == []


def test_a_book_counts_its_headings_as_qt_does(qapp: QApplication) -> None:
    for name in FILES:
        book = _book(name)
        document = QTextDocument()
        document.setMarkdown(book.source, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
        assert _headings(document) == [one.title for one in book.sections], name


def _book(name: str) -> Book:
    base, _, language = name.partition(".")
    book = Library(language or "en").book(base)
    assert book is not None
    return book


def _headings(document: QTextDocument) -> list[str]:
    found = []
    block = document.begin()
    while block.isValid():
        if block.blockFormat().headingLevel():
            found.append(block.text())
        block = block.next()
    return found


def dialogs() -> dict[str, set[str]]:
    """Every dialog of the face by its name, with the names it is made from; read, not loaded."""
    bases: dict[str, set[str]] = {}
    for path in (DOCS.parents[1] / "posapp" / "ui").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef):
                bases[node.name] = {one.id for one in node.bases if isinstance(one, ast.Name)}
    found = {name: {name} | above for name, above in bases.items() if "QDialog" in above}
    while more := {
        name: {name}.union(*(found.get(one, {one}) for one in above))
        for name, above in bases.items()
        if name not in found and above & found.keys()
    }:
        found |= more
    return found


def test_every_dialog_has_its_topic_or_is_about_the_page_below_it() -> None:
    there = dialogs()
    assert DIALOGS.keys() - there.keys() == set()
    # Those that are about the page below; a new dialog is named here or in the table.
    below = {"QuestionDialog", "TypingDialog", "ManualDialog", "_Dialog"}
    assert {name for name, above in there.items() if not above & DIALOGS.keys()} == below


def test_every_page_of_the_office_and_of_the_wizard_has_a_topic(tell: Tell, desk: FakeDesk) -> None:
    async def story(window: TillWindow) -> None:
        assert list(OFFICE) == list(window.office._places)

    tell(story)
    assert {topic_of_step(step) for step in Step} == {Topic.SETUP, Topic.SCANNER, Topic.FIELDS}


def opened(window: QWidget) -> list[ManualDialog]:
    return [one for one in window.findChildren(ManualDialog) if one.isVisible()]


def manual(window: QWidget) -> ManualDialog:
    (found,) = opened(window)
    return found


def heading(dialog: ManualDialog) -> str:
    """The heading that stands at the top of what is read."""
    pane = dialog.pane
    return pane.cursorForPosition(pane.viewport().rect().topLeft()).block().text()


async def escape() -> None:
    press(in_focus(), Qt.Key.Key_Escape)
    await asyncio.sleep(0.01)


async def open_manual(window: TillWindow) -> ManualDialog:
    press(in_focus(), Qt.Key.Key_F1)
    await asyncio.sleep(0.02)
    return manual(window)


def test_f1_opens_the_section_about_what_the_till_shows(tell: Tell, desk: FakeDesk) -> None:
    async def story(window: TillWindow) -> None:
        assert heading(await open_manual(window)) == "A sale, step by step"
        assert in_focus() is manual(window).pane
        await escape()
        assert in_focus() is window.till.entry.code
        scan(window.till.entry.code, CARD)
        scan(window.till.entry.code, GOOD)
        window.till.entry.amount.setFocus()
        await settle(window)
        assert heading(await open_manual(window)) == "What the panel says"
        press(in_focus(), Qt.Key.Key_F1)  # again: closes it
        await asyncio.sleep(0.01)
        assert in_focus() is window.till.entry.amount
        press(window, Qt.Key.Key_F10)
        assert heading(await open_manual(window)) == "No network, no power"
        await escape()
        window.show_scanner()
        assert heading(await open_manual(window)) == "Try it"
        press(in_focus(), Qt.Key.Key_Escape)

    tell(story)


def test_f1_in_the_office_opens_the_section_of_the_page(tell: Tell) -> None:
    async def story(window: TillWindow) -> None:
        window.show_office("stock")
        for key in ("queue", "people"):
            topic = OFFICE[key]
            window.office.open(key)
            await asyncio.sleep(0.01)
            window.help.open_here()
            await asyncio.sleep(0.01)
            dialog = manual(window)
            book = Library("en").book("manager")
            assert book is not None
            section = book.section(SECTIONS[topic][1])
            assert section is not None
            assert heading(dialog) == section.title
            assert dialog.contents.current == Target("manager", section.number)
            press(in_focus(), Qt.Key.Key_Escape)
            await asyncio.sleep(0.01)
            assert not window.office.isHidden(), key

    tell(story)


def test_f1_over_a_dialog_is_about_that_dialog_and_leads_back_to_it(tell: Tell) -> None:
    async def story(window: TillWindow) -> None:
        QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
        await asyncio.sleep(0.02)
        field = in_focus()
        search = field.window()
        assert isinstance(search, QDialog)
        dialog = await open_manual(window)
        assert heading(dialog).startswith("No card at hand")
        assert not dialog.keys_button.isVisible()  # the page of keys would lie under the dialog
        await escape()
        assert search.isVisible() and in_focus() is field
        press(in_focus(), Qt.Key.Key_Escape)

    tell(story)


def test_a_scan_closes_the_manual_and_counts(tell: Tell) -> None:
    async def story(window: TillWindow) -> None:
        await open_manual(window)
        scan(in_focus(), GOOD)
        for _ in range(100):
            await asyncio.sleep(0.01)
            if codes_of(window):
                break
        await settle(window)
        assert codes_of(window) == [GOOD]
        assert opened(window) == []
        scan(in_focus(), SECOND_GOOD)
        await settle(window)
        assert codes_of(window) == [GOOD, SECOND_GOOD]

    tell(story)


def test_the_page_of_keys_is_one_key_away(tell: Tell) -> None:
    async def story(window: TillWindow) -> None:
        dialog = await open_manual(window)
        QTest.keyClick(dialog, Qt.Key.Key_F1, Qt.KeyboardModifier.ControlModifier)
        await asyncio.sleep(0.01)
        assert window.overlays.keys.widget.isVisible() and opened(window) == []
        await escape()
        assert not window.overlays.keys.widget.isVisible() and in_focus() is window.till.entry.code
        window.show_stock()
        QTest.mouseClick(window.office.help_button, Qt.MouseButton.LeftButton)
        await asyncio.sleep(0.01)
        QTest.mouseClick(manual(window).keys_button, Qt.MouseButton.LeftButton)
        await asyncio.sleep(0.01)
        assert window.overlays.keys.widget.isVisible()

    tell(story)


def test_searching_leafing_and_going_back_by_keys_alone(tell: Tell) -> None:
    async def story(window: TillWindow) -> None:
        dialog = await open_manual(window)
        QTest.keyClick(dialog, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
        assert in_focus() is dialog.field
        for char in "power cut":
            press(dialog.field, Qt.Key(ord(char.upper())))
        press(dialog.field, Qt.Key.Key_Return)
        await asyncio.sleep(0.01)
        assert heading(dialog) == "No network, no power"
        assert len(dialog.pane.extraSelections()) > 0
        await escape()
        dialog = await open_manual(window)
        dialog.contents.setFocus()
        first = heading(dialog)
        press(in_focus(), Qt.Key.Key_Down)
        press(in_focus(), Qt.Key.Key_Return)
        await asyncio.sleep(0.01)
        assert heading(dialog) == "What the panel says"
        assert dialog.back_button.isEnabled()
        QTest.keyClick(in_focus(), Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
        await asyncio.sleep(0.01)
        assert heading(dialog) == first
        assert not dialog.back_button.isEnabled()
        dialog.field.setText("xyzzy")
        await asyncio.sleep(0.2)
        assert dialog.contents.targets == []
        press(in_focus(), Qt.Key.Key_Escape)

    tell(story)


@pytest.mark.parametrize("size", [(1024, 768), (1920, 1080)])
@pytest.mark.parametrize("language", ["en", "it"])
def test_nothing_is_cut_and_everything_has_a_name(
    tell: Tell, language: str, size: tuple[int, int]
) -> None:
    async def story(window: TillWindow) -> None:
        dialog = await open_manual(window)
        assert cut_texts(dialog) == []
        said = [one.text() for one in dialog.findChildren(type(dialog._note)) if one.isVisible()]
        assert bool(said) is (language == "it")  # it is said that this is English
        assert dialog.pane.accessibleName() == "For the cashier"
        for one in (dialog.field, dialog.contents, dialog.pad_button, dialog.back_button):
            assert one.accessibleName()
        for made in (dialog.back_button, dialog.keys_button, dialog.close_button):
            assert made.height() >= 56
        assert dialog.width() <= window.width() and dialog.height() <= window.height()

    tell(story, language, size)


def test_a_link_leads_to_our_books_alone(qapp: QApplication, tmp_path: Path) -> None:
    (tmp_path / "secret.png").write_bytes(b"")
    docs = tmp_path / "docs"
    docs.mkdir()
    (docs / "it.md").write_text(
        "# It\n[out](https://example.com) [mail](mailto:a@example.com) [up](../secret.md)\n"
        "[in](other.md#there) ![far](https://example.com/a.png) ![up](../secret.png)\n",
        encoding="utf-8",
    )
    (docs / "other.md").write_text("# Other\n\n## There\nHere.\n", encoding="utf-8")
    (tmp_path / "secret.md").write_text("# Secret\n", encoding="utf-8")
    library = Library("en", docs)
    pane = ManualPane(library)
    dress(pane, Theme.LIGHT)
    book = library.book("it")
    assert book is not None
    pane.show_book(book)
    wanted: list[Target] = []
    pane.wanted.connect(wanted.append)
    html = pane.document().toHtml()
    assert "example.com" not in re.sub(r"<img[^>]*>", "", html)
    assert 'href="other.md#there"' in html and "secret.md" not in html
    for link in ("https://example.com", "../secret.md", "file:///etc/passwd", "other.md#there"):
        pane.anchorClicked.emit(QUrl(link))
    assert wanted == [Target("other", 1)]
    for name in ("https://example.com/a.png", "../secret.png", "file:///etc/passwd"):
        assert pane.loadResource(2, QUrl(name)) is None
    assert library.book("../secret") is None
    pane.deleteLater()


def test_a_language_without_a_manual_falls_back_to_english(tmp_path: Path) -> None:
    (tmp_path / "it.md").write_text("# For IT\n## Logs\n", encoding="utf-8")
    (tmp_path / "it.fr.md").write_text("# Pour l’informatique\n## Journaux\n", encoding="utf-8")
    french, spanish = Library("fr", tmp_path), Library("es", tmp_path)
    mine, fallen = french.book("it"), spanish.book("it")
    assert mine is not None and (mine.title, mine.is_fallback) == ("Pour l’informatique", False)
    assert fallen is not None and (fallen.title, fallen.is_fallback) == ("For IT", True)
    assert french.find("it", "logs") == spanish.find("it", "logs") == Target("it", 1)
    assert french.follow("it.md#logs", "it") == Target("it", 1)
    assert french.follow("it.fr.md#journaux", "it") == Target("it", 1)
    assert [hit.section.title for hit in french.search("JOURNÁUX")] == ["Journaux"]
    assert french.names == ("it",)


def test_the_books_of_the_contents_are_there() -> None:
    assert [name for name in BOOKS if not (DOCS / f"{name}.md").is_file()] == []
