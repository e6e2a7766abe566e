"""The attribution that Splio itself publishes, at this till."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from posapp.sandbox import SandboxServer
from tests.flows.conftest import Till

CODE = "1000739378684"
CARD = "2171707962088"
AT = "2023-07-01 10:00:00"


PUBLISHED = Path(__file__).parent.parent / "data" / "splio_attribution_published.json"


@pytest.fixture
def published(till: Till, splio: SandboxServer) -> Till:
    """The sandbox grants the same code to the same card, so that it can be burned."""
    world = splio.world
    world.members[CARD] = replace(
        world.members[CARD], joined_at=datetime(2023, 4, 20, 13, 17, 2, tzinfo=UTC)
    )
    world.add_attribution(
        CODE,
        reward="bbco-25",
        card=CARD,
        earned_at=datetime(2023, 6, 14, 13, 51, 59, tzinfo=UTC),
        expires_at=datetime(2024, 6, 14, 13, 51, 59, tzinfo=UTC),
    )
    return till


@contextmanager
def answering(splio: SandboxServer, web_only: str) -> Iterator[None]:
    """Splio answers with its own published text; only the web-only field may differ."""
    body = json.loads(PUBLISHED.read_text(encoding="utf-8"))
    body["reward"]["custom_fields"][0]["value"] = web_only
    with splio.answer_with(
        200, json.dumps(body).encode(), "application/json", path=f"/reward-attributions/{CODE} "
    ):
        yield


def check(till: Till, amount: str) -> dict[str, object]:
    answer = till("check", CODE, "--amount", amount, "--at", AT, "--json")
    return {"exit": answer.exit_code, **answer.json}


def test_refused_at_the_till_for_being_web_only(published: Till, splio: SandboxServer) -> None:
    with answering(splio, "true"):
        got = check(published, "50")
    assert (got["exit"], got["reasons"]) == (4, ["web_only"])
    assert (got["reward"], got["purchase_threshold"]) == ("bbco-25", "50.00")
    assert got["basis"] == "splio"


def test_sold_at_50_refused_a_cent_below(published: Till, splio: SandboxServer) -> None:
    with answering(splio, "false"):
        assert check(published, "50,00")["verdict"] == "accept"
        short = check(published, "49,99")
        sold = published(
            "redeem", CODE, "--amount", "50", "--card", CARD, "--sale", "T", "--at", AT, "--json"
        )
    assert (short["verdict"], short["reasons"]) == ("refuse", ["below_threshold"])
    assert short["missing_amount"] == "0.01"
    assert sold.exit_code == 0
    assert published("flush").exit_code == 0
    assert splio.world.burned(CODE) is not None
    assert [arrival.burned_date for arrival in splio.world.arrivals] == [AT]
