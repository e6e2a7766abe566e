"""Runs tills that send by file and are meant to be killed: forks a child on each "go".

    python -m tests.flows.file_nursery HOME PORT CODES_FILE ACK_FILE

Reads "go" or "last" from stdin. A child sells the codes that its ledger does not have yet and sends
after every few; a code is acknowledged in ACK_FILE after its sale was completed. "last" sells
nothing and sends until nothing is left.
"""

from __future__ import annotations

import asyncio
import os
import sys
from pathlib import Path

from pydantic import SecretStr

import posapp.datahub.sftp  # noqa: F401 - imported once, before the forks
from posapp.app.bootstrap import open_core
from posapp.app.instance import sole_writer
from posapp.app.paths import TillPaths
from posapp.app.settings import Settings
from posapp.domain.burn import Route
from posapp.services.flush_pass import Reach
from tests.datahub.sftp_server import PASSWORD, USER
from tests.flows.test_fault_matrix import sell_one

SOLD_A_FILE = 3  # so that most of a life is spent bringing files out


def main() -> None:
    home, port, codes_file, ack_file = sys.argv[1:]
    settings = Settings(
        data_dir=Path(home),
        store_id="PAR-01",
        till_id="till-1",
        burns_by=Route.FILE,
        sftp_host="127.0.0.1",
        sftp_port=int(port),
        sftp_user=USER,
        sftp_password=SecretStr(PASSWORD),
        risk_outage_count=0,  # more is sold here than a store would want unconfirmed
        risk_outage_value="0",
    )
    codes = Path(codes_file).read_text().split()
    say("ready")
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            try:
                asyncio.run(live(settings, codes, Path(ack_file), last=line.strip() == "last"))
            except BaseException as error:  # noqa: BLE001 - the parent reads the exit code
                sys.stderr.write(f"child failed: {error!r}\n")
                os._exit(1)
            os._exit(0)
        say(child)
        _pid, status = os.waitpid(child, 0)
        say(os.waitstatus_to_exitcode(status))


def say(told: object) -> None:
    sys.stdout.write(f"{told}\n")
    sys.stdout.flush()


async def live(settings: Settings, codes: list[str], ack: Path, *, last: bool) -> None:
    with sole_writer(TillPaths(settings.data_dir), wait_s=5):
        async with open_core(settings) as core:
            core.flush.recover()
            while last:
                if (await core.flush.run(Reach.ALL)).nothing_left:
                    return
            known = {row.burn.code.value for row in core.ledger.queue() if row.burn.burned_date}
            for sale in core.ledger.open_sales():
                core.selling.cancel(sale.id)  # what the cashier is asked about after a crash
            with ack.open("a") as file:
                for code in [code for code in codes if code not in known]:
                    sell_one(core, code, f"T-{code}")
                    file.write(code + "\n")
                    file.flush()
                    if core.ledger.queue_state().waiting >= SOLD_A_FILE:
                        await core.flush.run(Reach.ALL)


if __name__ == "__main__":
    main()
