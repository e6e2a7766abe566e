"""The command that takes files in, as scripts and people call it."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from tests.flows.conftest import Till

HEADER = "external_id;card_code;reward_id;earned_date;expiration_date;status"
ROW = "2900000000017;2964315086719;bbco-25;2026-06-12 14:02:00;;available"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "demo_earnreward_1.csv"
    path.write_text(f"{HEADER}\n{ROW}\nA B;;;;;\n", encoding="utf-8")
    return path


def test_a_new_shape_is_shown_and_confirmed(till: Till, file: Path) -> None:
    shown = till("import", str(file))
    assert shown.exit_code == 3
    assert "external_id → external_id" in shown.stdout
    assert "…0017" in shown.stdout and "2900000000017" not in shown.stdout
    assert "--yes" in shown.stderr
    done = till("import", str(file), "--yes")
    assert done.exit_code == 0
    assert "1 row taken in" in done.stdout
    assert f"{file}.rejected.csv" in done.stdout
    assert "the next sync removes those that Splio does not list" in done.stdout
    again = till("import", str(file))
    assert again.exit_code == 0
    assert "taken in before" in again.stdout


def test_as_json(till: Till, file: Path) -> None:
    shown = till("import", str(file), "--preview", "--json")
    assert shown.exit_code == 0
    assert shown.json["rejects"] == [{"line": 3, "reason": "bad_code", "column": "external_id"}]
    assert till("import", str(file), "--json").json["columns"][0]["is"] == "external_id"
    done = till("import", str(file), "--yes", "--json").json
    assert (done["rows"], done["applied"], done["rejected"]) == (2, 1, 1)
    assert done["rejects"] == f"{file}.rejected.csv"


def test_what_was_taken_in_can_be_checked_offline(till: Till, file: Path) -> None:
    till("import", str(file), "--yes")
    rewards = file.with_name("demo_masterreward.csv")
    rewards.write_text("external_id,name,monetary_type,monetary_value\nbbco-25,Ten off,value,10\n")
    assert till("import", str(rewards), "--yes").exit_code == 0
    answer = till(
        "check", "2900000000017", "--amount", "60", "--card", "2964315086719", "--json",
        POSAPP_ONLINE_CHECK_LIMIT_S="0",
    )  # fmt: skip
    assert (answer.json["verdict"], answer.json["reward_name"]) == ("accept", "Ten off")


def test_a_name_that_does_not_say_what_it_holds(till: Till, file: Path) -> None:
    odd = file.rename(file.with_name("codes.csv"))
    asked = till("import", str(odd), "--json")
    assert asked.exit_code == 1
    assert asked.json["error"] == "file.scope"
    assert "--scope earnreward" in asked.json["message"]
    assert till("import", str(odd), "--scope", "earnreward", "--yes").exit_code == 0


@pytest.mark.parametrize(
    ("content", "code", "says"),
    [
        (b"", "file.empty", "empty"),
        (b"code;x\n", "file.missing_column", "no column “external_id”"),
        (b"\x1f\x8b rubbish, no gzip", "file.gzip_broken", "damaged"),
    ],
)
def test_a_refusal_is_one_sentence(
    till: Till, file: Path, content: bytes, code: str, says: str
) -> None:
    file.write_bytes(content)
    answer = till("import", str(file), "--json")
    assert answer.exit_code == 1
    assert answer.json["error"] == code
    assert says in answer.json["message"]
    assert file.name in answer.json["message"]


def test_a_missing_file(till: Till, tmp_path: Path) -> None:
    answer = till("import", str(tmp_path / "x_earnreward.csv"))
    assert answer.exit_code == 1
    assert "not there" in answer.stderr


def test_what_is_not_there_is_said_before_its_name_is_judged(till: Till, tmp_path: Path) -> None:
    assert till("import", str(tmp_path / "x.csv"), "--json").json["error"] == "file.missing"
    assert till("import", str(tmp_path), "--json").json["error"] == "file.not_a_file"


@pytest.mark.parametrize("scope", ["burnreward", "rubbish"])
def test_a_scope_that_cannot_be_taken_in(till: Till, file: Path, scope: str) -> None:
    answer = till("import", str(file), "--scope", scope)
    assert answer.exit_code == 2
    assert f"--scope cannot be “{scope}”" in answer.stderr
    assert "Value error" not in answer.stderr


def test_codes_by_file_are_not_swept_by_a_sync(till: Till, file: Path) -> None:
    till.env["POSAPP_CODES_FROM"] = "files"
    done = till("import", str(file), "--yes")
    assert "taken in" in done.stdout
    assert "next sync" not in done.stdout


def test_a_preview_says_how_its_only_row_fares(till: Till, file: Path) -> None:
    file.write_text(f"{HEADER}\n{ROW}\n", encoding="utf-8")
    shown = till("import", str(file), "--preview").stdout
    assert "columns parted by “;” · letters as utf-8" in shown
    assert "Its only row can be used." in shown


@pytest.mark.skipif(sys.platform == "win32", reason="signals of its own")
def test_ctrl_c_stops_and_what_is_there_is_consistent(till: Till, tmp_path: Path) -> None:
    path = tmp_path / "big_earnreward.csv"
    with path.open("w", encoding="ascii") as file:
        file.write(HEADER + "\n")
        file.writelines(f"B{n:07d};;r{n % 5};;;available\n" for n in range(300_000))
    child = subprocess.Popen(
        [sys.executable, "-m", "posapp", "import", str(path), "--yes"],
        env=os.environ | till.env,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    scratch = till.home / "import.scratch"
    try:
        while not scratch.exists():
            assert child.poll() is None, child.communicate()
        child.send_signal(signal.SIGINT)
        _out, said = child.communicate(timeout=60)
    finally:
        child.kill()
    assert child.returncode == 130, said
    assert "Stopped" in said and "Traceback" not in said
    assert not scratch.exists()
    stock = sqlite3.connect(till.home / "stock.db")
    assert stock.execute("PRAGMA quick_check").fetchone() == ("ok",)
    stock.close()
    assert till("import", str(path), "--yes", "--json").json["applied"] == 300_000
