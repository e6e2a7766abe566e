"""Sentences about errors in changing settings."""

from __future__ import annotations

from posapp.ui.text.voice import Voice


class SettingErrorWords(Voice):
    """What keeps settings from being changed."""

    def settings_error(self, code: str) -> str | None:
        """The unfilled sentence of an error code; None where it has none of its own."""
        match code:
            case "settings.file_changed":
                return self.translate(
                    "Error",
                    "Somebody changed the settings file meanwhile. Nothing was saved: look at what"
                    " stands now, then save again.",
                )
            case "settings.file_unwritable":
                return self.translate(
                    "Error",
                    "{path} cannot be written: {detail}. Nothing was changed.",
                )
            case "settings.fixed":
                return self.translate(
                    "Error", "“{key}” is decided elsewhere ({source}): change it there."
                )
            case "settings.no_such_till":
                return self.translate(
                    "Error", "{path} has no row for this till ({till}): add one, or name it."
                )
            case "settings.policy":
                return self.translate(
                    "Error", "“{key}” is set by your company’s policy: it cannot be changed here."
                )
            case "settings.secret":
                return self.translate(
                    "Error",
                    "“{key}” is a secret: no file of settings may hold it. It is kept by “posapp"
                    " settings set {key}” or on the page of the settings.",
                )
            case "settings.not_secret":
                return self.translate("Error", "“{key}” is no secret.")
            case "settings.no_file":
                return self.translate("Error", "Here no settings can be changed.")
            case _:
                return None
