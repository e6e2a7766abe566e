"""What `posapp doctor` calls the things it looks at."""

from __future__ import annotations

from posapp.ui.text.voice import Voice


class DoctorWords(Voice):
    """Labels of the doctor's lines; its JSON keys are not translated."""

    def doctor_label(self, name: str) -> str:
        """A line's label by its key; the key itself where it has no words of its own."""
        labels = {
            "program": self.translate("Doctor", "program"),
            "settings": self.translate("Doctor", "settings"),
            "till": self.translate("Doctor", "till"),
            "key": self.translate("Doctor", "key"),
            "open": self.translate("Doctor", "open"),
            "files": self.translate("Doctor", "files"),
            "queue": self.translate("Doctor", "queue"),
            "offline limits": self.translate("Doctor", "offline limits"),
            "stock": self.translate("Doctor", "stock"),
            "stock levels": self.translate("Doctor", "stock levels"),
            "link": self.translate("Doctor", "link"),
            "clock": self.translate("Doctor", "clock"),
            "store": self.translate("Doctor", "store"),
            "hot folder": self.translate("Doctor", "hot folder"),
            "file server": self.translate("Doctor", "file server"),
            "burns by file": self.translate("Doctor", "burns by file"),
        }
        return labels.get(name, name)

    def not_there(self) -> str:
        """Of a file that is not there and need not be."""
        return self.translate("Doctor", "not there")
