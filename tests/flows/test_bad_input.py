"""Bad input through the command line: a sentence that names what, where and what to do."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from posapp.sandbox import DEMO_CARD, SandboxServer, demo_code
from tests.flows.conftest import Answer, Till

GOOD = demo_code("good").code


def sentence(answer: Answer) -> str:
    """What a person reads; never a trace, never a library's words."""
    said = (answer.stderr or answer.stdout).strip()
    assert said
    for word in ("Traceback", "Error(", "httpx", "sqlite", "Errno", "pydantic"):
        assert word not in said
    return said


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize(
    ("scan", "reason"),
    [
        ("9" * 300, "too_long"),
        ("12\x0734567", "control_characters"),
        ("", "empty"),
        ("  ", "empty"),
        ("100 073", "inner_space"),
    ],
)
def test_scans_that_are_no_codes(till: Till, scan: str, reason: str, language: str) -> None:
    answer = till("check", scan, "--json", POSAPP_LANGUAGE=language)
    assert answer.exit_code == 4
    assert answer.json["reasons"] == [reason]
    sentence(till("check", scan, POSAPP_LANGUAGE=language))


@pytest.mark.parametrize("amount", ["", "-5", "douze", "1.234,5", "12,505"])
def test_amounts_that_are_none(till: Till, amount: str) -> None:
    answer = till("check", GOOD, f"--amount={amount}")
    assert answer.exit_code == 2
    sentence(answer)
    as_json = till("check", GOOD, f"--amount={amount}", "--json")
    assert as_json.json["error"].startswith("amount.")


@pytest.mark.parametrize("amount", ["12,50", "12.50"])
def test_both_decimal_marks(till: Till, amount: str) -> None:
    till.stock()
    got = till("check", demo_code("threshold_comma").code, "--amount", amount, "--json")
    assert got.json["missing_amount"] == "18.00"


def test_a_settings_file_with_an_unknown_key(till: Till, tmp_path: Path) -> None:
    file = tmp_path / "posapp.toml"
    file.write_text('stroe_id = "PAR-01"\n')
    answer = till("queue", POSAPP_CONFIG=str(file))
    assert answer.exit_code == 1
    said = sentence(answer)
    assert "stroe_id" in said
    assert str(file) in said


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ('timezone = "Paris"', "timezone"),
        ("vouchers_per_sale = 0", "vouchers_per_sale"),
        ('splio_url = "ftp://x"', "splio_url"),
        ("vouchers_per_sale = ", "posapp.toml"),
    ],
)
def test_settings_that_cannot_be(till: Till, tmp_path: Path, text: str, named: str) -> None:
    file = tmp_path / "posapp.toml"
    file.write_text(text)
    env = {name: value for name, value in till.env.items() if name != "POSAPP_SPLIO_URL"}
    answer = Till(till.home, env)("queue", POSAPP_CONFIG=str(file))
    assert answer.exit_code == 1
    assert named in sentence(answer)


def test_file_then_environment_then_flags(till: Till, tmp_path: Path) -> None:
    file = tmp_path / "posapp.toml"
    file.write_text('till_id = "from-file"\nstore_id = "from-file"\n')
    env = {k: v for k, v in till.env.items() if k not in {"POSAPP_TILL_ID", "POSAPP_STORE_ID"}}
    bare = Till(till.home, env)
    told = bare("doctor", "--json", POSAPP_CONFIG=str(file)).json["till"]
    assert (told["till_id"], told["store_id"]) == ("from-file", "from-file")
    told = bare("doctor", "--json", POSAPP_CONFIG=str(file), POSAPP_TILL_ID="from-env").json["till"]
    assert (told["till_id"], told["store_id"]) == ("from-env", "from-file")
    told = bare(
        "--till-id", "from-flag", "doctor", "--json", POSAPP_CONFIG=str(file), POSAPP_TILL_ID="e"
    ).json["till"]
    assert told["till_id"] == "from-flag"


def test_a_missing_settings_file_that_was_asked_for(till: Till, tmp_path: Path) -> None:
    answer = till("queue", POSAPP_CONFIG=str(tmp_path / "none.toml"))
    assert answer.exit_code == 1
    assert "none.toml" in sentence(answer)


def test_an_unreachable_server(till: Till, splio: SandboxServer) -> None:
    with splio.offline():
        answer = till("sync")
    assert answer.exit_code == 1
    sentence(answer)


def test_a_server_that_is_not_splio(till: Till, splio: SandboxServer) -> None:
    with splio.answer_with(200, b"<html>Login to the wifi</html>", path="/"):
        answer = till("sync", "--json")
        checked = till("check", GOOD, "--json")
    assert answer.exit_code == 1
    assert answer.json["error"] == "splio.not_splio"
    assert checked.json["basis"] == "none"


def test_a_bad_key(till: Till) -> None:
    answer = till("sync", "--json", POSAPP_SPLIO_API_KEY="bad-key-123")
    assert answer.exit_code == 1
    assert answer.json["error"] == "splio.key_refused"
    assert "bad-key" not in answer.stdout + answer.stderr


def test_a_data_directory_that_is_a_file(till: Till, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    answer = till(
        "redeem", GOOD, "--amount", "1", "--sale", "T", POSAPP_DATA_DIR=str(tmp_path / "file")
    )
    assert answer.exit_code == 1
    sentence(answer)


def test_a_moment_in_the_future_or_of_another_form(till: Till) -> None:
    till.stock()
    base = ("redeem", GOOD, "--amount", "20", "--card", DEMO_CARD, "--sale", "T")
    assert till(*base, "--at", "14/07/2026").exit_code == 1
    future = till(*base, "--at", "2098-01-01 00:00:00", "--json")
    assert (future.exit_code, future.json["error"]) == (1, "sale.in_the_future")
    assert till.queue() == []


def test_a_newer_database_refuses_to_open(till: Till) -> None:
    import sqlite3

    till("sync")
    ledger = till.home / "ledger.db"
    raw = sqlite3.connect(ledger)
    raw.execute("UPDATE alembic_version SET version_num = '9999'")
    raw.commit()
    raw.close()
    answer = till("redeem", GOOD, "--amount", "20", "--card", DEMO_CARD, "--sale", "T", "--json")
    assert answer.exit_code == 1
    assert answer.json["error"] == "store.newer_database"


@pytest.mark.parametrize(
    "call",
    [
        ("queue", "--state", "nonsense"),
        ("redeem", GOOD),
        ("check",),
        ("fly",),
        ("check", GOOD, "--amuont", "5"),
    ],
)
def test_a_wrong_call_is_one_line_and_json_where_asked(till: Till, call: tuple[str, ...]) -> None:
    plain = till(*call)
    assert plain.exit_code == 2
    assert len(sentence(plain).splitlines()) == 1
    assert till(*call, "--json").json["error"] == "wrong_call"


def test_settings_errors_answer_in_json_too(till: Till) -> None:
    answer = till("--language", "de", "queue", "--json")
    assert answer.exit_code == 1
    assert answer.json["error"] == "settings.invalid"
    assert "pattern" not in answer.json["message"]


@pytest.mark.parametrize("ref", ["", "   ", "a\nb", "\x1b[31mred", "9" * 500])
def test_a_ticket_number_that_is_none_reserves_nothing(till: Till, ref: str) -> None:
    till.stock()
    base = ("redeem", GOOD, "--amount", "20", "--card", DEMO_CARD)
    answer = till(*base, f"--sale={ref}", "--json")
    assert answer.exit_code == 1
    assert answer.json["error"] in {"sale.no_ref", "sale.bad_ref"}
    assert till.queue() == []
    assert till(*base, "--sale", "REAL").exit_code == 0


def test_an_empty_moment_is_not_now(till: Till) -> None:
    assert till("check", GOOD, "--at", "", "--json").json["error"] == "sale.bad_moment"


def test_the_limit_of_a_sale_counts_its_earlier_vouchers(till: Till) -> None:
    till.stock()
    base = ("--amount", "200", "--card", DEMO_CARD, "--sale", "ONE", "--json")
    stories = [demo_code("good").code, demo_code("threshold").code, demo_code("percent").code]
    outcomes = [till("redeem", code, *base).exit_code for code in stories]
    assert outcomes == [0, 0, 4]


def test_without_a_screen_it_says_so(till: Till, monkeypatch: pytest.MonkeyPatch) -> None:
    if sys.platform != "linux":
        pytest.skip("other systems always have a screen")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    for call in ((), ("demo",)):
        answer = till(*call)
        assert answer.exit_code == 2
        assert "--headless" in sentence(answer)
