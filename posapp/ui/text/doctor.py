"""How a till is, in plain words: what each thing is called, and what to do about it."""

from __future__ import annotations

from posapp.domain.health import Condition
from posapp.ui.text.voice import Voice


class DoctorWords(Voice):
    """Words of `posapp doctor` and of the support page; JSON keys are not translated."""

    def doctor_label(self, name: str) -> str:
        """What a thing is called; its key where it has no words of its own."""
        labels = {
            "program": self.translate("Doctor", "Program"),
            "settings": self.translate("Doctor", "Settings file"),
            "till": self.translate("Doctor", "This till"),
            "key": self.translate("Doctor", "Splio key"),
            "plain secrets": self.translate("Doctor", "Secrets"),
            "folder": self.translate("Doctor", "Data folder"),
            "open": self.translate("Doctor", "Till window"),
            "files": self.translate("Doctor", "Data files"),
            "disk": self.translate("Doctor", "Room on the disk"),
            "backup": self.translate("Doctor", "Backup"),
            "night check": self.translate("Doctor", "Night check"),
            "copy": self.translate("Doctor", "Copied data"),
            "queue": self.translate("Doctor", "Vouchers to send"),
            "offline limits": self.translate("Doctor", "Limit without Splio"),
            "stock": self.translate("Doctor", "Stock of codes"),
            "stock levels": self.translate("Doctor", "Codes left"),
            "link": self.translate("Doctor", "Line to Splio"),
            "clock": self.translate("Doctor", "Clock"),
            "store": self.translate("Doctor", "Store"),
            "hot folder": self.translate("Doctor", "Folder for files"),
            "file server": self.translate("Doctor", "File server"),
            "burns by file": self.translate("Doctor", "Vouchers by file"),
            "policy": self.translate("Doctor", "Company policy"),
            "updates": self.translate("Doctor", "Updates"),
        }
        return labels.get(name, name)

    def condition(self, condition: Condition) -> str:
        """How a thing is, in a word, for screen readers and plain terminals."""
        match condition:
            case Condition.GOOD:
                return self.translate("Doctor", "Good")
            case Condition.WAITS:
                return self.translate("Doctor", "Waits")
            case Condition.BROKEN:
                return self.translate("Doctor", "Broken")

    def doctor_advice(self, name: str, cause: str = "") -> str:
        """What to do about a thing that is not well; `cause` is an error's code or a word."""
        match name, cause:
            case "till", _:
                return self.translate("Doctor", "Set this store’s id at Splio (store_id).")
            case "key", _:
                return self.translate("Doctor", "Enter the key in the settings.")
            case "folder", _:
                return self.translate(
                    "Doctor", "Choose another folder (data_dir), or let the till write there."
                )
            case "files", _:
                return self._files_advice(cause)
            case "disk", _:
                return self.translate(
                    "Doctor", "Make room on this disk: without it no sale can be completed."
                )
            case "queue", "rejected":
                return self.translate("Doctor", "Settle what Splio rejected on the queue’s page.")
            case "queue", _:
                return self.translate(
                    "Doctor", "Nothing: they are sent by themselves once Splio answers."
                )
            case "offline limits", _:
                return self.translate("Doctor", "Bring the line to Splio back.")
            case "stock", "withheld":
                return self.translate("Doctor", "Sync once more; if it stays, ask Splio’s support.")
            case "stock", _:
                return self.translate("Doctor", "Sync the stock.")
            case "stock levels", _:
                return self.translate("Doctor", "Ask for more codes of these rewards.")
            case "link", _:
                return self._link_advice(cause)
            case "clock", _:
                return self.translate("Doctor", "Set date and time of this machine.")
            case "store", _:
                return self.translate("Doctor", "Choose the store anew in the settings.")
            case (("hot folder" | "file server" | "burns by file"), _):
                return self.translate("Doctor", "Check the way by file in the settings.")
            case _:
                return ""

    def _files_advice(self, cause: str) -> str:
        """What to do about a data file, by an error's code, or the stock alone."""
        match cause:
            case "store.locked":
                return self.translate(
                    "Doctor", "Another program has the file open: close it, then check again."
                )
            case "store.restoring":
                return self.translate("Doctor", "Open the till once: it puts the backup back.")
            case "store.older_database":
                return self.translate(
                    "Doctor", "Open the till once: it brings the file up to date."
                )
            case "store.newer_database":
                return self.translate("Doctor", "Install the newest posapp on this machine.")
            case "stock":
                return self.translate(
                    "Doctor",
                    "Close the till and open it: it fills a new stock, and nothing is lost.",
                )
            case _:
                return self.translate(
                    "Doctor", "Leave the folder as it is and send a bundle to support at once."
                )

    def _link_advice(self, cause: str) -> str:
        """What to do about the line, by an error's code."""
        match cause:
            case "splio.key_refused" | "splio.forbidden" | "splio.no_key":
                return self.translate("Doctor", "Check the key in the settings.")
            case "splio.certificate":
                return self.translate(
                    "Doctor", "Check this machine’s date, then the network: a proxy may be between."
                )
            case "splio.not_splio":
                return self.translate("Doctor", "Check Splio’s address in the settings.")
            case _:
                return self.translate(
                    "Doctor", "Look at cable, Wi-Fi and router. The till sells on from its stock."
                )

    def not_there(self) -> str:
        """Of a file that is not there and need not be."""
        return self.translate("Doctor", "not there")

    def program_told(self, version: str, python: str, system: str) -> str:
        """Which program runs on what."""
        return self.translate("Doctor", "posapp {version} on {system}, Python {python}").format(
            version=version, system=system, python=python
        )

    def till_told(self, till: str, store: str | None, folder: str) -> str:
        """Which till of which store, and where its data lie."""
        if store is None:
            return self.translate("Doctor", "{till}, no store set; data in {folder}").format(
                till=till, folder=folder
            )
        return self.translate("Doctor", "{till}, store {store}; data in {folder}").format(
            till=till, store=store, folder=folder
        )

    def key_told(self, ending: str | None) -> str:
        """Whether a key is set, by its last characters; empty where they cannot be read now."""
        if ending is None:
            return self.translate("Doctor", "no key is set")
        if not ending:
            return self.translate("Doctor", "a key is set, but cannot be read now")
        return self.translate("Doctor", "a key is set; it ends in {ending}").format(ending=ending)

    def link_untried(self) -> str:
        """Splio was not asked, since there is no key."""
        return self.translate("Doctor", "not tried: no key is set")

    def window_told(self) -> str:
        """The till's program runs."""
        return self.translate("Doctor", "the till is open on this machine")

    def folder_impossible(self, folder: str, why: str) -> str:
        """The data folder cannot be used."""
        return self.translate("Doctor", "{folder} cannot be used: {why}").format(
            folder=folder, why=why
        )

    def folder_why(self, why: str) -> str:
        """Why a folder cannot be used."""
        match why:
            case "not_a_folder":
                return self.translate("Doctor", "a file stands in its place")
            case "no_right":
                return self.translate("Doctor", "this user may not write there")
            case _:
                return self.translate("Doctor", "the disk does not answer")

    def no_data_yet(self) -> str:
        """The till never ran here."""
        return self.translate("Doctor", "none yet: the till makes them when it first opens")

    def files_told(self, ledger: str, stock: str) -> str:
        """Both databases are well; their sizes."""
        return self.translate(
            "Doctor", "checked, no fault found; sales {ledger}, stock {stock}"
        ).format(ledger=ledger, stock=stock)

    def file_faulty(self, file: str) -> str:
        """A check of a database found something."""
        return self.translate("Doctor", "{file} is damaged").format(file=file)

    def disk_told(self, free: str) -> str:
        """What is free where the data lie."""
        return self.translate("Doctor", "{free} free").format(free=free)

    def size(self, number: int) -> str:
        """A number of bytes, shortly: ``1.2 MB``."""
        return self.locale.formattedDataSize(
            number, 1, self.locale.DataSizeFormat.DataSizeTraditionalFormat
        )
