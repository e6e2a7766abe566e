"""Runs tills that are meant to be killed: forks a child with everything imported, on each "go".

    python -m tests.stateful.nursery HOME URL API_KEY BULK_SIZE CODES_FILE ACK_FILE

Reads "go" or "last" from stdin. A child sells the codes that its ledger does not have yet and
flushes all the while; a code is acknowledged in ACK_FILE after its sale was completed. "last" sells
nothing and flushes until nothing is left.
"""

from __future__ import annotations

import asyncio
import os
import sys
from pathlib import Path

from pydantic import SecretStr

from posapp.app.bootstrap import open_core
from posapp.app.core import Core
from posapp.app.instance import sole_writer
from posapp.app.paths import TillPaths
from posapp.app.settings import Settings
from posapp.services.flush_pass import Reach
from tests.flows.test_fault_matrix import sell_one


def main() -> None:
    home, url, key, bulk_size, codes_file, ack_file = sys.argv[1:]
    settings = Settings(
        data_dir=Path(home),
        splio_url=url,
        splio_api_key=SecretStr(key),
        store_id="PAR-01",
        till_id="till-1",
        request_timeout_s=2,
        bulk_size=int(bulk_size),
        risk_outage_count=0,  # more is sold here than a store would want unconfirmed
        risk_outage_value="0",
    )
    codes = Path(codes_file).read_text().split()
    print("ready", flush=True)
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            try:
                asyncio.run(live(settings, codes, Path(ack_file), last=line.strip() == "last"))
            except BaseException as error:  # noqa: BLE001 - the parent reads the exit code
                print(f"child failed: {error!r}", file=sys.stderr, flush=True)
                os._exit(1)
            os._exit(0)
        print(child, flush=True)
        _pid, status = os.waitpid(child, 0)
        print(os.waitstatus_to_exitcode(status), flush=True)


async def live(settings: Settings, codes: list[str], ack: Path, *, last: bool) -> None:
    with sole_writer(TillPaths(settings.data_dir), wait_s=5):
        async with open_core(settings) as core:
            core.flush.recover()
            if last:
                while not (await core.flush.run(Reach.ALL)).nothing_left:
                    await asyncio.sleep(0.05)
                return
            async with asyncio.TaskGroup() as group:
                group.create_task(sell_all(core, codes, ack))
                group.create_task(flush_for_ever(core))


async def sell_all(core: Core, codes: list[str], ack: Path) -> None:
    known = {row.burn.code.value for row in core.ledger.queue() if row.burn.state.is_owed}
    known |= {row.burn.code.value for row in core.ledger.queue() if row.burn.burned_date}
    for sale in core.ledger.open_sales():
        core.selling.cancel(sale.id)  # what the cashier is asked about after a crash
    # One by one Splio takes nine a second: more sales a life would only lengthen the run.
    most = 4 if core.settings.bulk_size == 1 else 40
    with ack.open("a") as file:
        for code in [code for code in codes if code not in known][:most]:
            sell_one(core, code, f"T-{code}")
            file.write(code + "\n")
            file.flush()
            await asyncio.sleep(0)


async def flush_for_ever(core: Core) -> None:
    while True:
        await core.flush.run(Reach.ALL)
        await asyncio.sleep(0)


if __name__ == "__main__":
    main()
