"""The tenant's fields as a person chooses among them; and the training till's file of codes."""

from __future__ import annotations

import csv
import tomllib
from pathlib import Path

import pytest

from posapp.app.demo import training_till
from posapp.app.settings import Settings
from posapp.sandbox import SandboxServer
from tests.flows.conftest import Till


def test_the_fields_of_the_stock_and_what_they_are_read_as(till: Till) -> None:
    till.stock()
    answer = till("fields")
    assert answer.exit_code == 0
    assert "5 custom fields on 12 rewards, from the stock:" in answer.stdout
    assert "read as: smallest purchase (field_purchase_threshold)" in answer.stdout
    assert "“30,50”" in answer.stdout
    assert 'field_product = ["Produit concerné"]' in answer.stdout


def test_a_line_of_the_answer_is_a_setting(till: Till, tmp_path: Path) -> None:
    till.stock()
    found = till("fields", "--json").json
    [product] = [one for one in found["fields"] if one["name"] == "Produit concerné"]
    assert (product["rule"], product["rewards"]) == (None, 1)
    line = product["settings"]["product"]
    assert tomllib.loads(line) == {"field_product": ["Produit concerné"]}
    config = tmp_path / "posapp.toml"
    config.write_text(line + "\n", encoding="utf-8")
    after = till("--config", str(config), "fields", "--json").json
    assert after["rules"]["product"] == ["Produit concerné"]
    assert "field_product = " not in till("--config", str(config), "fields").stdout


def test_live_asks_splio(till: Till, splio: SandboxServer) -> None:
    splio.world.set_custom_field("bbco-10", "Nouveau\x1b[2J champ", "7")
    answer = till("fields", "--live")
    assert answer.exit_code == 0
    assert "6 custom fields on 12 rewards, from Splio now:" in answer.stdout
    assert "\x1b" not in answer.stdout
    assert not (till.home / "stock.db").exists()


def test_without_a_stock_it_says_what_to_do(till: Till) -> None:
    answer = till("fields", "--json")
    assert (answer.exit_code, answer.json["error"]) == (1, "codes.no_stock")
    assert "posapp sync" in answer.stderr


def test_a_stock_without_rewards_wants_a_sync_first(till: Till, splio: SandboxServer) -> None:
    with splio.offline():
        assert till("flush").exit_code == 0  # makes an empty stock
        answer = till("fields")
    assert answer.exit_code == 0
    assert answer.stdout == "No rewards are in the stock yet: run “posapp sync” first.\n"


def test_live_without_splio_is_one_sentence(till: Till, splio: SandboxServer) -> None:
    with splio.offline():
        answer = till("fields", "--live", "--json")
    assert (answer.exit_code, answer.json["error"]) == (1, "splio.unreachable")


def test_a_tenant_without_fields(till: Till, splio: SandboxServer) -> None:
    for reward in list(splio.world.rewards):
        splio.world.change_reward(reward, custom_fields=())
    assert till("fields", "--live").stdout == "No reward carries a custom field.\n"
    assert till("fields", "--live", "--json").json["fields"] == []


def test_the_training_till_has_a_file_of_codes(settings: Settings) -> None:
    with training_till(settings) as (training, splio):
        [file] = (training.data_dir / "files").iterdir()
        assert "earnreward" in file.name
        with file.open(encoding="utf-8", newline="") as rows:
            found = list(csv.DictReader(rows))
        assert len(found) == 6
        for row in found:
            granted = splio.world.attributions[row["external_id"]]
            assert (granted.card_code, granted.reward) == (row["card_code"], row["reward_id"])
            assert row["status"] == "available"
        fields = training.policy.fields
        assert (fields.product, fields.channel) == (("Produit concerné",), ("Canal d'utilisation",))


@pytest.mark.parametrize("language", ["en", "fr"])
def test_both_languages_speak(till: Till, language: str) -> None:
    till.stock()
    assert till("fields", POSAPP_LANGUAGE=language).exit_code == 0
