"""How SQLite keeps a table: what every table's picture says of itself."""

from __future__ import annotations

from typing import Any, Final

STRICT: Final[dict[str, Any]] = {"sqlite_strict": True}
COMPACT: Final[dict[str, Any]] = {"sqlite_strict": True, "sqlite_with_rowid": False}
