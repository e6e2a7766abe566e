"""Files of codes and rewards as somebody else wrote them: text, encodings, gzip."""

from __future__ import annotations

import gzip
import zlib
from contextlib import closing
from random import Random
from typing import Final
from zoneinfo import ZoneInfo

import pytest

from posapp.datahub.cells import defused
from posapp.datahub.dates import DateColumn
from posapp.datahub.reading import CodeFilesOnDisk
from posapp.domain.errors import FileError
from posapp.domain.file_shape import FileShape, Scope
from posapp.domain.moment import expiry_from_wire, from_wire
from tests.fuzz.drive import Target, few, many
from tests.fuzz.homes import home
from tests.fuzz.mutate import MARKS, WORDS, blob, count, often, text

PARIS: Final = ZoneInfo("Europe/Paris")
_HEADER: Final = "external_id;card_code;reward_id;earned_date;expiration_date;status"
_ROW: Final = (
    "1000000000016;2171707962088;bbco-25;2026-10-01 10:00:00;2027-10-25 02:30:00;available"
)
_REWARDS: Final = "external_id,name,monetary,monetary_type,monetary_value,holding_days,stock"
_REWARD: Final = 'bbco-25,"Remise, 25 €",true,value,"25,50",3,350'
_CODES: Final = tuple(
    f"{_HEADER}{end}{_ROW}{end}{_ROW.replace('16;', '23;')}{end}".replace(";", mark).encode(
        encoding
    )
    for mark, end, encoding in (
        (";", "\n", "utf-8"),
        (",", "\r\n", "utf-8-sig"),
        ("\t", "\n", "cp1252"),
        ("|", "\r\n", "utf-16"),
    )
)
_GOODS: Final = tuple(
    f"{_REWARDS}{end}{_REWARD}{end}{_REWARD}".encode(encoding)
    for end, encoding in (("\n", "utf-8"), ("\r\n", "cp1252"))
)
_DATES: Final = (
    "2026-10-25 02:30:00",
    "2026-03-29T02:30:00",
    "9998-12-31 00:00:00",
    "0001-01-01 00:00:00",
)


def make_table(rng: Random) -> bytes:
    """A table row by row, so that one bad cell among good ones is what is met most often."""
    is_reward = often(rng, 4)
    head, row = (_REWARDS, _REWARD) if is_reward else (_HEADER, _ROW)
    mark = "," if is_reward else ";"
    lines = [head if not often(rng, 5) else text(rng, (head,))]
    for _ in range(count(rng, 12)):
        cells = row.split(mark)
        for _ in range(count(rng, 3)):
            cells[rng.randrange(len(cells))] = text(rng, cells)
        if often(rng, 10):
            cells = cells[: count(rng, 8)] + [rng.choice(WORDS)] * count(rng, 3)
        quoted = [f'"{one}"' if often(rng, 9) else one for one in cells]
        lines.append(rng.choice((mark, mark, mark, rng.choice(MARKS))).join(quoted))
    end = rng.choice(("\n", "\r\n", "\n\n", "\r"))
    told = end.join(lines) + rng.choice((end, "", "\0"))
    return told.encode(rng.choice(("utf-8", "utf-8", "utf-8", "utf-16", "latin-1")), "replace")


def make_file(rng: Random) -> tuple[bytes, FileShape]:
    made = make_table(rng) if not often(rng, 3) else blob(rng, (*_CODES, *_GOODS))
    if often(rng, 6):
        made = blob(rng, (gzip.compress(made, 1, mtime=0) * (1 + count(rng, 2)),))
    shape = FileShape(
        rng.choice((Scope.EARN_REWARD, Scope.EARN_REWARD, Scope.MASTER_REWARD)),
        separator=rng.choice(("auto", "auto", ";", "\t", "é")),
        encoding=rng.choice(("auto", "auto", "utf-8", "cp1252", "utf-16", "rot13", "x\0y", "idna")),
    )
    return made, shape


def read_file(made: tuple[bytes, FileShape]) -> None:
    content, shape = made
    path = home("codes") / "earnreward.csv"
    path.write_bytes(content)
    files = CodeFilesOnDisk(PARIS, path.parent)
    try:
        with closing(files.open(path, shape)) as opened:
            if shape.scope is Scope.MASTER_REWARD:
                for reward in opened.rewards():
                    assert len(reward.name) <= 255
            else:
                for block in opened.blocks(()):
                    for code in block.codes:
                        assert code.isprintable()
                        assert len(code) <= 64
                    assert len(block.codes) == len(block.expires_at) == len(block.reward_ids)
            assert opened.rows >= opened.rejected
            opened.keep_rejects()
            opened.digest()
        files.preview(path, shape)
    except FileError as error:
        assert str(error.params["file"]).isprintable()


def read_dates(told: str) -> None:
    for expiry in (True, False):
        column = DateColumn(PARIS, expiry=expiry)
        together = column.many([told, "2026-10-25 01:59:59", told])
        try:
            alone = column.one(told)
        except ValueError:
            assert together is None
        else:
            assert together is None or together[0] == alone
    for read in (from_wire, expiry_from_wire):
        try:
            assert read(told, PARIS).tzinfo is not None
        except ValueError:
            pass
    assert not defused(told).startswith(("=", "+", "-", "@", "\t", "\r"))


def make_packed(rng: Random) -> bytes:
    """Gzip that is cut, bent, in several parts, or packed again and again."""
    inner = rng.choice(_CODES) * (1 + count(rng, 50))
    for _ in range(1 + count(rng, 3)):
        inner = gzip.compress(inner, rng.randrange(10), mtime=0)
    packer = zlib.compressobj(wbits=31)
    parts = (inner, packer.compress(inner) + packer.flush(zlib.Z_SYNC_FLUSH), inner + b"\0" * 40)
    return blob(rng, parts)


TARGETS: Final = (
    Target("file of codes or rewards", make_file, read_file, heavy=True),
    Target("date", lambda rng: text(rng, _DATES), read_dates),
    Target(
        "packed file",
        lambda rng: (make_packed(rng), FileShape(Scope.EARN_REWARD)),
        read_file,
        heavy=True,
    ),
)


@pytest.mark.parametrize("target", TARGETS, ids=lambda one: one.name)
def test_few(target: Target) -> None:
    few(target)


@pytest.mark.torture
@pytest.mark.timeout(14_400)
@pytest.mark.parametrize("target", TARGETS, ids=lambda one: one.name)
def test_many(target: Target) -> None:
    many(target)
