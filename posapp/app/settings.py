"""The settings: defaults, file, environment, flags, the company's policy; the last one wins."""

from __future__ import annotations

import os
import platform
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Any
from zoneinfo import ZoneInfo

import platformdirs
from pydantic import (
    AfterValidator,
    BeforeValidator,
    ConfigDict,
    Field,
    PrivateAttr,
    SecretStr,
    ValidationError,
)

from posapp.app.paths import usual_data_dir
from posapp.app.settings_backup import BackupSettings
from posapp.app.settings_disk import DiskSettings
from posapp.app.settings_exports import NEVER_IN_A_FILE, ExportSettings
from posapp.app.settings_files import FileSettings, expanded
from posapp.app.settings_keeping import KeepingSettings
from posapp.app.settings_looks import LooksSettings
from posapp.app.settings_people import PeopleSettings
from posapp.app.settings_policy import read_policy
from posapp.app.settings_reports import ReportSettings
from posapp.app.settings_risk import RiskSettings
from posapp.app.settings_sale import SaleSettings
from posapp.app.settings_scanner import ScannerSettings, read_names
from posapp.app.settings_source import Provenance
from posapp.app.settings_trust import TrustSettings
from posapp.app.settings_update import UpdateSettings
from posapp.app.toml_text import read_toml
from posapp.domain.errors import Disposition, SettingsError, SplioError
from posapp.domain.ids import StoreId, TillId
from posapp.domain.policy import Policy
from posapp.domain.setting import Origin, Source
from posapp.domain.voucher import FieldMap
from posapp.splio.address import checked

_PREFIX = "POSAPP_"


def _zone_name(name: str) -> str:
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        raise ValueError("not a time zone of the IANA list, e.g. Europe/Paris") from None
    return name


def _http_url(url: str) -> str:
    try:
        return checked(url).base
    except SplioError as error:
        told = "must be an address such as https://api.splio.com"
        if error.params["reason"] == "plain":
            told = "must begin with https://, or the key could be read on its way"
        raise ValueError(told) from None


FieldNames = Annotated[tuple[str, ...], BeforeValidator(read_names)]
_FIELDS = FieldMap()
_DEFAULT = Source(Origin.DEFAULT)


class Settings(
    LooksSettings,
    RiskSettings,
    FileSettings,
    SaleSettings,
    ScannerSettings,
    PeopleSettings,
    ReportSettings,
    KeepingSettings,
    BackupSettings,
    DiskSettings,
    ExportSettings,
    TrustSettings,
    UpdateSettings,
):
    """Everything a store may choose. Durations say their unit in the name."""

    model_config = ConfigDict(
        defer_build=False,
        extra="forbid",
        frozen=True,
        validate_default=True,
    )

    _provenance: Provenance | None = PrivateAttr(default=None)

    data_dir: Annotated[Path, AfterValidator(expanded)] = Field(
        default_factory=usual_data_dir,
        description="where the till keeps its two databases and its logs",
    )
    splio_url: Annotated[str, AfterValidator(_http_url)] = Field(
        default="https://api.splio.com", description="address of Splio's API"
    )
    splio_api_key: SecretStr | None = Field(
        default=None, description="the key of this till fleet; better kept in the system's keyring"
    )
    splio_api_key_file: Path | None = Field(
        default=None, description="a file that holds the key alone, where something else puts it"
    )
    splio_password: SecretStr | None = Field(
        default=None, description="only where Splio asks for one beside the key"
    )
    store_id: str | None = Field(default=None, description="this store's external id at Splio")
    till_id: str = Field(
        default_factory=lambda: platform.node() or "till-1",
        min_length=1,
        max_length=64,
        description="this till's name in journals and lists",
    )
    timezone: Annotated[str, AfterValidator(_zone_name)] = Field(
        default="Europe/Paris", description="time zone of the Splio universe"
    )
    language: str | None = Field(
        default=None,
        pattern="^(en|fr|es|it)$",
        description="en, fr, es or it; the system's where not set",
    )
    vouchers_per_sale: int = Field(default=2, ge=1, le=20, description="vouchers allowed in a sale")
    online_check_limit_s: float = Field(
        default=2.0, ge=0, le=10, description="seconds a check waits for Splio; 0 never asks"
    )
    request_timeout_s: float = Field(
        default=10.0, gt=0, le=120, description="seconds one background request may take"
    )
    bulk_size: int = Field(
        default=100, ge=1, le=1000, description="burns in one bulk call to Splio"
    )
    sync_every_minutes: int = Field(
        default=30, ge=1, le=10_080, description="minutes between two stock syncs"
    )
    field_purchase_threshold: FieldNames = Field(
        default=_FIELDS.purchase_threshold,
        description="custom field with the smallest basket a reward may be used on",
    )
    field_web_only: FieldNames = Field(
        default=_FIELDS.web_only, description="custom field that bars a reward from stores"
    )
    field_stock_alert: FieldNames = Field(
        default=_FIELDS.stock_alert,
        description="custom field with the number of codes at which to warn",
    )
    field_product: FieldNames = Field(
        default=_FIELDS.product, description="custom field that says what a reward is for"
    )
    field_channel: FieldNames = Field(
        default=_FIELDS.channel,
        description="custom field that says where a reward may be used",
    )
    stock_alert: int = Field(
        default=0, ge=0, description="codes left at which to warn where no field says it"
    )

    @property
    def zone(self) -> ZoneInfo:
        """The universe's time zone."""
        return ZoneInfo(self.timezone)

    @property
    def policy(self) -> Policy:
        """The choices that judging needs."""
        return Policy(
            fields=FieldMap(
                purchase_threshold=self.field_purchase_threshold,
                web_only=self.field_web_only,
                stock_alert=self.field_stock_alert,
                product=self.field_product,
                channel=self.field_channel,
            ),
            vouchers_per_sale=self.vouchers_per_sale,
            risk=self.risk,
            stacking=self.stacking,
        )

    @property
    def store(self) -> StoreId | None:
        """The store as Splio names it."""
        return StoreId(self.store_id) if self.store_id else None

    @property
    def till(self) -> TillId:
        """The till's name."""
        return TillId(self.till_id)

    @property
    def provenance(self) -> Provenance | None:
        """How they were read; None for settings that the program made itself."""
        return self._provenance

    def source(self, name: str) -> Source:
        """Where the value in force of a setting is from."""
        known = self._provenance
        if known is None:
            made = name in self.model_fields_set
            return Source(Origin.PROGRAM if made else Origin.DEFAULT)
        if known.read.get(name) != getattr(self, name):
            return Source(Origin.PROGRAM)
        return known.sources.get(name, _DEFAULT)


_VARIABLES = {name: f"{_PREFIX}{name.upper()}" for name in Settings.model_fields}


@dataclass(frozen=True, slots=True)
class Loaded:
    """The settings in force and where the file was looked for."""

    settings: Settings
    file: Path
    file_found: bool
    sources: Mapping[str, Source] = field(default_factory=dict)

    def source(self, name: str) -> Source:
        """Where the value in force of a setting is from."""
        return self.sources.get(name, _DEFAULT)


def load(flags: Mapping[str, object], environ: Mapping[str, str] | None = None) -> Loaded:
    """Read the settings; `flags` are those given on the command line, None where not given.

    Raises `SettingsError`: ``settings.file_missing``, ``settings.file_unreadable``,
    ``settings.unknown_key`` or ``settings.invalid``, each naming what, where and what is accepted.
    """
    policy = read_policy(Settings.model_fields, _secrets())
    env = os.environ if environ is None else environ
    given = {name: value for name, value in flags.items() if value is not None}
    asked_for = given.pop("config", None) or env.get(f"{_PREFIX}CONFIG")
    path = Path(str(asked_for)) if asked_for else default_file()
    from_file = read_file(path, must_exist=asked_for is not None)
    sources = dict.fromkeys(from_file, Source(Origin.FILE, str(path)))
    sources |= {name: Source(Origin.ENVIRONMENT, _VARIABLES[name]) for name in _in_environment(env)}
    sources |= dict.fromkeys(given, Source(Origin.COMMAND_LINE))
    sources |= dict.fromkeys(policy.values, Source(Origin.POLICY, str(policy.path)))
    try:
        settings = in_force(from_file, given | dict(policy.values), env)
    except ValidationError as error:
        raise _invalid(error, sources) from None
    read = {name: getattr(settings, name) for name in _VARIABLES}
    settings._provenance = Provenance(path, sources, given, read, policy)
    return Loaded(settings, path, path.is_file(), sources)


def in_force(
    from_file: Mapping[str, object],
    given: Mapping[str, object],
    environ: Mapping[str, str] | None = None,
) -> Settings:
    """The settings that these values of a file make, with the environment and `given` over them.

    Raises pydantic's `ValidationError`, for the rooms' own modules to tell.
    """
    env = os.environ if environ is None else environ
    return Settings.model_validate(dict(from_file) | _in_environment(env) | dict(given))


def _in_environment(env: Mapping[str, str]) -> dict[str, str]:
    return {name: env[variable] for name, variable in _VARIABLES.items() if env.get(variable)}


def _secrets() -> frozenset[str]:
    found = Settings.model_fields.items()
    return frozenset(name for name, info in found if "SecretStr" in str(info.annotation))


def default_file() -> Path:
    """Where the settings file is looked for when no other is named."""
    return Path(platformdirs.user_config_dir("posapp", appauthor=False)) / "posapp.toml"


def read_file(path: Path, *, must_exist: bool) -> dict[str, Any]:
    """What a settings file says, not judged yet. Raises `SettingsError` as `load` does."""
    try:
        content = read_toml(path)
    except FileNotFoundError:
        if must_exist:
            raise SettingsError("settings.file_missing", Disposition.ASK, path=path) from None
        return {}
    except (OSError, ValueError) as error:
        raise SettingsError(
            "settings.file_unreadable", Disposition.ASK, path=path, detail=_why_unreadable(error)
        ) from None
    for key in content:
        if key not in Settings.model_fields:
            raise SettingsError(
                "settings.unknown_key",
                Disposition.ASK,
                path=path,
                key=key,
                known=", ".join(sorted(Settings.model_fields)),
            )
        if key in NEVER_IN_A_FILE:
            raise SettingsError("settings.secret", Disposition.ASK, key=key)
    return {key: value for key, value in content.items() if not _is_left_open(key, value)}


def _is_left_open(key: str, value: object) -> bool:
    """An empty text for a setting that may be none, as an exported file has it."""
    return value == "" and Settings.model_fields[key].default is None


def _why_unreadable(error: Exception) -> str:
    if isinstance(error, OSError):
        return error.strerror or "the disk refuses"
    return str(error)


def _invalid(error: ValidationError, sources: Mapping[str, Source]) -> SettingsError:
    first = error.errors(include_url=False, include_input=False)[0]
    name = str(first["loc"][0]) if first["loc"] else "?"
    detail = detail_of(first)
    other = str(first.get("ctx", {}).get("other", ""))
    if name not in sources and other in sources:
        # Of two that are at odds the one is to blame that somebody set.
        name, detail = other, str(first["ctx"]["turned"])
    return SettingsError(
        "settings.invalid",
        Disposition.ASK,
        key=name,
        source=_named(sources.get(name, _DEFAULT)),
        detail=detail,
    )


def _named(source: Source) -> str:
    if source.origin is Origin.COMMAND_LINE:
        return "the command line"
    return source.where or "default"


def detail_of(fault: Mapping[str, Any]) -> str:
    """What is accepted instead, in plain words."""
    limits = fault.get("ctx", {})
    match fault["type"]:
        case "string_pattern_mismatch":
            return "must be en, fr, es or it"
        case "int_parsing" | "int_type" | "int_from_float":
            return "must be a whole number"
        case "float_parsing" | "float_type":
            return "must be a number"
        case "greater_than_equal":
            return f"must be at least {limits.get('ge')}"
        case "greater_than":
            return f"must be more than {limits.get('gt')}"
        case "less_than_equal":
            return f"must be at most {limits.get('le')}"
        case "string_too_long":
            return f"must have at most {limits.get('max_length')} characters"
        case "string_too_short":
            return "must not be empty"
        case "literal_error" | "enum":
            return f"must be {limits.get('expected')}"
        case "bool_parsing" | "bool_type":
            return "must be true or false"
        case "string_type" | "path_type":
            return "must be a text"
        case _:
            return str(fault["msg"]).removeprefix("Value error, ")
