"""`posapp life`: the whole life of a code by command line, never the whole code."""

from __future__ import annotations

from posapp.sandbox import DEMO_CARD, SandboxServer, demo_code
from tests.flows.conftest import Till

GOOD, USED = demo_code("good").code, demo_code("used").code


def test_sold_sent_and_answered(till: Till, splio: SandboxServer) -> None:
    till.stock()
    sold = till(
        "redeem", GOOD, "--card", DEMO_CARD, "--amount", "62.40", "--sale", "T-77", "--json"
    )
    assert sold.exit_code == 0
    assert till("flush").exit_code == 0
    told = till("life", GOOD)
    assert told.exit_code == 0
    assert "was used here, and Splio has confirmed it" in told.stdout
    for said in ("Told by Splio", "Held for a sale", "ticket T-77", "Sending", "confirmed"):
        assert said in told.stdout
    answer = till("life", GOOD, "--json")
    assert answer.json["uses"][0]["state"] == "confirmed"
    assert answer.json["known"] is True
    for text in (told.stdout, answer.stdout):
        assert GOOD not in text
        assert DEMO_CARD not in text
    assert splio.world.crashes == []


def test_a_code_never_seen_and_splio_asked(till: Till, splio: SandboxServer) -> None:
    till.stock()
    code = "3999999999994"
    told = till("life", code, "--ask")
    assert told.exit_code == 0
    assert "is not in the stock" in told.stdout
    assert "knows no granted code like this" in told.stdout
    assert "invalid" not in told.stdout
    assert code not in told.stdout
    assert till("life", "").exit_code == 2


def test_used_elsewhere_says_the_stock(till: Till) -> None:
    till.stock()
    assert "was used, not at this till" in till("life", USED).stdout


def test_a_till_without_any_stock_cannot_tell(till: Till) -> None:
    told = till("life", GOOD)
    assert told.exit_code == 0
    assert "no whole stock yet" in told.stdout
