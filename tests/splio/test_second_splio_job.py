"""The main job, by the command line, against a Splio that shares no line with the sandbox."""

from __future__ import annotations

import logging
import select
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from tests.flows.conftest import Till
from tests.splio.certificates import Authority
from tests.splio.second_splio import JULIE, KEY, SecondSplio
from tests.splio.second_tenant import CODE, ELSEWHERE, SECOND, SPENT, WEB, tenant
from tests.splio.support import PARIS
from tests.splio.test_line import self_signed


@pytest.fixture
def till(other: SecondSplio, tmp_path: Path) -> Iterator[Till]:
    home = tmp_path / "till"
    yield Till(
        home,
        {
            "POSAPP_DATA_DIR": str(home),
            "POSAPP_SPLIO_URL": other.url,
            "POSAPP_SPLIO_API_KEY": KEY,
            "POSAPP_STORE_ID": "LIL-7",
            "POSAPP_TILL_ID": "till-9",
            "POSAPP_LANGUAGE": "en",
            "POSAPP_VOUCHERS_PER_SALE": "20",
            # Thirty vouchers of one member wait in this story: more than a till may take unasked.
            "POSAPP_RISK_OUTAGE_VALUE": "0",
            "POSAPP_RISK_PER_SALE": "0",
        },
    )
    log = logging.getLogger("posapp")
    log.propagate = True
    log.setLevel(logging.NOTSET)
    for handler in tuple(log.handlers):
        log.removeHandler(handler)
        handler.close()


def earlier(**span: float) -> str:
    return (datetime.now(PARIS) - timedelta(**span)).strftime("%Y-%m-%d %H:%M:%S")


def redeem(till: Till, *codes: str, sale: str = "T-1", at: str | None = None, **env: str) -> Any:
    moment = ("--at", at) if at else ()
    sold = ("--amount", "624,00", "--card", JULIE, "--sale", sale, *moment)
    answer = till("redeem", *codes, *sold, "--json", **env)
    assert answer.exit_code == 0, answer.json
    return answer.json


def flush(till: Till, expected: int = 0, **env: str) -> dict[str, Any]:
    answer = till("flush", "--json", **env)
    assert answer.exit_code == expected, answer.json
    told: dict[str, Any] = answer.json
    return told


def stocked(till: Till) -> None:
    assert till("sync").exit_code == 0
    assert till("check", JULIE).exit_code == 0


@contextmanager
def away(other: SecondSplio) -> Iterator[None]:
    other.stop()
    try:
        yield
    finally:
        other.start()


def test_sold_offline_and_sent_once_with_the_sales_own_moment(
    till: Till, other: SecondSplio
) -> None:
    stocked(till)
    moment = earlier(hours=20)
    with away(other):
        checked = till("check", CODE, "--amount", "62.40", "--card", JULIE, "--json").json
        assert (checked["verdict"], checked["basis"]) == ("accept", "stock")
        short = till("check", CODE, "--amount", "49.99", "--card", JULIE, "--json").json
        assert (short["reasons"], short["missing_amount"]) == (["below_threshold"], "0.01")
        assert till("check", WEB, "--json").json["reasons"][0] == "web_only"
        assert till("check", SPENT, "--json").json["reasons"][0] == "already_burned"
        assert redeem(till, CODE, SECOND, at=moment)["outcome"] == "completed"
        assert flush(till, 5)["stopped"] == "offline"
    assert other.burns == []
    assert flush(till)["confirmed"] == 2
    assert flush(till)["confirmed"] == 0
    assert sorted(one["code"] for one in other.burns) == [CODE, SECOND]
    for one in other.burns:
        assert (one["burned_date"], one["store_id"]) == (moment, "LIL-7")
        assert one["card_code"] == JULIE
    assert [row["state"] for row in till.queue()] == ["confirmed"] * 2


def test_used_elsewhere_meanwhile_is_the_managers(till: Till, other: SecondSplio) -> None:
    stocked(till)
    with away(other):
        redeem(till, CODE, SECOND)
    other.codes[CODE].burned, other.codes[CODE].store = ELSEWHERE, "BXL-2"
    told = flush(till)
    assert (told["confirmed"], told["rejected"]) == (1, 1)
    [rejected] = [row for row in till.queue() if row["state"] == "rejected"]
    assert rejected["code"] == CODE
    assert [one["code"] for one in other.burns] == [SECOND]


def test_a_lost_answer_is_found_out_and_not_sent_again(till: Till, other: SecondSplio) -> None:
    stocked(till)
    redeem(till, CODE)
    other.lose = 1
    assert flush(till)["confirmed"] == 1
    assert len(other.burns) == 1
    assert [call for call in other.calls if call.endswith("/burn")] == [
        f"POST /loyalty/v1/reward-attributions/{CODE}/burn"
    ]


def test_thirty_in_bulk_one_of_them_used_elsewhere(till: Till, other: SecondSplio) -> None:
    codes = [f"30-{number:02}" for number in range(30)]
    for code in codes:
        other.grant(code)
    stocked(till)
    with away(other):
        redeem(till, *codes[:15], sale="T-1")
        redeem(till, *codes[15:], sale="T-2")
    other.codes[codes[3]].burned = ELSEWHERE
    told = flush(till)
    assert (told["confirmed"], told["rejected"]) == (29, 1)
    assert sorted(one["code"] for one in other.burns) == [*codes[:3], *codes[4:]]
    assert "POST /loyalty/v1/rewards/burn" in other.calls


def test_an_unknown_store_stops_the_flush_and_no_burn_is_at_fault(
    till: Till, other: SecondSplio
) -> None:
    stocked(till)
    redeem(till, CODE, POSAPP_STORE_ID="PAR-01")
    told = flush(till, 5, POSAPP_STORE_ID="PAR-01")
    assert (told["stopped"], told["waiting"], told["rejected"]) == ("store_unknown", 1, 0)
    [row] = till.queue()
    assert (row["state"], row["attempts"]) == ("pending", 0)
    assert other.burns == []


# The way there


class _Proxy(ThreadingHTTPServer):
    """Knows one name, and digs tunnels only."""

    daemon_threads = True
    name = "splio.test"
    behind = 0
    asked: list[str]


class _Errand(BaseHTTPRequestHandler):
    server: _Proxy

    def do_CONNECT(self) -> None:
        self.server.asked.append(self.path)
        if self.path != f"{self.server.name}:443":
            self.send_error(502)
            return
        with socket.create_connection(("localhost", self.server.behind), timeout=5) as line:
            self.wfile.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
            ends = {self.connection: line, line: self.connection}
            while True:
                for end in select.select(list(ends), [], [], 5)[0]:
                    told = end.recv(65536)
                    if not told:
                        self.close_connection = True
                        return
                    ends[end].sendall(told)

    def log_message(self, *_: Any) -> None: ...


@pytest.fixture
def proxy() -> Iterator[_Proxy]:
    with _Proxy(("127.0.0.1", 0), _Errand) as server:
        server.asked = []
        thread = threading.Thread(target=server.serve_forever, args=(0.005,))
        thread.start()
        yield server
        server.shutdown()
        thread.join()


def test_the_whole_job_through_the_environments_proxy_to_an_authority_of_ones_own(
    till: Till, proxy: _Proxy, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name in ("NO_PROXY", "no_proxy", "https_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{proxy.server_address[1]}")
    authority = Authority(tmp_path)
    with tenant(tls=authority.server(proxy.name)) as other:
        proxy.behind = other.port
        env = {"POSAPP_SPLIO_URL": f"https://{proxy.name}"}
        strange = Till(till.home, till.env | env)
        assert strange("sync", "--json").json["error"] == "splio.certificate"
        assert other.calls == []
        behind = Till(till.home, till.env | env | {"POSAPP_SPLIO_CA_FILE": str(authority.file)})
        stocked(behind)
        redeem(behind, CODE)
        assert flush(behind)["confirmed"] == 1
        assert len(other.burns) == 1
    assert set(proxy.asked) == {f"{proxy.name}:443"}


@pytest.mark.parametrize(("language", "words"), [("en", "is not trusted"), ("fr", "pas sûre")])
def test_a_bad_certificate_is_told_in_one_sentence(
    till: Till, tmp_path: Path, language: str, words: str
) -> None:
    with SecondSplio(tls=self_signed(tmp_path)) as false:
        answer = till("sync", POSAPP_SPLIO_URL=false.url, POSAPP_LANGUAGE=language)
        as_json = till("sync", "--json", POSAPP_SPLIO_URL=false.url)
        assert false.calls == []
    assert (answer.exit_code, answer.stdout) == (1, "")
    assert words in answer.stderr
    assert len(answer.stderr.strip().splitlines()) == 1
    assert as_json.json["error"] == "splio.certificate"
