"""A manager makes codes of one's own and adds them to a reward, by command line."""

from __future__ import annotations

import csv
import re
import signal
import stat
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from filelock import FileLock

from posapp.domain.code import Code
from posapp.sandbox import SandboxServer
from tests.flows.conftest import Answer, Till

SEND = "/instances/send"
WHOLE = re.compile(r"\b\d{13}\b")


def generate(till: Till, *more: str, count: int = 20, prefix: str = "29") -> Answer:
    return till("codes", "generate", "--prefix", prefix, "--count", str(count), *more)


def upload(till: Till, *more: str, reward: str = "pochette") -> Answer:
    return till("codes", "upload", "2", "--reward", reward, *more)


def in_csv(path: Path) -> list[str]:
    with path.open(encoding="utf-8", newline="") as file:
        head, *rows = csv.reader(file)
    assert head == ["code"]
    return [code for (code,) in rows]


def in_batches(till: Till) -> Any:
    return till("codes", "list", "--json").json


def test_made_exported_and_uploaded(till: Till, splio: SandboxServer, tmp_path: Path) -> None:
    till.stock()
    out = tmp_path / "codes.csv"
    made = generate(till, "--out", str(out))
    assert made.exit_code == 0
    codes = in_csv(out)
    assert len(set(codes)) == 20
    assert not any(Code(code).check_digit_wrong for code in codes)
    assert "20 codes made with prefix 29" in made.stdout
    assert "9,999,980 more codes" in made.stdout
    assert "no stock" not in made.stdout

    sent = upload(till)
    assert sent.exit_code == 0
    assert splio.world.instances["pochette"] == tuple(codes)
    assert "Splio counted 120 codes left before, 140 now" in sent.stdout
    [batch] = in_batches(till)
    assert batch["fates"] == {"waiting": 0, "unclear": 0, "taken": 20, "refused": 0}
    assert batch["reward"] == "pochette"


def test_whole_codes_are_in_the_file_only(till: Till, tmp_path: Path) -> None:
    out = tmp_path / "codes.csv"
    answers = [
        generate(till, "--out", str(out), "--json"),
        generate(till, "--upload", "--reward", "pochette", "--json", prefix="28"),
        generate(till, "--upload", "--reward", "pochette", prefix="27"),
        till("codes", "list"),
        till("codes", "list", "--json"),
        till("codes", "export", "202", "--out", str(tmp_path / "x"), "--json"),
        upload(till),
    ]
    for answer in answers:
        assert not WHOLE.search(answer.stdout + answer.stderr)
    log = till.home / "logs" / "posapp.log"
    assert not WHOLE.search(log.read_text(encoding="utf-8"))
    assert len(answers[0].json["samples"]) == 3
    assert answers[1].json["upload"]["sent"] == 20


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_files_with_codes_are_private(till: Till, tmp_path: Path) -> None:
    out = tmp_path / "codes.csv"
    generate(till, "--out", str(out))
    [batch] = (till.home / "batches").glob("*.batch")
    assert {stat.S_IMODE(path.stat().st_mode) for path in (out, batch)} == {0o600}


def test_an_existing_file_is_left_alone_and_nothing_is_made(till: Till, tmp_path: Path) -> None:
    out = tmp_path / "codes.csv"
    out.write_text("mine")
    answer = generate(till, "--out", str(out), "--json")
    assert (answer.exit_code, answer.json["error"]) == (1, "codes.file_exists")
    assert out.read_text() == "mine"
    nowhere = generate(till, "--out", str(tmp_path / "no" / "codes.csv"), "--json")
    assert nowhere.json["error"] == "codes.file_unwritable"
    assert in_batches(till) == []


def test_a_lost_file_is_written_again_from_its_batch(till: Till, tmp_path: Path) -> None:
    first, second = tmp_path / "a.csv", tmp_path / "b.csv"
    generate(till, "--out", str(first))
    [batch] = in_batches(till)
    answer = till("codes", "export", batch["batch"], "--out", str(second))
    assert answer.exit_code == 0
    assert "worth cash" in answer.stdout
    assert in_csv(second) == in_csv(first)


@pytest.mark.parametrize(
    ("more", "count", "prefix", "error"),
    [
        ((), 20, "2a", "codes.bad_prefix"),
        ((), 20, "029", "codes.zero_prefix"),
        ((), 0, "29", "codes.bad_count"),
        ((), 101, "2912345", "codes.no_room"),
        (("--upload", "--reward", "bbco-10"), 5, "29", "codes.auto_generated"),
        (("--upload", "--reward", "nobody"), 5, "29", "codes.reward_unknown"),
    ],
)
def test_what_is_refused_makes_no_batch(
    till: Till, more: tuple[str, ...], count: int, prefix: str, error: str
) -> None:
    answer = generate(till, *more, "--json", count=count, prefix=prefix)
    assert (answer.exit_code, answer.json["error"]) == (1, error)
    assert "{" not in answer.stderr
    assert in_batches(till) == []


def test_a_number_that_cannot_be_is_named(till: Till) -> None:
    assert "1 to 200000 codes, not 0." in generate(till, count=0).stderr
    assert "room for 1 more code that" in generate(till, count=2, prefix="291234567").stderr
    assert "room for 10 more codes that" in generate(till, count=20, prefix="29123456").stderr


@pytest.mark.parametrize("more", [("--upload",), ("--reward", "pochette")])
def test_upload_and_reward_go_together(till: Till, more: tuple[str, ...]) -> None:
    answer = generate(till, *more)
    assert answer.exit_code == 2
    assert "--upload and --reward" in answer.stderr
    assert in_batches(till) == []


def test_an_unclear_answer_is_told_and_left_to_a_person(till: Till, splio: SandboxServer) -> None:
    generate(till)
    with splio.lose_answers(SEND, times=1):
        first = upload(till)
    assert first.exit_code == 5
    assert "may have arrived or not" in first.stdout
    assert "20 unclear" in first.stdout
    second = upload(till)
    assert second.exit_code == 5
    assert "20 codes are unclear since before and were not sent again" in second.stdout
    assert len(splio.world.instances["pochette"]) == 20
    again = upload(till, "--again", "--json")
    assert (again.exit_code, again.json["fates"]["taken"]) == (0, 20)
    assert len(splio.world.instances["pochette"]) == 20


def test_a_refusal_by_splio_is_told(till: Till, splio: SandboxServer) -> None:
    generate(till)
    body = b'{"error_key": "codes", "error": "bad", "error_description": "Codes are too new"}'
    with splio.answer_with(400, body, path=SEND):
        answer = upload(till)
    assert answer.exit_code == 4
    assert "Splio refuses the codes: Codes are too new" in answer.stdout
    assert "20 codes were refused before; --again sends them once more." in upload(till).stdout


def test_without_a_key_nothing_is_sent(till: Till) -> None:
    generate(till)
    del till.env["POSAPP_SPLIO_API_KEY"]
    answer = upload(till, "--json")
    assert (answer.exit_code, answer.json["error"]) == (1, "splio.no_key")


def test_offline_nothing_is_sent(till: Till, splio: SandboxServer) -> None:
    generate(till)
    with splio.offline():
        assert upload(till, "--json").json["error"] == "splio.unreachable"
    assert upload(till).exit_code == 0


def test_it_works_beside_an_open_till(till: Till) -> None:
    till.stock()
    with FileLock(till.home / "till.lock"):
        assert generate(till).exit_code == 0
        assert upload(till).exit_code == 0


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is not there")
def test_killed_in_the_middle_it_knows_what_it_does_not_know(
    till: Till, splio: SandboxServer
) -> None:
    generate(till)
    with splio.slow(30.0, path=SEND) as fault:
        running = subprocess.Popen(
            [sys.executable, "-m", "posapp", "codes", "upload", "2", "--reward", "pochette"],
            env={"PATH": "", "QT_QPA_PLATFORM": "offscreen", **till.env},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
        )
        assert fault.struck.wait(30), running.stderr and running.stderr.read()
        running.send_signal(signal.SIGKILL)
        _, _ = running.communicate(timeout=10)
    [batch] = in_batches(till)
    assert batch["fates"]["unclear"] == 20
    assert upload(till).exit_code == 5
    assert upload(till, "--again").exit_code == 0
    assert len(splio.world.instances["pochette"]) == 20
