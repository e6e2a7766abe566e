"""The way to Splio, step by step, over real sockets."""

from __future__ import annotations

import asyncio
import socket
from pathlib import Path

import pytest

from posapp.sandbox import SandboxServer
from posapp.splio.reach import Way, walk
from tests.splio.test_line import listening, self_signed, silent


def told(way: Way) -> list[tuple[str, str]]:
    return [(step.name, step.cause) for step in way.steps]


def closed_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port: int = taken.getsockname()[1]
        return port


def test_the_whole_way_with_its_times(splio: SandboxServer) -> None:
    way = asyncio.run(walk(splio.url, 5))
    assert told(way) == [("name", ""), ("connect", ""), ("http", "")]
    assert way.is_open
    assert way.proxy is None
    assert way.steps[0].seen == "127.0.0.1"
    assert way.steps[2].seen.startswith("HTTP ")
    assert all(step.took_ms >= 0 for step in way.steps)


def test_a_name_nobody_knows_and_a_port_nobody_listens_at() -> None:
    assert told(asyncio.run(walk("https://splio.invalid", 5))) == [("name", "unknown_name")]
    refused = asyncio.run(walk(f"http://127.0.0.1:{closed_port()}", 5))
    assert told(refused) == [("name", ""), ("connect", "refused")]
    assert not refused.is_open


def test_a_certificate_nobody_vouches_for(tmp_path: Path) -> None:
    async def work() -> Way:
        async with listening(silent, self_signed(tmp_path)) as port:
            return await walk(f"https://localhost:{port}", 5)

    way = asyncio.run(work())
    assert told(way) == [("name", ""), ("connect", ""), ("tls", "certificate")]
    assert "self-signed" in way.steps[-1].seen


def test_a_stranger_and_one_who_says_nothing() -> None:
    async def chatter(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"220 mail.example ESMTP\r\n\r\n")
        await writer.drain()
        await reader.read()

    async def work() -> tuple[Way, Way, Way]:
        async with listening(chatter) as port:
            plain = await walk(f"http://127.0.0.1:{port}", 5)
            shaken = await walk(f"https://127.0.0.1:{port}", 5)
        async with listening(silent) as port:
            return plain, shaken, await walk(f"http://127.0.0.1:{port}", 0.1)

    plain, shaken, mute = asyncio.run(work())
    assert told(plain)[-1] == ("http", "not_http")
    assert told(shaken)[-1] == ("tls", "tls")
    assert told(mute)[-1] in {("http", "timeout"), ("http", "not_http")}


def test_a_proxy_is_told_without_who_uses_it(monkeypatch: pytest.MonkeyPatch) -> None:
    async def refuse(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n")
        await writer.drain()

    async def work() -> tuple[Way, int]:
        async with listening(refuse) as port:
            monkeypatch.setenv("https_proxy", f"http://anna:geheim@127.0.0.1:{port}")
            return await walk("https://api.splio.example", 5), port

    way, port = asyncio.run(work())
    assert way.proxy == f"127.0.0.1:{port}"
    assert told(way) == [("name", ""), ("connect", ""), ("http", "proxy")]
    assert "geheim" not in repr(way)
