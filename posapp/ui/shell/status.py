"""The state of the till for its staff: keeps the last facts and says them in calm words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from posapp.domain.burn import BurnState
from posapp.domain.errors import PosError
from posapp.domain.events import (
    BurnMoved,
    ClockChanged,
    ExposureChanged,
    Fact,
    FlushProgressed,
    FlushStopped,
    LinkChanged,
    MachineSlept,
    QueueCounted,
    SaleCompleted,
    StockSynced,
    StockWatched,
    TroublesChanged,
)
from posapp.domain.link import LinkState
from posapp.domain.timekeeping import ClockState
from posapp.ui.shell.catchup import CatchUp

if TYPE_CHECKING:
    from posapp.ui.desk import Desk
    from posapp.ui.text import Words

_AGE_EVERY_MS = 20_000
_SOON_MS = 20  # what a sale changes here is said once the cashier, who waits for it, goes on
_STANDSTILL_MS = 15_000  # a pass that brings nothing for so long is over, or as good as
_MENDED_BY_THE_LINK = {"key_refused", "no_key", "incompatible"}
_ANSWERS = {LinkState.ONLINE, LinkState.SLOW}


@dataclass(frozen=True, slots=True)
class Detail:
    """One line of the details: a caption and whole sentences."""

    caption: str
    text: str


@dataclass(frozen=True, slots=True)
class Status:
    """What the bar shows, each from the longest wording to the shortest; details are sentences.

    `notice` says what a manager must mend, the most urgent first, a line each: why sending has
    stopped, how near the till is to its limit, which rewards run out of codes.
    """

    link: str
    link_detail: str
    stock: tuple[str, ...]
    queue: tuple[str, ...]
    queue_detail: str
    rejected: tuple[str, ...]
    till: tuple[str, ...]
    notice: str
    details: tuple[Detail, ...]
    person: tuple[str, ...] = ()
    may_lock: bool = False


class StatusPresenter(QObject):
    """Keeps the last facts and says them; a timer only renews the ages."""

    changed = Signal(object)

    def __init__(self, desk: Desk, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._words = words
        self._link = desk.link()
        self._waiting = self._unclear = self._rejected = 0
        self._oldest: datetime | None = None
        self._last_sync = desk.last_sync()
        self._stopped = ""
        self._exposure = desk.exposure()
        self._levels = tuple(desk.stock_levels())
        self._troubles = tuple(desk.troubles())
        self._catch_up = CatchUp()
        self._clock = ClockState()
        self._said: Status | None = None
        self._count()
        self._stop = desk.listen(self.on_fact)
        self._stop_staff = desk.office.people.listen(self.publish)
        self._ages = QTimer(self)
        self._ages.setInterval(_AGE_EVERY_MS)
        self._ages.timeout.connect(self.publish)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self.publish)
        self._standstill = QTimer(self)
        self._standstill.setSingleShot(True)
        self._standstill.setInterval(_STANDSTILL_MS)
        self._standstill.timeout.connect(self._pause_catch_up)

    @property
    def status(self) -> Status:
        """What to show now."""
        words = self._words
        identity = self._desk.identity
        staff = self._desk.office.people
        present = staff.present
        till_name = (
            words.translate("Training", "training") if identity.training else identity.till_id
        )
        return Status(
            link=words.link_state(self._link.state),
            link_detail=words.link_sentence(self._link),
            stock=(words.stock_age(self._last_sync), words.stock_when(self._last_sync)),
            queue=self._queue(),
            queue_detail=words.queue_sentence(self._waiting, self._unclear, self._rejected),
            rejected=(
                words.rejected_count(self._rejected),
                words.rejected_short(self._rejected),
            )
            if self._rejected
            else (),
            till=(f"{identity.store_id} · {till_name}", till_name)
            if identity.store_id
            else (till_name,),
            notice="\n".join(self._notices()),
            details=self._details(),
            person=(present.name,) if present is not None else (),
            may_lock=staff.is_manned,
        )

    def start(self) -> None:
        """Show the first status and begin to renew the ages."""
        self._ages.start()
        self.publish()

    def close(self) -> None:
        """Stop listening."""
        self._ages.stop()
        self._soon.stop()
        self._standstill.stop()
        self._stop()
        self._stop_staff()

    def on_fact(self, fact: Fact) -> None:
        """Take a fact of the engine."""
        match fact:
            case LinkChanged():
                self._link = fact.link
                if fact.link.state in _ANSWERS and self._stopped in _MENDED_BY_THE_LINK:
                    self._stopped = ""
            case QueueCounted():
                self._waiting, self._unclear = fact.waiting, fact.unclear
                self._rejected, self._oldest = fact.rejected, fact.oldest
                if not fact.waiting and not fact.unclear:
                    self._stopped = ""  # nothing is owed, so nothing is held up
            case FlushProgressed():
                if self._catch_up.hear(fact):
                    self._standstill.start()
            case FlushStopped():
                self._stopped = fact.cause
            case BurnMoved() if self._stopped and fact.burn.state is BurnState.CONFIRMED:
                self._stopped = ""
            case StockSynced():
                self._last_sync = fact.at
            case ExposureChanged():
                self._exposure = fact.exposure
                self._soon.start()
                return
            case StockWatched():
                self._levels = fact.levels
            case TroublesChanged():
                self._troubles = fact.troubles
            case ClockChanged():
                self._clock = fact.state
            case MachineSlept():
                self._last_sync = self._desk.last_sync()
            case SaleCompleted():
                self._count()  # offline, no flush will come to count what this sale added
                self._soon.start()
                return
            case _:
                return
        self.publish()

    def publish(self) -> None:
        """Say the status, where it is another than was said."""
        status = self.status
        if status != self._said:
            self._said = status
            self.changed.emit(status)

    def speak_anew(self) -> None:
        """The language has changed: say everything once more."""
        self._said = None
        self.publish()

    def _queue(self) -> tuple[str, ...]:
        catch_up = self._catch_up
        if catch_up.is_told and self._link.is_up and not self._stopped:
            return self._words.sending(catch_up.done, catch_up.total, catch_up.time_left)
        return (self._words.queue_depth(self._waiting, self._unclear),)

    def _notices(self) -> list[str]:
        words, risk = self._words, self._desk.policy.risk
        told = [words.trouble(one) for one in self._troubles]
        if self._stopped:
            told.append(words.sending_stopped(self._stopped))
        if risk.share_used(self._exposure) >= risk.warn_percent:
            told.append(words.exposure_notice(self._exposure, risk))
        told += [words.clock_notice(self._clock), words.low_notice(self._levels)]
        return [one for one in told if one]

    def _details(self) -> tuple[Detail, ...]:
        words = self._words
        state, has_stock = self._link.state, self._last_sync is not None
        owed = words.queue_sentence(self._waiting, self._unclear, self._rejected)
        told: tuple[tuple[str, tuple[str, ...]], ...] = (
            (
                words.translate("Status", "Splio"),
                (words.link_sentence(self._link), words.link_since(self._link)),
            ),
            (words.translate("Status", "Stock"), (words.stock_age(self._last_sync),)),
            (
                words.translate("Status", "Used vouchers"),
                (owed, words.oldest_owed(self._oldest)),
            ),
            (
                words.translate("Status", "Works now"),
                (words.works(state, has_stock=has_stock),),
            ),
            (
                words.translate("Status", "Has to wait"),
                (words.works_not(state, has_stock=has_stock, stopped=bool(self._stopped)),),
            ),
        )
        clock = words.clock_sentence(self._clock)
        if clock:
            told = (*told, (words.translate("Status", "Clock"), (clock,)))
        staff = self._desk.office.people
        if staff.is_manned:
            signed_in = words.translate("Status", "Signed in")
            told = (*told, (signed_in, (words.present(staff.present),)))
        return tuple(
            Detail(caption, "\n".join(one for one in sentences if one))
            for caption, sentences in told
        )

    def _pause_catch_up(self) -> None:
        self._catch_up.pause()
        self.publish()

    def _count(self) -> None:
        try:
            state = self._desk.queue_state()
        except PosError:
            return  # the bar keeps its last numbers; the act that failed says so itself
        self._waiting, self._unclear, self._rejected = state.waiting, state.unclear, state.rejected
        self._oldest = state.oldest_owed
