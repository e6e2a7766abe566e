"""The command that finds a customer by e-mail, phone or name."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Annotated, Any

import typer

from posapp.app.bootstrap import open_core, open_members
from posapp.app.cli import app
from posapp.app.cli_calls import JsonFlag, call_of, fail, say, speaking
from posapp.app.instance import sole_writer
from posapp.app.logs import log_to
from posapp.app.paths import TillPaths
from posapp.app.settings import Settings
from posapp.domain.errors import SplioError, StoreError
from posapp.domain.member_search import (
    ContactPage,
    FoundCard,
    FoundContact,
    SearchError,
    SearchKind,
    search_for,
)
from posapp.services.members import Members
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
            page = asyncio.run(_find(call.settings, query))
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


async def _find(settings: Settings, query: str) -> ContactPage:
    async with _members(settings) as members:
        return await members.find(search_for(query))


@asynccontextmanager
async def _members(settings: Settings) -> AsyncIterator[Members]:
    """Works beside an open till too."""
    async with AsyncExitStack() as stack:
        try:
            stack.enter_context(sole_writer(TillPaths(settings.data_dir), wait_s=0))
        except StoreError as error:
            if error.code != "till.busy":
                raise
            yield await stack.enter_async_context(open_members(settings))
            return
        core = await stack.enter_async_context(open_core(settings))
        yield core.members


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
