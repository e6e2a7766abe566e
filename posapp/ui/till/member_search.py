"""The search for a customer: what is asked and answered, without a widget."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from posapp.domain.errors import PosError
from posapp.domain.member_search import (
    ContactPage,
    FoundContact,
    MemberSearch,
    SearchError,
    search_for,
)

if TYPE_CHECKING:
    from posapp.domain.code import Code
    from posapp.ui.desk import Desk
    from posapp.ui.tasks import Tasks
    from posapp.ui.text import Words


@dataclass(frozen=True, slots=True)
class Person:
    """One line of the results: a membership to choose; `card` is None for a person without one."""

    name: str
    detail: str
    card: Code | None = None


@dataclass(frozen=True, slots=True)
class SearchShown:
    """What the dialog shows beside the field."""

    message: str = ""
    is_fault: bool = False
    is_busy: bool = False
    people: tuple[Person, ...] = ()


class CustomerSearch(QObject):
    """One search at a time; a new one, or the dialog's end, takes back the one in flight."""

    changed = Signal(object)
    found_card = Signal(object)

    def __init__(
        self, desk: Desk, words: Words, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._words = words
        self._tasks = tasks
        self._task: asyncio.Task[None] | None = None

    def ask(self, text: str) -> None:
        """Search for what was typed; a card's number needs no search."""
        self.cancel()
        try:
            search = search_for(text)
        except SearchError as error:
            self._show(SearchShown(self._words.search_fault(error.fault), is_fault=True))
            return
        if search.card_code is not None:
            self.found_card.emit(search.card_code)
            return
        if not self._desk.link().is_up:
            self._show(SearchShown(self._words.search_trouble("splio.unreachable"), is_fault=True))
            return
        self._show(SearchShown(self._words.searching(), is_busy=True))
        self._task = self._tasks.spawn(self._search(search), "search for a customer")

    def cancel(self) -> None:
        """Take back the search in flight."""
        if self._task is not None:
            self._task.cancel()
            self._task = None

    async def _search(self, search: MemberSearch) -> None:
        try:
            page = await self._desk.find_members(search)
        except PosError as error:
            self._show(SearchShown(self._words.search_trouble(error.code), is_fault=True))
            return
        self._show(self._told(search, page))

    def _told(self, search: MemberSearch, page: ContactPage) -> SearchShown:
        if not page.contacts:
            return SearchShown(self._words.nobody(search.kind))
        people = tuple(one for contact in page.contacts for one in self._people(contact))
        # Those who can be chosen first; the others are told, so that nobody searches on for them.
        people = tuple(sorted(people, key=lambda one: one.card is None))
        return SearchShown(self._words.found(len(page.contacts), page.more), people=people)

    def _people(self, contact: FoundContact) -> list[Person]:
        """A line for each card; where there are several, each says which."""
        words, name = self._words, self._words.person(contact)
        reach = [part for part in (contact.email, contact.phone) if part]
        if not contact.cards:
            return [Person(name, " · ".join([*reach, words.no_card()]))]
        programmes = {card.program for card in contact.cards}
        lines = []
        for card in contact.cards:
            facts = [*reach, words.card_of_person(card.card_code.masked)]
            if len(programmes) > 1 and card.program:
                facts.append(words.programme(card.program))
            if card.tier:
                facts.append(card.tier)
            lines.append(Person(name, " · ".join(facts), card.card_code))
        return lines

    def _show(self, shown: SearchShown) -> None:
        self.changed.emit(shown)
