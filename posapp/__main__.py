"""Start: ``python -m posapp`` and the ``posapp`` command."""

from __future__ import annotations

import io
import sys


def main() -> None:
    """Run the command line; without a command it opens the till."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # a console's code page must not end a sale
    from posapp.app.privacy import shield

    shield()
    from posapp.app.cli import app

    app()


if __name__ == "__main__":
    main()
