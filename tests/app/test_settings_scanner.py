"""The scanners' settings, from a file's or the environment's words to the till's choices."""

from __future__ import annotations

from pathlib import Path

import pytest

from posapp.app.settings import load
from posapp.domain.errors import SettingsError
from posapp.domain.keymap import ScannerLayout
from posapp.domain.scan import Pace, Scanning, ScanRules


def scanning(tmp_path: Path, text: str = "", **environ: str) -> Scanning:
    file = tmp_path / "posapp.toml"
    file.write_text(text, encoding="utf-8")
    return load({"config": file}, environ).settings.scanning


def test_unset_they_are_the_rules_own(tmp_path: Path) -> None:
    assert scanning(tmp_path) == Scanning(ScanRules(), Pace(), "")


def test_all_of_them_reach_the_till(tmp_path: Path) -> None:
    chosen = scanning(
        tmp_path,
        """
        scanner_gap_ms = 60
        scanner_stall_ms = 300
        scanner_min_length = 4
        scanner_ends = "enter"
        scanner_layout = "be"
        scanner_port = "COM3"
        scan_again_ms = 500
        scan_gs1 = ["21", "01"]
        scan_url_parameters = "bon|v"
        scan_url_last_segment = false
        scan_upc_as_ean = true
        """,
    )

    assert chosen == Scanning(
        ScanRules(ScannerLayout.BE, ("21", "01"), ("bon", "v"), False, True, 0.5),
        Pace(0.06, 0.3, 4, frozenset("\r")),
        "COM3",
    )


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ('scanner_ends = "space"', "must be enter, tab or enter|tab"),
        ('scan_gs1 = "77"', "'77' is not a GS1 application identifier"),
        ('scanner_layout = "de"', "must be 'auto', 'off', 'fr' or 'be'"),
        ("scanner_gap_ms = 500", "must be at most 200"),
    ],
)
def test_what_is_accepted_instead_is_said(tmp_path: Path, line: str, says: str) -> None:
    with pytest.raises(SettingsError) as caught:
        scanning(tmp_path, line)

    assert says in str(caught.value.params["detail"])
