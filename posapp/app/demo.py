"""The training till: the real program on an embedded sandbox, with data of its own.

The training directory is emptied at every start, because the sandbox starts anew as well; nothing
outside it is touched.
"""

from __future__ import annotations

import asyncio
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import typer
from pydantic import SecretStr

from posapp.app import printing, verbs
from posapp.app.clock import SystemClock
from posapp.app.logs import log_to
from posapp.app.paths import TillPaths
from posapp.domain.code import Code
from posapp.domain.errors import Disposition, StoreError
from posapp.domain.moment import to_wire
from posapp.domain.money import Money
from posapp.sandbox import (
    DEMO_API_KEY,
    DEMO_CODES,
    DEMO_STORE_ID,
    SandboxServer,
    World,
    demo_code,
    lifelike,
)
from posapp.sandbox.seed import CHANNEL, PRODUCT
from posapp.sandbox.seed_file import add_file_codes, earnreward_csv, earnreward_name
from posapp.ui.desk import Sample
from posapp.ui.text import Words

if TYPE_CHECKING:
    from posapp.app.settings import Settings


@contextmanager
def training_till(settings: Settings) -> Iterator[tuple[Settings, SandboxServer]]:
    """An empty training till and the sandbox it is set up for."""
    home = TillPaths(settings.data_dir).training
    world = lifelike(zone=settings.zone)
    try:
        if home.exists():
            shutil.rmtree(home)
        home.mkdir(mode=0o700, parents=True)
        _leave_file(home, world)
    except OSError as error:
        raise StoreError(
            "store.cannot_open", Disposition.ASK, path=home, detail=error.strerror or ""
        ) from None
    with SandboxServer(world) as splio:
        yield (
            settings.model_copy(
                update={
                    "data_dir": home,
                    "splio_url": splio.url,
                    "splio_api_key": SecretStr(DEMO_API_KEY),
                    "splio_password": None,
                    "store_id": DEMO_STORE_ID,
                    "till_id": "training",
                    "field_product": (PRODUCT,),
                    "field_channel": (CHANNEL,),
                    "exports_sftp_host": None,
                    "exports_use_sftp_source": False,
                }
            ),
            splio,
        )


def _leave_file(home: Path, world: World) -> None:
    """A file of granted codes to take in by hand."""
    folder = home / "files"
    folder.mkdir(mode=0o700)
    content = earnreward_csv(world, add_file_codes(world))
    (folder / earnreward_name(world)).write_text(content, encoding="utf-8", newline="\n")


def open_demo(settings: Settings) -> int:
    """Open the till's window on the sandbox; returns the exit code."""
    from posapp.app.run import open_till

    with training_till(settings) as (training, splio):
        log_to(TillPaths(training.data_dir).log)

        def connect(up: bool) -> None:
            if up:
                splio.go_online()
            else:
                splio.go_offline()

        return open_till(training, training=True, samples=_samples(), network=connect)


def write_demo_sheet(path: Path, words: Words) -> int:
    """Write the sheet with the training's codes; returns the exit code, and says how it went."""
    from PySide6.QtGui import QGuiApplication

    from posapp.ui.shell.sheet import write_sheet

    # No window is opened: a machine without a screen can write it as well.
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication.instance() or QGuiApplication(["posapp"])
    written = write_sheet(path, _samples(), words)
    del application
    if written:
        typer.echo(words.sheet_written(str(path)))
        return 0
    typer.echo(words.sheet_not_written(str(path)), err=True)
    return 1


def _samples() -> list[Sample]:
    return [Sample(one.code, one.story) for one in DEMO_CODES]


def tell_demo(settings: Settings) -> int:
    """A scripted sale without a window: sold offline, flushed when the network is back.

    Returns 0 when every step came out as told, 1 otherwise.
    """
    with training_till(settings) as (training, splio):
        log_to(TillPaths(training.data_dir).log)
        words = Words(training.language, training.zone)
        return _Story(training, splio, words).tell()


class _Story:
    def __init__(self, settings: Settings, splio: SandboxServer, words: Words) -> None:
        self._settings = settings
        self._splio = splio
        self._words = words
        self._step = 0

    def tell(self) -> int:
        words = self._words
        good, threshold = demo_code("good"), demo_code("threshold")
        card = Code(good.card)
        low, high = Money.parse("49.99"), Money.parse("62.40")
        self._say(words.demo_started(self._splio.url))
        self._say(*printing.sync_lines(asyncio.run(verbs.sync(self._settings)), words))
        with self._splio.offline():
            self._say(words.demo_offline())
            fine = [
                self._check(good.code, high, card, "accept"),
                self._check(threshold.code, low, card, "refuse"),
                self._check(threshold.code, high, card, "accept"),
                self._check(demo_code("web_only").code, high, card, "refuse"),
                self._check(demo_code("unknown").code, high, card, "attention"),
            ]
            codes = [Code(good.code), Code(threshold.code)]
            done = asyncio.run(verbs.redeem(self._settings, codes, high, card, "DEMO-1", None))
            self._say(words.demo_complete(), words.completed("DEMO-1", len(done.burns)))
            waiting = self._flush()
        self._say(words.demo_online())
        flushed = self._flush()
        booked = [self._splio.world.burned(code.value) for code in codes]
        for code, entry in zip(codes, booked, strict=True):
            if entry is not None:
                moment = to_wire(entry.burned_at, self._settings.zone)
                self._say(words.demo_books(code, moment, entry.store_id or "-"))
        self._say(words.demo_again())
        fine.append(self._check(good.code, high, card, "refuse"))
        once = len(self._splio.world.arrivals) == len(codes)
        settled = waiting == (0, 2) and flushed == (2, 0) and None not in booked
        return 0 if all(fine) and once and settled else 1

    def _check(self, code: str, amount: Money, card: Code, expected: str) -> bool:
        checked = asyncio.run(
            verbs.check(self._settings, Code(code), amount, card, SystemClock().now())
        )
        self._say(
            self._words.demo_scan(Code(code), amount),
            *printing.verdict_lines(checked.verdict, self._words),
        )
        return checked.verdict.grade.word == expected

    def _flush(self) -> tuple[int, int]:
        report = asyncio.run(verbs.flush(self._settings))
        self._say(self._words.flush_label(), *printing.flush_lines(report, self._words))
        return report.confirmed, report.waiting

    def _say(self, head: str, *lines: str) -> None:
        self._step += 1
        typer.echo("\n".join((f"{self._step:2}. {head}", *(f"    {line}" for line in lines))))
