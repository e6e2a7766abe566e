"""The Linguist files are complete, fresh and compiled from what is committed."""

from __future__ import annotations

import shutil
import string
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

from posapp.ui.assets import find_resources

ROOT = Path(__file__).resolve().parents[2]
TS = find_resources() / "i18n" / "posapp_fr.ts"
REFRESH = (
    "pyside6-lupdate -no-obsolete -locations none $(find posapp/ui -name '*.py' | sort)"
    " -ts resources/i18n/posapp_fr.ts; then translate what is unfinished, and"
    " pyside6-lrelease resources/i18n/posapp_fr.ts"
)


def tool(name: str) -> str:
    found = shutil.which(name, path=str(Path(sys.executable).parent)) or shutil.which(name)
    assert found, f"{name} comes with PySide6 and is missing"
    return found


def messages(path: Path) -> dict[tuple[str, str], ElementTree.Element]:
    found: dict[tuple[str, str], ElementTree.Element] = {}
    for context in ElementTree.parse(path).getroot().findall("context"):
        for message in context.findall("message"):
            key = (context.findtext("name") or "", message.findtext("source") or "")
            found[key] = message
    return found


def test_no_string_is_missing_stale_or_unfinished(tmp_path: Path) -> None:
    sources = sorted(str(path) for path in (ROOT / "posapp" / "ui").rglob("*.py"))
    fresh = tmp_path / TS.name
    subprocess.run(
        [tool("pyside6-lupdate"), "-silent", "-locations", "none", *sources, "-ts", str(fresh)],
        check=True,
        timeout=60,
    )

    committed, wanted = messages(TS), messages(fresh)

    assert sorted(wanted.keys() - committed.keys()) == [], f"missing: {REFRESH}"
    assert sorted(committed.keys() - wanted.keys()) == [], f"stale: {REFRESH}"
    unfinished = [
        key
        for key, message in committed.items()
        if (found := message.find("translation")) is None
        or found.get("type") is not None
        or not (found.text or "").strip()
    ]
    assert unfinished == [], f"unfinished: {REFRESH}"


def test_the_compiled_file_is_of_the_committed_one(tmp_path: Path) -> None:
    compiled = tmp_path / "fresh.qm"
    subprocess.run(
        [tool("pyside6-lrelease"), "-silent", str(TS), "-qm", str(compiled)], check=True, timeout=60
    )

    assert compiled.read_bytes() == TS.with_suffix(".qm").read_bytes(), REFRESH


def test_placeholders_survive_translation() -> None:
    def names(text: str) -> set[str]:
        return {name for _, name, _, _ in string.Formatter().parse(text) if name}

    for (_context, source), message in messages(TS).items():
        assert names(source) == names(message.findtext("translation") or ""), source


def test_every_language_has_a_key_of_its_own_shown() -> None:
    for (_context, source), message in messages(TS).items():
        keys = [key for key in source.split() if key[0] == "F" and key[1:].isdigit()]
        for key in keys:
            assert key in (message.findtext("translation") or ""), source
