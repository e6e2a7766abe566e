"""The pinned packages as others see them: which they are, and what is known against them.

    python3 installer/supply.py renew    write sbom.cdx.json anew and fetch the advisories (needs
                                         `uv`; without network the advisories stay as they are)
    python3 installer/supply.py check    the pins against sbom.cdx.json and advisories.json, offline

`renew` runs at the end of `pin.py` too. `check` is one of the checks of `till.py test`.
"""

import hashlib
import json
import re
import subprocess
import sys
import urllib.request
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
TILL, TOOLS = HERE / "requirements.txt", HERE / "requirements-test.txt"
# PyInstaller's start program and hooks go into every package: a hole in them is a till's.
BUILD = HERE / "requirements-build.txt"
SBOM, ADVISORIES = HERE / "sbom.cdx.json", HERE / "advisories.json"
OLDEST_DAYS = 90
FAILED, WARNED = 1, 9  # exit codes of `check`; with warnings nothing failed, yet not all was seen
OSV = "https://api.osv.dev/v1/query"
TIMEOUT_S = 30
# The maintained library writes and validates the SBOM; nothing of it is needed by the till.
MAKER = ("cyclonedx-python-lib[json-validation]==11.12.0",)
PIN = re.compile(r"^([a-z0-9.-]+)==([^\s;\\]+)(?: ; ([^\\]+?))?(?: \\)?$", re.MULTILINE)

Vulnerability = Mapping[str, Any]


@dataclass(frozen=True, order=True)
class Pin:
    """One pinned package; `marker` says on which machines, empty for all."""

    name: str
    version: str
    marker: str = ""

    @property
    def purl(self) -> str:
        """The package as SBOMs name it, without a place."""
        return f"pkg:pypi/{self.name}@{self.version}"


def pins(requirements: Path) -> list[Pin]:
    """Return what a requirements file pins, by name and version."""
    found = PIN.findall(requirements.read_text(encoding="utf-8"))
    return sorted(Pin(name, version, marker.strip()) for name, version, marker in found)


def all_pins() -> list[Pin]:
    """Return what the till, its tests and its packages are made with, each once."""
    return sorted({*pins(TILL), *pins(TOOLS), *pins(BUILD)})


def digest(requirements: Path) -> str:
    """Return the fingerprint that ties an SBOM to the pins with all their hashes."""
    return hashlib.sha256(requirements.read_bytes()).hexdigest()


# ---- the SBOM ---------------------------------------------------------------------------------


def sbom_faults(sbom: Mapping[str, Any], requirements: Path) -> list[str]:
    """Say where an SBOM and the pins differ; empty where it lists exactly them."""
    listed = {str(one.get("purl")) for one in sbom.get("components", ())}
    wanted = {pin.purl for pin in pins(requirements)}
    faults = [f"the SBOM does not list {purl}" for purl in sorted(wanted - listed)]
    faults += [f"the SBOM lists {purl}, which is not pinned" for purl in sorted(listed - wanted)]
    if f'"{digest(requirements)}"' not in json.dumps(sbom.get("metadata", {})):
        faults.append(f"the SBOM was not made from this {requirements.name}")
    return faults


# ---- what is known against a package ----------------------------------------------------------


def known_against(pin: Pin, advisories: Iterable[Vulnerability]) -> Iterator[Vulnerability]:
    """Give the advisories that hold for a pinned version."""
    for one in advisories:
        if one["package"] == pin.name and _holds(pin.version, one):
            yield one


def _holds(text: str, advisory: Vulnerability) -> bool:
    from packaging.version import Version

    version = Version(text)
    if any(Version(listed) == version for listed in advisory.get("versions", ())):
        return True
    return any(_is_within(version, events) for events in advisory.get("ranges", ()))


def _is_within(version: Any, events: Iterable[Mapping[str, str]]) -> bool:
    """Whether a version lies in a range, told as OSV does: what introduced it, what ended it."""
    from packaging.version import Version

    is_in = False
    for event in events:
        ((kind, at),) = event.items()
        if kind == "introduced" and version >= Version(at):
            is_in = True
        elif (kind == "fixed" and version >= Version(at)) or (
            kind == "last_affected" and version > Version(at)
        ):
            is_in = False
    return is_in


@dataclass(frozen=True)
class Verdict:
    """What a check found: what fails it, and what a person must be told all the same."""

    faults: tuple[str, ...]
    warnings: tuple[str, ...]


def judged(found: Iterable[Pin], snapshot: Mapping[str, Any], today: date) -> Verdict:
    """Weigh the pins against a snapshot of advisories."""
    faults, warnings = [], []
    wanted = sorted(set(found))
    accepted = snapshot.get("accepted", {})
    for pin in wanted:
        for one in known_against(pin, snapshot["advisories"]):
            names = " ".join((one["id"], *one.get("aliases", ())))
            said = f"{pin.name} {pin.version}: {names}: {one.get('summary', '')}".rstrip(": ")
            leave = accepted.get(one["id"])
            if leave is not None and date.fromisoformat(leave["until"]) >= today:
                warnings.append(f"{said} (accepted until {leave['until']}: {leave['why']})")
            else:
                faults.append(said)
    age = (today - date.fromisoformat(snapshot["taken"])).days
    if age > OLDEST_DAYS:
        warnings.append(
            f"the advisories are {age} days old (of {snapshot['taken']}): what became known since "
            "is NOT checked; renew them with python3 installer/supply.py renew"
        )
    asked = set(snapshot["asked"])
    missing = sorted({pin.name for pin in wanted} - asked)
    if missing:
        warnings.append(
            f"no advisories were ever fetched for {len(missing)} of "
            f"{len({pin.name for pin in wanted})} packages, NOT checked: {', '.join(missing)}"
        )
    return Verdict(tuple(faults), tuple(warnings))


# ---- renewing ---------------------------------------------------------------------------------


def taken(
    names: Iterable[str], ask: Callable[[Mapping[str, Any]], Mapping[str, Any]], today: date
) -> dict[str, Any]:
    """Ask for all that is known against these packages; the answer is kept without addresses."""
    advisories: list[dict[str, Any]] = []
    asked = sorted(set(names))
    for name in asked:
        query: dict[str, Any] = {"package": {"name": name, "ecosystem": "PyPI"}}
        while True:
            answer = ask(query)
            for told in answer.get("vulns", ()):
                advisories += _kept(name, told)
            if not answer.get("next_page_token"):
                break
            query["page_token"] = answer["next_page_token"]
    advisories.sort(key=lambda one: (one["package"], one["id"]))
    return {"source": "OSV", "taken": today.isoformat(), "asked": asked, "advisories": advisories}


def _kept(name: str, told: Vulnerability) -> Iterator[dict[str, Any]]:
    """What is kept of one of OSV's entries: where it holds, and its names."""
    if told.get("withdrawn"):
        return
    for affected in told.get("affected", ()):
        package = affected.get("package", {})
        same = re.sub(r"[-_.]+", "-", str(package.get("name", ""))).lower() == name
        if package.get("ecosystem") != "PyPI" or not same:
            continue
        ranges = [
            [event for event in one.get("events", ()) if set(event) <= _EVENTS]
            for one in affected.get("ranges", ())
            if one.get("type") == "ECOSYSTEM"
        ]
        summary = str(told.get("summary") or told.get("details") or "").split("\n")[0][:160]
        yield {
            "id": str(told["id"]),
            "aliases": sorted(map(str, told.get("aliases", ()))),
            "package": name,
            "summary": re.sub(r"\S+://\S+", "…", summary),
            "ranges": ranges,
            # Where ranges say it, the list of versions would only be long.
            "versions": [] if ranges else sorted(map(str, affected.get("versions", ()))),
        }


_EVENTS = {"introduced", "fixed", "last_affected"}


def ask_osv(query: Mapping[str, Any]) -> Mapping[str, Any]:
    """Ask OSV one thing. Raises `OSError` where there is no network."""
    request = urllib.request.Request(
        OSV, json.dumps(query).encode(), {"Content-Type": "application/json"}
    )
    with urllib.request.urlopen(request, timeout=TIMEOUT_S) as answer:  # noqa: S310
        return dict(json.load(answer))


def written(value: object) -> str:
    """Return a file's text: the same for the same value, a line each for people to compare."""
    return json.dumps(value, indent=1, sort_keys=True, ensure_ascii=False) + "\n"


def read(path: Path) -> dict[str, Any]:
    """Read one of our own files."""
    return dict(json.loads(path.read_text(encoding="utf-8")))


def renew() -> int:
    """Write the SBOM anew, and the advisories where there is network."""
    maker = ["uv", "run", "--quiet", "--no-project", "--python", "3.11"]
    for package in MAKER:
        maker += ["--with", package]
    done = subprocess.run([*maker, "python", str(HERE / "sbom.py")], check=False, cwd=HERE.parent)
    if done.returncode:
        print("The SBOM was not written anew.", file=sys.stderr)
        return done.returncode
    print(f"{SBOM.name}: {len(read(SBOM)['components'])} packages")
    known = read(ADVISORIES) if ADVISORIES.exists() else {}
    names = {pin.name for pin in all_pins()}
    try:
        fresh = taken(names, ask_osv, datetime.now(UTC).date())
    except (OSError, ValueError) as error:
        kind = type(error).__name__
        print(f"{ADVISORIES.name} was NOT renewed: OSV does not answer ({kind}).", file=sys.stderr)
        return 0
    fresh["accepted"] = known.get("accepted", {})
    ADVISORIES.write_text(written(fresh), encoding="utf-8")
    count = len(fresh["advisories"])
    print(f"{ADVISORIES.name}: {count} advisories on {len(names)} packages")
    return 0


def check(today: date | None = None) -> int:
    """Check both files against the pins; needs no network."""
    found = all_pins()
    verdict = judged(found, read(ADVISORIES), today or datetime.now(UTC).date())
    faults = [*sbom_faults(read(SBOM), TILL), *verdict.faults]
    for warning in verdict.warnings:
        print(f"WARNING: {warning}")
    for fault in faults:
        print(f"FAILED: {fault}")
    print(f"{len(found)} pins checked, {len(faults)} faults, {len(verdict.warnings)} warnings")
    if faults:
        return FAILED
    return WARNED if verdict.warnings else 0


if __name__ == "__main__":
    command = {"renew": renew, "check": check}.get(" ".join(sys.argv[1:]))
    if command is None:
        sys.exit(__doc__)
    sys.exit(command())
