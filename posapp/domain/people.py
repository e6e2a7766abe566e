"""Who works at a till: names, roles, and what a role may do."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final


class Role(StrEnum):
    """What somebody is at the till."""

    CASHIER = "cashier"
    MANAGER = "manager"


class Right(StrEnum):
    """What not everybody may do; selling and trying again are for all."""

    APPROVE = "approve"
    STOCK = "stock"
    RESOLVE = "resolve"
    JOURNAL = "journal"
    REPORT = "report"
    EXPORT = "export"
    SETTINGS = "settings"
    PEOPLE = "people"
    SUPPORT = "support"


# A cashier sees how the stock stands and hands a bundle to support; what moves money, shows whole
# lists or changes the till is a manager's.
_RIGHTS: Final[Mapping[Role, frozenset[Right]]] = {
    Role.CASHIER: frozenset({Right.STOCK, Right.SUPPORT}),
    Role.MANAGER: frozenset(Right),
}


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who works at this till, named as the shop calls them; names are never reused.

    `created_at` and `left_at` are aware UTC; `left_at` is None while the person works here.
    """

    name: str
    role: Role
    created_at: datetime
    left_at: datetime | None = None

    def may(self, right: Right) -> bool:
        """Whether this person may do it now."""
        return self.left_at is None and right in _RIGHTS[self.role]
