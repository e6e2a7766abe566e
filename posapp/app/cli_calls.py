"""What every command of the command line shares: its flags, its errors, its answer."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Annotated, Any, NoReturn

import typer

from posapp.app.excuses import excuse, say_aside
from posapp.app.settings import Loaded, Settings
from posapp.app.start import words_of
from posapp.domain.code import Code, CodeError
from posapp.domain.money import AmountError, Money
from posapp.domain.shown import for_terminal
from posapp.ui.text import Words

JsonFlag = Annotated[bool, typer.Option("--json", help="Answer as JSON.")]
SendFlag = Annotated[bool, typer.Option("--send", help="Send it to the head office's server too.")]
PinFlag = Annotated[
    bool, typer.Option("--pin-stdin", help="Read the PIN from standard input; nothing is asked.")
]
CardOption = Annotated[str | None, typer.Option(help="The loyalty card of the customer.")]


@dataclass(slots=True)
class Call:
    """One call of the command line: the settings in force and the words to say it with."""

    loaded: Loaded
    as_json: bool = False

    @property
    def settings(self) -> Settings:
        """The settings in force."""
        return self.loaded.settings

    def words(self) -> Words:
        """The interface's language and the universe's zone."""
        return words_of(self.settings)


def call_of(context: typer.Context, as_json: bool = False) -> Call:
    """The call that a command belongs to."""
    call = context.obj
    if not isinstance(call, Call):
        raise TypeError("the root callback did not run")
    call.as_json = as_json
    return call


@contextmanager
def speaking(words: Words | None, as_json: bool = False) -> Iterator[None]:
    """Errors end in one sentence and exit 1; a bug in an apology, with its trace in the log."""
    try:
        yield
    except (typer.Exit, typer.Abort, KeyboardInterrupt):
        raise
    except Exception as error:  # noqa: BLE001 - the last door: nobody reads a stack trace here
        fail(*excuse(error, words), as_json, 1)


def amount_of(text: str, words: Words, as_json: bool) -> Money:
    """An amount of the call; what is none ends the call."""
    try:
        return Money.parse(text)
    except AmountError as error:
        fail(f"amount.{error.fault}", words.amount_fault(error), as_json, 2)


def code_of(text: str, words: Words, as_json: bool) -> Code:
    """A code of the call; what is none ends the call."""
    try:
        return Code.parse(text)
    except CodeError as error:
        fail(f"code.{error.fault}", words.code_fault(error), as_json, 2)


def fail(code: str, sentence: str, as_json: bool, exit_code: int) -> NoReturn:
    """End the call with one sentence."""
    if as_json:
        typer.echo(json.dumps({"error": code, "message": sentence}))
    say_aside(sentence)
    raise typer.Exit(exit_code)


def say(answer: dict[str, Any] | list[Any], lines: list[str], as_json: bool) -> None:
    """Print an answer: JSON for scripts, else lines for a person."""
    # ASCII JSON: a Windows console's code page must not be able to break a script.
    try:
        typer.echo(json.dumps(answer) if as_json else for_terminal("\n".join(lines)))
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever reads has read enough (``| head``); what was done stays done.
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123 - to the end
    except OSError:
        fail("output", Words(None).not_printed(), as_json=False, exit_code=1)
