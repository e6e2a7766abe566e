"""A file of master rewards: small, so read row by row."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Final

from posapp.datahub.rows import LONGEST_CELL, Refuse, RowReader
from posapp.datahub.source import Source, file_error
from posapp.domain.code_file import Reject, RewardRow, RowFault
from posapp.domain.ids import RewardId
from posapp.domain.shown import seemly
from posapp.domain.voucher import Worth, WorthKind

if TYPE_CHECKING:
    from posapp.datahub.columns import Header

_MOST: Final = 100_000
_KINDS: Final = {"value": WorthKind.VALUE, "percentage": WorthKind.PERCENTAGE}
_NO: Final = {"false", "0", "no", "non", "n"}
_LARGEST: Final = Decimal(10) ** 9


class RewardsIn:
    """Reads an opened file whose header fits."""

    def __init__(self, source: Source, header: Header, refuse: Refuse) -> None:
        self._source = source
        self._header = header
        self._refuse = refuse
        self._rows = RowReader(header, self._refused)
        self.rejected = 0
        self.lines = 0

    def rewards(self) -> Iterator[RewardRow]:
        """The good rows. Raises `FileError`."""
        first = 2
        for lines in self._source.lines():
            open_end = self._source.ends_open
            for number, cells in self._rows.rows(first, lines, ends_open=open_end):
                row = self._row(cells)
                if isinstance(row, RewardRow):
                    self.lines += 1
                    if self.lines > _MOST:
                        raise file_error("file.too_many_rewards", self._source.path, most=_MOST)
                    yield row
                else:
                    self._refused(Reject(number, *row), cells)
            first += len(lines)

    def _row(self, cells: Sequence[str]) -> RewardRow | tuple[RowFault, str]:
        told = {ours: cells[place].strip() for ours, place in self._header.at.items()}
        for column in ("external_id", "name"):
            if not told[column]:
                fault = RowFault.NO_CODE if column == "external_id" else RowFault.NO_NAME
                return fault, column
        if len(told["external_id"]) > LONGEST_CELL:
            return RowFault.TOO_LONG, "external_id"
        name = seemly(told["name"])
        if not name:
            return RowFault.NO_NAME, "name"
        try:
            column = "monetary_value"
            worth = _worth(told)
            column = "holding_days"
            days = _count(told.get(column))
            column = "stock"
            stock = _count(told.get(column))
        except ValueError:
            return RowFault.BAD_NUMBER, column
        return RewardRow(RewardId(told["external_id"]), name, worth, days, stock)

    def _refused(self, reject: Reject, cells: Sequence[str]) -> None:
        self.rejected += 1
        self.lines += 1
        self._refuse(reject, cells)


def _worth(told: dict[str, str]) -> Worth | None:
    """What it takes off; None where the file has no column that says it."""
    if "monetary_type" not in told or "monetary_value" not in told:
        return None
    kind = _KINDS.get(told["monetary_type"].casefold())
    if kind is None or told.get("monetary", "").casefold() in _NO:
        return Worth()
    if not told["monetary_value"]:
        return Worth()
    try:
        number = Decimal(told["monetary_value"].replace(",", "."))
    except InvalidOperation:
        raise ValueError("not a number") from None
    if not number.is_finite() or not 0 <= number < _LARGEST:
        raise ValueError("out of range")
    return Worth(kind, number)


def _count(text: str | None) -> int | None:
    if not text:
        return None
    if not (text.isascii() and text.isdigit() and len(text) <= 9):
        raise ValueError("not a count")
    return int(text)
