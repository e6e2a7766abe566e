"""Where a secret of the till is kept."""

from __future__ import annotations

from enum import StrEnum


class Place(StrEnum):
    """The kind of place; what it protects from is told in ``resources/docs/manager.md``."""

    KEYRING = "keyring"  # the system's own: Credential Manager, Keychain, Secret Service
    FILE = "file"  # an encrypted file in the data directory, where the system has no keyring
