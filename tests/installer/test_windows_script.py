"""The Windows installer's script says the same as the program and the manual; cheap, always run."""

from __future__ import annotations

import re
import struct
from pathlib import Path

import pytest

import posapp
from installer.windows import icon, package, sign
from posapp.app.answers import EXIT_WAITING
from posapp.app.cli_update_guard import EXIT_SENDING
from posapp.ui.text import LANGUAGES
from tests.installer.wine import SOURCES

# The script with the files it includes, but for the words.
PARTS = [SOURCES / "posapp.nsi", *sorted(set(SOURCES.glob("*.nsh")) - {SOURCES / "words.nsh"})]
SCRIPT = "\n".join(part.read_text(encoding="utf-8") for part in PARTS)
WORDS = (SOURCES / "words.nsh").read_text(encoding="utf-8")
INSTALL_MD = package.ROOT / "resources" / "docs" / "install.md"


def defined(name: str) -> str:
    found = re.search(rf"^!define {name} (\d+)", SCRIPT, re.MULTILINE)
    assert found is not None, name
    return found.group(1)


def test_the_version_is_the_programs_own() -> None:
    assert package.version() == posapp.__version__
    assert '!searchparse /file "${__FILEDIR__}/../../posapp/__init__.py"' in SCRIPT
    assert re.fullmatch(r"\d+\.\d+\.\d+", posapp.__version__), "Windows wants three numbers"


def test_the_guards_exit_codes_are_the_commands() -> None:
    assert defined("EXIT_SENDING") == str(EXIT_SENDING)
    assert f"$1 == {EXIT_WAITING}" in SCRIPT  # `stop`: one is still open


def test_every_exit_code_and_switch_is_in_the_manual() -> None:
    manual = INSTALL_MD.read_text(encoding="utf-8")
    for code in re.findall(r"^!define EXIT_\w+ (\d+)", SCRIPT, re.MULTILINE):
        assert f"| {code} |" in manual
    for switch in re.findall(r'"(/[A-Z]+=)"', SCRIPT):
        assert f"`{switch}" in manual


def test_every_sentence_is_said_in_every_language() -> None:
    said = re.findall(r'^!insertmacro SAY (\w+)((?: \\?\n? *"[^"]*")+)', WORDS, re.MULTILINE)
    assert {name for name, _texts in said} == set(re.findall(r"SAY ([A-Z_]+) \"", WORDS))
    for name, texts in said:
        assert len(re.findall(r'"[^"]+"', texts)) == len(LANGUAGES), name
        assert f"$({name})" in SCRIPT
    assert SCRIPT.count("!insertmacro MUI_LANGUAGE ") == len(LANGUAGES)


def test_the_icon_has_the_sizes_windows_asks_for() -> None:
    data = icon.ICON.read_bytes()
    _zero, kind, count = struct.unpack_from("<HHH", data)
    sizes = []
    for at in range(count):
        width, _h, _c, _r, _p, bits, length, offset = struct.unpack_from(
            "<BBBBHHII", data, 6 + 16 * at
        )
        assert bits == 32
        picture = data[offset : offset + length]
        assert len(picture) == length
        sizes.append(width or 256)
        if not width:
            assert picture.startswith(b"\x89PNG")
        else:
            assert struct.unpack_from("<IiiHH", picture) == (40, width, width * 2, 1, 32)
            assert any(picture[40 : 40 + width * width * 4 : 97])
    assert kind == 1
    assert sizes == [*icon.BITMAPS, icon.PNG]


def test_a_folder_that_was_not_frozen_on_windows_is_refused(tmp_path: Path) -> None:
    (tmp_path / "posapp").touch()
    with pytest.raises(package.PackageError, match=r"makensis|posapp\.exe"):
        package.build(tmp_path, tmp_path / "out")


def test_no_certificate_is_said_and_a_wrong_one_stops(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("POSAPP_SIGN_PFX", raising=False)
    assert sign.main([str(tmp_path / "any.exe")]) == 0
    assert "NOT SIGNED" in capsys.readouterr().err
    monkeypatch.setenv("POSAPP_SIGN_PFX", str(tmp_path / "none.pfx"))
    assert sign.main([str(tmp_path / "any.exe")]) == 1
