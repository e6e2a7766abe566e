"""What a file would bring, shown to a person before a new shape is taken in."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from datetime import tzinfo
from itertools import chain, islice
from pathlib import Path
from typing import Final

from posapp.datahub.codes_in import CodesIn
from posapp.datahub.columns import Header, read_header
from posapp.datahub.rewards_in import RewardsIn
from posapp.datahub.rows import RowReader
from posapp.datahub.source import Source
from posapp.domain.code import mask
from posapp.domain.code_file import Preview, Reject
from posapp.domain.file_shape import FileShape, Scope

_ROWS: Final = 5
_LOOKED_AT: Final = 1000
_LONGEST_CELL: Final = 60
_SECRET: Final = {"external_id", "card_code"}


def preview(path: Path, shape: FileShape, zone: tzinfo) -> Preview:
    """Read the beginning of a file as an import would. Raises `FileError`."""
    with closing(Source(path)) as source:
        header = read_header(source.header(), shape, path)
        begin = list(islice(chain.from_iterable(source.lines()), _LOOKED_AT))
    with closing(Source(path)) as source:
        read_header(source.header(), shape, path)
        looked_at, rejects = _rejects(source, header, zone)
    return Preview(
        name=path.name,
        scope=shape.scope,
        separator=header.separator,
        encoding=_encoding(begin) if header.encoding == "auto" else header.encoding,
        mapping=tuple((name, header.ours(place)) for place, name in enumerate(header.names)),
        missing=header.missing,
        rows=_shown(begin, header),
        looked_at=looked_at,
        rejects=rejects,
    )


def _rejects(source: Source, header: Header, zone: tzinfo) -> tuple[int, tuple[Reject, ...]]:
    found: list[Reject] = []

    def refuse(reject: Reject, _cells: Sequence[str]) -> None:
        found.append(reject)

    if header.scope is Scope.MASTER_REWARD:
        rewards = RewardsIn(source, header, refuse)
        for _row in rewards.rewards():
            if rewards.lines >= _LOOKED_AT:
                break
        looked_at = rewards.lines
    else:
        codes = CodesIn(source, header, zone, refuse)
        for _block in codes.blocks(()):
            if codes.lines >= _LOOKED_AT:
                break
        looked_at = codes.lines
    within = tuple(reject for reject in found if reject.line <= _LOOKED_AT + 1)
    return min(looked_at, _LOOKED_AT), within


def _shown(lines: Sequence[bytes], header: Header) -> tuple[tuple[str, ...], ...]:
    reader = RowReader(header, lambda _reject, _cells: None)
    secret = {
        place
        for ours, place in header.at.items()
        if ours in _SECRET and not (header.scope is Scope.MASTER_REWARD and ours == "external_id")
    }
    return tuple(
        tuple(
            mask(cell) if place in secret and cell else cell[:_LONGEST_CELL]
            for place, cell in enumerate(cells)
        )
        for _number, cells in islice(reader.rows(2, lines, ends_open=False), _ROWS)
    )


def _encoding(lines: Sequence[bytes]) -> str:
    try:
        b"\n".join(lines).decode("utf-8")
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8"
