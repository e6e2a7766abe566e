"""A till set up from a file: what a fleet does; and the file the product writes for it."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from posapp.app.keys import SplioKey
from posapp.app.paths import TillPaths
from posapp.app.settings import Settings, load
from posapp.app.setup_file import template
from posapp.app.setup_progress import is_needed
from posapp.domain.people import Role
from posapp.sandbox import DEMO_API_KEY, DEMO_STORE_ID, SandboxServer
from posapp.store.ledger import LedgerView
from tests.flows.conftest import Till


@pytest.fixture
def bare(till: Till, tmp_path: Path) -> Till:
    """A till that is told where its data lies, and nothing else."""
    assert till.home != tmp_path / "bare"  # that one lets go of the log file at the end
    home = tmp_path / "bare"
    return Till(home, {"POSAPP_DATA_DIR": str(home), "POSAPP_LANGUAGE": "en"})


def fleet(tmp_path: Path, splio: SandboxServer, text: str = "", store: str = DEMO_STORE_ID) -> Path:
    key = tmp_path / "splio-key"
    key.write_text(f"{DEMO_API_KEY}\n", encoding="utf-8")
    file = tmp_path / "fleet.toml"
    file.write_text(
        f'splio_url = "{splio.url}"\nsplio_api_key_file = "{key.as_posix()}"\n'
        f'store_id = "{store}"\nvouchers_per_sale = 3\n{text}\n',
        encoding="utf-8",
    )
    return file


PEOPLE = """
[[people]]
name = "Bob"
role = "cashier"
pin_hash = "$argon2id$v=19$m=8,t=1,p=1$c2FsdHNhbHQ$7v0Jm1rWw2m1hO8jX0oQ1Q"

[[people]]
name = "Ana"
role = "manager"
pin = "4827"
"""


def settings_in(tmp_path: Path) -> Path:
    [found] = (tmp_path / "home").rglob("posapp.toml")
    return found


def test_one_call_sets_a_till_up(bare: Till, splio: SandboxServer, tmp_path: Path) -> None:
    answer = bare("setup", "--from", str(fleet(tmp_path, splio, PEOPLE)))
    assert answer.exit_code == 0, answer.stderr
    assert "knows the store" in answer.stdout
    assert "Entered: Ana, Bob" in answer.stdout
    settings = load({"data_dir": bare.home}).settings
    assert (settings.store_id, settings.vouchers_per_sale) == (DEMO_STORE_ID, 3)
    assert settings.splio_api_key_file is None
    assert SplioKey(settings).read() == DEMO_API_KEY
    assert not is_needed(settings)
    written = settings_in(tmp_path).read_text(encoding="utf-8")
    assert DEMO_API_KEY not in written
    assert "4827" not in written
    with LedgerView.open(TillPaths(bare.home).ledger) as ledger:
        assert [(one.person.name, one.person.role) for one in ledger.people()] == [
            ("Ana", Role.MANAGER),
            ("Bob", Role.CASHIER),
        ]


def test_the_same_file_again_changes_nobody(
    bare: Till, splio: SandboxServer, tmp_path: Path
) -> None:
    file = fleet(tmp_path, splio, PEOPLE)
    assert bare("setup", "--from", str(file)).exit_code == 0
    again = bare("setup", "--from", str(file), "--json")
    assert (again.exit_code, again.json["people"]) == (0, [])
    assert again.json["key"] == "file"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("moon = 1", "there is no setting “moon”"),
        ("stock_alert = -1", "must be at least 0"),
        ("stock_alert = ", "cannot be used"),
        ('[[people]]\nname = "Ana"\nrole = "queen"\npin = "4827"', "manager or cashier"),
        ('[[people]]\nname = "Ana"\nrole = "manager"', "either pin or pin_hash"),
        ('[[people]]\nname = "Ana"\nrole = "manager"\npin = "1234"', ""),
        ('[[people]]\nname = "Ana"\nrole = "manager"\npin_hash = "sha1"', "Argon2id"),
        (
            '[[people]]\nname = "Ana"\nrole = "manager"\n'
            'pin_hash = "$argon2id$v=19$m=8,t=1,p=1$c2FsdHNhbHQ$"',
            "Argon2id",
        ),
        ('splio_password = "x"', "give it by the environment"),
        ('exports_sftp_password = "x"', "give it by the environment"),
        ('[[people]]\nname = "Bob"\nrole = "cashier"\npin = "4827"', "manager"),
    ],
)
def test_a_fault_in_the_file_is_one_sentence_and_changes_nothing(
    bare: Till, splio: SandboxServer, tmp_path: Path, text: str, said: str
) -> None:
    answer = bare("setup", "--from", str(fleet(tmp_path, splio, text)))
    assert answer.exit_code == 2
    assert said in answer.stderr
    assert len(answer.stderr.strip().splitlines()) == 1
    assert not TillPaths(bare.home).ledger.exists()
    assert not list((tmp_path / "home").rglob("*"))


@pytest.mark.parametrize(
    ("store", "key", "said"),
    [
        (DEMO_STORE_ID, "another-key", "does not accept this key"),
        ("PAR-99", DEMO_API_KEY, "knows no store “PAR-99”"),
    ],
)
def test_what_splio_says_no_to_changes_nothing(
    bare: Till, splio: SandboxServer, tmp_path: Path, store: str, key: str, said: str
) -> None:
    file = fleet(tmp_path, splio, store=store)
    answer = bare("setup", "--from", str(file), POSAPP_SPLIO_API_KEY=key)
    assert answer.exit_code == 1
    assert said in answer.stderr
    assert not list((tmp_path / "home").rglob("*"))


def test_offline_it_is_set_up_unasked(bare: Till, splio: SandboxServer, tmp_path: Path) -> None:
    file = fleet(tmp_path, splio)
    with splio.offline():
        assert bare("setup", "--from", str(file)).exit_code == 1
        answer = bare("setup", "--from", str(file), "--offline")
    assert answer.exit_code == 3
    assert "was not asked" in answer.stdout
    assert not is_needed(load({"data_dir": bare.home}).settings)


def test_a_missing_file_is_said(bare: Till, tmp_path: Path) -> None:
    answer = bare("setup", "--from", str(tmp_path / "nowhere.toml"))
    assert answer.exit_code == 2
    assert "nowhere.toml cannot be used" in answer.stderr


def test_the_template_names_every_setting_as_it_comes(bare: Till, tmp_path: Path) -> None:
    file = tmp_path / "template.toml"
    assert bare("setup", "--template", str(file)).exit_code == 0
    text = file.read_text(encoding="utf-8")
    assert tomllib.loads(text) == {}
    taken = tomllib.loads(re.sub(r"(?m)^# (?=\w+ = |\[\[)", "", text))
    secret = {"splio_api_key", "splio_password", "sftp_password", "exports_sftp_password"}
    assert set(taken) == set(Settings.model_fields) - secret | {"people"}
    assert taken["vouchers_per_sale"] == Settings.model_fields["vouchers_per_sale"].default
    assert bare("setup", "--template", str(file)).exit_code == 1  # never over another file
    assert bare("setup", "--template", "-").stdout == template()


def test_the_template_as_it_is_sets_a_till_up(bare: Till, tmp_path: Path) -> None:
    file = tmp_path / "template.toml"
    taken = re.sub(r"(?m)^# (?=\w+ = |\[\[)", "", template())
    file.write_text(re.sub(r"(?m)^splio_api_key_file.*$", "", taken), encoding="utf-8")
    answer = bare("setup", "--from", str(file), "--offline")
    assert answer.exit_code == 3, answer.stderr
    assert "Entered: Ana" in answer.stdout
