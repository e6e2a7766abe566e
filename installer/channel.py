"""Make and sign a channel of updates, on the machine of whom releases; the tills trust its key.

    python3 installer/channel.py key PRIVATE-FILE
        make a key; its public half, for the setting update_keys, is printed
    python3 installer/channel.py make FOLDER --version 0.2.0 --minimum 0.1.0 --serial 7
            --package linux-amd64=posapp_0.2.0_amd64.deb [--package ...]
            [--note en="What is new"] [--days 60] [--name stable]
            [--older FOLDER/channel.json] --key PRIVATE-FILE [--key SECOND-FILE]
        write FOLDER/channel.json for packages that lie in FOLDER
    python3 installer/channel.py show FOLDER/channel.json PUBLIC-KEY...
        check it as a till would, and say what it offers

A private key is a file with a password, which is asked for (or read from standard input with
--password-stdin), never an argument. With two keys both sign: so a new one comes into use.
"""

import argparse
import base64
import getpass
import hashlib
import json
import os
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
)

from posapp.domain.update import Channel, UpdateError, parse_channel
from posapp.updates.envelope import MARK, opened, read_key, short, signed_part

_LIMIT_DAYS = 400


class ChannelError(Exception):
    """No channel can be made of this; its text says why."""


def main(arguments: list[str] | None = None) -> int:
    """Do what is asked; the exit code."""
    asked = _parser().parse_args(arguments)
    try:
        match asked.command:
            case "key":
                print(new_key(asked.file, _password(asked, asked.file, is_new=True)))
            case "make":
                keys = [_loaded(file, _password(asked, file)) for file in asked.key]
                print(f"written: {make(asked, keys)}")
            case _:
                for line in show(asked.file, asked.public):
                    print(line)
    except (ChannelError, UpdateError, OSError) as error:
        print(f"channel.py: {error}", file=sys.stderr)
        return 1
    return 0


def new_key(file: Path, password: bytes) -> str:
    """Make a key in a new file; its public half in base64."""
    key = Ed25519PrivateKey.generate()
    how = BestAvailableEncryption(password) if password else NoEncryption()
    content = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, how)
    with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as made:
        made.write(content)
    return public_of(key)


def public_of(key: Ed25519PrivateKey) -> str:
    """What a till is told of a key."""
    raw = key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
    return base64.b64encode(raw).decode()


def sealed(payload: str, keys: list[Ed25519PrivateKey]) -> str:
    """A channel's file: the payload with a signature by each key."""
    signatures = {
        short(read_key(public_of(key))): base64.b64encode(key.sign(signed_part(payload))).decode()
        for key in keys
    }
    whole = {"posapp": MARK, "payload": payload, "signatures": signatures}
    return json.dumps(whole, indent=1) + "\n"


def make(asked: argparse.Namespace, keys: list[Ed25519PrivateKey]) -> Path:
    """Write the folder's channel, under its name only once it is whole and accepted."""
    if not 0 < asked.days <= _LIMIT_DAYS:
        raise ChannelError(f"--days must be 1 to {_LIMIT_DAYS}")
    now = datetime.now(UTC).replace(microsecond=0)
    told = {
        "channel": asked.name,
        "serial": asked.serial,
        "issued": now.isoformat(),
        "expires": (now + timedelta(days=asked.days)).isoformat(),
        "release": {
            "version": asked.version,
            "minimum": asked.minimum,
            "notes": dict(_pair(one) for one in asked.note),
            "files": [_package(asked.folder, *_pair(one)) for one in asked.package],
        },
        "older": _older(asked.older, asked.version),
    }
    payload = json.dumps(told, indent=1, ensure_ascii=False)
    parse_channel(payload.encode())
    content = sealed(payload, keys)
    opened(content.encode(), [read_key(public_of(key)) for key in keys])
    path: Path = asked.folder / "channel.json"
    part = path.with_name(".channel.json.part")
    part.write_text(content, encoding="utf-8")
    part.replace(path)
    return path


def show(file: Path, keys: list[str]) -> list[str]:
    """What a till with these keys would see."""
    channel = parse_channel(opened(file.read_bytes(), [read_key(key) for key in keys]))
    return [
        f"{channel.name} {channel.serial}, good until {channel.expires:%Y-%m-%d %H:%M} UTC",
        *_lines(channel),
    ]


def _lines(channel: Channel) -> list[str]:
    return [
        f"{release.version} (over {release.minimum} or newer): {package.platform} {package.name}"
        f" {package.size} bytes"
        for release in (channel.release, *channel.older)
        for package in release.packages
    ]


def _older(file: Path | None, version: str) -> list[dict[str, object]]:
    """The releases of the channel before, which can still be asked for by name."""
    if file is None:
        return []
    told = json.loads(json.loads(file.read_text(encoding="utf-8"))["payload"])
    found = [told["release"], *told.get("older", [])]
    return [one for one in found if one["version"] != version]


def _package(folder: Path, platform: str, name: str) -> dict[str, object]:
    path = folder / name
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    return {"platform": platform, "name": name, "size": path.stat().st_size, "sha256": digest}


def _pair(text: str) -> tuple[str, str]:
    name, mark, value = text.partition("=")
    if not mark:
        raise ChannelError(f"write NAME=VALUE, not {text!r}")
    return name, value


def _password(asked: argparse.Namespace, file: Path, *, is_new: bool = False) -> bytes:
    if asked.password_stdin:
        return sys.stdin.readline().rstrip("\n").encode()
    given = getpass.getpass(f"Password of {file}: ")
    if is_new and getpass.getpass("Once more: ") != given:
        raise ChannelError("the two are different")
    return given.encode()


def _loaded(file: Path, password: bytes) -> Ed25519PrivateKey:
    try:
        key = load_pem_private_key(file.read_bytes(), password or None)
    except (ValueError, TypeError):
        raise ChannelError(f"{file} is no key, or its password is another") from None
    if not isinstance(key, Ed25519PrivateKey):
        raise ChannelError(f"{file} is no Ed25519 key")
    return key


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    commands = parser.add_subparsers(dest="command", required=True)
    key = commands.add_parser("key")
    key.add_argument("file", type=Path)
    made = commands.add_parser("make")
    made.add_argument("folder", type=Path)
    made.add_argument("--version", required=True)
    made.add_argument("--minimum", required=True)
    made.add_argument("--serial", type=int, required=True)
    made.add_argument("--package", action="append", required=True)
    made.add_argument("--note", action="append", default=[])
    made.add_argument("--days", type=int, default=60)
    made.add_argument("--name", default="stable")
    made.add_argument("--older", type=Path)
    made.add_argument("--key", type=Path, action="append", required=True)
    seen = commands.add_parser("show")
    seen.add_argument("file", type=Path)
    seen.add_argument("public", nargs="+")
    for one in (key, made):
        one.add_argument("--password-stdin", action="store_true")
    return parser


if __name__ == "__main__":
    sys.exit(main())
