"""The language spoken: translations, money, dates and numbers. Only this module knows `QLocale`."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, tzinfo
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QTime, QTranslator
from shiboken6 import isValid

from posapp.domain.moment import from_wire
from posapp.domain.voucher import Reward, WorthKind
from posapp.ui.assets import find_resources
from posapp.ui.text.again import Retellings

if TYPE_CHECKING:
    from posapp.domain.money import Money

Clock = Callable[[], datetime]

_log = logging.getLogger("posapp.ui.text")

# A bare language is spoken as in Europe, where Splio's stores are: day before month, 24 hours.
# Each in its own words: whoever cannot read the screen must find theirs.
LANGUAGES = {"en": "English", "fr": "Français", "es": "Español", "it": "Italiano"}
_TERRITORIES = {"en": "en_GB", "fr": "fr_FR", "es": "es_ES", "it": "it_IT"}
_ZERO_IS_SINGULAR = {"fr"}
_NO_BREAK = "\u00a0"
_BEFORE_SIGN = re.compile(r"(?<=\d) (?=[%€$£])")
_LONG_YEAR = re.compile(r"(?<=\d[./-])\d\d(\d\d)(?!\d)")
_LARGEST_PERCENT = 100  # beyond it a number is no percentage, whatever its kind says


def _utc_now() -> datetime:
    return datetime.now(UTC)


class Voice:
    """One language, with the zone in which moments are told.

    `language` is a code such as ``fr`` or ``fr_FR``; None means the system's. An unknown language
    speaks English. `now` decides whether a moment is told by its time alone (today) or with its
    date; it is a clock, never a value, because a window lives for days.
    """

    def __init__(
        self,
        language: str | None = None,
        zone: tzinfo = UTC,
        now: Clock = _utc_now,
        currency: str = "€",
    ) -> None:
        self.zone = zone
        self.currency = currency
        self._now = now
        self._retellings = Retellings(self.translate)
        self.speak(language)

    @property
    def retellings(self) -> Retellings:
        """How what was said came about, so that it can be said again in another language."""
        return self._retellings

    def speak(self, language: str | None) -> None:
        """Change the language from here on; what was said already stays as it was said."""
        wanted = language.replace("-", "_") if language else ""
        self.locale = QLocale(_TERRITORIES.get(wanted, wanted)) if wanted else QLocale.system()
        if self.locale.language() == QLocale.Language.C:
            self.locale = QLocale(_TERRITORIES["en"])
        self.language = self.locale.name().partition("_")[0]
        self._translator = QTranslator()
        if self.language != "en":
            folder = find_resources() / "i18n"
            if not self._translator.load(f"posapp_{self.language}", str(folder)):
                _log.warning("no translation language=%s", self.language)
                self.language = "en"

    def keep_time(self, now: Clock) -> None:
        """Tell ages by this clock from now on, unless one was given from the start."""
        if self._now is _utc_now:
            self._now = now

    def translate(self, context: str, source: str) -> str:
        """The sentence in this language; `source` itself where there is none.

        `pyside6-lupdate` finds calls by this method's name: both arguments must be literals.
        """
        if not isValid(self._translator):  # Qt was started once more, for a small screen
            self.speak(self.locale.name())
        said = self._translator.translate(context, source) or source
        self._retellings.keep_source(said, context, source)
        return said

    def count(self, number: int, one: str, many: str, **facts: str) -> str:
        """`one` or `many` as the number asks, with ``{n}`` and the facts filled in."""
        singular = number == 1 or (number == 0 and self.language in _ZERO_IS_SINGULAR)
        return (one if singular else many).format(n=self.number(number), **facts)

    def number(self, number: int) -> str:
        """A whole number with this language's group marks."""
        return self.locale.toString(number)

    def money(self, amount: Money) -> str:
        """An amount with its currency: ``12,50 €`` or ``€12.50``; exact, no float on the way."""
        # Whole units as this language writes them, then the cents behind their last digit: before
        # or behind the number, the currency keeps its place.
        whole, cents = divmod(amount.minor, 100)
        text = self.locale.toCurrencyString(whole, self.currency)
        number, behind = _parted_behind_digits(text)
        return number + self._fraction(f"{cents:02d}") + behind

    def amount_typed(self, amount: Money) -> str:
        """An amount as the entry field shows it: ``12,50``, no currency, no group marks."""
        whole, cents = divmod(amount.minor, 100)
        plain = QLocale(self.locale)
        plain.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
        return plain.toString(whole) + self._fraction(f"{cents:02d}")

    def decimal(self, number: Decimal) -> str:
        """A number of moderate size, exact and without idle zeros: ``12,5``."""
        whole, _, fraction = f"{number:f}".partition(".")
        return self.number(int(whole)) + self._fraction(fraction.rstrip("0"))

    def _fraction(self, digits: str) -> str:
        """The decimal mark with the digits behind it; nothing for none."""
        if not digits:
            return ""
        return self.locale.decimalPoint() + "".join(self.number(int(digit)) for digit in digits)

    def glued(self, text: str) -> str:
        """A text from outside whose amounts no line breaks: ``15 €`` stays together."""
        return _BEFORE_SIGN.sub(_NO_BREAK, text)

    def short_dated(self, text: str) -> str:
        """A text whose dates name the year in two digits, for where there is little room."""
        return _LONG_YEAR.sub(r"\1", text)

    def time(self, when: datetime) -> str:
        """The time of day in the universe's zone, without seconds."""
        local = when.astimezone(self.zone)
        return self.locale.toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)

    def date(self, when: datetime) -> str:
        """The date in the universe's zone, with four digits of the year."""
        local = when.astimezone(self.zone)
        pattern = self.locale.dateFormat(QLocale.FormatType.ShortFormat)
        if "yyyy" not in pattern:
            pattern = pattern.replace("yy", "yyyy")
        return self.locale.toString(QDate(local.year, local.month, local.day), pattern)

    def is_today(self, when: datetime) -> bool:
        """True when the moment falls on today's date in the universe's zone."""
        return when.astimezone(self.zone).date() == self._now().astimezone(self.zone).date()

    def at(self, when: datetime) -> str:
        """``at 14:02`` today, ``on 12/06/2026 at 14:02`` on another day."""
        if self.is_today(when):
            return self.translate("Voice", "at {time}").format(time=self.time(when))
        return self.translate("Voice", "on {date} at {time}").format(
            date=self.date(when), time=self.time(when)
        )

    def at_local(self, text: str) -> str:
        """`at` for a moment that Splio gave as local text; the text itself if it is no date."""
        try:
            return self.at(from_wire(text, self.zone))
        except ValueError:
            return text

    def of(self, when: datetime) -> str:
        """``of 14:02`` today, ``of 12/06/2026 at 14:02`` on another day (a stock, a list)."""
        if self.is_today(when):
            return self.translate("Voice", "of {time}").format(time=self.time(when))
        return self.translate("Voice", "of {date} at {time}").format(
            date=self.date(when), time=self.time(when)
        )

    def moment(self, when: datetime) -> str:
        """``14:02`` today, ``12/06/2026 14:02`` on another day (after a word like since)."""
        if self.is_today(when):
            return self.time(when)
        return self.translate("Voice", "{date} at {time}").format(
            date=self.date(when), time=self.time(when)
        )

    def day(self, when: datetime) -> str:
        """``today at 14:02``, or ``on 12/06/2026``: for ends and beginnings of validity."""
        if self.is_today(when):
            return self.translate("Voice", "today at {time}").format(time=self.time(when))
        return self.translate("Voice", "on {date}").format(date=self.date(when))

    def age(self, when: datetime) -> str:
        """How long ago: ``just now``, ``3 min ago``, ``2 h ago``, ``5 days ago``."""
        gone = max(self._now() - when, timedelta())
        minutes = int(gone.total_seconds() // 60)
        if minutes < 1:
            return self.translate("Voice", "just now")
        if minutes < 60:
            return self.translate("Voice", "{n} min ago").format(n=self.number(minutes))
        if minutes < 48 * 60:
            return self.translate("Voice", "{n} h ago").format(n=self.number(minutes // 60))
        return self.translate("Voice", "{n} days ago").format(n=self.number(minutes // 1440))

    def in_time(self, when: datetime) -> str:
        """How soon: ``within a minute``, ``in 18 min``, ``in 2 h``."""
        minutes = int((when - self._now()).total_seconds() // 60)
        if minutes < 1:
            return self.translate("Voice", "within a minute")
        if minutes < 120:
            return self.translate("Voice", "in {n} min").format(n=self.number(minutes))
        return self.translate("Voice", "in {n} h").format(n=self.number(minutes // 60))

    def now(self) -> datetime:
        """Now, aware UTC."""
        return self._now()

    def is_fresh(self, when: datetime) -> bool:
        """True within the last minute: what was learned then may be called "now"."""
        return abs(self._now() - when) < timedelta(minutes=1)

    def worth(self, reward: Reward | None) -> str:
        """What a reward takes off: ``€10.00 off``, ``15% off``, or empty where not in money."""
        if reward is None:
            return ""
        value = reward.worth.value
        if value is not None and value.minor:
            return self.amount_off(value)
        percent = reward.worth.number
        if reward.worth.kind is WorthKind.PERCENTAGE and 0 < percent <= _LARGEST_PERCENT:
            number = self.decimal(percent)
            return self.glued(self.translate("Voice", "{number}% off").format(number=number))
        return ""

    def amount_off(self, amount: Money) -> str:
        """``€10.00 off``."""
        return self.translate("Voice", "{amount} off").format(amount=self.money(amount))


def _parted_behind_digits(text: str) -> tuple[str, str]:
    """A text up to its last digit, and what stands behind it."""
    end = max(at for at, mark in enumerate(text, start=1) if mark.isdigit())
    return text[:end], text[end:]
