"""What the big panel is about: a verdict, a card or a text; it follows the sale."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from typing import TYPE_CHECKING

from posapp.domain.cue import Cue
from posapp.domain.verdict import Verdict
from posapp.ui.desk import CardFound, Desk
from posapp.ui.text import Standing
from posapp.ui.theme import Tone
from posapp.ui.till.screen import Panel

if TYPE_CHECKING:
    from posapp.domain.basket import Basket
    from posapp.domain.code import Code
    from posapp.ui.till.telling import Telling

Shown = Panel | Verdict | CardFound

_CUES = {
    Tone.INFO: Cue.ACCEPT,
    Tone.GOOD: Cue.ACCEPT,
    Tone.ATTENTION: Cue.ATTENTION,
    Tone.BAD: Cue.REFUSE,
}


class Subject:
    """One thing at a time; what it says is made anew from the words whenever it is asked."""

    def __init__(self, telling: Telling) -> None:
        self._telling = telling
        self._shown: Shown = telling.welcome()
        self._heard: Tone | None = None

    def is_about(self, code: Code) -> bool:
        """True while the panel shows this voucher's verdict."""
        return isinstance(self._shown, Verdict) and self._shown.code == code

    def show(self, shown: Panel | CardFound) -> None:
        """Show a text or a card."""
        self._shown = shown
        self._heard = None

    def show_verdict(self, verdict: Verdict, *, by_scan: bool) -> None:
        """Show a verdict; what a scan brought is heard, be it the same as before."""
        self._shown = verdict
        if by_scan:
            self._heard = None

    def cue(self, tone: Tone, *, typing: bool) -> Cue | None:
        """The sound of what is shown in this tone; None once it was heard.

        While an amount is being `typing` only the turn to accepted is heard: half a number says
        nothing against a voucher.

        One sound a verdict: Splio confirming what the screen says already is no news, another
        class of verdict is. A text has none of its own.
        """
        if isinstance(self._shown, Panel) or tone is self._heard:
            return None
        cue = _CUES.get(tone)
        if typing and self._heard is not None and cue is not Cue.ACCEPT:
            return None
        self._heard = tone
        return cue

    def follow(self, basket: Basket, card: CardFound | None) -> None:
        """Take over what the sale now knows of the voucher or card that is shown."""
        if isinstance(self._shown, Verdict):
            line = basket.line(self._shown.code)
            self._shown = line.verdict if line else self._shown
        elif (
            isinstance(self._shown, CardFound)
            and card is not None
            and card.card_code == self._shown.card_code
        ):
            self._shown = card

    def shows(self, text: Panel | None) -> bool:
        """True while the panel shows this text."""
        return text is not None and self._shown == text

    @property
    def code(self) -> Code | None:
        """The voucher whose verdict the panel shows; None while it shows something else."""
        return self._shown.code if isinstance(self._shown, Verdict) else None

    @property
    def barred_by_count(self) -> Code | None:
        """The voucher on the panel, where it is refused as one too many."""
        shown = self._shown
        return shown.code if isinstance(shown, Verdict) and shown.is_one_too_many else None

    def panel(self, basket: Basket, asking: AbstractSet[Code], standing: Standing) -> Panel:
        """The panel; `asking` are the codes Splio is being asked about."""
        shown = self._shown
        if isinstance(shown, Verdict):
            line = basket.line(shown.code)
            return self._telling.verdict(
                shown,
                asking=shown.code in asking,
                standing=standing,
                approval=line.approval if line else None,
            )
        if isinstance(shown, CardFound):
            return self._telling.card(shown, asking=shown.card_code in asking)
        return shown


def standing_of(desk: Desk) -> Standing:
    """How the till stands while its verdicts are told."""
    return Standing(
        reachable=desk.link().is_up,
        next_sync=desk.next_sync(),
        show_age_after=desk.policy.risk.show_age_after,
    )
