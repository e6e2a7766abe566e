"""Just enough of HTTP/1.1 framing to pass whole messages on: heads, lengths and chunks."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

MAX_HEAD = 1 << 20
"""Longest head or chunk line read, in bytes: the `limit` to open streams with."""

_END = b"\r\n\r\n"


@dataclass(frozen=True, slots=True)
class HttpMessage:
    """One request or answer as bytes; `head` ends with the empty line."""

    head: bytes
    body: bytes

    @property
    def first_line(self) -> str:
        """The request line or the status line."""
        return self.head.split(b"\r\n", 1)[0].decode("latin-1")

    @property
    def says_close(self) -> bool:
        """Whether the sender closes the connection after this message."""
        return _header(self.head, b"connection").lower() == b"close"


async def read_request(reader: asyncio.StreamReader) -> HttpMessage | None:
    """Read one request, None when the peer is done.

    Raises:
        asyncio.IncompleteReadError: the peer left in the middle.
        asyncio.LimitOverrunError: the head is longer than the stream's limit.
        ValueError: the length is not a number.
    """
    try:
        head = await reader.readuntil(_END)
    except asyncio.IncompleteReadError as ended:
        if ended.partial:
            raise
        return None
    return HttpMessage(head, await _body(reader, head))


async def read_answer(reader: asyncio.StreamReader, request: HttpMessage) -> HttpMessage:
    """Read the final answer to `request`; raises as `read_request` does."""
    while True:
        head = await reader.readuntil(_END)
        status = head.split(b" ", 2)[1]
        if not status.startswith(b"1"):
            break
    if request.head.startswith(b"HEAD ") or status in {b"204", b"304"}:
        return HttpMessage(head, b"")
    return HttpMessage(head, await _body(reader, head))


async def _body(reader: asyncio.StreamReader, head: bytes) -> bytes:
    if _header(head, b"transfer-encoding").lower() == b"chunked":
        return await _chunks(reader)
    length = _header(head, b"content-length")
    return await reader.readexactly(int(length)) if length else b""


async def _chunks(reader: asyncio.StreamReader) -> bytes:
    """Read a chunked body and return it as it came, sizes included."""
    raw = b""
    while True:
        line = await reader.readuntil(b"\r\n")
        raw += line
        size = int(line.split(b";", 1)[0], 16)
        if size == 0:
            break
        raw += await reader.readexactly(size + 2)
    while True:
        trailer = await reader.readuntil(b"\r\n")
        raw += trailer
        if trailer == b"\r\n":
            return raw


def _header(head: bytes, name: bytes) -> bytes:
    for line in head.split(b"\r\n")[1:]:
        key, _, value = line.partition(b":")
        if key.strip().lower() == name:
            return value.strip()
    return b""
