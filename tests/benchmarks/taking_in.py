"""Take files in, in a process of its own; prints one JSON line a file.

python -m tests.benchmarks.taking_in HOME FILE...
"""

from __future__ import annotations

import asyncio
import json
import resource
import sys
import time
from functools import partial
from pathlib import Path

from posapp.app.bootstrap import open_core
from posapp.app.settings import Settings
from posapp.domain.events import Fact, ImportProgressed
from posapp.domain.file_shape import Scope


def rss_mb() -> float:
    """Resident memory now."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize() / 1e6


async def main(home: str, *files: str) -> None:
    settings = Settings(data_dir=Path(home), codes_from="files", accept_new_shapes=True)
    async with open_core(settings) as core:
        idle = rss_mb()
        for file in files:
            steps: dict[str, float] = {}
            core.bus.listen(partial(_note, steps))
            before = time.perf_counter()
            report = await core.importer.run(Path(file), Scope.EARN_REWARD)
            took = time.perf_counter() - before
            peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / 1e6
            print(
                json.dumps(
                    {
                        "took": took,
                        "rows": report.rows,
                        "applied": report.applied,
                        "above_idle_mb": peak - idle,
                        "idle_mb": idle,
                        "steps": steps,
                    }
                ),
                flush=True,
            )


def _note(steps: dict[str, float], fact: Fact) -> None:
    if isinstance(fact, ImportProgressed):
        steps[fact.step] = max(steps.get(fact.step, 0.0), fact.took.total_seconds())


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
