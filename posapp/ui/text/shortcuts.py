"""What each key does, and the words of the buttons for look and sound."""

from __future__ import annotations

from enum import StrEnum

from posapp.ui.text.voice import Voice


class Act(StrEnum):
    """What a key of the till does."""

    CARD = "card"
    CODE = "code"
    AMOUNT = "amount"
    APPROVE = "approve"
    TICKET = "ticket"
    VOUCHERS = "vouchers"
    REMOVE = "remove"
    COMPLETE = "complete"
    CANCEL = "cancel"
    FIND = "find"
    REWARD = "reward"
    ASIDE = "aside"
    RECALL = "recall"
    COPY = "copy"
    MANUAL = "manual"
    KEYS = "keys"
    SAMPLES = "samples"
    TOUR_NEXT = "tour_next"
    TOUR_BACK = "tour_back"
    TOUR_END = "tour_end"
    STATE = "state"
    STOCK = "stock"
    SCANNER = "scanner"
    LANGUAGE = "language"
    MUTE = "mute"
    LOOK = "look"
    LOCK = "lock"


class ShortcutWords(Voice):
    """Keys in words."""

    def act(self, act: Act) -> str:
        """What a key does, in a few words."""
        return {
            Act.CARD: self.translate("Keys", "The next scan is a card"),
            Act.CODE: self.translate("Keys", "Type a code"),
            Act.AMOUNT: self.translate("Keys", "Amount of the purchase"),
            Act.APPROVE: self.translate("Keys", "A manager approves"),
            Act.TICKET: self.translate("Keys", "Ticket number"),
            Act.VOUCHERS: self.translate("Keys", "Vouchers of this sale"),
            Act.REMOVE: self.translate("Keys", "Remove the voucher (after F7)"),
            Act.COMPLETE: self.translate("Keys", "Complete the sale"),
            Act.CANCEL: self.translate("Keys", "Cancel or go back"),
            Act.FIND: self.translate("Keys", "Find a customer"),
            Act.REWARD: self.translate("Keys", "Use the customer’s reward"),
            Act.ASIDE: self.translate("Keys", "Put the sale aside"),
            Act.RECALL: self.translate("Keys", "Sales put aside"),
            Act.COPY: self.translate("Keys", "Copy the summary"),
            Act.MANUAL: self.translate("Keys", "The manual"),
            Act.KEYS: self.translate("Keys", "This page"),
            Act.SAMPLES: self.translate("Keys", "Codes to try (training)"),
            Act.TOUR_NEXT: self.translate("Keys", "Tour: next step"),
            Act.TOUR_BACK: self.translate("Keys", "Tour: step back"),
            Act.TOUR_END: self.translate("Keys", "Tour: end"),
            Act.STATE: self.translate("Keys", "State of the till"),
            Act.STOCK: self.translate("Keys", "The manager’s pages"),
            Act.SCANNER: self.translate("Keys", "Test the scanner"),
            Act.LANGUAGE: self.translate("Keys", "Language"),
            Act.MUTE: self.translate("Keys", "Sound on or off"),
            Act.LOOK: self.translate("Keys", "Light, dark, high contrast"),
            Act.LOCK: self.translate("Keys", "Change user, lock the till"),
        }[act]

    def key(self, key: str) -> str:
        """A key as it is printed on keyboards of the language."""
        match key:
            case "Esc":
                return self.translate("Keys", "Esc")
            case "Del":
                return self.translate("Keys", "Del")
            case "Alt+End":
                return self.translate("Keys", "Alt+End")
            case _:
                return key.replace("Right", "→").replace("Left", "←")

    def look(self, theme: str) -> str:
        """The name of a theme: ``light``, ``dark`` or ``contrast``."""
        match theme:
            case "dark":
                return self.translate("Keys", "Dark")
            case "contrast":
                return self.translate("Keys", "High contrast")
            case _:
                return self.translate("Keys", "Light")

    def look_button(self, theme: str) -> str:
        """The button that changes the look, with the look there is now."""
        return self.translate("Keys", "Look: {look}\nCtrl+T").format(look=self.look(theme))

    def sound_button(self, *, is_muted: bool) -> str:
        """The button that mutes, with how it stands; two lines, for it stands in a narrow place."""
        if is_muted:
            return self.translate("Keys", "♪ off\nCtrl+M")
        return self.translate("Keys", "♪ on\nCtrl+M")

    def sound_spoken(self, *, is_muted: bool) -> str:
        """What the button that mutes does, for a screen reader."""
        if is_muted:
            return self.translate("Keys", "The till is silent: turn the sound on")
        return self.translate("Keys", "The till is heard: turn the sound off")
