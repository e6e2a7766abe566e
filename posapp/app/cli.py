"""The command line: the same core as the window's, for scripts, cron and support.

Exit codes: 0 accepted or done, 1 an error, 2 a wrong call, 3 attention (a manager may), 4 refused,
5 something still waits to be sent.
"""

from __future__ import annotations

import asyncio
import getpass
import json
import logging
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any, NoReturn

import typer

from posapp import __version__
from posapp.app import answers, printing, verbs
from posapp.app.group import SpeakingGroup
from posapp.app.logs import log_to
from posapp.app.paths import TillPaths
from posapp.app.settings import Loaded, Settings, load
from posapp.domain.burn import BurnState
from posapp.domain.code import Code, CodeError
from posapp.domain.errors import PosError
from posapp.domain.finding import Basis, Kind
from posapp.domain.money import AmountError, Money
from posapp.ui.text import Words

app = typer.Typer(
    name="posapp",
    help="The till companion for stores whose loyalty runs on Splio.",
    add_completion=False,
    pretty_exceptions_enable=False,
    no_args_is_help=False,
    cls=SpeakingGroup,
)

_log = logging.getLogger("posapp.app.cli")
logging.getLogger("posapp").addHandler(logging.NullHandler())  # never logging's last resort

JsonFlag = Annotated[bool, typer.Option("--json", help="Answer as JSON.")]
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
        return Words(self.settings.language, self.settings.zone)


@app.callback(invoke_without_command=True)
def root(
    context: typer.Context,
    config: Annotated[Path | None, typer.Option(help="Settings file (TOML).")] = None,
    data_dir: Annotated[Path | None, typer.Option(help="Where the till keeps its data.")] = None,
    splio_url: Annotated[str | None, typer.Option(help="Address of Splio's API.")] = None,
    store_id: Annotated[str | None, typer.Option(help="This store's id at Splio.")] = None,
    till_id: Annotated[str | None, typer.Option(help="This till's name.")] = None,
    timezone: Annotated[str | None, typer.Option(help="Zone of the Splio universe.")] = None,
    language: Annotated[str | None, typer.Option(help="en or fr.")] = None,
    version: Annotated[bool, typer.Option("--version", help="Say the version.")] = False,
) -> None:
    """Open the till; or one of the commands below."""
    if version:
        typer.echo(f"posapp {__version__}")
        raise typer.Exit
    flags = {
        "config": config,
        "data_dir": data_dir,
        "splio_url": splio_url,
        "store_id": store_id,
        "till_id": till_id,
        "timezone": timezone,
        "language": language,
    }
    group = context.command
    with _speaking(None, as_json=isinstance(group, SpeakingGroup) and group.as_json):
        call = Call(load(flags))
    context.obj = call
    if context.invoked_subcommand is None:
        from posapp.app.run import open_till

        with _speaking(call.words()):
            if no_screen():
                _fail("no_display", call.words().no_display(), as_json=False, exit_code=2)
            log_to(TillPaths(call.settings.data_dir).log)
            raise typer.Exit(open_till(call.settings))


@app.command()
def demo(
    context: typer.Context,
    headless: Annotated[
        bool, typer.Option(help="A scripted sale without a window, printed step by step.")
    ] = False,
) -> None:
    """Open the till on an embedded sandbox with training data, kept apart from real data."""
    from posapp.app.demo import open_demo, tell_demo

    call = _call(context)
    with _speaking(call.words()):
        if not headless and no_screen():
            _fail("no_display", call.words().no_display(), as_json=False, exit_code=2)
        raise typer.Exit(tell_demo(call.settings) if headless else open_demo(call.settings))


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
    call = _call(context, as_json)
    words = call.words()
    with _speaking(words, as_json):
        basket = _amount(amount, words, as_json) if amount is not None else None
        holder = _code(card, words, as_json) if card is not None else None
        try:
            scanned = Code.parse(code)
        except CodeError as error:
            _tell_unreadable(error, words, as_json)
        moment = verbs.moment_from(at, call.settings) if at is not None else datetime.now(UTC)
        log_to(TillPaths(call.settings.data_dir).log)
        checked = asyncio.run(verbs.check(call.settings, scanned, basket, holder, moment))
        _answer(
            answers.checked_json(checked, words), printing.checked_lines(checked, words), as_json
        )
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
    as_json: JsonFlag = False,
) -> None:
    """Judge, reserve and complete a sale in one go; the burns are queued for the next flush."""
    call = _call(context, as_json)
    words = call.words()
    with _speaking(words, as_json):
        basket = _amount(amount, words, as_json)
        holder = _code(card, words, as_json) if card is not None else None
        vouchers = [_code(code, words, as_json) for code in codes]
        moment = verbs.moment_from(at, call.settings) if at is not None else None
        log_to(TillPaths(call.settings.data_dir).log)
        done = asyncio.run(verbs.redeem(call.settings, vouchers, basket, holder, sale, moment))
        answer = answers.redemption_json(done, sale, words)
        _answer(answer, printing.redemption_lines(done, sale, words), as_json)
    raise typer.Exit({"accept": 0, "attention": 3, "refuse": 4}[answer["verdict"]])


@app.command()
def sync(context: typer.Context, as_json: JsonFlag = False) -> None:
    """Bring the stock of rewards and codes up to date from Splio."""
    call = _call(context, as_json)
    words = call.words()
    with _speaking(words, as_json):
        log_to(TillPaths(call.settings.data_dir).log)
        report = asyncio.run(verbs.sync(call.settings))
        _answer(answers.sync_json(report), printing.sync_lines(report, words), as_json)


@app.command()
def flush(
    context: typer.Context,
    watch: Annotated[
        bool, typer.Option("--watch", help="Go on until nothing is left, with progress.")
    ] = False,
    as_json: JsonFlag = False,
) -> None:
    """Send everything that is owed to Splio, in one pass; or with --watch until nothing is left."""
    call = _call(context, as_json)
    words = call.words()
    with _speaking(words, as_json):
        log_to(TillPaths(call.settings.data_dir).log)
        if watch:
            from posapp.app.progress import FlushBar

            with FlushBar(words, shown=not as_json) as bar:
                report = asyncio.run(verbs.watch(call.settings, bar.hear))
        else:
            report = asyncio.run(verbs.flush(call.settings))
        _answer(answers.flush_json(report), printing.flush_lines(report, words), as_json)
    raise typer.Exit(0 if report.nothing_left else answers.EXIT_WAITING)


@app.command()
def queue(
    context: typer.Context,
    state: Annotated[BurnState | None, typer.Option(case_sensitive=False)] = None,
    reveal: Annotated[bool, typer.Option("--reveal", help="Show codes in full.")] = False,
    as_json: JsonFlag = False,
) -> None:
    """List the burns of this till, oldest first."""
    call = _call(context, as_json)
    words = call.words()
    with _speaking(words, as_json):
        rows = verbs.queue(call.settings, state)
        _answer(
            [answers.queue_json(row, reveal=reveal) for row in rows],
            printing.queue_lines(rows, words, reveal=reveal),
            as_json,
        )


@app.command()
def resolve(
    context: typer.Context,
    burn: Annotated[str, typer.Argument(help="The burn's id, or its first characters.")],
    retry: Annotated[bool, typer.Option("--retry", help="Queue it again.")] = False,
    write_off: Annotated[
        str | None, typer.Option(metavar="REASON", help="Take the loss, for this reason.")
    ] = None,
    by: Annotated[
        str | None, typer.Option(help="Who decides; the system's user if absent.")
    ] = None,
    as_json: JsonFlag = False,
) -> None:
    """Settle a burn that Splio refused: try again, or write it off."""
    call = _call(context, as_json)
    words = call.words()
    with _speaking(words, as_json):
        if retry == (write_off is not None):
            _fail("resolve.choose", words.resolve_choose(), as_json, 2)
        log_to(TillPaths(call.settings.data_dir).log)
        moved = asyncio.run(verbs.resolve(call.settings, burn, by or getpass.getuser(), write_off))
        _answer(
            {"id": moved.id, "state": moved.state.value},
            [words.resolved(moved.state)],
            as_json,
        )


@app.command()
def doctor(context: typer.Context, as_json: JsonFlag = False) -> None:
    """Say how this till is: versions, files, link, key, store, queue."""
    from posapp.app.doctor import examine

    call = _call(context, as_json)
    words = call.words()
    with _speaking(words, as_json):
        findings = asyncio.run(examine(call.loaded, words))
        _answer(
            {found.name: found.json() for found in findings},
            [found.line() for found in findings],
            as_json,
        )
    raise typer.Exit(0 if all(found.ok for found in findings) else 1)


@app.command()
def key(context: typer.Context) -> None:
    """Keep the Splio key in the system's keyring (asks for it; it is not shown)."""
    from posapp.app.bootstrap import keep_key

    call = _call(context)
    words = call.words()
    with _speaking(words):
        given = typer.prompt(words.key_prompt(), hide_input=True)
        keep_key(call.settings, given.strip())
        typer.echo(words.key_kept())


def no_screen() -> bool:
    """True where Qt would find no display and abort: Linux without X11 or Wayland."""
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return False
    return not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _call(context: typer.Context, as_json: bool = False) -> Call:
    call = context.obj
    if not isinstance(call, Call):
        raise TypeError("the root callback did not run")
    call.as_json = as_json
    return call


@contextmanager
def _speaking(words: Words | None, as_json: bool = False) -> Iterator[None]:
    """Errors end in one sentence and exit 1; a bug in an apology, with its trace in the log."""
    try:
        yield
    except PosError as error:
        _fail(error.code, _sentence(error, words or Words(None)), as_json, 1)
    except (typer.Exit, typer.Abort, KeyboardInterrupt):
        raise
    except Exception:  # noqa: BLE001 - the last door: nobody at a till reads a stack trace
        _log.exception("bug")
        _fail("bug", (words or Words(None)).unexpected(), as_json, 1)


def _sentence(error: PosError, words: Words) -> str:
    """An error's words; who reads them here may also be told the host, and a command to run."""
    if error.code == "splio.no_key":
        return words.stopped("no_key")
    host = error.params.get("host")
    return f"{words.error(error)} ({host})" if host else words.error(error)


def _amount(text: str, words: Words, as_json: bool) -> Money:
    try:
        return Money.parse(text)
    except AmountError as error:
        _fail(f"amount.{error.fault}", words.amount_fault(error), as_json, 2)


def _code(text: str, words: Words, as_json: bool) -> Code:
    try:
        return Code.parse(text)
    except CodeError as error:
        _fail(f"code.{error.fault}", words.code_fault(error), as_json, 2)


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
    _answer(answer, [sentence], as_json)
    raise typer.Exit(4)


def _fail(code: str, sentence: str, as_json: bool, exit_code: int) -> NoReturn:
    if as_json:
        typer.echo(json.dumps({"error": code, "message": sentence}))
    typer.echo(sentence, err=True)
    raise typer.Exit(exit_code)


def _answer(answer: dict[str, Any] | list[Any], lines: list[str], as_json: bool) -> None:
    # ASCII JSON: a Windows console's code page must not be able to break a script.
    try:
        typer.echo(json.dumps(answer) if as_json else "\n".join(lines))
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever reads has read enough (``| head``); what was done stays done.
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123 - to the end
    except OSError:
        _fail("output", Words(None).not_printed(), as_json=False, exit_code=1)
