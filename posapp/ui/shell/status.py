"""The status bar: link, stock, queue and the till's name, in calm words."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from posapp.domain.errors import PosError
from posapp.domain.events import Fact, LinkChanged, QueueCounted, SaleCompleted, StockSynced
from posapp.ui.desk import Desk
from posapp.ui.text import Words
from posapp.ui.widgets.elided import ElidedLabel
from posapp.ui.widgets.labels import label

_AGE_EVERY_MS = 20_000


@dataclass(frozen=True, slots=True)
class Status:
    """What the bar shows; the details are whole sentences for the staff."""

    link: str
    link_detail: str
    stock: str
    queue: str
    rejected: str
    queue_detail: str
    till: str


class StatusPresenter(QObject):
    """Keeps the last facts and says them; a timer only renews the ages."""

    changed = Signal(object)

    def __init__(self, desk: Desk, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._words = words
        self._link = desk.link()
        self._waiting = self._unclear = self._rejected = 0
        self._last_sync = desk.last_sync()
        self._count()
        self._stop = desk.listen(self.on_fact)
        self._ages = QTimer(self)
        self._ages.setInterval(_AGE_EVERY_MS)
        self._ages.timeout.connect(self.publish)

    @property
    def status(self) -> Status:
        """What to show now."""
        words = self._words
        identity = self._desk.identity
        names = (identity.store_id, identity.till_id)
        return Status(
            link=words.link_state(self._link.state),
            link_detail=words.link_sentence(self._link),
            stock=words.stock_age(self._last_sync),
            queue=words.queue_depth(self._waiting, self._unclear),
            rejected=words.rejected_count(self._rejected) if self._rejected else "",
            queue_detail=words.queue_sentence(self._waiting, self._unclear, self._rejected),
            till=" · ".join(name for name in names if name),
        )

    def start(self) -> None:
        """Show the first status and begin to renew the ages."""
        self._ages.start()
        self.publish()

    def close(self) -> None:
        """Stop listening."""
        self._ages.stop()
        self._stop()

    def on_fact(self, fact: Fact) -> None:
        """Take a fact of the engine."""
        match fact:
            case LinkChanged():
                self._link = fact.link
            case QueueCounted():
                self._waiting, self._unclear = fact.waiting, fact.unclear
                self._rejected = fact.rejected
            case StockSynced():
                self._last_sync = fact.at
            case SaleCompleted():
                self._count()  # offline, no flush will come to count what this sale added
            case _:
                return
        self.publish()

    def publish(self) -> None:
        """Say the status anew."""
        self.changed.emit(self.status)

    def _count(self) -> None:
        try:
            state = self._desk.queue_state()
        except PosError:
            return  # the bar keeps its last numbers; the act that failed says so itself
        self._waiting, self._unclear, self._rejected = state.waiting, state.unclear, state.rejected


class StatusBar(QFrame):
    """Renders a `Status`."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status")
        self.setAccessibleName(words.translate("Status", "State of the till"))
        self._link = label("status", wraps=False)
        self._stock = label("status", wraps=False)
        self._queue = label("status", wraps=False)
        self._rejected = label("status", wraps=False)
        self._till = ElidedLabel()
        line = QHBoxLayout(self)
        line.setContentsMargins(14, 5, 14, 5)
        line.setSpacing(20)
        for part in (self._link, self._stock, self._queue, self._rejected):
            line.addWidget(part)
        line.addWidget(self._till, 1)

    def render_status(self, status: Status) -> None:
        """Show a status."""
        self._link.setText(status.link)
        self._link.setToolTip(status.link_detail)
        self._link.setAccessibleDescription(status.link_detail)
        self._stock.setText(status.stock)
        self._queue.setText(status.queue)
        self._queue.setToolTip(status.queue_detail)
        self._queue.setAccessibleDescription(status.queue_detail)
        self._rejected.setText(status.rejected)
        self._rejected.setVisible(bool(status.rejected))
        self._till.show_whole(status.till)
