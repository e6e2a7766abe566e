"""What comes off and what is left to pay, as the sale grows; large, above the main button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from posapp.ui.till.screen import PreviewShown
from posapp.ui.widgets.labels import label

if TYPE_CHECKING:
    from posapp.domain.basket import Basket
    from posapp.ui.text import Words


def preview_of(basket: Basket, words: Words) -> PreviewShown | None:
    """What completing now would take off; None while there is nothing to take off from."""
    discount = basket.discount
    if not discount.shares and basket.amount is None:
        return None
    awaits = basket.amount is None and any(line.claim.is_percentage for line in basket.accepted)
    return PreviewShown(
        words.off_so_far(discount.total, awaits_amount=awaits), words.left_to_pay(discount)
    )


class PreviewFrame(QFrame):
    """Shows a `PreviewShown`, or nothing."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("preview")
        self._words = words
        self._off = label("off", wraps=False)
        self._left = label("left", wraps=False)
        off_name = label("quiet", words.translate("Sale", "Total off"), wraps=False)
        left_name = label("due", words.translate("Sale", "Left to pay"), wraps=False)
        grid = QGridLayout(self)
        grid.setContentsMargins(10, 1, 10, 1)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 1)
        for at, (name, amount) in enumerate(((off_name, self._off), (left_name, self._left))):
            grid.addWidget(name, at, 0)
            grid.addWidget(amount, at, 1)
            amount.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def render_preview(self, shown: PreviewShown | None) -> None:
        """Show what comes off now."""
        self.setVisible(shown is not None)
        if shown is None:
            return
        self._off.setText(shown.off)
        self._left.setText(shown.left)
        spoken = self._words.translate("Sale", "Total off {off}, left to pay {left}")
        self.setAccessibleName(spoken.format(off=shown.off, left=shown.left))
