"""Host keys of file servers: pinned on first use, the same for ever after.

The file has the form of OpenSSH's ``known_hosts``, so that whoever supports the till can read it.
"""

from __future__ import annotations

from pathlib import Path

from posapp.datahub.disk import local, write_whole
from posapp.domain.errors import Disposition, FileError

Pin = tuple[str, str]  # algorithm, base64 of the key


class KnownHosts:
    """The pinned keys of a till."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def pins(self, host: str, port: int) -> list[Pin]:
        """The keys pinned for a server; empty before its first use.

        Raises `FileError` ``sftp.pins_unreadable``: a pin that cannot be read must not become a
        first use.
        """
        marker = _marker(host, port)
        pins: list[Pin] = []
        for line in self._lines():
            if line.strip() and not line.startswith("#"):
                fields = line.split()
                if len(fields) < 3:
                    raise self._unreadable()
                if marker in fields[0].lower().split(","):
                    pins.append((fields[1], fields[2]))
        return pins

    def pin(self, host: str, port: int, pin: Pin) -> None:
        """Pin a server's key. Raises `FileError`."""
        lines = [*self._lines(), " ".join((_marker(host, port), *pin))]
        write_whole(self.path, ("\n".join(lines) + "\n").encode())

    def _lines(self) -> list[str]:
        try:
            with local(self.path):
                return self.path.read_bytes().decode("utf-8").splitlines()
        except UnicodeDecodeError:
            raise self._unreadable() from None
        except FileError as error:
            if error.code == "folder.no_file":
                return []
            raise

    def _unreadable(self) -> FileError:
        return FileError("sftp.pins_unreadable", Disposition.ASK, path=self.path)


def _marker(host: str, port: int) -> str:
    return host.lower() if port == 22 else f"[{host.lower()}]:{port}"
