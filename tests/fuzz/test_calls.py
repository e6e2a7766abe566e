"""A fleet of calls of the command line, with whatever may stand in a script's variables."""

from __future__ import annotations

import json
import sys
import unicodedata
from enum import Enum
from functools import cache
from random import Random
from typing import Any, Final

import pytest
import typer
from typer.testing import CliRunner

from posapp.app.cli import app as outermost
from posapp.app.commands import app
from tests.fuzz.drive import Target, many
from tests.fuzz.homes import home
from tests.fuzz.mutate import WORDS, count, often, text

_RUNNER: Final = CliRunner()
# What opens a window, waits for a person, for the network, or for ever; and what asks every till of
# this machine to close.
_NOT: Final = frozenset(
    {"demo", "key", "sandbox", "setup", "doctor", "bundle", "watch", "restore", "backup", "stop"}
)
_SKIPPED_OPTIONS: Final = frozenset({"--watch", "--help", "--install-completion"})


@cache
def _commands() -> dict[str, list[Any]]:
    root = typer.main.get_group(app)
    return {
        name: list(command.params)
        for name, command in sorted(root.commands.items())
        if name not in _NOT and not command.hidden
    }


def _told(rng: Random, one: Any) -> str:
    kind = one.type_descriptor.annotation
    if isinstance(kind, type) and issubclass(kind, Enum) and not often(rng, 4):
        return str(rng.choice(list(kind)).value)
    seeds = ("12", "12,50", "1000000000016", "2026-10-01", "T-1", "Ana", "bbco-25", "x.csv", *WORDS)
    made = text(rng, seeds) if not often(rng, 3) else rng.choice(seeds)
    # No argument of a process holds a NUL, and a file is written only in our own folder.
    made = made.replace("\0", "")[:3000]
    if "Path" in str(kind):
        return str(home("calls") / (made.replace("/", "_")[:80] or "x"))
    return made


def make_call(rng: Random) -> list[str]:
    commands = _commands()
    name = rng.choice(sorted(commands))
    args = [name] if not often(rng, 30) else [text(rng, (name,)).replace("\0", "")]
    for one in commands[name]:
        required = one.param_type_name == "argument"
        if not required and not often(rng, 4):
            continue
        option = one.opts[0] if one.opts else ""
        if option in _SKIPPED_OPTIONS:
            continue
        if getattr(one, "is_flag", False):
            args.append(option)
        elif required:
            args += [_told(rng, one) for _ in range(1 + (often(rng, 6)))]
        else:
            args += [option, _told(rng, one)]
    if often(rng, 3):
        args.append("--json")
    for _ in range(count(rng, 2)):
        args.insert(rng.randrange(1, len(args) + 1), text(rng, ("--sale", "-x", "--", "--by=")))
    return [one.replace("\0", "").encode("utf-8", "replace").decode() for one in args]


def call(args: list[str]) -> None:
    # Port 9 of this machine: nobody listens, and nothing leaves it.
    env = {
        "POSAPP_DATA_DIR": str(home("called") / "till"),
        "POSAPP_CONFIG": str(_config()),
        "POSAPP_SPLIO_URL": "http://127.0.0.1:9",
        "POSAPP_SPLIO_API_KEY": "k" * 20,
        "POSAPP_STORE_ID": "PAR-01",
        "POSAPP_LANGUAGE": "en",
        "POSAPP_ONLINE_CHECK_LIMIT_S": "0",
    }
    code, out, said = _run(args, env)
    assert "Traceback" not in out + said
    assert '"error": "bug"' not in out
    assert "unexpected" not in said.lower() or "unexpected extra" in said.lower()
    assert code in {0, 1, 2, 3, 4, 5, 6, 130}
    if "--json" in args and out.strip().startswith("{"):
        json.loads(out.strip().splitlines()[0] if code == 2 else out)
    for mark in out + said:
        seen = unicodedata.category(mark) not in {"Cc", "Cf", "Cs", "Zl", "Zp"}
        assert seen or mark in "\n\t\u200c\u200d", hex(ord(mark))


def _run(args: list[str], env: dict[str, str]) -> tuple[object, str, str]:
    """The exit code, what was answered and what was said beside it.

    `CliRunner.invoke` makes all commands anew for every call, which takes ten times the call.
    """
    code: object = 0
    with _RUNNER.isolation(env=env) as (stdout, stderr, _both):
        try:
            _root().main(args, "posapp")
        except SystemExit as end:
            code = end.code
        sys.stdout.flush()
        sys.stderr.flush()
        return code, stdout.getvalue().decode(), stderr.getvalue().decode()


@cache
def _root() -> Any:
    return typer.main.get_command(outermost)


@cache
def _config() -> str:
    path = home("called") / "posapp.toml"
    path.write_text("")
    return str(path)


TARGETS: Final = (Target("call of the command line", make_call, call, heavy=True),)


@pytest.mark.torture
@pytest.mark.timeout(14_400)
@pytest.mark.parametrize("target", TARGETS, ids=lambda one: one.name)
def test_many(target: Target) -> None:
    many(target)
