"""What the manager's pages need from the rest of the program, one part a page.

`posapp.app.office` implements it. Each part is a protocol in the page's own package.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    # Not at the start: what only pages of the office need is loaded with them.
    from posapp.domain.people import Right
    from posapp.ui.exports.ports import Exports
    from posapp.ui.journal.ports import JournalDesk
    from posapp.ui.people.ports import Staff
    from posapp.ui.queue.ports import QueueDesk
    from posapp.ui.reports.ports import Reports
    from posapp.ui.settings.ports import SettingsOffice
    from posapp.ui.stock.ports import StockRoom
    from posapp.ui.support.ports import Support
    from posapp.ui.support.update_ports import Updates


class Office(Protocol):
    """The back of the till."""

    @property
    def settings(self) -> SettingsOffice:
        """The settings, what is in force and how they are changed."""
        ...

    @property
    def stock(self) -> StockRoom:
        """A code's life, the codes of a reward, own codes."""
        ...

    def may(self, right: Right) -> bool:
        """Whether who is signed in may do it."""
        ...

    @property
    def people(self) -> Staff:
        """Who works here, and who is signed in."""
        ...

    @property
    def queue(self) -> QueueDesk:
        """Used vouchers that are stuck, and what can be done about them."""
        ...

    @property
    def journal(self) -> JournalDesk:
        """Every fact, found and checked."""
        ...

    @property
    def reports(self) -> Reports:
        """Figures, slips and their files."""
        ...

    @property
    def exports(self) -> Exports:
        """The head office's server, where exports can go."""
        ...

    @property
    def support(self) -> Support:
        """How the till is, and bundles about it."""
        ...

    @property
    def updates(self) -> Updates:
        """Newer versions of the program."""
        ...
