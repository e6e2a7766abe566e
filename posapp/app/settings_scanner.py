"""The settings of the scanners and of what is read out of a scan."""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator, BeforeValidator, Field

from posapp.app.settings_part import SettingsPart
from posapp.domain import gs1
from posapp.domain.keymap import ScannerLayout
from posapp.domain.scan import Pace, Scanning, ScanRules

_RULES = ScanRules()
_ENDS = {"enter": "\r", "tab": "\t"}


def read_names(value: object) -> object:
    """One name, several separated by ``|``, or a list, as a setting may give them."""
    if isinstance(value, str):
        return tuple(part.strip() for part in value.split("|") if part.strip())
    return tuple(str(part) for part in value) if isinstance(value, (list, tuple)) else value


def _ends(names: tuple[str, ...]) -> tuple[str, ...]:
    if not names or any(name not in _ENDS for name in names):
        raise ValueError("must be enter, tab or enter|tab")
    return names


def _identifiers(names: tuple[str, ...]) -> tuple[str, ...]:
    for name in names:
        if not gs1.is_known(name):
            raise ValueError(f"{name!r} is not a GS1 application identifier that is known here")
    return names


Names = Annotated[tuple[str, ...], BeforeValidator(read_names)]


class ScannerSettings(SettingsPart):
    """How scanners type, where a serial one is, and what in a scan is the code."""

    scanner_gap_ms: int = Field(
        default=35, ge=5, le=200, description="longest usual gap between two keys of a scanner"
    )
    scanner_stall_ms: int = Field(
        default=150, ge=5, le=1000, description="after every three keys one gap may be this long"
    )
    scanner_min_length: int = Field(
        default=6, ge=3, le=64, description="fewer characters are a person's, not a scan"
    )
    scanner_ends: Annotated[Names, AfterValidator(_ends)] = Field(
        default=("enter", "tab"), description="keys that end a scan: enter, tab or both"
    )
    scanner_layout: ScannerLayout = Field(
        default=ScannerLayout.AUTO,
        description="auto, off, fr or be: scanners that type as on an English keyboard",
    )
    scanner_port: str = Field(
        default="", max_length=200, description="serial scanner's port: COM3, /dev/ttyACM0"
    )
    scanner_baud: int = Field(
        default=9600, ge=300, le=4_000_000, description="speed of the serial port"
    )
    scan_again_ms: int = Field(
        default=1500, ge=0, le=10_000, description="same code again within this counts once"
    )
    scan_gs1: Annotated[Names, AfterValidator(_identifiers)] = Field(
        default=_RULES.gs1_identifiers, description="GS1 elements that hold the code"
    )
    scan_url_parameters: Names = Field(
        default=_RULES.url_parameters, description="parameters of an address that hold the code"
    )
    scan_url_last_segment: bool = Field(
        default=_RULES.url_last_segment,
        description="without such a parameter, the last part of the address is the code",
    )
    scan_upc_as_ean: bool = Field(
        default=_RULES.upc_as_ean, description="a UPC-A of 12 digits gets its leading zero"
    )

    @property
    def scanning(self) -> Scanning:
        """The choices as the till reads them."""
        return Scanning(
            ScanRules(
                layout=self.scanner_layout,
                gs1_identifiers=self.scan_gs1,
                url_parameters=self.scan_url_parameters,
                url_last_segment=self.scan_url_last_segment,
                upc_as_ean=self.scan_upc_as_ean,
                again_s=self.scan_again_ms / 1000,
            ),
            Pace(
                gap_s=self.scanner_gap_ms / 1000,
                stall_s=self.scanner_stall_ms / 1000,
                min_length=self.scanner_min_length,
                ends=frozenset(_ENDS[name] for name in self.scanner_ends),
            ),
            self.scanner_port,
        )
