"""Flush a till's queue in a process of its own, so that Splio's work is not ours; prints seconds.

python -m tests.benchmarks.drain HOME URL BULK_SIZE
"""

from __future__ import annotations

import asyncio
import sys
import time
from pathlib import Path

from posapp.app.bootstrap import open_core
from posapp.services.flush_pass import Reach
from tests.flows.test_fault_matrix import settings_for


async def main(home: str, url: str, bulk_size: str) -> None:
    async with open_core(settings_for(Path(home), url, int(bulk_size))) as core:
        await core.splio.ping()
        before = time.perf_counter()
        report = await core.flush.run(Reach.ALL)
        print(f"{time.perf_counter() - before:.2f} {report.confirmed}")


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
