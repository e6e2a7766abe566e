"""Runs a parser over hostile inputs: what it may answer is a value or the errors it documents."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass
from random import Random
from typing import Any, Final

from hypothesis import HealthCheck, given, seed, settings
from hypothesis import strategies as st

MANY: Final = 100_000
FEW: Final = 12
_SEED: Final = 20_261_122


@dataclass(frozen=True)
class Target:
    """A parser as the fuzzers see it.

    Attributes:
        name: how reports name it.
        make: an input out of a source of choices.
        parse: takes it; raises only for a finding.
        heavy: costs milliseconds an input; the default run takes fewer.
    """

    name: str
    make: Callable[[Random], Any]
    parse: Callable[[Any], object]
    heavy: bool = False


def few(target: Target) -> None:
    """A few inputs chosen by hypothesis, which shrinks what it finds."""

    @settings(
        max_examples=FEW // 3 if target.heavy else FEW,
        deadline=None,
        database=None,
        suppress_health_check=list(HealthCheck),
    )
    @seed(_SEED)
    @given(st.randoms(use_true_random=False))
    def over(rng: Random) -> None:
        target.parse(target.make(rng))

    over()


def many(target: Target) -> None:
    """`MANY` inputs from a fixed seed; tells the processor's worst time."""
    logging.disable(logging.CRITICAL)  # half of the inputs have a line written about them
    findings: list[str] = []
    slowest = 0.0
    began = time.perf_counter()
    for number in range(MANY):
        made = target.make(Random(_SEED + number))
        at = time.process_time()
        try:
            target.parse(made)
        except Exception as error:  # noqa: BLE001 - anything at all is a finding
            findings.append(f"#{number} {type(error).__name__}: {error!s:.200} from {made!r:.300}")
            if len(findings) >= 20:
                break
        slowest = max(slowest, time.process_time() - at)
    took = time.perf_counter() - began
    logging.disable(logging.NOTSET)
    print(
        f"\n{target.name}: {MANY} inputs, {len(findings)} uncaught,"
        f" {took:.0f} s, slowest {slowest * 1000:.0f} ms"
    )
    assert not findings, "\n".join(findings)
    assert slowest < 5.0, f"{target.name}: one input took {slowest:.1f} s"
