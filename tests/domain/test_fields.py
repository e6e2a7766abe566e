"""The tenant's fields as found, the rules they carry, and the line that would change it."""

from __future__ import annotations

import tomllib

import pytest

from posapp.domain.fields import FieldSeen, fields_seen, rule_of, setting_line
from posapp.domain.ids import RewardId
from posapp.domain.voucher import CustomField, FieldMap, Reward, Rule


def reward(number: int, *fields: CustomField) -> Reward:
    return Reward(RewardId(f"r{number}"), f"Reward {number}", custom_fields=fields)


def test_fields_are_counted_once_a_reward_with_a_few_different_values() -> None:
    rewards = [
        reward(n, CustomField(1, "Mini", str(n % 5)), CustomField(2, "Empty", " "))
        for n in range(9)
    ]
    rewards.append(reward(99, CustomField(None, "Rare", "x"), CustomField(None, "Rare", "y")))
    assert fields_seen(rewards) == [
        FieldSeen("Mini", 1, 9, ("0", "1", "2")),
        FieldSeen("Rare", None, 1, ("x", "y")),
        FieldSeen("Empty", 2, 0, ()),
    ]


@pytest.mark.parametrize(
    ("field", "rule"),
    [
        (FieldSeen("is e-commerce ONLY", 4, 1, ()), Rule.WEB_ONLY),
        (FieldSeen("Whatever", 31, 1, ()), Rule.PRODUCT),
        (FieldSeen("31", None, 1, ()), Rule.PRODUCT),
        (FieldSeen("Whatever", 32, 1, ()), None),
    ],
)
def test_a_field_is_found_by_number_or_forgiving_name(field: FieldSeen, rule: Rule | None) -> None:
    assert rule_of(field, FieldMap(product=("31",))) is rule


@pytest.mark.parametrize("name", ["Minimum d'achat", 'Dit "cher"', "a\\b", "…"])
def test_the_line_is_toml_and_means_the_field(name: str) -> None:
    field = FieldSeen(name, 7, 1, ())
    [(setting, [wanted])] = tomllib.loads(setting_line(Rule.PRODUCT, field)).items()
    assert setting == "field_product"
    assert rule_of(field, FieldMap(product=(wanted,))) is Rule.PRODUCT
