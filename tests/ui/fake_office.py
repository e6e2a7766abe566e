"""The back of a till that exists only here: each page's part stands in its own attribute."""

from __future__ import annotations

from posapp.domain.people import Right
from tests.ui.fake_exports import FakeExports
from tests.ui.fake_journal import FakeJournal
from tests.ui.fake_people import FakePeople
from tests.ui.fake_queue import FakeQueue
from tests.ui.fake_reports import FakeReports
from tests.ui.fake_settings import FakeSettings
from tests.ui.fake_stock import FakeStock
from tests.ui.fake_support import FakeSupport
from tests.ui.fake_updates import FakeUpdates


class FakeOffice:
    """Lets everybody do everything, until told otherwise."""

    def __init__(self) -> None:
        self.refused: set[Right] = set()
        self.people = FakePeople()
        self.journal = FakeJournal()
        self.settings = FakeSettings()
        self.reports = FakeReports()
        self.queue = FakeQueue()
        self.stock = FakeStock()
        self.support = FakeSupport()
        self.updates = FakeUpdates()
        self.exports = FakeExports()

    def may(self, right: Right) -> bool:
        return right not in self.refused and self.people.may(right)
