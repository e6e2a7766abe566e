"""The gate: a TCP door on the public port that passes exchanges on, or misbehaves on order.

Everything here runs on the server's loop; `server` carries orders over from other threads.
"""

from __future__ import annotations

import asyncio
import os
import socket
from typing import TypeGuard

from posapp.sandbox.faults import Fault, FaultKind, claim
from posapp.sandbox.http1 import MAX_HEAD, HttpMessage, read_answer, read_request

_BROKEN = (OSError, asyncio.IncompleteReadError, asyncio.LimitOverrunError, ValueError)
_Streams = tuple[asyncio.StreamReader, asyncio.StreamWriter]


async def settle() -> None:
    """Let the loop finish what is half done.

    A connection accepted by asyncio takes some turns of the loop until somebody owns it, and an
    aborted one takes a turn until its socket is closed.
    """
    for _ in range(8):
        await asyncio.sleep(0)


class Gate:
    """A door to the server at `upstream`, one upstream connection per client connection.

    The door accepts by itself, without `asyncio.Server`: that one may lose sight of a connection
    it accepted in the very turn in which it is closed. So it needs a loop with `add_reader`.
    """

    def __init__(self, host: str, port: int, upstream: tuple[str, int]) -> None:
        self.faults: list[Fault] = []
        self._host = host
        self._upstream = upstream
        self._door = self._bind(port)
        self._is_open = False
        self.port: int = self._door.getsockname()[1]
        self._live: dict[asyncio.Task[None], socket.socket] = {}
        self._clients: dict[int, str] = {}

    def client_of(self, upstream_port: int) -> str:
        """Return the IP address of the client whose requests come from `upstream_port`."""
        return self._clients.get(upstream_port, self._host)

    async def go_online(self) -> None:
        """Take connections. Does nothing when the gate is open already."""
        if not self._is_open:
            self._door.listen(128)
            asyncio.get_running_loop().add_reader(self._door, self._accept)
            self._is_open = True

    async def go_offline(self) -> None:
        """Refuse connections and break the live ones. The port stays ours meanwhile."""
        if self._is_open:
            self._shut()
            # Bound but not listening: the system refuses connections for us, and nobody else
            # can be given the port before we come back.
            self._door = self._bind(self.port)
        await self._break_live()

    async def close(self) -> None:
        """Close for good: no socket and no task of the gate is left."""
        if self._is_open:
            self._shut()
        self._door.close()
        await self._break_live()

    def _shut(self) -> None:
        asyncio.get_running_loop().remove_reader(self._door)
        self._door.close()
        self._is_open = False

    def _bind(self, port: int) -> socket.socket:
        # Naming the protocol is what makes asyncio switch Nagle's algorithm off.
        door = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        try:
            if os.name == "posix":
                # Elsewhere this option would let others take a port that is in use.
                door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            door.setblocking(False)
            door.bind((self._host, port))
        except OSError:
            door.close()
            raise
        return door

    def _accept(self) -> None:
        try:
            line, (address, _port) = self._door.accept()
        except OSError:  # gone again before we looked
            return
        line.setblocking(False)
        task = asyncio.get_running_loop().create_task(self._serve(line, str(address)))
        self._live[task] = line
        task.add_done_callback(self._forget)

    def _forget(self, task: asyncio.Task[None]) -> None:
        self._live.pop(task).close()

    async def _break_live(self) -> None:
        tasks = list(self._live)
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks)
        await settle()

    async def _serve(self, line: socket.socket, client: str) -> None:
        reader, writer = await asyncio.open_connection(sock=line, limit=MAX_HEAD)
        upstream: _Streams | None = None
        try:
            while True:
                request = await read_request(reader)
                if request is None:
                    return
                fault, seconds = claim(self.faults, request.first_line)
                if fault is not None and fault.kind is FaultKind.DROP_REQUEST:
                    return
                if _is_answered_here(fault):
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


def _is_answered_here(fault: Fault | None) -> TypeGuard[Fault]:
    """Tell whether the request stops at the gate, which answers in Splio's place."""
    return fault is not None and fault.kind is FaultKind.REPLACE and not fault.after_commit


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
