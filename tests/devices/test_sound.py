"""Sounds that differ, made of nothing but numbers, and played without anybody waiting."""

from __future__ import annotations

import io
import math
import stat
import struct
import wave as wave_file
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from posapp.devices.sound import Player, find_output
from posapp.devices.tones import RATE, TUNES, seconds, wave
from posapp.domain.cue import Cue


def samples(cue: Cue, volume: int = 100) -> list[int]:
    with wave_file.open(io.BytesIO(wave(cue, volume))) as read:
        assert (read.getnchannels(), read.getsampwidth(), read.getframerate()) == (1, 2, RATE)
        data = read.readframes(read.getnframes())
    return list(struct.unpack(f"<{len(data) // 2}h", data))


def strength_at(heard: list[int], hertz: float) -> float:
    """How much of a tone there is (Goertzel)."""
    factor = 2 * math.cos(2 * math.pi * hertz / RATE)
    last = before = 0.0
    for one in heard:
        last, before = one + factor * last - before, last
    return math.sqrt(abs(last**2 + before**2 - factor * last * before)) / len(heard)


@pytest.mark.parametrize("cue", list(Cue))
def test_a_sound_is_a_wav_file_that_begins_and_ends_in_silence(cue: Cue) -> None:
    heard = samples(cue)
    assert len(heard) == pytest.approx(seconds(cue) * RATE, abs=2)
    assert abs(heard[0]) < 200
    assert abs(heard[-1]) < 400
    assert 5000 < max(map(abs, heard)) <= 32_767


def test_accepted_is_short_and_high_refused_long_and_low_attention_double() -> None:
    tones = {cue: [note.hertz for note in TUNES[cue] if note.hertz] for cue in Cue}
    assert min(tones[Cue.ACCEPT]) > 2 * max(tones[Cue.REFUSE])
    assert seconds(Cue.REFUSE) > 3 * seconds(Cue.ACCEPT)
    assert len(tones[Cue.ATTENTION]) == 2
    assert any(note.hertz == 0 for note in TUNES[Cue.ATTENTION])  # two, with a gap between
    assert max(map(abs, samples(Cue.KEPT))) < max(map(abs, samples(Cue.ACCEPT))) / 2
    for one, other in combinations((Cue.ACCEPT, Cue.ATTENTION, Cue.REFUSE), 2):
        assert abs(seconds(one) - seconds(other)) > 0.1


def test_what_is_heard_is_what_the_table_says() -> None:
    high, low = TUNES[Cue.ACCEPT][0].hertz, TUNES[Cue.REFUSE][0].hertz
    accepted, refused = samples(Cue.ACCEPT), samples(Cue.REFUSE)
    assert strength_at(accepted, high) > 20 * strength_at(accepted, low)
    assert strength_at(refused, low) > 5 * strength_at(refused, high)


def test_the_volume_is_heard() -> None:
    loud, half, silent = (max(map(abs, samples(Cue.ACCEPT, v))) for v in (100, 50, 0))
    assert silent == 0
    assert half == pytest.approx(loud / 4, rel=0.02)


@pytest.mark.parametrize("volume", [-1, 101])
def test_another_volume_is_refused(volume: int) -> None:
    with pytest.raises(ValueError, match="volume"):
        wave(Cue.ACCEPT, volume)


def test_each_cue_is_played_from_its_own_file(qapp: QApplication) -> None:
    played: list[Path] = []
    player = Player(70, played.append)
    for cue in Cue:
        player.play(cue)
    assert [file.stem for file in played] == [str(cue) for cue in Cue]
    assert played[0].read_bytes() == wave(Cue.KEPT, 70)


def test_no_volume_plays_nothing(qapp: QApplication) -> None:
    played: list[Path] = []
    Player(0, played.append).play(Cue.REFUSE)
    assert played == []


def test_a_system_without_a_player_is_no_error(qapp: QApplication) -> None:
    assert find_output("linux", lambda _name: None) is None
    player = Player(70, None)
    player.play(Cue.ACCEPT)
    player.play(Cue.REFUSE)


def test_a_program_plays_the_file_and_its_noise_is_not_shown(
    tmp_path: Path, qtbot: QtBot, capfd: pytest.CaptureFixture[str]
) -> None:
    told = tmp_path / "told"
    program = tmp_path / "paplay"
    program.write_text(
        f'#!/bin/sh\necho no device >&2\necho "$@" > {told}.tmp\nmv {told}.tmp {told}\nexit 1\n'
    )
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    output = find_output("linux", lambda name: str(program) if name == "paplay" else None)
    Player(70, output).play(Cue.ACCEPT)
    qtbot.waitUntil(told.exists, timeout=10_000)
    assert told.read_text().split()[-1].endswith("accept.wav")
    assert capfd.readouterr().err == ""


def test_the_first_player_that_is_there_is_taken() -> None:
    asked: list[str] = []

    def which(name: str) -> str | None:
        asked.append(name)
        return "/usr/bin/aplay" if name == "aplay" else None

    assert find_output("linux", which) is not None
    assert asked[-1] == "aplay"
    assert asked.index("pw-play") < asked.index("paplay") < asked.index("aplay")
