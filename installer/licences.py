"""The one notice of what is bundled, and the licences' texts beside the frozen program.

    python installer/licences.py write        resources/docs/licences.md anew (after pin.py)
    python installer/licences.py check        whether the notice names exactly the pins; offline
    python installer/licences.py texts DIR    the texts into DIR/licences, of what is installed

`write` and `texts` read the packages' own metadata: run them with the Python of the build's
environment (build.py does). `check` needs none.
"""

import re
import shutil
import sys
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

HERE = Path(__file__).resolve().parent
PINS = HERE / "requirements.txt"
NOTICE = HERE.parent / "resources" / "docs" / "licences.md"
TEXTS = HERE / "licences"
FRAME = TEXTS / "notice.md"  # all but the list of packages
ROW = re.compile(r"^\| ([a-z0-9.-]+) \| (\d[^ |]*) \| ([^|]+) \| ([^|]*) \|$", re.MULTILINE)
PIN = re.compile(r"^([a-z0-9.-]+)==([^\s;\\]+)(?: ; ([^\\]+?))?(?: \\)?$", re.MULTILINE)
# Not installed where the notice is usually written.
ELSEWHERE = {"colorama": "BSD-3-Clause", "pywin32-ctypes": "BSD-3-Clause"}
# Qt's own packages offer several licences; this is the one the till is under.
CHOSEN = {
    "pyside6-addons": "LGPL-3.0-only",
    "pyside6-essentials": "LGPL-3.0-only",
    "shiboken6": "LGPL-3.0-only",
    "asyncssh": "EPL-2.0",
}
WORDED = {
    "bsd license": "BSD-3-Clause",
    "isc license": "ISC",
    "bsd": "BSD-3-Clause",
    "bsd-2-clause": "BSD-2-Clause",
    "mit license": "MIT",
    "the mit license": "MIT",
    "apache software license": "Apache-2.0",
    "apache 2.0": "Apache-2.0",
    "mozilla public license 2.0 (mpl 2.0)": "MPL-2.0",
    "python software foundation license": "PSF-2.0",
}


def pins() -> list[tuple[str, str, str]]:
    """Name, version and marker of what the till is made of."""
    found = PIN.findall(PINS.read_text(encoding="utf-8"))
    return sorted((name, version, marker.strip()) for name, version, marker in found)


def where(marker: str) -> str:
    """A pin's marker in a few words."""
    said = marker.replace("python_full_version", "Python").replace("'", "")
    said = said.replace("sys_platform == linux", "Linux").replace(
        "sys_platform == win32", "Windows"
    )
    return "" if "implementation_name" in said else said


def licence_of(name: str) -> str:
    """A package's licence as it says it, shortened to the usual name."""
    if name in CHOSEN:
        return CHOSEN[name]
    try:
        told = metadata.metadata(name)
    except metadata.PackageNotFoundError:
        return ELSEWHERE[name]
    expression = told.get("License-Expression")
    if expression:
        return str(expression)
    classed = [
        one.rsplit(" :: ", 1)[-1]
        for one in told.get_all("Classifier") or []
        if one.startswith("License ::") and one != "License :: OSI Approved"
    ]
    said = str(told.get("License") or "").strip()
    short = said if said and "\n" not in said and len(said) < 60 else ""
    said = short or (classed[0] if classed else "")
    if not said:
        raise SystemExit(f"{name} does not say its licence: add it to CHOSEN")
    return WORDED.get(said.lower(), said)


def notice() -> str:
    """The notice, from the pins and what is installed."""
    rows = [
        f"| {name} | {version} | {licence_of(name)} | {where(marker)} |"
        for name, version, marker in pins()
    ]
    return FRAME.read_text(encoding="utf-8").replace("{packages}", "\n".join(rows))


def faults(text: str) -> list[str]:
    """Where a notice and the pins differ; empty where it names exactly them."""
    listed = {(name, version) for name, version, _licence, _where in ROW.findall(text)}
    wanted = {(name, version) for name, version, _marker in pins()}
    missing = [f"{name} {version} is not named" for name, version in sorted(wanted - listed)]
    return missing + [
        f"{name} {version} is named and not pinned" for name, version in sorted(listed - wanted)
    ]


def texts_of(distribution: metadata.Distribution) -> Iterator[Path]:
    """The files of a package that hold its licence."""
    for file in distribution.files or ():
        parts = file.as_posix().lower()
        name = parts.rsplit("/", 1)[-1]
        wanted = name.startswith(("licen", "copying", "notice", "authors"))
        if ".dist-info/" in parts and (wanted or "/licenses/" in parts):
            yield Path(str(distribution.locate_file(file)))


def collect(folder: Path) -> int:
    """Put the texts into `folder`/licences; tells how many packages have one."""
    target = folder / "licences"
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    for text in sorted(TEXTS.glob("*.txt")):
        shutil.copyfile(text, target / text.name)
    shutil.copyfile(NOTICE, target / "licences.md")
    python = Path(sys.base_prefix)
    for found in (*python.rglob("LICENSE.txt"), Path("/usr/share/doc/python3/copyright")):
        if found.is_file() and "site-packages" not in found.parts:
            (target / "python").mkdir(exist_ok=True)
            shutil.copyfile(found, target / "python" / "LICENSE.txt")
            break
    count = 0
    for name in sorted({name for name, _version, _marker in pins()} | {"pyinstaller"}):
        try:
            distribution = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            continue  # of another system or Python
        found_texts = list(texts_of(distribution))
        for number, text in enumerate(found_texts):
            (target / name).mkdir(exist_ok=True)
            mark = f"-{number}" if (target / name / text.name).exists() else ""
            shutil.copyfile(text, target / name / f"{text.stem}{mark}{text.suffix or '.txt'}")
        count += bool(found_texts)
    return count


def main(argv: list[str]) -> int:
    """Run one command and return its exit code."""
    match argv:
        case ["write"]:
            NOTICE.write_text(notice(), encoding="utf-8")
        case ["check"]:
            wrong = faults(NOTICE.read_text(encoding="utf-8"))
            print("\n".join(wrong) if wrong else "The notice names exactly the pins.")
            return 1 if wrong else 0
        case ["texts", folder]:
            print(f"Licence texts of {collect(Path(folder))} packages.")
        case _:
            print(__doc__)
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
