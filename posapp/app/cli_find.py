"""The command that finds a customer by e-mail, phone or name."""

from __future__ import annotations

import asyncio
from typing import Annotated, Any

import typer

from posapp.app.bootstrap import open_members
from posapp.app.cli import app
from posapp.app.cli_calls import JsonFlag, call_of, fail, say, speaking
from posapp.app.logs import log_to
from posapp.app.paths import TillPaths
from posapp.app.settings import Settings
from posapp.app.verbs import core_if_free
from posapp.domain.errors import SplioError
from posapp.domain.member_search import (
    ContactPage,
    FoundCard,
    FoundContact,
    MemberSearch,
    SearchError,
    SearchKind,
    search_for,
)
from posapp.ui.text import Words


@app.command()
def find(
    context: typer.Context,
    query: Annotated[str, typer.Argument(help="An e-mail, a phone number or a last name.")],
    reveal: Annotated[bool, typer.Option("--reveal", help="Show card numbers in full.")] = False,
    as_json: JsonFlag = False,
) -> None:
    """Find a customer at Splio; e-mails and phone numbers are shown masked, nothing is kept."""
    call = call_of(context, as_json)
    words = call.words()
    with speaking(words, as_json):
        try:
            search = search_for(query)
        except SearchError as error:
            fail(f"search.{error.fault}", words.search_fault(error.fault), as_json, 2)
        log_to(TillPaths(call.settings.data_dir).log)
        try:
            page = asyncio.run(_find(call.settings, search))
        except SplioError as error:
            fail(error.code, words.search_trouble(error.code), as_json, 1)
        say(
            {
                "total": page.total,
                "customers": [_json(one, reveal=reveal) for one in page.contacts],
            },
            _lines(page, search.kind, words, reveal=reveal),
            as_json,
        )


async def _find(settings: Settings, search: MemberSearch) -> ContactPage:
    """Works beside an open till too."""
    async with core_if_free(settings) as core:
        if core is not None:
            return await core.members.find(search)
        async with open_members(settings) as members:
            return await members.find(search)


def _json(contact: FoundContact, *, reveal: bool) -> dict[str, Any]:
    return {
        "first_name": contact.first_name,
        "last_name": contact.last_name,
        "email": contact.email,
        "phone": contact.phone,
        "cards": [
            {
                "card_code": _code(card, reveal=reveal),
                "program": card.program or None,
                "tier": card.tier,
            }
            for card in contact.cards
        ],
    }


def _lines(page: ContactPage, kind: SearchKind, words: Words, *, reveal: bool) -> list[str]:
    if not page.contacts:
        return [words.nobody(kind)]
    lines = []
    for contact in page.contacts:
        cards = [words.card_of_person(_code(card, reveal=reveal)) for card in contact.cards]
        facts = (words.person(contact), contact.email, contact.phone, *cards)
        lines.append(
            " · ".join(fact for fact in (*facts, "" if cards else words.no_card()) if fact)
        )
    if page.more:
        lines.append(words.found(len(page.contacts), page.more))
    return lines


def _code(card: FoundCard, *, reveal: bool) -> str:
    return card.card_code.value if reveal else card.card_code.masked
