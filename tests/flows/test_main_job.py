"""The main job through the command line: sync, check, redeem offline, flush; each burn once."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from posapp.domain.moment import to_wire
from posapp.sandbox import DEMO_CARD, SandboxServer, demo_code
from posapp.sandbox.seed import Story
from tests.flows.conftest import Till

GOOD = demo_code("good").code
THRESHOLD = demo_code("threshold").code


def yesterday(splio: SandboxServer) -> str:
    """A moment of yesterday, in the universe's local text, when the demo's codes were valid."""
    return to_wire(datetime.now(UTC) - timedelta(days=1), splio.world.zone)


def redeem(
    till: Till, *codes: str, sale: str = "T-1", amount: str = "62,40", **more: str
) -> dict[str, object]:
    options = [part for name, value in more.items() for part in (f"--{name}", value)]
    answer = till(
        "redeem",
        *codes,
        "--amount",
        amount,
        "--card",
        DEMO_CARD,
        "--sale",
        sale,
        *options,
        "--json",
    )
    return {"exit": answer.exit_code, **answer.json}


def test_sold_offline_flushed_online_once_with_the_sales_own_moment(
    till: Till, splio: SandboxServer
) -> None:
    synced = till("sync", "--json")
    assert synced.exit_code == 0
    assert synced.json["codes"] > 300
    moment = yesterday(splio)
    with splio.offline():
        checked = till("check", GOOD, "--amount", "62.40", "--card", DEMO_CARD, "--json")
        assert checked.exit_code == 0
        assert checked.json["verdict"] == "accept"
        assert checked.json["kind"] == "voucher"
        assert checked.json["basis"] == "stock"
        assert checked.json["as_of"]
        done = redeem(till, GOOD, THRESHOLD, at=moment)
        assert (done["exit"], done["outcome"]) == (0, "completed")
        waiting = till("flush", "--json")
        assert waiting.exit_code == 5
        assert waiting.json["waiting"] == 2
        assert [row["state"] for row in till.queue()] == ["pending", "pending"]
    flushed = till("flush", "--json")
    assert flushed.exit_code == 0
    assert flushed.json == {
        "confirmed": 2,
        "rejected": 0,
        "waiting": 0,
        "unclear": 0,
        "stopped": None,
    }
    assert sorted(arrival.code for arrival in splio.world.arrivals) == sorted([GOOD, THRESHOLD])
    for arrival in splio.world.arrivals:
        assert arrival.burned_date == moment
        assert arrival.store_id == "PAR-01"
        assert arrival.card_code == DEMO_CARD
        assert arrival.outcome == "burned"
    for row in till.queue():
        assert row["state"] == "confirmed"
        assert row["burned_date"] == moment
        assert row["attempts"] == 1
    assert till("flush", "--json").json["confirmed"] == 0
    assert len(splio.world.arrivals) == 2


def test_a_repeat_is_a_no_op_that_says_so(till: Till, splio: SandboxServer) -> None:
    till.stock()
    assert redeem(till, GOOD)["outcome"] == "completed"
    again = redeem(till, GOOD)
    assert (again["exit"], again["outcome"], again["repeated"]) == (0, "repeated", True)
    assert len(till.queue()) == 1
    said = till("redeem", GOOD, "--amount", "62.40", "--card", DEMO_CARD, "--sale", "T-1")
    assert "already complete" in said.stdout
    till("flush")
    assert redeem(till, GOOD)["outcome"] == "repeated"
    other = redeem(till, GOOD, sale="T-2")
    assert (other["exit"], other["outcome"]) == (4, "refused")
    assert other["codes"][0]["reasons"] == ["burned_here"]  # type: ignore[index]
    assert len(splio.world.arrivals) == 1


def test_one_bad_code_stops_the_whole_redemption(till: Till) -> None:
    till.stock()
    done = redeem(till, GOOD, demo_code("web_only").code)
    assert (done["exit"], done["outcome"]) == (4, "refused")
    assert till.queue() == []
    assert redeem(till, GOOD)["outcome"] == "completed"


def test_the_same_code_twice_in_one_call_is_one_voucher(till: Till) -> None:
    till.stock()
    assert redeem(till, GOOD, GOOD)["outcome"] == "completed"
    assert len(till.queue()) == 1


def test_a_redemption_killed_half_way_is_taken_up_again(till: Till) -> None:
    from posapp.domain.burn import Burn, BurnState
    from posapp.domain.code import Code
    from posapp.domain.ids import BurnId, SaleId, TillId
    from posapp.domain.sale import Sale, SaleState
    from posapp.store.ledger import LedgerFile

    till.stock()
    now = datetime.now(UTC)
    with LedgerFile.open(till.home / "ledger.db") as ledger:
        ledger.open_sale(Sale(SaleId("s"), SaleState.OPEN, now, TillId("till-1"), ref="T-1"))
        ledger.reserve(
            Burn(
                BurnId("b"),
                SaleId("s"),
                Code(GOOD),
                Code(DEMO_CARD),
                None,
                "",
                None,
                BurnState.RESERVED,
                now,
            )
        )
    assert redeem(till, GOOD, sale="T-2")["exit"] == 4
    assert redeem(till, GOOD, sale="T-1")["outcome"] == "completed"


STORIES: dict[Story, tuple[str, int, list[str]]] = {
    "good": ("accept", 0, []),
    "threshold_comma": ("accept", 0, []),
    "percent": ("accept", 0, []),
    "web_only": ("refuse", 4, ["web_only", "below_threshold"]),
    "expired": ("refuse", 4, ["expired"]),
    "used": ("refuse", 4, ["already_burned"]),
    "holding": ("refuse", 4, ["holding"]),
    "other_member": ("refuse", 4, ["other_member"]),
}


@pytest.mark.parametrize("story", STORIES)
@pytest.mark.parametrize("online", [True, False])
def test_each_story_gets_its_verdict(
    till: Till, splio: SandboxServer, story: Story, online: bool
) -> None:
    word, code, reasons = STORIES[story]
    till.stock()
    if not online:
        # The list of attributions has no cards: the member must have been seen once.
        till("check", DEMO_CARD)
        splio.go_offline()
    got = till(
        "check",
        demo_code(story).code,
        "--amount",
        "62.40",
        "--card",
        DEMO_CARD,
        "--json",
    )
    assert got.json["verdict"] == word
    assert got.json["reasons"] == reasons
    assert got.json["basis"] == ("splio" if online else "stock")
    assert got.exit_code == code


def test_unknown_is_attention_offline_and_denied_only_by_splio(
    till: Till, splio: SandboxServer
) -> None:
    till.stock()
    unknown = demo_code("unknown").code
    online = till("check", unknown, "--card", DEMO_CARD, "--json")
    assert (online.exit_code, online.json["reasons"]) == (4, ["unknown_to_splio"])
    with splio.offline():
        offline = till("check", unknown, "--card", DEMO_CARD, "--json")
        mistyped = till("check", demo_code("mistyped").code, "--card", DEMO_CARD, "--json")
        for language in ("en", "fr"):
            said = till("check", unknown, "--card", DEMO_CARD, POSAPP_LANGUAGE=language).stdout
            assert "invalid" not in said.lower()
    assert (offline.exit_code, offline.json["verdict"]) == (3, "attention")
    assert offline.json["basis"] == "none"
    assert offline.json["kind"] == "unknown"
    assert mistyped.json["reasons"] == ["unknown_here", "check_digit"]


def test_a_code_that_splio_granted_since_the_sync_is_asked_for_and_kept(
    till: Till, splio: SandboxServer
) -> None:
    till.stock()
    splio.world.add_attribution("2000000000008", reward="bbco-10", card=DEMO_CARD)
    with splio.offline():
        assert till("check", "2000000000008", "--json").json["basis"] == "none"
    assert till("check", "2000000000008", "--json").json["verdict"] == "accept"
    with splio.offline():
        kept = till("check", "2000000000008", "--json").json
    assert (kept["verdict"], kept["basis"], kept["reward"]) == ("accept", "stock", "bbco-10")


def test_a_card_is_told_from_a_voucher(till: Till, splio: SandboxServer) -> None:
    card = till("check", DEMO_CARD, "--json")
    assert (card.exit_code, card.json["kind"]) == (0, "card")
    with splio.offline():
        assert till("check", DEMO_CARD, "--json").json["kind"] == "card"


def test_codes_are_masked_unless_revealed(till: Till) -> None:
    till.stock()
    redeem(till, GOOD)
    assert GOOD not in till("queue", "--json").stdout
    assert GOOD not in till("queue").stdout
    assert GOOD in till("queue", "--reveal").stdout
    log = (till.home / "logs" / "posapp.log").read_text()
    assert GOOD not in log
    assert DEMO_CARD not in log


def test_queue_filters_by_state(till: Till) -> None:
    till.stock()
    redeem(till, GOOD)
    assert len(till("queue", "--state", "pending", "--json").json) == 1
    assert till("queue", "--state", "confirmed", "--json").json == []


def test_two_tills_apart(till: Till, tmp_path: Path) -> None:
    till.stock()
    redeem(till, GOOD)
    other = Till(tmp_path / "other", till.env | {"POSAPP_DATA_DIR": str(tmp_path / "other")})
    assert other.queue() == []
