"""What the window says of the till's files: the notice, the question of a copy, the rescue."""

from __future__ import annotations

import asyncio
import zipfile
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from posapp.app.backups import make_backup
from posapp.app.bootstrap import open_core
from posapp.app.rescue import Rescue, is_for_rescue
from posapp.app.settings import Settings
from posapp.domain.errors import StoreError
from posapp.domain.events import TroublesChanged
from posapp.domain.people import Right, not_allowed
from posapp.domain.place import Answer, Copy, TillPlace
from posapp.domain.trouble import Kind, Trouble
from posapp.ui.shell.status import StatusPresenter
from posapp.ui.support.copied import CopyActs
from posapp.ui.support.page import SupportPage
from posapp.ui.text import Words
from tests.ui.fake_desk import FakeDesk
from tests.ui.fake_support import FakeSupport

WORDS = Words("en")
FACTS = {
    "file": "stock.db.damaged-20261122-093005",
    "path": "/till",
    "free": "12 MB",
    "of": "till-1",
    "host": "kassa-1",
    "folder": "/till",
    "lines": "9",
    "since": "2026-11-22 09:30",
}
PLACE = TillPlace("m", frozenset(), "kassa-1", "/home/till", "till-1")
COPY = Copy(PLACE, replace(PLACE, host="kassa-2"), datetime(2026, 11, 22, tzinfo=UTC), 3, 0)


@pytest.mark.parametrize("kind", Kind)
def test_every_trouble_has_words_that_say_what_to_do(kind: Kind) -> None:
    said = WORDS.trouble(Trouble(kind, FACTS))
    assert said.count(".") >= 2 or ":" in said
    assert "{" not in said
    assert "{" in WORDS.trouble(Trouble(kind)) or kind is Kind.STOCK_DAMAGED  # never an error
    assert "SQL" not in said and "database" not in said.lower()


def test_the_notice_says_the_most_urgent_first_and_ends(qapp: object) -> None:
    desk = FakeDesk()
    desk.troubles_ = (Trouble(Kind.COPIED, FACTS), Trouble(Kind.DISK_LOW, FACTS))
    status = StatusPresenter(desk, WORDS)
    lines = status.status.notice.split("\n")
    assert lines[0].startswith("These data came from another till: till-1 on kassa-1.")
    assert "12 MB" in lines[1]
    status.on_fact(TroublesChanged(()))
    assert status.status.notice == ""
    status.close()


async def asked(support: FakeSupport, presses: list[Answer]) -> CopyActs:
    page = SupportPage(WORDS, "1.2.3")
    acts = CopyActs(support, WORDS, page)
    page.entered.emit()
    for answer in presses:
        acts.question.buttons[answer].click()
    await acts.settle()
    return acts


def test_an_answer_takes_two_presses_of_the_same_button(qapp: object) -> None:
    support = FakeSupport()
    support.copy_ = COPY
    acts = asyncio.run(asked(support, [Answer.MOVED, Answer.COPIED]))
    assert support.answers == []
    assert acts.question.buttons[Answer.COPIED].text() == "Another till: press again"
    assert acts.question.buttons[Answer.MOVED].text() == "The same till, moved here"
    acts = asyncio.run(asked(support, [Answer.COPIED, Answer.COPIED]))
    assert support.answers == [Answer.COPIED]
    assert "left to the other till: 3" in acts.question.said.text()
    assert not acts.question.buttons[Answer.COPIED].isVisibleTo(acts.question)


def test_a_cashier_may_not_answer(qapp: object) -> None:
    support = FakeSupport()
    support.copy_, support.fails = COPY, not_allowed(Right.RESOLVE)
    acts = asyncio.run(asked(support, [Answer.MOVED, Answer.MOVED]))
    assert acts.question.said.text() == WORDS.error(not_allowed(Right.RESOLVE))
    assert acts.question.buttons[Answer.MOVED].isVisibleTo(acts.question)


def test_a_till_in_its_place_asks_nothing(qapp: object) -> None:
    acts = asyncio.run(asked(FakeSupport(), []))
    assert acts.question.isHidden()


def zips(folder: Path) -> list[Path]:
    return list(folder.glob("*.zip"))


def test_a_lost_ledger_is_explained_bundled_and_restored(qapp: object, tmp_path: Path) -> None:
    home = tmp_path / "till"
    settings = Settings(data_dir=home, till_id="till-1", splio_url="http://127.0.0.1:9")

    async def story() -> None:
        async with open_core(settings) as core:
            core.ledger.note_fact(core.clock.now(), "Exported", {"file": "x"})
            kept = make_backup(settings, core.clock.now()).backup.path
        (home / "ledger.db").unlink()
        with pytest.raises(StoreError) as lost:
            async with open_core(settings):
                pass
        assert is_for_rescue(lost.value, settings)
        rescue = Rescue(lost.value, settings, WORDS, tmp_path)
        running = asyncio.create_task(rescue.run())
        await asyncio.sleep(0)
        assert rescue.window.isVisible()
        assert str(home / "ledger.db") in rescue.window.accessibleName()
        rescue.bundle()
        await rescue.settle()
        (bundle,) = zips(tmp_path)
        assert zipfile.is_zipfile(bundle)
        assert not (home / "ledger.db").exists()  # nothing was begun anew meanwhile
        rescue.look(tmp_path / "no-such-file")
        await rescue.settle()
        assert not rescue.window.agree_button.isVisible()
        rescue.look(kept)
        await rescue.settle()
        assert rescue.window.agree_button.isVisible()
        assert not (home / "ledger.db").exists()
        rescue.window.agree_button.click()
        await rescue.settle()
        rescue.window.close_button.click()
        assert await running
        async with open_core(settings) as core:
            assert Kind.COPIED not in {one.kind for one in core.health.troubles.now}

    asyncio.run(story())


def test_other_errors_are_not_for_rescue(tmp_path: Path) -> None:
    from posapp.domain.errors import Disposition

    settings = Settings(data_dir=tmp_path)
    for code, file in (("store.corrupt", "stock.db"), ("store.full", "ledger.db")):
        error = StoreError(code, Disposition.ASK, path=str(tmp_path / file))
        assert not is_for_rescue(error, settings)
