"""What each setting about the head office is called and what it is for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from posapp.ui.text.voice import Voice

if TYPE_CHECKING:
    from posapp.ui.text.settings_sales import Told


class ExportSettingWords(Voice):
    """Settings that decide where exports can go."""

    def _told_exports(self) -> Told:
        return {
            "exports_sftp_host": (
                self.translate("SettingName", "Server of the head office"),
                self.translate("SettingUse", "An SFTP server that exports can be sent to."),
            ),
            "exports_sftp_port": (
                self.translate("SettingName", "Port of that server"),
                self.translate("SettingUse", "22 where nobody said another."),
            ),
            "exports_sftp_user": (
                self.translate("SettingName", "Login at that server"),
                self.translate("SettingUse", "The name to sign in with there."),
            ),
            "exports_sftp_password": (
                self.translate("SettingName", "Password of that server"),
                self.translate("SettingUse", "Or the key file’s password. Never shown."),
            ),
            "exports_sftp_key_file": (
                self.translate("SettingName", "Key file for that server"),
                self.translate("SettingUse", "A private key, instead of a password. A full path."),
            ),
            "exports_sftp_folder": (
                self.translate("SettingName", "Folder for exports there"),
                self.translate("SettingUse", "The server’s folder that exports are put into."),
            ),
            "exports_use_sftp_source": (
                self.translate("SettingName", "Use the file server of the codes"),
                self.translate(
                    "SettingUse", "Exports go to the server that codes come from, same login."
                ),
            ),
            "exports_send_slip": (
                self.translate("SettingName", "Send the day’s slip by itself"),
                self.translate(
                    "SettingUse", "When today’s slip is made, it goes to the head office too."
                ),
            ),
        }
