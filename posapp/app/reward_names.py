"""What rewards are called, where the ledger and the journal know no more than an id."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from posapp.domain.errors import StoreError
from posapp.domain.ids import RewardId
from posapp.store.stock import StockView

if TYPE_CHECKING:
    from posapp.domain.journal import JournalRow
    from posapp.domain.report import Agreement, Report


class RewardNames:
    """Names by the stock, for one thread; it is opened when the first one is asked for.

    A stock that cannot be read names nothing: figures and lines are shown all the same.
    """

    def __init__(self, stock: Path) -> None:
        self._path = stock
        self._stock: StockView | None = None
        self._known: dict[str, str] = {}

    def called(self, reward_id: str) -> str:
        """A reward's name; empty where it is not known."""
        name = self._known.get(reward_id)
        if name is None:
            name = self._known[reward_id] = self._look_up(reward_id)
        return name

    def in_report(self, report: Report, agreement: Agreement | None = None) -> Report:
        """The report with the names that it lacks, and `agreement`'s differences with it."""
        found = self._missing(report.rewards, _ids(report, agreement))
        return replace(report, rewards={**report.rewards, **found}) if found else report

    def in_rows(self, rows: Iterable[JournalRow]) -> Iterator[JournalRow]:
        """Lines of the journal with the names that they lack."""
        for row in rows:
            detail = row.line.detail
            told = str(detail.get("reward") or "") if "grant" in detail else ""
            name = row.reward or (self.called(row.reward_id) if row.reward_id else "")
            if told or name != row.reward:
                yield replace(row, reward=name, granted=self.called(told) if told else "")
            else:
                yield row

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._stock is not None:
            self._stock.close()

    def _missing(
        self, known: Mapping[str | None, str], ids: Iterable[str]
    ) -> Mapping[str | None, str]:
        named = {one: self.called(one) for one in set(ids) if not known.get(one)}
        return {one: name for one, name in named.items() if name}

    def _look_up(self, reward_id: str) -> str:
        with suppress(StoreError):
            if self._stock is None:
                self._stock = StockView.open(self._path)
            reward = self._stock.reward(RewardId(reward_id))
            return "" if reward is None else reward.name
        return ""


def _ids(report: Report, agreement: Agreement | None) -> Iterator[str]:
    yield from filter(None, report.figures.by_reward)
    yield from (one.reward_id for one in report.approvals if one.reward_id)
    if agreement is not None:
        yield from (one.of for one in agreement.differences if one.what == "reward" and one.of)
