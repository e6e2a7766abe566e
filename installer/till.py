"""Open the till or test it, on a machine that has nothing but Python.

    python3 installer/till.py demo              the till on its own sandbox, with lifelike data
    python3 installer/till.py demo --headless   one scripted sale, printed step by step
    python3 installer/till.py test              every check, as on the build server
    python3 installer/till.py test <arguments>  pytest alone, with these arguments
    python3 installer/till.py setup             only prepare the machine for all of these

Standard library only. The syntax stays readable to Python 3.6, so that an old Python gets a
sentence instead of a traceback; nothing below the gate runs there.
"""

import ctypes
import hashlib
import importlib.util
import json
import os
import platform
import re
import shlex
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path


def python_complaint(major: int, minor: int, bits: int) -> str:
    """Say in one sentence why this Python will not do; empty when it will."""
    if (3, 11) <= (major, minor) <= (3, 13) and bits == 64:
        return ""
    return (
        f"The till runs on 64-bit Python 3.11, 3.12 or 3.13, and this is {bits}-bit Python "
        f"{major}.{minor}: start the same command with one of those, "
        "for example python3.12 installer/till.py demo."
    )


if python_complaint(*sys.version_info[:2], 64 if sys.maxsize > 2**32 else 32):
    sys.exit(python_complaint(*sys.version_info[:2], 64 if sys.maxsize > 2**32 else 32))

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
STAMP = VENV / "till.json"
WINDOWS = os.name == "nt"
BIN = VENV / ("Scripts" if WINDOWS else "bin")
PYTHON = BIN / ("python.exe" if WINDOWS else "python")
DEMO, TEST = "requirements.txt", "requirements-test.txt"
FAILED, USAGE, NEEDS_SYSTEM, NEEDS_NETWORK = 1, 2, 3, 4
WARNED = 9  # what a check ends with that found no fault and could not look everywhere
HELD: list[int] = []  # the lock; children hold it too, lest an orphaned pip meet the next run

# What Qt opens at run time and Debian's package for it (what these bring along is left out).
# Loading is the test: it holds on any Linux and under any package name.
QT_CORE = {"libglib-2.0.so.0": "libglib2.0-0"}  # all the command line uses: words and dates
QT = {
    **QT_CORE,
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libbrotlidec.so.1": "libbrotli1",
}
QT_WINDOW = {
    **QT,
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}


class SetupError(Exception):
    """The till cannot be prepared; the text is for the person at the keyboard."""

    def __init__(self, text: str, code: int = FAILED) -> None:
        super().__init__(text)
        self.code = code


def say(text: str) -> None:
    """Print one sentence at once."""
    print(text, flush=True)


# ---- the system -------------------------------------------------------------------------------


def has_display(environ: Mapping[str, str], system: str = sys.platform) -> bool:
    """Tell whether a window can open; a Qt platform chosen by hand is taken at its word."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not system.startswith("linux") or any(environ.get(name) for name in names)


def loads(soname: str) -> bool:
    """Tell whether the dynamic linker finds this library."""
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def debian_name(package: str, release: Mapping[str, str]) -> str:
    """Name a package as this Debian or Ubuntu does: glib was renamed for 64-bit time."""
    last_old = {"debian": 12.0, "ubuntu": 23.10}.get(release.get("ID", ""))
    if package != "libglib2.0-0" or last_old is None:
        return package
    version = float(release.get("VERSION_ID") or "inf")  # testing and sid carry no number
    return package if version <= last_old else "libglib2.0-0t64"


def apt_line(packages: list[str], sudo: bool) -> str:
    """Build the one line a person pastes to install these packages."""
    install = f"apt-get install -y --no-install-recommends {' '.join(packages)}"
    if sudo:
        return f"sudo apt-get update && sudo {install}"
    return f"su -c 'apt-get update && {install}'"


def lacking(libraries: Mapping[str, str]) -> dict[str, str]:
    """Return what this machine misses, each with its Debian package."""
    missing = {so: package for so, package in libraries.items() if not loads(so)}
    if importlib.util.find_spec("ensurepip") is None:
        missing["ensurepip"] = f"python3.{sys.version_info[1]}-venv"
    return missing


def ensure_system(libraries: Mapping[str, str]) -> None:
    """Install what Linux lacks where we may; stop with the one line where we may not."""
    missing = lacking(libraries) if platform.system() == "Linux" else {}
    if not missing:
        return
    if not shutil.which("apt-get"):
        raise SetupError(f"Install these first: {', '.join(missing)}.", NEEDS_SYSTEM)
    release = platform.freedesktop_os_release()
    packages = [debian_name(package, release) for package in missing.values()]
    sudo = shutil.which("sudo")
    line = apt_line(packages, sudo=bool(sudo))
    become = [] if os.access("/var/lib/dpkg", os.W_OK) else [sudo or "sudo", "-n"]
    if become and not (sudo and run([*become, "true"]).returncode == 0):
        raise SetupError(
            "This machine lacks Debian packages; install them with this line, then run the same "
            f"command again:\n\n    {line}\n",
            NEEDS_SYSTEM,
        )
    say(f"Installing what Debian lacks: {' '.join(packages)}")
    apt = [*become, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q"]
    apt += ["-o", "DPkg::Lock::Timeout=120"]
    run([*apt, "update"])  # one broken source must not stop the others
    done = run([*apt, "install", "-y", "--no-install-recommends", *packages])
    importlib.invalidate_caches()
    if done.returncode or lacking(libraries):
        raise SetupError(
            f"{tail(done, 3)}\napt could not install them: mend its sources or the network and run "
            f"the same command again, or this line:\n\n    {line}\n",
            NEEDS_SYSTEM,
        )


# ---- the virtual environment ------------------------------------------------------------------


def run(command: list[str], **env: str) -> subprocess.CompletedProcess[str]:
    """Run a quiet command and keep what it said."""
    return subprocess.run(
        command,
        check=False,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        env=clean_environ() | env,
        pass_fds=HELD,
    )


def clean_environ() -> dict[str, str]:
    """Leave out what would lead Python past the virtual environment."""
    drop = ("PYTHONHOME", "PYTHONPATH", "__PYVENV_LAUNCHER__")
    return {key: value for key, value in os.environ.items() if key not in drop}


def tail(done: subprocess.CompletedProcess[str], lines: int = 8) -> str:
    """Return the last lines a command said."""
    return "\n".join(done.stdout.strip().splitlines()[-lines:])


def identity() -> str:
    """Say what a virtual environment is bound to: this Python, this place."""
    return f"{platform.python_version()} {sys.base_prefix} {platform.machine()} {ROOT}"


def digest(requirements: Path) -> str:
    """Return the fingerprint of a requirements file."""
    return hashlib.sha256(requirements.read_bytes()).hexdigest()


def plan(stamp: str, wanted: str, who: str, digests: Mapping[str, str]) -> str:
    """Decide from the stamp what the environment needs: "keep", "add" or "build".

    The stamp is written last, so none, half of one or an older one means a build from nothing.
    """
    try:
        found = json.loads(stamp)
        known = dict(found["installed"])
    except (ValueError, TypeError, KeyError):
        return "build"
    if found.get("identity") != who or any(digests.get(n) != d for n, d in known.items()):
        return "build"
    return "keep" if wanted in known else "add"


def pip_complaint(said: str) -> tuple[str, int]:
    """Turn what pip said into a sentence and an exit code."""
    if "DO NOT MATCH THE HASHES" in said:
        return "A fetched package is not the pinned one (its hash differs); nothing ran.", FAILED
    if "No space left" in said:
        return "The disk is full; the environment takes about 0.5 GB.", FAILED
    network = r"NewConnection|ConnectionError|Connection(Pool| broken| aborted)|NameResolution"
    if re.search(rf"{network}|ProxyError|SSLError|Read ?Time(d )?out|from versions: none", said):
        text = "The packages could not be fetched: check the network (or pip's own settings)"
        return f"{text} and run the same command again.", NEEDS_NETWORK
    return "pip could not install the packages.", FAILED


def write_entry() -> None:
    """Make `import posapp` and the command `posapp` work inside the environment."""
    lib = VENV / "Lib" if WINDOWS else VENV / "lib" / "python{}.{}".format(*sys.version_info)
    site = lib / "site-packages"
    (site / "posapp.pth").write_text(os.path.relpath(ROOT, site) + "\n", encoding="ascii")
    if WINDOWS:
        (BIN / "posapp.cmd").write_text('@"%~dp0python.exe" -P -m posapp %*\n', encoding="ascii")
        return
    launcher = BIN / "posapp"
    launcher.write_text(f'#!/bin/sh\nexec {shlex.quote(str(PYTHON))} -P -m posapp "$@"\n')
    launcher.chmod(0o755)


def ensure_environment(wanted: str) -> None:
    """Make the virtual environment hold exactly the pinned packages."""
    digests = {name: digest(ROOT / "installer" / name) for name in (DEMO, TEST)}
    stamp = STAMP.read_text(encoding="utf-8") if STAMP.is_file() and PYTHON.exists() else ""
    step = plan(stamp, wanted, identity(), digests)
    if step == "keep":
        return
    started = time.monotonic()
    STAMP.unlink(missing_ok=True)
    if step == "build":
        version = platform.python_version()
        say(f"{'Rebuilding' if VENV.exists() else 'Making'} .venv with Python {version}.")
        base = str(getattr(sys, "_base_executable", "") or sys.executable)
        made = run([base, "-I", "-m", "venv", "--clear", str(VENV)])
        if made.returncode:
            raise SetupError(f"{tail(made)}\nThe virtual environment .venv could not be made.")
    size = 95 if wanted == DEMO else 125
    say(f"Installing the pinned packages (up to {size} MB to fetch, 0.5 GB on disk).")
    pip = [str(PYTHON), "-I", "-m", "pip", "install", "--quiet", "--no-input"]
    pip += ["--disable-pip-version-check", "--require-hashes", "--only-binary", ":all:"]
    done = run([*pip, "-r", str(ROOT / "installer" / wanted)], PIP_ROOT_USER_ACTION="ignore")
    if done.returncode:
        text, code = pip_complaint(done.stdout)
        (VENV / "pip.log").write_text(done.stdout, encoding="utf-8")
        said = "" if code == NEEDS_NETWORK else f"{tail(done)}\n"
        raise SetupError(f"{said}{text} All that pip said is in .venv/pip.log.", code)
    write_entry()
    installed = {name: digests[name] for name in {DEMO, wanted}}  # TEST holds all of DEMO
    STAMP.write_text(json.dumps({"identity": identity(), "installed": installed}), "utf-8")
    say(f"Ready after {time.monotonic() - started:.0f} s; the next start takes none of this.")


@contextmanager
def alone() -> Iterator[None]:
    """Let a second run wait for the first (not on Windows, which cannot lock a folder)."""
    if sys.platform != "win32":
        import fcntl

        HELD.append(os.open(ROOT, os.O_RDONLY))
        try:
            fcntl.flock(HELD[0], fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            say("Another run is preparing the till; waiting for it.")
            fcntl.flock(HELD[0], fcntl.LOCK_EX)
    try:
        yield
    finally:
        while HELD:
            os.close(HELD.pop())


def prepare(wanted: str, libraries: Mapping[str, str]) -> None:
    """Bring the machine and the environment into shape."""
    with alone():
        ensure_system(libraries)
        ensure_environment(wanted)


# ---- the commands -----------------------------------------------------------------------------


def demo(args: list[str]) -> int:
    """Open the till on its sandbox, or run the scripted sale."""
    headless = not {"--headless", "--help"}.isdisjoint(args)
    if not headless and not has_display(os.environ):
        text = "There is no display here for the till's window; add --headless for a scripted sale"
        raise SetupError(f"{text}:\n\n    python3 installer/till.py demo --headless\n", USAGE)
    offscreen = os.environ.get("QT_QPA_PLATFORM") == "offscreen"
    prepare(DEMO, QT_CORE if headless else QT if offscreen else QT_WINDOW)
    if not headless:
        probe = "from PySide6.QtWidgets import QApplication; QApplication([])"
        tried = run([str(PYTHON), "-P", "-c", probe])
        if tried.returncode:
            unplugged = "connect to display" in tried.stdout
            reason = "the display does not answer" if unplugged else f"\n\n{tail(tried)}\n"
            raise SetupError(
                f"Qt cannot open a window here: {reason}; "
                "python3 installer/till.py demo --headless runs a scripted sale without one.",
                NEEDS_SYSTEM,
            )
    command = [str(PYTHON), "-P", "-m", "posapp", "demo", *args]
    if not WINDOWS:  # signals then reach the till itself
        os.execve(command[0], command, clean_environ())  # noqa: S606
    return subprocess.call(command, env=clean_environ())


def verdict_of(code: int) -> str:
    """Say how a check ended."""
    if code == WARNED:
        return "ok as far as it looked: SEE ITS WARNINGS ABOVE"
    return f"FAILED ({code})" if code else "ok"


def test(args: list[str]) -> int:
    """Run every check and name the ones that fail; with arguments, pytest alone."""
    prepare(TEST, QT)
    python = str(PYTHON)
    # A file to a process; four of them on two cores, since each waits half of its time. Given
    # arguments speak for themselves.
    pytest = {"pytest": [python, "-m", "pytest", *(args or ["-n", "4", "--dist", "loadfile"])]}
    checks = {
        "ruff check": [python, "-m", "ruff", "check", "."],
        "ruff format": [python, "-m", "ruff", "format", "--check", "."],
        "mypy": [python, "-m", "mypy"],
        "lint-imports": [str(BIN / "lint-imports"), "--no-logo"],
        "supply chain": [python, "-P", str(ROOT / "installer" / "supply.py"), "check"],
    }
    env = clean_environ() | {"QT_QPA_PLATFORM": "offscreen"}
    summary = []
    failed = False
    for name, command in (pytest if args else {**checks, **pytest}).items():
        say(f"\n== {name}")
        started = time.monotonic()
        code = subprocess.call(command, cwd=ROOT, env=env)
        failed = failed or code not in {0, WARNED}
        verdict = verdict_of(code)
        summary.append(f"{name:<13} {time.monotonic() - started:6.1f} s  {verdict}")
    say("\n" + "\n".join(summary))
    return FAILED if failed else 0


def main(argv: list[str]) -> int:
    """Run one command and return its exit code."""
    command, args = (argv[0], argv[1:]) if argv else ("", [])
    try:
        if command == "demo":
            return demo(args)
        if command == "test":
            return test(args)
        if command == "setup" and not args:
            prepare(TEST, QT_WINDOW)
            return 0
    except SetupError as stop:
        print(stop, file=sys.stderr)
        return stop.code
    except OSError as error:
        print(f"The till could not be prepared: {error}.", file=sys.stderr)
        return FAILED
    except KeyboardInterrupt:
        print("Stopped; run the same command again.", file=sys.stderr)
        return 130
    print(__doc__)
    return 0 if command in {"-h", "--help", "help"} else USAGE


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
