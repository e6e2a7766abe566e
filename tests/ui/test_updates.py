"""Updates on the support page: asked for, agreed to, begun when the till has closed."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from posapp.app.backups import backups_in
from posapp.app.paths import TillPaths
from posapp.app.run import opened
from posapp.app.settings import Settings
from posapp.domain.errors import Disposition
from posapp.domain.update import Offer, UpdateError, Version
from posapp.store.glimpse import last_lines
from posapp.ui.shell.offices import SUPPORT
from posapp.ui.support.page import SupportPage
from posapp.ui.support.update import UpdateActs, UpdateStrip
from posapp.ui.text import Words
from posapp.ui.widgets.question import QuestionDialog
from tests.ui.conftest import Run
from tests.ui.fake_updates import FakeUpdates
from tests.updates.channels import Publisher, release


class Closing(SupportPage):
    """A page that is a window of its own, and tells when it was closed."""

    closed = 0

    def close(self) -> bool:
        self.closed += 1
        return True


def entered(updates: FakeUpdates, words: Words) -> tuple[Closing, UpdateActs]:
    page = Closing(words, "0.1.0")
    acts = UpdateActs(updates, words, page)
    page.resize(1010, 600)
    page.show()
    page.enter()
    return page, acts


def question(page: SupportPage) -> QuestionDialog:
    [dialog] = page.findChildren(QuestionDialog)
    return dialog


def said(dialog: QuestionDialog) -> str:
    return " ".join(one.text() for one in dialog.findChildren(type(dialog._note)))


def test_only_who_may_update_where_there_is_a_channel_sees_the_button(
    english: Words, arun: Run
) -> None:
    async def work() -> None:
        updates = FakeUpdates()
        page, acts = entered(updates, english)
        assert not acts.strip.isVisible()
        updates.may_look = True
        page.enter()
        assert acts.strip.isVisible()
        assert "0.1.0" in " ".join(one.text() for one in page.findChildren(type(page.summary)))
        await page.close_down()

    arun(work())


def test_a_manager_looks_agrees_and_the_till_closes(english: Words, arun: Run) -> None:
    async def work() -> None:
        updates = FakeUpdates()
        updates.may_look = True
        page, acts = entered(updates, english)
        strip = acts.strip
        QTest.keyClick(strip.look_button, Qt.Key.Key_Return)
        assert not strip.look_button.isEnabled()
        await acts.settle()
        assert strip.said.text() == "posapp 0.2.0 is there."
        assert strip.note.text() == "Faster."
        assert strip.update_button.text() == "Update to 0.2.0…"
        QTest.keyClick(strip.update_button, Qt.Key.Key_Return)
        await acts.settle()
        question(page).reject()
        assert updates.prepared == []
        QTest.keyClick(strip.update_button, Qt.Key.Key_Return)
        await acts.settle()
        dialog = page.findChildren(QuestionDialog)[-1]
        assert "your sales are copied" in said(dialog)
        dialog.accept()
        await acts.settle()
        assert [insists for _, insists in updates.prepared] == [False]
        assert page.closed == 1
        assert strip.said.text() == "The till closes now, then the installer starts."
        await page.close_down()

    arun(work())


def test_while_the_shop_sells_a_manager_must_insist_and_while_sending_nobody_can(
    english: Words, arun: Run
) -> None:
    async def work() -> None:
        updates = FakeUpdates()
        updates.may_look = True
        updates.against = UpdateError("update.trading", Disposition.ASK, hours="08:00-20:00")
        page, acts = entered(updates, english)
        acts.look()
        await acts.settle()
        acts.ask()
        await acts.settle()
        assert "The shop sells now (08:00-20:00)" in said(question(page))
        question(page).accept()
        await acts.settle()
        assert [insists for _, insists in updates.prepared] == [True]
        updates.against = UpdateError("update.sending", Disposition.RETRY)
        acts.look()
        await acts.settle()
        acts.ask()
        await acts.settle()
        assert acts.strip.said.text().startswith("Vouchers are being sent just now.")
        assert len(updates.prepared) == 1
        await page.close_down()

    arun(work())


def test_what_went_wrong_is_said_and_nothing_closes(english: Words, arun: Run) -> None:
    async def work() -> None:
        updates = FakeUpdates()
        updates.may_look = True
        updates.fails = UpdateError("update.forged", Disposition.ASK)
        page, acts = entered(updates, english)
        acts.look()
        await acts.settle()
        assert acts.strip.said.text().startswith("The updates were changed after")
        assert not acts.strip.update_button.isVisible()
        assert acts.strip.look_button.isEnabled()
        updates.fails = None
        same = Version.parse("0.1.0")
        updates.offer = replace(updates.offer, newest=same, release=None)
        acts.look()
        await acts.settle()
        assert acts.strip.said.text() == "posapp 0.1.0 is the newest version."
        updates.offer = Offer(same, Version.parse("0.2.0"), FakeUpdates().offer.release)
        updates.typed = "sudo apt-get install ./posapp.deb"
        acts.look()
        await acts.settle()
        acts.ask()
        await acts.settle()
        question(page).accept()
        await acts.settle()
        assert acts.strip.said.text().endswith("too: sudo apt-get install ./posapp.deb")
        assert QGuiApplication.clipboard().text() == updates.typed
        assert page.closed == 0
        await page.close_down()

    arun(work())


def test_a_real_till_fetches_copies_closes_and_then_starts_the_installer(
    settings: Settings, tmp_path: Path, arun: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, bin_dir, started = tmp_path / "share", tmp_path / "bin", tmp_path / "started"
    folder.mkdir()
    bin_dir.mkdir()
    publisher = Publisher(folder)
    now = datetime.now(UTC)
    publisher.publish(
        issued=now.isoformat(),
        expires=(now + timedelta(days=9)).isoformat(),
        release=release("9.9.9", minimum="0.0.1"),
    )
    chosen = {
        "update_channel": str(folder),
        "update_keys": tuple(publisher.public),
        "trading_hours": "",
    }
    settings = settings.model_copy(update=chosen)
    paths = TillPaths(settings.data_dir)
    # Who asks for an administrator: only tells whether the till had let go of its files.
    tool = bin_dir / "pkexec"
    tool.write_text(
        f'#!/bin/sh\nflock -n "{paths.lock}" echo closed "$7" > "{started}.part"\n'
        f'mv "{started}.part" "{started}"\n'
    )
    tool.chmod(0o755)
    monkeypatch.setenv("PATH", f"{bin_dir}:/usr/bin:/bin")

    async def until(done: Callable[[], object]) -> None:
        while not done():
            await asyncio.sleep(0.01)

    async def work() -> None:
        async with opened(settings, Words("en", settings.zone)) as till:
            closed = asyncio.Event()
            till.window.close_asked.connect(closed.set)
            till.window.show_office(SUPPORT)
            page = till.window.office.tab(SUPPORT)
            assert isinstance(page, SupportPage)
            [strip] = page.findChildren(UpdateStrip)
            assert strip.isVisibleTo(page)
            strip.look_button.click()
            await until(lambda: strip.update_button.isVisibleTo(strip))
            strip.update_button.click()
            await until(lambda: till.window.findChildren(QuestionDialog))
            till.window.findChildren(QuestionDialog)[0].accept()
            await closed.wait()
            assert not started.exists()
        await until(started.exists)

    arun(work())
    assert started.read_text().split() == ["closed", "posapp_9.9.9_amd64.deb"]
    assert len(backups_in(paths.backups, "till-1")) == 1
    facts = {line["fact"]: line["detail"] for line in last_lines(paths.ledger, 20)}
    assert '"to":"9.9.9"' in facts["UpdateStarted"]
