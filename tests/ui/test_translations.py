"""The Linguist files are complete, fresh and compiled from what is committed."""

from __future__ import annotations

import re
import shutil
import string
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

from posapp.ui.assets import find_resources
from posapp.ui.text import LANGUAGES

ROOT = Path(__file__).resolve().parents[2]
I18N = find_resources() / "i18n"
FILES = [I18N / f"posapp_{language}.ts" for language in LANGUAGES if language != "en"]
EVERY = pytest.mark.parametrize("ts", FILES, ids=[one.stem for one in FILES])
REFRESH = (
    "pyside6-lupdate -no-obsolete -locations none $(find posapp/ui -name '*.py' | sort)"
    " -ts resources/i18n/posapp_{fr,es,it}.ts; then translate what is unfinished, and"
    " pyside6-lrelease resources/i18n/posapp_{fr,es,it}.ts"
)


Messages = dict[tuple[str, str], ElementTree.Element]


def tool(name: str) -> str:
    found = shutil.which(name, path=str(Path(sys.executable).parent)) or shutil.which(name)
    assert found, f"{name} comes with PySide6 and is missing"
    return found


def messages(path: Path) -> Messages:
    found: Messages = {}
    for context in ElementTree.parse(path).getroot().findall("context"):
        for message in context.findall("message"):
            key = (context.findtext("name") or "", message.findtext("source") or "")
            found[key] = message
    return found


@pytest.fixture(scope="module")
def wanted(tmp_path_factory: pytest.TempPathFactory) -> Messages:
    """What the sources say now."""
    sources = sorted(str(path) for path in (ROOT / "posapp" / "ui").rglob("*.py"))
    fresh = tmp_path_factory.mktemp("i18n") / "posapp_fr.ts"
    subprocess.run(
        [tool("pyside6-lupdate"), "-silent", "-locations", "none", *sources, "-ts", str(fresh)],
        check=True,
        timeout=60,
    )

    return messages(fresh)


@EVERY
def test_no_string_is_missing_stale_or_unfinished(ts: Path, wanted: Messages) -> None:
    committed = messages(ts)

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


@EVERY
def test_the_compiled_file_is_of_the_committed_one(ts: Path, tmp_path: Path) -> None:
    compiled = tmp_path / "fresh.qm"
    subprocess.run(
        [tool("pyside6-lrelease"), "-silent", str(ts), "-qm", str(compiled)], check=True, timeout=60
    )

    assert compiled.read_bytes() == ts.with_suffix(".qm").read_bytes(), REFRESH


@EVERY
def test_placeholders_survive_translation(ts: Path) -> None:
    def names(text: str) -> set[str]:
        return {name for _, name, _, _ in string.Formatter().parse(text) if name}

    for (_context, source), message in messages(ts).items():
        assert names(source) == names(message.findtext("translation") or ""), source


@EVERY
def test_every_language_has_a_key_of_its_own_shown(ts: Path) -> None:
    for (_context, source), message in messages(ts).items():
        keys = [key for key in source.split() if key[0] == "F" and key[1:].isdigit()]
        for key in keys:
            assert key in (message.findtext("translation") or ""), source


@EVERY
def test_the_marks_are_the_languages_own(ts: Path) -> None:
    language = ts.stem.rpartition("_")[2]
    for (_context, source), message in messages(ts).items():
        said = message.findtext("translation") or ""
        assert "“" not in said, source
        if language == "fr":
            assert not re.search(r"[^\s\xa0\u202f{][!?;»]|«[^\xa0\u202f]", said), said
        if language == "es":
            asked = said.replace(" ? ", " ")  # one that stands alone is a sign, not a question
            assert asked.count("?") == asked.count("¿"), said
            assert said.count("!") == said.count("¡"), said
