"""What a manager can click, cron can run: grants, releases and the list as a file."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from posapp.app.commands import app
from posapp.app.settings import Settings
from posapp.sandbox import DEMO_API_KEY, DEMO_STORE_ID, SandboxServer
from tests.app.queue_till import CARD, code_of, fill

KEY = "733d3ebf-36fe-41f4-8468-c463202225c1"


class Shell:
    """A command line on a till that knows its Splio."""

    def __init__(self, settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
        for name, value in (
            ("SPLIO_API_KEY", DEMO_API_KEY),
            ("SPLIO_URL", settings.splio_url),
            ("STORE_ID", DEMO_STORE_ID),
            ("DATA_DIR", str(settings.data_dir)),
            ("LANGUAGE", "en"),
        ):
            monkeypatch.setenv(f"POSAPP_{name}", value)

    def __call__(self, *words: str) -> tuple[int, Any]:
        done = CliRunner().invoke(app, [*words, "--json"])
        return done.exit_code, json.loads(done.stdout.splitlines()[0])


@pytest.fixture
def shell(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> Shell:
    return Shell(settings, monkeypatch)


def test_a_grant_is_one_grant_and_a_lost_answer_is_asked_about(
    shell: Shell, splio: SandboxServer
) -> None:
    before = len(splio.world.attributions)
    grant = ("grant", CARD.value, "bbco-10", "--why", "returned", "--by", "Nadia", "--key", KEY)
    code, error = shell(*grant)
    assert (code, error["error"]) == (1, "grant.no_reward")
    assert shell("sync")[0] == 0
    with splio.lose_answers("/grant"):
        code, told = shell(*grant)
    assert (code, told["state"]) == (5, "unclear")
    code, told = shell("grants", "--ask")
    assert (code, told[0]["state"], told[0]["by"]) == (0, "granted", "Nadia")
    assert shell(*grant)[0] == 0
    assert len(splio.world.attributions) == before + 1
    code, told = shell("grant", "404404404404", "bbco-10", "--why", "returned")
    assert (code, told["state"]) == (4, "refused")
    assert shell("grant", CARD.value, "bbco-10", "--why", "x", "--key", "1")[1]["error"] == (
        "grant.bad_key"
    )


def test_what_an_open_sale_holds_is_given_back(shell: Shell, settings: Settings) -> None:
    fill(settings, 1)
    assert shell("release", "no-such", "--why", "left")[1]["error"] == "release.unknown"
    code, told = shell("release", f"b{5:031x}", "--why", "left", "--keep-sale")
    assert (code, told["released"]) == (0, [f"b{5:031x}"])
    assert shell("queue", "--state", "reserved")[1] == []


def test_the_list_as_a_file(shell: Shell, settings: Settings, tmp_path: Path) -> None:
    fill(settings, 1)
    file = tmp_path / "queue.csv"
    assert shell("queue-export", str(file), "--group", "rejected") == (0, {"rows": 1})
    (row,) = csv.DictReader(file.read_text(encoding="utf-8-sig").splitlines())
    assert (row["state"], row["reward"]) == ("Rejected", "Chèque cadeau 10 € (bbco-10)")
    assert row["code"].endswith(code_of(3).value[-4:])
    assert code_of(3).value not in file.read_text(encoding="utf-8")
    nowhere = tmp_path / "none" / "queue.csv"
    assert shell("queue-export", str(nowhere))[1]["error"] == "queue.cannot_write"
    too_long = nowhere.parent.parent / ("é" * 250)  # what was begun cannot be removed either
    assert shell("queue-export", str(too_long))[1]["error"] == "queue.cannot_write"
