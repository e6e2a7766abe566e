"""Sentences about keys and passwords that lie where others could read them."""

from __future__ import annotations

from posapp.ui.text.voice import Voice


class PrivacyWords(Voice):
    """What becomes of a secret in plain text; `key` names its setting."""

    def secret_moved(self, key: str, path: str) -> str:
        """It was taken out of the settings file."""
        return self.translate(
            "Privacy", "{key} was moved out of {path}: it is kept as a secret now."
        ).format(key=key, path=path)

    def secret_in_file(self, key: str, path: str) -> str:
        """It stands in the settings file and cannot be moved."""
        return self.translate(
            "Privacy", "{key} can be read in {path}, and could not be moved from there."
        ).format(key=key, path=path)

    def secret_in_environment(self, key: str, variable: str) -> str:
        """It is given by the environment."""
        return self.translate("Privacy", "{key} is given by the environment ({variable}).").format(
            key=key, variable=variable
        )

    def secret_open(self, key: str, path: str) -> str:
        """The file that holds it may be read by others."""
        return self.translate(
            "Privacy", "{key}: other users of this computer can read {path}."
        ).format(key=key, path=path)

    def secret_advice(self) -> str:
        """What to do about it."""
        return self.translate(
            "Privacy", "Enter it in the settings or with “posapp key”, and delete it there."
        )
