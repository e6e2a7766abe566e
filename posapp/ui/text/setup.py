"""Setting up in words: what Splio's answer to a new till means, and where its key lies."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, assert_never

from posapp.domain.keeping import Place
from posapp.domain.setup import Step
from posapp.ui.text.errors import ErrorWords

if TYPE_CHECKING:
    from posapp.domain.errors import PosError


class SetupWords(ErrorWords):
    """The wizard's sentences; who reads them sets a till up and sells nothing yet."""

    def step_title(self, step: Step) -> str:
        """What a page is about."""
        match step:
            case Step.LANGUAGE:
                return self.translate("Setup", "Language")
            case Step.MANAGER:
                return self.translate("Setup", "Manager")
            case Step.SPLIO:
                return self.translate("Setup", "Connection to Splio")
            case Step.STORE:
                return self.translate("Setup", "Store and till")
            case Step.FIELDS:
                return self.translate("Setup", "Fields of the rewards")
            case Step.SCANNER:
                return self.translate("Setup", "Scanner")
            case Step.SYNC:
                return self.translate("Setup", "First sync")
            case Step.DONE:
                return self.translate("Setup", "Done")
            case _:
                assert_never(step)

    def key_place(self, place: Place) -> str:
        """Where the key is kept."""
        if place is Place.KEYRING:
            return self.translate("Setup", "The key is kept in this system’s keyring.")
        return self.translate(
            "Setup", "The key is kept in an encrypted file, because this system has no keyring."
        )

    def rewards_with(self, count: int, values: str) -> str:
        """On how many rewards a field is, with values."""
        return self.count(
            count,
            self.translate("Setup", "{n} reward, for example: {values}"),
            self.translate("Setup", "{n} rewards, for example: {values}"),
            values=values,
        )

    def stores_known(self, count: int) -> str:
        """How many stores Splio listed."""
        return self.count(
            count,
            self.translate("Setup", "Splio knows {n} store. Is it this till’s?"),
            self.translate("Setup", "Splio knows {n} stores. Which one is this till in?"),
        )

    def codes_held(self, count: int) -> str:
        """How many codes the stock holds."""
        return self.count(
            count, self.translate("Setup", "{n} code"), self.translate("Setup", "{n} codes")
        )

    # The command line.

    def setup_choose(self) -> str:
        """Both ways at once."""
        return self.translate("Setup", "Give either --from or --template, not both.")

    def template_written(self, path: str) -> str:
        """The file to fill in was written."""
        return self.translate(
            "Setup", "{path} is written. Fill it in, then: posapp setup --from {path}"
        ).format(path=path)

    def settings_written(self, path: str) -> str:
        """Where the settings are."""
        return self.translate("Setup", "The settings are in {path}.").format(path=path)

    def people_entered(self, names: Sequence[str]) -> str:
        """Who was entered."""
        return self.translate("Setup", "Entered: {names}").format(names=", ".join(names))

    def splio_agreed(self, store: str) -> str:
        """Splio accepted key and store."""
        if not store:
            return self.translate("Setup", "Splio accepts the key. No store is chosen yet.")
        return self.translate("Setup", "Splio accepts the key and knows the store {store}.").format(
            store=store
        )

    def splio_unasked(self) -> str:
        """Nobody asked Splio."""
        return self.translate("Setup", "Splio was not asked; posapp doctor does it.")

    def setup_fault(self, error: PosError) -> str:
        """Why a step could not be done, and what to do about it."""
        host = str(error.params.get("host", ""))
        match error.code:
            case "splio.no_key":
                return self.translate("Setup", "Enter the key first.")
            case "splio.key_refused":
                return self.translate(
                    "Setup",
                    "{host} was reached, but does not accept this key. Copy it again, whole and"
                    " without spaces, or ask Splio for it.",
                ).format(host=host)
            case "splio.forbidden":
                return self.translate(
                    "Setup",
                    "{host} knows this key, but gives it no right to this. Ask Splio for one that"
                    " may use loyalty and stores.",
                ).format(host=host)
            case "splio.unreachable" if error.params.get("cause") == "proxy":
                return self.translate(
                    "Setup",
                    "The network’s proxy does not let this till through to {host}. Whoever looks"
                    " after the network can allow it.",
                ).format(host=host)
            case "splio.unreachable":
                return self.translate(
                    "Setup",
                    "Nothing answers at {host}. Is this till on the network, and the address right?"
                    " You can go on without Splio and come back later.",
                ).format(host=host)
            case "splio.timeout":
                return self.translate(
                    "Setup",
                    "{host} did not answer in time. Try again, or go on without Splio and come back"
                    " later.",
                ).format(host=host)
            case "splio.certificate":
                return self.translate(
                    "Setup",
                    "{host} cannot prove that it is Splio: its certificate is not trusted here."
                    " Check the address and this till’s date; a proxy may be in between.",
                ).format(host=host)
            case "splio.not_splio" | "splio.unexpected":
                return self.translate(
                    "Setup",
                    "What answers at {host} is not Splio. Check the address; the network may also"
                    " show a page of its own first.",
                ).format(host=host)
            case "splio.bad_url":
                return self.translate(
                    "Setup", "This is not an address. Write it like https://api.splio.com."
                )
            case "splio.server_error" | "splio.throttled":
                return self.translate(
                    "Setup", "{host} has too much to do or a problem of its own. Try again soon."
                ).format(host=host)
            case "setup.pins_differ":
                return self.translate(
                    "Setup", "The two PINs are not the same. Enter the second one again."
                )
            case "till.busy":
                return self.translate(
                    "Setup", "Another program has this till open. Close it, then try again."
                )
            case _:
                return self.error(error)
