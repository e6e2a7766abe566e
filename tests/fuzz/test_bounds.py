"""What is too much of something: endless, packed, dripping, deep. Time and memory stay bounded."""

from __future__ import annotations

import asyncio
import gzip
import os
import time
import tracemalloc
import zlib
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import Final

import pytest

from posapp.app.settings import read_file
from posapp.app.toml_text import MOST_BYTES
from posapp.datahub import rejected
from posapp.datahub.columns import Header
from posapp.datahub.reading import CodeFilesOnDisk
from posapp.datahub.rejected import CUT, Rejects
from posapp.domain.code_file import Reject, RowFault
from posapp.domain.errors import FileError, SettingsError, SplioError, StoreError
from posapp.domain.file_shape import FileShape, Scope
from posapp.splio.client import LARGEST_BODY
from posapp.store.journal_archive import read_archive
from posapp.store.signing import Signer
from tests.fuzz.test_code_files import PARIS
from tests.splio.support import client_of

_HEAD: Final = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n"
_MB: Final = 1024 * 1024


@contextmanager
def memory(most: int) -> Iterator[None]:
    """At no moment more than `most` bytes are held at once."""
    tracemalloc.start()
    try:
        yield
        _now, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < most, f"{peak // _MB} MB"


@asynccontextmanager
async def hostile(answer: Callable[[asyncio.StreamWriter], object]) -> AsyncIterator[str]:
    """A server on this machine that answers every request in its own way."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            await reader.readuntil(b"\r\n\r\n")
            await answer(writer)  # type: ignore[misc]
            await writer.drain()
        except (OSError, asyncio.IncompleteReadError):
            pass  # the till hung up: what is asked of it
        finally:
            writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    try:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    finally:
        server.close()
        await server.wait_closed()


def said_to(answer: Callable[[asyncio.StreamWriter], object], **limits: float) -> str:
    """What the till makes of such an answer, to its login."""

    async def ask() -> str:
        async with hostile(answer) as url, client_of(url, **limits) as client:
            with pytest.raises(SplioError) as told:
                await client.ping()
        return told.value.code

    return asyncio.run(ask())


def whole(*head: bytes, body: bytes) -> Callable[[asyncio.StreamWriter], object]:
    async def send(writer: asyncio.StreamWriter) -> None:
        writer.write(_HEAD + b"".join(line + b"\r\n" for line in head) + b"\r\n" + body)

    return send


def packed_again(body: bytes, times: int) -> bytes:
    for _ in range(times):
        body = gzip.compress(body, 6)
    return body


BOMB: Final = packed_again(bytes(24 * _MB), 1)
_DEFLATE: Final = zlib.compress(bytes(24 * _MB))
_BARE: Final = zlib.compressobj(wbits=-15)
_BARE_BOMB: Final = _BARE.compress(bytes(24 * _MB)) + _BARE.flush()


@pytest.mark.parametrize(
    ("packing", "body"),
    [
        (b"gzip", BOMB),
        (b"deflate", _DEFLATE),
        (b"deflate", _BARE_BOMB),
        (b"gzip, gzip", packed_again(BOMB, 1)),
        (b"br", b"\x1b" * 100),
        (b"zstd", b"\x28\xb5\x2f\xfd"),
        (b"gzip", b"no gzip at all"),
    ],
)
def test_a_packed_answer_is_unpacked_no_further_than_an_answer_may_be(
    packing: bytes, body: bytes
) -> None:
    with memory(4 * LARGEST_BODY):
        assert said_to(whole(b"Content-Encoding: " + packing, body=body)) == "splio.not_splio"


@pytest.mark.parametrize("packing", [b"gzip", b"deflate", b"identity", b""])
def test_an_honest_packed_answer_is_read(packing: bytes) -> None:
    body = b'{"message": "no"}'
    packed = {b"gzip": gzip.compress(body), b"deflate": zlib.compress(body)}.get(packing, body)
    told = said_to(whole(b"Content-Encoding: " + packing, body=packed))
    assert told == "splio.unexpected"  # JSON, and no token in it


@pytest.mark.parametrize(
    "head", [b"", b"Transfer-Encoding: chunked", b"Content-Length: 99999999999999"]
)
def test_an_endless_answer_is_left(head: bytes) -> None:
    async def send(writer: asyncio.StreamWriter) -> None:
        writer.write(_HEAD + (head + b"\r\n" if head else b"") + b"\r\n")
        piece = b" " * 65_536
        while True:
            chunk = b"10000\r\n" + piece + b"\r\n" if head.startswith(b"T") else piece
            writer.write(chunk)
            await writer.drain()

    with memory(4 * LARGEST_BODY):
        assert said_to(send) == "splio.not_splio"


@pytest.mark.parametrize("length", [b"3", b"999", b"-1", b"1e3", b"18446744073709551617", b"2, 9"])
def test_a_length_that_lies(length: bytes) -> None:
    code = said_to(whole(b"Content-Length: " + length, body=b'{"token": "abc"}'))
    assert code in {"splio.not_splio", "splio.unreachable"}


def test_an_answer_that_drips_ends_by_the_clock() -> None:
    async def send(writer: asyncio.StreamWriter) -> None:
        writer.write(_HEAD + b"\r\n")
        while True:
            writer.write(b" ")
            await writer.drain()
            await asyncio.sleep(0.02)  # the drip itself

    began = time.monotonic()
    assert said_to(send, timeout_s=0.2, connect_timeout_s=0.2) == "splio.timeout"
    assert time.monotonic() - began < 10


def test_headers_without_end_are_left() -> None:
    async def send(writer: asyncio.StreamWriter) -> None:
        writer.write(_HEAD)
        while True:
            writer.write(b"X-A: " + b"a" * 60_000 + b"\r\n")
            await writer.drain()

    with memory(4 * LARGEST_BODY):
        assert said_to(send) in {"splio.unreachable", "splio.not_splio"}


@pytest.mark.parametrize(
    "body", [b"[" * 100_000, b'{"a":' * 100_000, b"9" * 100_000, b'"' + b"a" * 7 * _MB + b'"']
)
def test_json_that_is_deep_or_long_is_no_answer(body: bytes) -> None:
    assert said_to(whole(body=body)) in {"splio.not_splio", "splio.unexpected"}


def opened(path: Path, scope: Scope = Scope.EARN_REWARD) -> tuple[int, int]:
    """Rows read and rows refused of a file."""
    files = CodeFilesOnDisk(PARIS, path.parent)
    with_it = files.open(path, FileShape(scope))
    try:
        for _block in with_it.blocks(()):
            pass
        return with_it.rows, with_it.rejected
    finally:
        with_it.close()


def big(path: Path, begin: bytes, piece: bytes, times: int) -> Path:
    with path.open("wb") as file:
        file.write(begin)
        for _ in range(times):
            file.write(piece)
    return path


def test_a_header_of_a_million_columns_is_none(tmp_path: Path) -> None:
    path = big(tmp_path / "a.csv", b"external_id", b";column" * 1000, 1000)
    with memory(2 * _MB), pytest.raises(FileError) as told:
        opened(path)
    assert told.value.code == "file.header"


@pytest.mark.parametrize("megabytes", [16, pytest.param(1024, marks=pytest.mark.torture)])
def test_one_line_of_a_gigabyte_is_one_bad_row(tmp_path: Path, megabytes: int) -> None:
    path = big(tmp_path / "a.csv", b"external_id\n", b"1" * _MB, megabytes)
    with memory(4 * _MB):
        assert opened(path) == (1, 1)


@pytest.mark.parametrize("nested", [1, 2])
def test_a_packed_file_unpacks_no_further_than_codes_do(tmp_path: Path, nested: int) -> None:
    path = tmp_path / "a.csv.gz"
    text = b"external_id\n" + bytes(24 * _MB)
    path.write_bytes(packed_again(text, nested))
    with memory(8 * _MB), pytest.raises(FileError) as told:
        opened(path)
    assert told.value.code in {1: {"file.bomb"}}.get(nested, {"file.header", "file.missing_column"})


def test_rejected_rows_are_listed_up_to_a_limit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rejected, "MOST_ROWS", 100)
    path = tmp_path / "a.csv"
    header = Header(Scope.EARN_REWARD, ("external_id",), {"external_id": 0}, ";", "utf-8")
    rejects = Rejects(path, header, None)
    for number in range(1000):
        rejects.add(Reject(number, RowFault.BAD_CODE), ("x",))
    kept = rejects.keep()
    assert kept is not None
    lines = Path(kept).read_text(encoding="utf-8").splitlines()
    assert len(lines) == 102
    assert lines[-1].endswith(CUT)


def test_a_settings_file_of_a_hundred_megabytes_is_none(tmp_path: Path) -> None:
    path = tmp_path / "posapp.toml"
    with path.open("wb") as file:
        file.truncate(100 * _MB)
    with memory(4 * MOST_BYTES), pytest.raises(SettingsError) as told:
        read_file(path, must_exist=True)
    assert told.value.code == "settings.file_unreadable"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names on this system")
def test_a_settings_file_that_is_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "posapp.toml")
    with pytest.raises(SettingsError):
        read_file(tmp_path / "posapp.toml", must_exist=True)
    with pytest.raises(SettingsError):
        read_file(Path("/dev/zero"), must_exist=True)


@pytest.mark.parametrize(
    "text", ["a = " + "[" * 5000, "a = " + "{b=" * 3000, "a = " + "9" * 5000, "a = '\0'"]
)
def test_toml_beyond_reason_is_told_as_such(tmp_path: Path, text: str) -> None:
    path = tmp_path / "posapp.toml"
    path.write_text(text)
    with pytest.raises(SettingsError) as told:
        read_file(path, must_exist=True)
    assert told.value.code == "settings.file_unreadable"


def test_an_archive_that_unpacks_without_end_is_broken(tmp_path: Path) -> None:
    signer = Signer(bytes(32))
    path = tmp_path / "journal-000000001-000000002.jsonl.gz"
    for content in (BOMB, b"\x1f\x8b\x08\x00" + b"\xff" * 60):
        path.write_bytes(content)
        path.with_name(f"{path.name}.sig").write_bytes(signer.sign(content))
        path.with_name(f"{path.name}.pub").write_bytes(signer.public_pem)
        with memory(24 * _MB), pytest.raises(StoreError) as told:
            read_archive(path)
        assert told.value.code == "journal.archive_broken"
