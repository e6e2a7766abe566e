"""The way to Splio: certificates, proxies, names, addresses, and what is never written down."""

from __future__ import annotations

import asyncio
import json
import logging
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from posapp import __version__
from posapp.domain.answers import NotSent
from posapp.domain.code import Code
from posapp.domain.errors import Disposition, SplioError
from posapp.domain.link import Outcome
from posapp.sandbox import DEMO_API_KEY, SandboxServer
from posapp.splio.client import SplioClient
from tests.splio.support import HandClock, Watch, client_of, order, run, with_client

CODE = "1000000000016"

Handler = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


@asynccontextmanager
async def listening(handler: Handler, context: ssl.SSLContext | None = None) -> AsyncIterator[int]:
    """A server of one handler: for what the sandbox, being truthful, cannot do."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            await handler(reader, writer)
        except (OSError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.transport.abort()

    server = await asyncio.start_server(serve, "127.0.0.1", 0, ssl=context)
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        server.close()
        await asyncio.sleep(0)


def self_signed(folder: Path) -> ssl.SSLContext:
    """A certificate for localhost that nobody vouches for."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "localhost")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .sign(key, hashes.SHA256())
    )
    file = folder / "self-signed.pem"
    file.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
        + certificate.public_bytes(serialization.Encoding.PEM)
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(file)
    return context


async def silent(reader: asyncio.StreamReader, _writer: asyncio.StreamWriter) -> None:
    await reader.read()


async def unreachable(url: str, **options: object) -> tuple[str, NotSent, list[object]]:
    """The code of a read's error and a burn's answer there."""
    watch = Watch()
    async with client_of(url, observer=watch, **options) as client:
        answer = await client.burn(order(CODE))
        with pytest.raises(SplioError) as caught:
            await client.attribution(Code(CODE))
    assert isinstance(answer, NotSent)
    assert answer.offline
    return caught.value.code, answer, list(watch.told)


def test_a_certificate_nobody_vouches_for_is_refused(tmp_path: Path) -> None:
    async def work() -> tuple[str, NotSent, list[object]]:
        async with listening(silent, self_signed(tmp_path)) as port:
            return await unreachable(f"https://localhost:{port}")

    code, answer, told = run(work())
    assert code == "splio.certificate"
    assert answer.text == "certificate"
    assert told == [(Outcome.FAILED, "certificate")] * 2


def test_a_server_that_speaks_no_tls() -> None:
    async def chatter(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.0 400 Bad Request\r\n\r\n")
        await writer.drain()

    async def work() -> tuple[str, NotSent, list[object]]:
        async with listening(chatter) as port:
            return await unreachable(f"https://localhost:{port}")

    assert run(work())[0] == "splio.unreachable"


def test_a_host_that_never_answers_the_handshake() -> None:
    async def work() -> tuple[str, NotSent, list[object]]:
        async with listening(silent) as port:
            return await unreachable(f"https://localhost:{port}", connect_timeout_s=0.05)

    code, answer, _ = run(work())
    assert code == "splio.timeout"
    assert answer.text == "connect timeout"


@pytest.mark.parametrize("host", ["splio.invalid", "a" * 64 + ".invalid", "127.0.0.1:9"])
def test_a_host_that_is_not_there(host: str) -> None:
    assert run(unreachable(f"https://{host}"))[0] == "splio.unreachable"


def test_a_proxy_that_refuses_the_tunnel(monkeypatch: pytest.MonkeyPatch) -> None:
    async def refuse(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n")
        await writer.drain()

    async def work() -> tuple[str, NotSent, list[object]]:
        async with listening(refuse) as port:
            monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{port}")
            return await unreachable("https://api.splio.invalid")

    code, answer, _ = run(work())
    assert code == "splio.unreachable"
    assert answer.text == "proxy"


def test_a_proxy_setting_that_makes_no_sense(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "gopher://nowhere")
    with pytest.raises(SplioError) as caught:
        run(unreachable("https://api.splio.invalid"))
    assert caught.value.code == "splio.bad_proxy"


def test_a_tills_own_server_is_not_looked_for_behind_a_proxy(
    splio: SandboxServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    with_client(splio, lambda client: client.ping())


def test_a_server_that_drips_is_left_in_the_end() -> None:
    async def drip(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n")
        while True:
            writer.write(b" ")
            await writer.drain()
            await asyncio.sleep(0.005)

    async def work() -> str:
        async with (
            listening(drip) as port,
            client_of(f"http://127.0.0.1:{port}", timeout_s=0.05, connect_timeout_s=0.05) as client,
        ):
            with pytest.raises(SplioError) as caught:
                await client.ping()
            return caught.value.code

    assert run(work()) == "splio.timeout"


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("", "scheme"),
        ("api.splio.com", "scheme"),
        ("ftp://api.splio.com", "scheme"),
        ("https://", "host"),
        ("https:///path", "host"),
        ("https://api.splio.com?x=1", "extra"),
        ("https://api.splio.com/#top", "extra"),
        ("https://me:secret@api.splio.com", "extra"),
        ("https://api.splio.com:0", "port"),
        ("https://api.splio.com:99999", "port"),
        ("https://api.splio.com:x", "port"),
        ("https://api splio com", "host"),
        ("https://a\x00b", "unreadable"),
        ("http://[::1", "unreadable"),
        ("http://evil.example[::1]", "unreadable"),
        ("http://[::1]evil.example:80", "unreadable"),
        ("https://[v1.fe]", "unreadable"),
        ("https://1.2.3.999", "unreadable"),
        ("https://api.splio.com<", "host"),
        ("https://api\\splio.com", "host"),
        ("https://@api.splio.com", "extra"),
        ("https://api.splio.com/?", "extra"),
        ("https://api.splio.com/a b", "extra"),
    ],
)
def test_an_address_that_cannot_be_one_is_refused_at_once(url: str, reason: str) -> None:
    with pytest.raises(SplioError) as caught:
        run(unreachable(url))
    assert caught.value.code == "splio.bad_url"
    assert caught.value.disposition is Disposition.ASK
    assert caught.value.params == {"reason": reason}
    assert "secret" not in str(caught.value)


def test_a_path_in_front_of_the_api_is_kept_and_the_calls_name_us() -> None:
    seen: list[bytes] = []

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while True:
            head = await reader.readuntil(b"\r\n\r\n")
            length = next(
                (
                    int(line.split(b":")[1])
                    for line in head.lower().split(b"\r\n")
                    if line.startswith(b"content-length")
                ),
                0,
            )
            seen.append(head + await reader.readexactly(length))
            body = b'{"token": "t", "user_id": 1}'
            writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body))
            await writer.drain()

    async def work() -> None:
        async with listening(answer) as port:
            for password in (None, "", "pä55"):
                async with client_of(
                    f"http://127.0.0.1:{port}/simulator/", api_key=" k-1 ", password=password
                ) as client:
                    await client.ping()

    run(work())
    assert [head.split(b" HTTP")[0] for head in seen[:2]] == [
        b"POST /simulator/authenticate",
        b"GET /simulator/ping",
    ]
    assert f"posapp/{__version__}".encode() in seen[0]
    assert b"Bearer t" in seen[1]
    logins = [json.loads(head.split(b"\r\n\r\n")[1]) for head in seen[::2]]
    assert logins == [
        {"api_key": "k-1"},
        {"api_key": "k-1"},
        {"api_key": "k-1", "password": "pä55"},
    ]


def test_no_key_no_token_and_no_whole_code_is_written_down(
    splio: SandboxServer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)

    async def work(client: SplioClient) -> str:
        await client.burn(order(CODE))
        await client.burn(order(CODE))
        await client.attribution(Code(CODE))
        with splio.answer_with(401, b'"no"', path="/ping"), pytest.raises(SplioError) as caught:
            await client.ping()
        return f"{client!r} {client} {caught.value} {caught.value!r} {vars(client)}"

    written = with_client(splio, work, clock=HandClock()) + caplog.text
    assert "…a9c" in written
    for secret in (DEMO_API_KEY, DEMO_API_KEY[-4:], CODE, "Bearer", "eyJ"):
        assert secret not in written
    assert "/loyalty/v1/reward-attributions/…/burn" in caplog.text
