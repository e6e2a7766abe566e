"""Reports and slips of a real till: by the command line, and from the window."""

from __future__ import annotations

import asyncio
import csv
import hashlib
import json
import os
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop
from typer.testing import CliRunner

from posapp.app.commands import app
from posapp.app.run import opened
from posapp.app.settings import Settings
from posapp.datahub.report_out import table_bytes
from posapp.domain.approval import Approval
from posapp.domain.burn import Accepted, Claimed
from posapp.domain.moment import to_wire
from posapp.domain.money import Money
from posapp.domain.people import PeopleError, Person, Role
from posapp.domain.sale import Completion, Used
from posapp.store.ledger import LedgerFile, LedgerView
from posapp.store.stock import StockFile
from posapp.ui.reports.tab import ReportsTab
from posapp.ui.shell.offices import REPORTS
from posapp.ui.text import Words
from tests.store.makers import CARD, STORE, open_sale, reserved, voucher_code

LONG_AGO = datetime(2026, 5, 4, 9, 30, tzinfo=UTC)
EVIL = '=HYPERLINK("http://x")'


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    folder = tmp_path / "till"
    StockFile.open(folder / "stock.db").close()
    with LedgerFile.open(folder / "ledger.db") as ledger:
        sell(ledger, 1, LONG_AGO, 1000, confirm=True)
        sell(ledger, 2, LONG_AGO + timedelta(hours=1), 550, confirm=True, why=EVIL)
        sell(ledger, 3, LONG_AGO + timedelta(days=1), 99, confirm=False)
    return Settings(data_dir=folder, language="en", till_id="caisse-1", store_id="PAR-01")


def sell(
    ledger: LedgerFile, number: int, at: datetime, value: int, *, confirm: bool, why: str = ""
) -> None:
    """One sale with one voucher; sent or not."""
    name = f"sale-{number}"
    ledger.open_sale(open_sale(name, at))
    word = Approval("=Zoé", why, at, frozenset()) if why else None
    burn = reserved(number, name)._replace(created_at=at)
    ledger.reserve(burn, word)
    used = Used(voucher_code(number), CARD, Money(value), unverified=bool(why))
    when = to_wire(at, Settings(timezone="Europe/Paris").zone)
    done = Completion(
        burn.sale_id, f"T-{number}", Money(5000), at, when, CARD, (used,), STORE, cashier="Ana"
    )
    ledger.complete(done)
    if confirm:
        ledger.apply(burn.id, Claimed(at))
        ledger.apply(burn.id, Accepted(at, "ok"))


def posapp(settings: Settings, *words: str) -> tuple[int, str]:
    given = ["--data-dir", str(settings.data_dir), "--language", "en", "--till-id", "caisse-1"]
    done = CliRunner().invoke(app, [*given, "--store-id", "PAR-01", *words])
    return done.exit_code, done.stdout


def exported(settings: Settings) -> list[dict[str, Any]]:
    with LedgerView.open(settings.data_dir / "ledger.db") as ledger:
        lines = ledger.journal(limit=50)
    return [line.detail | {"by": line.person} for line in lines if line.fact == "Exported"]


def test_a_day_on_the_command_line(settings: Settings) -> None:
    code, told = posapp(settings, "report", "--day", "2026-05-04")
    assert code == 0
    assert "Vouchers used                       2 · €15.50" in told
    assert "Figures agree with the journal." in told
    code, told = posapp(settings, "report", "--from", "2026-05-04", "--to", "2026-05-05", "--json")
    answer = json.loads(told)
    assert answer["redeemed"] == {"count": 3, "worth": "16.49", "unknown_worth": 0}
    assert answer["states"]["pending"]["count"] == 1
    assert (answer["journal"], answer["average"]) == ("agrees", "5.50")
    assert answer["hours"][11]["count"] == 2  # 09:30 UTC, on both days
    assert answer["offline_percent"] == 33.3


def test_days_that_are_none_are_told(settings: Settings) -> None:
    assert posapp(settings, "report", "--day", "4.5.2026")[0] == 2
    assert posapp(settings, "report", "--day", "2026-05-04", "--to", "2026-05-05")[0] == 2


def test_a_table_is_defused_private_and_journaled(settings: Settings, tmp_path: Path) -> None:
    file = tmp_path / "day.csv"
    code, _told = posapp(
        settings, "report", "--day", "2026-05-04", "--csv", str(file), "--by", "Max"
    )
    assert code == 0
    content = file.read_bytes()
    with file.open(encoding="utf-8-sig", newline="") as opened_file:
        rows = list(csv.reader(opened_file))
    (average,) = (row for row in rows if row[1] == "Discount of a sale, on average")
    assert average[2:] == ["", "7.75", ""]  # a number to sum, without its currency
    assert rows[-1][:2] == ["", "Figures agree with the journal."]  # of no section
    assert ["By cashier", "Ana", "2", "15.50", "0"] in rows
    assert EVIL in content.decode("utf-8-sig").replace('""', '"')
    assert not any(cell.startswith(("=", "+", "-", "@")) for row in rows for cell in row)
    if os.name != "nt":
        assert file.stat().st_mode & 0o077 == 0
    (line,) = exported(settings)
    assert (line["by"], line["what"], line["file"]) == ("Max", "report", "day.csv")
    assert line["sha256"] == hashlib.sha256(content).hexdigest()


def test_formulas_are_defused_wherever_they_begin() -> None:
    table = table_bytes([["=1+1", "@x", "-2", "plain;", "\n=1"]], ";").decode("utf-8-sig")
    assert table == "'=1+1;'@x;'-2;\"plain;\";\"'\n=1\"\r\n"


@pytest.mark.parametrize(("separator", "other"), [(";", ","), (",", ";"), (",", "\t")])
def test_a_formula_behind_another_separator_is_no_cell_of_its_own(
    separator: str, other: str
) -> None:
    """A spreadsheet of another country splits at another mark."""
    table = table_bytes([["first", f"lost{other}=1+1"]], separator).decode("utf-8-sig")
    for cells in csv.reader(table.splitlines(), delimiter=other):
        assert not any(cell.startswith("=") for cell in cells)


def test_the_slip_says_by_its_exit_code_whether_to_switch_off(settings: Settings) -> None:
    code, told = posapp(settings, "slip", "--day", "2026-05-04")
    assert code == 5
    assert "** Safe to switch off: no" in told
    assert "1 voucher waits to be sent (€0.99)." in told
    with LedgerFile.open(settings.data_dir / "ledger.db") as ledger:
        (owed,) = ledger.claim(LONG_AGO + timedelta(days=2), 9)
        ledger.apply(owed.id, Accepted(LONG_AGO, "ok"))
        end = ledger.journal(limit=1)[0].seq
    code, told = posapp(settings, "slip", "--day", "2026-05-04", "--json")
    answer = json.loads(told)
    assert (code, answer["safe"], answer["journal_line"]) == (0, True, end)
    assert answer["report"]["approvals"][0]["by"] == "=Zoé"
    assert (answer["till"], answer["store"]) == ("caisse-1", "PAR-01")


def test_a_till_that_never_ran_says_so(tmp_path: Path) -> None:
    code, _told = posapp(Settings(data_dir=tmp_path / "none"), "slip")
    assert code == 1


def test_the_slip_on_paper(settings: Settings, tmp_path: Path, qapp: QApplication) -> None:
    file = tmp_path / "slip.pdf"
    code, _told = posapp(settings, "slip", "--day", "2026-05-04", "--pdf", str(file))
    assert code == 5
    assert file.read_bytes().startswith(b"%PDF")
    assert [line["what"] for line in exported(settings)] == ["slip"]


def test_the_page_of_a_real_till(settings: Settings, tmp_path: Path, qapp: QApplication) -> None:
    async def main() -> None:
        async with opened(settings, Words("en", settings.zone)) as till:
            window = till.window
            window.show()
            window.show_office(REPORTS)
            tab = window.office.tab(REPORTS)
            assert isinstance(tab, ReportsTab)
            first = LONG_AGO.date()
            tab.acts.choose_days(first, first + timedelta(days=1))
            await tab.acts.settle()
            assert "Figures agree with the journal." in tab.told
            assert tab.tiles[0].told == "Vouchers used 3 in 3 sales"
            assert tab.tiles[3].told == "⚠ Not confirmed 1 €0.99"
            office = till.desk.office
            slip = await office.reports.slip(first)
            assert not slip.standing.is_safe
            period = slip.report.period
            await office.reports.save(tmp_path / "a.pdf", b"%PDF", "slip", period)
            assert (tmp_path / "a.pdf").read_bytes() == b"%PDF"

    with asyncio.Runner(loop_factory=lambda: QEventLoop(qapp)) as runner:
        runner.run(main())
    assert [line["file"] for line in exported(settings)] == ["a.pdf"]


def test_a_cashier_sees_no_figures_and_saves_nothing(
    settings: Settings, tmp_path: Path, qapp: QApplication
) -> None:
    async def main() -> None:
        async with opened(settings, Words("en", settings.zone)) as till:
            reports = till.desk.office.reports
            slip = await reports.slip(LONG_AGO.date())
            session = till.desk.office._room.session
            session.is_manned = True
            session.enter(Person("Ana", Role.CASHIER, LONG_AGO))
            assert not reports.may_export
            period = slip.report.period
            for act in (
                reports.slip(period.first),
                reports.report(period, lambda _report: None),
                reports.save(tmp_path / "a.pdf", b"%PDF", "slip", period),
            ):
                with pytest.raises(PeopleError, match="not_allowed"):
                    await act
            session.enter(Person("Max", Role.MANAGER, LONG_AGO))
            assert (await reports.slip(period.first)).made_by == "Max"
            await reports.save(tmp_path / "b.pdf", b"%PDF", "slip", period)

    with asyncio.Runner(loop_factory=lambda: QEventLoop(qapp)) as runner:
        runner.run(main())
    assert [(line["file"], line["by"]) for line in exported(settings)] == [("b.pdf", "Max")]
    assert not (tmp_path / "a.pdf").exists()
