"""The tenant's custom fields: which rule each carries now, and the line that would change it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from posapp.domain.fields import FieldSeen, rule_of, setting_line
from posapp.domain.voucher import FieldMap, Rule
from posapp.ui.widgets.labels import as_tip, button, label

if TYPE_CHECKING:
    from posapp.ui.text import Words

_SIZE = (900, 560)


def rule_words(words: Words, rule: Rule) -> str:
    """What a rule is called."""
    match rule:
        case Rule.PURCHASE_THRESHOLD:
            return words.translate("Fields", "Minimum purchase")
        case Rule.WEB_ONLY:
            return words.translate("Fields", "Online shop only")
        case Rule.STOCK_ALERT:
            return words.translate("Fields", "Stock alert")
        case Rule.PRODUCT:
            return words.translate("Fields", "Product it is for")
        case Rule.CHANNEL:
            return words.translate("Fields", "Where it may be used")
        case _:
            assert_never(rule)


class FieldsDialog(QDialog):
    """Lists the fields; choosing one and a rule shows the line for the settings file."""

    def __init__(
        self, fields: Sequence[FieldSeen], field_map: FieldMap, words: Words, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._fields = tuple(fields)
        self._field_map = field_map
        self._words = words
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(words.translate("Fields", "Fields of the rewards"))
        self.resize(*_SIZE)
        self.table = self._table()
        self.rules = QComboBox()
        for rule in Rule:
            self.rules.addItem(rule_words(words, rule), rule)
        self.rules.setAccessibleName(words.translate("Fields", "Rule"))
        self.line = QLineEdit()
        self.line.setReadOnly(True)
        self.line.setProperty("role", "code")
        self.line.setAccessibleName(words.translate("Fields", "Line for the settings file"))
        self.copy_button = button(words.translate("Fields", "Copy"), "second")
        self.close_button = button(words.translate("Fields", "Close  Esc"), "second")
        self._copied = label("quiet")
        self.copy_button.clicked.connect(self._copy)
        self.close_button.clicked.connect(self.reject)
        self.table.itemSelectionChanged.connect(self._choose)
        self.rules.currentIndexChanged.connect(lambda _at: self._say())
        self._arrange()
        self.table.selectRow(0)
        self._choose()

    def _arrange(self) -> None:
        words = self._words
        intro = (
            words.translate(
                "Fields",
                "These fields were found in the stock’s rewards. To let another one carry a rule,"
                " choose the field and the rule, copy the line into the till’s settings file and"
                " start the till again.",
            )
            if self._fields
            else words.translate(
                "Fields",
                "The stock’s rewards have no fields of their own, or no sync has brought any yet.",
            )
        )
        choice = QHBoxLayout()
        choice.setSpacing(10)
        caption = label("caption", words.translate("Fields", "It carries the rule"), wraps=False)
        caption.setBuddy(self.rules)
        choice.addWidget(caption)
        choice.addWidget(self.rules)
        choice.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(10)
        foot.addWidget(self._copied, 1)
        foot.addWidget(self.copy_button)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addWidget(label("detail", intro))
        column.addWidget(self.table, 1)
        column.addLayout(choice)
        column.addWidget(self.line)
        column.addLayout(foot)

    def _table(self) -> QTableWidget:
        words = self._words
        table = QTableWidget(len(self._fields), 5)
        table.setHorizontalHeaderLabels(
            [
                words.translate("Fields", "Field"),
                words.translate("Fields", "No."),
                words.translate("Fields", "Rewards"),
                words.translate("Fields", "Values, for example"),
                words.translate("Fields", "Rule now"),
            ]
        )
        table.setAccessibleName(words.translate("Fields", "Fields of the rewards"))
        for row, field in enumerate(self._fields):
            rule = rule_of(field, self._field_map)
            cells = (
                field.name,
                str(field.id) if field.id is not None else "–",
                words.number(field.rewards),
                " · ".join(field.samples),
                rule_words(words, rule) if rule else "–",
            )
            for column, text in enumerate(cells):
                item = QTableWidgetItem(text)
                item.setToolTip(as_tip(text))
                table.setItem(row, column, item)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(40)
        heads = table.horizontalHeader()
        heads.setHighlightSections(False)
        heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        fit, stretch = QHeaderView.ResizeMode.ResizeToContents, QHeaderView.ResizeMode.Stretch
        for column, mode in enumerate((stretch, fit, fit, stretch, fit)):
            heads.setSectionResizeMode(column, mode)
        return table

    def _chosen(self) -> FieldSeen | None:
        rows = self.table.selectionModel().selectedRows()
        return self._fields[rows[0].row()] if rows else None

    def _choose(self) -> None:
        chosen = self._chosen()
        rule = rule_of(chosen, self._field_map) if chosen is not None else None
        if rule is not None:
            self.rules.setCurrentIndex(self.rules.findData(rule))
        self._say()

    def _say(self) -> None:
        rule = self.rules.currentData()
        chosen = self._chosen()
        text = setting_line(Rule(rule), chosen) if chosen is not None else ""
        self.line.setText(text)
        self.line.setCursorPosition(0)
        self.copy_button.setEnabled(bool(text))
        self._copied.setText("")

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.line.text())
        self._copied.setText(self._words.translate("Fields", "Copied."))
