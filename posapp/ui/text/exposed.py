"""How much of the till's limit is used by what Splio has not confirmed, for support."""

from __future__ import annotations

from typing import TYPE_CHECKING

from posapp.ui.text.voice import Voice

if TYPE_CHECKING:
    from posapp.domain.risk import Exposure, Risk


class ExposedWords(Voice):
    """Sentences about the till's limit as `doctor` tells it."""

    def limit_used(self, exposure: Exposure, risk: Risk) -> str:
        """The vouchers that Splio has not confirmed, and what part of the limit they are."""
        taken = self.count(
            exposure.count,
            self.translate("Doctor", "{n} voucher worth {value} not confirmed by Splio"),
            self.translate("Doctor", "{n} vouchers worth {value} not confirmed by Splio"),
            value=self.money(exposure.value),
        )
        if not (risk.outage_value.minor or risk.outage_count):
            return self.translate("Doctor", "{taken}; there is no limit.").format(taken=taken)
        share = self.number(risk.share_used(exposure))
        said = self.translate("Doctor", "{taken}: {share} % of the limit.")
        return self.glued(said.format(taken=taken, share=share))
