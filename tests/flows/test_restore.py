"""A ledger put back as it was: no voucher goes out twice, none is lost, nothing is deleted."""

from __future__ import annotations

import os
import shutil
import sqlite3
import stat
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from posapp import __version__
from posapp.domain.code import Code
from posapp.domain.ids import SaleId, StoreId, TillId
from posapp.domain.moment import to_wire
from posapp.domain.money import Money
from posapp.domain.sale import Completion, Sale, SaleState, Used
from posapp.sandbox import DEMO_CARD, DEMO_STORE_ID, SandboxServer
from posapp.store.ledger import LedgerFile
from posapp.store.restoring import finish
from tests.flows.conftest import Till
from tests.store.makers import change, reserved, rows

MONEY = {"bbco-10", "bbco-25"}


def good_codes(splio: SandboxServer, count: int) -> list[str]:
    """Codes of the demo's card that could be used yesterday, and can today."""
    now = datetime.now(UTC)
    found = [
        one.code
        for one in splio.world.attributions_of_card(DEMO_CARD)
        if one.status == "available"
        and one.reward in MONEY
        and one.earned_at < now - timedelta(days=3)
        and (one.expires_at is None or one.expires_at > now + timedelta(days=3))
    ]
    assert len(found) >= count, found
    return found[:count]


def sell(till: Till, splio: SandboxServer, *codes: str) -> None:
    """A sale of yesterday for each code; nothing is sent yet."""
    at = datetime.now(UTC).replace(microsecond=0) - timedelta(days=1)
    with LedgerFile.open(till.home / "ledger.db") as ledger:
        for code in codes:
            sale_id = SaleId(f"sale-{code}")
            place = (TillId(till.env["POSAPP_TILL_ID"]), StoreId(DEMO_STORE_ID))
            ledger.open_sale(Sale(sale_id, SaleState.OPEN, at, *place))
            burn = reserved(0, sale_id, f"burn-{code[-4:]}")
            ledger.reserve(burn._replace(code=Code(code), created_at=at))
            used = (Used(Code(code), Code(DEMO_CARD), Money(1000)),)
            moment = to_wire(at, splio.world.zone)
            done = Completion(sale_id, f"T-{code}", Money(50_000), at, moment, None, used, place[1])
            ledger.complete(done)


def backed_up(till: Till) -> Path:
    answer = till("backup", "--json")
    assert answer.exit_code == 0
    return Path(answer.json["file"])


def states(till: Till) -> dict[str, str]:
    found = rows(till.home / "ledger.db", "SELECT code, state FROM burn")
    return {str(code): str(state) for code, state in found}


def arrived(splio: SandboxServer) -> list[str]:
    return [arrival.code for arrival in splio.world.arrivals]


@pytest.fixture
def stocked(till: Till) -> Till:
    till.stock()
    return till


def test_back_up_flush_restore_flush_sends_nothing_twice_and_loses_nothing(
    stocked: Till, splio: SandboxServer
) -> None:
    till = stocked
    codes = good_codes(splio, 4)
    first, second, third, later = codes
    sell(till, splio, first, second, third)
    copy = backed_up(till)
    if os.name != "nt":
        assert stat.S_IMODE(copy.stat().st_mode) == 0o600
        assert stat.S_IMODE(copy.parent.stat().st_mode) == 0o700

    sell(till, splio, later)  # the copy does not know of it
    assert till("flush").exit_code == 0
    assert sorted(arrived(splio)) == sorted(codes)
    before = len(splio.world.arrivals)

    seen = till("restore", str(copy), "--check", "--json").json
    assert seen["copy"]["burns"] == {"pending": 3}
    assert seen["copy"]["written_by"] == __version__
    assert seen["till"]["burns"] == {"confirmed": 4}
    assert (seen["kin"], seen["in_doubt"]) == ("same", 3)
    assert seen["later"]["sales"] == 1
    assert seen["later"]["burns"] == {"confirmed": 1}
    assert states(till)[first] == "confirmed", "a check changes nothing"

    done = till("restore", str(copy), "--yes", "--json").json
    assert (done["in_doubt"], done["carried"], done["not_carried"]) == (4, 1, 0)
    assert states(till) == dict.fromkeys(codes, "unclear")
    aside = Path(done["aside"])
    assert rows(aside / "ledger.db", "SELECT state, count(*) FROM burn GROUP BY state") == [
        ("confirmed", 4)
    ]

    with splio.offline():  # what cannot be read is not sent
        assert till("flush", "--json").json["unclear"] == 4
    assert till("flush").exit_code == 0
    assert states(till) == dict.fromkeys(codes, "confirmed")
    assert len(splio.world.arrivals) == before, "nothing was even sent again"
    assert till("journal", "check").exit_code == 0
    told = till("journal", "show", "--json").json
    assert {"LedgerRestored", "Restored"} <= {line["fact"] for line in told}
    assert "LedgerOlder" not in {line["fact"] for line in told}
    for code in codes:
        assert code not in (till.home / "logs" / "posapp.log").read_text()


def test_what_was_never_sent_is_sent_once_after_a_restore(
    stocked: Till, splio: SandboxServer
) -> None:
    till = stocked
    sent, waiting, newer = good_codes(splio, 3)
    sell(till, splio, sent)
    copy = backed_up(till)
    assert till("flush").exit_code == 0
    sell(till, splio, waiting, newer)
    # The ledger is damaged where its burns begin: some of it cannot be read any more.
    path = till.home / "ledger.db"
    change(path, "PRAGMA wal_checkpoint(TRUNCATE)")
    ((root,),) = rows(path, "SELECT rootpage FROM sqlite_master WHERE name = 'burn_by_state'")
    content = bytearray(path.read_bytes())
    start = (int(str(root)) - 1) * 4096
    content[start : start + 4096] = b"\xa5" * 4096
    path.write_bytes(content)

    seen = till("restore", str(copy), "--check", "--json").json
    assert seen["trouble"] or seen["till"] is None
    done = till("restore", str(copy), "--yes", "--json")
    assert done.exit_code == 0
    assert till("flush").exit_code == 0
    assert states(till) == dict.fromkeys([sent, waiting, newer], "confirmed")
    assert sorted(arrived(splio)) == sorted([sent, waiting, newer])


@pytest.mark.parametrize("cut_at", ["decided", "set aside"])
def test_a_restore_that_was_cut_off_is_ended_at_the_next_start(
    stocked: Till, splio: SandboxServer, cut_at: str
) -> None:
    till = stocked
    (code,) = good_codes(splio, 1)
    sell(till, splio, code)
    copy = backed_up(till)
    ledger = till.home / "ledger.db"
    shutil.copy(copy, till.home / "ledger.db.restoring")
    if cut_at == "set aside":
        ledger.unlink()
        assert finish(till.home / "other.db") is None
    assert till("flush").exit_code == 0
    assert states(till) == {code: "confirmed"}
    assert not (till.home / "ledger.db.restoring").exists()
    assert bool(list(till.home.glob("ledger-before-*/ledger.db"))) is (cut_at == "decided")


@pytest.mark.parametrize("cut_at", ["decided", "set aside"])
def test_until_a_restore_that_was_cut_off_is_ended_no_command_speaks_for_the_ledger(
    stocked: Till, splio: SandboxServer, cut_at: str
) -> None:
    till = stocked
    (code,) = good_codes(splio, 1)
    sell(till, splio, code)
    copy = backed_up(till)
    ledger = till.home / "ledger.db"
    shutil.copy(copy, till.home / "ledger.db.restoring")
    if cut_at == "set aside":
        for left in till.home.glob("ledger.db*"):
            if left.suffix != ".restoring":
                left.unlink()
    before = sorted(file.name for file in till.home.glob("ledger*"))
    asked = [["queue"], ["grants"], ["people", "list"], ["journal", "show"], ["report"]]
    asked += [["life", code], ["backup"]]
    if cut_at == "set aside":  # else it writes the journal too, and so ends the restore
        asked.append(["queue-export", str(till.home / "queue.csv")])
    for words in asked:
        said = till(*words, "--json")
        assert (said.exit_code, said.json["error"]) == (1, "store.restoring"), words
    assert "Open the till once: it ends that first." in till("queue").stderr
    seen = till("doctor", "--json").json
    assert (seen["files"]["ok"], seen["files"]["error"]) == (False, "store.restoring")
    assert not {"queue", "offline limits"} & set(seen), "nothing is told of the sales"
    assert "Open the till once: it puts the backup back." in till("doctor").stdout
    # What an earlier restore decided is what another one would replace.
    looked = till("restore", str(copy), "--check", "--json").json
    assert (looked["kin"], looked["till"]["burns"]) == ("same", {"pending": 1})
    assert ledger.exists() is (cut_at == "decided")
    assert till("settings", "set", "theme", "dark").exit_code == 0, "the line waits for the start"
    assert sorted(file.name for file in till.home.glob("ledger*")) == before
    with splio.offline():
        assert till("flush").exit_code != 1
    assert [one["state"] for one in till("queue", "--json").json] == ["pending"]
    assert till("settings", "set", "theme", "light").exit_code == 0
    lines = till("journal", "show", "--json").json
    assert [line["fact"] for line in lines].count("SettingChanged") == 2


def test_what_is_no_copy_of_this_till_is_refused_and_changes_nothing(
    stocked: Till, splio: SandboxServer, tmp_path: Path
) -> None:
    till = stocked
    (code,) = good_codes(splio, 1)
    sell(till, splio, code)
    copy = backed_up(till)
    before = rows(till.home / "ledger.db", "SELECT count(*) FROM journal")

    damaged = tmp_path / "damaged.db"
    content = bytearray(copy.read_bytes())
    content[3 * 4096 : 4 * 4096] = b"\xa5" * 4096
    damaged.write_bytes(content)
    newer = shutil.copy(copy, tmp_path / "newer.db")
    change(Path(newer), "UPDATE alembic_version SET version_num = 'ledger_0099'")
    change(Path(newer), "UPDATE written_by SET version = '9.9.0', reader = '9.8.0'")
    broken = shutil.copy(copy, tmp_path / "broken.db")
    with sqlite3.connect(broken) as raw:
        raw.execute("DROP TRIGGER journal_keeps_its_lines")
        raw.execute("UPDATE journal SET fact = 'Forged' WHERE seq = 2")
    raw.close()
    other = Till(tmp_path / "other", till.env | {"POSAPP_DATA_DIR": str(tmp_path / "other")})
    other.synced = till.synced
    other.stock()
    other.env["POSAPP_TILL_ID"] = "till-2"
    sell(other, splio, code)
    foreign = backed_up(other)

    for path, error in (
        (damaged, "store.corrupt"),
        (Path(newer), "store.newer_database"),
        (Path(broken), "store.corrupt"),
        (foreign, "backup.other_till"),
        (tmp_path / "missing.db", "store.cannot_open"),
    ):
        refused = till("restore", str(path), "--yes", "--json")
        assert (refused.exit_code, refused.json["error"]) == (1, error)
    assert "9.8.0" in till("restore", str(newer), "--check").stderr
    assert rows(till.home / "ledger.db", "SELECT count(*) FROM journal") == before
    assert not list(till.home.glob("ledger-before-*"))
    assert not list(till.home.glob("ledger.db.*"))

    taken = till("restore", str(foreign), "--yes", "--from-another-till")
    assert taken.exit_code == 0
    assert list(till.home.glob("ledger-before-*/ledger.db"))


@pytest.mark.parametrize("records", ["kept", "lost"])
def test_what_went_in_a_file_does_not_go_in_another_after_a_restore(
    stocked: Till, splio: SandboxServer, tmp_path: Path, records: str
) -> None:
    till = stocked
    hot = tmp_path / "hot"
    hot.mkdir()
    till.env |= {"POSAPP_BURNS_BY": "file", "POSAPP_HOT_FOLDER": str(hot)}
    first, second, waiting = good_codes(splio, 3)
    sell(till, splio, first)
    assert till("flush").exit_code == 0  # from here on the till keeps a list of what went
    sell(till, splio, second)
    copy = backed_up(till)
    assert till("flush").exit_code == 0
    sell(till, splio, waiting)
    if records == "lost":  # another disk: nobody knows what was delivered
        shutil.rmtree(till.home / "outgoing")

    assert till("restore", str(copy), "--yes", "--json").json["in_doubt"] == 2
    till("flush")
    sent = [
        line.split(";")[0]
        for file in (hot / "outbox").iterdir()
        for line in file.read_text("utf-8").splitlines()[1:]
    ]
    if records == "kept":
        assert sorted(sent) == sorted([first, second, waiting])
        assert set(states(till).values()) == {"confirmed"}
    else:  # Splio is asked, but not before it has surely read every file
        assert sorted(sent) == sorted([first, second])
        assert states(till)[second] == states(till)[waiting] == "unclear"
        with sqlite3.connect(till.home / "ledger.db") as raw:
            ((due,),) = raw.execute("SELECT DISTINCT due_at FROM burn WHERE state = 'unclear'")
        raw.close()
        soonest = datetime.now(UTC) + timedelta(hours=23)
        assert datetime.fromtimestamp(due / 1000, UTC) > soonest


def test_a_ledger_copied_back_by_hand_is_asked_about_too(
    stocked: Till, splio: SandboxServer
) -> None:
    till = stocked
    (code,) = good_codes(splio, 1)
    till("flush")  # the till is opened once: from then on it is known again
    sell(till, splio, code)
    copy = backed_up(till)
    assert till("flush").exit_code == 0
    before = len(splio.world.arrivals)
    shutil.copy(copy, till.home / "ledger.db")
    with splio.offline():
        till("flush")
    assert states(till) == {code: "unclear"}
    assert till("flush").exit_code == 0
    assert states(till) == {code: "confirmed"}
    assert len(splio.world.arrivals) == before
