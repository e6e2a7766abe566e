"""The words of the settings: their groups, what stands and why, what is not accepted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from posapp.domain.keeping import Place
from posapp.domain.money import AmountError, Money
from posapp.domain.setting import (
    Change,
    Fault,
    Group,
    Kind,
    Origin,
    Setting,
    Source,
    Standing,
    Unit,
)
from posapp.ui.text.settings_exports import ExportSettingWords
from posapp.ui.text.settings_faults import SettingFaultWords
from posapp.ui.text.settings_sales import SalesSettingWords, Told
from posapp.ui.text.settings_stock import StockSettingWords
from posapp.ui.text.updates import UpdateWords


class SettingsWords(
    SalesSettingWords, StockSettingWords, ExportSettingWords, UpdateWords, SettingFaultWords
):
    """Everything that is said about settings."""

    def settings_told(self) -> Told:
        """Of every setting that has words: its name and what it is for."""
        told: dict[str, tuple[str, str]] = {}
        for part in (
            self._told_splio(),
            self._told_sale(),
            self._told_risk(),
            self._told_look(),
            self._told_ways(),
            self._told_files(),
            self._told_scanner(),
            self._told_rest(),
            self._told_other(),
            self._told_exports(),
            self._told_updates(),
        ):
            told |= part
        return told

    def setting_name(self, key: str) -> str:
        """What a setting is called; its key where nobody named it."""
        told = self.settings_told().get(key)
        return told[0] if told else key

    def settings_group(self, group: Group) -> str:
        """The title of a group."""
        match group:
            case Group.SPLIO:
                return self.translate("Settings", "Splio and store")
            case Group.SALE:
                return self.translate("Settings", "Sale")
            case Group.RISK:
                return self.translate("Settings", "Without Splio")
            case Group.STOCK:
                return self.translate("Settings", "Stock and files")
            case Group.SCANNER:
                return self.translate("Settings", "Scanner")
            case Group.LOOK:
                return self.translate("Settings", "Look and sound")
            case Group.PEOPLE:
                return self.translate("Settings", "People")
            case Group.KEEPING:
                return self.translate("Settings", "Keeping")
            case Group.EXPORTS:
                return self.translate("Settings", "Head office")
            case Group.ADVANCED:
                return self.translate("Settings", "Advanced")

    def setting_unit(self, one: Setting) -> str:
        """What stands behind the number; empty for none."""
        if one.kind is Kind.MONEY:
            return self.currency
        match one.unit:
            case Unit.SECONDS:
                return self.translate("Settings", "seconds")
            case Unit.MILLISECONDS:
                return self.translate("Settings", "ms")
            case Unit.MINUTES:
                return self.translate("Settings", "minutes")
            case Unit.HOURS:
                return self.translate("Settings", "hours")
            case Unit.DAYS:
                return self.translate("Settings", "days")
            case Unit.PERCENT:
                return "%"
            case None:
                return ""

    def setting_limits(self, one: Setting) -> str:
        """Which numbers are accepted; empty where all are."""
        if one.least is None and one.most is None:
            return ""
        least, most = (self.setting_number(limit) for limit in (one.least, one.most))
        if one.most is None:
            return self.translate("Settings", "{least} or more").format(least=least)
        if one.above_least:
            return self.translate("Settings", "more than {least}, up to {most}").format(
                least=least, most=most
            )
        return self.translate("Settings", "from {least} to {most}").format(least=least, most=most)

    def setting_number(self, number: float | None) -> str:
        """A limit as it is typed."""
        return "" if number is None else f"{number:g}" if number < 1e5 else str(int(number))

    def setting_choice(self, one: Setting, value: str) -> str:
        """What a choice, or a setting's whole value, is called; the value itself for the most."""
        if one.kind is Kind.SWITCH:
            return (
                self.translate("Settings", "Yes")
                if value == "true"
                else self.translate("Settings", "No")
            )
        if value == "" and one.key != "language":
            return self.translate("Settings", "none")
        if one.kind is Kind.MONEY:
            try:
                return self.money(Money.parse(value))
            except AmountError:
                return value
        return self._choices().get((one.key, value), value)

    def _choices(self) -> Mapping[tuple[str, str], str]:
        return {
            ("theme", "light"): self.translate("Settings", "Light"),
            ("theme", "dark"): self.translate("Settings", "Dark"),
            ("theme", "contrast"): self.translate("Settings", "High contrast"),
            ("theme", "system"): self.translate("Settings", "As the computer"),
            ("language", ""): self.translate("Settings", "As the computer"),
            ("language", "en"): "English",
            ("language", "fr"): "Français",
            ("language", "es"): "Español",
            ("language", "it"): "Italiano",
            ("risk_unknown", "ask"): self.translate("Settings", "Ask a manager"),
            ("risk_unknown", "refuse"): self.translate("Settings", "Refuse"),
            ("codes_from", "api"): self.translate("Settings", "From Splio, by itself"),
            ("codes_from", "files"): self.translate("Settings", "By file"),
            ("burns_by", "api"): self.translate("Settings", "At once"),
            ("burns_by", "file"): self.translate("Settings", "By file"),
            ("slip_paper", "a5"): self.translate("Settings", "A5 sheet"),
            ("slip_paper", "roll80"): self.translate("Settings", "Roll of 80 mm"),
            ("scanner_layout", "auto"): self.translate("Settings", "Found by itself"),
            ("scanner_layout", "off"): self.translate("Settings", "As it is"),
            ("scanner_layout", "fr"): self.translate("Settings", "French"),
            ("scanner_layout", "be"): self.translate("Settings", "Belgian"),
        }

    def setting_stands(self, one: Setting, stands: Standing) -> str:
        """What is in force, where it came from, and what comes with the next start."""
        if one.is_secret:
            return self._secret_stands(stands)
        now = self.setting_choice(one, stands.value)
        text = self.translate("Settings", "In force: {value}").format(value=now)
        text += " · " + self.setting_source(stands.source)
        if stands.next_value != stands.value:
            then = self.setting_choice(one, stands.next_value)
            text += " · " + self.translate("Settings", "after the next start: {value}").format(
                value=then
            )
        return text

    def _secret_stands(self, stands: Standing) -> str:
        if not stands.is_set:
            return self.translate("Settings", "Not set")
        match stands.kept_in:
            case Place.KEYRING.value:
                return self.translate("Settings", "Set · kept in the system’s keyring")
            case Place.FILE.value:
                return self.translate(
                    "Settings", "Set · kept in an encrypted file: this system has no keyring"
                )
            case _:
                source = self.setting_source(stands.source)
                return self.translate("Settings", "Set · {source}").format(source=source)

    def setting_source(self, source: Source) -> str:
        """Where a value is from."""
        match source.origin:
            case Origin.DEFAULT:
                return self.translate("Settings", "the default")
            case Origin.FILE:
                return self.translate("Settings", "from the settings file")
            case Origin.ENVIRONMENT:
                return self.translate(
                    "Settings", "from the environment ({name}): change it there"
                ).format(name=source.where)
            case Origin.COMMAND_LINE:
                return self.translate("Settings", "from the command line: change it there")
            case Origin.POLICY:
                return self.translate("Settings", "set by your company’s policy")
            case Origin.PROGRAM:
                return self.translate("Settings", "set by the program itself")

    def setting_default(self, one: Setting) -> str:
        """What holds where nobody chose."""
        return self.translate("Settings", "Default: {value}").format(
            value=self.setting_choice(one, one.default)
        )

    def setting_fault(self, fault: Fault) -> str:
        """Why a value is not accepted, as a short sentence."""
        facts = dict(fault.facts)
        if "other" in facts:
            facts["other"] = self.setting_name(facts["other"])
        text = self.fault_by_kind(fault.kind)
        return text.format(**facts) if text else self.fault_by_rule(fault.detail)

    def settings_saved(self, now: Sequence[str], later: Sequence[str]) -> str:
        """What was saved: the names of what applies now, and of what does at the next start."""
        parts = [self.translate("Settings", "Saved.")]
        if now:
            parts.append(
                self.translate("Settings", "Applies now: {names}.").format(names=", ".join(now))
            )
        if later:
            parts.append(
                self.translate("Settings", "Applies after the next start: {names}.").format(
                    names=", ".join(later)
                )
            )
        return " ".join(parts)

    def setting_change(self, one: Setting, change: Change) -> str:
        """A change in one line."""
        name = self.setting_name(one.key)
        if change.secret:
            return self.translate("Settings", "{name}: changed").format(name=name)
        old, new = (self.setting_choice(one, value) for value in (change.old, change.new))
        return self.translate("Settings", "{name}: {old} → {new}").format(
            name=name, old=old, new=new
        )

    def secret_kept(self, place: Place) -> str:
        """Where a secret now is."""
        if place is Place.KEYRING:
            return self.translate(
                "Settings", "Kept in the system’s keyring. It applies after the next start."
            )
        return self.translate(
            "Settings",
            "Kept in an encrypted file, since this system has no keyring. It applies after the"
            " next start.",
        )

    def settings_pairs(self) -> str:
        """A key without its value."""
        return self.translate("Settings", "Give a value behind each key; a secret alone, without.")

    def settings_exported(self, path: str) -> str:
        """A file was written."""
        return self.translate("Settings", "Written, without secrets: {path}").format(path=path)

    def settings_as_they_are(self) -> str:
        """Nothing is different."""
        return self.translate("Settings", "Nothing changes: it stands so already.")

    def settings_next_start(self) -> str:
        """When the command line's changes come into force."""
        return self.translate("Settings", "An open till takes them at its next start.")

    def _told_other(self) -> Told:
        return {
            "pin_length": (
                self.translate("SettingName", "Length of a PIN"),
                self.translate("SettingUse", "Fewest digits of a new PIN; those given stay."),
            ),
            "lock_after_minutes": (
                self.translate("SettingName", "Lock by itself after"),
                self.translate("SettingUse", "Time without key, touch or scan. 0: never."),
            ),
            "journal_keep_months": (
                self.translate("SettingName", "Journal at hand (months)"),
                self.translate("SettingUse", "Older lines go into a signed file; none is lost."),
            ),
            "sales_keep_months": (
                self.translate("SettingName", "Sales at hand (months)"),
                self.translate(
                    "SettingUse", "Older ones go into a signed file, out of the reports."
                ),
            ),
            "backup_folder": (
                self.translate("SettingName", "Folder for backups"),
                self.translate("SettingUse", "Copies of the sales. Empty: the data folder."),
            ),
            "backup_second_folder": (
                self.translate("SettingName", "Second folder for backups"),
                self.translate("SettingUse", "E.g. a network share or a USB disk."),
            ),
            "backup_every_hours": (
                self.translate("SettingName", "A backup every"),
                self.translate("SettingUse", "While the till is open; one more when it closes."),
            ),
            "backup_keep_last": (
                self.translate("SettingName", "Newest backups kept"),
                self.translate("SettingUse", "These always stay."),
            ),
            "backup_keep_days": (
                self.translate("SettingName", "One backup a day, kept for"),
                self.translate("SettingUse", "Customers you forget are in them for so long."),
            ),
            "check_hour": (
                self.translate("SettingName", "Hour of the night check"),
                self.translate("SettingUse", "An open till then checks its files whole."),
            ),
            "check_every_days": (
                self.translate("SettingName", "Days between night checks"),
                self.translate("SettingUse", "A till closed at that hour checks later."),
            ),
            "persons_keep_days": (
                self.translate("SettingName", "Forget customers after"),
                self.translate("SettingUse", "Their cards and names are then removed by itself."),
            ),
            "slip_paper": (
                self.translate("SettingName", "Paper of the day’s slip"),
                self.translate("SettingUse", "Of the slip at the end of a day."),
            ),
        }
