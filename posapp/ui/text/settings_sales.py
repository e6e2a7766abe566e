"""What each setting is called and what it is for: Splio, the sale, the limits, the look."""

from __future__ import annotations

from collections.abc import Mapping

from posapp.ui.text.voice import Voice

Told = Mapping[str, tuple[str, str]]
"""By the setting's key: its name, and what it is for."""


class SalesSettingWords(Voice):
    """Settings that decide about Splio and about sales."""

    def _told_splio(self) -> Told:
        return {
            "splio_url": (
                self.translate("SettingName", "Address of Splio"),
                self.translate("SettingUse", "Where the till asks and sends its vouchers."),
            ),
            "splio_api_key": (
                self.translate("SettingName", "Splio key"),
                self.translate("SettingUse", "The key of your tills, from Splio. Never shown."),
            ),
            "splio_api_key_file": (
                self.translate("SettingName", "File with the Splio key"),
                self.translate(
                    "SettingUse", "For a fleet: a file that holds the key alone, read when needed."
                ),
            ),
            "splio_password": (
                self.translate("SettingName", "Splio password"),
                self.translate("SettingUse", "Only where Splio asks for one beside the key."),
            ),
            "splio_ca_file": (
                self.translate("SettingName", "Own certificate authority"),
                self.translate(
                    "SettingUse", "A file (PEM) with certificates to trust beside the public ones."
                ),
            ),
            "store_id": (
                self.translate("SettingName", "Store"),
                self.translate("SettingUse", "This store’s id, as Splio knows it."),
            ),
            "till_id": (
                self.translate("SettingName", "Name of this till"),
                self.translate("SettingUse", "How the till is called in the journal and in lists."),
            ),
            "timezone": (
                self.translate("SettingName", "Time zone"),
                self.translate(
                    "SettingUse", "The zone of your Splio universe, such as Europe/Paris."
                ),
            ),
            "field_purchase_threshold": (
                self.translate("SettingName", "Field: smallest basket"),
                self.translate(
                    "SettingUse",
                    "The custom field of Splio with the smallest basket a reward may be used on.",
                ),
            ),
            "field_web_only": (
                self.translate("SettingName", "Field: web only"),
                self.translate("SettingUse", "The custom field that bars a reward from stores."),
            ),
            "field_stock_alert": (
                self.translate("SettingName", "Field: alert level"),
                self.translate(
                    "SettingUse", "The custom field with the number of codes left at which to warn."
                ),
            ),
            "field_product": (
                self.translate("SettingName", "Field: products"),
                self.translate("SettingUse", "The custom field that says what a reward is for."),
            ),
            "field_channel": (
                self.translate("SettingName", "Field: channel"),
                self.translate(
                    "SettingUse", "The custom field that says where a reward may be used."
                ),
            ),
        }

    def _told_sale(self) -> Told:
        return {
            "vouchers_per_sale": (
                self.translate("SettingName", "Vouchers in a sale"),
                self.translate("SettingUse", "How many vouchers one sale may take."),
            ),
            "percentages_per_sale": (
                self.translate("SettingName", "Percentages in a sale"),
                self.translate(
                    "SettingUse",
                    "How many vouchers of a percentage one sale may take. 0: no limit.",
                ),
            ),
            "same_reward_per_sale": (
                self.translate("SettingName", "Same reward in a sale"),
                self.translate(
                    "SettingUse", "How many vouchers of one reward a sale may take. 0: no limit."
                ),
            ),
            "receipt_line": (
                self.translate("SettingName", "Line for the receipt"),
                self.translate(
                    "SettingUse",
                    "Copied with the summary of a sale. It may name {ticket}, {count}, {off},"
                    " {left} and {vouchers}.",
                ),
            ),
            "online_check_limit_s": (
                self.translate("SettingName", "Wait for Splio"),
                self.translate(
                    "SettingUse",
                    "How long a check waits for Splio before the till decides alone. 0: never.",
                ),
            ),
        }

    def _told_risk(self) -> Told:
        return {
            "risk_show_age_hours": (
                self.translate("SettingName", "Show the age of the stock after"),
                self.translate("SettingUse", "From then on cashiers see how old the stock is."),
            ),
            "risk_ask_hours": (
                self.translate("SettingName", "Manager decides after"),
                self.translate(
                    "SettingUse", "Without Splio and with an older stock, a manager must approve."
                ),
            ),
            "risk_refuse_hours": (
                self.translate("SettingName", "Refuse after"),
                self.translate(
                    "SettingUse", "Without Splio and with an older stock, nothing is accepted."
                ),
            ),
            "risk_unknown": (
                self.translate("SettingName", "Unknown codes"),
                self.translate(
                    "SettingUse", "A code in no stock while Splio cannot be asked: ask or refuse."
                ),
            ),
            "risk_unknown_value": (
                self.translate("SettingName", "Most for an unknown code"),
                self.translate(
                    "SettingUse", "The most a manager may approve for such a code. 0: no limit."
                ),
            ),
            "risk_per_code": (
                self.translate("SettingName", "Most for one voucher"),
                self.translate(
                    "SettingUse",
                    "Without Splio: above this a manager must approve. 0: no limit.",
                ),
            ),
            "risk_per_sale": (
                self.translate("SettingName", "Most for one sale"),
                self.translate(
                    "SettingUse",
                    "All vouchers of a sale without Splio: above this a manager must approve."
                    " 0: no limit.",
                ),
            ),
            "risk_outage_value": (
                self.translate("SettingName", "Most waiting at this till"),
                self.translate(
                    "SettingUse",
                    "Worth of the vouchers taken without Splio that it has not confirmed yet."
                    " 0: no limit.",
                ),
            ),
            "risk_outage_count": (
                self.translate("SettingName", "Most vouchers waiting"),
                self.translate(
                    "SettingUse",
                    "How many may be taken without Splio and not be confirmed yet. 0: no limit.",
                ),
            ),
            "risk_outage_hours": (
                self.translate("SettingName", "Longest wait"),
                self.translate("SettingUse", "How long the oldest of them may wait for Splio."),
            ),
            "risk_warn_percent": (
                self.translate("SettingName", "Warn at"),
                self.translate(
                    "SettingUse", "The share of a limit at which the manager is warned."
                ),
            ),
        }

    def _told_look(self) -> Told:
        return {
            "language": (
                self.translate("SettingName", "Language"),
                self.translate("SettingUse", "The till’s language; the computer’s where none."),
            ),
            "theme": (
                self.translate("SettingName", "Colours"),
                self.translate("SettingUse", "How the till looks; Ctrl+T changes it for the day."),
            ),
            "sound": (
                self.translate("SettingName", "Sound"),
                self.translate(
                    "SettingUse", "Whether the till is heard; Ctrl+M changes it for the day."
                ),
            ),
            "sound_volume": (
                self.translate("SettingName", "Volume"),
                self.translate("SettingUse", "How loud the sounds are. 0: silence."),
            ),
        }
