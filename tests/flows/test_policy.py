"""What a till takes on its stock alone, through the command line: limits, approvals, ages."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest
from typer.testing import CliRunner

from posapp.app.commands import app
from posapp.app.instance import sole_writer
from posapp.app.paths import TillPaths
from posapp.domain.code import Code
from posapp.domain.ids import RewardId
from posapp.domain.moment import to_wire
from posapp.domain.voucher import Reward, Voucher, VoucherStatus, Worth, WorthKind
from posapp.sandbox import DEMO_CARD, SandboxServer
from posapp.store.stock import StockFile
from tests.flows.conftest import Answer, Till

NEW = "2000000000008"
APPROVED = ("--approve-by", "Ana", "--why", "seen on paper")


def stock(till: Till, worths: Mapping[str, int], age: timedelta = timedelta(minutes=12)) -> None:
    """A stock of codes worth so many euros each, synced so long ago."""
    at = datetime.now(UTC) - age
    till.home.mkdir(mode=0o700, exist_ok=True)
    with StockFile.open(till.home / "stock.db") as file:
        for code, worth in worths.items():
            reward = Reward(
                RewardId(f"worth-{worth}"), f"{worth} €", Worth(WorthKind.VALUE, Decimal(worth))
            )
            voucher = Voucher(
                Code(code), reward.id, VoucherStatus.AVAILABLE, "available", Code(DEMO_CARD)
            )
            file.put_rewards([reward], at)
            file.put_vouchers([voucher], at)
        file.note_full_sync(at)


def check(till: Till, code: str, *more: str, **env: str) -> Any:
    return till("check", code, "--amount", "90", "--card", DEMO_CARD, *more, "--json", **env).json


def redeem(till: Till, *args: str, sale: str = "T-1", card: str = DEMO_CARD, **env: str) -> Answer:
    holder = ("--card", card) if card else ()
    return till("redeem", *args, "--amount", "90", "--sale", sale, *holder, "--json", **env)


def limits(till: Till, **env: str) -> Any:
    return till("doctor", "--json", **env).json["offline limits"]


def approvals(till: Till) -> list[str]:
    """The journal's lines of approvals, as they stand in the file."""
    with sqlite3.connect(till.home / "ledger.db") as raw:
        found = raw.execute("SELECT detail FROM journal WHERE fact = 'Approved'").fetchall()
    raw.close()
    return [detail for (detail,) in found]


def test_a_code_granted_a_minute_ago_is_asked_for_at_once_and_kept(
    till: Till, splio: SandboxServer
) -> None:
    stock(till, {})
    splio.world.add_attribution(NEW, reward="bbco-10", card=DEMO_CARD)
    with splio.offline():
        away = check(till, NEW)
        assert (away["verdict"], away["reasons"]) == ("attention", ["unknown_here"])
        assert (away["basis"], away["approvable"]) == ("none", True)
        assert away["as_of"] is not None  # the stock has an age to tell
        assert not any("invalid" in said.lower() for said in away["sentences"])
    here = check(till, NEW)
    assert (here["verdict"], here["basis"], here["approvable"]) == ("accept", "splio", False)
    with splio.offline():
        kept = check(till, NEW)
        assert (kept["verdict"], kept["basis"]) == ("accept", "stock")
        done = redeem(till, NEW)
    assert (done.exit_code, done.json["approved_by"]) == (0, None)


def test_offline_a_manager_approves_an_unknown_code_within_its_cap(
    till: Till, splio: SandboxServer
) -> None:
    stock(till, {})
    splio.world.add_attribution(NEW, reward="bbco-10", card=DEMO_CARD)
    with splio.offline():
        assert redeem(till, NEW).exit_code == 3
        for value, lacks in ((), "value_needed"), (("--value", "10.01"), "over_unknown_cap"):
            short = redeem(till, NEW, *APPROVED, *value)
            assert (short.exit_code, short.json["outcome"]) == (3, "attention")
            assert short.json["approval_lacks"] == lacks
            assert short.json["sentences"]
            assert short.json["codes"][0]["reasons"] == ["unknown_here"]
        assert till.queue() == []
        done = redeem(till, NEW, *APPROVED, "--value", "8,00")
        assert (done.exit_code, done.json["outcome"]) == (0, "completed")
        assert done.json["approved_by"] == "Ana"
        assert done.json["codes"][0]["approved"]
        assert limits(till)["value"] == "8.00"
    (line,) = approvals(till)
    noted = json.loads(line)
    assert (noted["by"], noted["why"]) == ("Ana", "seen on paper")
    assert noted["covers"] == ["unknown_here"]
    assert NEW not in line
    # Splio knew it all along: nothing is left to be unsure of.
    assert till("flush", "--json").json["confirmed"] == 1
    assert limits(till)["count"] == 0
    assert [arrival.outcome for arrival in splio.world.arrivals] == ["burned"]


def test_offline_a_voucher_of_an_unknown_reward_wants_its_value_too(
    till: Till, splio: SandboxServer
) -> None:
    stock(till, {})
    with StockFile.open(till.home / "stock.db") as file:
        held = Voucher(
            Code("N-1"), RewardId("new"), VoucherStatus.AVAILABLE, "available", Code(DEMO_CARD)
        )
        file.put_vouchers([held], datetime.now(UTC))
    with splio.offline():
        for value, lacks in ((), "value_needed"), (("--value", "10.01"), "over_unknown_cap"):
            short = redeem(till, "N-1", *APPROVED, *value)
            assert (short.exit_code, short.json["approval_lacks"]) == (3, lacks)
            assert short.json["codes"][0]["reasons"] == ["reward_unknown"]
            assert short.json["sentences"][0].endswith(".")
        assert till.queue() == []
        done = redeem(till, "N-1", *APPROVED, "--value", "9")
        assert (done.exit_code, done.json["approved_by"]) == (0, "Ana")
        assert limits(till)["value"] == "9.00"
    assert json.loads(approvals(till)[0])["value"] == 900


def test_a_repeat_says_on_whose_word(till: Till, splio: SandboxServer) -> None:
    stock(till, {})
    with splio.offline():
        redeem(till, NEW, *APPROVED, "--value", "8")
        again = redeem(till, NEW, *APPROVED, "--value", "8")
    assert (again.json["outcome"], again.json["approved_by"]) == ("repeated", "Ana")
    assert len(approvals(till)) == 1


def test_a_card_is_needed_on_anybodys_word(till: Till, splio: SandboxServer) -> None:
    stock(till, {})
    with splio.offline():
        alone = redeem(till, NEW, *APPROVED, "--value", "8", card="")
    assert alone.exit_code == 3
    assert set(alone.json["codes"][0]["reasons"]) == {"unknown_here", "card_needed"}
    assert till.queue() == []


def test_where_the_store_refuses_unknown_codes_nobody_approves_them(
    till: Till, splio: SandboxServer
) -> None:
    stock(till, {})
    strict = {"POSAPP_RISK_UNKNOWN": "refuse"}
    with splio.offline():
        told = check(till, NEW, **strict)
        assert (told["verdict"], told["reasons"]) == ("refuse", ["unknown_refused"])
        assert not told["approvable"]
        assert not any("invalid" in said.lower() for said in told["sentences"])
        done = redeem(till, NEW, *APPROVED, "--value", "5", **strict)
        assert (done.exit_code, done.json["approval_lacks"]) == (4, None)
    splio.world.add_attribution(NEW, reward="bbco-10", card=DEMO_CARD)
    assert check(till, NEW, **strict)["verdict"] == "accept"


def test_a_voucher_over_the_cap_needs_a_word(till: Till, splio: SandboxServer) -> None:
    stock(till, {"A-30": 30, "A-31": 31})
    with splio.offline():
        assert check(till, "A-30")["verdict"] == "accept"
        over = check(till, "A-31")
        assert (over["reasons"], over["approvable"]) == (["over_code_cap"], True)
        assert "31" in over["sentences"][0]
        assert "30" in over["sentences"][0]
        assert redeem(till, "A-31").exit_code == 3
        done = redeem(till, "A-31", *APPROVED)
        assert (done.exit_code, done.json["approved_by"]) == (0, "Ana")


def test_the_vouchers_of_a_sale_weigh_together(till: Till, splio: SandboxServer) -> None:
    stock(till, {"A-30": 30, "B-25": 25, "C-20": 20})
    with splio.offline():
        both = redeem(till, "A-30", "B-25")
        assert both.exit_code == 3
        assert [one["reasons"] for one in both.json["codes"]] == [[], ["over_sale_cap"]]
        assert redeem(till, "A-30", "C-20", sale="T-2").exit_code == 0
        # A stated value may itself pass a limit; a word given in advance is meant for that too.
        free = {"POSAPP_VOUCHERS_PER_SALE": "3", "POSAPP_RISK_PER_SALE": "30"}
        last = redeem(till, "B-25", "D-8", *APPROVED, "--value", "8", sale="T-3", **free)
        assert (last.exit_code, last.json["approved_by"]) == (0, "Ana")
        assert last.json["codes"][1]["reasons"] == ["unknown_here", "over_sale_cap"]
        covers = json.loads(approvals(till)[0])["covers"]
        assert covers == ["over_sale_cap", "unknown_here"]


def test_the_till_has_limits_of_its_own_that_free_themselves(
    till: Till, splio: SandboxServer
) -> None:
    codes = [f"2000000{number:05d}" for number in range(5)]
    stock(till, dict.fromkeys(codes, 10))
    for code in codes:
        splio.world.add_attribution(code, reward="bbco-10", card=DEMO_CARD)
    tight = {"POSAPP_RISK_OUTAGE_VALUE": "25", "POSAPP_RISK_OUTAGE_COUNT": "4"}
    with splio.offline():
        assert limits(till, **tight)["ok"]
        for number in (0, 1):
            assert redeem(till, codes[number], sale=f"T-{number}", **tight).exit_code == 0
        warned = limits(till, **tight)
        assert (warned["ok"], warned["share_used"], warned["value"]) == (False, 80, "20.00")
        over = redeem(till, codes[2], sale="T-2", **tight)
        assert over.exit_code == 3
        assert over.json["codes"][0]["reasons"] == ["over_till_value"]
        assert redeem(till, codes[2], *APPROVED, sale="T-2", **tight).exit_code == 0
        few = {"POSAPP_RISK_OUTAGE_COUNT": "3"}
        assert check(till, codes[3], **few)["reasons"] == ["over_till_count"]
        long_ago = to_wire(datetime.now(UTC) - timedelta(hours=73), splio.world.zone)
        assert redeem(till, codes[3], "--at", long_ago, sale="T-3").exit_code == 0
        assert check(till, codes[4])["reasons"] == ["outage_too_long"]
    # Even beside an open till the limits are asked for where they are kept.
    with sole_writer(TillPaths(till.home), wait_s=0), splio.offline():
        assert check(till, codes[4])["reasons"] == ["outage_too_long"]
    assert till("flush", "--json").json["confirmed"] == 4
    with splio.offline():
        assert redeem(till, codes[4], sale="T-4", **tight).exit_code == 0


@pytest.mark.parametrize(
    ("hours", "word", "reasons"),
    [
        (23.9, "accept", []),
        (24.1, "attention", ["stock_old"]),
        (71.9, "attention", ["stock_old"]),
        (72.1, "refuse", ["stock_too_old"]),
    ],
)
def test_the_age_of_the_stock_decides(
    till: Till, splio: SandboxServer, hours: float, word: str, reasons: list[str]
) -> None:
    stock(till, {"A-10": 10}, timedelta(hours=hours))
    with splio.offline():
        told = check(till, "A-10")
        assert (told["verdict"], told["reasons"]) == (word, reasons)
        done = redeem(till, "A-10", *APPROVED)
    if word == "refuse":
        assert (done.exit_code, till.queue()) == (4, [])
    else:
        assert done.exit_code == 0
        assert done.json["approved_by"] == ("Ana" if reasons else None)
        assert len(approvals(till)) == len(reasons)


def test_the_age_is_told_on_the_last_line(till: Till, splio: SandboxServer) -> None:
    stock(till, {"A-10": 10}, timedelta(hours=5, minutes=1))
    call = ("check", "A-10", "--amount", "60")
    with splio.offline():
        assert till(*call).stdout.splitlines()[-1].endswith(", 5 h ago.")
        quiet = till(*call, POSAPP_RISK_SHOW_AGE_HOURS="6")
        assert "ago" not in quiet.stdout.splitlines()[-1]
        old = till(*call, POSAPP_RISK_ASK_HOURS="4")
    assert ", 5 h ago: a manager decides." in old.stdout
    assert "too old" not in old.stdout


def test_an_old_stock_is_no_matter_while_splio_answers(till: Till, splio: SandboxServer) -> None:
    stock(till, {NEW: 10}, timedelta(days=9))
    splio.world.add_attribution(NEW, reward="bbco-10", card=DEMO_CARD)
    told = check(till, NEW)
    assert (told["verdict"], told["basis"]) == ("accept", "splio")
    assert redeem(till, NEW).exit_code == 0
    assert limits(till)["count"] == 0


@pytest.mark.parametrize(
    ("args", "error"),
    [
        (("--approve-by", "Ana"), "approval.no_reason"),
        (("--approve-by", "Ana", "--why", "  "), "approval.no_reason"),
        (("--why", "seen"), "approval.no_name"),
        (("--approve-by", " ", "--why", "seen"), "approval.no_name"),
        (("--value", "8"), "approval.no_name"),
        ((*APPROVED, "--value", "eight"), "amount.not_a_number"),
    ],
)
def test_a_word_says_who_and_why(till: Till, args: tuple[str, ...], error: str) -> None:
    answer = redeem(till, NEW, *args)
    assert (answer.exit_code, answer.json["error"]) == (2, error)
    assert answer.stderr.strip()


def test_a_person_reads_who_approved_and_what_is_lacking(till: Till, splio: SandboxServer) -> None:
    stock(till, {"A-31": 31})
    usual = ("--amount", "90", "--card", DEMO_CARD, "--sale")
    with splio.offline():
        lacks = till("redeem", NEW, *usual, "T-1", *APPROVED).stdout
        done = till("redeem", "A-31", *usual, "T-2", *APPROVED).stdout
    assert "Enter the value printed on the voucher." in lacks
    assert "Approved by Ana." in done
    assert "T-2" in done


def test_a_word_by_command_takes_the_managers_pin(till: Till, splio: SandboxServer) -> None:
    stock(till, {})
    splio.world.add_attribution(NEW, reward="bbco-10", card=DEMO_CARD)
    typed = CliRunner()
    asked = ["people", "add", "Ana", "--manager", "--pin-stdin"]
    assert typed.invoke(app, asked, env=till.env, input="1470\n").exit_code == 0

    def approved_by(name: str, pin: str) -> Any:
        asked = ["redeem", NEW, "--amount", "90", "--sale", "T-1", "--card", DEMO_CARD, "--json"]
        word = ["--approve-by", name, "--why", "seen", "--value", "8", "--pin-stdin"]
        return typed.invoke(app, asked + word, env=till.env, input=f"{pin}\n")

    with splio.offline():
        wrong = json.loads(approved_by("Ana", "1111").stdout)
        assert wrong["error"] == "people.wrong_pin"
        assert till.queue() == []
        done = json.loads(approved_by("Ana", "1470").stdout)
    assert (done["outcome"], done["approved_by"]) == ("completed", "Ana")
    with sqlite3.connect(till.home / "ledger.db") as raw:
        [tried] = raw.execute("SELECT detail FROM journal WHERE fact = 'PinFailed'").fetchall()
    raw.close()
    assert json.loads(tried[0])["for"] == "approve: command"
