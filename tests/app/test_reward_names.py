"""Rewards are called by their names wherever the stock knows these, and by their ids elsewhere."""

from __future__ import annotations

import csv
import json
from datetime import UTC, date, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest
from typer.testing import CliRunner

from posapp.app.backroom import Backroom
from posapp.app.commands import app
from posapp.app.office_queue import OfficeQueue
from posapp.app.paths import TillPaths
from posapp.app.reporting import read_report, read_slip
from posapp.app.reward_names import RewardNames
from posapp.app.settings import Settings
from posapp.domain.approval import Approval
from posapp.domain.ids import RewardId
from posapp.domain.journal import JournalQuery
from posapp.domain.moment import to_wire
from posapp.domain.money import Money
from posapp.domain.report import Agreement, Difference, Tally, Verdict, period_of
from posapp.domain.sale import Completion, Used
from posapp.domain.stock_level import StockLevel
from posapp.domain.voucher import Reward
from posapp.store.journal_view import JournalView
from posapp.store.ledger import LedgerFile, LedgerView
from posapp.store.stock import StockFile, StockView
from posapp.ui.reports.parts import Part, shown
from posapp.ui.text import Words
from tests.store.makers import CARD, STORE, open_sale, reserved, voucher_code

AT = datetime(2026, 5, 4, 9, 30, tzinfo=UTC)
DAY = date(2026, 5, 4)
NAME = "Chèque de printemps"


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Three vouchers whose names the till did not know as it took them; the stock knows one."""
    folder = tmp_path / "till"
    with StockFile.open(folder / "stock.db") as stock:
        stock.put_rewards([Reward(RewardId("spring-1"), NAME)], AT)
    with LedgerFile.open(folder / "ledger.db") as ledger:
        for number, reward in enumerate(("spring-1", "spring-1", "gone-2")):
            sold(ledger, number, RewardId(reward), why="regular" if number else "")
        for reward in ("spring-1", "gone-2"):
            detail: dict[str, object] = {"grant": "k", "card": "••••0017", "reward": reward}
            ledger.note_fact(AT, "Granted", detail, "Max")
    return Settings(data_dir=folder, language="en", till_id="caisse-1", timezone="Europe/Paris")


def sold(ledger: LedgerFile, number: int, reward: RewardId, *, why: str) -> None:
    name = f"sale-{number}"
    ledger.open_sale(open_sale(name, AT))
    burn = reserved(number, name)._replace(created_at=AT, reward_id=reward, reward_name="")
    ledger.reserve(burn, Approval("Max", why, AT, frozenset()) if why else None)
    used = Used(voucher_code(number), CARD, Money(100), unverified=bool(why))
    when = to_wire(AT, Settings(timezone="Europe/Paris").zone)
    done = Completion(burn.sale_id, f"T-{number}", Money(500), AT, when, CARD, (used,), STORE)
    ledger.complete(done)


@pytest.fixture
def words(settings: Settings) -> Words:
    return Words("en", settings.zone)


def posapp(settings: Settings, *given: str) -> str:
    told = ["--data-dir", str(settings.data_dir), "--language", "en", "--till-id", "caisse-1"]
    done = CliRunner().invoke(app, [*told, *given])
    assert done.exit_code in {0, 5}, done.output
    return done.stdout


def test_the_reports_page_its_bars_and_its_approvals(settings: Settings, words: Words) -> None:
    period = period_of(DAY, DAY, settings.zone)
    at_once: list[str | None] = []
    report, agreement = read_report(
        TillPaths(settings.data_dir),
        period,
        settings.zone,
        lambda first: at_once.extend(first.rewards.values()),
    )
    assert NAME in at_once
    assert agreement.verdict is Verdict.AGREES
    part = shown(Part.REWARDS, report, words)
    assert [row[0] for row in part.rows] == [NAME, "gone-2"]
    assert [bar.label for bar in part.bars.bars] == [NAME, "gone-2"]
    assert [row[3] for row in shown(Part.APPROVALS, report, words).rows] == [NAME, "gone-2"]


def test_a_difference_names_its_reward(settings: Settings, words: Words) -> None:
    period = period_of(DAY, DAY, settings.zone)
    paths = TillPaths(settings.data_dir)
    report, _agreement = read_report(paths, period, settings.zone)
    found = Difference("reward", "spring-1", Tally(1), Tally(2))
    told = words.agreement(Agreement(Verdict.DIFFERS, (found,)), report)
    assert f"By reward ({NAME})" in told


def test_report_slip_and_table_of_the_command_line(settings: Settings, tmp_path: Path) -> None:
    file = tmp_path / "day.csv"
    told = posapp(settings, "report", "--day", str(DAY), "--csv", str(file))
    assert f"({NAME}, " in told and "(gone-2, " in told
    assert "spring-1" not in told
    with file.open(encoding="utf-8-sig", newline="") as text:
        rows = [row[1] for row in csv.reader(text) if row[0] == "By reward"]
    assert rows == [NAME, "gone-2"]
    answer = json.loads(posapp(settings, "report", "--day", str(DAY), "--json"))
    assert answer["reward_names"]["spring-1"] == NAME
    slip = posapp(settings, "slip", "--day", str(DAY))
    assert f"({NAME}, " in slip and "spring-1" not in slip


def test_the_journal_and_its_list(settings: Settings, tmp_path: Path) -> None:
    told = posapp(settings, "journal", "show", "--limit", "50")
    assert "spring-1" not in told
    granted, refused = (line for line in reversed(told.splitlines()) if "New reward given" in line)
    assert f"{NAME} · card " in granted and "gone-2 · card " in refused
    file = tmp_path / "journal.csv"
    posapp(settings, "journal", "export", str(file))
    with file.open(encoding="utf-8-sig", newline="") as text:
        rows = list(csv.reader(text))
    assert {row[6] for row in rows[1:-1] if row[6]} == {NAME, "gone-2"}


def test_the_queues_list_has_name_and_id(settings: Settings, tmp_path: Path) -> None:
    file = tmp_path / "queue.csv"
    posapp(settings, "queue-export", str(file))
    with file.open(encoding="utf-8-sig", newline="") as text:
        rows = list(csv.DictReader(text))
    assert {row["reward"] for row in rows} == {f"{NAME} (spring-1)", "gone-2"}
    assert {row["state"] for row in rows} == {"Waiting"}


def test_the_queues_page_names_what_the_stock_knows(settings: Settings) -> None:
    paths = TillPaths(settings.data_dir)
    with LedgerView.open(paths.ledger) as ledger, StockView.open(paths.stock) as stock:
        room = cast(Backroom, SimpleNamespace(ledger=ledger, stock=stock))
        told = [line.burn.reward_name for line in OfficeQueue(room).lines([1, 2, 3])]
    assert told == [NAME, NAME, ""]


def test_a_stock_that_cannot_be_read_names_nothing_and_hinders_nothing(
    settings: Settings, words: Words
) -> None:
    paths = TillPaths(settings.data_dir)
    paths.stock.write_bytes(b"no stock at all" * 999)
    with JournalView.open(paths.ledger) as view, RewardNames(paths.stock) as names:
        rows = list(names.in_rows(view.search(JournalQuery()).rows))
    held = next(row for row in rows if row.line.fact == "Reserved")
    assert words.journal_detail(held) == "gone-2"
    made = read_slip(settings, DAY, AT, "")
    assert {one.reward_id for one in made.report.approvals} == {"spring-1", "gone-2"}


def test_support_names_what_runs_out(words: Words) -> None:
    low = StockLevel("spring-1", NAME, 5, 3, 10, 1.5, 3.0, AT)
    nameless = StockLevel("gone-2", "", 5, 3, 10, 1.5, 3.0, AT)
    told = words.levels([low, nameless])
    assert told.endswith(f"{NAME} (5 left), gone-2 (5 left)")
