"""One dialog at a time over a page: opened without a loop of its own, gone when it is answered."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QWidget


class OneDialog:
    """Holds the dialog that is open over `page`; `back` is called once one has closed."""

    def __init__(self, page: QWidget, back: Callable[[], object] = lambda: None) -> None:
        self._page = page
        self._back = back
        self.now: QDialog | None = None

    def open(self, dialog: QDialog) -> None:
        """Open it, unless one is open: then this one is dropped."""
        if self.now is not None:
            dialog.deleteLater()
            return
        self.now = dialog
        dialog.finished.connect(lambda _result: self._closed(dialog))
        dialog.open()

    def _closed(self, dialog: QDialog) -> None:
        if self.now is dialog:
            self.now = None
        dialog.deleteLater()
        # Without a window manager (a kiosk) nobody else gives the keyboard back.
        self._page.window().activateWindow()
        self._back()
