"""The Windows installer: `python3 installer/windows/package.py [--frozen DIR] [--out DIR]`.

Compiles posapp.nsi around a program that `installer/build.py program` froze on Windows, into
DIR/posapp-VERSION-amd64.exe. Runs on Linux and on Windows: needs makensis (NSIS 3.08 or later) and,
where a certificate is given (see sign.py), osslsigncode. Standard library only.
"""

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.path.insert(0, str(ROOT))

from installer.windows import sign  # noqa: E402 - found from wherever this is started

PROGRAMS = ("posapp.exe", "posapp-cli.exe")
NOTICE = Path("_internal/posapp/resources/docs/licences.md")
BYTE_ORDER_MARK = "\ufeff"  # how the licence page knows UTF-8


class PackageError(Exception):
    """The installer cannot be made; its text says why."""


def version() -> str:
    """The program's version, as the program says it."""
    text = (ROOT / "posapp" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "([^"]+)"$', text, re.MULTILINE)
    if found is None:
        raise PackageError("posapp/__init__.py names no version")
    return found.group(1)


def notice(frozen: Path) -> str:
    """The licence notice as the licence page shows it: plain lines that end as Windows' do."""
    for file in (frozen / NOTICE, ROOT / "resources" / "docs" / NOTICE.name):
        if file.is_file():
            text = file.read_text(encoding="utf-8")
            return BYTE_ORDER_MARK + "\r\n".join(text.splitlines()) + "\r\n"
    raise PackageError(f"there is no licence notice ({NOTICE.name})")


def build(frozen: Path, out: Path, as_version: str | None = None) -> Path:
    """Make the installer of a frozen program; returns the file.

    Signs the programs, the uninstaller and the installer where a certificate is given.
    Raises `PackageError`.
    """
    compiler = shutil.which("makensis")
    if compiler is None:
        raise PackageError("makensis is not installed (Debian: apt install nsis)")
    for name in PROGRAMS:
        if not (frozen / name).is_file():
            raise PackageError(f"{frozen} holds no {name}: was it frozen on Windows?")
    out.mkdir(parents=True, exist_ok=True)
    made = out / f"posapp-{as_version or version()}-amd64.exe"
    with tempfile.TemporaryDirectory() as scratch:
        licence = Path(scratch) / "licence.txt"
        licence.write_text(notice(frozen), encoding="utf-8", newline="")
        command = [compiler, "-V2", "-WX", "-INPUTCHARSET", "UTF8"]
        command += [f"-DFROZEN={frozen}", f"-DLICENCE={licence}", f"-DOUT={made}"]
        if as_version is not None:
            command.append(f"-DVERSION={as_version}")
        if sign.has_certificate():
            for name in PROGRAMS:
                signed(frozen / name)
            command.append(f'-DSIGN="{sys.executable}" "{HERE / "sign.py"}"')
        done = subprocess.run(
            [*command, str(HERE / "posapp.nsi")], check=False, capture_output=True, text=True
        )
    if done.returncode:
        raise PackageError(f"makensis failed:\n{done.stdout}{done.stderr}".rstrip())
    if sign.has_certificate() and not sign.is_signed(made):
        raise PackageError(f"{made.name} carries no signature")
    return made


def signed(file: Path) -> None:
    """Sign one program. Raises `PackageError`."""
    try:
        sign.sign(file)
    except sign.SignError as error:
        raise PackageError(str(error)) from None


def main(argv: list[str]) -> int:
    """Make the installer and say where it is."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--frozen", type=Path, default=ROOT / "dist" / "posapp")
    parser.add_argument("--out", type=Path, default=ROOT / "dist")
    given = parser.parse_args(argv)
    try:
        made = build(given.frozen.resolve(), given.out.resolve())
    except PackageError as stop:
        print(f"The build stopped: {stop}.", file=sys.stderr)
        return 1
    print(f"{made}: {made.stat().st_size / 1e6:.1f} MB")
    if not sign.has_certificate():
        print(f"*** {sign.NOT_SIGNED} ***", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
