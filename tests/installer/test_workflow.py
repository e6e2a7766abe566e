"""The build server's workflow: what it names exists, and it gives away as little as it can."""

from __future__ import annotations

import re
import subprocess
from typing import Any

import pytest

from installer.windows import package

FILE = package.ROOT / ".github" / "workflows" / "build.yml"
TEXT = FILE.read_text(encoding="utf-8")


def test_only_the_systems_own_actions_are_used_each_by_a_version() -> None:
    used = re.findall(r"uses: (\S+)", TEXT)
    assert used
    for action in used:
        assert re.fullmatch(r"actions/[a-z-]+@(v\d+|[0-9a-f]{40})", action), action


def test_it_may_read_and_nothing_else() -> None:
    assert re.findall(r"permissions:\n((?:  .*\n)+)", TEXT) == ["  contents: read\n"]
    assert TEXT.count("actions/checkout@") == TEXT.count("persist-credentials: false")
    assert "pull_request_target" not in TEXT


def test_secrets_reach_one_step_by_its_environment_and_are_never_printed() -> None:
    secrets = re.findall(r"^ +(\w+): \$\{\{ secrets\.(\w+) \}\}$", TEXT, re.MULTILINE)
    assert secrets == [
        ("CERTIFICATE", "WINDOWS_CERTIFICATE"),
        ("PASSWORD", "WINDOWS_CERTIFICATE_PASSWORD"),
    ]
    assert TEXT.count("secrets.") == len(secrets)
    for line in TEXT.splitlines():
        assert "set -x" not in line
        if "$CERTIFICATE" in line or "$PASSWORD" in line:
            assert "echo" not in line
            assert re.search(r'> "\$kept/|\[ -n ', line), line
        if "run:" in line:
            assert "${{" not in line  # what a branch is called must not become a command


def test_every_script_of_ours_that_it_calls_is_there() -> None:
    called = set(re.findall(r"(?:python3? |run: )((?:installer|\.ci)/\S+)", TEXT))
    assert called == {
        *(".ci/run", "installer/till.py", "installer/build.py"),
        "installer/windows/package.py",
    }
    for name in called:
        assert (package.ROOT / name).is_file()


@pytest.mark.package
def test_its_shape_is_a_workflows() -> None:
    yaml = pytest.importorskip("yaml", reason="no YAML reader here")
    flow: dict[Any, Any] = yaml.safe_load(TEXT)
    assert set(flow) == {"name", True, "permissions", "concurrency", "jobs"}  # `on` is YAML's true
    jobs = flow["jobs"]
    made: dict[str, str] = {}
    for name, job in jobs.items():
        assert {"runs-on", "timeout-minutes", "steps"} <= set(job), name
        assert set(job) <= {
            *("runs-on", "timeout-minutes", "steps", "needs", "container", "env", "defaults"),
        }
        assert job["runs-on"] in {"ubuntu-22.04", "windows-2022"}
        for step in job["steps"]:
            assert ("uses" in step) != ("run" in step), step
            assert set(step) <= {"name", "uses", "with", "run", "env", "timeout-minutes"}
            if str(step.get("uses", "")).startswith("actions/upload-artifact"):
                made[step["with"]["name"]] = name
            if "run" in step and not job["runs-on"].startswith("windows"):
                done = subprocess.run(
                    ["bash", "-n"], input=step["run"], text=True, capture_output=True, check=False
                )
                assert done.returncode == 0, done.stderr
    for name, job in jobs.items():
        for step in job["steps"]:
            if str(step.get("uses", "")).startswith("actions/download-artifact"):
                assert made[step["with"]["name"]] == job["needs"], name
