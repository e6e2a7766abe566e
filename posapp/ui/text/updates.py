"""Newer versions of the program, and the company's policy: what is said of them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from posapp.ui.text.voice import Voice

if TYPE_CHECKING:
    from posapp.domain.update import Offer, Release
    from posapp.ui.text.settings_sales import Told


class UpdateWords(Voice):
    """Everything that is said about updates and about the policy."""

    def update_button(self) -> str:
        """Looks for updates."""
        return self.translate("Update", "Look for updates")

    def update_get(self, version: str) -> str:
        """Begins one."""
        return self.translate("Update", "Update to {version}…").format(version=version)

    def update_looking(self) -> str:
        """A look is under way."""
        return self.translate("Update", "Looking for updates…")

    def update_found(self, offer: Offer) -> str:
        """What a look came to."""
        release = offer.release
        if release is None:
            return self.translate("Update", "posapp {version} is the newest version.").format(
                version=offer.running
            )
        if offer.goes_back:
            text = self.translate("Update", "posapp {version} is older than the one in use.")
            return text.format(version=release.version)
        if offer.is_step:
            text = self.translate(
                "Update", "posapp {newest} is there. First comes {version}, then look again."
            )
            return text.format(newest=offer.newest, version=release.version)
        return self.translate("Update", "posapp {version} is there.").format(
            version=release.version
        )

    def update_ask(self, release: Release, size: str) -> str:
        """The question before one is put in."""
        return self.translate(
            "Update",
            "Update to posapp {version} now? It is fetched ({size}) and checked, your sales are"
            " copied, then the till closes and the installer starts.",
        ).format(version=release.version, size=size)

    def update_ask_back(self, release: Release) -> str:
        """The question before an older one is put in."""
        return self.translate(
            "Update",
            "posapp {version} is older than the one in use: it may not read today’s sales until a"
            " backup is put back. Go on?",
        ).format(version=release.version)

    def update_insist(self, hours: str) -> str:
        """The question while the shop sells."""
        return self.translate(
            "Update", "The shop sells now ({hours}). Update all the same?"
        ).format(hours=hours)

    def update_yes(self) -> str:
        """Go on."""
        return self.translate("Update", "Update now")

    def update_no(self) -> str:
        """Leave it."""
        return self.translate("Update", "Not now")

    def update_fetching(self, done: str, whole: str) -> str:
        """A package is on its way."""
        return self.translate("Update", "Fetching: {done} of {whole}").format(
            done=done, whole=whole
        )

    def update_copying(self) -> str:
        """The copy before an update."""
        return self.translate("Update", "Copying the sales…")

    def update_starting(self) -> str:
        """The till is about to close."""
        return self.translate("Update", "The till closes now, then the installer starts.")

    def update_typed(self, line: str) -> str:
        """Where the system has nothing that asks for an administrator."""
        return self.translate(
            "Update",
            "All is ready. Close the till, then let an administrator type this, which can be pasted"
            " too: {line}",
        ).format(line=line)

    def update_fetched(self, path: str, line: str) -> list[str]:
        """The command line: a package is here."""
        return [
            self.translate("Update", "Fetched and checked: {path}").format(path=path),
            self.translate("Update", "To put it in: {line}").format(line=line),
        ]

    def update_backed_up(self, path: str) -> str:
        """The copy that a way back needs."""
        return self.translate("Update", "Sales copied to {path}: keep it for a way back.").format(
            path=path
        )

    def update_ended(self, exit_code: int) -> str:
        """The installer came to its end."""
        if exit_code == 0:
            return self.translate("Update", "The installer has finished.")
        return self.translate(
            "Update", "The installer did not finish ({number}). The program is as it was."
        ).format(number=exit_code)

    def update_seen(self, newest: str, when: datetime) -> str:
        """The doctor: what the last look saw."""
        return self.translate("Update", "newest seen: {version}, looked {when}").format(
            version=newest, when=self.moment(when)
        )

    def update_unseen(self) -> str:
        """The doctor: nobody looked yet."""
        return self.translate("Update", "nobody has looked for updates yet")

    def update_advice(self) -> str:
        """The doctor: a newer version is known."""
        return self.translate("Update", "A manager can update on the support page.")

    def update_fact(self, fact: str) -> str:
        """What the journal's lines about updates are called; empty for others."""
        if fact == "UpdateStarted":
            return self.translate("Update", "Update begun")
        return ""

    def update_detail(self, old: str, new: str, *, insisted: bool) -> list[str]:
        """Its particulars."""
        told = [f"{old} → {new}"]
        return [*told, self.translate("Update", "in trading hours")] if insisted else told

    def policy_told(self, path: str, number: int) -> str:
        """The doctor: a policy is in force."""
        return self.count(
            number,
            self.translate("Policy", "{path} sets {n} setting"),
            self.translate("Policy", "{path} sets {n} settings"),
            path=path,
        )

    def policy_left_out(self, keys: Sequence[str]) -> str:
        """What of it does not hold."""
        return self.translate("Policy", "not followed in it: {keys}").format(keys=", ".join(keys))

    def policy_doubted(self, path: str) -> str:
        """A policy that others could change is not followed."""
        return self.translate(
            "Policy",
            "The company’s policy ({path}) is not followed: not only administrators can change it.",
        ).format(path=path)

    def policy_advice(self) -> str:
        """What to do about it."""
        return self.translate(
            "Policy",
            "Tell your IT: the file and its folder must belong to the administrator, and nobody"
            " else may write there.",
        )

    def policy_keys_advice(self) -> str:
        """What to do about settings that a policy cannot hold."""
        return self.translate(
            "Policy", "Tell your IT: secrets do not belong there, and each name must be right."
        )

    def till_list_checked(self, number: int) -> str:
        """All rows of a store list were tried."""
        return self.count(
            number,
            self.translate("Setup", "{n} till of the list can be set up; nothing was done."),
            self.translate("Setup", "{n} tills of the list can be set up; nothing was done."),
        )

    def till_list_alone(self) -> str:
        """A list without a file of settings, or a name without a list."""
        return self.translate("Setup", "--till-from goes with --from, --till and --check with it.")

    def _told_updates(self) -> Told:
        return {
            "update_channel": (
                self.translate("SettingName", "Place of updates"),
                self.translate(
                    "SettingUse", "An https address or a folder. Empty: nothing is looked for."
                ),
            ),
            "update_keys": (
                self.translate("SettingName", "Keys of updates"),
                self.translate("SettingUse", "Only what one of these has signed is put in."),
            ),
            "trading_hours": (
                self.translate("SettingName", "Hours of selling"),
                self.translate(
                    "SettingUse",
                    "No update then, unless a manager insists; 08:00-20:00. Empty: at any time.",
                ),
            ),
        }

    def update_error(self, code: str) -> str | None:
        """The unfilled sentence of an error code; None where it has none of its own."""
        return self._update_place(code) or self._update_content(code)

    def _update_place(self, code: str) -> str | None:
        match code:
            case "update.no_channel":
                return self.translate(
                    "Error", "No place of updates is set (update_channel): ask your IT."
                )
            case "update.no_keys":
                return self.translate(
                    "Error",
                    "No key of updates is set (update_keys): without one nothing can be trusted.",
                )
            case "update.unreachable":
                return self.translate(
                    "Error", "{place} does not answer. Nothing was changed: try again later."
                )
            case "update.slow":
                return self.translate(
                    "Error", "The place of updates is too slow now. Try again later."
                )
            case "update.missing":
                return self.translate("Error", "{name} is not at {place}: tell your IT.")
            case "update.certificate":
                return self.translate(
                    "Error",
                    "{place} cannot prove who it is: check this machine’s date, or tell your IT.",
                )
            case "update.insecure":
                return self.translate(
                    "Error", "Updates come by https or from a folder alone, not so from {place}."
                )
            case "update.disk":
                return self.translate(
                    "Error", "The update could not be saved here: {detail}. Nothing was changed."
                )
            case "update.sending":
                return self.translate(
                    "Error", "Vouchers are being sent just now. Try again in a minute."
                )
            case "update.in_sale":
                return self.translate("Error", "A sale is under way: end it first.")
            case "update.trading":
                return self.translate(
                    "Error", "The shop sells now ({hours}): update later, or insist."
                )
            case "update.not_started":
                return self.translate(
                    "Error", "The installer did not start: {detail}. The program is as it was."
                )
            case "update.no_installer":
                return self.translate("Error", "{name} cannot be installed on this system.")
            case _:
                return None

    def _update_content(self, code: str) -> str | None:
        match code:
            case "update.unreadable":
                return self.translate(
                    "Error", "What is said of updates cannot be read ({detail}): tell your IT."
                )
            case "update.unsigned":
                return self.translate(
                    "Error",
                    "The updates are signed by nobody this till trusts. Nothing was changed: tell"
                    " your IT.",
                )
            case "update.forged":
                return self.translate(
                    "Error",
                    "The updates were changed after they were signed. Nothing was changed here:"
                    " tell your IT at once.",
                )
            case "update.altered":
                return self.translate(
                    "Error",
                    "{name} is not the file that was signed. It was not started: tell your IT at"
                    " once.",
                )
            case "update.truncated":
                return self.translate("Error", "{name} did not arrive whole. Try again.")
            case "update.too_big":
                return self.translate(
                    "Error", "{name} is larger than it may be. It was thrown away: tell your IT."
                )
            case "update.expired":
                return self.translate(
                    "Error",
                    "What is said of updates was good until {day}. Check this machine’s date; if it"
                    " is right, tell your IT.",
                )
            case "update.from_future":
                return self.translate(
                    "Error", "The updates were signed later than now: check this machine’s date."
                )
            case "update.rolled_back":
                return self.translate(
                    "Error",
                    "The place of updates shows an old state ({version}; {seen} was seen before)."
                    " Nothing was changed: tell your IT.",
                )
            case "update.unknown_version":
                return self.translate("Error", "There is no version {version} to be had.")
            case "update.bad_version":
                return self.translate("Error", "A version is written 1.2.3.")
            case "update.too_old":
                return self.translate(
                    "Error",
                    "posapp {version} needs {minimum} or newer in its place; here is {running}.",
                )
            case "update.no_package":
                return self.translate(
                    "Error", "posapp {version} is not made for this system ({platform})."
                )
            case _:
                return None
