"""Why a setting's value is not accepted, beside its field."""

from __future__ import annotations

import re
from typing import Final

from posapp.ui.text.voice import Voice

_TABLE: Final = re.compile(r"must be a table such as (?P<example>.+)")
_STRANGE: Final = re.compile(r"'(?P<name>.*)' is none of (?P<known>.+)", re.DOTALL)
_NAMELESS: Final = re.compile(r"'(?P<name>.*)' needs the name of a column", re.DOTALL)
_GS1: Final = re.compile(r"(?P<name>.*) is not a GS1 application identifier .*", re.DOTALL)
_PLACES: Final = re.compile(r"may hold (?P<known>.+) and no other braces")
_UNKNOWN: Final = re.compile(r"knows no (?P<name>.*); it may name (?P<known>.+)", re.DOTALL)
_FORMATTED: Final = re.compile(r"must name (?P<name>.*) with nothing behind it", re.DOTALL)
_BRACES: Final = re.compile(r"has a brace too many or too few; it may name (?P<known>.+), and .*")
_LONG: Final = re.compile(r"must have at most (?P<limit>\d+) characters")


class SettingFaultWords(Voice):
    """One short sentence for each rule that values are held to."""

    def fault_by_kind(self, kind: str) -> str | None:
        """The unfilled sentence of what is wrong with any value; None for our own rules."""
        match kind:
            case "choice":
                return self.translate("SettingFault", "Choose one of the list.")
            case "whole":
                return self.translate("SettingFault", "A whole number, please.")
            case "number":
                return self.translate("SettingFault", "A number, please.")
            case "at_least":
                return self.translate("SettingFault", "At least {limit}.")
            case "more_than":
                return self.translate("SettingFault", "More than {limit}.")
            case "at_most":
                return self.translate("SettingFault", "At most {limit}.")
            case "less_than":
                return self.translate("SettingFault", "Less than {limit}.")
            case "too_long":
                return self.translate("SettingFault", "At most {limit} characters.")
            case "empty":
                return self.translate("SettingFault", "This must not be empty.")
            case "switch":
                return self.translate("SettingFault", "Yes or no.")
            case "text":
                return self.translate("SettingFault", "A text, please.")
            case "at_odds":
                return self.translate(
                    "SettingFault", "Not less than “{other}”, which is {other_is}."
                )
            case "at_odds_turned":
                return self.translate(
                    "SettingFault", "Not more than “{other}”, which is {other_is}."
                )
            case _:
                return None

    def fault_by_rule(self, detail: str) -> str:
        """The sentence of a rule of our own, by what it says in English; that itself for others."""
        return self._plain_rule(detail) or self._rule_about(detail) or detail

    def _plain_rule(self, detail: str) -> str | None:
        match detail:
            case "must be an amount such as 30.00":
                return self.translate("SettingFault", "An amount such as 30.00.")
            case "must be an address such as https://api.splio.com":
                return self.translate("SettingFault", "An address such as https://api.splio.com.")
            case "not a time zone of the IANA list, e.g. Europe/Paris":
                return self.translate("SettingFault", "A time zone such as Europe/Paris.")
            case "must be auto or an encoding such as utf-8 or latin-1":
                return self.translate(
                    "SettingFault", "auto, or an encoding such as utf-8 or latin-1."
                )
            case 'must be auto, ";", ",", "|" or a tab':
                return self.translate("SettingFault", "auto, or one of ; , | or a tab.")
            case "must be up to 64 letters, digits, - or _":
                return self.translate("SettingFault", "Up to 64 letters, digits, - or _.")
            case "must be a full path, from the root of the disk or from ~":
                return self.translate("SettingFault", "A full path, from the root or from ~.")
            case "must be enter, tab or enter|tab":
                return self.translate("SettingFault", "enter, tab or enter|tab.")
            case "must be a pattern of file names such as *earnreward*, without folders":
                return self.translate(
                    "SettingFault", "A pattern such as *earnreward*, without folders."
                )
            case "must be one line of printable text":
                return self.translate("SettingFault", "One line that can be printed.")
            case "one column cannot be two of ours":
                return self.translate("SettingFault", "One column cannot be two of ours.")
            case "must be a file's name without / \\ : * ? \" < > |":
                return self.translate("SettingFault", 'A file’s name, without / \\ : * ? " < > |.')
            case _:
                return None

    def _rule_about(self, detail: str) -> str | None:
        for pattern, text in (
            (_TABLE, self.translate("SettingFault", "A table such as {example}.")),
            (
                _STRANGE,
                self.translate("SettingFault", "“{name}” is no column of ours: {known}."),
            ),
            (_NAMELESS, self.translate("SettingFault", "“{name}” needs the name of a column.")),
            (_GS1, self.translate("SettingFault", "{name} is no GS1 element known here.")),
            (_PLACES, self.translate("SettingFault", "In braces only {known}.")),
            (_UNKNOWN, self.translate("SettingFault", "{name} is not known, only {known}.")),
            (_FORMATTED, self.translate("SettingFault", "{name} with nothing behind it.")),
            (
                _BRACES,
                self.translate("SettingFault", "A brace too many or too few. In braces: {known}."),
            ),
            (_LONG, self.translate("SettingFault", "At most {limit} characters.")),
        ):
            found = pattern.fullmatch(detail)
            if found is not None:
                return text.format(**found.groupdict())
        return None
