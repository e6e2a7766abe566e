"""What can go wrong between the till and Splio, in words."""

from __future__ import annotations

from posapp.ui.text.voice import Voice


class SplioErrorWords(Voice):
    """Sentences about calls of Splio that failed."""

    def splio_error(self, code: str) -> str | None:
        """The unfilled sentence of an error code; None where it has none of its own."""
        match code:
            case "splio.no_key":
                return self.translate(
                    "Error",
                    "No key for Splio is set on this till. It sells from its stock and keeps used"
                    " vouchers until a key is set.",
                )
            case "splio.key_refused":
                return self.translate(
                    "Error", "Splio does not accept this till’s key. Tell the manager."
                )
            case "splio.forbidden":
                return self.translate(
                    "Error", "This till’s key lacks a right at Splio. Tell the manager."
                )
            case "splio.unreachable":
                return self.translate(
                    "Error",
                    "Splio cannot be reached. Go on selling: the till works from its stock.",
                )
            case "splio.timeout":
                return self.translate(
                    "Error",
                    "Splio did not answer in time. Go on selling: the till works from its stock.",
                )
            case "splio.certificate":
                return self.translate(
                    "Error",
                    "The connection to Splio is not trusted: the other end cannot prove that it"
                    " is Splio. Go on selling, and tell the manager.",
                )
            case "splio.throttled":
                return self.translate(
                    "Error", "Splio asks to be called less often. Try again in a moment."
                )
            case "splio.server_error":
                return self.translate(
                    "Error", "Splio has a problem of its own. Try again in a moment."
                )
            case "splio.not_splio":
                return self.translate(
                    "Error",
                    "What answers at Splio’s address is not Splio. Tell the manager: splio_url in"
                    " the settings may be wrong, or the network shows a page of its own.",
                )
            case "splio.unexpected":
                return self.translate(
                    "Error",
                    "Splio gave an answer that this till does not understand. Go on selling, and"
                    " tell the manager: the program may need an update.",
                )
            case "splio.too_large":
                return self.translate(
                    "Error", "Splio found the request too large. The till will send less at a time."
                )
            case "splio.bad_url":
                return self.translate(
                    "Error",
                    "splio_url in the settings is not a web address the till can use. Write it"
                    " like https://api.splio.com, without a key or a question mark.",
                )
            case "splio.bad_ca":
                return self.translate(
                    "Error",
                    "splio_ca_file in the settings is not a file with certificates (PEM): {path}."
                    " Correct it, or leave it empty.",
                )
            case "splio.bad_proxy":
                return self.translate(
                    "Error",
                    "The proxy that this system names for the network cannot be used. Correct it"
                    " in the system’s settings (HTTPS_PROXY).",
                )
            case _:
                return None
