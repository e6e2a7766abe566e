"""The command line's outer door: a wrong call ends in one sentence, or in JSON."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from typing import Any

import typer
from typer.core import TyperGroup
from typer.exceptions import Abort, TyperException

from posapp.app.excuses import say_aside
from posapp.app.start import INTERRUPTED, WRONG_CALL


class SpeakingGroup(TyperGroup):
    """Typer's group without its boxes: scripts read one line, and JSON with ``--json``."""

    as_json = False

    def main(
        self,
        args: Sequence[str] | None = None,
        prog_name: str | None = None,
        complete_var: str | None = None,
        standalone_mode: bool = True,
        windows_expand_args: bool = True,
        **extra: Any,
    ) -> Any:
        """Run; ends in SystemExit unless `standalone_mode` is off."""
        given = list(sys.argv[1:] if args is None else args)
        self.as_json = "--json" in given
        try:
            code = super().main(given, prog_name, complete_var, False, windows_expand_args, **extra)
        except TyperException as error:
            code = self._say(error)
        except (Abort, KeyboardInterrupt):
            code = INTERRUPTED
        if not standalone_mode:
            return code
        sys.exit(code if isinstance(code, int) else 0)

    def _say(self, error: TyperException) -> int:
        text = " ".join(str(getattr(error, "message", None) or error).split())
        if self.as_json:
            typer.echo(json.dumps({"error": "wrong_call", "message": text}))
        say_aside(f"{text} (posapp --help)")
        return WRONG_CALL


class OutermostGroup(SpeakingGroup):
    """Loads the commands' modules once one is named; opening the till's window needs none."""

    _is_whole = False

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        """The command of this name; None where there is none."""
        self._complete()
        return super().get_command(ctx, cmd_name)

    def list_commands(self, ctx: Any) -> list[str]:
        """The names of all commands."""
        self._complete()
        return super().list_commands(ctx)

    def _complete(self) -> None:
        if self._is_whole:
            return
        self._is_whole = True
        from posapp.app.commands import app

        self.commands = typer.main.get_group(app).commands
