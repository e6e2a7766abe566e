"""The real program, in processes of its own: two at once, and asked to end while Splio hangs."""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import pytest

from posapp.app import verbs
from posapp.app.bootstrap import open_core
from posapp.app.doorbell import Heard, ring
from posapp.app.engine import Engine
from posapp.app.leaving import GONE_WITHIN_S
from posapp.app.paths import TillPaths
from posapp.app.settings import Settings
from posapp.domain.errors import StoreError
from posapp.sandbox import DEMO_API_KEY, SandboxServer
from posapp.services.bus import Bus
from tests.flows.test_fault_matrix import sell, settings_for, world_with


def sold(settings: Settings, codes: list[str]) -> None:
    async def act() -> None:
        async with open_core(settings) as core:
            sell(core, codes)

    asyncio.run(act())


def burned(splio: SandboxServer) -> list[str]:
    return sorted(one.code for one in splio.world.arrivals)


def test_flushes_beside_each_other_and_beside_an_open_till_send_each_burn_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(verbs, "LOCK_WAIT_S", 0.2)
    world, codes = world_with(6)
    with SandboxServer(world) as splio, splio.slow(0.1, path="/burn"):
        settings = settings_for(tmp_path, splio.url, 1)
        sold(settings, codes)
        engine = Engine(settings, Bus())

        def flush() -> str:
            try:
                return str(asyncio.run(verbs.flush(settings)).waiting)
            except StoreError as error:
                return error.code

        with ThreadPoolExecutor(3) as three:
            asked = [three.submit(flush) for _ in range(3)]
            answers = {one.result() for one in asked}
            engine.start()
            answers |= {three.submit(flush).result()}
        engine.stop()
        assert "till.busy" in answers
        assert answers <= {"till.busy", "0"}
        assert burned(splio) == sorted(codes)


# The rest starts the whole program, each for a second or two.


def env_for(settings: Settings, home: Path) -> dict[str, str]:
    return os.environ | {
        "POSAPP_DATA_DIR": str(settings.data_dir),
        "POSAPP_SPLIO_URL": settings.splio_url,
        "POSAPP_SPLIO_API_KEY": DEMO_API_KEY,
        "POSAPP_STORE_ID": "PAR-01",
        "POSAPP_TILL_ID": "till-1",
        "POSAPP_LANGUAGE": "en",
        "QT_QPA_PLATFORM": "offscreen",
        "HOME": str(home),
    }


def start(env: dict[str, str], *args: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "posapp", *args],
        env=env,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )


def told_by_figures(text: str) -> None:
    sys.stdout.write(f"{text}\n")


def told(child: subprocess.Popen[str]) -> str:
    assert child.stderr is not None
    _none, text = child.communicate(timeout=120)
    return text


@contextmanager
def hanging() -> Iterator[tuple[str, list[socket.socket]]]:
    """A server that takes every connection and never says a word."""
    server = socket.create_server(("127.0.0.1", 0))
    held: list[socket.socket] = []

    def take() -> None:
        while True:
            try:
                held.append(server.accept()[0])
            except OSError:
                return

    taker = threading.Thread(target=take)
    taker.start()
    try:
        yield f"http://127.0.0.1:{server.getsockname()[1]}", held
    finally:
        server.shutdown(socket.SHUT_RDWR)
        server.close()
        taker.join()
        for one in held:
            one.close()


def until(wanted: object, child: subprocess.Popen[str]) -> None:
    end = time.monotonic() + 60
    while not (callable(wanted) and wanted()):
        assert child.poll() is None, told(child)
        assert time.monotonic() < end
        time.sleep(0.02)


def states(settings: Settings) -> set[str]:
    with sqlite3.connect(TillPaths(settings.data_dir).ledger) as raw:
        found = {state for (state,) in raw.execute("SELECT DISTINCT state FROM burn")}
    raw.close()
    return found


@pytest.mark.torture
@pytest.mark.timeout(600)
@pytest.mark.parametrize("name", ["SIGTERM", "SIGINT", "SIGHUP"])
def test_asked_to_end_while_splio_hangs_it_is_gone_in_time(tmp_path: Path, name: str) -> None:
    world, codes = world_with(1)
    home = tmp_path / "till"
    with hanging() as (nowhere, held):
        dead = settings_for(home, nowhere, 1)
        sold(dead, codes)
        child = start(env_for(dead, tmp_path))
        until(lambda: held, child)
        began = time.monotonic()
        child.send_signal(getattr(signal, name))
        child.wait(60)
        took = time.monotonic() - began
        told_by_figures(f"\n{name}: nothing answers, gone after {took:.2f} s")
        assert took < GONE_WITHIN_S + 0.5
        assert child.returncode == 0
        told(child)
    with SandboxServer(world) as splio:
        settings = settings_for(home, splio.url, 1)
        with splio.slow(60, path="/burn"):
            child = start(env_for(settings, tmp_path))
            until(lambda: world.arrivals or "sending" in states(settings), child)
            began = time.monotonic()
            child.send_signal(getattr(signal, name))
            child.wait(60)
            took = time.monotonic() - began
            told_by_figures(
                f"{name}: a burn on the wire, gone after {took:.2f} s; {states(settings)}"
            )
            assert took < GONE_WITHIN_S + 0.5
            assert states(settings) <= {"pending", "unclear"}
            told(child)
        assert asyncio.run(verbs.flush(settings)).nothing_left
        assert burned(splio).count(codes[0]) == 1
        assert states(settings) == {"confirmed"}


@pytest.mark.torture
@pytest.mark.timeout(900)
def test_real_flushes_race_an_open_till(tmp_path: Path) -> None:
    world, codes = world_with(200)
    with SandboxServer(world) as splio, splio.slow(0.01, path="/burn"):
        settings = settings_for(tmp_path / "till", splio.url, 1)
        sold(settings, codes)
        env = env_for(settings, tmp_path)
        till = start(env)
        flushes = [start(env, "flush") for _ in range(6)]
        answers = [told(child) for child in flushes]
        codes_out = [child.returncode for child in flushes]
        told_by_figures(f"\nexit codes of six flushes beside a till: {codes_out}")
        assert set(codes_out) <= {0, 1, 5}
        assert all(
            "using this till" in said
            for said, out in zip(answers, codes_out, strict=True)
            if out == 1
        )
        if till.poll() is None:
            till.send_signal(signal.SIGTERM)
        told(till)
        asyncio.run(verbs.flush(settings))
        assert burned(splio) == sorted(codes)
        assert states(settings) == {"confirmed"}


@pytest.mark.torture
@pytest.mark.timeout(600)
def test_a_second_start_raises_the_first_and_a_hung_first_is_told(tmp_path: Path) -> None:
    world, _codes = world_with(1)
    with SandboxServer(world) as splio:
        settings = settings_for(tmp_path / "till", splio.url, 1)
        sold(settings, [])
        env = env_for(settings, tmp_path)
        first = start(env)
        until(lambda: ring(settings.data_dir, 500) is Heard.RAISED, first)
        began = time.monotonic()
        second = start(env)
        said = told(second)
        told_by_figures(f"\na second start rang and ended after {time.monotonic() - began:.1f} s")
        assert (second.returncode, said) == (0, "")
        first.send_signal(signal.SIGSTOP)
        try:
            began = time.monotonic()
            third = start(env)
            assert third.stderr is not None
            line = third.stderr.readline()
            told_by_figures(f"beside a hung one: {time.monotonic() - began:.1f} s: {line}")
            assert "does not answer" in line
            third.send_signal(signal.SIGTERM)
            told(third)
        finally:
            first.send_signal(signal.SIGCONT)
        first.kill()
        told(first)
        again = start(env)  # the door that was left is no hindrance
        until(lambda: ring(settings.data_dir, 500) is Heard.RAISED, again)
        again.send_signal(signal.SIGTERM)
        assert "using this till" not in told(again)
        assert again.returncode == 0
