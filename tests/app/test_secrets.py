"""Secrets: the keyring where one works, a sealed file where none does, and never a hang."""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import stat
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import null

from posapp.app.bootstrap import open_core
from posapp.app.keys import SplioKey, name_of_key
from posapp.app.secrets import Place, Secrets
from posapp.app.settings import Settings
from posapp.domain.errors import SettingsError, SplioError
from posapp.domain.events import LinkChanged

KEY = "key-of-the-fleet-0123"
NAME = "https://api.splio.com"

REAL = """
import pathlib, sys
from posapp.app.secrets import Secrets
data = pathlib.Path(sys.argv[1])
secrets = Secrets(data, key_file=data / "k", limit_s=20)
print(secrets.keep("https://x", "s3cret-of-the-fleet").value)
print(Secrets(data, limit_s=20).read("https://x"))
secrets.forget("https://x")
print(secrets.place("https://x"), secrets.read("https://x"))
"""


class OwnKeyring(KeyringBackend):
    """A keyring of this process; `before` runs before each answer."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[tuple[str, str], str] = {}
        self.before: Callable[[], object] = lambda: None

    def get_password(self, service: str, username: str) -> str | None:
        self.before()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.before()
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


@pytest.fixture
def own() -> Iterator[OwnKeyring]:
    before = keyring.get_keyring()
    backend = OwnKeyring()
    keyring.set_keyring(backend)
    yield backend
    keyring.set_keyring(before)


@pytest.fixture
def no_keyring() -> Iterator[None]:
    before = keyring.get_keyring()
    keyring.set_keyring(null.Keyring())  # type: ignore[no-untyped-call]
    yield
    keyring.set_keyring(before)


def secrets_of(tmp_path: Path, limit_s: float = 5) -> Secrets:
    return Secrets(tmp_path / "till", key_file=tmp_path / "apart" / "secrets.key", limit_s=limit_s)


def test_a_keyring_keeps_the_value_and_the_file_only_tells_where(
    own: OwnKeyring, tmp_path: Path
) -> None:
    assert secrets_of(tmp_path).place(NAME) is None
    assert secrets_of(tmp_path).keep(NAME, KEY) is Place.KEYRING
    assert own.kept == {("posapp", NAME): KEY}
    assert secrets_of(tmp_path).read(NAME) == KEY
    assert secrets_of(tmp_path).place(NAME) is Place.KEYRING
    assert KEY not in (tmp_path / "till" / "secrets.json").read_text()
    secrets_of(tmp_path).forget(NAME)
    assert secrets_of(tmp_path).place(NAME) is None
    assert secrets_of(tmp_path).read(NAME) is None


def test_a_value_that_somebody_else_put_into_the_keyring_is_found(
    own: OwnKeyring, tmp_path: Path
) -> None:
    own.kept["posapp", NAME] = KEY
    assert secrets_of(tmp_path).read(NAME) == KEY
    assert secrets_of(tmp_path).place(NAME) is Place.KEYRING  # from now on a till knows at once


@pytest.mark.usefixtures("no_keyring")
def test_without_a_keyring_it_is_sealed_in_a_file_of_this_user(tmp_path: Path) -> None:
    assert secrets_of(tmp_path).keep(NAME, KEY) is Place.FILE
    secrets_of(tmp_path).keep("other", "another")
    assert secrets_of(tmp_path).read(NAME) == KEY
    assert secrets_of(tmp_path).place(NAME) is Place.FILE
    files = [tmp_path / "till" / "secrets.json", tmp_path / "apart" / "secrets.key"]
    for path in files:
        assert KEY.encode() not in path.read_bytes()
        if sys.platform != "win32":
            assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [path.name for path in (tmp_path / "till").iterdir()] == ["secrets.json"]
    secrets_of(tmp_path).forget(NAME)
    assert secrets_of(tmp_path).read(NAME) is None
    assert secrets_of(tmp_path).read("other") == "another"


@pytest.mark.usefixtures("no_keyring")
def test_a_copy_of_the_data_alone_opens_nothing(tmp_path: Path) -> None:
    secrets_of(tmp_path).keep(NAME, KEY)
    copied = Secrets(tmp_path / "till", key_file=tmp_path / "elsewhere" / "secrets.key")
    assert copied.read(NAME) is None
    assert copied.place(NAME) is Place.FILE
    assert not (tmp_path / "elsewhere").exists()


@pytest.mark.usefixtures("no_keyring")
def test_a_sealed_value_opens_under_its_own_name_only(tmp_path: Path) -> None:
    secrets_of(tmp_path).keep(NAME, KEY)
    file = tmp_path / "till" / "secrets.json"
    told = json.loads(file.read_text())
    told["kept"]["https://another.example"] = told["kept"][NAME]
    file.write_text(json.dumps(told))
    assert secrets_of(tmp_path).read("https://another.example") is None
    assert secrets_of(tmp_path).read(NAME) == KEY


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"kept": 1}', b'{"kept": {"a": 1}}'])
@pytest.mark.usefixtures("no_keyring")
def test_a_spoiled_file_holds_nothing_and_is_mended_by_keeping(
    tmp_path: Path, content: bytes
) -> None:
    (tmp_path / "till").mkdir()
    (tmp_path / "till" / "secrets.json").write_bytes(content)
    assert secrets_of(tmp_path).read(NAME) is None
    secrets_of(tmp_path).keep(NAME, KEY)
    assert secrets_of(tmp_path).read(NAME) == KEY


def test_a_keyring_that_waits_for_a_person_holds_nobody_up(own: OwnKeyring, tmp_path: Path) -> None:
    unlocked = threading.Event()
    own.kept["posapp", NAME] = KEY
    own.before = lambda: unlocked.wait(20)
    secrets = secrets_of(tmp_path, limit_s=0.05)
    assert secrets.read(NAME) is None
    own.before = lambda: pytest.fail("a second prompt")
    unlocked.set()
    patient = secrets_of(tmp_path)
    patient._asked = secrets._asked
    assert patient.read(NAME) == KEY  # the late answer to the first question


def test_a_keyring_that_hangs_when_keeping_leaves_the_file(own: OwnKeyring, tmp_path: Path) -> None:
    never = threading.Event()
    own.before = lambda: never.wait(20)
    assert secrets_of(tmp_path, limit_s=0.05).keep(NAME, KEY) is Place.FILE
    assert secrets_of(tmp_path).read(NAME) == KEY
    never.set()


def test_a_keyring_may_raise_anything(own: OwnKeyring, tmp_path: Path) -> None:
    def burst() -> None:
        raise ZeroDivisionError

    own.before = burst
    assert secrets_of(tmp_path).read(NAME) is None
    assert secrets_of(tmp_path).keep(NAME, KEY) is Place.FILE


def test_a_keyring_that_came_later_takes_the_place_of_the_file(
    own: OwnKeyring, tmp_path: Path
) -> None:
    def burst() -> None:
        raise RuntimeError

    own.before = burst
    secrets_of(tmp_path).keep(NAME, "old-key")
    own.before = lambda: None
    assert secrets_of(tmp_path).keep(NAME, KEY) is Place.KEYRING
    assert secrets_of(tmp_path).read(NAME) == KEY
    assert "sealed" not in (tmp_path / "till" / "secrets.json").read_text()


@pytest.mark.usefixtures("no_keyring")
def test_where_nothing_can_be_written_it_says_so(tmp_path: Path) -> None:
    (tmp_path / "till").write_text("a file where the directory should be")
    with pytest.raises(SettingsError, match="secret_not_kept"):
        secrets_of(tmp_path).keep(NAME, KEY)


def test_a_real_secret_service_keeps_it(tmp_path: Path) -> None:
    """gnome-keyring over a bus of its own, unlocked as a login does it."""
    if not (shutil.which("dbus-run-session") and shutil.which("gnome-keyring-daemon")):
        pytest.skip("no Secret Service here: install dbus and gnome-keyring to run this test")
    (tmp_path / "run").mkdir(mode=0o700)
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in {"PYTHON_KEYRING_BACKEND", "DBUS_SESSION_BUS_ADDRESS"}
    } | {
        "XDG_RUNTIME_DIR": str(tmp_path / "run"),
        "PYTHONPATH": str(Path(__file__).parents[2]),
    }
    script = tmp_path / "real.py"
    script.write_text(REAL)
    told = subprocess.run(
        [
            "dbus-run-session",
            "--",
            "sh",
            "-c",
            "printf pin | gnome-keyring-daemon --unlock --components=secrets >/dev/null"
            f' && exec "{sys.executable}" "{script}" "{tmp_path / "till"}"',
        ],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert told.stdout.splitlines() == ["keyring", "s3cret-of-the-fleet", "None None"], told.stderr
    assert not (tmp_path / "till" / "k").exists()


def test_a_start_knows_that_a_key_is_kept_without_opening_its_place(
    own: OwnKeyring, tmp_path: Path
) -> None:
    settings = Settings(data_dir=tmp_path / "till", splio_url="http://127.0.0.1:9")
    assert not SplioKey(settings).is_set
    Secrets(settings.data_dir).keep(name_of_key(settings.splio_url), KEY)
    own.before = lambda: pytest.fail("the keyring was asked")

    async def start() -> bool:
        async with open_core(settings) as core:
            return core.line.is_set

    assert asyncio.run(start())


def test_a_till_opens_without_loading_the_keyring(tmp_path: Path) -> None:
    program = (
        "import asyncio, sys; from pathlib import Path\n"
        "from posapp.app.bootstrap import open_core\n"
        "from posapp.app.settings import Settings\n"
        "async def start():\n"
        "    async with open_core(Settings(data_dir=Path(sys.argv[1]))):\n"
        "        print(sorted({'keyring', 'secretstorage', 'jeepney'} & set(sys.modules)))\n"
        "asyncio.run(start())\n"
    )
    told = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path / "till")],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        cwd=Path(__file__).parents[2],
    )
    assert told.stdout.strip() == "[]", told.stderr


def test_a_key_locked_away_is_no_wrong_key(own: OwnKeyring, tmp_path: Path) -> None:
    settings = Settings(data_dir=tmp_path / "till", splio_url="http://127.0.0.1:9")
    Secrets(settings.data_dir).keep(name_of_key(settings.splio_url), KEY)

    def locked() -> None:
        raise PermissionError

    own.before = locked
    told: list[str | None] = []

    async def ask() -> None:
        async with open_core(settings) as core:
            core.bus.listen(
                lambda fact: told.append(fact.link.cause) if isinstance(fact, LinkChanged) else None
            )
            with pytest.raises(SplioError, match="no_key"):
                await core.background.ping()
            with pytest.raises(SplioError, match="no_key"):
                await core.sync.run()

    asyncio.run(ask())
    assert told == ["no_key"]
