"""What stands in the way of replacing the program, and asking tills to close; writes no ledger."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from posapp.app.held import is_held
from posapp.app.paths import TillPaths
from posapp.app.stop_request import asking_to_stop
from posapp.app.tills_here import till_folders
from posapp.domain.burn import OWED, BurnState
from posapp.domain.errors import StoreError
from posapp.domain.replacing import Doing, MachineSeen, TillSeen
from posapp.store.glimpse import count_states

_AGAIN_AFTER_S: Final = 0.25
_OWED: Final = frozenset(state.value for state in OWED)


def look_at(folder: Path) -> TillSeen:
    """What one till is doing now. Never raises."""
    paths = TillPaths(folder)
    try:
        if not is_held(paths):
            return TillSeen(folder, Doing.CLOSED)
        if not paths.ledger.is_file():
            return TillSeen(folder, Doing.OPEN)  # it has just begun and owes nothing
        counts = {one.state: one.count for one in count_states(paths.ledger)}
    except (OSError, StoreError):
        return TillSeen(folder, Doing.UNKNOWN)
    sending = counts.get(BurnState.SENDING.value, 0)
    owed = sum(count for state, count in counts.items() if state in _OWED)
    return TillSeen(folder, Doing.SENDING if sending else Doing.OPEN, sending, owed)


def look(only: Path | None = None) -> MachineSeen:
    """The till of one data directory, or all that this machine has and this user may see."""
    folders, unseen = ((only,), ()) if only is not None else till_folders()
    return MachineSeen([look_at(folder) for folder in folders], unseen)


def look_until(
    settled: Callable[[MachineSeen], bool], wait_s: float, only: Path | None = None
) -> MachineSeen:
    """Look again until it is as wanted, for `wait_s` seconds at most; what was seen last."""
    end = time.monotonic() + wait_s
    while not settled(seen := look(only)) and time.monotonic() < end:
        time.sleep(min(_AGAIN_AFTER_S, max(0.0, end - time.monotonic())))
    return seen


def stop(wait_s: float, only: Path | None = None) -> MachineSeen:
    """Ask every open till to close, wait for it, and ask no more; what was seen last."""
    open_ones = _open_of(look(only))
    if not open_ones:
        return look(only)
    with asking_to_stop(open_ones) as ask_again:

        def is_closed(seen: MachineSeen) -> bool:
            ask_again()
            return not seen.is_open

        return look_until(is_closed, wait_s, only)


def _open_of(seen: MachineSeen) -> Sequence[Path]:
    return [Path(till.folder) for till in seen.tills if till.doing is not Doing.CLOSED]
