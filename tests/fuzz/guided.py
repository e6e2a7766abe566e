"""The same parsers under atheris, which learns from the code that an input reaches.

``python -m tests.fuzz.guided "JSON answer" -runs=100000``; needs the extra ``fuzz``. Without a name
it lists the parsers. What follows the name is libFuzzer's own.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from random import Random
from typing import Final

from tests.fuzz.drive import Target

_GROUPS: Final = (
    "test_scans",
    "test_typed",
    "test_splio_json",
    "test_code_files",
    "test_till_files",
    "test_settings_texts",
    "test_ledger_rows",
    "test_calls",
)


class FromBytes(Random):
    """Choices out of a fuzzer's bytes; zeros once these are used up."""

    def __init__(self, data: bytes) -> None:
        super().__init__(0)
        self._data = data
        self._at = 0

    def getrandbits(self, k: int, /) -> int:
        """The next bits."""
        size = (k + 7) // 8
        taken = self._data[self._at : self._at + size].ljust(size, b"\0")
        self._at += size
        return int.from_bytes(taken, "big") >> (size * 8 - k)

    def random(self) -> float:
        """The next number from 0 to 1."""
        return self.getrandbits(32) / 2**32


def targets() -> Iterator[Target]:
    """All parsers; a group is loaded once it is its turn."""
    for group in _GROUPS:
        yield from importlib.import_module(f"tests.fuzz.{group}").TARGETS


def main(args: list[str]) -> None:
    """Fuzz one parser; atheris ends the process."""
    if len(args) < 2:
        print("\n".join(one.name for one in targets()))
        return
    import atheris  # type: ignore[import-untyped,import-not-found,unused-ignore]

    with atheris.instrument_imports(include=["posapp"]):
        target = next(one for one in targets() if one.name == args[1])

    def one(data: bytes) -> None:
        target.parse(target.make(FromBytes(data)))

    atheris.Setup([args[0], *args[2:]], one)
    atheris.Fuzz()


if __name__ == "__main__":
    main(sys.argv)
