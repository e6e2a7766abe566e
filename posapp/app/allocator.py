"""Large pieces of memory go back to the system once they are freed.

glibc keeps them by itself: every thread that once worked on 16 MB, to open a sealed secret or to
check a PIN, leaves them in a pool of its own, and a till that runs for days has a dozen threads.
"""

from __future__ import annotations

import sys
from typing import Final

_TRIM_THRESHOLD: Final = -1  # of malloc.h
_MMAP_THRESHOLD: Final = -3
_LARGE: Final = 1024 * 1024  # bytes; nothing that is read or written for one sale is as large


def give_back_large_blocks() -> bool:
    """For the whole process, from now on; False where the system has no such setting."""
    if not sys.platform.startswith("linux"):
        return False
    import ctypes  # here: the first paint does not wait for it

    try:
        mallopt = ctypes.CDLL(None).mallopt
    except (OSError, AttributeError):  # a Linux with another library
        return False
    # glibc raises both by what was freed last, unless they are set.
    return bool(mallopt(_MMAP_THRESHOLD, _LARGE)) and bool(mallopt(_TRIM_THRESHOLD, 2 * _LARGE))
