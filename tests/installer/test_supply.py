"""The supply chain: the SBOM is the pins, a pin with a known hole fails, old knowledge is told."""

import json
from collections.abc import Mapping
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from installer import supply, till

TODAY = date(2026, 11, 22)


def snapshot(**more: Any) -> dict[str, Any]:
    hole = {
        "id": "PYSEC-2023-83",
        "aliases": ["CVE-2023-29159"],
        "package": "starlette",
        "summary": "Directory traversal",
        "ranges": [[{"introduced": "0.13.5"}, {"fixed": "0.27.0"}]],
        "versions": [],
    }
    fresh = {"taken": TODAY.isoformat(), "asked": ["starlette"], "advisories": [hole]}
    return fresh | more


def test_the_sbom_lists_exactly_the_pins() -> None:
    assert supply.sbom_faults(supply.read(supply.SBOM), supply.TILL) == []


def test_an_sbom_of_other_pins_is_seen(tmp_path: Path) -> None:
    changed = tmp_path / "requirements.txt"
    text = supply.TILL.read_text(encoding="utf-8")
    first, second = supply.pins(supply.TILL)[:2]
    text = text.replace(f"{first.name}=={first.version}", f"{first.name}==0.0.1")
    changed.write_text(f"added==1.0 \\\n    --hash=sha256:{'0' * 64}\n{text}", encoding="utf-8")
    faults = supply.sbom_faults(supply.read(supply.SBOM), changed)
    assert f"the SBOM does not list pkg:pypi/{first.name}@0.0.1" in faults
    assert f"the SBOM lists {first.purl}, which is not pinned" in faults
    assert "the SBOM does not list pkg:pypi/added@1.0" in faults
    assert not any(second.name in fault for fault in faults)


def test_another_hash_of_the_same_version_is_another_pin(tmp_path: Path) -> None:
    changed = tmp_path / "requirements.txt"
    text = supply.TILL.read_text(encoding="utf-8")
    changed.write_text(text.replace("sha256:0", "sha256:1", 1), encoding="utf-8")
    faults = supply.sbom_faults(supply.read(supply.SBOM), changed)
    assert faults == ["the SBOM was not made from this requirements.txt"]


def test_the_sbom_is_cyclonedx_and_names_no_place_and_no_moment() -> None:
    text = supply.SBOM.read_text(encoding="utf-8")
    told = json.loads(text)
    assert (told["bomFormat"], told["specVersion"]) == ("CycloneDX", "1.6")
    assert "timestamp" not in told["metadata"]
    for place in ("://", "repository_url", "file:", ":\\\\", "/home", "/tmp", ".org"):
        assert place not in text
    assert text == supply.written(told)
    (root,) = (one for one in told["dependencies"] if one["ref"] == "posapp")
    assert set(root["dependsOn"]) == {one["purl"] for one in told["components"]}


def test_the_advisories_name_no_place() -> None:
    assert "://" not in supply.ADVISORIES.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("version", "is_known"),
    [
        ("0.13.4", False),
        ("0.13.5", True),
        ("0.26.1", True),
        ("0.27.0rc1", True),
        ("0.27.0", False),
        ("1.10.0", False),
    ],
)
def test_a_pin_is_matched_by_its_version(version: str, is_known: bool) -> None:
    verdict = supply.judged([supply.Pin("starlette", version)], snapshot(), TODAY)
    assert bool(verdict.faults) is is_known
    assert not verdict.warnings
    if is_known:
        assert verdict.faults == (
            f"starlette {version}: PYSEC-2023-83 CVE-2023-29159: Directory traversal",
        )


@pytest.mark.parametrize(("version", "is_known"), [("1.0", True), ("1.1", True), ("1.1.1", False)])
def test_the_last_version_affected_is_affected(version: str, is_known: bool) -> None:
    hole = {
        "id": "X-1",
        "package": "thing",
        "ranges": [[{"introduced": "0"}, {"last_affected": "1.1"}]],
    }
    assert bool(list(supply.known_against(supply.Pin("thing", version), [hole]))) is is_known
    assert not list(supply.known_against(supply.Pin("other", version), [hole]))


@pytest.mark.parametrize("place", ["TILL", "TOOLS", "BUILD"])
def test_the_committed_advisories_find_a_known_bad_pin(
    place: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (now,) = (pin for pin in supply.pins(supply.TILL) if pin.name == "cryptography")
    good, bad = f"cryptography=={now.version}", "cryptography==41.0.5"
    text = getattr(supply, place).read_text(encoding="utf-8")
    assert good in text
    changed = tmp_path / "requirements.txt"
    changed.write_text(text.replace(good, bad), encoding="utf-8")
    monkeypatch.setattr(supply, place, changed)
    assert supply.check(TODAY) == supply.FAILED
    said = capsys.readouterr().out
    assert "FAILED: cryptography 41.0.5: PYSEC-2023-254 CVE-2023-49083" in said


def test_what_packages_are_made_with_is_checked_and_asked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    of_the_build = {pin.name for pin in supply.pins(supply.BUILD)}
    assert {"pyinstaller", "pyinstaller-hooks-contrib"} <= of_the_build
    names = {pin.name for pin in supply.all_pins()}
    assert of_the_build <= names
    old = tmp_path / "advisories.json"
    taken = (TODAY - timedelta(days=400)).isoformat()
    asked = sorted(names - {"pyinstaller"})
    old.write_text(supply.written(snapshot(taken=taken, asked=asked)), encoding="utf-8")
    monkeypatch.setattr(supply, "ADVISORIES", old)
    assert supply.check(TODAY) == supply.WARNED
    said = capsys.readouterr().out
    assert "WARNING: the advisories are 400 days old" in said
    assert "NOT checked: pyinstaller\n" in said


def test_old_knowledge_and_no_knowledge_are_said_loudly() -> None:
    pins = [supply.Pin("starlette", "1.0"), supply.Pin("numpy", "2.0")]
    ninety = snapshot(taken=(TODAY - timedelta(days=90)).isoformat(), asked=["starlette", "numpy"])
    assert supply.judged(pins, ninety, TODAY).warnings == ()
    older = snapshot(taken=(TODAY - timedelta(days=91)).isoformat())
    old, missing = supply.judged(pins, older, TODAY).warnings
    assert "91 days old" in old
    assert "NOT checked" in old
    assert "1 of 2 packages" in missing
    assert "numpy" in missing


def test_an_accepted_hole_is_a_warning_until_its_day() -> None:
    pins = [supply.Pin("starlette", "0.26.0")]
    accepted = {"PYSEC-2023-83": {"why": "no static files", "until": TODAY.isoformat()}}
    verdict = supply.judged(pins, snapshot(accepted=accepted), TODAY)
    assert not verdict.faults
    assert "no static files" in verdict.warnings[0]
    assert supply.judged(pins, snapshot(accepted=accepted), TODAY + timedelta(days=1)).faults


def test_what_osv_tells_is_kept_without_addresses_and_page_by_page() -> None:
    entry = {
        "id": "GHSA-1",
        "summary": "See https://example.org/x for all",
        "aliases": ["CVE-1"],
        "affected": [
            {
                "package": {"name": "Thing.Two", "ecosystem": "PyPI"},
                "ranges": [
                    {"type": "GIT", "repo": "https://g", "events": [{"introduced": "0"}]},
                    {"type": "ECOSYSTEM", "events": [{"introduced": "0"}, {"fixed": "2"}]},
                ],
                "versions": ["1.0"],
            },
            {"package": {"name": "thing-two", "ecosystem": "npm"}},
        ],
    }
    listed = {
        "id": "PYSEC-2",
        "affected": [
            {"package": {"name": "thing-two", "ecosystem": "PyPI"}, "versions": ["1.5", "1.4"]}
        ],
    }
    gone = entry | {"id": "GHSA-2", "withdrawn": "2026-01-01T00:00:00Z"}
    asked: list[dict[str, Any]] = []

    def ask(query: Mapping[str, Any]) -> Mapping[str, Any]:
        asked.append(dict(query))
        if "page_token" in query:
            return {"vulns": [listed, gone]}
        return {"vulns": [entry], "next_page_token": "t"}

    kept = supply.taken(["thing-two"], ask, TODAY)
    assert len(asked) == 2
    assert "://" not in json.dumps(kept)
    assert [one["id"] for one in kept["advisories"]] == ["GHSA-1", "PYSEC-2"]
    assert supply.judged([supply.Pin("thing-two", "1.9")], kept, TODAY).faults
    assert supply.judged([supply.Pin("thing-two", "1.5")], kept, TODAY).faults
    assert not supply.judged([supply.Pin("thing-two", "2.0")], kept, TODAY).faults


def test_the_checks_summary_tells_a_check_that_could_not_look_everywhere() -> None:
    assert till.WARNED == supply.WARNED
    assert till.verdict_of(0) == "ok"
    assert "WARNINGS" in till.verdict_of(till.WARNED)
    assert "FAILED" in till.verdict_of(supply.FAILED)
