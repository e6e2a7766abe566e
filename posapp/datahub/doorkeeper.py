"""Which server is the one it was: the keys that one may have, and those that were pinned."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

import asyncssh

if TYPE_CHECKING:
    from posapp.datahub.known_hosts import Pin

# No certificates (nobody here could vouch for their authority) and nothing that needs SHA-1.
_HOST_KEYS: Final = (
    "ssh-ed25519",
    "ecdsa-sha2-nistp256",
    "ecdsa-sha2-nistp384",
    "ecdsa-sha2-nistp521",
    "rsa-sha2-512",
    "rsa-sha2-256",
)


class Doorkeeper(asyncssh.SSHClient):
    """Lets in the pinned key, or on first use any; asyncssh proves that the server has it."""

    def __init__(self, pins: Sequence[Pin]) -> None:
        self._pins = pins
        self.offered: asyncssh.SSHKey | None = None

    def validate_host_public_key(
        self,
        host: str,  # noqa: ARG002 - the library's signature
        addr: str,  # noqa: ARG002 - the library's signature
        port: int,  # noqa: ARG002 - the library's signature
        key: asyncssh.SSHKey,
    ) -> bool:
        """Whether the session may go on with a server of this key; it is kept in any case."""
        self.offered = key
        return not self._pins or pin_of(key) in self._pins


def pin_of(key: asyncssh.SSHKey) -> Pin:
    """What is kept of a server's key."""
    algorithm, body = key.export_public_key("openssh").decode("ascii").split()[:2]
    return algorithm, body


def host_key_algs(pins: Sequence[Pin]) -> list[str]:
    """The pinned kind first: a server with several keys would else seem to have changed its one."""
    kinds = {"rsa" if pin[0] == "ssh-rsa" else pin[0] for pin in pins}
    return sorted(_HOST_KEYS, key=lambda alg: not alg.startswith(tuple(kinds)) if kinds else False)
