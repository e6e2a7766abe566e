"""What the command line says of the manuals."""

from __future__ import annotations

from posapp.ui.text.voice import Voice


class ManualWords(Voice):
    """Words of ``posapp manual``."""

    def no_such_manual(self, name: str) -> str:
        """There is no manual of that name."""
        return self.translate("Manual", "There is no manual “{name}”.").format(name=name)

    def manual_written(self, path: str) -> str:
        """The file was written."""
        return self.translate("Manual", "Written: {path}").format(path=path)

    def manual_not_written(self, path: str) -> str:
        """The file could not be written."""
        return self.translate("Manual", "Cannot be written: {path}").format(path=path)
