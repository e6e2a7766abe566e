"""The installer: which Python, which packages, when to rebuild, and what the pins may say."""

import json
import re
import sys
from pathlib import Path

import pytest

from installer import pin, till

INSTALLER = Path(till.__file__).parent
FILES = ["requirements.txt", "requirements-test.txt", "requirements-build.txt"]


def pins(name: str) -> dict[str, list[str]]:
    """Return each pinned line (`name==version ; marker`) with its hashes."""
    found: dict[str, list[str]] = {}
    for line in (INSTALLER / name).read_text(encoding="utf-8").splitlines():
        if line.startswith(" "):
            found[list(found)[-1]].append(line.strip(" \\"))
        else:
            found[line.rstrip(" \\")] = []
    return found


@pytest.mark.parametrize("version", [(3, 11), (3, 12), (3, 13)])
def test_a_good_python_is_let_in(version: tuple[int, int]) -> None:
    assert not till.python_complaint(*version, 64)


@pytest.mark.parametrize("version", [(2, 7), (3, 6), (3, 10), (3, 14), (4, 0)])
def test_another_python_is_told_which_ones_work(version: tuple[int, int]) -> None:
    complaint = till.python_complaint(*version, 64)
    assert f"{version[0]}.{version[1]}:" in complaint
    assert "3.11, 3.12 or 3.13" in complaint


def test_a_32_bit_python_is_turned_away() -> None:
    assert "32-bit" in till.python_complaint(3, 12, 32)


@pytest.mark.parametrize(
    ("environ", "system", "shows"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ""}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({"QT_QPA_PLATFORM": "offscreen"}, "linux", True),
        ({}, "win32", True),
    ],
)
def test_a_window_needs_a_display_on_linux(
    environ: dict[str, str], system: str, shows: bool
) -> None:
    assert till.has_display(environ, system) is shows


@pytest.mark.parametrize(
    ("release", "name"),
    [
        ({"ID": "debian", "VERSION_ID": "12"}, "libglib2.0-0"),
        ({"ID": "debian", "VERSION_ID": "13"}, "libglib2.0-0t64"),
        ({"ID": "debian"}, "libglib2.0-0t64"),
        ({"ID": "ubuntu", "VERSION_ID": "22.04"}, "libglib2.0-0"),
        ({"ID": "ubuntu", "VERSION_ID": "24.04"}, "libglib2.0-0t64"),
        ({"ID": "linuxmint", "VERSION_ID": "21"}, "libglib2.0-0"),
    ],
)
def test_glib_has_the_name_of_this_debian(release: dict[str, str], name: str) -> None:
    assert till.debian_name("libglib2.0-0", release) == name
    assert till.debian_name("libgl1", release) == "libgl1"


def test_the_apt_line_can_be_pasted_with_and_without_sudo() -> None:
    install = "apt-get install -y --no-install-recommends libgl1 libegl1"
    line = f"sudo apt-get update && sudo {install}"
    assert till.apt_line(["libgl1", "libegl1"], sudo=True) == line
    line = f"su -c 'apt-get update && {install}'"
    assert till.apt_line(["libgl1", "libegl1"], sudo=False) == line


def test_a_library_that_is_not_there_is_named_with_its_package() -> None:
    missing = till.lacking({"libno-such-thing.so.9": "libno-such-thing9"})
    assert missing["libno-such-thing.so.9"] == "libno-such-thing9"


NOW = {"requirements.txt": "a", "requirements-test.txt": "b"}


def stamp(**installed: str) -> str:
    names = {name.replace("_", "-") + ".txt": value for name, value in installed.items()}
    return json.dumps({"identity": "here", "installed": names})


@pytest.mark.parametrize(
    ("written", "wanted", "step"),
    [
        (stamp(requirements="a"), till.DEMO, "keep"),
        (stamp(requirements="a"), till.TEST, "add"),
        (stamp(requirements="a", requirements_test="b"), till.TEST, "keep"),
        (stamp(requirements="a", requirements_test="b"), till.DEMO, "keep"),
        (stamp(requirements="old"), till.DEMO, "build"),
        (stamp(requirements="a", requirements_test="old"), till.TEST, "build"),
        (stamp(gone="a"), till.DEMO, "build"),
        ("", till.DEMO, "build"),
        (stamp(requirements="a")[:-9], till.DEMO, "build"),
        ("[]", till.DEMO, "build"),
        ("{}", till.DEMO, "build"),
        ('{"identity": "here", "installed": 3}', till.DEMO, "build"),
    ],
)
def test_the_stamp_says_whether_to_keep_add_or_build(written: str, wanted: str, step: str) -> None:
    assert till.plan(written, wanted, "here", NOW) == step


def test_another_python_or_place_means_a_new_environment() -> None:
    assert till.plan(stamp(requirements="a"), till.DEMO, "elsewhere", NOW) == "build"
    assert str(till.ROOT) in till.identity()
    assert "{}.{}.".format(*sys.version_info) in till.identity()


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("connection broken by 'NewConnectionError('...", till.NEEDS_NETWORK),
        ("ReadTimeoutError: HTTPSConnectionPool: Read timed out.", till.NEEDS_NETWORK),
        ("Could not find a version (from versions: none)", till.NEEDS_NETWORK),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES", till.FAILED),
        ("OSError: [Errno 28] No space left on device", till.FAILED),
        ("something else", till.FAILED),
    ],
)
def test_what_pip_says_becomes_a_sentence(said: str, code: int) -> None:
    text, got = till.pip_complaint(said)
    assert got == code
    assert text.endswith(".")


@pytest.fixture
def nowhere(monkeypatch: pytest.MonkeyPatch) -> None:
    """A Linux machine without a display, where preparing anything is an error."""

    def prepare(*_: object) -> None:
        pytest.fail("prepared the machine before looking for a display")

    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(till, "prepare", prepare)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems have a display")
@pytest.mark.usefixtures("nowhere")
def test_without_a_display_the_demo_offers_headless_at_once(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert till.main(["demo"]) == till.USAGE
    assert "no display" in (said := capsys.readouterr().err)
    assert "demo --headless" in said


def test_an_unknown_command_prints_the_known_ones(capsys: pytest.CaptureFixture[str]) -> None:
    assert till.main(["fly"]) == till.USAGE
    assert till.main([]) == till.USAGE
    assert "demo --headless" in capsys.readouterr().out
    assert till.main(["--help"]) == 0


@pytest.mark.parametrize("name", FILES)
def test_every_pin_is_exact_and_hashed_and_names_no_place(name: str) -> None:
    text = (INSTALLER / name).read_text(encoding="utf-8")
    assert pin.places(text) == []
    assert len(pins(name)) > 40
    for line, hashes in pins(name).items():
        assert re.fullmatch(r"[a-z0-9-]+==[0-9][0-9a-z.]*( ; [^:]+)?", line), line
        assert hashes, line
        assert all(re.fullmatch(r"--hash=sha256:[0-9a-f]{64}", entry) for entry in hashes), line


@pytest.mark.parametrize(
    "line",
    [
        "--index-url somewhere",
        "--find-links wheels",
        "-e .",
        "thing @ file:thing.whl",
        "# from https://example.org/simple",
        r"thing==1.0 C:\wheels",
    ],
)
def test_a_place_in_a_pin_is_seen(line: str) -> None:
    assert pin.places(f"alembic==1.0 \\\n    --hash=sha256:00\n{line}\n") == [line]


def test_the_test_pins_hold_every_pin_of_the_till() -> None:
    # On which machines a pin applies may widen with the test tools; what is pinned may not differ.
    wide = {
        (line.split(" ;")[0], tuple(found)) for line, found in pins("requirements-test.txt").items()
    }
    for line, found in pins("requirements.txt").items():
        assert (line.split(" ;")[0], tuple(found)) in wide, line


@pytest.mark.parametrize("name", FILES)
def test_python_3_11_never_gets_the_pyside_that_aborts_on_it(name: str) -> None:
    for package in ("pyside6-essentials", "shiboken6"):
        lines = [line for line in pins(name) if line.startswith(f"{package}==")]
        assert len(lines) == 2
        for line in lines:
            old = line.endswith("python_full_version < '3.12'")
            assert old or line.endswith("python_full_version >= '3.12'")
            minor = int(line.split("==6.")[1].split(".")[0])
            assert minor < 12 if old else minor < 13


@pytest.mark.parametrize("name", FILES)
def test_windows_gets_what_only_windows_needs(name: str) -> None:
    windows = {
        line.split("==")[0]
        for line in pins(name)
        if ";" not in line or "sys_platform == 'win32'" in line
    }
    assert "pywin32-ctypes" in windows
