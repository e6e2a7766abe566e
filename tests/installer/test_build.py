"""What the build takes for granted of the program it freezes."""

from __future__ import annotations

import ast
import importlib.util
import re
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import posapp
from posapp.app import self_test
from posapp.ui.widgets import chart_loading

ROOT = Path(__file__).parents[2]


def load(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, ROOT / "installer" / f"{name}.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


build = load("build")


def of_spec() -> dict[str, Any]:
    """The lists and rules of posapp.spec, without PyInstaller."""
    tree = ast.parse((ROOT / "installer" / "posapp.spec").read_text(encoding="utf-8"))
    kept: list[ast.stmt] = [
        node
        for node in tree.body
        if isinstance(node, ast.FunctionDef)
        or (isinstance(node, ast.ImportFrom) and node.module in {"fnmatch", "pathlib"})
        or (isinstance(node, ast.Import))
        or (isinstance(node, ast.Assign) and ast.unparse(node.targets[0]).isupper())
    ]
    found: dict[str, Any] = {"SPECPATH": str(ROOT / "installer")}
    exec(compile(ast.Module(kept, []), "posapp.spec", "exec"), found)
    return found


def test_the_package_has_the_programs_version() -> None:
    assert build.version() == posapp.__version__


def test_every_file_carries_the_moment_that_is_given(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795300000")
    assert build.moment() == "1795300000"


def test_what_the_program_imports_is_not_left_out() -> None:
    spec = of_spec()
    imported = set()
    for path in (ROOT / "posapp").rglob("*.py"):
        imported |= set(re.findall(r"from (PySide6\.\w+) import", path.read_text("utf-8")))
    assert len(imported) > 5
    assert not imported & set(spec["NEVER"])
    assert set(chart_loading._LOOKED_AT) <= set(spec["CHART_NEEDS"])


@pytest.mark.parametrize(
    ("file", "is_taken"),
    [
        ("PySide6/Qt/lib/libQt6Svg.so.6", True),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqoffscreen.so", True),
        ("PySide6/Qt/plugins/imageformats/libqsvg.so", True),
        ("PySide6\\plugins\\platforms\\qwindows.dll", True),
        ("PySide6\\plugins\\imageformats\\qico.dll", True),
        ("PySide6/Qt/translations/qtbase_fr.qm", True),
        ("posapp/resources/i18n/posapp_fr.qm", True),
        ("PySide6/Qt/translations/qtbase_pt_BR.qm", False),
        ("PySide6/Qt/lib/libQt6Quick.so.6", False),
        ("PySide6/Qt/plugins/imageformats/libqpdf.so", False),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", False),
        ("alembic/templates/generic/env.py", False),
    ],
)
def test_only_what_is_of_use_is_taken_along(file: str, is_taken: bool) -> None:
    assert of_spec()["is_used_file"](file) is is_taken


def test_debians_libraries_are_left_to_debian_but_not_its_python() -> None:
    is_of_the_system = of_spec()["is_of_the_system"]
    assert is_of_the_system("/usr/lib/x86_64-linux-gnu/libssl.so.3") is (sys.platform == "linux")
    assert not is_of_the_system("/usr/lib/x86_64-linux-gnu/libpython3.11.so.1.0")
    assert not is_of_the_system("/usr/lib/python3.11/lib-dynload/_ssl.so")
    assert not is_of_the_system("/home/somebody/venv/lib/libQt6Core.so.6")


def test_another_limit_can_be_given_to_the_self_test(monkeypatch: pytest.MonkeyPatch) -> None:
    assert self_test._limit_s() == 60
    monkeypatch.setenv("POSAPP_SELF_TEST_LIMIT_S", "180")
    assert self_test._limit_s() == 180
    monkeypatch.setenv("POSAPP_SELF_TEST_LIMIT_S", "soon")
    assert self_test._limit_s() == 60
