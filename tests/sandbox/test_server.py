"""The server as a whole: quick to start, clean to stop, true to HTTP."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import socket
import threading
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest

from posapp.sandbox import SandboxServer, World
from posapp.sandbox.http1 import read_request

from .conftest import CARD, token_for


def test_it_starts_again_and_again_and_leaves_nothing() -> None:
    before = set(threading.enumerate())
    for _ in range(5):
        with SandboxServer() as server:
            assert httpx.get(f"{server.url}/ping").status_code == 401
            idle = socket.create_connection((server.host, server.port))
        with idle, contextlib.suppress(ConnectionResetError):
            idle.settimeout(5)
            assert idle.recv(1) == b""
    gc.collect()  # an unclosed socket would speak up here
    # Fewer is no fault: a thread of an earlier test may have ended meanwhile.
    assert set(threading.enumerate()) <= before


def test_the_port_is_kept_over_a_restart_and_the_world_too(world: World) -> None:
    server = SandboxServer(world)
    with server:
        url = server.url
    assert not server.running
    with pytest.raises(httpx.ConnectError):
        httpx.get(url)
    with server:
        assert server.url == url
        assert token_for(server)
    server.stop()


def test_it_is_started_once_and_on_a_free_port(server: SandboxServer) -> None:
    with pytest.raises(RuntimeError):
        server.start()
    second = SandboxServer(port=server.port)
    with pytest.raises(OSError, match=r"."):
        second.start()
    assert not second.running
    second.stop()


def test_a_fault_needs_a_running_server() -> None:
    server = SandboxServer()
    with pytest.raises(RuntimeError), server.lose_answers():
        pass
    with server, server.offline(), server.lose_answers():
        server.stop()


def test_many_clients_at_once_burn_each_code_once(server: SandboxServer, world: World) -> None:
    codes = [world.add_attribution().code for _ in range(30)]
    headers = token_for(server)

    def burn(code: str) -> int:
        with httpx.Client(base_url=server.url, headers=headers, verify=False) as till:
            path = f"/loyalty/v1/reward-attributions/{code}/burn"
            return till.post(path, json={"card_code": CARD}).status_code

    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(burn, codes * 2))
    assert sorted(answers) == [200] * 30 + [400] * 30
    assert sum(arrival.outcome == "burned" for arrival in world.arrivals) == 30


def test_connections_are_kept_alive(server: SandboxServer) -> None:
    request = b"GET /ping HTTP/1.1\r\nHost: x\r\n\r\n"
    with socket.create_connection((server.host, server.port), timeout=5) as line:
        for _ in range(3):
            line.sendall(request)
            answer = b""
            while b"Authentication failed" not in answer:
                answer += line.recv(65536)
        line.sendall(request * 2)  # two at once, answered in turn
        answer = b""
        while answer.count(b"Authentication failed") < 2:
            answer += line.recv(65536)
        line.sendall(request.replace(b"Host", b"Connection: close\r\nHost"))
        while line.recv(65536):
            pass


def test_chunked_bodies_and_heads_pass_the_gate(client: httpx.Client, world: World) -> None:
    world.add_attribution("C1")
    pieces = iter([b'{"card_', b'code": "', CARD.encode(), b'"}'])
    answer = client.post("/loyalty/v1/reward-attributions/C1/burn", content=pieces)
    assert answer.status_code == 200
    head = client.head("/ping")
    assert (head.status_code, head.content) == (200, b"")
    assert client.get("/ping").status_code == 200


@pytest.mark.parametrize(
    "raw", [b"nonsense\r\n\r\n", b"GET / HTTP/1.1\r\nContent-Length: x\r\n\r\n"]
)
def test_nonsense_is_not_the_end_of_the_server(server: SandboxServer, raw: bytes) -> None:
    with socket.create_connection((server.host, server.port), timeout=5) as line:
        line.sendall(raw)
        line.recv(65536)
    assert httpx.get(f"{server.url}/ping").status_code == 401


def test_trailers_belong_to_a_chunked_body() -> None:
    raw = b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n2;x=1\r\nab\r\n0\r\nT: 1\r\n\r\n"

    async def read() -> bytes:
        reader = asyncio.StreamReader()
        reader.feed_data(raw + b"NEXT")
        message = await read_request(reader)
        assert message is not None
        return message.head + message.body

    assert asyncio.run(read()) == raw


def test_a_crash_of_the_sandbox_is_kept_for_whoever_runs_it() -> None:
    world = World(rate_limited=False)
    with SandboxServer(world) as server:
        headers = token_for(server)
        world.add_reward()
        world.rewards["bbco-10"] = None  # type: ignore[assignment]
        answer = httpx.get(f"{server.url}/loyalty/v2/rewards", headers=headers)
    assert answer.status_code == 500
    assert len(world.crashes) == 1
