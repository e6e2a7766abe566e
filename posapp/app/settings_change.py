"""Looking at the settings and changing them, for the page and for the command line alike."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import SecretStr, ValidationError

from posapp.app import settings_file
from posapp.app.keys import name_of_exports, name_of_key, name_of_sftp
from posapp.app.secrets import Place, Secrets
from posapp.app.settings import Settings, in_force
from posapp.app.settings_catalog import catalog, plain, shown
from posapp.app.settings_faults import faults_of
from posapp.app.settings_file import Seen
from posapp.app.splio_password import name_of_password
from posapp.domain.errors import Disposition, SettingsError
from posapp.domain.setting import Change, Fault, Kind, Origin, Setting, Source, Standing

Draft = Mapping[str, object]
"""What is wanted, as text as it would be typed or as a file holds it; None for the default."""

_AS_TYPED = frozenset({Kind.TEXT, Kind.PATH, Kind.CHOICE, Kind.MONEY})


@dataclass(frozen=True, slots=True)
class _Wanted:
    """A draft carried into what a file says."""

    candidate: dict[str, Any]
    removed: frozenset[str]


class SettingsKeeper:
    """The settings in force, the file beneath them and where their secrets are kept.

    Not for two threads at once. `seen` is the file as it was last looked at: it is written only
    while it still is so.
    """

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._provenance = settings.provenance
        self._secrets = Secrets(settings.data_dir)
        self._seen: Seen | None = None

    @property
    def may_write(self) -> bool:
        """False for the training till, and one without a file of its own."""
        made = self._settings.source("data_dir").origin is Origin.PROGRAM
        return self._provenance is not None and not made

    @property
    def file(self) -> str:
        """The settings file's path; empty where there is none to write."""
        return str(self._provenance.file) if self._provenance else ""

    def look(self) -> Mapping[str, Standing]:
        """How every setting stands now, with the file as it is now.

        Raises `SettingsError` where the file cannot be read or is not accepted.
        """
        # What a training till sets itself stands in no file.
        coming = self.coming() if self.may_write else self._settings
        return {key: self._standing(one, coming) for key, one in catalog().items()}

    def source(self, key: str) -> Source:
        """Where the value in force is from."""
        return self._settings.source(key)

    def judge(self, draft: Draft) -> Mapping[str, Fault]:
        """What in a draft is not accepted, with the rules that span several settings.

        Told by the setting, under an empty key what is about none alone.
        """
        wanted = self._wanted(draft)
        try:
            in_force(wanted.candidate, self._given)
        except ValidationError as error:
            return faults_of(error, draft)
        return {}

    def write(self, draft: Draft) -> list[Change]:
        """Write all of a draft, or nothing; returns what is different now.

        Raises `SettingsError`: ``settings.invalid`` naming the first, ``settings.fixed`` or
        ``settings.policy`` for what the file cannot decide, ``settings.secret``,
        ``settings.file_changed``, ``settings.file_unwritable``, ``settings.no_file``.
        """
        if not self.may_write:
            raise SettingsError("settings.no_file", Disposition.REFUSE)
        seen = self._seen or self._look_at_file()
        for key in draft:
            self._demand_free(key)
        before = self._coming(seen.values)
        wanted = self._wanted(draft)
        after = self._accepted(wanted.candidate, draft)
        changes: dict[str, Any] = {}
        for key, text in draft.items():
            if key in wanted.removed:
                if key in seen.values:
                    changes[key] = None
            elif key not in seen.values or getattr(before, key) != getattr(after, key):
                typed = catalog()[key].kind in _AS_TYPED
                changes[key] = text if typed else plain(getattr(after, key))
        if changes:
            self._seen = settings_file.change(seen, changes, self._must_make(after))
        told = [
            Change(key, shown(getattr(before, key)), shown(getattr(after, key))) for key in draft
        ]
        return [one for one in told if one.old != one.new]

    def coming(self) -> Settings:
        """What the next start would find, with the file as it is now. Raises `SettingsError`."""
        return self._coming(self._look_at_file().values)

    def accepted(self, draft: Draft, source: str) -> Settings:
        """What the next start would find with a draft written.

        Raises `SettingsError` ``settings.invalid``, naming `source`.
        """
        return self._accepted(self._wanted(draft).candidate, draft, source)

    def keep_secret(self, key: str, value: str) -> tuple[Place, Change]:
        """Keep a secret where secrets are kept, and out of the file; tells where. May take seconds.

        Raises `SettingsError`, as `write` does and ``settings.secret_not_kept``.
        """
        self._demand_secret(key)
        place = self._secrets.keep(_name(key, self.coming()), value)
        self._out_of_file(key)
        return place, Change(key, "", "", secret=True)

    def forget_secret(self, key: str) -> Change:
        """Keep a secret no longer, nowhere. May take seconds. Raises `SettingsError`."""
        self._demand_secret(key)
        self._secrets.forget(_name(key, self.coming()))
        self._out_of_file(key)
        return Change(key, "", "", secret=True)

    @property
    def _given(self) -> Mapping[str, object]:
        return self._provenance.over if self._provenance else {}

    def _look_at_file(self) -> Seen:
        if self._provenance is None:
            raise SettingsError("settings.no_file", Disposition.REFUSE)
        self._seen = settings_file.look(self._provenance.file)
        return self._seen

    def _coming(self, values: Mapping[str, Any]) -> Settings:
        """What the next start would find."""
        return self._accepted(values, values)

    def _accepted(
        self, values: Mapping[str, Any], draft: Mapping[str, object], source: str = ""
    ) -> Settings:
        try:
            return in_force(values, self._given)
        except ValidationError as error:
            key, fault = next(iter(faults_of(error, draft).items()))
            raise SettingsError(
                "settings.invalid",
                Disposition.ASK,
                key=key,
                source=source or self.file,
                detail=fault.detail,
            ) from None

    def _must_make(self, wanted: Settings) -> Any:
        """Refuses a file that would not bring about what was wanted."""

        def judge(values: Mapping[str, Any]) -> None:
            if self._coming(values) != wanted:
                raise SettingsError(
                    "settings.file_unwritable", Disposition.ASK, path=self.file, detail="read back"
                )

        return judge

    def _wanted(self, draft: Draft) -> _Wanted:
        candidate = dict((self._seen or self._look_at_file()).values)
        removed = set()
        for key, text in draft.items():
            one = _known(key)
            if text is None or (text == "" and one.optional):
                candidate.pop(key, None)
                removed.add(key)
            elif one.kind is Kind.TABLE and text == "":
                candidate[key] = {}
            else:
                candidate[key] = text
        return _Wanted(candidate, frozenset(removed))

    def _standing(self, one: Setting, coming: Settings) -> Standing:
        value, next_value = (getattr(of, one.key) for of in (self._settings, coming))
        if not one.is_secret:
            return Standing(shown(value), self.source(one.key), shown(next_value))
        place = self._secrets.place(_name(one.key, coming))
        is_given = isinstance(next_value, SecretStr)
        return Standing(
            "",
            self.source(one.key),
            "",
            is_set=is_given or place is not None,
            kept_in="" if is_given or place is None else place.value,
        )

    def _demand_free(self, key: str) -> None:
        if _known(key).is_secret:
            raise SettingsError("settings.secret", Disposition.REFUSE, key=key)
        source = self.source(key)
        if source.is_fixed:
            raise _fixed(key, source)

    def _demand_secret(self, key: str) -> None:
        if not self.may_write:
            raise SettingsError("settings.no_file", Disposition.REFUSE)
        if not _known(key).is_secret:
            raise SettingsError("settings.not_secret", Disposition.REFUSE, key=key)
        source = self.source(key)
        if source.is_fixed:
            raise _fixed(key, source)

    def _out_of_file(self, key: str) -> None:
        seen = self._look_at_file()
        if key in seen.values:
            self._seen = settings_file.change(seen, {key: None}, self._coming)


def _fixed(key: str, source: Source) -> SettingsError:
    code = "settings.policy" if source.origin is Origin.POLICY else "settings.fixed"
    return SettingsError(code, Disposition.REFUSE, key=key, source=source.where or "-")


def _name(key: str, coming: Settings) -> str:
    """What a secret is kept as; of the server that the file names now."""
    match key:
        case "splio_api_key":
            return name_of_key(coming.splio_url)
        case "splio_password":
            return name_of_password(coming.splio_url)
        case "sftp_password":
            return name_of_sftp(coming)
        case "exports_sftp_password":
            return name_of_exports(coming)
        case _:
            return key


def unknown(path: object, keys: list[str]) -> SettingsError:
    """What to raise for keys that name no setting."""
    return SettingsError(
        "settings.unknown_key",
        Disposition.ASK,
        path=path,
        key=", ".join(keys),
        known=", ".join(sorted(catalog())),
    )


def _known(key: str) -> Setting:
    one = catalog().get(key)
    if one is None:
        raise unknown("posapp", [key])
    return one
