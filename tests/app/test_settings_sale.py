"""The settings of a sale reach the rules, and a bad receipt line is told at load."""

from __future__ import annotations

from pathlib import Path

import pytest

from posapp.app.settings import load
from posapp.domain.errors import SettingsError
from posapp.domain.stacking import Stacking


def test_the_counts_reach_the_policy(tmp_path: Path) -> None:
    assert load({}, {}).settings.policy.stacking == Stacking(percentages=1, same_reward=0)
    file = tmp_path / "posapp.toml"
    file.write_text("percentages_per_sale = 2\nsame_reward_per_sale = 1\n")
    assert load({"config": file}, {}).settings.policy.stacking == Stacking(2, 1)


def test_a_good_line_is_kept(tmp_path: Path) -> None:
    file = tmp_path / "posapp.toml"
    file.write_text('receipt_line = "Fidélité {count} : -{off}"\n', encoding="utf-8")
    assert load({"config": file}, {}).settings.receipt_line == "Fidélité {count} : -{off}"


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("{card}", "knows no {card}; it may name {ticket}, {count}, {off}, {left}, {vouchers}"),
        ("{off:>9}", "must name {off} with nothing behind it"),
        ("{off", "has a brace too many or too few"),
        ("a\\nb", "must be one line"),
        ("x" * 201, "at most 200 characters"),
    ],
)
def test_a_bad_line_is_told_with_what_is_accepted(tmp_path: Path, line: str, said: str) -> None:
    file = tmp_path / "posapp.toml"
    file.write_text(f'receipt_line = "{line}"\n')
    with pytest.raises(SettingsError) as refused:
        load({"config": file}, {})
    assert refused.value.code == "settings.invalid"
    assert refused.value.params["key"] == "receipt_line"
    assert said in str(refused.value.params["detail"])
