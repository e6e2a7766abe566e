"""The back of a till that exists only here: each page's part stands in its own attribute."""

from __future__ import annotations

from posapp.domain.people import Right


class FakeOffice:
    """Lets everybody do everything, until told otherwise."""

    def __init__(self) -> None:
        self.refused: set[Right] = set()

    def may(self, right: Right) -> bool:
        return right not in self.refused
