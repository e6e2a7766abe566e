"""The real program, many times over, each to be killed: forked with everything imported.

    python -m tests.stateful.lives MARKS

Reads an order, a line of JSON, from stdin: the arguments of ``posapp`` (none opens the window)
with its environment, the phase to die in, and what the cashier's hands do. Writes the process's
id, and once it is dead, its exit code. A fork instead of a start saves two seconds a life; what
runs in it is ``posapp.__main__.main`` from its first line.
"""

from __future__ import annotations

import asyncio
import importlib
import json
import os
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

import typer
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from posapp import __main__ as program
from posapp.app import (
    backups,
    bootstrap,
    cli_archive,
    cli_backup,
    cli_journal,
    commands,
    restoring,
    run,
)
from posapp.app.core import Core
from posapp.app.engine import Engine
from posapp.domain.file_shape import Scope
from posapp.services.flush import Flush
from posapp.services.importing import Importer
from posapp.services.keeping import Keeping
from posapp.services.lookup import Lookup
from posapp.services.sale import Reserved, Selling
from posapp.services.stock import StockSync
from posapp.store import backup, migrate, schema
from posapp.store import restoring as store_restoring
from posapp.ui.shell import offices as _offices  # noqa: F401
from posapp.ui.shell import window as _window  # noqa: F401 - to be there before the fork
from tests.stateful.deathbed import Marks
from tests.store.test_released_schemas import next_program
from tests.ui.hands import PULSE, press, scan, shown, type_slowly

CARD = "2171707962088"


def main() -> None:
    marks_file = Path(sys.argv[1])
    built = typer.main.get_command(commands.app)
    typer.main.get_command = lambda _app: built  # type: ignore[assignment]
    needed = marks_file.with_name("modules")
    tell("ready")
    for line in sys.stdin:
        order: dict[str, Any] = json.loads(line)
        child = os.fork()
        if child == 0:
            live(order, marks_file, needed)
        tell(child)
        _pid, status = os.waitpid(child, 0)
        if needed.exists():
            # What one life imported late, the next ones find: most of a life would go into that.
            for name in needed.read_text().split():
                with suppress(ImportError):
                    importlib.import_module(name)
            needed.unlink()
        tell(os.waitstatus_to_exitcode(status))


def tell(word: object) -> None:
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


def live(order: dict[str, Any], marks_file: Path, needed: Path) -> None:
    """One life; never returns."""
    code = 1
    before = set(sys.modules)
    try:
        said = os.open(order["said"], os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        os.dup2(said, 1)
        os.dup2(said, 2)
        os.environ.update(order["env"])
        marks = Marks(marks_file, order["life"], order["aim"], order["within_s"], order["nth"])
        marks.open()
        mark(marks)
        if order.get("next"):
            become_the_next_program(Path(order["next"]))
        if order.get("before"):
            archive_what_is_older(datetime.fromisoformat(order["before"]))
        # On schedule, only that nobody waits a minute and a half for it.
        backups._FIRST_AFTER_S = 0.3  # type: ignore[misc]
        if order["aim"] == "backup":
            backups.is_due = lambda *_args: True  # type: ignore[attr-defined]
        run.opened = partial(with_hands, run.opened, order)
        sys.argv = ["posapp", *order["args"]]
        program.main()
        code = 0
    except SystemExit as end:
        code = end.code if isinstance(end.code, int) else int(end.code is not None)
    except BaseException as error:  # noqa: BLE001 - the parent reads it
        sys.stderr.write(f"\nbug {error!r}\n")
        code = 70
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        late = sorted(set(sys.modules) - before)
        if late:
            needed.write_text("\n".join(late))
        os._exit(code)


def mark(marks: Marks) -> None:
    """The phases, where the program goes through them."""
    marks.wrap("scan", [(Lookup, "ask")])
    marks.wrap(
        "reserve",
        [(Selling, "reserve")],
        lambda found, args: ("R", args[2].code.value) if isinstance(found, Reserved) else (),
    )
    marks.wrap(
        "complete",
        [(Selling, "complete")],
        lambda done, _args: ("A", *(burn.code.value for burn in done[1])),
    )
    marks.wrap("flush", [(Flush, "run")])
    marks.wrap("recovery", [(Flush, "recover")])
    marks.wrap("sync", [(StockSync, "run")], lambda *_args: ("S", "synced"))
    marks.wrap("import", [(Importer, "run")])
    marks.wrap("backup", [(backups, "make_backup"), (cli_backup, "make_backup")])
    marks.wrap("restore", [(cli_backup, "restore_from")])
    marks.wrap(  # the last part of a restore; every start looks whether one was cut off there
        "renaming",
        [(store_restoring, "finish"), (restoring, "finish"), (bootstrap, "finish")],
    )
    marks.wrap("journal archive", [(Keeping, "archive")])
    marks.wrap("sales archive", [(Keeping, "archive_sales")])
    marks.wrap("migration", [(migrate, "migrate")])
    marks.wrap("backup before migration", [(migrate, "copy_aside"), (backup, "copy_aside")])


def become_the_next_program(scratch: Path) -> None:
    """As a later version would be, whose ledger has one table built otherwise."""
    if not (scratch / "scripts").exists():
        next_program(scratch)
    known = (*schema.LEDGER.revisions, "ledger_0002")
    later = replace(schema.LEDGER, scripts=scratch / "scripts", revisions=known, reader="0.2.0")
    for module in list(sys.modules.values()):
        if getattr(module, "LEDGER", None) is schema.LEDGER and module is not schema:
            module.LEDGER = later  # type: ignore[attr-defined]
    schema.LEDGER = later  # type: ignore[misc]


def archive_what_is_older(cut: datetime) -> None:
    """A moment instead of a day, in the commands and on schedule: a till here lives minutes."""
    cli_journal._day = lambda *_args: cut
    cli_archive._day = lambda *_args: cut


@asynccontextmanager
async def with_hands(
    opened: Any, order: dict[str, Any], *args: Any, **named: Any
) -> AsyncIterator[run.Opened]:
    """The window, and somebody at it."""
    async with opened(*args, **named | {"pulse": PULSE}) as till:
        hands = asyncio.create_task(work(till, order))
        hands.add_done_callback(_tell)
        try:
            yield till
        finally:
            hands.cancel()


def _tell(hands: asyncio.Task[None]) -> None:
    if not hands.cancelled() and hands.exception() is not None:
        sys.stderr.write(f"\nhands {hands.exception()!r}\n")
        sys.stderr.flush()
        os._exit(71)


async def work(till: run.Opened, order: dict[str, Any]) -> None:
    window, engine = till.window, till.engine
    window.showNormal()
    window.resize(1024, 768)
    await pick_up(till, go_on=order["life"] % 2 == 0)
    chores = [asyncio.create_task(_again(engine, name, order)) for name in order["chores"]]
    codes: list[str] = list(order["codes"])
    number = 0
    while codes:
        mine = [codes.pop() for _ in range(min(len(codes), 1 + number % 2))]
        await sell(till, mine, f"L{order['life']}-{number}", give_up=number % 5 == 4)
        number += 1
    await asyncio.gather(*chores)
    await asyncio.sleep(0.5)
    window.close_asked.emit()


async def _again(engine: Engine, name: str, order: dict[str, Any]) -> None:
    """What is done on schedule, done now: a life is shorter than the schedule."""

    async def act(core: Core) -> None:
        cut = datetime.fromisoformat(order["before"]) if order.get("before") else None
        match name:
            case "sync":
                await core.sync.run()
            case "journal archive":
                await core.keeping.archive(cut)
            case "sales archive":
                await core.keeping.archive_sales(cut)
            case "import":
                await core.importer.run(
                    Path(order["file"]), Scope.EARN_REWARD, confirm_new_shape=True
                )

    await asyncio.sleep(0.2)
    await asyncio.wrap_future(engine.call(act))


async def pick_up(till: run.Opened, *, go_on: bool) -> None:
    """What the last life left open: gone on with, or cancelled."""
    window = till.window
    presenter = window.presenter
    found = till.desk.open_sales()
    for sale, burns in found:
        if go_on and any(burn.state.holds_the_code for burn in burns):
            presenter.on_recall(sale.id)
            await presenter.settle()
            await until(lambda: bool(presenter.basket.lines), lambda: "the sale that was left open")
            await finish(till, f"again-{sale.id[:8]}", give_up=False)
        else:

            async def cancel(core: Core, sale_id: Any = sale.id) -> None:
                core.selling.cancel(sale_id)

            await asyncio.wrap_future(till.engine.call(cancel))


async def sell(till: run.Opened, codes: list[str], ref: str, *, give_up: bool) -> None:
    """As a cashier does, by scanner and keys; with the customer's card where Splio is away."""
    window = till.window
    presenter, entry = window.presenter, window.till.entry
    if len(codes) > 1 or not till.desk.link().is_up:
        presenter.on_card_mode()
        scan(entry.code, CARD)
        await presenter.settle()
    for code in codes:
        scan(entry.code, code)
        await presenter.settle()
    await finish(till, ref, give_up=give_up)


async def finish(till: run.Opened, ref: str, *, give_up: bool) -> None:
    """Complete the sale, or cancel it where nothing in it is accepted."""
    window = till.window
    presenter, entry = window.presenter, window.till.entry
    type_slowly(entry.amount, "90,00")
    press(entry.amount, Qt.Key.Key_Return)
    type_slowly(entry.ref, ref)
    await presenter.settle()
    if give_up or not presenter.basket.accepted:
        entry.cancel_button.click()
        await asyncio.sleep(0.01)
        for one in window.findChildren(QPushButton):
            if one.isVisible() and one.text() == "Cancel the sale":
                one.click()
    else:
        entry.complete_button.click()
    await asyncio.sleep(0)
    await presenter.settle()
    await until(lambda: not presenter.basket.lines, lambda: f"the end of a sale: {shown(window)}")


async def until(wanted: Any, what: Callable[[], str], within_s: float = 30.0) -> None:
    loop = asyncio.get_running_loop()
    end = loop.time() + within_s
    while not wanted():
        if loop.time() > end:
            raise TimeoutError(what())
        await asyncio.sleep(0.005)


if __name__ == "__main__":
    main()
