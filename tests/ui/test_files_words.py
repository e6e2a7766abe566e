"""The lines of `posapp files`."""

from __future__ import annotations

import pytest

from posapp.domain.transport import Fate, Passage, sftp_place
from posapp.ui.text import Words
from tests.ui.fake_desk import NOW

PLACE = "sftp://splio@host:22/in"


def passage(fate: Fate, **facts: object) -> Passage:
    return Passage(NOW, fate, PLACE, "b.csv", **facts)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("told", "said"),
    [
        (passage(Fate.IMPORTED, rows=1, applied=1), "taken in  b.csv: 1 row"),
        (
            passage(Fate.IMPORTED, rows=7, applied=3, rejected=4, rejects="/in/b.csv.rejected.csv"),
            "taken in  b.csv: 3 rows, 4 could not be used (/in/b.csv.rejected.csv)",
        ),
        (passage(Fate.SENT, rows=1), "delivered  b.csv: 1 used voucher"),
        (passage(Fate.SENT, rows=2), "delivered  b.csv: 2 used vouchers"),
        (
            passage(Fate.REFUSED, code="file.empty", params={"file": "b.csv"}),
            "refused  b.csv is empty: not even column names.",
        ),
        (
            passage(Fate.REFUSED, code="sftp.full"),
            "refused  b.csv: The file server has no room left: tell Splio’s project manager.",
        ),
    ],
)
def test_a_line(english: Words, told: Passage, said: str) -> None:
    assert english.passage(told).endswith("  " + said)


def test_a_place_without_a_login() -> None:
    assert sftp_place(None, "Host", 22, "in/") == "sftp://host:22/in"
    assert sftp_place("splio", "Host", 22, "in") == PLACE
