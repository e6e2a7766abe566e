"""What may go wrong between the till and Splio: nothing lost, nothing twice, nothing silent."""

from __future__ import annotations

from dataclasses import replace

import pytest

from posapp.sandbox import DEMO_CARD, SandboxServer, demo_code
from tests.flows.conftest import Till

GOOD = demo_code("good").code
THRESHOLD = demo_code("threshold").code


@pytest.fixture
def sold(till: Till) -> Till:
    till.stock()
    done = till("redeem", GOOD, "--amount", "62,40", "--card", DEMO_CARD, "--sale", "T-1")
    assert done.exit_code == 0
    return till


def test_a_lost_answer_is_found_out_not_sent_again(sold: Till, splio: SandboxServer) -> None:
    with splio.lose_answers("/burn", times=1):
        flushed = sold("flush", "--json")
    assert flushed.json["confirmed"] == 1
    assert flushed.exit_code == 0
    assert len(splio.world.arrivals) == 1
    assert sold.queue()[0]["last_answer"].startswith("ours")


def test_a_request_lost_on_the_way_is_sent_again(sold: Till, splio: SandboxServer) -> None:
    with splio.drop_requests("/burn", times=1):
        flushed = sold("flush", "--json")
    assert flushed.json["confirmed"] == 1
    assert [arrival.outcome for arrival in splio.world.arrivals] == ["burned"]


def test_while_it_cannot_be_read_it_stays_unclear(sold: Till, splio: SandboxServer) -> None:
    with splio.lose_answers("/burn"), splio.drop_requests("/reward-attributions/"):
        flushed = sold("flush", "--json")
    assert flushed.exit_code == 5
    assert flushed.json["unclear"] == 1
    assert sold.queue()[0]["state"] == "unclear"
    settled = sold("flush", "--json")
    assert (settled.exit_code, settled.json["confirmed"]) == (0, 1)
    assert len(splio.world.arrivals) == 1


@pytest.mark.parametrize(
    ("status", "body", "content_type"),
    [
        (500, b"{}", "application/json"),
        (502, b"<html><body>Bad Gateway</body></html>", "text/html"),
        (503, b"", "text/plain"),
        (200, b"<html>Welcome to the mall's wifi</html>", "text/html"),
        (200, b'{"external_id": "10007', "application/json"),
        (404, b"<html>not found</html>", "text/html"),
    ],
)
@pytest.mark.parametrize("after_commit", [True, False])
def test_odd_answers_end_in_one_burn(
    sold: Till,
    splio: SandboxServer,
    status: int,
    body: bytes,
    content_type: str,
    after_commit: bool,
) -> None:
    with splio.answer_with(status, body, content_type, times=1, after_commit=after_commit):
        sold("flush")
    flushed = sold("flush", "--json")
    assert flushed.exit_code == 0
    assert [row["state"] for row in sold.queue()] == ["confirmed"]
    assert [arrival.outcome for arrival in splio.world.arrivals] == ["burned"]


def test_used_elsewhere_is_for_the_manager_with_when_and_where(
    sold: Till, splio: SandboxServer
) -> None:
    sold("redeem", THRESHOLD, "--amount", "62,40", "--card", DEMO_CARD, "--sale", "T-2")
    world = splio.world
    ours = world.attributions[GOOD]
    elsewhere = next(store for store in world.stores if store != "PAR-01")
    world.put_attribution(
        replace(ours, burned_at=ours.earned_at, store_id=elsewhere, status="burned")
    )
    flushed = sold("flush", "--json")
    assert flushed.exit_code == 0
    assert (flushed.json["confirmed"], flushed.json["rejected"]) == (1, 1)
    rejected = sold("queue", "--state", "rejected", "--json").json
    assert "external_id_already_burned" in rejected[0]["last_answer"]
    assert elsewhere in rejected[0]["last_answer"]
    # The goods are gone: the code stays barred here.
    again = sold("check", GOOD, "--amount", "62.40", "--card", DEMO_CARD, "--json")
    assert "rejected_here" in again.json["reasons"]


def test_an_unknown_store_stops_the_flush_and_blames_no_burn(
    sold: Till, splio: SandboxServer
) -> None:
    sold(
        "redeem",
        THRESHOLD,
        "--amount",
        "62,40",
        "--card",
        DEMO_CARD,
        "--sale",
        "T-2",
        POSAPP_STORE_ID="NOWHERE",
    )
    splio.world.stores.pop("PAR-01")
    flushed = sold("flush", "--json")
    assert flushed.exit_code == 5
    assert flushed.json["stopped"] == "store_unknown"
    assert flushed.json["waiting"] == 2
    assert flushed.json["rejected"] == 0
    assert all(row["attempts"] == 0 for row in sold.queue())


def test_a_refused_key_keeps_everything_and_says_so(sold: Till, splio: SandboxServer) -> None:
    flushed = sold("flush", "--json", POSAPP_SPLIO_API_KEY="wrong-key")
    assert flushed.exit_code == 5
    assert (flushed.json["waiting"], flushed.json["stopped"]) == (1, "key_refused")
    assert splio.world.arrivals == []
    assert sold("flush").exit_code == 0


def test_no_key_at_all_still_sells(sold: Till) -> None:
    till = Till(sold.home, {k: v for k, v in sold.env.items() if k != "POSAPP_SPLIO_API_KEY"})
    done = till("redeem", THRESHOLD, "--amount", "62,40", "--card", DEMO_CARD, "--sale", "T-9")
    assert done.exit_code == 0
    flushed = till("flush", "--json")
    assert (flushed.exit_code, flushed.json["stopped"]) == (5, "no_key")
    assert flushed.json["waiting"] == 2


def test_a_crash_while_sending_is_settled_by_reading(sold: Till, splio: SandboxServer) -> None:
    from datetime import UTC, datetime

    from posapp.store.ledger import LedgerFile

    with LedgerFile.open(sold.home / "ledger.db") as ledger:
        claimed = ledger.claim(datetime.now(UTC), 1, ignore_due=True)
    assert len(claimed) == 1
    flushed = sold("flush", "--json")
    assert (flushed.exit_code, flushed.json["confirmed"]) == (0, 1)
    assert len(splio.world.arrivals) == 1


def test_throttled_burns_wait_and_are_never_dropped(sold: Till, splio: SandboxServer) -> None:
    with splio.answer_with(
        429, b'{"message": "API rate limit exceeded"}', "application/json", times=1
    ):
        sold("flush")
    assert sold.queue()[0]["state"] in {"pending", "confirmed"}
    assert sold("flush").exit_code == 0
    assert len(splio.world.arrivals) == 1


@pytest.mark.parametrize("others", [0, 6])
def test_a_burn_sold_under_a_wrong_store_goes_out_once_the_setting_is_right(
    till: Till, splio: SandboxServer, others: int
) -> None:
    till.stock()
    world = splio.world
    for number in range(others):
        world.add_attribution(f"200000000000{number}", reward="bbco-10", card=DEMO_CARD)
    wrong = {"POSAPP_STORE_ID": "NOPE"}
    sold = till("redeem", GOOD, "--amount", "62,40", "--card", DEMO_CARD, "--sale", "B0", **wrong)
    assert sold.exit_code == 0
    for number in range(others):
        code = f"200000000000{number}"
        done = till("redeem", code, "--amount", "62,40", "--card", DEMO_CARD, "--sale", f"B{code}")
        assert done.exit_code == 0
    assert till("flush", "--json", **wrong).json["stopped"] == "store_unknown"
    right = till("flush", "--json")
    assert (right.exit_code, right.json["waiting"]) == (0, 0)
    burned = world.burned(GOOD)
    assert burned is not None
    assert burned.store_id == "PAR-01"
    assert all(row["state"] == "confirmed" for row in till.queue())
