"""Packed answers, unpacked no further than an answer may be long.

The HTTP library would unpack whatever arrived at once: sixty-four kilobytes become sixty-four
megabytes, and packed again and again as much as the machine has.
"""

from __future__ import annotations

import zlib
from typing import Final

ACCEPTED: Final = "gzip, deflate"  # as asked of Splio in Accept-Encoding
_GZIP: Final = 16 + zlib.MAX_WBITS
_PACKINGS: Final = {"gzip": _GZIP, "x-gzip": _GZIP, "deflate": zlib.MAX_WBITS}


class TooLargeError(Exception):
    """The answer is longer than an answer may be."""


class Unpacking:
    """One answer's body. `packing` is its Content-Encoding, `most` the bytes it may unpack to.

    ValueError for a packing that was not asked for, or several on top of each other.
    """

    def __init__(self, packing: str, most: int) -> None:
        named = [name for part in packing.split(",") if (name := part.strip().lower())]
        used = [name for name in named if name != "identity"]
        if len(used) > 1 or any(name not in _PACKINGS for name in used):
            raise ValueError("packed in a way that nobody asked for")
        self._most = most
        self._body = bytearray()
        self._bits = _PACKINGS[used[0]] if used else 0
        self._packer = zlib.decompressobj(self._bits) if used else None

    @property
    def body(self) -> bytes:
        """What has been taken, unpacked."""
        return bytes(self._body)

    def take(self, chunk: bytes) -> None:
        """Take the next bytes as they came. Raises `TooLargeError`; ValueError for broken ones."""
        left = self._most - len(self._body)
        if self._packer is None:
            self._body += chunk[: left + 1]
        else:
            self._body += self._unpacked(self._packer, chunk, left + 1)
        if len(self._body) > self._most:
            raise TooLargeError

    def _unpacked(self, packer: zlib._Decompress, chunk: bytes, most: int) -> bytes:
        is_first = not self._body and self._bits == zlib.MAX_WBITS
        try:
            return packer.decompress(chunk, most)
        except zlib.error:
            if not is_first:
                raise ValueError("not packed as it says") from None
        # "deflate" has two forms in the world: with zlib's head, and bare.
        self._bits = -zlib.MAX_WBITS
        self._packer = zlib.decompressobj(self._bits)
        try:
            return self._packer.decompress(chunk, most)
        except zlib.error:
            raise ValueError("not packed as it says") from None
