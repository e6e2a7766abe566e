"""Own codes: make a batch, and add it to a reward's stock without ever guessing what arrived."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

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
    CANCELLED,
    LARGEST_BATCH,
    Batch,
    Below,
    Draft,
    Fate,
    Mark,
    Stretch,
    Unclear,
    UploadReport,
    Weighed,
    checked_prefix,
    draw,
    made_of,
    room_of,
)
from posapp.domain.errors import CodesError, Disposition, SplioError

if TYPE_CHECKING:
    from posapp.domain.code import Code
    from posapp.domain.ids import RewardId
    from posapp.domain.ports import Batches, Clock, Splio, StockReader

_EXAMPLES = 3
CHUNK = 1000  # codes a call; Splio publishes no limit

_log = logging.getLogger("posapp.services.own_codes")


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

    def draft(self, prefix: str, count: int) -> Draft:
        """What `generate` would make, without making it; raises as it does."""
        prefix = checked_prefix(prefix)
        earlier = self.all()
        before = made_of(prefix, earlier)
        if not 1 <= count <= LARGEST_BATCH:
            raise CodesError("codes.bad_count", Disposition.REFUSE, most=LARGEST_BATCH, count=count)
        room = room_of(prefix, before)
        if count > room:
            raise CodesError("codes.no_room", Disposition.REFUSE, prefix=prefix, room=room)
        made = {code for batch in earlier for code in batch.codes}
        shown = draw(
            prefix,
            min(count, _EXAMPLES),
            self._below,
            lambda code: code in made or self._exists(code),
            before,
        )
        return Draft(shown, room, self.compares)

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
        goes_on: Callable[[], bool] = lambda: True,
    ) -> UploadReport:
        """Send what of a batch was not sent yet; `again` also what was refused or is unclear.

        `heard` is told how many codes of how many are through; `goes_on` is asked before each
        call, and ends the run there. The run ends at the first answer that a person must look at.
        Raises `CodesError` ``codes.no_batch``, ``codes.many_batches``,
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
        counted = read.reward.stock
        wanted = {Fate.WAITING, Fate.UNCLEAR, Fate.REFUSED} if again else {Fate.WAITING}
        runs = batch.runs(wanted)
        total, done, size = sum(len(stretch) for stretch, _ in runs), 0, self._chunk
        stopped: tuple[str, str] | None = None
        odd: str | None = None
        while runs and stopped is None:
            heard(done, total)
            if not goes_on():
                stopped = CANCELLED, ""
                break
            run, before = runs.pop(0)
            stretch, rest = run.cut(size)
            if rest:
                runs.insert(0, (rest, before))
            answer = await self._send(batch, stretch, before, reward_id, _plus(counted, done))
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
        self,
        batch: Batch,
        stretch: Stretch,
        before: Fate,
        reward_id: RewardId,
        counted: int | None,
    ) -> UploadAnswer:
        """Send one stretch, with a mark on the disk before it leaves and one when it is answered.

        Cancelled or killed in between, it stays unclear: so it is. A stretch that was unclear
        `before` stays so until Splio takes it: a refusal may mean that it had arrived.
        """

        def mark(fate: Fate, text: str) -> None:
            at = self._clock.now()
            self._batches.mark(batch.name, Mark(stretch, fate, reward_id, at, text))

        leaving = Mark.sending(stretch, reward_id, self._clock.now(), counted)
        self._batches.mark(batch.name, leaving)
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

    async def weigh(self, start: str) -> Weighed:
        """Ask Splio how many codes the reward of a batch's unclear ones has by now.

        Splio tells nothing of a code that nobody was granted, so its count is all there is. Raises
        `CodesError` ``codes.nothing_unclear`` and as `reward` and `find` do, and `StoreError`.
        """
        unclear = self._unclear_of(self.find(start))
        read = await self.reward(unclear.reward_id)
        return Weighed(unclear, read.reward.stock)

    def note_arrived(self, start: str, by: str = "") -> int:
        """Believe a person who saw that the unclear codes are in Splio's stock; tells how many.

        Raises `CodesError` ``codes.nothing_unclear`` and as `find` does, and `StoreError`.
        """
        batch = self.find(start)
        unclear = self._unclear_of(batch)
        text = f"arrived, says {by}" if by else "arrived"
        for stretch, _fate in batch.runs({Fate.UNCLEAR}):
            now = self._clock.now()
            self._batches.mark(batch.name, Mark(stretch, Fate.TAKEN, unclear.reward_id, now, text))
        _log.info("unclear codes settled batch=%s codes=%d", batch.name, unclear.count)
        return unclear.count

    def _unclear_of(self, batch: Batch) -> Unclear:
        unclear = batch.unclear
        if unclear is None:
            raise CodesError("codes.nothing_unclear", Disposition.REFUSE, batch=batch.name)
        return unclear

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


def _plus(counted: int | None, done: int) -> int | None:
    return None if counted is None else counted + done


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
