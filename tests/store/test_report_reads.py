"""What reports read of the ledger, and that its journal tells the same."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from posapp.domain.approval import Approval
from posapp.domain.burn import (
    Accepted,
    Claimed,
    FoundOurs,
    Refused,
    Retried,
    Unanswered,
    WrittenOff,
)
from posapp.domain.grant import Arrived, Asked, GrantKey, GrantOrder
from posapp.domain.ids import BurnId, RewardId, SaleId
from posapp.domain.moment import to_wire
from posapp.domain.money import Money
from posapp.domain.report import Tally, Verdict, period_of
from posapp.domain.sale import Completion, Sale, SaleState, Used
from posapp.services.report import checked_report, report_of
from posapp.store.ledger import LedgerFile
from posapp.store.report_reads import ReportReads
from tests.store.makers import CARD, STORE, change, completion, open_sale, reserved, voucher_code

PARIS = ZoneInfo("Europe/Paris")
DAY = date(2026, 10, 25)  # clocks go back in its night
MIDNIGHT = datetime(2026, 10, 24, 22, tzinfo=UTC)
_numbers = iter(range(1, 10_000_000))


@pytest.fixture(scope="module")
def blank_ledger(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("blank-ledger") / "ledger.db"
    LedgerFile.open(path).close()
    return path


def sell(
    ledger: LedgerFile,
    at: datetime,
    values: list[int | None],
    *,
    cashier: str | None = None,
    opener: str | None = None,
    reward: str | None = "r1",
    offline: bool = False,
    approved_by: str | None = None,
    released: int = 0,
) -> list[BurnId]:
    """A completed sale; its burns."""
    sale = f"sale-{next(_numbers)}"
    ledger.open_sale(
        Sale(SaleId(sale), SaleState.OPEN, at, open_sale().till_id, STORE, cashier=opener)
    )
    used = []
    ids = []
    for turn in range(len(values) + released):
        number = next(_numbers)
        burn = reserved(number, sale)._replace(
            created_at=at,
            reward_id=RewardId(reward) if reward else None,
            reward_name=f"No {reward}",
        )
        word = Approval(approved_by, "known customer", at, frozenset()) if approved_by else None
        assert ledger.reserve(burn, word, cashier) is None
        if turn < len(values):
            worth = values[turn]
            money = None if worth is None else Money(worth)
            used.append(Used(burn.code, CARD, money, unverified=offline))
            ids.append(burn.id)
    ledger.complete(
        Completion(
            SaleId(sale),
            f"T-{sale}",
            Money(10_000),
            at,
            to_wire(at, PARIS),
            CARD,
            tuple(used),
            STORE,
            cashier=cashier,
        )
    )
    return ids


MOVES = (
    *("wait", "send", "confirm", "reject", "unclear", "found", "again", "write off"),
    "grant",
)


def go_on(ledger: LedgerFile, burn_id: BurnId, how: str, at: datetime) -> None:
    """Let one burn, and no other, go further."""
    if how == "wait":
        return
    ledger.apply(burn_id, Claimed(at))
    match how:
        case "confirm":
            ledger.apply(burn_id, Accepted(at, "ok"))
        case "grant":
            ledger.apply(burn_id, Refused(at, "key: no"))
            key = GrantKey(f"grant-{burn_id}")
            order = GrantOrder(key, CARD, RewardId("r1"), "R", "Zoé", "mistake", for_burn=burn_id)
            ledger.grants.plan(order, at)
            ledger.grants.apply(key, Asked(at))
            ledger.grants.apply(key, Arrived(at, "200"))
        case "unclear" | "found":
            ledger.apply(burn_id, Unanswered(at, "timeout", at))
            if how == "found":
                ledger.apply(burn_id, FoundOurs(at, "ours"))
        case "reject" | "again" | "write off":
            ledger.apply(burn_id, Refused(at, "key: no"))
            if how == "again":
                ledger.apply(burn_id, Retried(at, "Zoé"))
            elif how == "write off":
                ledger.apply(burn_id, WrittenOff(at, "Zoé", "lost"))


SALES = st.lists(
    st.tuples(
        st.integers(-2 * 3600, 27 * 3600),  # seconds from midnight; some fall on other days
        st.lists(st.none() | st.integers(0, 50_000), max_size=3),
        st.sampled_from([None, "Ana", "Zoé"]),
        st.sampled_from([None, "Ana"]),
        st.sampled_from([None, "r1", "r2"]),
        st.booleans(),
        st.sampled_from([None, "Zoé", "Max"]),
        st.integers(0, 1),
        st.sampled_from(MOVES),
    ),
    max_size=6,
)


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(history=SALES)
def test_any_history_is_told_alike_by_tables_and_journal(
    blank_ledger: Path, history: list[tuple[object, ...]]
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(shutil.copy(blank_ledger, folder))
        counts = worth = unknown = sales = 0
        with LedgerFile.open(path) as ledger:
            ledger._raw.execute("PRAGMA synchronous=OFF")
            for seconds, values, cashier, opener, reward, offline, by, released, how in history:
                assert isinstance(seconds, int) and isinstance(values, list)
                at = MIDNIGHT + timedelta(seconds=seconds)
                ids = sell(
                    ledger,
                    at,
                    values,
                    cashier=cashier,  # type: ignore[arg-type]
                    opener=opener,  # type: ignore[arg-type]
                    reward=reward,  # type: ignore[arg-type]
                    offline=offline,  # type: ignore[arg-type]
                    approved_by=by,  # type: ignore[arg-type]
                    released=released,  # type: ignore[arg-type]
                )
                for burn_id in ids:
                    go_on(ledger, burn_id, str(how), at)
                if at.astimezone(PARIS).date() == DAY:
                    counts += len(values)
                    worth += sum(value for value in values if value is not None)
                    unknown += values.count(None)
                    sales += bool(values)
        with ReportReads.open(path) as source:
            report, agreement = checked_report(source, period_of(DAY, DAY, PARIS), PARIS)
    assert agreement.differences == ()
    assert agreement.verdict is Verdict.AGREES
    assert report.figures.total == Tally(counts, Money(worth), unknown)
    assert report.figures.sales == sales
    assert sum(report.figures.by_hour, Tally()) == report.figures.total


@pytest.fixture
def source(ledger: LedgerFile, ledger_path: Path) -> Iterator[ReportReads]:
    ids = sell(ledger, MIDNIGHT, [1000, None], cashier="Ana", offline=True)
    go_on(ledger, ids[0], "confirm", MIDNIGHT)
    go_on(ledger, ids[1], "unclear", MIDNIGHT)
    sell(ledger, MIDNIGHT + timedelta(hours=24, minutes=59), [250], approved_by="Zoé", reward=None)
    sell(ledger, MIDNIGHT + timedelta(hours=25), [99])  # the next day
    with ReportReads.open(ledger_path) as reads:
        yield reads


def test_a_day_in_figures(source: ReportReads) -> None:
    report, agreement = checked_report(source, period_of(DAY, DAY, PARIS), PARIS)
    assert agreement.verdict is Verdict.AGREES
    figures = report.figures
    assert figures.total == Tally(3, Money(1250), 1)
    assert figures.by_cashier == {"Ana": Tally(2, Money(1000), 1), None: Tally(1, Money(250))}
    assert figures.sales_by == {"Ana": 1, None: 1}
    assert figures.offline == Tally(2, Money(1000), 1)
    assert report.rewards == {"r1": "No r1", None: "No None"}
    (approved,) = report.approvals
    assert (approved.by, approved.why, approved.value) == ("Zoé", "known customer", Money(250))
    assert figures.by_approver == {"Zoé": Tally(1, Money(250))}


def test_how_the_till_stands_whatever_the_day(source: ReportReads, ledger: LedgerFile) -> None:
    ledger.open_sale(open_sale("aside"))
    ledger.reserve(reserved(next(_numbers), "aside"))
    ledger.put_aside(SaleId("aside"), MIDNIGHT)
    source.close()
    with ReportReads.open(source._db.path) as now:
        standing = now.standing()
    assert standing.waiting == Tally(2, Money(349))
    assert standing.unclear == Tally(1, Money(0), 1)
    assert (standing.reserved.count, standing.aside) == (1, 1)
    assert standing.oldest == MIDNIGHT
    assert standing.journal_line == ledger.journal(limit=1)[0].seq
    assert len(standing.journal_hash) == 64
    assert not standing.is_safe


def test_one_report_is_of_one_moment(source: ReportReads, ledger: LedgerFile) -> None:
    period = period_of(DAY, DAY, PARIS)
    before = report_of(source, period, PARIS)
    sell(ledger, MIDNIGHT, [5000])
    assert checked_report(source, period, PARIS)[0] == before


def test_a_changed_value_is_a_difference(ledger: LedgerFile, ledger_path: Path) -> None:
    (burn_id,) = sell(ledger, MIDNIGHT, [1000])
    change(ledger_path, "DROP TRIGGER burn_keeps_its_terms")
    change(ledger_path, "UPDATE burn SET value = 1001 WHERE id = ?", burn_id)
    with ReportReads.open(ledger_path) as source:
        _report, agreement = checked_report(source, period_of(DAY, DAY, PARIS), PARIS)
    assert agreement.verdict is Verdict.DIFFERS
    total = agreement.differences[0]
    assert (total.ledger.worth, total.journal.worth) == (Money(1001), Money(1000))


def test_a_period_in_the_archive_is_not_compared(ledger: LedgerFile, ledger_path: Path) -> None:
    sell(ledger, MIDNIGHT, [1000])
    through = ledger.journal(limit=1)[0].seq
    later = MIDNIGHT + timedelta(days=3)
    sell(ledger, later, [1000])
    change(
        ledger_path,
        "INSERT INTO journal_archive VALUES (?, ?, ?, 'a', x'00', 0)",
        through,
        bytes(32),
        through,
    )
    day = later.astimezone(PARIS).date()
    for first, verdict in ((None, Verdict.AGREES), (through, Verdict.ARCHIVED)):
        if first is not None:
            change(ledger_path, "DELETE FROM journal WHERE seq <= ?", first)
        with ReportReads.open(ledger_path) as source:
            assert checked_report(source, period_of(DAY, DAY, PARIS), PARIS)[1].verdict is verdict
            assert (
                checked_report(source, period_of(day, day, PARIS), PARIS)[1].verdict
                is Verdict.AGREES
            )


def test_a_reason_never_shows_the_code_it_quotes(ledger: LedgerFile, ledger_path: Path) -> None:
    ledger.open_sale(open_sale("quoting", MIDNIGHT))
    burn = reserved(42, "quoting")
    quoted = Approval("Zoé", f"code {burn.code.value} is on the paper", MIDNIGHT, frozenset())
    ledger.reserve(burn, quoted)
    done = completion("quoting", at=MIDNIGHT)
    ledger.complete(
        Completion(
            done.sale_id,
            done.ref,
            done.amount,
            done.at,
            done.burned_date,
            CARD,
            (Used(voucher_code(42), CARD, Money(1)),),
        )
    )
    with ReportReads.open(ledger_path) as source:
        (approved,) = source.approvals(period_of(DAY, DAY, PARIS))
    assert burn.code.value not in repr(approved)
    assert burn.code.masked in approved.why
