"""The web application: the gateway in front (rate limit, tokens, dates), the endpoints behind."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC
from email.utils import format_datetime
from typing import TYPE_CHECKING

from starlette.applications import Starlette
from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from posapp.sandbox import tokens
from posapp.sandbox.data_api import DataApi
from posapp.sandbox.loyalty_api import LoyaltyApi
from posapp.sandbox.payload import json_object, optional_text
from posapp.sandbox.refusals import METHOD_NOT_ALLOWED, Refused, listed, too_fast

if TYPE_CHECKING:
    from posapp.sandbox.records import ApiKey
    from posapp.sandbox.world import World

_LOGIN = "/authenticate"

PeerOf = Callable[[Scope], str]
"""Tells the IP address of the client behind a connection, for the rate limit."""


def client_address(scope: Scope) -> str:
    """Return the address the connection came from."""
    client = scope.get("client")
    return str(client[0]) if client else ""


def build_app(world: World, peer_of: PeerOf = client_address) -> ASGIApp:
    """Return the whole of Splio, as an ASGI application answering from `world`."""

    async def authenticate(request: Request) -> Response:
        body = await json_object(request)
        return JSONResponse({"token": tokens.issue(world, optional_text(body, "api_key"))})

    async def ping(request: Request) -> Response:
        key: ApiKey = request.scope["splio_key"]
        return JSONResponse({"user_id": key.user_id})

    app = Starlette(
        routes=[
            Route(_LOGIN, authenticate, methods=["POST"]),
            Route("/ping", ping),
            *LoyaltyApi(world).routes(),
            *DataApi(world).routes(),
        ],
        exception_handlers={Refused: _refusal, HTTPException: _http_error},
    )
    app.router.redirect_slashes = False
    return Gateway(app, world, peer_of)


async def _refusal(_request: Request, refusal: Exception) -> Response:
    if not isinstance(refusal, Refused):
        raise refusal
    return JSONResponse(refusal.body, status_code=refusal.status)


async def _http_error(request: Request, error: Exception) -> Response:
    if not isinstance(error, HTTPException):
        raise error
    if error.status_code == 405:
        return JSONResponse(METHOD_NOT_ALLOWED, status_code=405, headers=error.headers)
    refusal = listed(error.status_code, "", "not_found", f"No route found for {request.url.path}")
    return JSONResponse(refusal.body, status_code=error.status_code)


class Gateway:
    """Counts, dates and lets in: what stands in front of every endpoint."""

    def __init__(self, app: ASGIApp, world: World, peer_of: PeerOf) -> None:
        self._app = app
        self._world = world
        self._peer_of = peer_of

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        world, path = self._world, str(scope["path"])
        moment = (world.now() + world.clock_skew).astimezone(UTC)
        extra = [(b"date", format_datetime(moment, usegmt=True).encode("ascii"))]
        limits = world.limits
        allowance = None if limits is None else limits.take(self._peer_of(scope), path)
        if allowance is not None:
            extra += allowance.headers()

        async def send_dated(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [*message.get("headers", []), *extra]
            await send(message)

        try:
            if allowance is not None and not allowance.allowed:
                raise too_fast()
            if path != _LOGIN:
                shown = Headers(scope=scope).get("authorization")
                scope["splio_key"] = tokens.check(world, shown, path)
        except Refused as refusal:
            response = JSONResponse(refusal.body, status_code=refusal.status)
            await response(scope, receive, send_dated)
            return
        try:
            await self._app(scope, receive, send_dated)
        except Exception as crash:
            # A fault of the sandbox itself: kept, so that whoever runs it is told.
            world.crashes.append(crash)
            raise
