"""Calls of the command line in this process, all by one group of commands: building it takes a
tenth of a second.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any
from unittest.mock import patch

import typer
from typer.testing import CliRunner, Result

from posapp.app.commands import app


@cache
def _commands() -> Any:
    return typer.main.get_command(app)


def invoke(words: Sequence[str], env: Mapping[str, str], typed: str | None = None) -> Result:
    """The result of ``posapp <words>``; `typed` answers what it asks."""
    with patch("typer.testing._get_command", lambda _app: _commands()):
        return CliRunner().invoke(app, list(words), input=typed, env=dict(env))
