"""Signatures of files that leave the till for years: Ed25519, checkable by any other program.

The library is loaded where it is first needed: a till's start does not wait for it.
"""

from __future__ import annotations

from hashlib import sha256
from pathlib import PurePath
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

SIGNATURE: Final = ".sig"
SEED_BYTES: Final = 32


def key_file(name: str) -> str:
    """The name of the public key's file beside a signed file."""
    return f"{PurePath(name).name}.pub"


class Signer:
    """A till's key. `seed` are its 32 secret bytes; ValueError for another number of them."""

    def __init__(self, seed: bytes) -> None:
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
        from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

        self._key = Ed25519PrivateKey.from_private_bytes(seed)
        public = self._key.public_key()
        self.public_pem: Final = public.public_bytes(
            Encoding.PEM, PublicFormat.SubjectPublicKeyInfo
        )
        self.short: Final = _short(public)

    def sign(self, content: bytes) -> bytes:
        """The signature, 64 bytes."""
        return self._key.sign(content)


def short_key(public_pem: bytes) -> str | None:
    """The short form of a public key; None where these bytes are none."""
    key = _loaded(public_pem)
    return None if key is None else _short(key)


def signed_by(public_pem: bytes, signature: bytes, content: bytes) -> bool:
    """Whether the signature is of this content by this key."""
    from cryptography.exceptions import InvalidSignature

    key = _loaded(public_pem)
    if key is None:
        return False
    try:
        key.verify(signature, content)
    except InvalidSignature:
        return False
    return True


def _loaded(public_pem: bytes) -> Ed25519PublicKey | None:
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
    from cryptography.hazmat.primitives.serialization import load_pem_public_key

    try:
        key = load_pem_public_key(public_pem)
    except (ValueError, UnsupportedAlgorithm):
        return None
    return key if isinstance(key, Ed25519PublicKey) else None


def _short(public: Ed25519PublicKey) -> str:
    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

    return sha256(public.public_bytes(Encoding.Raw, PublicFormat.Raw)).hexdigest()[:16]
