"""`posapp doctor`: plain words, what to do, exit codes; and the bundle it makes."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest

from posapp.sandbox import DEMO_CARD, SandboxServer
from tests.flows.conftest import Till
from tests.flows.test_main_job import GOOD, redeem


def states(told: dict[str, dict[str, object]]) -> dict[str, object]:
    return {name: one["state"] for name, one in told.items()}


def test_doctor_tells_how_the_till_is(till: Till, splio: SandboxServer) -> None:
    till.stock()
    seen = till("doctor", "--json")
    # One reward of the lifelike tenant is running out of codes; all else is well.
    assert [name for name, found in seen.json.items() if not found["ok"]] == ["stock levels"]
    assert seen.json["stock levels"]["low"] == ["pochette"]
    assert seen.exit_code == 5
    assert seen.json["link"]["ok"]
    assert seen.json["store"]["known"]
    redeem(till, GOOD)
    with splio.offline():
        offline = till("doctor", "--json")
    assert offline.exit_code == 5
    assert states(offline.json)["link"] == "waits"
    assert states(offline.json)["queue"] == "waits"
    assert offline.json["queue"]["waiting"] == 1
    key = till.env["POSAPP_SPLIO_API_KEY"]
    assert key not in offline.stdout
    told = till("doctor").stdout
    assert f"a key is set; it ends in …{key[-3:]}" in told
    assert "12 rewards, 409 codes" in told
    assert "→ Ask for more codes of these rewards." in told
    assert "(not there)" in told
    assert GOOD not in told
    french = till("doctor", POSAPP_LANGUAGE="fr").stdout
    assert "1 bon utilisé attend d’être envoyé à Splio." in french
    assert "offline limits" in till("doctor", "--json", POSAPP_LANGUAGE="fr").json


def test_what_is_broken_ends_in_one_and_says_what_to_do(till: Till) -> None:
    till.stock()
    broken = till("doctor", POSAPP_SPLIO_API_KEY="wrong")
    assert broken.exit_code == 1
    assert "→ Check the key in the settings." in broken.stdout
    unset = till("doctor", POSAPP_SPLIO_API_KEY="")
    assert "no key is set" in unset.stdout
    assert "→ Enter the key in the settings." in unset.stdout


def test_a_folder_that_cannot_be_is_said(till: Till, tmp_path: Path) -> None:
    stands = tmp_path / "file"
    stands.write_text("")
    nowhere = str(stands / "till")
    seen = till("doctor", "--json", POSAPP_DATA_DIR=nowhere)
    assert seen.exit_code == 1
    assert seen.json["folder"]["error"] == "not_a_folder"
    assert "a file stands in its place" in seen.json["folder"]["detail"]
    listed = till("queue", POSAPP_DATA_DIR=nowhere)
    assert listed.exit_code == 1
    assert "No burns" not in listed.stdout
    assert nowhere in listed.stderr


def test_it_makes_nothing_where_no_till_was_opened(till: Till) -> None:
    seen = till("doctor", "--json")
    assert states(seen.json)["files"] == "waits"
    assert seen.exit_code == 5
    assert not till.home.exists()


def test_a_damaged_file_is_named(till: Till) -> None:
    till.stock()
    (till.home / "stock.db").write_bytes(b"no database" * 1000)
    seen = till("doctor", "--json")
    assert seen.exit_code == 1
    assert seen.json["files"]["file"] == "stock.db"
    assert "nothing is lost" in seen.json["files"]["advice"]


def test_a_bundle_from_the_command_line(
    till: Till, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    till.stock()
    redeem(till, GOOD)
    folder = tmp_path / "desk"
    folder.mkdir()
    monkeypatch.chdir(folder)
    made = till("doctor", "--bundle", "--json")
    assert made.exit_code == 0
    path = Path(made.json["bundle"])
    assert path.parent == folder
    assert path.name.startswith("posapp-till-1-")
    with zipfile.ZipFile(path) as bundle:
        texts = {name: bundle.read(name).decode() for name in bundle.namelist()}
    everything = "".join(texts.values())
    for secret in (GOOD, DEMO_CARD, till.env["POSAPP_SPLIO_API_KEY"]):
        assert secret not in everything
    facts = [line["fact"] for line in json.loads(texts["journal.json"])["lines"]]
    assert "SaleCompleted" in facts
    assert "http" in {step["step"] for step in json.loads(texts["network.json"])["steps"]}
    named = till("doctor", "--bundle", str(tmp_path / "b.zip"))
    assert named.stdout.startswith(f"Saved: {tmp_path / 'b.zip'} (")
    assert "Masking codes and names…" in named.stderr


def test_a_bundle_with_no_place_to_go(till: Till, tmp_path: Path) -> None:
    refused = till("doctor", "--bundle", str(tmp_path / "none" / "b.zip"))
    assert refused.exit_code == 1
    assert "choose another folder" in refused.stderr
    assert till("doctor", str(tmp_path / "b.zip")).exit_code == 2
