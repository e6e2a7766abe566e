"""The self-test: what each step shows, and how it ended."""

from __future__ import annotations

from enum import StrEnum

from posapp.ui.text.voice import Voice


class SelfTestStep(StrEnum):
    """What is tried, in this order."""

    PARTS = "parts"
    KEEPING = "keeping"
    WINDOW = "window"
    STOCK = "stock"
    SALE = "sale"
    SENDING = "sending"
    LANGUAGES = "languages"
    OFFICE = "office"
    CHART = "chart"
    PAPER = "paper"
    END = "end"


class SelfTestWords(Voice):
    """Words of ``posapp --self-test``."""

    def self_test_step(self, step: SelfTestStep) -> str:
        """What a step shows."""
        match step:
            case SelfTestStep.PARTS:
                return self.translate("SelfTest", "Every part of the program is there")
            case SelfTestStep.KEEPING:
                return self.translate("SelfTest", "PINs, secrets, certificates and time zones")
            case SelfTestStep.WINDOW:
                return self.translate("SelfTest", "The window opens")
            case SelfTestStep.STOCK:
                return self.translate("SelfTest", "The training stock arrives")
            case SelfTestStep.SALE:
                return self.translate("SelfTest", "A sale without network")
            case SelfTestStep.SENDING:
                return self.translate("SelfTest", "Its voucher is used once at Splio")
            case SelfTestStep.OFFICE:
                return self.translate("SelfTest", "Every page of the office")
            case SelfTestStep.CHART:
                return self.translate("SelfTest", "The chart of the reports")
            case SelfTestStep.PAPER:
                return self.translate("SelfTest", "A sheet to print")
            case SelfTestStep.LANGUAGES:
                return self.translate("SelfTest", "Every language")
            case SelfTestStep.END:
                return self.translate("SelfTest", "The till closes, with no fault on the way")

    def self_test_begins(self, version: str) -> str:
        """Before the first step."""
        return self.translate(
            "SelfTest", "posapp {version}: self-test with training data of its own."
        ).format(version=version)

    def self_test_passed(self, step: SelfTestStep, seconds: float) -> str:
        """A step that came out well."""
        return self.translate("SelfTest", "ok      {step} ({seconds} s)").format(
            step=self.self_test_step(step), seconds=self.locale.toString(seconds, "f", 1)
        )

    def self_test_failed(self, step: SelfTestStep, reason: str) -> str:
        """A step that did not."""
        return self.translate("SelfTest", "FAILED  {step}: {reason}").format(
            step=self.self_test_step(step), reason=reason
        )

    def self_test_too_slow(self, seconds: float) -> str:
        """Why a self-test that hangs is ended."""
        return self.translate("SelfTest", "not done after {seconds} s").format(
            seconds=self.locale.toString(seconds, "f", 0)
        )

    def self_test_done(self, seconds: float) -> str:
        """All came out well."""
        return self.translate("SelfTest", "All is well, after {seconds} s.").format(
            seconds=self.locale.toString(seconds, "f", 1)
        )
