"""A whole fleet set up from one file and one list: each machine finds its own row."""

from __future__ import annotations

import platform
from pathlib import Path

import pytest

from posapp.app.settings import load
from posapp.app.till_list import read_list, row_of
from posapp.domain.errors import SettingsError
from posapp.sandbox import DEMO_STORE_ID, SandboxServer
from tests.flows.conftest import Till
from tests.flows.test_setup_file import fleet


@pytest.fixture
def bare(till: Till, tmp_path: Path) -> Till:
    """A till that is told where its data lies, and nothing else."""
    home = tmp_path / "bare"
    assert till.home != home  # that one lets go of the log file at the end
    return Till(home, {"POSAPP_DATA_DIR": str(home), "POSAPP_LANGUAGE": "en"})


CSV = f"""host;serial;store_id;till_id;stock_alert
# the shop in the centre
{{host}};SN-1;{DEMO_STORE_ID};centre-1;9
other.example;SN-2;PAR-02;south-1;
"""


def listed(tmp_path: Path, text: str = CSV, name: str = "stores.csv") -> str:
    file = tmp_path / name
    file.write_text(text.replace("{host}", platform.node() or "till"), encoding="utf-8")
    return str(file)


def test_this_machine_finds_its_row_and_the_row_stands_over_the_file(
    bare: Till, splio: SandboxServer, tmp_path: Path
) -> None:
    common = str(fleet(tmp_path, splio, "stock_alert = 4", store="NOWHERE"))
    answer = bare("setup", "--from", common, "--till-from", listed(tmp_path))
    assert answer.exit_code == 0, answer.stderr
    settings = load({"data_dir": bare.home}).settings
    assert (settings.store_id, settings.till_id) == (DEMO_STORE_ID, "centre-1")
    assert (settings.stock_alert, settings.vouchers_per_sale) == (9, 3)


def test_a_till_can_be_named_and_one_that_is_not_there_changes_nothing(
    bare: Till, splio: SandboxServer, tmp_path: Path
) -> None:
    common, stores = str(fleet(tmp_path, splio)), listed(tmp_path)
    answer = bare("setup", "--from", common, "--till-from", stores, "--till", "moon")
    assert answer.exit_code == 2
    assert "no row for this till (moon)" in answer.stderr
    assert not list((tmp_path / "home").rglob("posapp.toml"))
    given = ("setup", "--from", common, "--till-from", stores, "--till", "sn-2", "--offline")
    assert bare(*given).exit_code == 3
    assert load({"data_dir": bare.home}).settings.till_id == "south-1"


def test_every_row_can_be_tried_before_anything_is_done(
    bare: Till, splio: SandboxServer, tmp_path: Path
) -> None:
    common = str(fleet(tmp_path, splio))
    good = bare("setup", "--from", common, "--till-from", listed(tmp_path), "--check")
    assert (good.exit_code, good.stdout.strip()) == (
        0,
        "2 tills of the list can be set up; nothing was done.",
    )
    text = CSV.replace("south-1;", "south-1;many")
    bad = bare("setup", "--from", common, "--till-from", listed(tmp_path, text), "--check")
    assert bad.exit_code == 2
    assert "line 4" in bad.stderr
    assert not list((tmp_path / "home").rglob("posapp.toml"))


def test_a_list_alone_is_a_wrong_call(bare: Till, tmp_path: Path) -> None:
    assert bare("setup", "--till-from", listed(tmp_path)).exit_code == 2


def test_a_list_in_toml_and_a_short_name_for_a_long_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = '[[till]]\nhost = "CAISSE-7"\nstore_id = "PAR-7"\nvouchers_per_sale = 3\n'
    file = Path(listed(tmp_path, text, "stores.toml"))
    monkeypatch.setattr(platform, "node", lambda: "caisse-7.shops.example")
    assert row_of(file, read_list(file), None).values == {"store_id": "PAR-7"} | {
        "vouchers_per_sale": 3
    }


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "names no till"),
        ("host,store_id\na,1\nA,2\n", "are both of"),
        ("host,store_id\na\n", "line 2: it has 1 cells, not 2"),
        ("host,moon\na,1\n", "no setting “moon”"),
        ("host,host\na,1\n", "twice"),
        ("store_id\n1\n", "neither host nor serial"),
        ("host,splio_api_key\na,kx7\n", "is a secret"),
        ('host,store_id\na,"1\n', "unexpected end"),
    ],
)
def test_a_fault_in_the_list_names_its_row(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(SettingsError) as caught:
        read_list(Path(listed(tmp_path, text)))
    assert said in str(caught.value.params["detail"])
    assert "kx7" not in str(caught.value)
