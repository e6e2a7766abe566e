"""Each way the line may misbehave, over a real socket."""

from __future__ import annotations

import socket
import time
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest

from posapp.sandbox import SandboxServer, World

from .conftest import CARD


@pytest.fixture
def code(world: World) -> str:
    return world.add_attribution("C1").code


def burn(client: httpx.Client, code: str = "C1") -> httpx.Response:
    return client.post(f"/loyalty/v1/reward-attributions/{code}/burn", json={"card_code": CARD})


def test_offline_refuses_and_comes_back_on_the_same_port(
    server: SandboxServer, client: httpx.Client
) -> None:
    url = server.url
    for _ in range(3):
        with server.offline():
            with pytest.raises(httpx.ConnectError):
                client.get("/ping")
            with pytest.raises(ConnectionRefusedError):
                socket.create_connection((server.host, server.port), timeout=1)
        assert server.url == url
        assert client.get("/ping").status_code == 200


def test_going_offline_breaks_a_call_under_way(
    server: SandboxServer, client: httpx.Client, world: World, code: str
) -> None:
    with ThreadPoolExecutor(1) as pool, server.slow(30) as slowly:
        call = pool.submit(burn, client, code)
        deadline = time.monotonic() + 5
        while world.burned(code) is None and time.monotonic() < deadline:
            time.sleep(0.001)
        with server.offline(), pytest.raises(httpx.TransportError):
            call.result(timeout=5)
    assert slowly.hits == 1
    assert world.burned(code) is not None


def test_a_lost_answer_is_a_burn_nobody_heard_of(
    server: SandboxServer, client: httpx.Client, world: World, code: str
) -> None:
    with server.lose_answers() as fault:
        assert client.get("/ping").status_code == 200, "only burns are struck"
        with pytest.raises(httpx.RemoteProtocolError):
            burn(client)
    assert fault.hits == 1
    assert world.burned(code) is not None
    assert burn(client).json()["error"] == "external_id_already_burned"


def test_a_dropped_request_never_arrives(
    server: SandboxServer, client: httpx.Client, world: World, code: str
) -> None:
    with server.drop_requests(), pytest.raises(httpx.TransportError):
        burn(client)
    assert world.arrivals == []
    assert burn(client).status_code == 200


def test_a_fault_may_strike_a_few_times_only(
    server: SandboxServer, client: httpx.Client, world: World, code: str
) -> None:
    with server.drop_requests("/ping", times=2) as fault:
        for _ in range(2):
            with pytest.raises(httpx.TransportError):
                client.get("/ping")
        assert client.get("/ping").status_code == 200
    assert fault.hits == 2


def test_a_slow_answer_keeps_the_client_waiting_but_not_splio(
    server: SandboxServer, client: httpx.Client, world: World, code: str
) -> None:
    with server.slow(30), pytest.raises(httpx.ReadTimeout):
        client.post(
            "/loyalty/v1/reward-attributions/C1/burn", json={"card_code": CARD}, timeout=0.05
        )
    assert world.burned(code) is not None
    with server.slow(0.02, path="/ping"):
        before = time.monotonic()
        assert client.get("/ping").status_code == 200
        assert time.monotonic() - before >= 0.02


def test_slow_calls_wait_side_by_side(server: SandboxServer, client: httpx.Client) -> None:
    with server.slow(0.5), ThreadPoolExecutor(5) as pool:
        before = time.monotonic()
        answers = list(pool.map(lambda _: client.get("/ping"), range(5)))
        assert time.monotonic() - before < 2.0  # 2.5 one after the other
    assert {answer.status_code for answer in answers} == {200}


def test_a_truncated_answer(
    server: SandboxServer, client: httpx.Client, world: World, code: str
) -> None:
    with server.truncate(12), pytest.raises(httpx.RemoteProtocolError):
        burn(client)
    assert world.burned(code) is not None
    with server.truncate(0, path="/ping"), pytest.raises(httpx.RemoteProtocolError):
        client.get("/ping")


@pytest.mark.parametrize(
    ("status", "body", "content_type"),
    [
        (502, b"<html><h1>Bad Gateway</h1></html>", "text/html"),
        (503, b"", "text/plain"),
        (500, b'{"status": 500}', "application/json"),
        (413, b"Request Entity Too Large", "text/html"),
        (401, b'"Authentication failed."', "application/json"),
        (200, b"<html>Bienvenue sur le Wi-Fi</html>", "text/html"),
    ],
)
def test_somebody_else_answers(
    server: SandboxServer,
    client: httpx.Client,
    world: World,
    code: str,
    status: int,
    body: bytes,
    content_type: str,
) -> None:
    with server.answer_with(status, body, content_type, times=1):
        answer = burn(client)
        assert (answer.status_code, answer.content) == (status, body)
        assert answer.headers["content-type"] == content_type
        assert world.arrivals == []
        assert burn(client).status_code == 200, "the same connection goes on"


def test_somebody_else_answers_after_the_burn(
    server: SandboxServer, client: httpx.Client, world: World, code: str
) -> None:
    with server.answer_with(502, b"<html>", after_commit=True):
        assert burn(client).status_code == 502
    assert world.burned(code) is not None


def test_faults_may_be_nested(
    server: SandboxServer, client: httpx.Client, world: World, code: str
) -> None:
    with server.answer_with(500, path=""):
        with server.answer_with(503, path="/ping", times=1):
            assert client.get("/ping").status_code == 503
            assert client.get("/ping").status_code == 500
        assert client.get("/ping").status_code == 500
    assert client.get("/ping").status_code == 200
