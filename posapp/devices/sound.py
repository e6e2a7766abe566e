"""Plays the till's sounds without waiting for them.

A system's own player does it: `winsound` on Windows, else the first of a few small programs that
is there. Qt's multimedia library would do as well but costs memory and start-up time for five
tenths of a second of sound. Without a player the system's own beep asks for a look; without a
sound device nothing is heard, and nothing is said of it: sound only repeats what the screen shows.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, QProcess, QTemporaryDir
from PySide6.QtWidgets import QApplication

from posapp.devices.tones import wave
from posapp.domain.cue import Cue

# Each with what stands before the file's name; the ones that mix with other programs come first.
_PLAYERS = (
    ("pw-play",),
    ("paplay", "--client-name=posapp"),
    ("afplay",),
    ("aplay", "--quiet"),
    ("play", "-q"),
)


_WORTH_A_BEEP = {Cue.ATTENTION, Cue.REFUSE}  # the system has one sound only, if any


class Output(Protocol):
    """What plays sounds."""

    def __call__(self, file: Path, /) -> None:
        """Begin to play a WAV file and come back at once; an older sound may go on."""
        ...


class Player(QObject):
    """Plays cues at one volume, 0 (silence) to 100. Files are made when first needed."""

    def __init__(
        self,
        volume: int,
        output: Output | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._volume = volume
        self._output = output
        self._is_found = output is not None
        self._folder: QTemporaryDir | None = None
        self._files: dict[Cue, Path] = {}

    def prepare(self) -> None:
        """Find the player and make the files, so that the first sound comes at once."""
        if not self._is_found:
            self._is_found = True
            self._output = find_output()
        if self._output is None or self._volume == 0 or self._files:
            return
        folder = QTemporaryDir()
        if not folder.isValid():
            self._output = None
            return
        self._folder = folder
        made = {cue: Path(folder.filePath(f"{cue}.wav")) for cue in Cue}
        try:
            for cue, file in made.items():
                file.write_bytes(wave(cue, self._volume))
        except OSError:
            self._output = None  # a full disc silences the till, and stops nothing
            return
        self._files = made

    def play(self, cue: Cue) -> None:
        """Let a cue be heard."""
        self.prepare()
        file = self._files.get(cue)
        if file is not None and self._output is not None:
            self._output(file)
        elif self._volume > 0 and cue in _WORTH_A_BEEP:
            QApplication.beep()


def find_output(
    platform: str = sys.platform, which: Callable[[str], str | None] = shutil.which
) -> Output | None:
    """What plays sounds on this system; None where nothing does."""
    if platform == "win32":
        return _play_on_windows
    for name, *options in _PLAYERS:
        program = which(name)
        if program is not None:
            return _Program(program, tuple(options))
    return None


class _Program:
    """A program that plays a file and ends; it is left alone, and nothing it says is shown."""

    def __init__(self, program: str, options: tuple[str, ...]) -> None:
        self._program = program
        self._options = options

    def __call__(self, file: Path, /) -> None:
        process = QProcess()
        process.setProgram(self._program)
        process.setArguments([*self._options, str(file)])
        process.setStandardInputFile(QProcess.nullDevice())
        process.setStandardOutputFile(QProcess.nullDevice())
        process.setStandardErrorFile(QProcess.nullDevice())
        process.startDetached()


def _play_on_windows(file: Path, /) -> None:
    if sys.platform == "win32":
        import winsound

        flags = winsound.SND_FILENAME | winsound.SND_ASYNC | winsound.SND_NODEFAULT
        try:
            winsound.PlaySound(str(file), flags)
        except RuntimeError:
            return  # no sound device
