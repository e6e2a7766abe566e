"""Exports for the head office, from the command line, on a real SFTP server."""

from __future__ import annotations

import csv
import io
import json
import os
import shutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import asyncssh
import pytest
from pydantic import ValidationError
from PySide6.QtWidgets import QApplication

from posapp.app.instance import sole_writer
from posapp.app.paths import TillPaths
from posapp.app.secrets import Secrets
from posapp.app.settings import Settings
from posapp.domain.burn import BurnState
from posapp.store.journal_archive import read_archive
from posapp.store.ledger import LedgerFile, LedgerView
from posapp.store.stock import StockFile
from tests.app.invoking import invoke
from tests.app.queue_till import put
from tests.app.test_reports import EVIL, LONG_AGO, sell
from tests.datahub.sftp_server import PASSWORD, USER, Connection, SftpTestServer, cut

DAY = ("--day", LONG_AGO.date().isoformat())


@pytest.fixture
def server(tmp_path: Path) -> Iterator[SftpTestServer]:
    with SftpTestServer(tmp_path / "served") as made:
        (made.root / "in").mkdir()
        yield made


class Shell:
    """A command line on a till that knows its head office; `env` overrides."""

    def __init__(self, home: Path, server: SftpTestServer) -> None:
        self.home = home
        self.root = server.root / "in"
        self.env = {
            "POSAPP_CONFIG": str(home / "posapp.toml"),
            "POSAPP_DATA_DIR": str(home),
            "POSAPP_LANGUAGE": "en",
            "POSAPP_TILL_ID": "caisse/1",
            "POSAPP_STORE_ID": "PAR 01",
            "POSAPP_EXPORTS_SFTP_HOST": "127.0.0.1",
            "POSAPP_EXPORTS_SFTP_PORT": str(server.port),
            "POSAPP_EXPORTS_SFTP_USER": USER,
            "POSAPP_EXPORTS_SFTP_PASSWORD": PASSWORD,
            "POSAPP_EXPORTS_SFTP_FOLDER": "in",
        }

    def __call__(self, *words: str) -> tuple[int, Any, str]:
        done = invoke([*words, "--json"], self.env)
        return done.exit_code, json.loads(done.stdout.splitlines()[-1]), done.stderr

    @property
    def there(self) -> list[str]:
        return sorted(path.name for path in self.root.iterdir())

    def facts(self, *names: str) -> list[tuple[str, str | None, dict[str, Any]]]:
        with LedgerView.open(TillPaths(self.home).ledger) as ledger:
            lines = list(reversed(ledger.journal()))
        return [
            (one.fact, one.person, one.detail) for one in lines if not names or one.fact in names
        ]


@pytest.fixture(scope="module")
def a_day(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("exports") / "till"
    StockFile.open(home / "stock.db").close()
    with LedgerFile.open(home / "ledger.db") as ledger:
        sell(ledger, 1, LONG_AGO, 1000, confirm=True)
        sell(ledger, 2, LONG_AGO + timedelta(hours=1), 550, confirm=True, why=EVIL)
        put(ledger, 7, BurnState.REJECTED)
    (home / "posapp.toml").write_text("")
    return home


@pytest.fixture
def shell(tmp_path: Path, a_day: Path, server: SftpTestServer) -> Shell:
    home = tmp_path / "till"
    shutil.copytree(a_day, home)
    return Shell(home, server)


def test_every_export_goes_there_and_each_is_journaled(shell: Shell, qapp: QApplication) -> None:
    code, told, _err = shell("report", *DAY, "--send", "--by", "Ana")
    assert code == 0
    (sent,) = told["sent"]
    assert sent["file"].startswith("report_PAR-01_caisse-1_2026-05-04_")
    assert sent["to"].endswith("/in")
    table = (shell.root / sent["file"]).read_text("utf-8-sig")
    cells = [cell for row in csv.reader(io.StringIO(table)) for cell in row]
    assert any(EVIL in cell for cell in cells)
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@"))]
    assert shell("slip", *DAY, "--send")[0] == 0
    assert shell("queue-export", "--send", "--group", "rejected")[0] == 0
    assert shell("journal", "export", "--send")[0] == 0
    assert shell("settings", "export", "--send")[0] == 0
    kinds = [name.partition("_")[0] + Path(name).suffix for name in shell.there]
    assert sorted(kinds) == [  # the names bear the second: the slip's two may differ by one
        "journal.csv", "queue.csv", "report.csv", "settings.toml", "slip.csv", "slip.pdf",
    ]  # fmt: skip
    queue = next(path for path in shell.root.iterdir() if path.name.startswith("queue"))
    rows = list(csv.reader(io.StringIO(queue.read_text("utf-8-sig"))))
    assert len(rows) == 2 and rows[1][1] == "Rejected"
    (settings,) = (path for path in shell.root.iterdir() if path.suffix == ".toml")
    assert PASSWORD not in settings.read_text() and "exports_sftp_host" in settings.read_text()
    facts = shell.facts("ExportSent")
    assert [detail["what"] for _fact, _who, detail in facts] == [
        "report", "slip", "slip", "queue", "journal", "settings",
    ]  # fmt: skip
    (_fact, who, detail), queued = facts[0], facts[3][2]
    assert who == "Ana" and detail["file"] == sent["file"] and detail["to"] == sent["to"]
    assert detail["rows"] > 3 and queued["rows"] == 1
    before = [fact for fact, _who, _detail in shell.facts("Exported", "QueueExported")]
    assert len(before) == 6  # that it was written is a line of its own, before it goes anywhere
    assert list(TillPaths(shell.home).exports.iterdir()) == []
    assert shell("exports")[:2] == (0, {"place": sent["to"], "kept": []})


def test_a_broken_line_keeps_a_copy_that_is_sent_once(shell: Shell, server: SftpTestServer) -> None:
    def trap(when: str, act: str, path: bytes, connection: Connection) -> None:
        if act == "write":
            cut(connection)

    server.trap = trap
    code, told, err = shell("report", *DAY, "--send")
    assert (code, told["error"]) == (1, "exports.lost")
    assert "a copy is kept on this till" in err and "127.0.0.1" in err
    assert not [name for name in shell.there if not name.endswith(".tmp")]
    code, told, _err = shell("exports")
    assert code == 5
    (kept,) = told["kept"]
    assert shell("exports", "--retry")[0] == 1
    server.trap = None
    code, told, _err = shell("exports", "--retry", "--by", "Zoé")
    assert (code, told["kept"]) == (0, [])
    assert shell.there == [kept["file"]]
    ended = shell.facts("ExportSent", "ExportNotSent")
    assert [(fact, who) for fact, who, _detail in ended][-1] == ("ExportSent", "Zoé")
    assert [detail.get("error") for _fact, _who, detail in ended] == [
        "sftp.lost", "sftp.lost", None,
    ]  # fmt: skip


def test_what_a_person_must_mend_is_said_in_words(shell: Shell) -> None:
    well = dict(shell.env)
    for name, value, code, says in (
        ("PASSWORD", "wrong", "login_refused", "refuses the login"),
        ("FOLDER", "nowhere", "no_folder", "no folder “nowhere”"),
        ("USER", "", "no_login", "login at the head office’s server"),
        ("HOST", "", "not_set", "exports_sftp_host"),
        ("KEY_FILE", "/none/at/all", "key_unreadable", "/none/at/all"),
    ):
        shell.env = well | {f"POSAPP_EXPORTS_SFTP_{name}": value}
        done, told, err = shell("exports", "--test")
        assert (done, told["error"]) == (1, f"exports.{code}")
        assert says in err and PASSWORD not in err
        assert "Splio" not in err


def test_a_changed_host_key_is_refused_in_clear_words(shell: Shell, server: SftpTestServer) -> None:
    code, told, _err = shell("exports", "--test")
    assert code == 0 and told["test"]["first"]
    old = server.host_keys[0].get_fingerprint()
    server.close()
    server.host_keys = [asyncssh.generate_private_key("ssh-ed25519")]
    server.open()
    code, told, err = shell("report", *DAY, "--send")
    assert (code, told["error"]) == (1, "exports.host_key_changed")
    assert old in err and server.host_keys[0].get_fingerprint() in err
    assert "Ask the head office" in err
    assert shell.there == [] and server.logins == 1


def test_cron_sends_beside_an_open_till_and_the_journal_has_it_later(shell: Shell) -> None:
    with sole_writer(TillPaths(shell.home), 0):
        assert shell("journal", "export", "--send")[0] == 0
        assert shell.facts("ExportSent") == []
    assert len(shell.there) == 1
    assert shell("exports", "--test")[0] == 0
    assert shell("report", *DAY, "--send")[0] == 0
    whats = [detail["what"] for _fact, _who, detail in shell.facts("Exported", "ExportSent")]
    assert whats == ["journal", "journal", "report", "report"]


def test_archives_go_once_with_what_proves_them(shell: Shell, tmp_path: Path) -> None:
    code, told, _err = shell("journal", "archive", "--before", "2026-06-01", "--send")
    assert code == 0
    assert len(told) == 4 and len(shell.there) == 3
    (packed,) = (name for name in shell.there if name.endswith(".gz"))
    assert read_archive(shell.root / packed).lines == told[0]["lines"]
    assert shell("journal", "verify", str(shell.root / packed))[0] == 0
    code, told, _err = shell("journal", "archive", "--before", "2026-06-01", "--send")
    assert (code, told) == (0, [])
    assert shell("exports", "--archives")[1]["sent"] == []
    assert len(shell.there) == 3


def test_todays_slip_goes_by_itself_where_a_manager_chose_so(
    shell: Shell, qapp: QApplication
) -> None:
    shell.env["POSAPP_EXPORTS_SEND_SLIP"] = "true"
    assert "sent" not in shell("slip", *DAY)[1]
    told = shell("slip")[1]
    assert [Path(one["file"]).suffix for one in told["sent"]] == [".pdf", ".csv"]


def test_the_password_is_asked_for_and_kept_where_secrets_are(
    shell: Shell, server: SftpTestServer
) -> None:
    del shell.env["POSAPP_EXPORTS_SFTP_PASSWORD"]
    assert shell("exports", "--test")[1]["error"] == "exports.no_login"
    done = invoke(["exports", "--password"], shell.env, PASSWORD + "\n")
    assert done.exit_code == 0 and PASSWORD not in done.stdout
    assert shell("exports", "--test")[0] == 0
    name = f"exports://{USER}@127.0.0.1:{server.port}"
    assert Secrets(shell.home).read(name) == PASSWORD
    assert all(PASSWORD.encode() not in path.read_bytes() for path in shell.home.rglob("*.*"))
    (shell.home / "posapp.toml").write_text(f'exports_sftp_password = "{PASSWORD}"\n')
    done = invoke(["exports"], shell.env)
    assert done.exit_code != 0
    assert "is a secret" in done.stderr and PASSWORD not in done.stderr


def test_the_server_of_the_codes_is_used_only_where_that_is_set(
    shell: Shell, server: SftpTestServer
) -> None:
    for name in ("HOST", "PORT", "USER", "PASSWORD"):
        shell.env[f"POSAPP_SFTP_{name}"] = shell.env.pop(f"POSAPP_EXPORTS_SFTP_{name}")
    assert shell("exports", "--test")[1]["error"] == "exports.not_set"
    shell.env["POSAPP_EXPORTS_USE_SFTP_SOURCE"] = "true"
    assert shell("exports", "--test")[0] == 0
    assert shell("queue-export", "--send")[0] == 0
    assert len(shell.there) == 1


def test_a_folder_that_leads_elsewhere_is_no_setting() -> None:
    for folder in ("../up", "a/../../b", " ", "in\\out"):
        with pytest.raises(ValidationError, match="exports_sftp_folder"):
            Settings(exports_sftp_folder=folder)
    assert Settings(exports_sftp_folder="/in/store 1").exports_sftp_folder == "/in/store 1"


def test_neither_a_file_nor_send(shell: Shell) -> None:
    for words in (("queue-export",), ("journal", "export")):
        code, told, _err = shell(*words)
        assert (code, told["error"]) == (2, "call.choose")
    assert os.listdir(shell.root) == []  # noqa: PTH208 - as short as can be
