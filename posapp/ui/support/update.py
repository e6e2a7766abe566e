"""Updates on the support page: looked for when asked, put in when a manager says so twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from posapp.domain.errors import PosError
from posapp.ui.tasks import Tasks
from posapp.ui.widgets.labels import button, label, restyle, show_text
from posapp.ui.widgets.question import QuestionDialog

if TYPE_CHECKING:
    from posapp.domain.update import Offer, Release
    from posapp.ui.support.page import SupportPage
    from posapp.ui.support.update_ports import Updates
    from posapp.ui.text import Words

_THOUSANDTHS = 1000


class UpdateStrip(QFrame):
    """What is known of newer versions, and the two buttons; decides nothing."""

    look_wanted = Signal()
    update_wanted = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("row")
        self.said = label("summary")
        self.note = label("quiet")
        self.look_button = button(words.update_button(), "second")
        self.update_button = button("", "second")
        self.look_button.clicked.connect(self.look_wanted)
        self.update_button.clicked.connect(self.update_wanted)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(10)
        self.progress.setRange(0, _THOUSANDTHS)
        texts = QVBoxLayout()
        texts.setSpacing(4)
        for made in (self.said, self.note, self.progress):
            made.hide()
            texts.addWidget(made)
        texts.addStretch(1)
        self.update_button.hide()
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 10, 12, 10)
        line.setSpacing(12)
        line.addWidget(self.look_button, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(texts, 1)
        line.addWidget(self.update_button, 0, Qt.AlignmentFlag.AlignTop)

    def say(self, said: str, note: str = "", *, is_bad: bool = False) -> None:
        """Say what came of it."""
        restyle(self.said, "role", "fault" if is_bad else "summary")
        show_text(self.said, said)
        show_text(self.note, note)

    def show_busy(self, *, is_busy: bool) -> None:
        """Something is under way."""
        self.look_button.setEnabled(not is_busy)
        self.update_button.setEnabled(not is_busy)
        if not is_busy:
            self.progress.hide()

    def show_offer(self, text: str) -> None:
        """What can be put in; nothing for an empty text."""
        self.update_button.setText(text)
        self.update_button.setAccessibleName(text)
        self.update_button.setVisible(bool(text))

    def show_done(self, done: int, whole: int) -> None:
        """How much of a package is here, in bytes."""
        self.progress.setValue(done * _THOUSANDTHS // max(whole, 1))
        self.progress.show()


class UpdateActs(QObject):
    """Serves one page; one thing at a time, and nothing here blocks."""

    def __init__(self, updates: Updates, words: Words, page: SupportPage) -> None:
        super().__init__(page)
        self._updates = updates
        self._words = words
        self._page = page
        self._offer: Offer | None = None
        self._is_busy = False
        self.strip = UpdateStrip(words, page)
        self.strip.hide()
        self._tasks = Tasks(self._failed)
        page.put_under_title(self.strip)
        page.entered.connect(self.enter)
        page.closes_with(self._tasks.close)
        self.strip.look_wanted.connect(self.look)
        self.strip.update_wanted.connect(self.ask)

    def enter(self) -> None:
        """The page was opened: only who may do it sees it."""
        self.strip.setVisible(self._updates.may_look)

    async def settle(self) -> None:
        """Wait until nothing is under way."""
        await self._tasks.settle()

    def look(self) -> None:
        """Look for updates."""
        if self._begin():
            self.strip.show_offer("")
            self.strip.say(self._words.update_looking())
            self._tasks.spawn(self._look(), "look for updates")

    def ask(self) -> None:
        """Ask whether to put in what was found, with what speaks against it."""
        if self._offer is not None and self._offer.release is not None and self._begin():
            self._tasks.spawn(self._ask(self._offer.release), "ask about an update")

    async def _look(self) -> None:
        words = self._words
        offer = self._offer = await self._updates.look()
        self._end()
        release = offer.release
        note = release.note(words.locale.name()) if release is not None else ""
        self.strip.say(words.update_found(offer), note)
        if release is not None:
            self.strip.show_offer(words.update_get(str(release.version)))
            self.strip.update_button.setFocus(Qt.FocusReason.OtherFocusReason)

    async def _ask(self, release: Release) -> None:
        words = self._words
        found = await self._updates.hindrance()
        self._end()
        if found is not None and found.code != "update.trading":
            raise found
        size = words.size(self._updates.size(release))
        text = words.update_ask(release, size)
        dialog = QuestionDialog(text, words.update_yes(), words.update_no(), self._page.window())
        if found is not None:
            dialog.note(words.update_insist(str(found.params.get("hours", ""))))
        dialog.accepted.connect(lambda: self._go_on(release, insists=found is not None))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _go_on(self, release: Release, *, insists: bool) -> None:
        if self._begin():
            self._tasks.spawn(self._prepare(release, insists=insists), "update")

    async def _prepare(self, release: Release, *, insists: bool) -> None:
        words, whole = self._words, self._updates.size(release)

        def fetched(done: int) -> None:
            self.strip.show_done(done, whole)
            if done < whole:
                self.strip.say(words.update_fetching(words.size(done), words.size(whole)))
            else:
                self.strip.say(words.update_copying())

        fetched(0)
        typed = await self._updates.prepare(release, fetched, insists=insists)
        self._end()
        self.strip.show_offer("")
        if typed:
            QGuiApplication.clipboard().setText(typed)
            self.strip.say(words.update_typed(typed))
            return
        self.strip.say(words.update_starting())
        self._page.window().close()

    def _begin(self) -> bool:
        """False where something is under way already."""
        if self._is_busy:
            return False
        self._is_busy = True
        self.strip.show_busy(is_busy=True)
        return True

    def _end(self) -> None:
        self._is_busy = False
        self.strip.show_busy(is_busy=False)

    def _failed(self, error: BaseException) -> None:
        self._end()
        said = self._words.error(error) if isinstance(error, PosError) else self._words.unexpected()
        self.strip.say(said, is_bad=True)
