"""The packages: `python3 installer/build.py COMMAND [--out DIR] [--work DIR]`.

    program     the frozen program, one folder: DIR/posapp (on Windows posapp.exe for the window
                and posapp-cli.exe for the console), looked through and self-tested
    deb         the same, as DIR/posapp_VERSION_amd64.deb (Linux, with dpkg-dev)
    self-test   the self-test of the program that is there, without building
    lean        what the frozen program weighs, part by part

Standard library only, Python 3.11 to 3.13. The build's own packages are requirements-build.txt,
each with its hash, in an environment of its own below --work (default: build). --out is `dist`.
SOURCE_DATE_EPOCH is honoured; without it the last commit's time stands in every file.
"""

import argparse
import hashlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
INSTALLER = ROOT / "installer"
REQUIREMENTS = INSTALLER / "requirements-build.txt"
WINDOWS = sys.platform == "win32"
SELF_TEST_LIMIT_S = 180  # a machine that builds may do other things beside


class BuildError(Exception):
    """The build cannot go on; its text says why."""


def say(text: str) -> None:
    """Tell a step at once, also to a log."""
    print(text, flush=True)


def version() -> str:
    """The program's version, as the program says it."""
    text = (ROOT / "posapp" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "([^"]+)"$', text, re.MULTILINE)
    if found is None:
        raise BuildError("posapp/__init__.py names no version")
    return found.group(1)


def moment() -> str:
    """The one moment that all files carry, in seconds since 1970."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given:
        return given
    done = subprocess.run(
        ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"],
        check=False,
        capture_output=True,
        text=True,
    )
    return done.stdout.strip() or str(int(REQUIREMENTS.stat().st_mtime))


def environ(**more: str) -> Mapping[str, str]:
    """What a build step sees: nothing that leads Python elsewhere, and no chance."""
    drop = ("PYTHONHOME", "PYTHONPATH", "__PYVENV_LAUNCHER__")
    kept = {name: value for name, value in os.environ.items() if name not in drop}
    return kept | {"PYTHONHASHSEED": "0", "SOURCE_DATE_EPOCH": moment()} | more


def run(command: list[str], what: str, **env: str) -> None:
    """Run one step with its words shown. Raises `BuildError`."""
    if subprocess.call(command, cwd=ROOT, env=environ(**env)):
        raise BuildError(f"{what} failed")


def python_of(work: Path) -> Path:
    """The build's own Python with exactly the pinned packages, made where it is not there."""
    venv = work / "venv"
    python = venv / ("Scripts/python.exe" if WINDOWS else "bin/python")
    stamp = venv / "pinned"
    wanted = f"{hashlib.sha256(REQUIREMENTS.read_bytes()).hexdigest()} {sys.version}"
    if python.exists() and stamp.is_file() and stamp.read_text(encoding="utf-8") == wanted:
        return python
    say("Making the build's environment.")
    run([sys.executable, "-I", "-m", "venv", "--clear", str(venv)], "the environment")
    pip = [str(python), "-I", "-m", "pip", "install", "--quiet", "--no-input"]
    pip += ["--disable-pip-version-check", "--require-hashes", "--only-binary", ":all:"]
    run([*pip, "-r", str(REQUIREMENTS)], "pip", PIP_ROOT_USER_ACTION="ignore")
    stamp.write_text(wanted, encoding="utf-8")
    return python


def program(out: Path, work: Path) -> Path:
    """Freeze the program; returns its folder. Raises `BuildError`."""
    python = python_of(work)
    started = time.monotonic()
    maker = [str(python), "-P", "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level=WARN"]
    maker += ["--distpath", str(out), "--workpath", str(work / "pyinstaller")]
    say("Freezing the program.")
    run([*maker, str(INSTALLER / "posapp.spec")], "PyInstaller")
    made = out / "posapp"
    licences = [str(python), "-P", str(INSTALLER / "licences.py"), "texts", str(made)]
    run(licences, "collecting the licences")
    say(f"{made}: {size(made) / 1e6:.0f} MB after {time.monotonic() - started:.0f} s")
    if sys.platform == "linux":
        loose = unresolved(made)
        if loose:
            raise BuildError("not found when the program looks for it: " + ", ".join(loose))
    return made


def size(folder: Path) -> int:
    """What a folder's files weigh, in bytes."""
    return sum(path.lstat().st_size for path in folder.rglob("*") if path.is_file())


def libraries(folder: Path) -> list[Path]:
    """The shared libraries and programs of a frozen folder (ELF, no links)."""
    return [
        path
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.is_symlink() and _is_elf(path)
    ]


def _is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def unresolved(folder: Path) -> list[str]:
    """The libraries that a frozen folder's own ones ask for and nobody has."""
    inside = folder / "_internal"
    env = environ(LD_LIBRARY_PATH=f"{inside}:{inside / 'PySide6' / 'Qt' / 'lib'}")
    missing = set()
    for path in libraries(folder):
        told = subprocess.run(
            ["ldd", str(path)], check=False, capture_output=True, text=True, env=env
        )
        missing |= {
            f"{line.split()[0]} (by {path.name})"
            for line in told.stdout.splitlines()
            if "not found" in line
        }
    return sorted(missing)


def self_test(made: Path) -> None:
    """Run the frozen program's own test, where no window is needed. Raises `BuildError`."""
    name = "posapp-cli.exe" if WINDOWS else "posapp"
    env = dict(environ())
    if sys.platform == "linux" and not env.get("DISPLAY"):
        env["QT_QPA_PLATFORM"] = "offscreen"
    started = time.monotonic()
    with tempfile.TemporaryDirectory() as home:
        try:
            code = subprocess.call(
                [str(made / name), "--self-test"],
                cwd=home,
                env=env | {"POSAPP_SELF_TEST_LIMIT_S": str(SELF_TEST_LIMIT_S)},
                timeout=SELF_TEST_LIMIT_S + 60,
            )
        except subprocess.TimeoutExpired:
            code = -1
    if code:
        raise BuildError(f"the frozen program does not work ({code})")
    say(f"Self-test of {made / name}: ok after {time.monotonic() - started:.1f} s")


def lean(made: Path) -> None:
    """Say what weighs most."""
    parts: dict[str, int] = {}
    for path in made.rglob("*"):
        if path.is_file() and not path.is_symlink():
            part = "/".join(path.relative_to(made).parts[:2])
            parts[part] = parts.get(part, 0) + path.stat().st_size
    for part, weight in sorted(parts.items(), key=lambda one: -one[1])[:25]:
        say(f"{weight / 1e6:8.1f} MB  {part}")
    say(f"{size(made) / 1e6:8.1f} MB  in all")


def deb(made: Path, out: Path, *, named: str, quick: bool) -> Path:
    """Put a frozen folder into a Debian package; returns the file. Raises `BuildError`."""
    if sys.platform != "linux" or shutil.which("dpkg-deb") is None:
        raise BuildError("a .deb is made on Linux, with dpkg-dev")
    sys.path.insert(0, str(INSTALLER / "linux"))
    from build_deb import build  # type: ignore[import-not-found]

    package: Path = build(made, out, named, int(moment()), quick=quick)
    say(f"{package}: {package.stat().st_size / 1e6:.1f} MB")
    return package


def main(argv: list[str]) -> int:
    """Run one command and return its exit code."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("command", choices=["program", "deb", "self-test", "lean"])
    parser.add_argument("--out", type=Path, default=ROOT / "dist")
    parser.add_argument("--work", type=Path, default=ROOT / "build")
    parser.add_argument(
        "--frozen", type=Path, help="a program frozen before, for deb: it is not made again"
    )
    parser.add_argument("--untested", action="store_true", help="leave the self-test out")
    parser.add_argument("--quick", action="store_true", help="deb: pack less tightly, for tries")
    parser.add_argument("--version", help="deb: another version, to try an upgrade with")
    given = parser.parse_args(argv)
    out, work = given.out.resolve(), given.work.resolve()
    made = given.frozen.resolve() if given.frozen else out / "posapp"
    try:
        if given.command in {"program", "deb"} and given.frozen is None:
            made = program(out, work)
        if given.command == "self-test" or (given.command != "lean" and not given.untested):
            self_test(made)
        if given.command == "lean":
            lean(made)
        if given.command == "deb":
            deb(made, out, named=given.version or version(), quick=given.quick)
    except BuildError as stop:
        print(f"The build stopped: {stop}.", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
