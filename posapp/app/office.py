"""The manager's back room behind its pages: one part a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from posapp.app.office_people import OfficePeople

if TYPE_CHECKING:
    from posapp.app.backroom import Backroom
    from posapp.app.office_exports import OfficeExports
    from posapp.app.office_journal import OfficeJournal
    from posapp.app.office_queue import OfficeQueue
    from posapp.app.office_reports import OfficeReports
    from posapp.app.office_settings import OfficeSettings
    from posapp.app.office_stock import StockOffice
    from posapp.app.office_support import OfficeSupport
    from posapp.app.office_updates import OfficeUpdates
    from posapp.domain.people import Right


class BackOffice:
    """Implements `posapp.ui.office.ports.Office`."""

    def __init__(self, room: Backroom) -> None:
        self._room = room
        self._settings: OfficeSettings | None = None
        self._support: OfficeSupport | None = None
        self._updates: OfficeUpdates | None = None
        self._stock: StockOffice | None = None
        self._journal: OfficeJournal | None = None
        self._exports: OfficeExports | None = None
        self._people = OfficePeople(room)
        self._queue: OfficeQueue | None = None
        self._reports: OfficeReports | None = None

    @property
    def settings(self) -> OfficeSettings:
        """The settings, what is in force and how they are changed."""
        if self._settings is None:
            # Not at the start: what writes TOML is loaded where a manager looks at the page.
            from posapp.app.office_settings import OfficeSettings

            self._settings = OfficeSettings(self._room)
        return self._settings

    @property
    def stock(self) -> StockOffice:
        """A code's life, the codes of a reward, own codes."""
        if self._stock is None:
            from posapp.app.office_stock import StockOffice

            self._stock = StockOffice(self._room)
        return self._stock

    def may(self, right: Right) -> bool:
        """Whether who is signed in may do it."""
        return self._room.may(right)

    @property
    def people(self) -> OfficePeople:
        """Who works here, and who is signed in."""
        return self._people

    @property
    def queue(self) -> OfficeQueue:
        """Used vouchers that are stuck, and what can be done about them."""
        if self._queue is None:
            from posapp.app.office_queue import OfficeQueue

            self._queue = OfficeQueue(self._room)
        return self._queue

    @property
    def journal(self) -> OfficeJournal:
        """Every fact, found and checked."""
        if self._journal is None:
            from posapp.app.office_journal import OfficeJournal

            self._journal = OfficeJournal(self._room)
        return self._journal

    @property
    def reports(self) -> OfficeReports:
        """Figures, slips and their files."""
        if self._reports is None:
            from posapp.app.office_reports import OfficeReports

            self._reports = OfficeReports(self._room)
        return self._reports

    @property
    def exports(self) -> OfficeExports:
        """The head office's server, where exports can go."""
        if self._exports is None:
            from posapp.app.office_exports import OfficeExports

            self._exports = OfficeExports(self._room)
        return self._exports

    @property
    def support(self) -> OfficeSupport:
        """How the till is, and bundles about it."""
        if self._support is None:
            # What looks at networks and archives is loaded where somebody asks for it.
            from posapp.app.office_support import OfficeSupport

            self._support = OfficeSupport(self._room)
        return self._support

    @property
    def updates(self) -> OfficeUpdates:
        """Newer versions of the program."""
        if self._updates is None:
            from posapp.app.office_updates import OfficeUpdates

            self._updates = OfficeUpdates(self._room)
        return self._updates
