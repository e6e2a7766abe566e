"""The particulars of the journal's lines, and the faults of its files, in words."""

from __future__ import annotations

from typing import Any

from posapp.domain.money import Money
from posapp.ui.text.clock import ClockWords
from posapp.ui.text.states import StateWords
from posapp.ui.text.updates import UpdateWords
from posapp.ui.text.voice import Voice


class JournalFaultWords(Voice):
    """Sentences about what can go wrong with the journal and its archives."""

    def journal_error(self, code: str) -> str | None:
        """The unfilled sentence of an error code; None where it has none of its own."""
        match code:
            case "journal.broken":
                return self.translate(
                    "Error",
                    "The journal does not fit at line {line}, so nothing was archived. Check the"
                    " journal and keep a copy of the till’s data.",
                )
            case "journal.archive_unsigned":
                return self.translate(
                    "Error",
                    "{file} has no signature beside it (.sig and .pub), so nobody can say whether"
                    " it was changed.",
                )
            case "journal.archive_changed":
                return self.translate("Error", "{file} was changed after it was signed.")
            case "journal.archive_broken":
                return self.translate(
                    "Error", "{file} is signed, but its lines do not fit (at line {line})."
                )
            case "journal.cannot_write":
                return self.translate("Error", "The list could not be written to {path}: {detail}.")
            case "journal.key":
                return self.translate(
                    "Error",
                    "The key that signs archives cannot be read now (is the keyring locked?)."
                    " Nothing was archived.",
                )
            case "journal.bad_mark":
                return self.translate(
                    "Error", "“{mark}” is no mark: one looks like 1234-0a1b2c3d4e5f6071."
                )
            case "journal.bad_day":
                return self.translate("Error", "“{day}” is no date: write it like 2026-11-30.")
            case _:
                return None


class JournalDetails(ClockWords, StateWords, UpdateWords):
    """What stands in the particulars of a line, each fact in its own words."""

    def details_of(self, fact: str, told: dict[str, Any]) -> list[str]:
        """The parts worth reading; what only programs need is left out."""
        match fact:
            case "SaleCompleted":
                return self._completed(told)
            case "SaleCancelled":
                return self._given_back(told.get("released"))
            case "Approved":
                value = told.get("value")
                return [
                    _text(told.get("why")),
                    self.money(Money(value)) if isinstance(value, int) else "",
                ]
            case "Released":
                answer = _text(told.get("answer")).removeprefix("released: ")
                return [answer.removeprefix("released by hand: ")]
            case "SettingChanged":
                return self._setting(told)
            case "SignedIn" | "SignedOut":
                return []
            case "UpdateStarted":
                old, new = _text(told.get("from")), _text(told.get("to"))
                return self.update_detail(old, new, insisted=told.get("insisted") is True)
            case "ClockJumped" | "ClockCorrected":
                return self.clock_moved(told)
            case "PinFailed":
                failures = told.get("failures")
                if not isinstance(failures, int):
                    return [_text(told.get("name"))]
                tries = self.count(
                    failures,
                    self.translate("Journal", "{n} wrong try"),
                    self.translate("Journal", "{n} wrong tries"),
                )
                return [_text(told.get("name")), tries]
            case "PersonAdded" | "PersonChanged" | "PersonLeft":
                return [_text(told.get("name")), self._role(told.get("role")), self._pin(told)]
            case "Forgotten":
                return self._forgotten(told)
            case "SalesArchived":
                return [self._sales(told.get("sales")), _text(told.get("file"))]
            case "ExportSent" | "ExportNotSent":
                return [
                    _text(told.get("file")),
                    _text(told.get("to")),
                    self._lines(told.get("rows")),
                ]
            case "Archived":
                return [self._lines(told.get("lines")), _text(told.get("file"))]
            case _:
                return self._usual(told)

    def journal_code(self, told: dict[str, Any]) -> str:
        """The code, or the codes of a new reward, that a line is about, masked; else nothing."""
        codes = told.get("codes")
        if isinstance(codes, list):
            return ", ".join(_text(code) for code in codes)
        return _text(told.get("code"))

    def _sales(self, sales: object) -> str:
        if not isinstance(sales, int):
            return ""
        return self.count(
            sales, self.translate("Journal", "{n} sale"), self.translate("Journal", "{n} sales")
        )

    def _completed(self, told: dict[str, Any]) -> list[str]:
        parts = []
        amount = told.get("amount")
        if isinstance(amount, int):
            parts.append(self.money(Money(amount)))
        owed = told.get("owed")
        if isinstance(owed, int):
            parts.append(
                self.count(
                    owed,
                    self.translate("Journal", "{n} voucher used"),
                    self.translate("Journal", "{n} vouchers used"),
                )
            )
        return parts + (self._given_back(told.get("released")) if told.get("released") else [])

    def _given_back(self, number: Any) -> list[str]:
        if not isinstance(number, int):
            return []
        return [
            self.count(
                number,
                self.translate("Journal", "{n} voucher given back"),
                self.translate("Journal", "{n} vouchers given back"),
            )
        ]

    def _setting(self, told: dict[str, Any]) -> list[str]:
        old, new = told.get("old", told.get("from")), told.get("new", told.get("to"))
        key = _text(told.get("key"))
        if old is None and new is None:
            return [key]
        return [key, f"{_text(old) or '–'} → {_text(new) or '–'}"]

    def _role(self, role: Any) -> str:
        match role:
            case "manager":
                return self.translate("Journal", "manager")
            case "cashier":
                return self.translate("Journal", "cashier")
            case _:
                return ""

    def _pin(self, told: dict[str, Any]) -> str:
        return self.translate("Journal", "new PIN") if told.get("pin") else ""

    def _forgotten(self, told: dict[str, Any]) -> list[str]:
        places = sum(number for number in told.values() if type(number) is int)
        later = told.get("later")
        if isinstance(later, int):
            places -= later
        parts = [
            self.count(
                places,
                self.translate("Journal", "in {n} place"),
                self.translate("Journal", "in {n} places"),
            )
        ]
        if isinstance(later, int):
            parts.append(self.translate("Journal", "{n} later").format(n=self.number(later)))
        match told.get("why"):
            case "asked":
                parts.append(self.translate("Journal", "on request"))
            case "schedule" | "waited":
                parts.append(self.translate("Journal", "on schedule"))
            case _:
                pass
        return parts

    def _lines(self, number: Any) -> str:
        if not isinstance(number, int):
            return ""
        return self.count(
            number, self.translate("Journal", "{n} line"), self.translate("Journal", "{n} lines")
        )

    def _usual(self, told: dict[str, Any]) -> list[str]:
        """What most facts have: an answer, a reason, a file, how many codes or lines."""
        parts = [_text(told.get(name)) for name in ("answer", "why", "reason", "file", "batch")]
        if parts[0].isdigit():  # a bare status number tells a manager nothing
            parts[0] = ""
        codes = told.get("codes")
        if isinstance(codes, int):
            parts.append(
                self.count(
                    codes,
                    self.translate("Journal", "{n} code"),
                    self.translate("Journal", "{n} codes"),
                )
            )
        parts.append(self._lines(told.get("lines", told.get("rows"))))
        if told.get("grant"):
            card = _text(told.get("card"))
            on_card = self.translate("Journal", "card {card}").format(card=card) if card else ""
            parts[:0] = [_text(told.get("reward")), on_card]
        return parts


def _text(value: Any) -> str:
    return "" if value is None else str(value)
