"""The gate: a TCP door on the public port that passes exchanges on, or misbehaves on order.

Everything here runs on the server's loop; `server` carries orders over from other threads.
"""

from __future__ import annotations

import asyncio
import os
import socket

from posapp.sandbox.faults import Fault, FaultKind, claim
from posapp.sandbox.http1 import MAX_HEAD, HttpMessage, read_answer, read_request

_BROKEN = (OSError, asyncio.IncompleteReadError, asyncio.LimitOverrunError, ValueError)
_Streams = tuple[asyncio.StreamReader, asyncio.StreamWriter]


async def settle() -> None:
    """Let the loop finish what is half done.

    A connection that was accepted an instant ago takes some turns of the loop until somebody
    owns it, and an aborted one takes a turn until its socket is closed.
    """
    for _ in range(8):
        await asyncio.sleep(0)


class Gate:
    """A door to the server at `upstream`, one upstream connection per client connection."""

    def __init__(self, host: str, port: int, upstream: tuple[str, int]) -> None:
        self.faults: list[Fault] = []
        self._host = host
        self._upstream = upstream
        self._held: socket.socket | None = self._bind(port)
        self.port: int = self._held.getsockname()[1]
        self._listener: asyncio.Server | None = None
        self._live: dict[asyncio.Task[None], asyncio.StreamWriter] = {}
        self._clients: dict[int, str] = {}

    def client_of(self, upstream_port: int) -> str:
        """Return the IP address of the client whose requests come from `upstream_port`."""
        return self._clients.get(upstream_port, self._host)

    async def go_online(self) -> None:
        """Take connections. Does nothing when the gate is open already."""
        if self._held is not None:
            listening, self._held = self._held, None
            self._listener = await asyncio.start_server(
                self._accept, sock=listening, limit=MAX_HEAD
            )

    async def go_offline(self) -> None:
        """Refuse connections and break the live ones. The port stays ours meanwhile."""
        if self._listener is not None:
            self._listener.close()
            self._listener = None
            # Bound but not listening: the system refuses connections for us, and nobody else
            # can be given the port before we come back.
            self._held = self._bind(self.port)
        await self._break_live()

    async def close(self) -> None:
        """Close for good: no socket and no task of the gate is left."""
        if self._listener is not None:
            self._listener.close()
            self._listener = None
        if self._held is not None:
            self._held.close()
            self._held = None
        await self._break_live()

    def _bind(self, port: int) -> socket.socket:
        held = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        try:
            if os.name == "posix":
                # Elsewhere this option would let others take a port that is in use.
                held.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            held.setblocking(False)
            held.bind((self._host, port))
        except OSError:
            held.close()
            raise
        return held

    async def _break_live(self) -> None:
        await settle()  # the last to be accepted are turned away by `_accept`
        tasks = list(self._live)
        for task, writer in list(self._live.items()):
            writer.transport.abort()
            task.cancel()
        if tasks:
            await asyncio.wait(tasks)
        await settle()

    def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if self._listener is None:  # taken by the system just before we went offline
            writer.transport.abort()
            return
        task = asyncio.get_running_loop().create_task(self._serve(reader, writer))
        self._live[task] = writer
        task.add_done_callback(self._forget)

    def _forget(self, task: asyncio.Task[None]) -> None:
        self._live.pop(task, None)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        client = str(writer.get_extra_info("peername", (self._host, 0))[0])
        upstream: _Streams | None = None
        try:
            while True:
                request = await read_request(reader)
                if request is None:
                    return
                fault, seconds = claim(self.faults, request.first_line)
                if fault is not None and fault.kind is FaultKind.DROP_REQUEST:
                    return
                if fault is not None and fault.kind is FaultKind.REPLACE and not fault.after_commit:
                    answer, stay = fault.answer, True
                else:
                    upstream = upstream or await self._connect(client)
                    real = await self._exchange(upstream, request)
                    answer, stay = _spoil(real, fault)
                if seconds:
                    await asyncio.sleep(seconds)
                writer.write(answer)
                await writer.drain()
                if not stay or request.says_close:
                    return
        except _BROKEN:
            return
        finally:
            if upstream is not None:  # first, as the wait below may be cancelled
                self._clients.pop(_local_port(upstream[1]), None)
                upstream[1].transport.abort()
            await _close(writer)

    async def _connect(self, client: str) -> _Streams:
        host, port = self._upstream
        streams = await asyncio.open_connection(host, port, limit=MAX_HEAD)
        self._clients[_local_port(streams[1])] = client
        return streams

    async def _exchange(self, upstream: _Streams, request: HttpMessage) -> HttpMessage:
        reader, writer = upstream
        writer.write(request.head + request.body)
        await writer.drain()
        return await read_answer(reader, request)


def _spoil(real: HttpMessage, fault: Fault | None) -> tuple[bytes, bool]:
    """Return the bytes to send for a real answer, and whether the connection lives on."""
    if fault is None:
        return real.head + real.body, not real.says_close
    if fault.kind is FaultKind.LOSE_ANSWER:
        return b"", False
    if fault.kind is FaultKind.TRUNCATE:
        return real.head + real.body[: fault.keep_bytes], False
    return fault.answer, True


def _local_port(writer: asyncio.StreamWriter) -> int:
    return int(writer.get_extra_info("sockname")[1])


async def _close(writer: asyncio.StreamWriter) -> None:
    """Send what is written, then cut; a peer that is gone already is no trouble."""
    try:
        writer.close()
        await writer.wait_closed()
    except OSError:
        return
    finally:
        writer.transport.abort()
