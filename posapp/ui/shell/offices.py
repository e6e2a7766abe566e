"""Which pages the office has, in which order, and what each is made of."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from posapp.domain.people import Right
from posapp.ui.office.page import Gate, OfficePage
from posapp.ui.office.tab import OfficeTab, TabPlace

if TYPE_CHECKING:
    from posapp.ui.journal.page import JournalPage
    from posapp.ui.office.ports import Office
    from posapp.ui.people.page import PeoplePage
    from posapp.ui.reports.tab import ReportsTab
    from posapp.ui.settings.live import Live
    from posapp.ui.settings.page import SettingsPage
    from posapp.ui.stock.acts import StockActs
    from posapp.ui.stock.page import StockPage
    from posapp.ui.support.page import SupportPage
    from posapp.ui.text import Words

STOCK: Final = "stock"
QUEUE: Final = "queue"
JOURNAL: Final = "journal"
REPORTS: Final = "reports"
SETTINGS: Final = "settings"
PEOPLE: Final = "people"
SUPPORT: Final = "support"


def make_office(
    office: Office,
    acts: StockActs,
    live: Live,
    words: Words,
    gate: Gate,
    queue: Callable[[], OfficeTab],
) -> OfficePage:
    """The office with its pages, none of them made yet."""

    def stock() -> StockPage:
        from posapp.ui.stock.page import StockPage

        page = StockPage(office.stock, words)
        acts.show_on(page, gate)
        return page

    def journal() -> JournalPage:
        from posapp.ui.journal.page import JournalPage
        from posapp.ui.journal.presenter import JournalPresenter

        page = JournalPage(words)
        JournalPresenter(office.journal, words, page, office.exports)
        return page

    def reports() -> ReportsTab:
        from posapp.ui.reports.tab import ReportsTab

        return ReportsTab(office.reports, words, exports=office.exports)

    def settings() -> SettingsPage:
        # Pages that are not looked at every day are loaded where they are.
        from posapp.ui.settings.page import SettingsPage

        return SettingsPage(office.settings, words, live, office.exports)

    def people() -> PeoplePage:
        from posapp.ui.people.page import PeoplePage

        return PeoplePage(office.people, words.now, words)

    def support() -> SupportPage:
        from posapp.ui.support.acts import SupportActs
        from posapp.ui.support.copied import CopyActs
        from posapp.ui.support.page import SupportPage
        from posapp.ui.support.update import UpdateActs

        page = SupportPage(words, office.support.version)
        SupportActs(office.support, words, page)
        CopyActs(office.support, words, page)
        UpdateActs(office.updates, words, page)
        return page

    places = (
        TabPlace(STOCK, words.translate("Office", "Stock"), Right.STOCK, stock),
        TabPlace(QUEUE, words.translate("Office", "Queue"), Right.RESOLVE, queue),
        TabPlace(JOURNAL, words.translate("Office", "Journal"), Right.JOURNAL, journal),
        TabPlace(REPORTS, words.translate("Office", "Reports"), Right.REPORT, reports),
        TabPlace(SETTINGS, words.translate("Office", "Settings"), Right.SETTINGS, settings),
        TabPlace(PEOPLE, words.translate("Office", "People"), Right.PEOPLE, people),
        TabPlace(SUPPORT, words.translate("Office", "Support"), Right.SUPPORT, support),
    )
    return OfficePage(places, gate, words)
