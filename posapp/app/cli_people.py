"""The commands about who works at the till: list, add, another PIN, gone.

Whoever has the machine's account may run them: a PIN asked here would protect nothing.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Awaitable, Callable
from typing import Annotated, Any

import typer

from posapp.app.bootstrap import open_core
from posapp.app.cli import app
from posapp.app.cli_calls import Call, JsonFlag, PinFlag, call_of, fail, say, speaking
from posapp.app.group import SpeakingGroup
from posapp.app.instance import sole_writer
from posapp.app.logs import log_to
from posapp.app.paths import TillPaths
from posapp.app.system_user import system_user
from posapp.app.verbs import LOCK_WAIT_S
from posapp.domain.people import Known, Person, Role
from posapp.services.people import People
from posapp.store.ledger import LedgerView
from posapp.store.witness import is_begun
from posapp.ui.text import Words

people = typer.Typer(
    name="people",
    help="Who works at this till, with a PIN of their own.",
    no_args_is_help=True,
    cls=SpeakingGroup,
)
app.add_typer(people)

ByOption = Annotated[str | None, typer.Option(help="Who does it; the system's user if absent.")]
NameArgument = Annotated[str, typer.Argument(help="The name, as the shop calls them.")]


@people.command("list")
def list_people(context: typer.Context, as_json: JsonFlag = False) -> None:
    """List everybody ever entered; those who left too."""
    call = call_of(context, as_json)
    words = call.words()
    with speaking(words, as_json):
        path = TillPaths(call.settings.data_dir).ledger
        known: list[Known] = []
        if is_begun(path):
            with LedgerView.open(path) as view:
                known = list(view.people())
        lines = [words.person_line(one.person) for one in known]
        say([_json(one) for one in known], lines or [words.nobody_entered()], as_json)


@people.command()
def add(
    context: typer.Context,
    name: NameArgument,
    manager: Annotated[
        bool, typer.Option("--manager", help="A manager; without it a cashier.")
    ] = False,
    pin_stdin: PinFlag = False,
    by: ByOption = None,
    as_json: JsonFlag = False,
) -> None:
    """Enter somebody; the first one must be a manager."""
    role = Role.MANAGER if manager else Role.CASHIER
    call = call_of(context, as_json)
    with speaking(call.words(), as_json):
        pin = _pin(call.words(), as_json, from_stdin=pin_stdin)
        _change(call, lambda acts: acts.add(name, role, pin, by or system_user()))


@people.command()
def pin(
    context: typer.Context,
    name: NameArgument,
    pin_stdin: PinFlag = False,
    by: ByOption = None,
    as_json: JsonFlag = False,
) -> None:
    """Give somebody another PIN; wrong ones tried before are forgotten."""
    call = call_of(context, as_json)
    with speaking(call.words(), as_json):
        typed = _pin(call.words(), as_json, from_stdin=pin_stdin)
        _change(call, lambda acts: acts.change_pin(name, typed, by or system_user()))


@people.command()
def role(
    context: typer.Context,
    name: NameArgument,
    role: Annotated[Role, typer.Argument(help="cashier or manager.")],
    by: ByOption = None,
    as_json: JsonFlag = False,
) -> None:
    """Make somebody a manager or a cashier; the last manager stays one."""
    call = call_of(context, as_json)
    with speaking(call.words(), as_json):

        async def change(acts: People) -> Person:
            return acts.change_role(name, role, by or system_user())

        _change(call, change)


@people.command()
def leave(
    context: typer.Context, name: NameArgument, by: ByOption = None, as_json: JsonFlag = False
) -> None:
    """Somebody left: the PIN is of no use any more, the name is never given again."""
    call = call_of(context, as_json)
    with speaking(call.words(), as_json):

        async def go(acts: People) -> Person:
            return acts.leave(name, by or system_user())

        _change(call, go)


def _change(call: Call, act: Callable[[People], Awaitable[Person]]) -> None:
    settings = call.settings
    log_to(TillPaths(settings.data_dir).log)

    async def run() -> Person:
        with sole_writer(TillPaths(settings.data_dir), wait_s=LOCK_WAIT_S):
            async with open_core(settings) as core:
                return await act(core.people)

    person = asyncio.run(run())
    say(_json(Known(person)), [call.words().person_line(person)], call.as_json)


def _pin(words: Words, as_json: bool, *, from_stdin: bool) -> str:
    if from_stdin:
        return sys.stdin.readline().strip()
    first = str(typer.prompt(words.pin_prompt(), hide_input=True, err=as_json))
    again = str(typer.prompt(words.pin_again_prompt(), hide_input=True, err=as_json))
    if first != again:
        fail("call.pins_differ", words.pins_differ(), as_json, 2)
    return first.strip()


def _json(known: Known) -> dict[str, Any]:
    person = known.person
    left_at = person.left_at
    return {
        "name": person.name,
        "role": person.role.value,
        "since": person.created_at.isoformat(timespec="seconds"),
        "left_at": left_at.isoformat(timespec="seconds") if left_at else None,
        "wrong_pins": known.tries.failures,
    }
