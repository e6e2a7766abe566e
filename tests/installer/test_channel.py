"""The tool that signs a channel: what it makes, a till believes; its key is never an argument."""

from __future__ import annotations

import io
import os
import stat
import sys
from pathlib import Path

import pytest

from installer import channel
from posapp.domain.update import parse_channel
from posapp.updates.envelope import opened, read_key

PASSWORD = "long and dull"


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever releases types the password."""
    monkeypatch.setattr(sys, "stdin", io.StringIO(f"{PASSWORD}\n" * 9))


def new_key(file: Path, capsys: pytest.CaptureFixture[str]) -> str:
    assert channel.main(["key", str(file), "--password-stdin"]) == 0
    return capsys.readouterr().out.strip()


def make(folder: Path, *more: str) -> int:
    usual = ["make", str(folder), "--minimum", "0.1.0", "--password-stdin"]
    return channel.main([*usual, *more])


def test_a_channel_is_made_shown_and_kept_going(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], typed: None
) -> None:
    key, second = tmp_path / "release.key", tmp_path / "next.key"
    public, later = new_key(key, capsys), new_key(second, capsys)
    if os.name != "nt":
        assert stat.S_IMODE(key.stat().st_mode) == 0o600
    assert b"ENCRYPTED" in key.read_bytes()
    folder = tmp_path / "site"
    folder.mkdir()
    (folder / "one.deb").write_bytes(b"one")
    (folder / "two.deb").write_bytes(b"two!")
    given = ("--package", "linux-amd64=one.deb", "--note", "en=First.", "--key", str(key))
    assert make(folder, "--version", "0.2.0", "--serial", "1", *given) == 0
    more = ("--package", "linux-amd64=two.deb", "--older", str(folder / "channel.json"))
    both = ("--key", str(key), "--key", str(second))
    assert make(folder, "--version", "0.3.0", "--serial", "2", *more, *both) == 0
    for known in (public, later):
        made = parse_channel(opened((folder / "channel.json").read_bytes(), [read_key(known)]))
        assert (str(made.release.version), made.serial) == ("0.3.0", 2)
        assert made.release.packages[0].size == 4
        assert [str(one.version) for one in made.older] == ["0.2.0"]
    capsys.readouterr()
    assert channel.main(["show", str(folder / "channel.json"), later]) == 0
    assert "0.3.0 (over 0.1.0 or newer): linux-amd64 two.deb 4 bytes" in capsys.readouterr().out


def test_what_would_not_be_believed_is_not_made(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, typed: None
) -> None:
    key = tmp_path / "release.key"
    new_key(key, capsys)
    (tmp_path / "one.deb").write_bytes(b"one")
    package = ("--package", "linux-amd64=one.deb", "--key", str(key))
    assert make(tmp_path, "--version", "0.2", "--serial", "1", *package) == 1
    assert make(tmp_path, "--version", "0.2.0", "--serial", "0", *package) == 1
    assert make(tmp_path, "--version", "0.2.0", "--serial", "1", "--days", "900", *package) == 1
    missing = ("--package", "linux-amd64=no.deb", "--key", str(key))
    assert make(tmp_path, "--version", "0.2.0", "--serial", "1", *missing) == 1
    monkeypatch.setattr(sys, "stdin", io.StringIO("wrong\n"))
    assert make(tmp_path, "--version", "0.2.0", "--serial", "1", *package) == 1
    assert "password is another" in capsys.readouterr().err
    assert not (tmp_path / "channel.json").exists()
    assert channel.main(["key", str(key), "--password-stdin"]) == 1, "never over another key"
