"""The company's policy: over everything else, locked, noted, and only the administrator's."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from posapp.app import settings_policy
from posapp.app.doctor_company import look_at_company
from posapp.app.paths import TillPaths
from posapp.app.settings import Loaded, load
from posapp.app.settings_change import SettingsKeeper
from posapp.app.settings_journal import notice
from posapp.domain.errors import SettingsError
from posapp.domain.health import Condition
from posapp.domain.setting import Origin
from posapp.store.glimpse import last_lines
from posapp.store.ledger import LedgerFile
from posapp.ui.text import Words
from tests.app.support_till import FixedClock

pytestmark = pytest.mark.skipif(os.name == "nt", reason="owners and modes of POSIX")


@pytest.fixture
def policy(monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the policy lies, in a folder of whoever runs the test, who is the administrator."""
    monkeypatch.setattr(settings_policy, "_owner", os.getuid)
    file = settings_policy.policy_file()
    file.parent.mkdir(parents=True)
    file.parent.chmod(0o755)
    return file


def write(file: Path, text: str, mode: int = 0o644) -> None:
    file.write_text(text, encoding="utf-8")
    file.chmod(mode)


def loaded(tmp_path: Path, **flags: object) -> Loaded:
    return load({"data_dir": tmp_path / "till", "config": tmp_path / "posapp.toml"} | flags)


def test_a_policy_stands_over_file_environment_and_command_line(
    policy: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "posapp.toml").write_text('vouchers_per_sale = 5\ntill_id = "a"\n')
    monkeypatch.setenv("POSAPP_VOUCHERS_PER_SALE", "7")
    write(policy, 'vouchers_per_sale = 3\nlanguage = "fr"\n')
    found = loaded(tmp_path, language="it")
    assert (found.settings.vouchers_per_sale, found.settings.language) == (3, "fr")
    assert found.settings.till_id == "a"
    assert found.source("vouchers_per_sale").origin is Origin.POLICY
    assert found.settings.source("language").where == str(policy)
    told = Words("en").setting_source(found.settings.source("language"))
    assert told == "set by your company’s policy"


def test_what_it_sets_cannot_be_changed_at_the_till_and_the_rest_can(
    policy: Path, tmp_path: Path
) -> None:
    (tmp_path / "posapp.toml").write_text("stock_alert = 4\n")
    write(policy, "vouchers_per_sale = 3\n")
    keeper = SettingsKeeper(loaded(tmp_path).settings)
    with pytest.raises(SettingsError) as caught:
        keeper.write({"vouchers_per_sale": "9"})
    assert caught.value.code == "settings.policy"
    assert "policy" in Words("en").error(caught.value)
    keeper.write({"stock_alert": "6"})
    # By hand neither: what the file says does not come into force.
    (tmp_path / "posapp.toml").write_text("vouchers_per_sale = 9\n")
    assert keeper.look()["vouchers_per_sale"].next_value == "3"
    assert keeper.look()["vouchers_per_sale"].source.is_fixed


@pytest.mark.parametrize("which", ["file", "folder", "owner"])
def test_one_that_others_could_change_is_not_followed_and_that_is_said(
    policy: Path, tmp_path: Path, which: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "posapp.toml").write_text("")
    write(policy, "vouchers_per_sale = 3\n")
    match which:
        case "file":
            policy.chmod(0o664)
        case "folder":
            policy.parent.chmod(0o777)
        case _:
            monkeypatch.setattr(settings_policy, "_owner", lambda: os.getuid() + 1)
            monkeypatch.setattr(settings_policy, "_ROOT", os.getuid() + 1)
    settings = loaded(tmp_path).settings
    assert settings.vouchers_per_sale == 2
    [seen] = look_at_company(settings, Words("en"))
    assert (seen.name, seen.condition) == ("policy", Condition.BROKEN)
    assert "is not followed" in seen.detail
    assert str(policy) in seen.detail
    policy.parent.chmod(stat.S_IRWXU)


def test_it_holds_no_secret_and_nothing_unknown(policy: Path, tmp_path: Path) -> None:
    (tmp_path / "posapp.toml").write_text("")
    write(policy, 'splio_api_key = "kx7"\nof_next_year = 1\nvouchers_per_sale = 3\n')
    settings = loaded(tmp_path).settings
    assert settings.splio_api_key is None
    assert settings.vouchers_per_sale == 3
    [seen] = look_at_company(settings, Words("en"))
    assert seen.condition is Condition.WAITS
    assert "splio_api_key, of_next_year" in seen.detail
    assert "kx7" not in seen.detail


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("vouchers_per_sale = ", "settings.file_unreadable"),
        ("vouchers_per_sale = 99", "settings.invalid"),
    ],
)
def test_one_with_a_fault_names_itself(policy: Path, tmp_path: Path, text: str, code: str) -> None:
    (tmp_path / "posapp.toml").write_text("")
    write(policy, text)
    with pytest.raises(SettingsError) as caught:
        loaded(tmp_path)
    assert caught.value.code == code
    assert str(policy) in str(caught.value.params)


def test_its_changes_are_in_the_journal(policy: Path, tmp_path: Path) -> None:
    (tmp_path / "posapp.toml").write_text("")
    (tmp_path / "till").mkdir()
    path = TillPaths(tmp_path / "till").ledger

    def start() -> list[str]:
        with LedgerFile.open(path) as ledger:
            notice(ledger.settings_book, loaded(tmp_path).settings, FixedClock())
        return [line["detail"] for line in last_lines(path, 20) if line["fact"] == "SettingChanged"]

    assert start() == []
    write(policy, "vouchers_per_sale = 3\n")
    told = start()
    assert len(told) == 2
    assert any('"key":"vouchers_per_sale","old":"2","new":"3"' in one for one in told), told
    assert any('"key":"policy","old":"","new":"vouchers_per_sale"' in one for one in told), told
    write(policy, "vouchers_per_sale = 3\nstock_alert = 0\n")  # a lock alone, no other value
    assert len(start()) == 3
    assert len(start()) == 3


def test_no_variable_of_a_user_leads_to_another_policy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    for name in ("XDG_CONFIG_DIRS", "XDG_CONFIG_HOME", "HOME", "PROGRAMDATA"):
        monkeypatch.setenv(name, "/tmp/mine")
    assert settings_policy.policy_file() in {
        Path("/etc/posapp/policy.toml"),
        Path("/Library/Application Support/posapp/policy.toml"),
    }
