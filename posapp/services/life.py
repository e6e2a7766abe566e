"""Put the life of a code together, from the till's files and its batches of own codes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from posapp.domain.batch import Batch, Fate
from posapp.domain.finding import Basis
from posapp.domain.life import CodeLife, LifeSource, MadeHere, SplioWord

if TYPE_CHECKING:
    from posapp.domain.code import Code
    from posapp.domain.ports import Batches
    from posapp.domain.verdict import Sighting


def read_life(source: LifeSource, batches: Batches, code: Code) -> CodeLife:
    """All that the till knows of a code, without asking anybody. Raises `StoreError`."""
    return CodeLife(
        code=code,
        told=source.told(code),
        is_card=source.is_card(code),
        stock_as_of=source.stock_as_of(),
        made=_named(source, made_here(batches, code)),
        uses=tuple(source.uses(code)),
        filed=source.filed(code),
    )


def with_word(life: CodeLife, seen: Sighting) -> CodeLife:
    """The life with what Splio answered; a sighting that rests on the stock means no answer."""
    if seen.splio_denies:
        word = SplioWord.DENIES
    elif seen.basis is Basis.SPLIO:
        word = SplioWord.KNOWS
    else:
        word = SplioWord.SILENT
    return replace(life, word=word)


def made_here(batches: Batches, code: Code) -> MadeHere | None:
    """The batch of this till that a code is of; the newest where it should be of several."""
    for name in reversed(batches.names()):
        if not _may_hold(name, code):
            continue
        batch = batches.load(name)
        if code in batch.codes:
            return _made(batch, batch.codes.index(code))
    return None


def _named(source: LifeSource, made: MadeHere | None) -> MadeHere | None:
    if made is None or made.reward_id is None:
        return made
    return replace(made, reward_name=source.reward_name(made.reward_id))


def _may_hold(name: str, code: Code) -> bool:
    """A batch's name ends with its prefix: most need not be read."""
    parts = name.split("-")
    return len(parts) < 3 or code.value.startswith(parts[2])


def _made(batch: Batch, at: int) -> MadeHere:
    holding = [mark for mark in batch.marks if mark.stretch.start <= at < mark.stretch.end]
    fate = holding[-1].fate if holding else Fate.WAITING
    if not holding or fate is Fate.WAITING:
        return MadeHere(batch.name, batch.made_at, fate)
    return MadeHere(batch.name, batch.made_at, fate, holding[-1].reward_id, holding[-1].at)
