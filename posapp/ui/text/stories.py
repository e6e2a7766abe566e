"""What the codes of the training mode show, by the key of their story."""

from __future__ import annotations

from posapp.ui.text.voice import Voice


class StoryWords(Voice):
    """Short labels of the codes to try."""

    def story(self, story: str) -> str:
        """The label of a story; its key in plain letters where it has none."""
        match story:
            case "member_card":
                return self.translate("Story", "Loyalty card")
            case "good":
                return self.translate("Story", "Good voucher")
            case "threshold":
                return self.translate("Story", "From a minimum purchase")
            case "threshold_comma":
                return self.translate("Story", "Another minimum purchase")
            case "percent":
                return self.translate("Story", "Percentage off")
            case "web_only":
                return self.translate("Story", "Online shop only")
            case "expired":
                return self.translate("Story", "Expired voucher")
            case "used":
                return self.translate("Story", "Used elsewhere")
            case "holding":
                return self.translate("Story", "Still in waiting period")
            case "other_member":
                return self.translate("Story", "Another customer’s")
            case "unknown":
                return self.translate("Story", "Unknown code")
            case "mistyped":
                return self.translate("Story", "Mistyped code")
            case _:
                return story.replace("_", " ")
