"""Which pages the office has, in which order, and what each is made of."""

from __future__ import annotations

from typing import Final

from posapp.domain.people import Right
from posapp.ui.office.page import Gate, OfficePage
from posapp.ui.office.tab import TabPlace
from posapp.ui.stock.acts import StockActs
from posapp.ui.stock.page import StockPage
from posapp.ui.text import Words

STOCK: Final = "stock"


def make_office(acts: StockActs, words: Words, gate: Gate) -> OfficePage:
    """The office with its pages, none of them made yet."""

    def stock() -> StockPage:
        page = StockPage(words)
        acts.show_on(page)
        return page

    places = (TabPlace(STOCK, words.translate("Office", "Stock"), Right.STOCK, stock),)
    return OfficePage(places, gate, words)
