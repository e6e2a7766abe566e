"""Training's places beside the till: the codes to try and the guided tour."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from posapp.ui.till.screen import Place

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QHBoxLayout, QWidget

    from posapp.ui.desk import Sample
    from posapp.ui.shell.tour import Tour, TourShown
    from posapp.ui.shell.training import SamplesPanel, TourPanel
    from posapp.ui.text import Words
    from posapp.ui.till.view import TillView

_SAMPLES_FROM_WIDTH: Final = 1240  # narrower, they take the vouchers' place, only when asked for
_TOUR_FROM_WIDTH: Final = 1400
_ANY_WIDTH: Final = (1 << 24) - 1  # Qt's QWIDGETSIZE_MAX, which PySide6 does not name


class Beside:
    """Where the two stand: a column of their own in a wide window, else below the till.

    The views are made anew with each language; what was wanted outlives them. `scan` takes a code
    that was chosen, `lock` lets the two people of the training sign in. Without samples there is
    neither of the two.
    """

    def __init__(
        self,
        tour: Tour,
        samples: Sequence[Sample],
        words: Words,
        scan: Callable[[str], None],
        lock: Callable[[], None],
    ) -> None:
        self._tour = tour
        self._offered = samples
        self._words = words
        self._scan = scan
        self._lock = lock
        self._samples_wanted: bool | None = None
        self._width = 0

    def show_on(self, till: TillView, body: QHBoxLayout, page: QWidget) -> None:
        """Stand on this page from now on; where there is nothing to try, nothing is made."""
        self._till = till
        self._body = body
        if not self._offered:
            return
        from posapp.ui.shell.training import SamplesPanel, TourPanel

        till.closes_first = self._close_below
        self._samples = SamplesPanel(self._offered, self._words, page)
        self._samples.hide()
        self._samples.chosen.connect(self._scan)
        self._samples.people_wanted.connect(self._lock)
        self.panel = TourPanel(self._words, page)
        self.panel.skipped.connect(self._tour.go_on)
        self.panel.went_back.connect(self._tour.back)
        self.panel.ended.connect(self._tour.end)
        self.panel.scanned.connect(self._scan)

    def fit(self, width: int) -> None:
        """The window is so wide."""
        self._width = width
        self._place()

    def toggle_samples(self) -> None:
        """Show the codes to try, or put them away; the tour ends."""
        self._tour.end()
        self._samples_wanted = not self._samples.isVisible()
        self._place()

    def put_vouchers_back(self) -> None:
        """The vouchers have their place again."""
        if not self._tour.is_on:
            self._samples_wanted = False
            self._place()

    def toggle_tour(self) -> None:
        """Begin the tour, or end it."""
        if self._tour.is_on:
            self._tour.end()
        else:
            # Its steps name the codes; what was opened for them must not come back at its end.
            self._samples_wanted = None if self._samples_wanted else self._samples_wanted
            self._tour.start()
            self._till.entry.go(Place.CODE)

    def render_tour(self, shown: TourShown | None) -> None:
        """Show a step of the tour; None for its end."""
        if not self._offered:
            return
        if shown is not None:
            self.panel.render_tour(shown)
        if self.panel.isVisible() != (shown is not None):
            self._place()

    def _close_below(self) -> bool:
        """Put the codes away where they stand over the vouchers; False where they do not."""
        if self._width >= _SAMPLES_FROM_WIDTH or not self._samples.isVisible():
            return False
        self._samples_wanted = False
        self._place()
        return True

    def _place(self) -> None:
        if not self._offered:
            return
        on_tour = self._tour.is_on
        is_wide = self._width >= (_TOUR_FROM_WIDTH if on_tour else _SAMPLES_FROM_WIDTH)
        wanted = on_tour or (is_wide if self._samples_wanted is None else self._samples_wanted)
        side: SamplesPanel | TourPanel = self.panel if on_tour else self._samples
        other: SamplesPanel | TourPanel = self._samples if on_tour else self.panel
        self._till.put_below(None)
        other.hide()
        if is_wide:
            side.lay_out(columns=1)
            self._body.addWidget(side)  # first: the style it is measured in is inherited
            side.setFixedWidth(side.column_width())
        else:
            side.lay_out(columns=2)
            side.setMinimumWidth(0)
            side.setMaximumWidth(_ANY_WIDTH)
            self._till.put_below(side if wanted else None)
        side.setVisible(wanted)
