"""Files of burns on their way out: the CSV, and beside it a record of how far it has come.

A record is written whole with its first step, then only added to, and synced before the act that
it announces. What a crash tears off its end was therefore never acted upon.
"""

from __future__ import annotations

import csv
import io
import json
import os
import secrets
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from posapp.datahub.delivered import DeliveredBurns
from posapp.datahub.disk import (
    local,
    make_durable,
    private_file,
    size_of,
    sync_folder,
    write_whole,
)
from posapp.domain.file_shape import MANDATORY, OPTIONAL, Scope
from posapp.domain.ids import BurnId
from posapp.domain.transport import Delivery, Shelf, Step

if TYPE_CHECKING:
    from posapp.domain.burn import Burn

_COLUMNS: Final = MANDATORY[Scope.BURN_REWARD] + OPTIONAL[Scope.BURN_REWARD]
_CSV: Final = ".csv"
_RECORD: Final = ".record"
_PART: Final = ".part"
_TORN: Final = (ValueError, TypeError, LookupError, ArithmeticError, RecursionError)


class OutgoingFiles:
    """The till's folder of files of burns.

    `columns` gives the file's own name for each of ours where it differs; an empty one leaves an
    optional column out, for an exchange that does not know it.
    """

    def __init__(
        self, folder: Path, *, columns: Mapping[str, str] | None = None, separator: str = ";"
    ) -> None:
        self._folder = folder
        self._separator = separator
        self.delivered = DeliveredBurns(folder)
        named = columns or {}
        self._columns = {
            ours: named.get(ours) or ours
            for ours in _COLUMNS
            if named.get(ours) != "" or ours in MANDATORY[Scope.BURN_REWARD]
        }

    def begin(self, place: str) -> BurnFileOut:
        """A new, empty file of burns for this outbox. Raises `FileError`."""
        return BurnFileOut(self._folder, place, self._columns, self._separator)

    def shelf(self) -> Shelf:
        """All deliveries that are not forgotten. Raises `FileError`."""
        found: list[Delivery] = []
        damaged = False
        with local(self._folder):
            records = sorted(self._folder.glob(f"*{_RECORD}")) if self._folder.is_dir() else []
            for record in records:
                delivery = _read(record)
                if delivery is None:
                    damaged = True
                else:
                    found.append(delivery)
        return Shelf(tuple(found), damaged)

    def note(self, delivery: Delivery, step: Step, name: str | None = None) -> Delivery:
        """Add a step to the record; it is on the disk when this returns. Raises `FileError`."""
        moved = replace(delivery, step=step, name=name or delivery.name)
        # Begun on a line of its own: the line before it may be torn.
        line = "\n" + json.dumps({"step": moved.step.value, "name": moved.name}) + "\n"
        record = _record_of(delivery)
        # It must be there: a bare step would speak of nothing.
        with local(record), private_file(record, os.O_APPEND) as file:
            file.write(line.encode("ascii"))
            make_durable(file)
        return moved

    def forget(self, delivery: Delivery) -> None:
        """Remove our copy and its record, the record last. Raises `FileError`.

        That a delivered file's burns went in it stays known: a ledger that is put back as it was
        before does not know.
        """
        record = _record_of(delivery)
        if delivery.step is Step.DELIVERED:
            self.delivered.add(delivery.name, delivery.burns)
        with local(delivery.path):
            delivery.path.unlink(missing_ok=True)
            record.unlink(missing_ok=True)
            if record.parent.is_dir():
                sync_folder(record.parent)

    def sweep(self) -> None:
        """Remove what a crash left of files that were never made deliveries."""
        if not self._folder.is_dir():
            return
        with local(self._folder):
            for path in self._folder.iterdir():
                lone = path.suffix == _CSV and not path.with_suffix(_RECORD).exists()
                if lone or path.suffix == _PART:
                    with suppress(OSError):
                        path.unlink()


class BurnFileOut:
    """A file of burns being written."""

    def __init__(
        self, folder: Path, place: str, columns: Mapping[str, str], separator: str
    ) -> None:
        self._id = secrets.token_hex(8)
        self._place = place
        self._columns = columns
        self._burns: list[BurnId] = []
        self._path = folder / f"{self._id}{_CSV}"
        with local(folder):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            file = private_file(self._path, os.O_CREAT | os.O_EXCL)
            self._file = io.TextIOWrapper(file, encoding="utf-8", newline="")
            self._writer = csv.writer(self._file, delimiter=separator, lineterminator="\n")
            self._writer.writerow(columns.values())

    @property
    def rows(self) -> int:
        """Rows written so far, without the header."""
        return len(self._burns)

    def add(self, burn: Burn) -> None:
        """Write a burn's row.

        Codes are written as they are: a program reads this file, and a code that were defused for
        a spreadsheet would be another code. Raises ValueError where no single line can hold it.
        """
        values = {
            "external_id": burn.code.value,
            "card_code": burn.card_code.value if burn.card_code else "",
            "burned_date": burn.burned_date or "",
            "store_id": burn.store_id or "",
            "reason_msg": burn.id,
        }
        row = [values[ours] for ours in self._columns]
        if any("\n" in value or "\r" in value for value in row):
            raise ValueError("a value holds a line break")
        with local(self._path):
            self._writer.writerow(row)
        self._burns.append(burn.id)

    def close(self, name: str) -> Delivery:
        """Make it a delivery: the file first, then the record that speaks of it."""
        with local(self._path):
            make_durable(self._file)
            self._file.close()
            sync_folder(self._path.parent)
        delivery = Delivery(
            id=self._id,
            place=self._place,
            name=name,
            temp=f"posapp-{self._id}.tmp",
            rows=self.rows,
            size=size_of(self._path),
            step=Step.PREPARED,
            path=self._path,
            burns=frozenset(self._burns),
        )
        head = {
            "place": delivery.place,
            "name": delivery.name,
            "temp": delivery.temp,
            "size": delivery.size,
            "burns": self._burns,
        }
        write_whole(_record_of(delivery), (json.dumps(head) + "\n").encode("ascii"))
        return delivery

    def discard(self) -> None:
        """Drop what was written; never raises."""
        with suppress(OSError):
            self._file.close()
        for path in (self._path.with_suffix(_RECORD), self._path):
            with suppress(OSError):
                path.unlink(missing_ok=True)


def _record_of(delivery: Delivery) -> Path:
    return delivery.path.with_suffix(_RECORD)


def _read(record: Path) -> Delivery | None:
    """The delivery of a record, None where its first line is damaged. Raises OSError."""
    first, *steps = record.read_bytes().split(b"\n")
    try:
        head: dict[str, Any] = json.loads(first)
        delivery = Delivery(
            id=record.stem,
            place=str(head["place"]),
            name=str(head["name"]),
            temp=str(head["temp"]),
            rows=len(head["burns"]),
            size=int(head["size"]),
            step=Step.PREPARED,
            path=record.with_suffix(_CSV),
            burns=frozenset(BurnId(str(one)) for one in head["burns"]),
        )
    except _TORN:
        return None
    for line in steps:
        with suppress(*_TORN):  # torn: its act was never begun
            told = json.loads(line)
            delivery = replace(delivery, step=Step(told["step"]), name=str(told["name"]))
    return delivery
