"""The question for a file speaks the till's language and shows where it is."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLabel, QPushButton, QWidget

from posapp.ui.theme import Theme, dress
from posapp.ui.widgets.file_dialog import file_dialog
from tests.ui.conftest import speak
from tests.ui.cut import cut_texts


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("fr", {"Dossier", "Fichier", "Type", "Laisser", "Ouvrir"}),
        ("es", {"Carpeta", "Archivo", "Tipo", "Dejar", "Abrir"}),
    ],
)
def test_every_word_on_it_is_the_tills(
    qapp: QApplication, tmp_path: Path, language: str, said: set[str]
) -> None:
    words = speak(language)
    window = QWidget()
    dress(window, Theme.LIGHT)
    window.resize(1024, 768)
    dialog = file_dialog(
        words,
        window,
        "?",
        str(tmp_path),
        "Texte (*.txt)",
        words.translate("Levels", "Open"),
    )
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.open()
    qapp.processEvents()
    labels = [one.text() for one in dialog.findChildren(QLabel) if one.isVisible()]
    buttons = [one.text() for one in dialog.findChildren(QPushButton) if one.isVisible()]
    shown = {text.replace("&", "").rstrip(":\u00a0 ") for text in labels + buttons}
    assert said <= shown, shown
    assert dialog.width() <= window.width()
    assert dialog.height() <= window.height()
    (where,) = (box for box in dialog.findChildren(QComboBox) if box.objectName() == "lookInCombo")
    assert where.width() > 300
    assert [text for text in cut_texts(dialog) if str(tmp_path) not in text] == []
    dialog.reject()
