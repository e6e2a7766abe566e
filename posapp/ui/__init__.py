"""THE FACE: every widget and every word a person reads.

Law of this room: views show, presenters format; nothing here reads a row, opens a socket or
decides about a voucher.
"""

from __future__ import annotations

import builtins

import shiboken6  # noqa: F401 - first, so that what it puts in place is there to be taken out

# Qt's binding lays a hook over every later import that reads the imported module's whole source,
# to see whether it wants Qt's methods under other names (``from __feature__ import ...``). Nothing
# here does, and it took a fifth of what the till adds to the time to its first paint.
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
