"""THE SERVER: Splio over HTTP.

Law of this room: the only one that imports httpx; its errors leave as `SplioError` or as one of
the answers in `posapp.domain.answers`.
"""

from __future__ import annotations

import sys
from typing import Any, cast

# httpx brings a command line of its own, and does without it where it cannot be imported: its
# click, rich and pygments would make up a twentieth of the till's start.
cast(dict[str, Any], sys.modules).setdefault("httpx._main", None)
