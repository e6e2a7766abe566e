"""The sandbox as a server: a real loopback port, served from one thread of its own."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Callable, Coroutine, Iterator
from contextlib import AbstractContextManager, contextmanager
from types import TracebackType
from typing import Any, Self, TypeVar

import uvicorn
from starlette.types import ASGIApp, Scope

from posapp.sandbox.app import build_app
from posapp.sandbox.faults import Fault, FaultKind, plain_answer
from posapp.sandbox.gate import Gate, settle
from posapp.sandbox.world import World

T = TypeVar("T")

_PATIENCE = 10.0
_KEEP_ALIVE = 3600  # seconds; the gate, not the server behind it, ends connections


class SandboxServer:
    """A small Splio on `url`, from `start()` (or `with`) to `stop()`.

    Everything public may be called from any thread but the server's own. A fault holds from the
    moment its `with` is entered until it is left; faults may be nested, the innermost strikes
    first. Each yields its `Fault`, whose `hits` counts the requests it struck.

    Args:
        world: the tenant to serve; a bare one by default.
        host: an IPv4 address of this machine.
        port: 0 takes a free one, which is kept over a stop and a new start.
    """

    def __init__(
        self, world: World | None = None, *, host: str = "127.0.0.1", port: int = 0
    ) -> None:
        self.world = world or World()
        self.host = host
        self.port = port
        self._thread: threading.Thread | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._gate: Gate | None = None
        self._leave: asyncio.Event | None = None
        self._ready = threading.Event()
        self._failures: list[Exception] = []

    @property
    def url(self) -> str:
        """The base URL, without a final slash. Known once started."""
        return f"http://{self.host}:{self.port}"

    @property
    def running(self) -> bool:
        """Whether the server's thread is up."""
        return self._thread is not None

    def start(self) -> Self:
        """Serve; returns when connections are taken.

        Raises:
            RuntimeError: it is running already.
            OSError: the port is taken.
        """
        if self._thread is not None:
            raise RuntimeError("the sandbox is running already")
        self._ready.clear()
        self._failures.clear()
        self._thread = threading.Thread(target=self._run, name="sandbox", daemon=True)
        self._thread.start()
        if not self._ready.wait(_PATIENCE):
            raise RuntimeError("the sandbox did not start")
        if self._failures:
            self._thread.join()
            self._thread = None
            raise self._failures.pop()
        return self

    def stop(self) -> None:
        """Stop serving; no thread and no socket is left. Does nothing when stopped already.

        Raises:
            RuntimeError: the thread does not end.
        """
        if self._thread is None or self._loop is None or self._leave is None:
            return
        self._loop.call_soon_threadsafe(self._leave.set)
        self._thread.join(_PATIENCE)
        if self._thread.is_alive():
            raise RuntimeError("the sandbox does not stop")
        self._thread = self._loop = self._gate = self._leave = None

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    # ---- misbehaviour ----------------------------------------------------------------------

    def go_offline(self) -> None:
        """Refuse connections from now on and break the live ones."""
        self._do(self._open_gate().go_offline)

    def go_online(self) -> None:
        """Take connections again, on the same port."""
        self._do(self._open_gate().go_online)

    @contextmanager
    def offline(self) -> Iterator[None]:
        """Be unreachable: connections are refused, live ones broken, until the `with` ends."""
        self.go_offline()
        try:
            yield
        finally:
            if self.running:
                self.go_online()

    def lose_answers(
        self, path: str = "/burn", *, times: int | None = None
    ) -> AbstractContextManager[Fault]:
        """Do what is asked, then cut the connection instead of answering."""
        return self._misbehave(Fault(kind=FaultKind.LOSE_ANSWER, path=path, times=times))

    def drop_requests(
        self, path: str = "/burn", *, times: int | None = None
    ) -> AbstractContextManager[Fault]:
        """Cut the connection before the request reaches the application."""
        return self._misbehave(Fault(kind=FaultKind.DROP_REQUEST, path=path, times=times))

    def slow(
        self, seconds: float, *, path: str = "", times: int | None = None
    ) -> AbstractContextManager[Fault]:
        """Do what is asked at once, answer `seconds` later."""
        return self._misbehave(Fault(kind=FaultKind.SLOW, path=path, times=times, seconds=seconds))

    def truncate(
        self, body_bytes: int = 10, *, path: str = "/burn", times: int | None = None
    ) -> AbstractContextManager[Fault]:
        """Do what is asked, send the head and `body_bytes` of the body, then cut."""
        return self._misbehave(
            Fault(kind=FaultKind.TRUNCATE, path=path, times=times, keep_bytes=body_bytes)
        )

    def answer_with(
        self,
        status: int,
        body: bytes = b"",
        content_type: str = "text/html",
        *,
        path: str = "/burn",
        times: int | None = None,
        after_commit: bool = False,
    ) -> AbstractContextManager[Fault]:
        """Answer with these bytes; with `after_commit` Splio really does what is asked first."""
        answer = plain_answer(status, body, content_type)
        return self._misbehave(
            Fault(
                kind=FaultKind.REPLACE,
                path=path,
                times=times,
                answer=answer,
                after_commit=after_commit,
            )
        )

    @contextmanager
    def _misbehave(self, fault: Fault) -> Iterator[Fault]:
        gate = self._open_gate()

        async def order() -> None:
            gate.faults.append(fault)

        async def lift() -> None:
            gate.faults.remove(fault)

        self._do(order)
        try:
            yield fault
        finally:
            if self.running:
                self._do(lift)

    def _open_gate(self) -> Gate:
        if self._gate is None:
            raise RuntimeError("the sandbox is not running")
        return self._gate

    def _do(self, act: Callable[[], Coroutine[Any, Any, T]]) -> T:
        """Run a coroutine on the server's loop and wait for its result."""
        if self._loop is None:
            raise RuntimeError("the sandbox is not running")
        return asyncio.run_coroutine_threadsafe(act(), self._loop).result(_PATIENCE)

    # ---- the server's own thread -----------------------------------------------------------

    def _run(self) -> None:
        try:
            # The gate needs add_reader, which Windows' default loop lacks.
            with asyncio.Runner(loop_factory=asyncio.SelectorEventLoop) as runner:
                runner.run(self._serve())
        except Exception as failure:  # noqa: BLE001 - handed to the thread that started us
            self._failures.append(failure)
        finally:
            self._ready.set()

    async def _serve(self) -> None:
        inside = _Inside(build_app(self.world, self._client_of))
        upstream = await inside.start()
        gate: Gate | None = None
        try:
            gate = Gate(self.host, self.port, upstream)
            await gate.go_online()
            self.port = gate.port
            self._gate, self._leave = gate, asyncio.Event()
            self._loop = asyncio.get_running_loop()
            self._ready.set()
            await self._leave.wait()
        finally:
            if gate is not None:
                await gate.close()
            await inside.stop()

    def _client_of(self, scope: Scope) -> str:
        """Return the address of the real client: the application sees only the gate's."""
        port = int(scope["client"][1])
        return self.host if self._gate is None else self._gate.client_of(port)


class _Inside:
    """The application served by uvicorn on an unannounced loopback port.

    uvicorn's own run loop is left out: it polls, waits a tenth of a second to stop, and minds
    signals, which belong to the program around us.
    """

    def __init__(self, app: ASGIApp) -> None:
        config = uvicorn.Config(
            app,
            http="h11",
            ws="none",
            lifespan="off",
            log_config=None,
            log_level="critical",
            access_log=False,
            proxy_headers=False,
            server_header=False,
            date_header=False,  # the application dates answers by the world's clock
            timeout_keep_alive=_KEEP_ALIVE,
        )
        config.load()
        self._server = uvicorn.Server(config)
        self._server.lifespan = config.lifespan_class(config)

    async def start(self) -> tuple[str, int]:
        """Listen; returns the address."""
        listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        listening.bind(("127.0.0.1", 0))
        await self._server.startup(sockets=[listening])
        host, port = listening.getsockname()
        return str(host), int(port)

    async def stop(self) -> None:
        """Close everything; requests under way are given up.

        The gate, its only client, must be closed already: asyncio's listener may lose sight of
        a connection that arrives while it closes.
        """
        for server in self._server.servers:
            server.close()
        await settle()
        state = self._server.server_state
        for connection in list(state.connections):
            transport = getattr(connection, "transport", None)
            if transport is not None:
                transport.abort()
        tasks = list(state.tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await settle()
