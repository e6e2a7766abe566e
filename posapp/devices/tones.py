"""The till's sounds, computed: no recording, no file of unknown origin.

Short and high for accepted, longer and low for refused, a distinct double for attention, and a soft
tick for what was kept for later. They differ in length, pitch and rhythm, so that they are told
apart over a shop's noise and by ears that no longer hear high tones well.
"""

from __future__ import annotations

import math
import struct
from dataclasses import dataclass

from posapp.domain.cue import Cue

RATE = 22_050  # samples a second
_LOUDEST = 0.8  # of full scale: small speakers rattle beyond
_RISE_S, _FALL_S = 0.006, 0.03  # without them a tone begins and ends with a crack


@dataclass(frozen=True, slots=True)
class Note:
    """One tone in hertz, for so many seconds; 0 hertz is silence. `strength` is 0 to 1."""

    hertz: float
    seconds: float
    strength: float = 1.0


TUNES: dict[Cue, tuple[Note, ...]] = {
    Cue.KEPT: (Note(880, 0.05, 0.35),),
    Cue.ACCEPT: (Note(1568, 0.11),),
    Cue.ATTENTION: (Note(784, 0.11), Note(0, 0.07), Note(784, 0.11)),
    Cue.REFUSE: (Note(262, 0.22), Note(196, 0.33)),
}


def wave(cue: Cue, volume: int) -> bytes:
    """A sound as a WAV file: 16 bits, one channel. `volume` is 0 (silence) to 100.

    Raises `ValueError` for another volume.
    """
    if not 0 <= volume <= 100:
        raise ValueError(f"volume must be 0 to 100, not {volume}")
    # Loudness is heard by ratio: half the number is to sound about half as loud.
    gain = _LOUDEST * (volume / 100) ** 2
    samples: list[int] = []
    for note in TUNES[cue]:
        samples += _tone(note, gain)
    data = struct.pack(f"<{len(samples)}h", *samples)
    return _header(len(data)) + data


def seconds(cue: Cue) -> float:
    """How long a sound lasts."""
    return sum(note.seconds for note in TUNES[cue])


def _tone(note: Note, gain: float) -> list[int]:
    count = round(note.seconds * RATE)
    if note.hertz == 0:
        return [0] * count
    turn = 2 * math.pi * note.hertz / RATE
    rise, fall = _RISE_S * RATE, _FALL_S * RATE
    peak = 32_767 * gain * note.strength
    return [
        # The octave above makes low tones audible on a till's small speaker.
        round(
            peak
            * min(1.0, at / rise, (count - at) / fall)
            * (0.75 * math.sin(turn * at) + 0.25 * math.sin(2 * turn * at))
        )
        for at in range(count)
    ]


def _header(size: int) -> bytes:
    """RIFF, format (PCM, mono, 16 bits), and the start of the data."""
    wave_format = struct.pack("<4sIHHIIHH", b"fmt ", 16, 1, 1, RATE, RATE * 2, 2, 16)
    return (
        b"RIFF"
        + struct.pack("<I", 36 + size)
        + b"WAVE"
        + wave_format
        + struct.pack("<4sI", b"data", size)
    )
