"""Who a command's line in the journal names where nobody was told."""

from __future__ import annotations

import getpass


def system_user() -> str:
    """Who is logged in at the system; ``till`` where it does not tell."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "till"
