"""Own codes: make a batch, and add it to a reward's stock without ever guessing what arrived."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from posapp.domain.answers import (
    CodesTaken,
    Declined,
    Halt,
    NoAnswer,
    NotSent,
    RewardRead,
    TooMany,
    UploadAnswer,
)
from posapp.domain.batch import (
    Batch,
    Below,
    Fate,
    Mark,
    Stretch,
    checked_prefix,
    draw,
    made_of,
)
from posapp.domain.code import Code
from posapp.domain.errors import CodesError, Disposition, SplioError
from posapp.domain.ids import RewardId
from posapp.domain.ports import Batches, Clock, Splio, StockReader

CHUNK = 1000  # codes a call; Splio publishes no limit

_log = logging.getLogger("posapp.services.own_codes")


@dataclass(frozen=True, slots=True)
class UploadReport:
    """How a batch stands after an upload.

    Attributes:
        sent: codes that Splio took in this run.
        counts: all codes of the batch by fate.
        stopped: why the run ended early: ``unclear``, ``refused`` or ``too_large``, a cause as in
            `answers.Halt`, ``offline`` or ``throttled``; None where it came to its end.
        text: what Splio said then.
        stock_before, stock_after: what Splio counted in the reward's stock, None where not told.
        odd_status: a status of Splio's that is not the published "in progress".
    """

    batch: str
    reward_id: RewardId
    sent: int
    counts: dict[Fate, int]
    stopped: str | None = None
    text: str = ""
    stock_before: int | None = None
    stock_after: int | None = None
    odd_status: str | None = None

    @property
    def whole(self) -> bool:
        """True when Splio took every code of the batch."""
        return all(fate is Fate.TAKEN or not count for fate, count in self.counts.items())


class OwnCodes:
    """Makes and sends batches. One program at a time may use a directory of batches.

    Args:
        stock: what codes and cards exist already; None where this till has no stock yet.
        below: the random source; a guessable one gives money away.
    """

    def __init__(
        self,
        batches: Batches,
        stock: StockReader | None,
        splio: Splio,
        clock: Clock,
        below: Below,
        chunk: int = CHUNK,
    ) -> None:
        self._batches = batches
        self._stock = stock
        self._splio = splio
        self._clock = clock
        self._below = below
        self._chunk = chunk

    def generate(self, prefix: str, count: int) -> Batch:
        """Make a batch and keep it. Raises `CodesError` as `batch.draw` does, and `StoreError`."""
        prefix = checked_prefix(prefix)
        earlier = self.all()
        made = {code for batch in earlier for code in batch.codes}

        def is_known(code: Code) -> bool:
            return code in made or self._exists(code)

        codes = draw(prefix, count, self._below, is_known, made_of(prefix, earlier))
        now = self._clock.now().replace(microsecond=0)
        stem = f"{now:%Y%m%d-%H%M%S}-{prefix}"
        taken = {batch.name for batch in earlier}
        names = (stem if at == 1 else f"{stem}-{at}" for at in range(1, len(taken) + 2))
        batch = Batch(next(name for name in names if name not in taken), prefix, now, codes)
        self._batches.create(batch)
        _log.info("batch made name=%s codes=%d", batch.name, len(codes))
        return batch

    def all(self) -> Sequence[Batch]:
        """All batches, oldest first. Raises `StoreError`."""
        return [self._batches.load(name) for name in self._batches.names()]

    def find(self, start: str) -> Batch:
        """The batch of that name, or the one whose name begins so.

        Raises `CodesError` ``codes.no_batch`` or ``codes.many_batches``, and `StoreError`.
        """
        names = self._batches.names()
        found = [name for name in names if name == start] or [
            name for name in names if start and name.startswith(start)
        ]
        if len(found) != 1:
            code = "codes.many_batches" if found else "codes.no_batch"
            raise CodesError(code, Disposition.REFUSE, batch=start[:40])
        return self._batches.load(found[0])

    async def upload(
        self,
        start: str,
        reward_id: RewardId,
        *,
        again: bool = False,
        heard: Callable[[int, int], None] = lambda _done, _all: None,
    ) -> UploadReport:
        """Send what of a batch was not sent yet; `again` also what was refused or is unclear.

        `heard` is told how many codes of how many are through. The run ends at the first answer
        that a person must look at. Raises `CodesError` ``codes.no_batch``, ``codes.many_batches``,
        ``codes.other_reward``, ``codes.reward_unknown``, ``codes.not_limited``,
        ``codes.auto_generated`` (nothing was sent then), `SplioError` and `StoreError`.
        """
        batch = self.find(start)
        bound = batch.reward_id
        if bound not in (None, reward_id):
            raise CodesError(
                "codes.other_reward", Disposition.REFUSE, batch=batch.name, reward=bound
            )
        read = await self.reward(reward_id)
        wanted = {Fate.WAITING, Fate.UNCLEAR, Fate.REFUSED} if again else {Fate.WAITING}
        runs = batch.runs(wanted)
        total, done, size = sum(len(stretch) for stretch, _ in runs), 0, self._chunk
        stopped: tuple[str, str] | None = None
        odd: str | None = None
        while runs and stopped is None:
            heard(done, total)
            run, before = runs.pop(0)
            stretch, rest = run.cut(size)
            if rest:
                runs.insert(0, (rest, before))
            answer = await self._send(batch, stretch, before, reward_id)
            match answer:
                case CodesTaken():
                    done += len(stretch)
                    if answer.status.casefold() != "in progress":
                        odd = answer.status
                case TooMany() if len(stretch) > 1:
                    size = len(stretch) // 2
                    runs.insert(0, (stretch, before))
                case _:
                    stopped = _why(answer)
        heard(done, total)
        return UploadReport(
            batch=batch.name,
            reward_id=reward_id,
            sent=done,
            counts=self._batches.load(batch.name).counts(),
            stopped=stopped[0] if stopped else None,
            text=stopped[1] if stopped else "",
            stock_before=read.reward.stock,
            stock_after=await self._stock_now(reward_id) if total else read.reward.stock,
            odd_status=odd,
        )

    @property
    def compares(self) -> bool:
        """True where new codes are compared with a stock, not with earlier batches only."""
        return self._stock is not None

    async def reward(self, reward_id: RewardId) -> RewardRead:
        """The reward, if it takes own codes. Raises `CodesError` as `upload` does, `SplioError`."""
        read = await self._splio.reward(reward_id)
        if read is None:
            raise CodesError("codes.reward_unknown", Disposition.REFUSE, reward=reward_id)
        if read.auto_generated:
            raise CodesError("codes.auto_generated", Disposition.REFUSE, reward=reward_id)
        if read.limited is False:
            raise CodesError("codes.not_limited", Disposition.REFUSE, reward=reward_id)
        return read

    async def _send(
        self, batch: Batch, stretch: Stretch, before: Fate, reward_id: RewardId
    ) -> UploadAnswer:
        """Send one stretch, with a mark on the disk before it leaves and one when it is answered.

        Cancelled or killed in between, it stays unclear: so it is. A stretch that was unclear
        `before` stays so until Splio takes it: a refusal may mean that it had arrived.
        """

        def mark(fate: Fate, text: str) -> None:
            at = self._clock.now()
            self._batches.mark(batch.name, Mark(stretch, fate, reward_id, at, text))

        mark(Fate.UNCLEAR, "sending")
        codes = batch.codes[stretch.start : stretch.end]
        answer = await self._splio.send_codes(reward_id, codes)
        match answer:
            case CodesTaken():
                mark(Fate.TAKEN, answer.process_id)
            case Declined():
                fate = before if before is Fate.UNCLEAR else Fate.REFUSED
                mark(fate, f"{answer.key}: {answer.text}")
            case NoAnswer():
                mark(Fate.UNCLEAR, answer.text)
            case TooMany():
                mark(before, "413")
            case Halt() | NotSent():
                mark(before, answer.text)
        _log.info(
            "codes sent batch=%s codes=%d answer=%s",
            batch.name,
            len(stretch),
            type(answer).__name__,
        )
        return answer

    async def _stock_now(self, reward_id: RewardId) -> int | None:
        try:
            read = await self._splio.reward(reward_id)
        except SplioError:
            return None  # only told for the person's comfort
        return read.reward.stock if read else None

    def _exists(self, code: Code) -> bool:
        stock = self._stock
        if stock is None:
            return False
        return stock.voucher(code) is not None or stock.member(code) is not None


def _why(answer: UploadAnswer) -> tuple[str, str]:
    match answer:
        case NoAnswer():
            return "unclear", answer.text
        case Declined():
            return "refused", answer.text
        case Halt():
            return answer.cause, answer.text
        case NotSent():
            return ("offline" if answer.offline else "throttled"), answer.text
        case _:
            return "too_large", ""
