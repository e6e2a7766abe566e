"""The journal on real files: found by its keys as by walking, and tampering is caught."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from posapp.domain.approval import Approval
from posapp.domain.burn import Accepted, Refused, WrittenOff
from posapp.domain.finding import Reason
from posapp.domain.ids import BurnId
from posapp.domain.journal import Checked, JournalQuery, Kind, Mark, Misfit
from posapp.store.journal import chained, note
from posapp.store.journal_keys import keys_of
from posapp.store.journal_view import JournalView
from posapp.store.ledger import LedgerFile
from tests.store.makers import NOON, after, completion, open_sale, reserved, rows, voucher_code

PEOPLE = ("Ann", "Anna Bell", "Óscar", None)


def sell(ledger: LedgerFile, number: int, *, days: int = 0, by: str | None = None) -> BurnId:
    """A sale with one voucher, confirmed in the end; all on one day."""
    at = NOON + timedelta(days=days, seconds=number)
    name = f"sale-{number}"
    ledger.open_sale(open_sale(name, at))
    burn = reserved(number, name)._replace(created_at=at)
    ledger.reserve(burn, by=by)
    ledger.complete(completion(name, number, at=at))
    ledger.claim(at, 10)
    ledger.apply(burn.id, Accepted(at, "OK"))
    return burn.id


def fill(ledger: LedgerFile, sales: int) -> None:
    chance = random.Random(7)
    for number in range(sales):
        sell(ledger, number, days=number // 5, by=chance.choice(PEOPLE))
        if number % 4 == 0:
            what = chance.choice(["SettingChanged", "Exported", "NeverHeardOf"])
            ledger.note_fact(
                NOON + timedelta(days=number // 5), what, {"key": "x"}, chance.choice(PEOPLE)
            )


def change(path: Path, *acts: Callable[[sqlite3.Connection], object]) -> None:
    """What a stranger does who takes the guards away first."""
    raw = sqlite3.connect(path, isolation_level=None)
    try:
        guards = "SELECT name FROM sqlite_master WHERE type = 'trigger'"
        for (name,) in raw.execute(guards).fetchall():
            raw.execute(f"DROP TRIGGER {name}")
        for act in acts:
            act(raw)
    finally:
        raw.close()


def check(path: Path, noted: Mark | None = None) -> Checked:
    with JournalView.open(path) as view:
        return view.check(lambda _done, _all: None, path.parent / "archive", noted)


def test_a_journal_nobody_touched_is_sound(ledger: LedgerFile, ledger_path: Path) -> None:
    assert check(ledger_path).is_sound
    fill(ledger, 12)
    told: list[tuple[int, int]] = []
    with JournalView.open(ledger_path) as view:
        found = view.check(lambda *facts: told.append(facts), ledger_path.parent)
    assert (found.is_sound, found.burns, found.first) == (True, 12, 1)
    assert told[-1] == (found.lines, found.lines)
    (last,) = rows(ledger_path, "SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1")
    assert found.mark == Mark.of(*last)  # type: ignore[arg-type]
    assert Mark.parse(f" {found.mark} ".upper()) == found.mark
    assert check(ledger_path, found.mark).is_sound


def _rehash(
    raw: sqlite3.Connection, seq: int, changed: object = None, *, to_the_end: bool = False
) -> object:
    """Make a line that was `changed` fit the one before it; its followers too, if asked."""
    (before,) = raw.execute("SELECT hash FROM journal WHERE seq = ?", (seq - 1,)).fetchone()
    sql = (
        "SELECT seq, at, fact, burn_id, sale_id, person, detail FROM journal"
        f" WHERE seq {'>=' if to_the_end else '='} ? ORDER BY seq"
    )
    for row in raw.execute(sql, (seq,)).fetchall():
        before = chained(before, row)
        raw.execute("UPDATE journal SET hash = ? WHERE seq = ?", (before, row[0]))
    return changed


Tampering = Callable[[sqlite3.Connection], object]


def _swap(raw: sqlite3.Connection) -> None:
    for old, new in ((7, 900), (8, 7), (900, 8)):
        raw.execute("UPDATE journal SET seq = ? WHERE seq = ?", (new, old))


def _push_in(raw: sqlite3.Connection) -> None:
    raw.execute("UPDATE journal SET seq = -(seq + 1) WHERE seq >= 8")
    raw.execute("UPDATE journal SET seq = -seq WHERE seq < 0")
    raw.execute("INSERT INTO journal SELECT 8, at, fact, NULL, NULL, person, detail, hash"
                " FROM journal WHERE seq = 7")  # fmt: skip


TAMPERED: list[tuple[str, Tampering, Misfit, int]] = [
    ("changed", lambda raw: raw.execute("UPDATE journal SET person = 'Eve' WHERE seq = 7"),
     Misfit.BROKEN, 7),
    ("moved in time", lambda raw: raw.execute("UPDATE journal SET at = at + 1 WHERE seq = 7"),
     Misfit.BROKEN, 7),
    ("its hash", lambda raw: raw.execute("UPDATE journal SET hash = zeroblob(32) WHERE seq = 7"),
     Misfit.BROKEN, 7),
    ("recomputed alone",
     lambda raw: _rehash(raw, 7, raw.execute("UPDATE journal SET person = 'Eve' WHERE seq = 7")),
     Misfit.BROKEN, 8),
    ("taken out", lambda raw: raw.execute("DELETE FROM journal WHERE seq = 7"),
     Misfit.MISSING, 7),
    ("the first", lambda raw: raw.execute("DELETE FROM journal WHERE seq = 1"),
     Misfit.MISSING, 1),
    ("swapped", _swap, Misfit.BROKEN, 7),
    ("pushed in", _push_in, Misfit.BROKEN, 8),
    ("before the first", lambda raw: raw.execute(
        "INSERT INTO journal SELECT 0, at, fact, NULL, NULL, person, detail, hash"
        " FROM journal WHERE seq = 1"), Misfit.ADDED, 0),
]  # fmt: skip


@pytest.mark.parametrize(
    ("act", "kind", "seq"), [case[1:] for case in TAMPERED], ids=[case[0] for case in TAMPERED]
)
def test_tampering_is_caught(
    ledger: LedgerFile, ledger_path: Path, act: Tampering, kind: Misfit, seq: int
) -> None:
    fill(ledger, 5)
    change(ledger_path, act)
    found = check(ledger_path)
    assert (found.findings[0].kind, found.findings[0].seq) == (kind, seq)


def test_lines_cut_off_the_end_are_missed_by_burns_and_keys(
    ledger: LedgerFile, ledger_path: Path
) -> None:
    fill(ledger, 3)
    # What was the last fact of a burn is gone with its line: it stands as no line says.
    change(ledger_path, lambda raw: raw.execute(
        "DELETE FROM journal WHERE seq >= (SELECT max(seq) FROM journal WHERE fact = 'Accepted')"
    ))  # fmt: skip
    assert {one.kind for one in check(ledger_path).findings} == {Misfit.STATE}
    ledger.note_fact(NOON, "SettingChanged", {"key": "x"})
    ledger.journal_file.add_keys(1000)
    change(ledger_path, lambda raw: raw.execute(
        "DELETE FROM journal WHERE seq = (SELECT max(seq) FROM journal)"
    ))  # fmt: skip
    assert check(ledger_path).findings[0].kind is Misfit.MISSING


def test_a_burn_changed_behind_the_journal_is_found(ledger: LedgerFile, ledger_path: Path) -> None:
    fill(ledger, 3)
    change(ledger_path, lambda raw: raw.execute("UPDATE burn SET state = 'rejected' WHERE seq = 2"))
    (finding,) = check(ledger_path).findings
    assert (finding.kind, finding.burn_id) == (Misfit.STATE, BurnId("burn-1"))


def test_a_wholly_rewritten_chain_is_found_only_by_a_mark_kept_elsewhere(
    ledger: LedgerFile, ledger_path: Path
) -> None:
    fill(ledger, 4)
    noted = check(ledger_path).mark
    change(
        ledger_path,
        lambda raw: raw.execute("UPDATE journal SET person = 'Eve' WHERE seq = 7"),
        lambda raw: _rehash(raw, 7, to_the_end=True),
    )
    assert check(ledger_path).is_sound
    (finding,) = check(ledger_path, noted).findings
    assert (finding.kind, finding.seq) == (Misfit.MARK, noted.seq)


QUERIES = [
    JournalQuery(),
    JournalQuery(text=voucher_code(7).value),
    JournalQuery(text=voucher_code(7).value[-4:]),
    JournalQuery(text="T-sale-9"),
    JournalQuery(text="t-SALE-9 "),
    JournalQuery(text="ann"),
    JournalQuery(text="anna bell"),
    JournalQuery(text="óSC"),
    JournalQuery(text="nobody at all"),
    JournalQuery(kind=Kind.SENDING),
    JournalQuery(kind=Kind.OTHER),
    JournalQuery(text="ann", kind=Kind.TILL),
    JournalQuery(text="ann", kind=Kind.SENDING),
    JournalQuery(text="óscar", kind=Kind.VOUCHER),
    JournalQuery(since=NOON + timedelta(days=2), until=NOON + timedelta(days=4)),
    JournalQuery(since=NOON + timedelta(days=3)),
    JournalQuery(until=NOON + timedelta(days=1), kind=Kind.SALE),
    JournalQuery(since=NOON + timedelta(days=900)),
    JournalQuery(text="ann", since=NOON + timedelta(days=3)),
]


def found(path: Path, query: JournalQuery, limit: int) -> list[int]:
    """All pages, put together."""
    seqs: list[int] = []
    with JournalView.open(path) as view:
        before: int | None = None
        while True:
            page = view.search(query, before, limit)
            seqs += [row.line.seq for row in page.rows]
            before = page.before
            if before is None:
                return seqs


@pytest.mark.parametrize("keyed", [0, 41, 10_000])
def test_keys_find_what_walking_through_all_lines_finds(
    ledger: LedgerFile, ledger_path: Path, keyed: int
) -> None:
    fill(ledger, 24)
    walked = [found(ledger_path, query, 10_000) for query in QUERIES]
    total = len(walked[0])
    assert [len(lines) for lines in walked[1:4]] == [4, 4, 6]
    assert walked[8] == walked[17] == []
    assert len(walked[10]) > 0
    if keyed:
        assert ledger.journal_file.add_keys(keyed) == min(keyed, total)
    for query, lines in zip(QUERIES, walked, strict=True):
        for limit in (7, 200):
            assert found(ledger_path, query, limit) == lines, query
    with JournalView.open(ledger_path) as view:
        assert [line.fact for line in view.story(BurnId("burn-7"))] == [
            "Reserved",
            "Completed",
            "Claimed",
            "Accepted",
        ]


def test_a_released_code_is_found_whole_too_and_told_masked(
    ledger: LedgerFile, ledger_path: Path
) -> None:
    ledger.open_sale(open_sale())
    ledger.reserve(reserved(1))
    ledger.release(BurnId("burn-1"), after(1), "removed")
    code = voucher_code(1)
    query = JournalQuery(text=code.value)
    with JournalView.open(ledger_path) as view:
        page = view.search(query)
    assert ([row.line.fact for row in page.rows], page.code) == (
        ["Released", "Reserved"],
        code.masked,
    )
    assert code.value not in repr(query) + repr(page)


def test_no_fact_writes_a_whole_code_or_card(ledger: LedgerFile, ledger_path: Path) -> None:
    other = "2991234567890"
    ledger.open_sale(open_sale())
    burn = reserved(1)
    word = Approval("Ann", f"saw {burn.code.value}", NOON, frozenset({next(iter(Reason))}))
    ledger.reserve(burn, word, "Ann")
    done = completion("sale-1", 1)
    ledger.complete(done)
    ledger.claim(NOON, 1)
    card = done.card_code.value if done.card_code else ""
    answer = f"code {burn.code.value} belongs to {other}, not {card}"
    ledger.apply(burn.id, Refused(NOON, answer))
    ledger.apply(burn.id, WrittenOff(NOON, "Ann", "loss"))
    ledger.journal_file.add_keys(100)
    text = repr(
        rows(ledger_path, "SELECT * FROM journal") + rows(ledger_path, "SELECT * FROM journal_key")
    )
    for secret in (burn.code.value, card, other):
        assert secret not in text
        assert secret[-4:] in text


def test_days_are_found_whatever_the_zone(ledger: LedgerFile) -> None:
    sell(ledger, 1)
    (line, *_rest) = ledger.journal(limit=1)
    assert f"d:{line.at:%Y-%m-%d}" in keys_of(line)


def test_a_ticket_number_that_comes_again_every_day_is_found(
    ledger: LedgerFile, ledger_path: Path
) -> None:
    """With more vouchers among its sales than SQLite merges in one statement."""
    ledger._raw.execute("PRAGMA synchronous=OFF")
    number = 0
    for day in range(50):
        sale = f"sale-{day}"
        ledger.open_sale(open_sale(sale))
        used = []
        for _turn in range(10):
            number += 1
            ledger.reserve(reserved(number, sale))
            used.append(number)
        ledger.complete(replace(completion(sale, *used), ref="T-7"))
    while ledger.journal_file.add_keys(1000) == 1000:
        pass
    lines = found(ledger_path, JournalQuery("T-7"), 200)
    assert len(lines) == 50 * (1 + 10 + 10 + 1)


def test_what_was_rolled_back_leaves_no_gap_and_a_strangers_line_is_chained(
    ledger: LedgerFile, ledger_path: Path
) -> None:
    """The chain's end is kept inside a transaction only."""
    fill(ledger, 2)
    with suppress(ZeroDivisionError), ledger._db.writing() as raw:
        note(raw, NOON, "Noted", {})
        note(raw, NOON, "Noted", {})
        raise ZeroDivisionError
    ledger.note_fact(NOON, "Noted", {})
    with LedgerFile.open(ledger_path) as other:
        other.note_fact(NOON, "Noted", {})
    ledger.note_fact(NOON, "Noted", {})
    assert check(ledger_path).is_sound


def test_a_transaction_reads_the_chains_end_once(ledger: LedgerFile) -> None:
    asked: list[str] = []
    ledger.open_sale(open_sale("sale-1"))
    for number in (1, 2, 3):
        ledger.reserve(reserved(number, "sale-1"))
    ledger._raw.set_trace_callback(asked.append)
    ledger.complete(completion("sale-1", 1, 2, 3))
    ledger._raw.set_trace_callback(None)
    assert sum(one.startswith("SELECT seq, hash FROM journal") for one in asked) == 1
