"""A channel's file: a text, and who signed it (Ed25519).

The file is JSON: ``{"posapp": "channel 1", "payload": "...", "signatures": {"key": "base64"}}``.
A signature is over the mark and the payload's bytes; several may stand side by side, so that a new
key comes into use while tills still know the old one only.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Sequence
from hashlib import sha256
from typing import Final

from posapp.domain.errors import Disposition
from posapp.domain.update import MOST_CHANNEL_BYTES, UpdateError

MARK: Final = "channel 1"
KEY_BYTES: Final = 32
_MOST_SIGNATURES: Final = 10


def signed_part(payload: str) -> bytes:
    """The bytes a signature is over; no signature of anything else can be taken for one of it."""
    return f"posapp {MARK}\n".encode() + payload.encode()


def short(key: bytes) -> str:
    """A public key's short form, by which its signature is found."""
    return sha256(key).hexdigest()[:16]


def read_key(text: str) -> bytes:
    """A public key (base64 of its 32 bytes). Raises ValueError in words for a person."""
    try:
        key = base64.b64decode(text.strip(), validate=True)
    except ValueError:
        key = b""
    if len(key) != KEY_BYTES:
        raise ValueError("must be public keys in base64, 44 characters each")
    return key


def opened(content: bytes, keys: Sequence[bytes]) -> bytes:
    """The payload, signed by one of these keys.

    Raises `UpdateError`: ``update.no_keys`` without any, ``update.unreadable``,
    ``update.unsigned`` where none of them signed it, ``update.forged`` where a signature in the
    name of one does not fit.
    """
    if not keys:
        raise UpdateError("update.no_keys", Disposition.ASK)
    payload, signatures = _parts(content)
    known = {short(key): key for key in keys}
    claimed = [name for name in signatures if name in known]
    if not claimed:
        raise UpdateError("update.unsigned", Disposition.ASK)
    if not any(_fits(known[name], signatures[name], signed_part(payload)) for name in claimed):
        raise UpdateError("update.forged", Disposition.ASK)
    return payload.encode()


def _parts(content: bytes) -> tuple[str, dict[str, str]]:
    try:
        if len(content) > MOST_CHANNEL_BYTES:
            raise ValueError
        told = json.loads(content.decode("utf-8"))
        payload, signatures = told["payload"], told["signatures"]
        is_ours = told["posapp"] == MARK and isinstance(payload, str)
        if not is_ours or not isinstance(signatures, dict) or len(signatures) > _MOST_SIGNATURES:
            raise ValueError
        payload.encode()  # half a surrogate is no text
        return payload, {str(name): str(value) for name, value in signatures.items()}
    except (ValueError, KeyError, TypeError, RecursionError):
        raise UpdateError(
            "update.unreadable", Disposition.ASK, detail="it is no channel of posapp"
        ) from None


def _fits(key: bytes, signature: str, content: bytes) -> bool:
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        Ed25519PublicKey.from_public_bytes(key).verify(
            base64.b64decode(signature, validate=True), content
        )
    except (InvalidSignature, ValueError):
        return False
    return True
