"""A language that nobody speaks: each text longer by two fifths, in brackets, with accents."""

from __future__ import annotations

import re

from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QWidget

from posapp.ui.text import Words

_PLAIN = "aceginorsuyACEGINORSUY"
_ACCENTED = "åçéğîñöŕšüýÅÇÉĞÎÑÖŔŠÜÝ"
_TABLE = str.maketrans(_PLAIN, _ACCENTED)
_PLACEHOLDER = re.compile(r"(\{[^{}]*\})")
_STRETCH = 0.4
_WORD = 6  # longer, a single word is as long as words get


class PseudoWords(Words):
    """All sentences as a much longer language would have them; numbers and money as in English."""

    def translate(self, context: str, source: str) -> str:
        return pseudo(source)


def pseudo(source: str) -> str:
    """``Scan it`` as ``⟦Šçåñ ît ñéñ⟧``; placeholders and line breaks as they are."""
    parts = _PLACEHOLDER.split(source)
    spoken = "".join(part if part.startswith("{") else part.translate(_TABLE) for part in parts)
    more = round(len(_PLACEHOLDER.sub("", source)) * _STRETCH) - len("⟦⟧")
    lines = spoken.split("\n")
    longest = max(range(len(lines)), key=lambda at: len(lines[at]))
    gap = "" if more < _WORD and " " not in lines[longest] else " "
    filling = "ñéöñé " * (more // _WORD + 1)
    lines[longest] += gap + filling[: max(more - len(gap), 0)].strip()
    return "⟦" + "\n".join(lines) + "⟧"


def bare_texts(window: QWidget, data: tuple[str, ...]) -> list[str]:
    """Texts a person sees or hears that never went through translation; `data` is none's words."""
    found = []
    for widget in (window, *window.findChildren(QWidget)):
        if not widget.isVisible():
            continue
        said = [widget.accessibleName(), widget.toolTip(), widget.accessibleDescription()]
        if widget.isWindow():
            said.append(widget.windowTitle())
        if isinstance(widget, QLabel | QAbstractButton):
            said.append(widget.text())
        if isinstance(widget, QLineEdit):
            said.append(widget.placeholderText())
        if isinstance(widget, QComboBox):
            said += [widget.itemText(at) for at in range(widget.count())]
        found += [f"{type(widget).__name__}: {text}" for text in said if _is_bare(text, data)]
    return found


def _is_bare(text: str, data: tuple[str, ...]) -> bool:
    before = None
    while before != text:  # a sentence may hold another one
        before, text = text, re.sub(r"⟦[^⟦⟧]*(⟧|$)", " ", text)  # or the first line of one
    for known in sorted(data, key=len, reverse=True):
        text = text.replace(known, " ")
    return re.search(r"[^\W\d_]{2,}", text) is not None
