"""A till that works as fast as it can until it is killed; run as a program by test_killed.

Prints one line for each state that it was told is on the disk: ``burn-id state``.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Iterable
from datetime import timedelta
from pathlib import Path

from posapp.domain.burn import Accepted, Burn, BurnFact, BurnState, Postponed, Refused, Unanswered
from posapp.domain.ids import BurnId
from posapp.store.ledger import LedgerFile
from tests.store.makers import NOON, completion, open_sale, reserved, voucher_code


def say(burn_id: str, state: BurnState) -> None:
    sys.stdout.write(f"{burn_id} {state.value}\n")
    sys.stdout.flush()


def told(burns: Iterable[Burn]) -> None:
    for burn in burns:
        say(burn.id, burn.state)


def outcome(dice: random.Random) -> BurnFact:
    later = NOON + timedelta(seconds=30)
    facts: list[BurnFact] = [
        Accepted(NOON, "200"),
        Refused(NOON, "wrong_card: no"),
        Unanswered(NOON, "timeout", later),
        Postponed(NOON, "offline", later),
    ]
    return dice.choice(facts)


def work(ledger: LedgerFile, turn: int) -> None:
    dice = random.Random(turn)
    told(ledger.recover(NOON))
    for name in range(100_000):
        sale = f"{turn}/{name}"
        ledger.open_sale(open_sale(sale))
        numbers = [(turn * 100_000 + name) * 4 + place for place in range(dice.randint(1, 3))]
        for number in numbers:
            burn = reserved(0, sale, f"{sale}/{number}")._replace(code=voucher_code(number))
            if ledger.reserve(burn) is None:
                told([burn])
        end = dice.random()
        if end < 0.1:
            told(ledger.cancel(open_sale(sale).id, NOON))
        elif end > 0.2:  # between: the customer walks away
            taken = numbers[: dice.randint(0, len(numbers))]
            told(ledger.complete(completion(sale, *taken)))
            for number in numbers[len(taken) :]:
                say(f"{sale}/{number}", BurnState.RELEASED)
        for burn in ledger.claim(NOON, dice.randint(1, 4), ignore_due=dice.random() < 0.2):
            told([burn])
            if dice.random() < 0.9:
                told([ledger.apply(BurnId(burn.id), outcome(dice))])


if __name__ == "__main__":
    with LedgerFile.open(Path(sys.argv[1])) as opened:
        work(opened, int(sys.argv[2]))
