"""Every setting is in the catalog, with words, a kind that fits and texts that are read back."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import SecretStr

from posapp.app.settings import Settings
from posapp.app.settings_catalog import catalog, default_of, plain, shown
from posapp.domain.setting import Group, Kind, Unit
from posapp.ui.text import Words


def test_no_setting_is_missing() -> None:
    assert set(catalog()) == set(Settings.model_fields)


def test_every_setting_has_words_of_its_own() -> None:
    told = Words("en").settings_told()
    assert set(catalog()) - set(told) == set()
    assert set(told) - set(catalog()) == set()
    for name, use in told.values():
        assert name and use and name != use


def test_every_group_is_named() -> None:
    words = Words("en")
    assert len({words.settings_group(group) for group in Group}) == len(Group)


@pytest.mark.parametrize(
    ("key", "kind", "unit", "least", "most"),
    [
        ("risk_ask_hours", Kind.DECIMAL, Unit.HOURS, 0, 8760),
        ("scan_again_ms", Kind.WHOLE, Unit.MILLISECONDS, 0, 10_000),
        ("online_check_limit_s", Kind.DECIMAL, Unit.SECONDS, 0, 10),
        ("risk_warn_percent", Kind.WHOLE, Unit.PERCENT, 1, 100),
        ("risk_per_code", Kind.MONEY, None, None, None),
        ("sound", Kind.SWITCH, None, None, None),
        ("field_product", Kind.NAMES, None, None, None),
        ("columns_earnreward", Kind.TABLE, None, None, None),
        ("hot_folder", Kind.PATH, None, None, None),
        ("splio_api_key", Kind.SECRET, None, None, None),
        ("timezone", Kind.TEXT, None, None, None),
    ],
)
def test_the_kind_is_found(
    key: str, kind: Kind, unit: Unit | None, least: float | None, most: float | None
) -> None:
    one = catalog()[key]
    assert (one.kind, one.unit, one.least, one.most) == (kind, unit, least, most)


def test_choices_are_all_that_is_accepted() -> None:
    assert catalog()["theme"].choices == ("light", "dark", "contrast", "system")
    assert catalog()["risk_unknown"].choices == ("ask", "refuse")
    assert catalog()["language"].choices == ("en", "fr", "es", "it")
    assert catalog()["language"].optional


def test_a_default_is_accepted_as_it_is_shown() -> None:
    texts: dict[str, Any] = {
        # A machine's own differ from one to the next.
        key: one.default
        for key, one in catalog().items()
        if one.default and not one.bound
    }
    settings = Settings(**texts)
    for key in texts:
        assert getattr(settings, key) == default_of(key)


def test_secrets_are_never_shown() -> None:
    settings = Settings(splio_api_key=SecretStr("shhh-1"), sftp_password=SecretStr("shhh-2"))
    for key in Settings.model_fields:
        value = getattr(settings, key)
        assert "shhh" not in shown(value) and "shhh" not in str(plain(value))
    assert all(one.default == "" for one in catalog().values() if one.is_secret)
