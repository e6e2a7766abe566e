"""Own codes in words, for the office: why a sending ended early, and what to do there."""

from __future__ import annotations

from posapp.ui.text.codes import CodesWords


class BatchWords(CodesWords):
    """Sentences about batches for somebody in front of the list."""

    def codes_arrived(self, count: int) -> str:
        """Unclear codes were taken for arrived, on a person's word."""
        return self.count(
            count,
            self.translate("Batches", "{n} code is taken for arrived."),
            self.translate("Batches", "{n} codes are taken for arrived."),
        )

    def batch_stopped(self, cause: str, said: str) -> str:
        """Why the sending ended early; what the command line says as well, where that fits."""
        match cause:
            case "unclear":
                return self.translate(
                    "Batches",
                    "No clear answer came ({said}): the last codes may have arrived or not. Ask"
                    " again, or look at Splio’s stock.",
                ).format(said=said)
            case "refused":
                return self.translate(
                    "Batches", "Splio refuses the codes: {said}. Once that is mended, send again."
                ).format(said=said)
            case "offline":
                return self.translate(
                    "Batches", "Splio cannot be reached. The rest was not sent: try later."
                )
            case "throttled":
                return self.translate(
                    "Batches", "Splio asks to be called less often. The rest was not sent."
                )
            case "no_key":
                return self.translate("Batches", "This till has no key for Splio: see Settings.")
            case _:
                return self.upload_stopped(cause, said)
