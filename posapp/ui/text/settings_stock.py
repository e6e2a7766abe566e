"""What each setting is called and what it is for: stock and files, scanners, the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from posapp.ui.text.voice import Voice

if TYPE_CHECKING:
    from posapp.ui.text.settings_sales import Told


class StockSettingWords(Voice):
    """Settings that decide how codes come and how they are read."""

    def _told_ways(self) -> Told:
        return {
            "stock_alert": (
                self.translate("SettingName", "Alert level"),
                self.translate(
                    "SettingUse", "Codes left at which to warn, where no field of Splio says it."
                ),
            ),
            "sync_every_minutes": (
                self.translate("SettingName", "Time between two syncs"),
                self.translate("SettingUse", "How often the stock is brought up to date."),
            ),
            "codes_from": (
                self.translate("SettingName", "Codes come"),
                self.translate("SettingUse", "Where the codes given to customers come from."),
            ),
            "burns_by": (
                self.translate("SettingName", "Used vouchers go"),
                self.translate("SettingUse", "The way to Splio; never both."),
            ),
            "hot_folder": (
                self.translate("SettingName", "Folder for files"),
                self.translate(
                    "SettingUse", "Files of codes put here are taken in by themselves. A full path."
                ),
            ),
            "sftp_host": (
                self.translate("SettingName", "File server"),
                self.translate("SettingUse", "The name of the SFTP server."),
            ),
            "sftp_port": (
                self.translate("SettingName", "Port of the file server"),
                self.translate("SettingUse", "22 where nobody said another."),
            ),
            "sftp_user": (
                self.translate("SettingName", "Login at the file server"),
                self.translate("SettingUse", "The name to sign in with there."),
            ),
            "sftp_password": (
                self.translate("SettingName", "Password of the file server"),
                self.translate("SettingUse", "Not needed with a key file. Never shown."),
            ),
            "sftp_key_file": (
                self.translate("SettingName", "Key file for the file server"),
                self.translate("SettingUse", "A private key, instead of a password. A full path."),
            ),
            "sftp_inbox": (
                self.translate("SettingName", "Folder of codes there"),
                self.translate("SettingUse", "The server’s folder with files of codes."),
            ),
            "sftp_outbox": (
                self.translate("SettingName", "Folder of used vouchers there"),
                self.translate("SettingUse", "The server’s folder for files of used vouchers."),
            ),
            "files_every_minutes": (
                self.translate("SettingName", "Time between two looks for files"),
                self.translate("SettingUse", "How often new files are looked for."),
            ),
            "file_settle_s": (
                self.translate("SettingName", "Rest of a file"),
                self.translate("SettingUse", "How long a file must be unchanged to be read."),
            ),
            "files_are_complete": (
                self.translate("SettingName", "Files list all codes"),
                self.translate("SettingUse", "If so, codes that a file lacks are removed."),
            ),
            "accept_new_shapes": (
                self.translate("SettingName", "Take in unknown columns"),
                self.translate(
                    "SettingUse", "Take in files whose columns nobody confirmed in a preview."
                ),
            ),
        }

    def _told_files(self) -> Told:
        return {
            "file_separator": (
                self.translate("SettingName", "Mark between columns"),
                self.translate("SettingUse", "auto, or one of ; , | or a tab."),
            ),
            "file_encoding": (
                self.translate("SettingName", "Letters of the files"),
                self.translate("SettingUse", "auto, or an encoding such as utf-8 or latin-1."),
            ),
            "file_pattern_earnreward": (
                self.translate("SettingName", "Names of files of codes"),
                self.translate("SettingUse", "A pattern; * stands for anything."),
            ),
            "file_pattern_masterreward": (
                self.translate("SettingName", "Names of files of rewards"),
                self.translate("SettingUse", "A pattern; * stands for anything."),
            ),
            "file_name_burnreward": (
                self.translate("SettingName", "Name of files of used vouchers"),
                self.translate(
                    "SettingUse",
                    "It may name {universe}, {store}, {till}, {date} and {number}.",
                ),
            ),
            "universe": (
                self.translate("SettingName", "Universe"),
                self.translate("SettingUse", "The name of your Splio universe in files."),
            ),
            "columns_earnreward": (
                self.translate("SettingName", "Columns in files of codes"),
                self.translate(
                    "SettingUse",
                    'Their names for our columns, where they differ: {"external_id": "Code"}.',
                ),
            ),
            "columns_masterreward": (
                self.translate("SettingName", "Columns in files of rewards"),
                self.translate(
                    "SettingUse",
                    'Their names for our columns, where they differ: {"name": "Reward"}.',
                ),
            ),
            "columns_burnreward": (
                self.translate("SettingName", "Columns in files of used vouchers"),
                self.translate(
                    "SettingUse",
                    'Their names for our columns, where they differ: {"card_code": "Card"}.',
                ),
            ),
        }

    def _told_scanner(self) -> Told:
        return {
            "scanner_gap_ms": (
                self.translate("SettingName", "Gap between two keys"),
                self.translate(
                    "SettingUse", "The longest usual gap of a scanner; people type slower. See F12."
                ),
            ),
            "scanner_stall_ms": (
                self.translate("SettingName", "Longest gap"),
                self.translate("SettingUse", "After every three keys one gap may be this long."),
            ),
            "scanner_min_length": (
                self.translate("SettingName", "Shortest scan"),
                self.translate("SettingUse", "Fewer characters are a person’s."),
            ),
            "scanner_ends": (
                self.translate("SettingName", "Keys that end a scan"),
                self.translate("SettingUse", "enter, tab, or both."),
            ),
            "scanner_layout": (
                self.translate("SettingName", "Keyboard of the scanner"),
                self.translate(
                    "SettingUse", "For scanners that type as on an English keyboard. See F12."
                ),
            ),
            "scanner_port": (
                self.translate("SettingName", "Serial port"),
                self.translate(
                    "SettingUse", "Of a serial scanner: COM3, /dev/ttyACM0. Empty for none."
                ),
            ),
            "scanner_baud": (
                self.translate("SettingName", "Speed of the serial port"),
                self.translate("SettingUse", "As the scanner’s manual says."),
            ),
            "scan_again_ms": (
                self.translate("SettingName", "Same code again"),
                self.translate("SettingUse", "Within this time it counts once."),
            ),
            "scan_gs1": (
                self.translate("SettingName", "GS1 elements with the code"),
                self.translate("SettingUse", "Their numbers, in the order they are tried."),
            ),
            "scan_url_parameters": (
                self.translate("SettingName", "Parameters with the code"),
                self.translate(
                    "SettingUse", "Where a QR code is an address: what holds the code there."
                ),
            ),
            "scan_url_last_segment": (
                self.translate("SettingName", "End of an address is the code"),
                self.translate("SettingUse", "Where an address has none of these parameters."),
            ),
            "scan_upc_as_ean": (
                self.translate("SettingName", "UPC with a leading zero"),
                self.translate("SettingUse", "A code of 12 digits gets a zero before it."),
            ),
        }

    def _told_rest(self) -> Told:
        return {
            "data_dir": (
                self.translate("SettingName", "Folder of the till’s data"),
                self.translate(
                    "SettingUse", "Its two databases, backups and logs. Move with care."
                ),
            ),
            "request_timeout_s": (
                self.translate("SettingName", "Time for a request"),
                self.translate("SettingUse", "How long one request in the background may take."),
            ),
            "bulk_size": (
                self.translate("SettingName", "Vouchers in one request"),
                self.translate("SettingUse", "How many used vouchers are sent at a time."),
            ),
        }
