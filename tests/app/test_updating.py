"""Updates of one till: looked for, fetched, and barred while vouchers go out or the shop sells."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from posapp.app.backups import backups_in
from posapp.app.installers import Start, start_of
from posapp.app.instance import sole_writer
from posapp.app.paths import TillPaths
from posapp.app.settings import Settings, load
from posapp.app.updating import Updater
from posapp.domain.errors import SettingsError
from posapp.domain.update import Package, UpdateError, Version
from posapp.store.ledger import LedgerFile
from posapp.ui.text import Words
from tests.app.invoking import invoke
from tests.updates.channels import NOW, PLATFORM, Publisher, package, release

EVENING = NOW  # 23 hours in Paris
MIDDAY = NOW.replace(hour=12)


@pytest.fixture
def publisher(tmp_path: Path) -> Publisher:
    folder = tmp_path / "share"
    folder.mkdir()
    made = Publisher(folder)
    made.publish()
    return made


def settings_of(tmp_path: Path, publisher: Publisher, **more: object) -> Settings:
    given = {"data_dir": tmp_path / "till", "till_id": "till-1", "language": "en"}
    chosen = {"update_channel": str(publisher.folder), "update_keys": tuple(publisher.public)}
    return Settings(**given | chosen | more)  # type: ignore[arg-type]


def updater_of(settings: Settings, now: datetime = EVENING, running: str = "0.1.0") -> Updater:
    return Updater(settings, lambda: now, running, PLATFORM)


def code_of(act: Callable[[], object]) -> str:
    with pytest.raises(UpdateError) as caught:
        act()
    assert Words("en").error(caught.value) != Words("en").fallback(caught.value.disposition)
    return caught.value.code


def test_a_look_remembers_and_an_older_channel_is_known_as_one(
    tmp_path: Path, publisher: Publisher
) -> None:
    settings = settings_of(tmp_path, publisher)
    publisher.publish(serial=9, release=release("0.3.0"))
    assert updater_of(settings).look().newest == Version.parse("0.3.0")
    publisher.publish(serial=8, release=release("0.3.0"))
    assert code_of(updater_of(settings).look) == "update.rolled_back"
    publisher.publish(serial=10, release=release("0.2.0"))
    assert code_of(updater_of(settings).look) == "update.rolled_back"
    by_name = updater_of(settings).look(Version.parse("0.2.0"))
    assert by_name.release is not None
    assert updater_of(settings).remembered.newest == Version.parse("0.3.0")


def test_nothing_is_looked_at_without_a_place_a_key_or_a_package_for_this_system(
    tmp_path: Path, publisher: Publisher
) -> None:
    nowhere = settings_of(tmp_path, publisher, update_channel="")
    assert code_of(updater_of(nowhere).look) == "update.no_channel"
    keyless = settings_of(tmp_path, publisher, update_keys=())
    assert code_of(updater_of(keyless).look) == "update.no_keys"
    others = Publisher(publisher.folder)  # a key that this till does not know
    settings = settings_of(tmp_path, publisher)
    others.publish()
    assert code_of(updater_of(settings).look) == "update.unsigned"
    publisher.publish()
    there = Updater(settings, lambda: EVENING, "0.1.0", "windows-arm64")
    assert code_of(there.look) == "update.no_package"


def test_not_in_the_hours_of_selling_unless_a_manager_insists(
    tmp_path: Path, publisher: Publisher
) -> None:
    settings = settings_of(tmp_path, publisher)
    updater_of(settings).demand_free(insists=False)
    at_noon = updater_of(settings, MIDDAY)
    assert code_of(lambda: at_noon.demand_free(insists=False)) == "update.trading"
    at_noon.demand_free(insists=True)
    updater_of(settings_of(tmp_path, publisher, trading_hours=""), MIDDAY).demand_free(
        insists=False
    )


def test_never_while_a_voucher_may_be_on_the_wire(tmp_path: Path, publisher: Publisher) -> None:
    settings = settings_of(tmp_path, publisher)
    paths = TillPaths(settings.data_dir)
    paths.root.mkdir()
    with LedgerFile.open(paths.ledger) as ledger, ledger._db.writing() as raw:
        raw.execute(
            "INSERT INTO sale (id, state, opened_at, till_id)"
            " VALUES ('00000000-0000-7000-8000-000000000000', 'open', 0, 'till-1')"
        )
        raw.execute(
            "INSERT INTO burn (id, sale_id, code, reward_name, state, created_at, attempts, delays,"
            " burned_date, card_code)"
            " VALUES ('00000000-0000-7001-8000-000000000000',"
            " '00000000-0000-7000-8000-000000000000', 'A', 'x', 'sending', 0, 0, 0,"
            " '2026-11-22', '299')"
        )
    updater = updater_of(settings)
    updater.demand_free(insists=False)  # no program holds the till: nothing is on the wire
    with sole_writer(paths, wait_s=0):
        assert code_of(lambda: updater.demand_free(insists=True)) == "update.sending"


def test_the_command_line_looks_fetches_and_says_what_to_type(
    tmp_path: Path, publisher: Publisher
) -> None:
    env = {
        "POSAPP_DATA_DIR": str(tmp_path / "till"),
        "POSAPP_UPDATE_CHANNEL": str(publisher.folder),
        "POSAPP_UPDATE_KEYS": "|".join(publisher.public),
        "POSAPP_LANGUAGE": "en",
    }
    now = datetime.now(NOW.tzinfo)
    publisher.publish(
        issued=now.isoformat(),
        expires=now.replace(year=now.year + 1).isoformat(),
        release=release("9.9.9", minimum="0.0.1"),
    )
    seen = invoke(["update", "check"], env)
    assert (seen.exit_code, seen.stdout) == (3, "posapp 9.9.9 is there.\nFaster.\n"), seen.output
    told = invoke(["update", "check", "--json"], env)
    assert json.loads(told.stdout)["version"] == "9.9.9"
    to = tmp_path / "to"
    to.mkdir()
    fetched = invoke(["update", "fetch", "--to", str(to), "--json"], env)
    assert Path(json.loads(fetched.stdout)["file"]).read_bytes().startswith(b"a package")
    assert "apt-get install" in json.loads(fetched.stdout)["typed"]
    bad = invoke(["update", "check", "--version", "newest"], env)
    assert (bad.exit_code, bad.stderr.strip()) == (1, "A version is written 1.2.3.")


def test_an_install_copies_the_sales_and_notes_it_before_the_installer_starts(
    tmp_path: Path, publisher: Publisher, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = settings_of(tmp_path, publisher)
    paths = TillPaths(settings.data_dir)
    paths.root.mkdir()
    LedgerFile.open(paths.ledger).close()
    bin_dir = tmp_path / "bin"
    bin_dir.mkdir()
    seen = tmp_path / "seen"
    tool = bin_dir / "pkexec"  # asks nobody, and puts nothing in
    tool.write_text(f'#!/bin/sh\nls "{paths.backups}" > "{seen}"\ncat "$5" >> "{seen}"\nexit 0\n')
    tool.chmod(0o755)
    monkeypatch.setenv("PATH", f"{bin_dir}:/usr/bin:/bin")
    now = datetime.now(NOW.tzinfo)
    publisher.publish(
        issued=now.isoformat(),
        expires=now.replace(year=now.year + 1).isoformat(),
        release=release("9.9.9", minimum="0.0.1"),
    )
    closed = now.astimezone(settings.zone) + timedelta(hours=12)  # for a minute, half a day away
    env = {
        "POSAPP_DATA_DIR": str(paths.root),
        "POSAPP_TILL_ID": "till-1",
        "POSAPP_UPDATE_CHANNEL": str(publisher.folder),
        "POSAPP_UPDATE_KEYS": "|".join(publisher.public),
        "POSAPP_LANGUAGE": "en",
        "POSAPP_TRADING_HOURS": f"{closed + timedelta(minutes=1):%H:%M}-{closed:%H:%M}",
    }
    barred = invoke(["update", "install", "--yes"], env)
    assert barred.exit_code == 1
    assert "or insist" in barred.stderr
    assert not seen.exists()
    done = invoke(["update", "install", "--yes", "--insist", "--by", "Ana"], env)
    assert done.exit_code == 0, done.output
    assert "The installer has finished." in done.stdout
    [copy] = backups_in(paths.backups, "till-1")
    assert seen.read_bytes().startswith(f"{copy.path.name}\n".encode() + b"a package")
    with LedgerFile.open(paths.ledger) as ledger:
        [line] = [one for one in ledger.journal() if one.fact == "UpdateStarted"]
    assert '"to":"9.9.9"' in str(line.detail).replace(" ", "").replace("'", '"')


@pytest.mark.parametrize("tampered", [False, True])
def test_the_administrators_half_checks_its_own_copy_once_more(
    tmp_path: Path, tampered: bool
) -> None:
    content = b"the package"
    file = tmp_path / "posapp_0.2.0_amd64.deb"
    file.write_bytes(b"the Package" if tampered else content)
    wanted = Package(**package(file.name, content))
    start = start_of(file, wanted)
    assert start.argv[0] == "pkexec"
    bin_dir = tmp_path / "bin"
    bin_dir.mkdir()
    tool = bin_dir / "apt-get"
    tool.write_text(f'#!/bin/sh\ncp "$4" "{tmp_path}/installed"\n')
    tool.chmod(0o755)
    done = subprocess.run(
        start.argv[1:], check=False, env={"PATH": f"{bin_dir}:/usr/bin:/bin"}, timeout=20
    )
    installed = tmp_path / "installed"
    assert (done.returncode == 0, installed.exists()) == (not tampered, not tampered)


def test_what_is_no_installer_here_is_not_started(tmp_path: Path) -> None:
    for name in ("posapp.rpm", "posapp.deb.exe"):
        wanted = replace(Package(**package()), name=name)
        assert code_of(lambda wanted=wanted: start_of(tmp_path / "x", wanted)) == (  # type: ignore[misc]
            "update.no_installer"
        )
    assert isinstance(start_of(tmp_path / "x.deb", Package(**package())), Start)


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("update_channel", "http://example.com/posapp"),
        ("update_channel", "https://a:b@example.com"),
        ("update_keys", "abc"),
        ("update_keys", "A" * 44),
        ("trading_hours", "8 to 8"),
    ],
)
def test_settings_that_could_not_work_are_refused(key: str, value: str) -> None:
    with pytest.raises(SettingsError) as caught:
        load({key: value}, {})
    assert caught.value.code == "settings.invalid"
