"""Fixtures of the whole suite: no test may read the settings of the machine it runs on."""

from __future__ import annotations

import functools
import gc
import itertools
import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
import typer.main
import typer.testing
from hypothesis import HealthCheck
from hypothesis import settings as hypothesis_settings
from pydantic import SecretStr
from PySide6.QtWidgets import QApplication

from posapp.app.settings import Settings
from posapp.sandbox import DEMO_API_KEY, DEMO_STORE_ID, SandboxServer, lifelike

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_API", "pyside6")
for name in [name for name in os.environ if name.startswith("POSAPP_")]:
    del os.environ[name]
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    # A shell starts what it puts in the background deaf to Ctrl+C, and children inherit that.
    signal.signal(signal.SIGINT, signal.default_int_handler)


# How long an example takes is the machine's business: a busy one is no fault of the till.
hypothesis_settings.register_profile(
    "till", deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
hypothesis_settings.load_profile("till")

# Typer's runner builds all commands anew for every call, which took most of the suite's time.
setattr(typer.testing, "_get_command", functools.cache(typer.main.get_command))  # noqa: B010 - not exported

gc.disable()
_tests_run = itertools.count(1)


@pytest.fixture(autouse=True)
def collected_here() -> Iterator[None]:
    """Garbage goes in this thread only: a widget that goes in a server's ends the whole run."""
    yield
    gc.disable()  # whoever closed a till has enabled it
    gc.collect(2 if next(_tests_run) % 100 == 0 else 1)


@pytest.fixture(autouse=True)
def nobodys_machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Home, settings file and keyring of nobody."""
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "home" / "config"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home" / "data"))
    monkeypatch.setenv("APPDATA", str(tmp_path / "home" / "config"))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "home" / "data"))
    monkeypatch.setattr(
        "posapp.app.settings_policy.policy_file", lambda: tmp_path / "home" / "etc" / "policy.toml"
    )
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "home" / "state"))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    for name in (
        "HTTP_PROXY",
        "HTTPS_PROXY",
        "ALL_PROXY",
        "http_proxy",
        "https_proxy",
        "all_proxy",
    ):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """As the till sets it: a window that a test closes must not end the next test's loop."""
    qapp.setQuitOnLastWindowClosed(False)
    return qapp


@pytest.fixture
def splio() -> Iterator[SandboxServer]:
    """A lifelike Splio that does not count requests."""
    with SandboxServer(lifelike(rate_limited=False)) as server:
        yield server


@pytest.fixture
def settings(splio: SandboxServer, tmp_path: Path) -> Settings:
    """A till that is set up for it."""
    return Settings(
        data_dir=tmp_path / "till",
        splio_url=splio.url,
        splio_api_key=SecretStr(DEMO_API_KEY),
        store_id=DEMO_STORE_ID,
        till_id="till-1",
        language="en",
        request_timeout_s=5,
    )
