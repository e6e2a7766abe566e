"""Canaries: a whole till run with marked secrets, then every file, word and process is searched."""

from __future__ import annotations

import asyncio
import base64
import json
import logging
import logging.handlers
import os
import stat
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import quote

import httpx
import pytest
from typer.testing import CliRunner

from posapp.app.commands import app
from posapp.app.logs import listen_to_others
from posapp.sandbox import DEMO_STORE_ID, SandboxServer, lifelike

KEY = "kanari-KEY-9f27c1d4e8"
PASSWORD = "kanari-PASS-55d0aa31"
SFTP = "kanari-SFTP-0b8e77c2"
PIN = "80417263"
CODE, LOST, REFUSED = "KANARICODE01", "KANARICODE02", "KANARICODE03"
CARD = "KANARICARD77"
NAME, SURNAME = "Kanarina", "Kanarewska"
MAIL, PHONE = "kanarina.k@kanari.example", "+33699887766"

# What no file and no word may hold; and what only the till's own databases may.
SECRETS = (KEY, PASSWORD, SFTP, PIN, MAIL, PHONE)
KEPT = (CODE, LOST, REFUSED, CARD, NAME, SURNAME)
DATABASES = (".db", ".db-wal", ".db-shm", ".db-journal")


def forms(text: str) -> list[bytes]:
    """A text as it may stand in a file: plain, in another case, quoted, in base64, in UTF-16."""
    plain = text.encode()
    made = [
        plain,
        plain.lower(),
        plain.upper(),
        quote(text, safe="").encode(),
        text.encode("utf-16-le"),
    ]
    return [*dict.fromkeys(made), base64.b64encode(plain).rstrip(b"=")[:-1]]


def songs(content: bytes, canaries: tuple[str, ...]) -> list[str]:
    """Which canaries sing in some bytes."""
    return [one for one in canaries if any(form in content for form in forms(one))]


@dataclass
class Aviary:
    """A till with canaries in it, and all it ever said."""

    home: Path
    config: Path
    splio: SandboxServer
    said: list[str] = field(default_factory=list)

    @property
    def env(self) -> dict[str, str]:
        return {
            "POSAPP_DATA_DIR": str(self.home),
            "POSAPP_CONFIG": str(self.config),
            "POSAPP_LANGUAGE": "en",
        }

    def __call__(self, *args: str, says: str = "", shown: bool = False) -> tuple[int, str]:
        """One command; `shown` where its answer is meant for the cashier's own eyes."""
        assert songs(" ".join(args).encode(), SECRETS) == []
        ran = CliRunner().invoke(app, list(args), env=self.env, input=says or None)
        if ran.exception is not None and not isinstance(ran.exception, SystemExit):
            raise ran.exception
        self.said.append(ran.output if not shown else "")
        assert songs(ran.output.encode(), SECRETS) == []
        return ran.exit_code, ran.output

    def files(self) -> Iterator[tuple[Path, bytes]]:
        """Every file there is, and what is inside of packed ones."""
        for root in (self.home, self.config.parent):
            for path in sorted(root.rglob("*")):
                if path.is_file():
                    yield path, path.read_bytes()
                    if zipfile.is_zipfile(path):
                        with zipfile.ZipFile(path) as packed:
                            for name in packed.namelist():
                                yield path / name, packed.read(name)


@contextmanager
def no_umask() -> Iterator[None]:
    before = os.umask(0)
    try:
        yield
    finally:
        os.umask(before)


@pytest.fixture
def aviary(tmp_path: Path) -> Iterator[Aviary]:
    world = lifelike(rate_limited=False)
    world.add_api_key(KEY)
    member = world.add_member(CARD, firstname=NAME, lastname=SURNAME, email=MAIL, cellphone=PHONE)
    for code in (CODE, LOST, REFUSED):
        world.add_attribution(code, reward="bbco-10", card=member)
    config = tmp_path / "settings" / "posapp.toml"
    config.parent.mkdir(mode=0o700)
    listen_to_others()
    with no_umask(), SandboxServer(world) as splio:
        yield Aviary(tmp_path / "till", config, splio)
    log = logging.getLogger("posapp")
    log.propagate = True
    for handler in tuple(log.handlers):
        log.removeHandler(handler)
        handler.close()


def trade(till: Aviary, capfd: pytest.CaptureFixture[str], *, whole: bool) -> None:
    """A day: setting up, selling, trouble, bugs, a full log, a bundle, an export."""
    # Somebody wrote all the secrets into the settings file.
    till.config.write_text(
        f'splio_url = "{till.splio.url}"\nsplio_api_key = "{KEY}"\nsplio_password = "{PASSWORD}"\n'
        f'store_id = "{DEMO_STORE_ID}"\ntill_id = "till-1"\nrequest_timeout_s = 1\n'
        f'sftp_host = "127.0.0.1"\nsftp_port = 9\nsftp_user = "shop"\nsftp_password = "{SFTP}"\n',
        encoding="utf-8",
    )
    _code, said = till("queue", "--json")
    assert said.count("kept as a secret now") == 3
    assert "splio_api_key" not in till.config.read_text(encoding="utf-8")
    sale = ("--amount", "90", "--card", CARD)
    assert till("redeem", CODE, *sale, "--sale", "T-1", shown=True)[0] == 0
    with till.splio.lose_answers():
        till("flush", "--json")
    if whole:
        trouble_of_every_kind(till, sale)
    bugs()
    for handler in logging.getLogger("posapp").handlers:
        if isinstance(handler, logging.handlers.RotatingFileHandler):
            handler.doRollover()
    logging.getLogger("posapp.app.engine").info("after the full one")
    assert till("doctor", "--bundle", str(till.home / "bundle.zip"))[0] in {0, 1, 5}
    till("settings", "export", str(till.home / "others.toml"))
    out, err = capfd.readouterr()
    till.said += [out, err]


def trouble_of_every_kind(till: Aviary, sale: tuple[str, ...]) -> None:
    """More sales, and all that may go wrong between till and Splio."""
    assert till("people", "add", "Boss", "--manager", "--pin-stdin", says=f"{PIN}\n")[0] == 0
    assert till("sync")[0] == 0
    assert till("settings", "set", "splio_password", says=f"{PASSWORD}\n")[0] == 0
    assert till("key", says=f"{KEY}\n")[0] == 0
    assert till("check", LOST, *sale, shown=True)[0] == 0
    assert till("redeem", LOST, *sale, "--sale", "T-2", shown=True)[0] == 0
    assert till("redeem", REFUSED, *sale, "--sale", "T-3", shown=True)[0] == 0
    troubles = (
        till.splio.drop_requests(),
        till.splio.answer_with(500, f"no {CODE} of {MAIL}".encode()),
        till.splio.answer_with(401, b"", path=""),
        till.splio.answer_with(200, b'{"x": "' + CODE.encode(), "application/json", path=""),
        till.splio.truncate(),
        till.splio.offline(),
    )
    for trouble in troubles:
        with trouble:
            till("flush", "--json")
    with till.splio.offline():
        till("doctor")
        wrong = ("--approve-by", "Boss", "--why", "x", "--value", "8", "--pin-stdin", "--json")
        till("redeem", "UNKNOWN-1", *sale, "--sale", "T-4", *wrong, says="11112222\n", shown=True)
    till("flush")
    till("files", "--json")
    till("journal", "--json")
    till("queue", "--json")


def bugs() -> None:
    """Mistakes of programs, in exceptions behind exceptions and in words of libraries."""
    request = httpx.Request("POST", f"https://x/{CODE}?k={KEY}", headers={"Authorization": KEY})
    try:
        try:
            raise httpx.ReadTimeout(f"{request.headers!r} {CARD}", request=request)
        except httpx.HTTPError as error:
            raise RuntimeError(f"Bearer {KEY} {MAIL} '{NAME}' {CODE}") from error
    except RuntimeError as error:
        logging.getLogger("posapp.app.engine").exception("bug")
        logging.getLogger("httpx").warning("HTTP Request: %r", request.url)
        logging.getLogger("asyncio").error("Task %r", error, exc_info=True)
    slow = asyncio.new_event_loop()
    slow.call_exception_handler({"message": f"lost {CODE}", "exception": KeyError(KEY)})
    slow.close()


@pytest.mark.parametrize(
    "whole", [False, pytest.param(True, marks=pytest.mark.torture)], ids=["short", "whole"]
)
def test_no_canary_sings(aviary: Aviary, capfd: pytest.CaptureFixture[str], whole: bool) -> None:
    trade(aviary, capfd, whole=whole)
    names = {path.name for path, _content in aviary.files()}
    assert {"posapp.log", "posapp.log.1", "bundle.zip", "others.toml", "secrets.json"} <= names
    for path, content in aviary.files():
        assert [line for line in content.splitlines() if songs(line, SECRETS)] == [], path
        if not path.name.endswith(DATABASES):
            assert songs(content, KEPT) == [], path
    assert songs("\n".join(aviary.said).encode(), SECRETS + KEPT) == []
    # The search itself can find: what the ledger must hold, it holds.
    ledger = (aviary.home / "ledger.db").read_bytes()
    wal = aviary.home / "ledger.db-wal"
    assert songs(ledger + (wal.read_bytes() if wal.exists() else b""), KEPT[:1]) == [CODE]
    if os.name != "nt":
        open_to_others = [
            (path, oct(mode))
            for path in (aviary.home, *aviary.home.rglob("*"), aviary.config)
            if (mode := stat.S_IMODE(path.stat().st_mode)) & 0o077
        ]
        assert open_to_others == []


@pytest.mark.torture
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")
def test_the_process_list_tells_nothing(aviary: Aviary, tmp_path: Path) -> None:
    """The real program, its key typed to its standard input; then at work, looked at by others."""
    aviary.config.write_text(
        f'splio_url = "{aviary.splio.url}"\nstore_id = "{DEMO_STORE_ID}"\n', encoding="utf-8"
    )
    env = {**os.environ, **aviary.env}
    command = [sys.executable, "-m", "posapp"]
    assert aviary("key", says=f"{KEY}\n")[0] == 0
    sale = ("--amount", "90", "--card", CARD, "--sale", "T-1", "--json")
    assert aviary("redeem", CODE, *sale, shown=True)[0] == 0
    with aviary.splio.offline():
        child = subprocess.Popen(
            [*command, "flush", "--watch", "--json"],
            env=env,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        proc = Path(f"/proc/{child.pid}")
        try:
            log = aviary.home / "logs" / "posapp.log"
            while child.poll() is None and (not log.exists() or b"flush" not in log.read_bytes()):
                pass
            assert child.poll() is None
            told = (proc / "cmdline").read_bytes() + (proc / "environ").read_bytes()
            limits: Any = (proc / "limits").read_text()
            mask = next(
                line for line in (proc / "status").read_text().splitlines() if "Umask" in line
            )
        finally:
            child.terminate()
            out, _ = child.communicate(timeout=20)
    assert songs(told + out, SECRETS + KEPT) == []
    assert b"posapp" in told
    core = next(line for line in limits.splitlines() if line.startswith("Max core file size"))
    assert core.split()[4:6] == ["0", "0"]
    assert mask.split()[1] == "0077"


def test_what_a_command_is_given_as_an_argument_is_never_a_secret() -> None:
    """No option takes a key, a password or a PIN: whoever lists processes would read it."""
    import typer

    def walk(command: Any, path: str) -> Iterator[tuple[str, Any]]:
        for one in command.params:
            yield path, one
        for name, sub in getattr(command, "commands", {}).items():
            yield from walk(sub, f"{path} {name}")

    suspects = [
        (path, one.opts)
        for path, one in walk(typer.main.get_command(app), "posapp")
        if any(word in " ".join(one.opts) for word in ("key", "pass", "pin", "secret", "token"))
        and not getattr(one, "is_flag", False)
    ]
    harmless = {
        "posapp grant",
        "posapp settings get",
        "posapp settings set",
        "posapp settings unset",
    }
    assert [one for one in suspects if one[0] not in harmless] == [], json.dumps(suspects)
