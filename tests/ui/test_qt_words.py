"""Qt's own words go with the till's language."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QApplication

from posapp.ui.shell.qt_words import QtWords


def said() -> str:
    return QCoreApplication.translate("QPlatformTheme", "Cancel")


@pytest.mark.parametrize(("language", "cancel"), [("fr", "Annuler"), ("es", "Cancelar")])
def test_they_turn_and_go(qapp: QApplication, language: str, cancel: str) -> None:
    owner = QObject()
    words = QtWords(language, owner)
    assert said() == cancel
    words.speak("en")
    assert said() == "Cancel"
    words.speak(language)
    assert said() == cancel
    QCoreApplication.removeTranslator(words._translator)
