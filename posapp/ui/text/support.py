"""The support page and the bundle: what is under way, where it lies, what the network says."""

from __future__ import annotations

from posapp.domain.health import BundleStep, Condition
from posapp.ui.text.voice import Voice


class SupportWords(Voice):
    """Words about the bundle for support."""

    def health_summary(self, condition: Condition, not_good: int) -> str:
        """The till as a whole, in a sentence."""
        match condition:
            case Condition.GOOD:
                return self.translate("Support", "All is well.")
            case Condition.WAITS:
                return self.count(
                    not_good,
                    self.translate("Support", "The till works. {n} thing waits for you."),
                    self.translate("Support", "The till works. {n} things wait for you."),
                )
            case Condition.BROKEN:
                return self.count(
                    not_good,
                    self.translate("Support", "{n} thing is not well: see what to do below."),
                    self.translate("Support", "{n} things are not well: see what to do below."),
                )

    def bundle_step(self, step: BundleStep) -> str:
        """What is under way while a bundle is made."""
        match step:
            case BundleStep.HEALTH:
                return self.translate("Support", "Looking at the till…")
            case BundleStep.NETWORK:
                return self.translate("Support", "Trying the way to Splio…")
            case BundleStep.FILES:
                return self.translate("Support", "Checking the data files…")
            case BundleStep.LOGS:
                return self.translate("Support", "Collecting the logs…")
            case BundleStep.MASKING:
                return self.translate("Support", "Masking codes and names…")
            case BundleStep.SAVING:
                return self.translate("Support", "Writing the file…")

    def bundle_saved(self, path: str, size: str) -> str:
        """The bundle is there."""
        return self.translate("Support", "Saved: {path} ({size})").format(path=path, size=size)

    def bundle_next(self) -> str:
        """What to do with it, and what is in it."""
        return self.translate(
            "Support",
            "Send this file to support. It holds no voucher code, no card, no name and no key.",
        )

    def bundle_file_alone(self) -> str:
        """A file was named without asking for a bundle."""
        return self.translate("Support", "A file is only written with --bundle.")

    def logs_cut(self, files: str) -> str:
        """Older logs had no room."""
        return self.translate("Support", "Older logs were left out: {files}").format(files=files)

    def bundle_failed(self, code: str, folder: str) -> str:
        """The bundle could not be written."""
        match code:
            case "store.full":
                return self.translate(
                    "Support", "No room for the bundle in {folder}: make room or choose another."
                ).format(folder=folder)
            case "store.read_only":
                return self.translate(
                    "Support", "{folder} cannot be written to: choose another folder."
                ).format(folder=folder)
            case _:
                return self.translate(
                    "Support", "The bundle cannot be written to {folder}: choose another folder."
                ).format(folder=folder)

    def way_step(self, name: str, cause: str, host: str, seen: str) -> str:
        """One step of the way to Splio, and how it went."""
        match name, cause:
            case "name", "":
                return self.translate("Support", "The name {host} is found: {seen}").format(
                    host=host, seen=seen
                )
            case "name", "timeout":
                return self.translate(
                    "Support", "The network does not say where {host} is: no answer in time."
                ).format(host=host)
            case "name", _:
                return self.translate(
                    "Support", "The network does not know {host}: no internet, or a wrong address."
                ).format(host=host)
            case "connect", "":
                return self.translate("Support", "{host} takes connections: {seen}").format(
                    host=host, seen=seen
                )
            case "connect", "refused":
                return self.translate(
                    "Support", "{host} refuses connections: a firewall, or a wrong port."
                ).format(host=host)
            case "connect", _:
                return self.translate(
                    "Support", "No connection to {host}: a firewall or the network is in the way."
                ).format(host=host)
            case "tls", "":
                return self.translate("Support", "{host} proves who it is: {seen}").format(
                    host=host, seen=seen
                )
            case (("tls" | "http"), "certificate"):
                return self.translate(
                    "Support",
                    "{host} cannot prove who it is: check this machine’s date, or a proxy is"
                    " between.",
                ).format(host=host)
            case "tls", _:
                return self.translate(
                    "Support", "{host} ends the line before it proves who it is."
                ).format(host=host)
            case "http", "":
                return self.translate("Support", "{host} answers: {seen}").format(
                    host=host, seen=seen
                )
            case "http", "proxy":
                return self.translate("Support", "The proxy does not let the till through.")
            case _:
                return self.translate("Support", "{host} does not answer as a web server.").format(
                    host=host
                )

    def proxy_told(self, proxy: str | None) -> str:
        """Through which proxy the way leads."""
        if proxy is None:
            return self.translate("Support", "No proxy is in force.")
        return self.translate("Support", "A proxy is in force: {proxy}").format(proxy=proxy)
