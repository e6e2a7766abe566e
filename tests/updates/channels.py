"""Channels of updates for tests: signed as the tool signs them, in folders and on a web server."""

from __future__ import annotations

import hashlib
import json
import ssl
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from installer.channel import public_of, sealed

NOW = datetime(2026, 11, 22, 22, tzinfo=UTC)
PLATFORM = "linux-amd64"
CONTENT = b"a package " * 30_000


def package(name: str = "posapp_0.2.0_amd64.deb", content: bytes = CONTENT) -> dict[str, Any]:
    digest = hashlib.sha256(content).hexdigest()
    return {"platform": PLATFORM, "name": name, "size": len(content), "sha256": digest}


def release(version: str = "0.2.0", minimum: str = "0.1.0", **more: Any) -> dict[str, Any]:
    name = f"posapp_{version}_amd64.deb"
    told = {"version": version, "minimum": minimum, "notes": {"en": "Faster.", "fr": "Plus vite."}}
    return told | {"files": [package(name)]} | more


def told(**more: Any) -> dict[str, Any]:
    """What a channel says."""
    usual = {
        "channel": "stable",
        "serial": 7,
        "issued": (NOW - timedelta(days=1)).isoformat(),
        "expires": (NOW + timedelta(days=30)).isoformat(),
        "release": release(),
        "older": [],
    }
    return usual | more


@dataclass
class Publisher:
    """Signs and publishes in a folder."""

    folder: Path
    keys: list[Ed25519PrivateKey] = field(default_factory=lambda: [Ed25519PrivateKey.generate()])

    @property
    def public(self) -> list[str]:
        return [public_of(key) for key in self.keys]

    def publish(self, content: bytes = CONTENT, **more: Any) -> None:
        channel = told(**more)
        text = sealed(json.dumps(channel), self.keys)
        (self.folder / "channel.json").write_text(text, encoding="utf-8")
        for one in (channel["release"], *channel["older"]):
            for file in one["files"]:
                (self.folder / file["name"]).write_bytes(content)


@dataclass
class Answer:
    status: int = 200
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)
    length: int | None = None  # told instead of the body's own


class Web:
    """A web server that answers as a test says."""

    def __init__(self) -> None:
        self.answers: dict[str, Answer] = {}
        self.asked: list[str] = []
        self.port = 0

    @property
    def url(self) -> str:
        return f"https://localhost:{self.port}"

    def serve(self, folder: Path, under: str = "/") -> None:
        for file in folder.iterdir():
            self.answers[f"{under}{file.name}"] = Answer(body=file.read_bytes())


@contextmanager
def web(context: ssl.SSLContext) -> Iterator[Web]:
    """The server on loopback, with this certificate."""
    made = Web()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            made.asked.append(self.path)
            answer = made.answers.get(self.path, Answer(404))
            self.send_response(answer.status)
            for name, value in answer.headers.items():
                self.send_header(name, value)
            length = len(answer.body) if answer.length is None else answer.length
            self.send_header("Content-Length", str(length))
            self.end_headers()
            try:
                self.wfile.write(answer.body)
            except OSError:
                self.close_connection = True

        def log_message(self, format: str, *args: object) -> None:
            pass

    class Quiet(ThreadingHTTPServer):
        daemon_threads = True

        def handle_error(self, request: object, client_address: object) -> None:
            """A client that hangs up is part of the test."""

    server = Quiet(("127.0.0.1", 0), Handler)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    made.port = server.server_address[1]
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield made
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
