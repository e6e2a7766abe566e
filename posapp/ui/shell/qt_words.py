"""Qt's own words, as file dialogs and context menus say them, in the till's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QObject, QTranslator


class QtWords(QObject):
    """Lends the application Qt's own translation; it goes with its parent."""

    def __init__(self, language: str, parent: QObject) -> None:
        super().__init__(parent)
        self._translator = QTranslator(self)
        self.speak(language)

    def speak(self, language: str) -> None:
        """Turn Qt's words to a language; English is what they are without one."""
        QCoreApplication.removeTranslator(self._translator)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if self._translator.load(f"qtbase_{language}", folder):
            QCoreApplication.installTranslator(self._translator)
