"""The tables that tell which till a ledger is, and what wrote it, as `rows` pictures all tables."""

from __future__ import annotations

from sqlalchemy import Text
from sqlmodel import Field, SQLModel

from posapp.store.row_kinds import COMPACT, STRICT


class WrittenByRow(SQLModel, table=True):
    """The program that last brought the file up to date, and the oldest that can read it."""

    __tablename__ = "written_by"
    __table_args__ = STRICT

    id: int | None = Field(default=None, primary_key=True)
    version: str = Field(sa_type=Text)
    reader: str = Field(sa_type=Text)


class TillPlaceRow(SQLModel, table=True):
    """Which till this is and where it stands; while `held_at` is set, a copy nobody judged yet."""

    __tablename__ = "till_place"
    __table_args__ = STRICT

    id: int | None = Field(default=None, primary_key=True)
    identity: str = Field(sa_type=Text)
    till_id: str = Field(sa_type=Text)
    host: str = Field(sa_type=Text)
    folder: str = Field(sa_type=Text)
    machine: str = Field(sa_type=Text)
    addresses: str = Field(sa_type=Text)
    seen_machine: str | None = Field(default=None, sa_type=Text)
    seen_folder: str | None = Field(default=None, sa_type=Text)
    held_at: int | None = None


class HeldBackRow(SQLModel, table=True):
    """A burn or a grant that another till may send as well."""

    __tablename__ = "held_back"
    __table_args__ = COMPACT

    id: str = Field(primary_key=True, sa_type=Text)
