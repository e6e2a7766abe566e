"""Start: ``python -m posapp`` and the ``posapp`` command."""

from __future__ import annotations

import gc
import io
import sys
from typing import Final

# A start makes some two hundred thousand objects and throws next to none away: as Python sets it,
# looking for garbage among them takes a twentieth of the time to the first paint.
STARTING: Final = 50_000


def main() -> None:
    """Run the command line; without a command it opens the till."""
    gc.set_threshold(STARTING, *gc.get_threshold()[1:])
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # a console's code page must not end a sale
    from posapp.app.privacy import shield

    shield()
    from posapp.app.start import start, window_flags

    flags = window_flags(sys.argv[1:])
    if flags is not None:
        sys.exit(start(flags))
    from posapp.app.cli import app

    app()


if __name__ == "__main__":
    main()
