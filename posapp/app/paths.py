"""Where a till keeps its things, by each system's conventions."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass
from pathlib import Path

import platformdirs


def usual_data_dir() -> Path:
    """Where this user's data belong: XDG on Linux, the local application data on Windows."""
    return Path(platformdirs.user_data_dir("posapp", appauthor=False))


def usual_log_dir() -> Path:
    """Where this user's logs belong: XDG's state on Linux, beside the data on Windows."""
    return Path(platformdirs.user_log_dir("posapp", appauthor=False))


@dataclass(frozen=True, slots=True)
class TillPaths:
    """The files of one till, all in its data directory."""

    root: Path

    @property
    def stock(self) -> Path:
        """What Splio told; can be rebuilt."""
        return self.root / "stock.db"

    @property
    def ledger(self) -> Path:
        """Sales, burns, journal; can never be rebuilt."""
        return self.root / "ledger.db"

    @property
    def lock(self) -> Path:
        """Held by the one program that writes."""
        return self.root / "till.lock"

    @property
    def stop_request(self) -> Path:
        """Put there by an installer that wants the open till to close."""
        return self.root / "till.stop"

    @property
    def checks(self) -> Path:
        """What the last checks of the files found."""
        return self.root / "checks.json"

    @property
    def log(self) -> Path:
        """The rotating log file: where the system wants logs, for data in the usual place.

        Data in another place, such as a training's, keep their log with them.
        """
        if self.root == usual_data_dir():
            return usual_log_dir() / "posapp.log"
        return self.root / "logs" / "posapp.log"

    @property
    def updates(self) -> Path:
        """What was seen of newer versions of the program."""
        return self.root / "updates.json"

    @property
    def batches(self) -> Path:
        """The directory of the codes made here; a file a batch, each worth cash."""
        return self.root / "batches"

    @property
    def incoming(self) -> Path:
        """Files of codes downloaded and not yet taken in."""
        return self.root / "incoming"

    @property
    def rejected(self) -> Path:
        """Lists of rejected rows, of files whose own folder cannot be written."""
        return self.root / "rejected"

    @property
    def outgoing(self) -> Path:
        """Files of burns on their way out, with the record of how far each has come."""
        return self.root / "outgoing"

    @property
    def transport(self) -> Path:
        """What was seen, taken in and sent by file."""
        return self.root / "files.json"

    @property
    def known_hosts(self) -> Path:
        """The keys of file servers, pinned on first use."""
        return self.root / "known_hosts"

    @property
    def archive(self) -> Path:
        """Old lines of the journal, in signed files; never deleted by the program."""
        return self.root / "archive"

    @property
    def backups(self) -> Path:
        """Copies of the ledger, where the settings name no other folder."""
        return self.root / "backups"

    @property
    def exports(self) -> Path:
        """Files for the head office that are still to be sent."""
        return self.root / "exports"

    @property
    def clock(self) -> Path:
        """What the till's time rested on when the program last ran."""
        return self.root / "clock.json"

    @property
    def training(self) -> Path:
        """The data directory of the training till, kept apart from real data."""
        return self.root / "training"

    def why_impossible(self) -> str | None:
        """Why the directory can neither be used nor made; None where it can.

        ``not_a_folder``: a file stands there or on the way; ``no_right``: this user may not write;
        ``disk``: the disk does not answer.
        """
        for folder in (self.root, *self.root.absolute().parents):
            try:
                if not folder.exists():
                    continue
                if not folder.is_dir():
                    return "not_a_folder"
                if not os.access(folder, os.W_OK | os.X_OK):
                    return "no_right"
                # What is no disk (/proc, a drive without a medium) has no size, whoever asks.
                return None if shutil.disk_usage(folder).total else "disk"
            except PermissionError:
                return "no_right"
            except NotADirectoryError:
                continue  # a file further up, which is seen in its turn
            except OSError:
                return "disk"
        return "disk"
