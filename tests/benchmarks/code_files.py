"""Big files of granted codes, the same at every run."""

from __future__ import annotations

import random
from datetime import datetime, timedelta
from pathlib import Path

HEADER = "external_id;card_code;reward_id;earned_date;expiration_date;status\n"
_BASE = datetime(2025, 1, 1)
_DAYS = [f"{_BASE + timedelta(days=day):%Y-%m-%d}" for day in range(600)]
_TIMES = [f"{s // 3600:02d}:{s // 60 % 60:02d}:{s % 60:02d}" for s in range(86_400)]


def code_line(number: int, draw: random.Random) -> str:
    """One row: a 13-digit code from its number, the rest drawn."""
    one, two, three = draw.random(), draw.random(), draw.random()
    day = int(one * 500)
    status = "burned" if three < 0.25 else "available"
    return (
        f"{number:012d}7;{2_900_000_000_000 + int(two * 10**11)};bbco-{int(three * 40)};"
        f"{_DAYS[day]} {_TIMES[int(two * 86_400)]};{_DAYS[day + 60]} 23:59:59;{status}\n"
    )


def write_codes(path: Path, count: int, *, seed: int = 1) -> Path:
    """A file of so many different codes in random order."""
    draw = random.Random(seed)
    # A walk with a step coprime to the range meets every number once, in no order to speak of.
    step = 618_033_988_751
    with path.open("w", encoding="ascii", newline="") as file:
        file.write(HEADER)
        number = draw.randrange(10**12)
        for _ in range(count):
            number = (number + step) % 10**12
            file.write(code_line(number, draw))
    return path
