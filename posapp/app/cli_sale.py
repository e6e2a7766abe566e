"""The commands of a sale: judge a code, use vouchers."""

from __future__ import annotations

import asyncio
import sys
from dataclasses import replace
from typing import Annotated, NoReturn

import typer

from posapp.app import answers, printing, verbs
from posapp.app.cli import app
from posapp.app.cli_calls import (
    Call,
    CardOption,
    JsonFlag,
    PinFlag,
    amount_of,
    call_of,
    code_of,
    fail,
    say,
    speaking,
)
from posapp.app.clock import TillClock
from posapp.app.logs import log_to
from posapp.app.paths import TillPaths
from posapp.domain.approval import ApprovalFault
from posapp.domain.code import Code, CodeError
from posapp.domain.finding import Basis, Kind
from posapp.ui.text import Words


@app.command()
def check(
    context: typer.Context,
    code: Annotated[str, typer.Argument(help="The code on the voucher or card.")],
    amount: Annotated[str | None, typer.Option(help="Amount of the basket.")] = None,
    card: CardOption = None,
    at: Annotated[str | None, typer.Option(help="Judge for this local moment.")] = None,
    as_json: JsonFlag = False,
) -> None:
    """Judge a code for a sale, without changing anything."""
    call = call_of(context, as_json)
    words = call.words()
    with speaking(words, as_json):
        basket = amount_of(amount, words, as_json) if amount is not None else None
        holder = code_of(card, words, as_json) if card is not None else None
        try:
            scanned = Code.parse(code)
        except CodeError as error:
            _tell_unreadable(error, words, as_json)
        moment = (
            verbs.moment_from(at, call.settings)
            if at is not None
            else TillClock(TillPaths(call.settings.data_dir).clock).now()
        )
        log_to(TillPaths(call.settings.data_dir).log)
        checked = asyncio.run(verbs.check(call.settings, scanned, basket, holder, moment))
        lines = printing.checked_lines(checked, words, call.settings.risk)
        say(answers.checked_json(checked, words), lines, as_json)
    raise typer.Exit(answers.EXIT_OF_GRADE[checked.verdict.grade])


@app.command()
def redeem(
    context: typer.Context,
    codes: Annotated[list[str], typer.Argument(help="The codes of the vouchers.")],
    amount: Annotated[str, typer.Option(help="Amount of the basket.")],
    sale: Annotated[str, typer.Option(help="Ticket number of the sale.")],
    card: CardOption = None,
    at: Annotated[
        str | None, typer.Option(help='Local moment of the sale, "YYYY-MM-DD HH:MM:SS".')
    ] = None,
    approve_by: Annotated[
        str | None, typer.Option(metavar="NAME", help="The manager who approves what may be.")
    ] = None,
    why: Annotated[str | None, typer.Option(help="The manager's reason.")] = None,
    value: Annotated[
        str | None, typer.Option(help="What the paper says a voucher of unknown value is worth.")
    ] = None,
    pin_stdin: PinFlag = False,
    as_json: JsonFlag = False,
) -> None:
    """Judge, reserve and complete a sale in one go; the burns are queued for the next flush."""
    call = call_of(context, as_json)
    words = call.words()
    with speaking(words, as_json):
        basket = amount_of(amount, words, as_json)
        holder = code_of(card, words, as_json) if card is not None else None
        vouchers = [code_of(code, words, as_json) for code in codes]
        moment = verbs.moment_from(at, call.settings) if at is not None else None
        word = _word(call, approve_by, why, value)
        if word is not None and verbs.is_manned(call.settings):
            word = replace(word, pin=_manager_pin(words, word.by, as_json, from_stdin=pin_stdin))
        log_to(TillPaths(call.settings.data_dir).log)
        done = asyncio.run(
            verbs.redeem(call.settings, vouchers, basket, holder, sale, moment, word)
        )
        risk = call.settings.risk
        answer = answers.redemption_json(done, sale, words, risk)
        say(answer, printing.redemption_lines(done, sale, words, risk), as_json)
    raise typer.Exit({"accept": 0, "attention": 3, "refuse": 4}[answer["verdict"]])


def _word(call: Call, by: str | None, why: str | None, value: str | None) -> verbs.Word | None:
    """The manager's word of the call; one that says not who or not why ends it."""
    if by is None and why is None and value is None:
        return None
    words, as_json = call.words(), call.as_json
    stated = amount_of(value, words, as_json) if value is not None else None
    for text, fault in ((by, ApprovalFault.NO_NAME), (why, ApprovalFault.NO_REASON)):
        if text is None or not text.strip():
            sentence = words.approval_fault(fault, call.settings.risk)
            fail(f"approval.{fault}", sentence, as_json, 2)
    return verbs.Word(by or "", why or "", stated)


def _manager_pin(words: Words, name: str, as_json: bool, *, from_stdin: bool) -> str:
    """The PIN of who approves; never an argument, which other users of the machine could read."""
    if from_stdin:
        return sys.stdin.readline().strip()
    asked = words.pin_of_prompt(name)
    return str(typer.prompt(asked, hide_input=True, err=as_json)).strip()


def _tell_unreadable(error: CodeError, words: Words, as_json: bool) -> NoReturn:
    """A scan that is no code is not judged: it is refused with what was wrong with the scan."""
    sentence = words.code_fault(error)
    answer = {
        "code": None,
        "kind": Kind.UNKNOWN.value,
        "verdict": "refuse",
        "reasons": [error.fault.value],
        "basis": Basis.NONE.value,
        "as_of": None,
        "reward": None,
        "missing_amount": None,
        "sentences": [sentence],
    }
    say(answer, [sentence], as_json)
    raise typer.Exit(4)
