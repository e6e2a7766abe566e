"""`posapp --self-test`: does this installation work, from its window to Splio's books?

The real window on the embedded sandbox, in a directory of its own that is gone afterwards; no till
of this machine is touched, no setting of it is read, and nothing leaves the machine. Made for what
goes wrong in a package: a module, a translation, a library or a migration that was left out.
"""

from __future__ import annotations

import asyncio
import os
import shutil
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType

import typer

from posapp import __version__
from posapp.ui.text import Words
from posapp.ui.text.self_test import SelfTestStep

LIMIT_S = 60.0  # of everything
_TO_SAY_SO_S = 5.0  # for the till to close in order where something never came


class Failed(Exception):  # noqa: N818 - never leaves this module but for the story it runs
    """A step did not come out as it must."""


class SelfTest:
    """Tells each step as it ends, and ends the process where one hangs."""

    def __init__(self, words: Words, limit_s: float = LIMIT_S) -> None:
        self._words = words
        self._limit_s = limit_s
        self._ends_at = time.monotonic() + limit_s
        self._step = SelfTestStep.PARTS
        self._home: Path | None = None
        self.unhandled: list[BaseException] = []

    def run(self) -> int:
        """Try everything; returns the exit code, 0 where all is well."""
        from posapp.ui.text.voice import LANGUAGES

        began = time.monotonic()
        self._say(self._words.self_test_begins(__version__))
        _of_this_process_only()
        watch = threading.Timer(self._limit_s, self._give_up)
        watch.daemon = True
        watch.start()
        before = sys.excepthook
        sys.excepthook = self._unhandled
        try:
            with self.step(SelfTestStep.PARTS):
                load_every_part()
            with tempfile.TemporaryDirectory(prefix="posapp-self-test-") as home:
                self._home = Path(home)
                with self.step(SelfTestStep.KEEPING):
                    try_what_keeps(self._home)
                from posapp.app.self_test_story import tell

                tell(self, self._home, tuple(LANGUAGES))
        except Failed:
            return 1
        finally:
            watch.cancel()
            sys.excepthook = before
        self._say(self._words.self_test_done(time.monotonic() - began))
        return 0

    @contextmanager
    def step(self, step: SelfTestStep) -> Iterator[None]:
        """One step. Raises `Failed`, once it was told, whatever went wrong in it."""
        self._step = step
        began = time.monotonic()
        try:
            yield
            if self.unhandled:
                raise self.unhandled[0]
        except Exception as error:
            reason = str(error) if isinstance(error, Failed) else _told(error)
            self._say(self._words.self_test_failed(step, reason))
            raise Failed(step) from error
        self._say(self._words.self_test_passed(step, time.monotonic() - began))

    async def until(self, is_so: Callable[[], bool], what: str) -> None:
        """Wait with the loop running. Raises `Failed` where it does not come in good time."""
        end = self._ends_at - _TO_SAY_SO_S
        while not is_so():
            if time.monotonic() > end:
                raise Failed(what)
            await asyncio.sleep(0.01)

    def _say(self, line: str) -> None:
        typer.echo(line)

    def _unhandled(
        self, _kind: type[BaseException], error: BaseException, _trace: TracebackType | None
    ) -> None:
        self.unhandled.append(error)

    def _give_up(self) -> None:
        reason = self._words.self_test_too_slow(self._limit_s)
        self._say(self._words.self_test_failed(self._step, reason))
        for stream in (sys.stdout, sys.stderr):
            with suppress(OSError, ValueError, AttributeError):
                stream.flush()
        if self._home is not None:
            shutil.rmtree(self._home, ignore_errors=True)
        os._exit(1)  # what hangs would not let go


def run_self_test(language: str | None = None) -> int:
    """Run it and print the report; returns the exit code."""
    from zoneinfo import ZoneInfo

    from posapp.app.start import no_screen

    if no_screen():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return SelfTest(Words(language, ZoneInfo("Europe/Paris")), _limit_s()).run()


def _limit_s() -> float:
    """The limit, seconds; for a machine that builds and tests beside it another may be given."""
    given = os.environ.get("POSAPP_SELF_TEST_LIMIT_S", "")
    return float(given) if given.isdecimal() else LIMIT_S


def load_every_part() -> None:
    """Load every module there is: in a package, what nobody imports at the start is left out."""
    import importlib
    import pkgutil

    import posapp

    names = [
        found.name
        for found in pkgutil.walk_packages(posapp.__path__, "posapp.")
        if ".migrations." not in found.name and not found.name.endswith("__main__")
    ]
    if len(names) < 100:
        raise Failed(f"{len(names)} modules")
    for name in names:
        if name != "posapp.ui.widgets.plot":  # loaded as a till does it, in its own step
            importlib.import_module(name)


def try_what_keeps(home: Path) -> None:
    """The libraries that a till calls only now and then. Raises `Failed`."""
    import certifi
    import keyring

    from posapp.app.sealing import Sealer
    from posapp.splio.trust import tls_context
    from posapp.store.pins import Argon2Pins

    pins = Argon2Pins(time_cost=1, memory_kib=64)
    if not pins.fits(pins.hashed("1470"), "1470") or pins.fits(pins.hashed("1470"), "1471"):
        raise Failed("argon2")
    sealer = Sealer(home / "seal.key")
    if sealer.open("a", sealer.seal("a", "b")) != "b":
        raise Failed("cryptography")
    if not Path(certifi.where()).is_file() or not tls_context().get_ca_certs():
        raise Failed("certifi")
    if keyring.get_keyring() is None:
        raise Failed("keyring")
    _try_zones()


def _try_zones() -> None:
    from importlib.resources import files
    from zoneinfo import ZoneInfo

    # The system's list, where there is one, would hide that the program's own was left out.
    with files("tzdata.zoneinfo").joinpath("Europe", "Paris").open("rb") as file:
        if ZoneInfo.from_file(file, key="Europe/Paris").key != "Europe/Paris":
            raise Failed("tzdata")


def _of_this_process_only() -> None:
    """What is set for the tills of this machine is not for this one."""
    for name in [name for name in os.environ if name.startswith("POSAPP_")]:
        del os.environ[name]
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        os.environ.pop(name, None)
        os.environ.pop(name.lower(), None)


def _told(error: BaseException) -> str:
    return f"{type(error).__name__}: {error}"
