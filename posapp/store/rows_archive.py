"""The tables of old sales, as `rows` pictures all tables."""

from __future__ import annotations

from sqlalchemy import Text
from sqlmodel import Field, SQLModel

from posapp.store.row_kinds import COMPACT, STRICT


class SaleArchiveRow(SQLModel, table=True):
    """A signed file that old sales went into; `since` and `until` in epoch milliseconds UTC."""

    __tablename__ = "sale_archive"
    __table_args__ = STRICT

    number: int | None = Field(default=None, primary_key=True)
    hash: bytes
    sales: int
    burns: int
    since: int
    until: int
    file: str = Field(sa_type=Text)
    sha256: bytes
    at: int


class UsedCodeRow(SQLModel, table=True):
    """A used code whose sale is in an archive."""

    __tablename__ = "used_code"
    __table_args__ = COMPACT

    code: str = Field(primary_key=True, sa_type=Text)
    state: str = Field(sa_type=Text)
    sale_id: str = Field(sa_type=Text)
    ref: str | None = Field(default=None, sa_type=Text)
    at: int
    archive: int


class ArchiveLeavingRow(SQLModel, table=True):
    """A sale that leaves within this transaction; empty outside of one."""

    __tablename__ = "archive_leaving"
    __table_args__ = COMPACT

    sale_id: str = Field(primary_key=True, sa_type=Text)
