"""The notice of what is bundled names exactly the pins; the texts it asks for go along with it."""

from __future__ import annotations

import importlib.util
import re
import sys
from pathlib import Path
from types import ModuleType

import pytest
from typer.testing import CliRunner

from posapp.app.cli import app

ROOT = Path(__file__).parents[2]
NOTICE = ROOT / "resources" / "docs" / "licences.md"


def load(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, ROOT / "installer" / f"{name}.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


licences = load("licences")


def test_the_notice_names_exactly_the_pins() -> None:
    assert licences.faults(NOTICE.read_text(encoding="utf-8")) == []


def test_a_package_too_many_too_few_or_of_another_version_is_seen() -> None:
    text = NOTICE.read_text(encoding="utf-8")
    httpx = re.search(r"^\| httpx \| (\S+) \|.*\n", text, re.MULTILINE)
    assert httpx is not None
    assert licences.faults(text.replace(httpx.group(0), "")) == [
        f"httpx {httpx.group(1)} is not named"
    ]
    assert licences.faults(text.replace(httpx.group(0), "| httpx | 0.1 | MIT |  |\n")) == [
        f"httpx {httpx.group(1)} is not named",
        "httpx 0.1 is named and not pinned",
    ]


def test_every_package_has_a_licence_and_the_frame_is_the_committed_one() -> None:
    text = NOTICE.read_text(encoding="utf-8")
    rows = licences.ROW.findall(text)
    assert len(rows) > 50
    assert all(licence.strip() and licence.strip() != "UNKNOWN" for _n, _v, licence, _w in rows)
    head, tail = licences.FRAME.read_text(encoding="utf-8").split("{packages}")
    assert text.startswith(head) and text.endswith(tail)


def test_the_texts_the_lgpl_asks_for_are_collected_with_the_packages(tmp_path: Path) -> None:
    assert licences.collect(tmp_path) > 40
    made = tmp_path / "licences"
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in (made / "LGPL-3.0.txt").read_text()
    assert "GNU GENERAL PUBLIC LICENSE" in (made / "GPL-3.0.txt").read_text()
    assert (made / "licences.md").read_bytes() == NOTICE.read_bytes()
    assert any((made / "httpx").iterdir())


def test_the_program_prints_the_notice() -> None:
    done = CliRunner().invoke(app, ["--licences"])
    assert done.exit_code == 0
    assert "LGPL" in done.output and "| httpx |" in done.output


@pytest.mark.parametrize(
    ("marker", "said"),
    [
        ("sys_platform == 'win32'", "Windows"),
        ("python_full_version < '3.12'", "Python < 3.12"),
        ("implementation_name != 'PyPy'", ""),
        ("", ""),
    ],
)
def test_a_marker_is_told_in_a_few_words(marker: str, said: str) -> None:
    assert licences.where(marker) == said
