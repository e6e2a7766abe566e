"""Who works here, on disk in the ledger: each change with its line in the journal."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from datetime import datetime
from math import ceil
from typing import TYPE_CHECKING, Any, Final

from posapp.domain.errors import Disposition
from posapp.domain.people import Known, PeopleError, Person, Role, Tries, same_name
from posapp.store.cells import MISREADINGS, moment, ms
from posapp.store.faults import UnreadableRowError
from posapp.store.journal import note

if TYPE_CHECKING:
    from posapp.store.db import Database

_COLUMNS: Final = "name, role, created_at, left_at, failures, locked_until, locked_tick"
_ALL: Final = f"SELECT {_COLUMNS} FROM person ORDER BY name"  # noqa: S608
_ONE: Final = f"SELECT {_COLUMNS} FROM person WHERE name = ? AND left_at IS NULL"  # noqa: S608
_PIN: Final = "SELECT pin_hash FROM person WHERE name = ? AND left_at IS NULL"
_ADD: Final = "INSERT INTO person (name, role, pin_hash, created_at) VALUES (?, ?, ?, ?)"
_TRIES: Final = """
    UPDATE person SET failures = ?, locked_until = ?, locked_tick = ? WHERE name = ?
"""
_SET_PIN: Final = """
    UPDATE person SET pin_hash = ?, failures = 0, locked_until = NULL, locked_tick = NULL
    WHERE name = ?
"""
_SET_ROLE: Final = "UPDATE person SET role = ? WHERE name = ?"
_LEAVE: Final = "UPDATE person SET left_at = ? WHERE name = ?"
_REHASH: Final = "UPDATE person SET pin_hash = ? WHERE name = ?"
_OTHER_MANAGERS: Final = """
    SELECT count(*) FROM person WHERE role = 'manager' AND left_at IS NULL AND name <> ?
"""


def all_people(raw: sqlite3.Connection) -> Sequence[Known]:
    """Everybody ever entered, by name. Raises `UnreadableRowError`."""
    return [_known(row) for row in raw.execute(_ALL).fetchall()]


class PeopleFile:
    """Implements `posapp.domain.people.PeopleBook` on the ledger's one writing connection."""

    def __init__(self, database: Database) -> None:
        self._db: Final = database
        self._raw: Final = database.raw

    def people(self) -> Sequence[Known]:
        """Everybody ever entered, by name; those who left too."""
        with self._db.reading():
            return all_people(self._raw)

    def pin_of(self, name: str) -> str | None:
        """The kept hash of somebody who works here; None for all other names."""
        with self._db.reading():
            row = self._raw.execute(_PIN, (name,)).fetchone()
            return None if row is None else str(row[0])

    def add(self, person: Person, pin_hash: str, by: str) -> None:
        """Enter somebody; the names of those who left are taken as well."""
        with self._db.writing() as raw:
            known = all_people(raw)
            # The column tells apart what differs by the case of an accented letter alone.
            if any(same_name(person.name, one.person.name) for one in known):
                raise PeopleError("people.name_taken", Disposition.REFUSE, name=person.name)
            if not known and person.role is not Role.MANAGER:
                raise PeopleError("people.manager_first", Disposition.REFUSE)
            raw.execute(_ADD, (person.name, person.role.value, pin_hash, ms(person.created_at)))
            self._note(raw, person.created_at, "PersonAdded", person.name, by, role=person.role)

    def set_pin(self, name: str, pin_hash: str, at: datetime, by: str) -> Person:
        """Another PIN, tried by nobody yet."""
        with self._db.writing() as raw:
            person = _working(raw, name).person
            raw.execute(_SET_PIN, (pin_hash, person.name))
            self._note(raw, at, "PersonChanged", person.name, by, pin="changed")
            return person

    def set_role(self, name: str, role: Role, at: datetime, by: str) -> Person:
        """Another role; the last manager stays one."""
        with self._db.writing() as raw:
            person = _working(raw, name).person
            if role is not Role.MANAGER:
                _demand_another_manager(raw, person)
            raw.execute(_SET_ROLE, (role.value, person.name))
            if role is not person.role:
                self._note(raw, at, "PersonChanged", person.name, by, role=role, before=person.role)
            return _working(raw, name).person

    def leave(self, name: str, at: datetime, by: str) -> Person:
        """Somebody left; the last manager cannot."""
        with self._db.writing() as raw:
            person = _working(raw, name).person
            _demand_another_manager(raw, person)
            raw.execute(_LEAVE, (ms(at), person.name))
            self._note(raw, at, "PersonLeft", person.name, by, role=person.role)
            return Person(person.name, person.role, person.created_at, moment(ms(at)))

    def count_try(self, name: str, at: datetime, tick: int | None = None) -> Tries:
        """Count a try as a wrong one before it is looked at; refuses where it must wait."""
        with self._db.writing() as raw:
            known = _working(raw, name)
            tries = known.tries.anchored(at)
            left = tries.wait_left(at, tick)
            counted = tries if left else tries.failed(at, tick)
            if counted != known.tries:
                row = (counted.failures, ms(counted.locked_until), counted.locked_tick)
                raw.execute(_TRIES, (*row, known.person.name))
        # Raised behind the transaction: a wait that begins anew must be kept.
        if left:
            raise PeopleError(
                "people.locked", Disposition.RETRY, name=name, seconds=ceil(left.total_seconds())
            )
        return counted

    def fail(self, name: str, tries: Tries, at: datetime, why: str) -> None:
        """Journal that a counted try was a wrong one."""
        with self._db.writing() as raw:
            waits = int(tries.delay.total_seconds())
            detail: dict[str, object] = {"for": why, "failures": tries.failures}
            if waits:
                detail["locked_s"] = waits
            note(raw, at, "PinFailed", {"name": name, **detail}, person=name)

    def passed(self, name: str, pin_hash: str | None = None) -> Person:
        """The counted try was right: nothing is counted any more."""
        with self._db.writing() as raw:
            person = _working(raw, name).person
            raw.execute(_TRIES, (0, None, None, person.name))
            if pin_hash is not None:
                raw.execute(_REHASH, (pin_hash, person.name))
            return person

    def note(self, fact: str, name: str, at: datetime, why: str) -> None:
        """Journal that somebody came or went."""
        with self._db.writing() as raw:
            note(raw, at, fact, {"for": why}, person=name)

    def _note(
        self, raw: sqlite3.Connection, at: datetime, fact: str, name: str, by: str, **more: object
    ) -> None:
        note(raw, at, fact, {"name": name, **more}, person=by or None)


def _working(raw: sqlite3.Connection, name: str) -> Known:
    row = raw.execute(_ONE, (name,)).fetchone()
    if row is None:
        raise PeopleError("people.unknown", Disposition.REFUSE, name=name)
    return _known(row)


def _demand_another_manager(raw: sqlite3.Connection, person: Person) -> None:
    if person.role is not Role.MANAGER:
        return
    (others,) = raw.execute(_OTHER_MANAGERS, (person.name,)).fetchone()
    if not others:
        raise PeopleError("people.last_manager", Disposition.REFUSE, name=person.name)


def _known(row: tuple[Any, ...]) -> Known:
    name, role, created_at, left_at, failures, locked_until, locked_tick = row
    try:
        person = Person(name, Role(role), moment(created_at), moment(left_at))
        return Known(person, Tries(failures, moment(locked_until), locked_tick))
    except MISREADINGS as error:
        raise UnreadableRowError("person") from error
