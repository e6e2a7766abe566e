"""The Windows installer for real: it compiles; under wine it installs, upgrades and refuses.

The whole of it: ``python -m pytest tests/installer/test_windows.py -m package``.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from installer.windows import package, sign
from tests.installer.test_windows_script import defined
from tests.installer.wine import (
    PROGRAM,
    RUN,
    UNINSTALL,
    Windows,
    booted,
    find_wine,
    standins,
)

SHORTCUT = r"C:\ProgramData\Microsoft\Windows\Start Menu\Programs\posapp.lnk"
POLICY = r"C:\ProgramData\posapp\policy.toml"

needs_makensis = pytest.mark.skipif(shutil.which("makensis") is None, reason="no makensis here")
needs_wine = pytest.mark.skipif(find_wine() is None, reason="no wine here")


@pytest.fixture(scope="module")
def frozen(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    home = tmp_path_factory.mktemp("frozen")
    return {
        "0.1.0": standins(home / "old", "0.1.0", "_internal/only_old.dll"),
        "0.2.0": standins(home / "new", "0.2.0", "_internal/deep/only new é.dll"),
        "0.3.0": standins(home / "third", "0.3.0", "barred.dll"),
    }


@pytest.fixture(scope="module")
def setups(frozen: dict[str, Path], tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    out = tmp_path_factory.mktemp("setups")
    return {version: str(package.build(folder, out, version)) for version, folder in frozen.items()}


@pytest.fixture(scope="module")
def machine(frozen: dict[str, Path], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Windows]:
    idle = frozen["0.1.0"] / "posapp.exe"
    with booted(tmp_path_factory.mktemp("wine") / "prefix", idle) as windows:
        yield windows


@pytest.fixture
def windows(machine: Windows) -> Iterator[Windows]:
    """A machine on which posapp is not installed."""
    yield machine
    remove(machine)
    machine.path(POLICY).unlink(missing_ok=True)
    assert not machine.path(PROGRAM).exists()


def remove(windows: Windows, **answers: str) -> int:
    """Remove what is installed and say the exit code; 0 where nothing is."""
    uninstaller = windows.path(PROGRAM) / "uninstall.exe"
    if not uninstaller.exists():
        return 0
    # Without _? it works on as a copy of itself, and nobody learns how it ended.
    code = windows.line(rf'"{PROGRAM}\uninstall.exe" /S _?={PROGRAM}', **answers)
    if code == 0:
        uninstaller.unlink(missing_ok=True)  # on Windows it lies where it ran
        if windows.path(PROGRAM).exists():
            windows.path(PROGRAM).rmdir()
    return code


def mark(windows: Windows) -> str:
    return (windows.path(PROGRAM) / "_internal" / "version.txt").read_text()


package_test = [
    pytest.mark.package,
    pytest.mark.timeout(600),
    needs_makensis,
    needs_wine,
]


def for_real(test: object) -> object:
    """A test of the package: marked, with time for it."""
    for one in package_test:
        test = one(test)
    return test


@for_real
def test_a_silent_installation_and_its_removal_leave_nothing(
    windows: Windows, setups: dict[str, str]
) -> None:
    before = windows.registry()
    assert windows.run(setups["0.1.0"], "/S").returncode == 0
    files = set(windows.files(PROGRAM))
    assert files == {
        *("posapp.exe", "posapp-cli.exe", "uninstall.exe"),
        *("_internal/version.txt", "_internal/only_old.dll"),
        "_internal/posapp/resources/docs/licences.md",
    }
    assert windows.called() == ["--version"]
    assert windows.path(SHORTCUT).is_file()
    assert windows.value(UNINSTALL, "DisplayVersion") == "0.1.0"
    assert windows.value(UNINSTALL, "InstallLocation") == PROGRAM
    assert windows.value(UNINSTALL, "QuietUninstallString") == rf'"{PROGRAM}\uninstall.exe" /S'
    assert windows.value(RUN, "posapp") is None
    queue = windows.path(r"C:\users\cashier\AppData\Local\posapp\ledger.db")
    queue.parent.mkdir(parents=True, exist_ok=True)
    queue.write_text("a queue")
    # As the system's list of programs removes it: by a copy of itself, which goes as well.
    assert windows.run(rf"{PROGRAM}\uninstall.exe", "/S").returncode == 0
    windows.wait(PROGRAM)
    assert not windows.path(PROGRAM).exists()
    assert not windows.path(SHORTCUT).exists()
    assert not windows.path(r"C:\ProgramData\posapp").exists()
    assert windows.registry() == before
    assert queue.read_text() == "a queue"


@for_real
def test_an_upgrade_asks_first_and_leaves_only_the_new_version(
    windows: Windows, setups: dict[str, str]
) -> None:
    windows.run(setups["0.1.0"], "/S", "/AUTOSTART=1")
    windows.called()
    assert windows.run(setups["0.2.0"], "/S").returncode == 0
    assert windows.called() == ["can-update --wait 30", "stop --wait 30", "--version"]
    assert set(windows.files(PROGRAM)) == {
        *("posapp.exe", "posapp-cli.exe", "uninstall.exe"),
        *("_internal/version.txt", "_internal/deep/only new é.dll"),
        "_internal/posapp/resources/docs/licences.md",
    }
    assert mark(windows) == "0.2.0"
    assert windows.value(UNINSTALL, "DisplayVersion") == "0.2.0"
    assert windows.value(RUN, "posapp") == rf'"{PROGRAM}\posapp.exe"', "stays as it was chosen"
    windows.run(setups["0.2.0"], "/S", "/AUTOSTART=0")
    assert windows.value(RUN, "posapp") is None


@for_real
@pytest.mark.parametrize(
    ("answers", "code"),
    [
        ({"STANDIN_CAN_UPDATE": "3"}, "EXIT_SENDING"),
        ({"STANDIN_STOP": "5"}, "EXIT_OPEN"),
        ({"STANDIN_VERSION": "9"}, "EXIT_FAILED"),
    ],
    ids=["sending", "open", "does not start"],
)
def test_what_stands_in_the_way_leaves_everything_as_it_was(
    windows: Windows, setups: dict[str, str], answers: dict[str, str], code: str
) -> None:
    windows.run(setups["0.1.0"], "/S")
    files, entry = windows.files(PROGRAM), windows.registry(UNINSTALL)
    done = windows.run(setups["0.2.0"], "/S", **answers)
    assert str(done.returncode) == defined(code)
    assert windows.files(PROGRAM) == files
    assert windows.registry(UNINSTALL) == entry
    if code != "EXIT_FAILED":
        assert str(remove(windows, **answers)) == defined(code)
        assert windows.files(PROGRAM) == files


@for_real
def test_a_program_that_runs_is_not_replaced(windows: Windows, setups: dict[str, str]) -> None:
    windows.run(setups["0.1.0"], "/S")
    files = windows.files(PROGRAM)
    with windows.running(rf"{PROGRAM}\posapp.exe", r"C:\end.txt"):
        done = windows.run(setups["0.2.0"], "/S")
        assert str(done.returncode) == defined("EXIT_OPEN")
        assert windows.files(PROGRAM) == files
        assert str(remove(windows)) == defined("EXIT_OPEN")
    assert windows.run(setups["0.2.0"], "/S").returncode == 0


@for_real
def test_an_old_version_that_knows_no_guard_is_upgraded_once_it_is_closed(
    windows: Windows, setups: dict[str, str]
) -> None:
    windows.run(setups["0.1.0"], "/S")
    answers = {"STANDIN_CAN_UPDATE": "2", "STANDIN_STOP": "2"}
    assert windows.run(setups["0.2.0"], "/S", **answers).returncode == 0
    assert mark(windows) == "0.2.0"


@for_real
def test_a_file_that_cannot_be_written_puts_the_version_from_before_back(
    windows: Windows, setups: dict[str, str]
) -> None:
    windows.run(setups["0.1.0"], "/S")
    files = windows.files(PROGRAM)
    barred = windows.path(PROGRAM) / "barred.dll"
    barred.mkdir()
    done = windows.run(setups["0.3.0"], "/S")
    assert str(done.returncode) == defined("EXIT_FAILED")
    assert windows.files(PROGRAM) == files
    barred.rmdir()


@for_real
@pytest.mark.parametrize("aside", [["_internal"], ["_internal", "posapp.exe", "posapp-cli.exe"]])
def test_a_power_cut_midway_is_mended_by_running_it_again(
    windows: Windows, setups: dict[str, str], aside: list[str]
) -> None:
    windows.run(setups["0.1.0"], "/S")
    program = windows.path(PROGRAM)
    (program / "_before").mkdir()
    for name in aside:
        (program / name).rename(program / "_before" / name)
    (program / "_internal").mkdir()
    (program / "_internal" / "half.dll").write_text("ha")
    # That the version from before is put back first shows where the new one cannot start.
    assert str(windows.run(setups["0.2.0"], "/S", STANDIN_VERSION="9").returncode) == defined(
        "EXIT_FAILED"
    )
    assert mark(windows) == "0.1.0"
    assert windows.run(setups["0.2.0"], "/S").returncode == 0
    assert mark(windows) == "0.2.0"
    assert not (program / "_before").exists()
    assert not (program / "_internal" / "half.dll").exists()


@for_real
def test_an_older_version_only_when_asked_for(windows: Windows, setups: dict[str, str]) -> None:
    windows.run(setups["0.2.0"], "/S")
    assert str(windows.run(setups["0.1.0"], "/S").returncode) == defined("EXIT_NEWER")
    assert mark(windows) == "0.2.0"
    assert windows.run(setups["0.1.0"], "/S", "/DOWNGRADE=1").returncode == 0
    assert mark(windows) == "0.1.0"


@for_real
def test_the_companys_settings_come_along_and_stay(
    windows: Windows, setups: dict[str, str]
) -> None:
    given = windows.path(r"C:\fleet\our settings.toml")
    given.parent.mkdir(exist_ok=True)
    given.write_text('store_id = "paris-1"\n')
    missing = windows.run(setups["0.1.0"], "/S", r"/SETTINGS=C:\fleet\none.toml")
    assert str(missing.returncode) == defined("EXIT_CALL")
    assert not windows.path(PROGRAM).exists()
    named = r"/SETTINGS=C:\fleet\our settings.toml"
    assert windows.run(setups["0.1.0"], "/S", named).returncode == 0
    policy = windows.path(POLICY)
    assert policy.read_text() == 'store_id = "paris-1"\n'
    assert [file.name for file in policy.parent.iterdir()] == ["policy.toml"]
    assert windows.run(setups["0.2.0"], "/S").returncode == 0
    assert remove(windows) == 0
    assert policy.read_text() == 'store_id = "paris-1"\n', "data, like the sales"


@for_real
def test_a_folder_with_other_things_is_never_taken(
    windows: Windows, setups: dict[str, str]
) -> None:
    other = windows.path(r"C:\other")
    other.mkdir(exist_ok=True)
    (other / "accounts.xls").write_text("x")
    done = windows.run(setups["0.1.0"], "/S", r"/D=C:\other")
    assert str(done.returncode) == defined("EXIT_CALL")
    assert [file.name for file in other.iterdir()] == ["accounts.xls"]
    windows.run(setups["0.1.0"], "/S")
    elsewhere = windows.run(setups["0.2.0"], "/S", r"/D=C:\elsewhere")
    assert str(elsewhere.returncode) == defined("EXIT_CALL")
    assert mark(windows) == "0.1.0"


@for_real
def test_another_folder_is_kept_to_by_upgrades(windows: Windows, setups: dict[str, str]) -> None:
    there = r"C:\Tills at work\posapp"
    shutil.copy(setups["0.1.0"], windows.path(r"C:\old.exe"))
    assert windows.line(rf"C:\old.exe /S /D={there}") == 0
    assert windows.run(setups["0.2.0"], "/S").returncode == 0
    assert (windows.path(there) / "_internal" / "version.txt").read_text() == "0.2.0"
    assert not windows.path(PROGRAM).exists()
    windows.run(rf"{there}\uninstall.exe", "/S")
    windows.wait(there)
    assert not windows.path(there).exists()


@pytest.mark.package
@needs_makensis
@pytest.mark.skipif(shutil.which("osslsigncode") is None, reason="no osslsigncode here")
@pytest.mark.timeout(600)
def test_program_and_installer_are_signed_where_a_certificate_is_given(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    key, certificate, pfx, password = (
        tmp_path / name for name in ("k.pem", "c.pem", "c.pfx", "password")
    )
    password.write_text("geheim")
    make = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"]
    make += ["-subj", "/CN=posapp test", "-addext", "extendedKeyUsage=codeSigning"]
    subprocess.run(
        [*make, "-keyout", str(key), "-out", str(certificate)], check=True, capture_output=True
    )
    pack = ["openssl", "pkcs12", "-export", "-inkey", str(key), "-in", str(certificate)]
    subprocess.run([*pack, "-out", str(pfx), "-passout", f"file:{password}"], check=True)
    monkeypatch.setenv("POSAPP_SIGN_PFX", str(pfx))
    monkeypatch.setenv("POSAPP_SIGN_PASSWORD", str(password))
    folder = standins(tmp_path / "frozen", "0.1.0")
    made = package.build(folder, tmp_path / "out", "0.1.0")
    for file in (made, folder / "posapp.exe", folder / "posapp-cli.exe"):
        assert sign.is_signed(file)
        verify = ["osslsigncode", "verify", "-CAfile", str(certificate), "-in", str(file)]
        assert subprocess.run(verify, check=False, capture_output=True).returncode == 0
    with made.open("r+b") as program:  # a byte of what it carries
        program.seek(-20_000, os.SEEK_END)
        byte = program.read(1)
        program.seek(-1, os.SEEK_CUR)
        program.write(bytes([byte[0] ^ 1]))
    assert not sign.is_signed(made)
