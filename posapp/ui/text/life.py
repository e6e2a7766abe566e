"""The life of a code in words: step by step, as the stock and the journal tell it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import assert_never

from posapp.domain.batch import Fate
from posapp.domain.burn import BurnState
from posapp.domain.life import CodeLife, CodeRow, Filed, MadeHere, SplioWord, Told, Use
from posapp.domain.moment import FOREVER, from_wire
from posapp.domain.voucher import VoucherStatus, called
from posapp.ui.text.life_lines import LifeLineWords


@dataclass(frozen=True, slots=True)
class LifeStep:
    """One step as it is shown: when (empty where nobody told), what, and its particulars."""

    when: str
    what: str
    detail: str = ""


class LifeWords(LifeLineWords):
    """Sentences about one code's life."""

    def life_head(self, life: CodeLife) -> str:
        """The one sentence that a manager wants first."""
        code = life.code.masked
        if life.filed is not None:
            text = self.translate("Life", "{code} was used here; its sale is in an archive.")
            return text.format(code=code)
        if life.uses:
            return self._use_stands(life.uses[-1]).format(code=code)
        if life.told is not None:
            return self._stock_stands(life.told).format(code=code)
        if life.is_card:
            return self.translate("Life", "{code} is a loyalty card, not a voucher.").format(
                code=code
            )
        if life.made is not None:
            return self._made_stands(life.made).format(code=code)
        return self._nowhere(life)

    def life_word(self, life: CodeLife) -> str:
        """What Splio said when it was asked now; empty where it was not."""
        match life.word:
            case SplioWord.NOT_ASKED:
                return ""
            case SplioWord.KNOWS:
                return self.translate("Life", "Splio answered just now.")
            case SplioWord.DENIES:
                return self.translate(
                    "Life", "Splio answered just now: it knows no granted code like this."
                )
            case SplioWord.SILENT:
                return self.translate(
                    "Life", "Splio did not answer just now. Try again in a while."
                )
            case _:
                assert_never(life.word)

    def life_steps(self, life: CodeLife) -> list[LifeStep]:
        """Everything that is known to have happened, oldest first."""
        dated: list[tuple[datetime, LifeStep]] = []
        if life.made is not None:
            dated += self._making(life.made)
        if life.told is not None:
            dated += self._telling(life.told)
        for use in life.uses:
            dated += self._using(use)
        if life.filed is not None:
            dated.append((life.filed.when, self._filed(life.filed)))
        dated.sort(key=lambda one: one[0])  # stable: lines of one moment keep their order
        return [step for _at, step in dated]

    def _filed(self, filed: Filed) -> LifeStep:
        parts = (filed.ref or "", filed.file)
        return LifeStep(
            f"{self.date(filed.when)} {self.time(filed.when)}",
            self.translate("Life", "Used in a sale"),
            " · ".join(part for part in parts if part),
        )

    def voucher_status(self, status: VoucherStatus, text: str = "") -> str:
        """A granted code's status in a word or two; `text` is Splio's own spelling."""
        match status:
            case VoucherStatus.AVAILABLE:
                return self.translate("Life", "usable")
            case VoucherStatus.HOLDING:
                return self.translate("Life", "waiting period")
            case VoucherStatus.BURNED:
                return self.translate("Life", "used")
            case VoucherStatus.EXPIRED:
                return self.translate("Life", "expired")
            case VoucherStatus.UNRECOGNISED:
                return (
                    self.translate("Life", "status “{text}”").format(text=text)
                    if text
                    else self.translate("Life", "status not told")
                )
            case _:
                assert_never(status)

    def code_dates(self, row: CodeRow) -> tuple[str, str, str]:
        """Granted, valid until, used, for a list; a dash where nobody told."""
        granted = "–" if row.earned_at is None else self.date(row.earned_at)
        used = "–" if not row.burned_date else self._wire_date(row.burned_date)
        return granted, self._until(row.expires_at) or "–", used

    def _wire_date(self, text: str) -> str:
        try:
            return self.date(from_wire(text, self.zone))
        except ValueError:
            return text

    # How it stands

    def _use_stands(self, use: Use) -> str:
        match use.burn.state:
            case BurnState.RESERVED:
                return self.translate("Life", "{code} is held for a sale that is still open.")
            case BurnState.PENDING | BurnState.SENDING:
                return self.translate("Life", "{code} was used here; Splio is yet to be told.")
            case BurnState.UNCLEAR:
                return self.translate(
                    "Life", "{code} was used here; whether Splio has it is being looked up."
                )
            case BurnState.CONFIRMED:
                return self.translate("Life", "{code} was used here, and Splio has confirmed it.")
            case BurnState.REJECTED:
                return self.translate(
                    "Life", "{code} was used here, and Splio rejected it: see the queue."
                )
            case BurnState.WRITTEN_OFF:
                return self.translate(
                    "Life", "{code} was used here, rejected by Splio, and settled by a manager."
                )
            case BurnState.RELEASED:
                return self.translate("Life", "{code} was held here once and given back unused.")
            case _:
                assert_never(use.burn.state)

    def _stock_stands(self, told: Told) -> str:
        match told.voucher.status:
            case VoucherStatus.AVAILABLE:
                return self.translate("Life", "{code} may be used, says the stock.")
            case VoucherStatus.HOLDING:
                return self.translate("Life", "{code} is in its waiting period, says the stock.")
            case VoucherStatus.BURNED:
                return self.translate("Life", "{code} was used, not at this till, says the stock.")
            case VoucherStatus.EXPIRED:
                return self.translate("Life", "{code} has expired, says the stock.")
            case VoucherStatus.UNRECOGNISED:
                return self.translate(
                    "Life", "{code} is in the stock with a status that this till does not know."
                )
            case _:
                assert_never(told.voucher.status)

    def _made_stands(self, made: MadeHere) -> str:
        match made.fate:
            case Fate.WAITING:
                return self.translate("Life", "{code} was made here and not sent to Splio yet.")
            case Fate.UNCLEAR:
                return self.translate(
                    "Life", "{code} was made here; whether Splio has it is not clear."
                )
            case Fate.TAKEN:
                return self.translate(
                    "Life", "{code} was made here and is in Splio’s stock; nobody was granted it."
                )
            case Fate.REFUSED:
                return self.translate("Life", "{code} was made here, and Splio refused it.")
            case _:
                assert_never(made.fate)

    def _nowhere(self, life: CodeLife) -> str:
        code = life.code.masked
        if life.stock_as_of is None:
            return self.translate(
                "Life", "{code}: this till has no whole stock yet, so it cannot tell."
            ).format(code=code)
        text = self.translate("Life", "{code} is not in the stock {of}, and was never used here.")
        said = text.format(code=code, of=self.of(life.stock_as_of))
        if life.code.check_digit_wrong:
            slip = self.translate("Life", "Its last digit does not fit: was it mistyped?")
            return f"{said} {slip}"
        return said

    # Its steps

    def _making(self, made: MadeHere) -> list[tuple[datetime, LifeStep]]:
        steps = [
            (
                made.made_at,
                LifeStep(
                    self.moment(made.made_at),
                    self.translate("Life", "Made at this till"),
                    self.translate("Life", "batch {batch}").format(batch=made.batch),
                ),
            )
        ]
        if made.sent_at is not None:
            match made.fate:
                case Fate.TAKEN:
                    what = self.translate("Life", "Splio took it into its stock")
                case Fate.REFUSED:
                    what = self.translate("Life", "Splio refused it")
                case _:
                    what = self.translate("Life", "Sent to Splio, no clear answer")
            reward = self.translate("Life", "reward {reward}").format(
                reward=called(made.reward_name, made.reward_id) or "–"
            )
            steps.append((made.sent_at, LifeStep(self.moment(made.sent_at), what, reward)))
        return steps

    def _telling(self, told: Told) -> list[tuple[datetime, LifeStep]]:
        voucher = told.voucher
        steps = []
        if voucher.earned_at is not None:
            card = voucher.card_code
            to = self.translate("Life", "card {card}").format(card=card.masked) if card else ""
            granted = self.translate("Life", "Granted to a customer")
            steps.append((voucher.earned_at, LifeStep(self.moment(voucher.earned_at), granted, to)))
        what = (
            self.translate("Life", "Told by Splio")
            if told.file is None
            else self.translate("Life", "Told by the file {file}").format(file=told.file)
        )
        facts = [self.voucher_status(voucher.status, voucher.status_text)]
        reward = called(told.reward.name if told.reward else "", voucher.reward_id)
        if reward:
            facts.insert(0, reward)
        until = self._until(voucher.expires_at)
        if until:
            facts.append(self.translate("Life", "valid until {date}").format(date=until))
        if voucher.burned_date:
            used = self.translate("Life", "used {when}").format(
                when=self.at_local(voucher.burned_date)
            )
            store = voucher.burned_store
            at = self.translate("Life", "store {store}").format(store=store) if store else ""
            facts += [one for one in (used, at) if one]
        if voucher.earned_at is None and voucher.card_code is not None:
            facts.append(
                self.translate("Life", "card {card}").format(card=voucher.card_code.masked)
            )
        if told.as_of > told.told_at:
            facts.append(self.translate("Life", "still so {age}").format(age=self.age(told.as_of)))
        steps.append((told.told_at, LifeStep(self.moment(told.told_at), what, " · ".join(facts))))
        return steps

    def _using(self, use: Use) -> list[tuple[datetime, LifeStep]]:
        if use.lines:
            return [
                (line.at, LifeStep(self.moment(line.at), *self.life_line(line, use)))
                for line in use.lines
            ]
        # Its lines are in an archive by now; the burn itself still tells the frame.
        burn = use.burn
        held = self.translate("Life", "Held for a sale")
        steps = [(burn.created_at, LifeStep(self.moment(burn.created_at), held))]
        if burn.burned_date is not None and use.sale is not None and use.sale.closed_at:
            closed = use.sale.closed_at
            sold = (self.translate("Life", "Sold"), self.sold_in(use))
            steps.append((closed, LifeStep(self.moment(closed), *sold)))
        last = steps[-1][0]
        if burn.last_answer:
            answered = self.translate("Life", "Last answer")
            steps.append((last, LifeStep("", answered, self.splio_said(burn.last_answer))))
        return steps

    def _until(self, expires_at: datetime | None) -> str:
        if expires_at is None:
            return ""
        if expires_at == FOREVER:
            return self.translate("Life", "for ever")
        return self.date(expires_at)
