"""Sentences about scanners: at the till, and on the page where one is tried."""

from __future__ import annotations

from typing import assert_never

from posapp.domain.keymap import Typist
from posapp.domain.scan import PortState, Step, Symbology, Way
from posapp.domain.trial import Advice, Trial
from posapp.ui.text.voice import Voice


class ScannerWords(Voice):
    """What a scanner did and what to change in it."""

    def scanned_twice(self) -> str:
        """The same code came again at once."""
        return self.translate("Scanner", "Scanned twice, counted once.")

    def scan_kept(self) -> str:
        """A scan came while something lay over the till."""
        return self.translate("Scanner", "Scan kept: it is taken once this window is closed.")

    def scan_cut(self) -> str:
        """The end of a scan never came."""
        return self.translate("Scanner", "A scan was not read whole: scan it again.")

    def keyboard_differs(self, typist: Typist) -> str:
        """Told once: the scanner is set to another country's keyboard."""
        if typist is Typist.FR_ON_US:
            return self.translate(
                "Scanner",
                "The scanner types as on a French keyboard. Codes are put right; see F12.",
            )
        return self.translate(
            "Scanner", "The scanner types as on an English keyboard. Codes are put right; see F12."
        )

    def trial_word(self, trial: Trial) -> str:
        """How the test went, in a few words."""
        if trial.is_lost:
            return self.translate("Scanner", "The till would miss this scan")
        if trial.advice:
            return self.translate("Scanner", "Scan taken, but look at this")
        return self.translate("Scanner", "The scanner works")

    def advice(self, trial: Trial) -> tuple[str, ...]:
        """What to change, a sentence each."""
        return tuple(self._advice(one, trial) for one in trial.advice)

    def _advice(self, advice: Advice, trial: Trial) -> str:
        match advice:
            case Advice.BY_HAND:
                return self.translate(
                    "Scanner", "This was typed by hand, or far too slowly for a scanner."
                )
            case Advice.NO_END:
                return self.translate(
                    "Scanner",
                    "No Enter came after the code. Set the scanner to send Enter (suffix CR).",
                )
            case Advice.OTHER_END:
                return self.translate(
                    "Scanner",
                    "The scan ends with another key than the settings say. Set the scanner to send"
                    " Enter, or change scanner_ends.",
                )
            case Advice.TOO_SLOW:
                return self.translate(
                    "Scanner",
                    "The scanner types too slowly. Set it to type faster, or set scanner_gap_ms to"
                    " {ms}.",
                ).format(ms=trial.better_gap_ms)
            case Advice.TOO_SHORT:
                return self.translate(
                    "Scanner",
                    "The code is so short that it is taken for typing. Lower scanner_min_length if"
                    " your codes are that short.",
                )
            case Advice.NOT_A_CODE:
                return self.translate(
                    "Scanner",
                    "No code was found in it. If it is an address or a GS1 barcode, see the scan_"
                    " settings.",
                )
            case Advice.CHECK_DIGIT:
                return self.translate(
                    "Scanner", "The check digit is wrong: the code was misread or badly printed."
                )
            case Advice.KEYBOARD:
                return self._keyboard_advice(trial.scan.typist)
            case _:
                assert_never(advice)

    def _keyboard_advice(self, typist: Typist | None) -> str:
        if typist is Typist.FR_ON_US:
            return self.translate(
                "Scanner",
                "The scanner types as on a French keyboard; the code was put right. Better: set"
                " the scanner’s country to USA.",
            )
        return self.translate(
            "Scanner",
            "The scanner types as on an English keyboard; the code was put right. Better: set the"
            " scanner’s country to that of the till’s keyboard.",
        )

    def scan_kind(self, trial: Trial) -> str:
        """What barcode the scanner says it has read."""
        scan = trial.scan
        if scan.symbology is None:
            return self.translate("Scanner", "not told by the scanner")
        return f"{self._symbology(scan.symbology)}  {scan.prefix}"

    def _symbology(self, symbology: Symbology) -> str:
        # Names of standards: the same in every language.
        names = {
            Symbology.CODE_39: "Code 39",
            Symbology.CODE_93: "Code 93",
            Symbology.CODE_128: "Code 128",
            Symbology.GS1_128: "GS1-128",
            Symbology.DATA_MATRIX: "Data Matrix",
            Symbology.GS1_DATA_MATRIX: "GS1 Data Matrix",
            Symbology.EAN_13: "EAN-13",
            Symbology.EAN_8: "EAN-8",
            Symbology.GS1_DATABAR: "GS1 DataBar",
            Symbology.INTERLEAVED: "ITF",
            Symbology.PDF_417: "PDF417",
            Symbology.QR: "QR",
            Symbology.GS1_QR: "GS1 QR",
            Symbology.AZTEC: "Aztec",
        }
        return names.get(symbology) or self.translate("Scanner", "another kind")

    def scan_end(self, trial: Trial) -> str:
        """What the scan ended with."""
        match trial.heard.end:
            case "\r" | "\n":
                return self.translate("Scanner", "Enter")
            case "\t":
                return self.translate("Scanner", "Tab")
            case _:
                return self.translate("Scanner", "nothing")

    def scan_pace(self, trial: Trial) -> str:
        """How fast it came."""
        if trial.heard.way is not Way.KEYS or trial.slowest_s is None or trial.usual_s is None:
            return self.translate("Scanner", "all at once")
        return self.translate("Scanner", "{usual} ms between keys, {most} ms at most").format(
            usual=self.number(round(trial.usual_s * 1000)),
            most=self.number(round(trial.slowest_s * 1000)),
        )

    def scan_length(self, trial: Trial) -> str:
        """How many characters arrived."""
        return self.count(
            len(trial.heard.text),
            self.translate("Scanner", "{n} character"),
            self.translate("Scanner", "{n} characters"),
        )

    def scan_steps(self, trial: Trial) -> str:
        """What was taken off or put right."""
        if not trial.scan.steps:
            return self.translate("Scanner", "nothing: taken as it came")
        return "; ".join(self._step(step) for step in trial.scan.steps)

    def _step(self, step: Step) -> str:
        match step:
            case Step.KEYBOARD:
                return self.translate("Scanner", "keyboard put right")
            case Step.PREFIX:
                return self.translate("Scanner", "prefix taken off")
            case Step.GS1:
                return self.translate("Scanner", "code found in GS1 data")
            case Step.ADDRESS:
                return self.translate("Scanner", "code found in a web address")
            case Step.UPC:
                return self.translate("Scanner", "leading zero added")
            case _:
                assert_never(step)

    def port_state(self, port: str, state: PortState) -> str:
        """How a serial scanner's port stands."""
        match state:
            case PortState.OPEN:
                text = self.translate("Scanner", "Scanner on {port}: connected.")
            case PortState.MISSING:
                text = self.translate(
                    "Scanner", "Scanner on {port}: not there. The till keeps trying."
                )
            case PortState.REFUSED:
                text = self.translate(
                    "Scanner",
                    "Scanner on {port}: in use by another program, or not allowed. The till keeps"
                    " trying.",
                )
            case PortState.BROKEN:
                text = self.translate(
                    "Scanner", "Scanner on {port}: does not answer. The till keeps trying."
                )
            case _:
                assert_never(state)
        return text.format(port=port)

    def scans_righted(self, count: int) -> str:
        """How many scans had their keyboard put right since the till was opened."""
        return self.count(
            count,
            self.translate("Scanner", "{n} scan put right since the till was opened."),
            self.translate("Scanner", "{n} scans put right since the till was opened."),
        )
