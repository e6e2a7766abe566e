"""The way by file from end to end: a till's command line, a real SFTP server, kill -9."""

from __future__ import annotations

import csv
import io
import os
import random
import signal
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import asyncssh
import pytest

from posapp.app.engine import Engine
from posapp.app.settings import Settings
from posapp.domain.burn import BurnState, Route
from posapp.domain.events import BurnMoved, Fact, FileImported, FlushStopped
from posapp.sandbox import DEMO_CARD, SandboxServer, demo_code
from posapp.sandbox.ean import ean13
from posapp.services.bus import Bus
from posapp.store.ledger import LedgerFile, LedgerView
from tests.app.test_engine import Heard
from tests.datahub.sftp_server import PASSWORD, USER, SftpTestServer
from tests.flows.conftest import Till
from tests.services.hot_folder import codes

GOOD = demo_code("good").code
THRESHOLD = demo_code("threshold").code


@pytest.fixture
def server(tmp_path: Path) -> Iterator[SftpTestServer]:
    with SftpTestServer(tmp_path / "served") as server:
        yield server


@pytest.fixture
def by_file(till: Till, server: SftpTestServer) -> Till:
    """A till that owes two burns and sends them by file."""
    till.stock()
    for code, ref in ((GOOD, "T-1"), (THRESHOLD, "T-2")):
        done = till("redeem", code, "--amount", "62,40", "--card", DEMO_CARD, "--sale", ref)
        assert done.exit_code == 0
    till.env |= {
        "POSAPP_BURNS_BY": "file",
        "POSAPP_SFTP_HOST": "127.0.0.1",
        "POSAPP_SFTP_PORT": str(server.port),
        "POSAPP_SFTP_USER": USER,
        "POSAPP_SFTP_PASSWORD": PASSWORD,
        "POSAPP_UNIVERSE": "bbco",
        "POSAPP_FILE_SETTLE_S": "0",
        "POSAPP_ACCEPT_NEW_SHAPES": "true",
    }
    return till


def rows_of(appeared: list[tuple[str, bytes]]) -> list[dict[str, str]]:
    return [
        row
        for _, content in appeared
        for row in csv.DictReader(io.StringIO(content.decode()), delimiter=";")
    ]


def test_burns_go_out_by_file_and_never_by_the_api(
    by_file: Till, server: SftpTestServer, splio: SandboxServer
) -> None:
    flushed = by_file("flush", "--json")
    assert flushed.exit_code == 0
    assert (flushed.json["delivered"], flushed.json["confirmed"]) == (2, 0)
    (name,) = flushed.json["files"]
    assert name.startswith("bbco_burnreward_")
    rows = rows_of(server.appeared)
    assert [row["external_id"] for row in rows] == [GOOD, THRESHOLD]
    queue = by_file.queue()
    assert [row["reason_msg"] for row in rows] == [row["id"] for row in queue]
    assert [row["burned_date"] for row in rows] == [row["burned_date"] for row in queue]
    assert {row["last_answer"] for row in queue} == {f"file: {name}"}
    assert splio.world.arrivals == []
    assert "Confirmed" not in by_file("queue").stdout
    assert "Delivered in a file" in by_file("queue").stdout
    shown = by_file("files", "--json").json
    assert [(one["what"], one["name"], one["rows"]) for one in shown["recent"]] == [
        ("sent", name, 2)
    ]
    assert name in by_file("files").stdout
    again = by_file("flush", "--json")
    assert (again.json.get("delivered", 0), len(server.appeared)) == (0, 1)


def test_looking_now_takes_in_and_sends(by_file: Till, server: SftpTestServer) -> None:
    by_file.env["POSAPP_CODES_FROM"] = "files"
    (server.root / "bbco_earnreward_1.csv").write_text(codes(1, 2))
    (server.root / "other_earnreward.csv").write_text("odd\n1\n")
    looked = by_file("files", "--now", "--json")
    assert looked.exit_code == 1  # one file was refused
    now = looked.json["now"]
    assert [(one["name"], one["rows"]) for one in now["imported"]] == [("bbco_earnreward_1.csv", 2)]
    assert [one["name"] for one in now["refused"]] == ["other_earnreward.csv"]
    assert now["burns"]["delivered"] == 2
    assert {one["what"] for one in looked.json["recent"]} == {"imported", "refused", "sent"}
    assert all(one["message"] for one in looked.json["recent"] if one["what"] == "refused")
    said = by_file("files").stdout
    assert "other_earnreward.csv" in said
    (server.root / "other_earnreward.csv").unlink()
    assert by_file("files", "--now").exit_code == 0


def test_without_an_outbox_the_flush_says_so_and_keeps_everything(by_file: Till) -> None:
    del by_file.env["POSAPP_SFTP_HOST"]
    flushed = by_file("flush", "--json")
    assert (flushed.exit_code, flushed.json["stopped"]) == (5, "no_outbox")
    assert flushed.json["waiting"] == 2
    assert {row["attempts"] for row in by_file.queue()} == {0}
    assert "no place is set" in by_file("flush").stdout
    found = by_file("doctor", "--json").json["burns by file"]
    assert not found["ok"]
    assert "sftp_host or hot_folder" in found["detail"]
    assert "burns by file" not in by_file("doctor", "--json", POSAPP_BURNS_BY="api").json


def test_one_line_a_file_with_the_counts_of_an_import(
    by_file: Till, server: SftpTestServer
) -> None:
    """Codes of the server's inbox come in where codes come by the API, too."""
    for name in ("HOST", "PORT", "USER", "PASSWORD"):
        assert f"POSAPP_SFTP_{name}" in by_file.env
    (server.root / "a_earnreward.csv").write_text(codes(1) + "A B,,,,,\n")
    (server.root / "b_earnreward.csv").write_text("odd\n1\n")
    for _ in range(3):
        looked = by_file("files", "--now", "--json", POSAPP_BURNS_BY="api")
    by_name = {one["name"]: one for one in looked.json["recent"]}
    assert len(by_name) == len(looked.json["recent"]) == 2
    taken = by_name["a_earnreward.csv"]
    assert (taken["rows"], taken["applied"], taken["rejected"]) == (2, 1, 1)
    listed = by_file.home / "incoming" / "a_earnreward.csv.rejected.csv"
    assert taken["rejects"] == str(listed)
    assert listed.exists()
    said = by_file("files").stdout
    assert f"a_earnreward.csv: 1 row, 1 could not be used ({listed})" in said
    assert said.count("b_earnreward.csv") == 1


def test_new_columns_say_how_to_confirm_them(by_file: Till, server: SftpTestServer) -> None:
    del by_file.env["POSAPP_ACCEPT_NEW_SHAPES"]
    (server.root / "a_earnreward.csv").write_text(codes(1))
    refused = by_file("files", "--now", POSAPP_BURNS_BY="api")
    kept = by_file.home / "incoming" / "a_earnreward.csv"
    assert refused.exit_code == 1
    assert f"“posapp import {kept}”" in refused.stdout
    assert "F11" in refused.stdout
    assert by_file("import", str(kept), "--yes").exit_code == 0


def test_without_a_server_they_go_to_the_hot_folders_outbox(by_file: Till, tmp_path: Path) -> None:
    del by_file.env["POSAPP_SFTP_HOST"]
    hot = tmp_path / "hot"
    hot.mkdir()
    by_file.env["POSAPP_HOT_FOLDER"] = str(hot)
    assert by_file("flush", "--json").json["delivered"] == 2
    (sent,) = (hot / "outbox").iterdir()
    assert len(sent.read_text().splitlines()) == 3


def test_the_way_changed_to_the_api_while_one_was_being_claimed_for_a_file(
    by_file: Till, server: SftpTestServer, splio: SandboxServer
) -> None:
    with LedgerFile.open(by_file.home / "ledger.db") as ledger:
        (claimed,) = ledger.claim(datetime.now(UTC), 1, ignore_due=True, route=Route.FILE)
    by_file.env["POSAPP_BURNS_BY"] = "api"
    for _ in range(2):
        flushed = by_file("flush", "--json")
    assert flushed.json["unclear"] == flushed.json["waiting"] == 0
    assert sorted(arrival.code for arrival in splio.world.arrivals) == sorted([GOOD, THRESHOLD])
    assert server.appeared == []
    assert claimed.route is Route.FILE


def test_the_way_changed_to_the_api_while_a_file_may_have_arrived(
    by_file: Till, server: SftpTestServer, splio: SandboxServer
) -> None:
    """Splio has not read the file: its API says "not burned", and must not be believed."""

    def trap(when: str, act: str, path: bytes, connection: asyncssh.SSHServerConnection) -> None:
        if (when, act) == ("after", "rename"):
            connection.abort()
            raise asyncssh.SFTPConnectionLost("cut")

    server.trap = trap
    assert by_file("flush", "--json").json["unclear"] == 2
    by_file.env["POSAPP_BURNS_BY"] = "api"
    server.trap = None
    server.close()
    for _ in range(2):
        flushed = by_file("flush", "--json")
        assert (flushed.json["unclear"], flushed.json["stopped"]) == (2, "sftp.unreachable")
    assert splio.world.arrivals == []
    server.open()
    assert by_file("flush", "--json").json["delivered"] == 2
    assert splio.world.arrivals == []
    assert len(rows_of(server.appeared)) == 2


def test_the_way_changed_to_files_while_an_answer_of_the_api_was_lost(
    by_file: Till, server: SftpTestServer, splio: SandboxServer
) -> None:
    with splio.lose_answers("/burn"), splio.drop_requests("/loyalty/reward-attributions/"):
        unclear = by_file("flush", "--json", POSAPP_BURNS_BY="api").json["unclear"]
    assert unclear == 2
    flushed = by_file("flush", "--json")
    assert (flushed.json["confirmed"], flushed.json.get("delivered")) == (2, None)
    assert server.appeared == []
    assert len(splio.world.arrivals) == 2


def test_a_changed_key_stops_it_and_the_doctor_names_both(
    by_file: Till, server: SftpTestServer
) -> None:
    well = by_file("doctor", "--json").json["file server"]
    assert well["ok"] and well["fingerprint"].startswith("SHA256:")
    server.close()
    server.host_keys = [asyncssh.generate_private_key("ssh-ed25519")]
    server.open()
    flushed = by_file("flush", "--json")
    assert (flushed.exit_code, flushed.json["stopped"]) == (5, "sftp.host_key_changed")
    ill = by_file("doctor", "--json").json["file server"]
    assert not ill["ok"]
    assert ill["known"] == well["fingerprint"]
    assert ill["offered"] == server.host_keys[0].get_fingerprint()
    assert ill["known"] in ill["detail"] and ill["offered"] in ill["detail"]
    assert server.appeared == []


@pytest.mark.parametrize("language", ["en", "fr"])
def test_faults_are_sentences(by_file: Till, server: SftpTestServer, language: str) -> None:
    by_file.env["POSAPP_LANGUAGE"] = language
    by_file.env["POSAPP_SFTP_PASSWORD"] = "wrong-secret"
    by_file.env["POSAPP_HOT_FOLDER"] = str(by_file.home / "nowhere")
    by_file.env["POSAPP_CODES_FROM"] = "files"
    looked = by_file("files", "--now")
    assert looked.exit_code == 1
    doctor = by_file("doctor")
    for said in (looked.stdout, doctor.stdout):
        for word in ("wrong-secret", "Error(", "asyncssh", "Errno", "sftp.", "folder."):
            assert word not in said
    assert not by_file("doctor", "--json").json["hot folder"]["ok"]


def test_the_till_does_both_by_itself(
    settings: Settings, server: SftpTestServer, tmp_path: Path
) -> None:
    hot = tmp_path / "hot"
    hot.mkdir()
    (hot / "earnreward.csv").write_text(codes(1))
    bus = Bus()
    heard = Heard(bus)
    engine = Engine(
        settings.model_copy(
            update={"hot_folder": hot, "file_settle_s": 0.05, "accept_new_shapes": True}
        ),
        bus,
    )
    engine.start()
    try:
        imported = heard.until(lambda fact: isinstance(fact, FileImported))
        assert isinstance(imported, FileImported) and imported.report.rows == 1
    finally:
        engine.stop()


def test_a_stop_is_told_once_and_ends_with_the_first_delivery(
    by_file: Till, server: SftpTestServer
) -> None:
    import asyncio

    from posapp.app.bootstrap import open_core

    facts: list[Fact] = []
    bus = Bus()
    bus.listen(facts.append)

    async def passes() -> None:
        settings = Settings(
            data_dir=by_file.home,
            burns_by=Route.FILE,
            sftp_host="127.0.0.1",
            sftp_port=server.port,
            sftp_user=USER,
            sftp_password=PASSWORD,  # type: ignore[arg-type]
        )
        async with open_core(settings, bus=bus) as core:
            server.close()
            for _ in range(3):
                assert (await core.flush.run()).stopped == "sftp.unreachable"
            assert [fact.cause for fact in facts if isinstance(fact, FlushStopped)] == [
                "sftp.unreachable"
            ]
            server.open()
            report = await core.flush.run()
            assert (report.stopped, report.delivered) == (None, 2)

    asyncio.run(passes())
    moved = [fact.burn.state for fact in facts if isinstance(fact, BurnMoved)]
    assert moved == [BurnState.CONFIRMED] * 2


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 and fork are POSIX")
def test_a_few_kills(tmp_path: Path) -> None:
    torture(tmp_path, kills=8, seed=1, files=1)


@pytest.mark.torture
@pytest.mark.timeout(3600)
@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 and fork are POSIX")
def test_hundreds_of_kills(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    kills = int(os.environ.get("KILLS", "300"))
    sales, files = torture(tmp_path, kills, seed=2, files=kills // 4)
    with capsys.disabled():
        sys.stdout.write(f"\n{kills} kills, {sales} sales, {files} files, all once\n")


def torture(home: Path, kills: int, seed: int, files: int) -> tuple[int, int]:
    """Kill, restart, kill again, with the files picked up at once; then audit what appeared.

    Fewer than `files` of them show that the lives were too short to say anything.
    """
    dice = random.Random(seed)
    (home / "codes").write_text("\n".join(ean13("1000", number) for number in range(60 * kills)))
    ack = home / "ack"
    ack.touch()
    with (
        SftpTestServer(home / "served") as server,
        subprocess.Popen(
            [
                sys.executable, "-m", "tests.flows.file_nursery",
                str(home / "till"), str(server.port), str(home / "codes"), str(ack),
            ],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=Path(__file__).parents[2],
        ) as process,
    ):  # fmt: skip
        server.picks_up = True
        assert process.stdin and process.stdout
        assert process.stdout.readline() == "ready\n"

        def order(word: str) -> int:
            assert process.stdin and process.stdout
            process.stdin.write(word + "\n")
            process.stdin.flush()
            return int(process.stdout.readline())

        order("last")  # makes the files: the first start migrates, and that is not the subject
        assert process.stdout.readline() == "0\n"
        killed = 0
        for _ in range(kills):
            child = order("go")
            # The moment of death is the random thing here; nothing is waited for.
            threading.Event().wait(dice.uniform(0.05, 1.0))
            os.kill(child, signal.SIGKILL)
            killed += process.stdout.readline() == "-9\n"
        order("last")
        assert process.stdout.readline() == "0\n"
        process.stdin.close()
    assert killed == kills
    sold = ack.read_text().split()
    found = Counter(row["external_id"] for row in rows_of(server.appeared))
    with LedgerView.open(home / "till" / "ledger.db") as view:
        burns = [row.burn for row in view.queue() if row.burn.burned_date]
    assert {burn.state for burn in burns} <= {BurnState.CONFIRMED}
    assert set(found) == {burn.code.value for burn in burns}
    assert set(sold) <= set(found)
    assert set(found.values()) <= {1}, found.most_common(3)
    assert len({name for name, _ in server.appeared}) == len(server.appeared) >= files
    return len(sold), len(server.appeared)
