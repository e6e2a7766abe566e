"""Setting up without a person: a till is made from one file, the same for a whole fleet.

All is looked at before anything is written: a file with one fault leaves the till as it was.
"""

from __future__ import annotations

import asyncio
import os
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import tomlkit
from pydantic import ValidationError

from posapp.app.clock import SystemClock
from posapp.app.instance import sole_writer
from posapp.app.keys import key_in_file
from posapp.app.paths import TillPaths
from posapp.app.settings import Settings, detail_of, in_force
from posapp.app.settings_catalog import catalog, default_of, plain
from posapp.app.setup import LOCK_WAIT_S, asked, keep_key, write_settings
from posapp.app.setup_progress import Progress, keep_progress
from posapp.app.toml_text import read_toml
from posapp.domain.errors import Disposition, SettingsError
from posapp.domain.people import PeopleError, Person, Role, check_pin, read_name, same_name
from posapp.domain.setting import Kind, Setting
from posapp.domain.setup import Step
from posapp.services.setup import list_stores
from posapp.store.ledger import LedgerFile
from posapp.store.pins import Argon2Pins

if TYPE_CHECKING:
    from posapp.app.secrets import Place

_PEOPLE = "people"
_PERSON_KEYS = {"name", "role", "pin", "pin_hash"}
_KEYS = ("splio_api_key", "splio_api_key_file")
_OTHER_SECRETS = ("splio_password", "sftp_password", "exports_sftp_password")
# Whole: with one that was cut off nobody could ever sign in.
_HASH = re.compile(
    r"\$argon2id\$v=19\$m=\d{1,7},t=\d{1,3},p=\d{1,2}\$[A-Za-z0-9+/]{11,}\$[A-Za-z0-9+/]{16,}"
)
_BY = "setup"  # nobody in particular: a file


@dataclass(frozen=True, slots=True)
class Entered:
    """Somebody of the file: with a PIN in clear, or one hashed before."""

    name: str
    role: Role
    pin: str = ""
    pin_hash: str = ""


@dataclass(frozen=True, slots=True)
class Plan:
    """What a setup file asks for, judged whole.

    Attributes:
        path: the file.
        values: the settings it gives, without the key.
        settings: what would be in force.
        people: whom it enters.
        key: the key of file, environment or key file; empty for none.
    """

    path: Path
    values: Mapping[str, Any]
    settings: Settings
    people: tuple[Entered, ...]
    key: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was done.

    Attributes:
        settings: what is in force now.
        file: where the settings were written.
        place: where the key is kept; None where no key was given.
        entered: the people entered; those who were there already are not.
        store_name: the store's name at Splio; empty where Splio was not asked.
    """

    settings: Settings
    file: Path
    place: Place | None
    entered: tuple[str, ...]
    store_name: str


def read_plan(
    path: Path,
    settings: Settings,
    environ: Mapping[str, str] | None = None,
    row: Mapping[str, Any] | None = None,
) -> Plan:
    """Read and judge a setup file; `settings` are those in force before.

    `row` is what a list of tills says of this one: it stands over what the file says for all.

    Raises `SettingsError`: ``settings.setup_file`` and those of a settings file; `PeopleError`.
    """
    env = os.environ if environ is None else environ
    try:
        content = read_toml(path)
    except OSError as error:
        raise _fault(path, error.strerror or "it cannot be read") from None
    except ValueError as error:
        raise _fault(path, str(error)) from None
    people = _people(path, content.pop(_PEOPLE, []), settings)
    content |= row or {}
    for name in content:
        if name not in Settings.model_fields:
            raise SettingsError(
                "settings.unknown_key",
                Disposition.ASK,
                path=path,
                key=name,
                known=", ".join(sorted(Settings.model_fields)),
            )
    content = {name: value for name, value in content.items() if not _is_left_open(name, value)}
    for name in _OTHER_SECRETS:
        if name in content:
            raise _fault(path, f"{name} does not belong in it; give it by the environment")
    inline, file = content.pop(_KEYS[0], ""), content.pop(_KEYS[1], None)
    outside = env.get("POSAPP_SPLIO_API_KEY", "")
    key_file = env.get("POSAPP_SPLIO_API_KEY_FILE") or file
    key = str(outside or inline or "").strip()
    if not key and key_file:
        key = key_in_file(Path(str(key_file)))
    given = dict(settings.provenance.over) if settings.provenance is not None else {}
    before = {name: value for name, value in content.items() if name not in given}
    try:
        wanted = in_force(before, given, env)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        raise SettingsError(
            "settings.invalid",
            Disposition.ASK,
            key=str(first["loc"][0]) if first["loc"] else "?",
            source=str(path),
            detail=detail_of(first),
        ) from None
    _demand_a_manager(people, TillPaths(wanted.data_dir))
    return Plan(path, content, wanted, people, key)


async def try_plan(plan: Plan) -> str:
    """Log in at Splio with the plan's key and find its store; returns the store's name.

    Raises `SplioError`, and `SettingsError` ``settings.store_unknown``.
    """
    stores = await asked(plan.settings, plan.settings.splio_url, plan.key, list_stores)
    wanted = plan.settings.store
    if wanted is None:
        return ""
    found = [store.name for store in stores if store.id == wanted]
    if not found:
        raise SettingsError("settings.store_unknown", Disposition.ASK, store=wanted)
    return found[0]


def carry_out(plan: Plan, before: Settings, store_name: str = "") -> Outcome:
    """Enter the people, keep the key, write the settings: in this order, so that a till that opens
    is whole. Raises `StoreError`, `SettingsError`, `PeopleError`.
    """
    home = plan.settings.data_dir
    paths = TillPaths(home)
    with sole_writer(paths, LOCK_WAIT_S):
        entered = _enter(plan, paths)
    place: Place | None = None
    if plan.key:
        place = keep_key(plan.settings, plan.key, _BY)
    settings = write_settings(before, plan.values, _BY) if plan.values else before
    keep_progress(home, Progress(Step.DONE, is_over=True))
    known = settings.provenance
    file = known.file if known is not None else plan.path
    return Outcome(settings, file, place, entered, store_name)


def template() -> str:
    """A setup file to fill in: every setting with what it means, and a place for people."""
    lines = [
        "# posapp: a till set up from a file, the same for a whole fleet.",
        "# Take the # away from the lines that you choose; the others stay as they come.",
        "#   posapp setup --from THIS-FILE",
        "",
        "# The key of Splio: in a file of its own, or in the environment (POSAPP_SPLIO_API_KEY).",
        "# It is kept in the system's keyring, or in an encrypted file, and never in the settings.",
        '# splio_api_key_file = "/run/secrets/splio-key"',
    ]
    group = None
    for one in catalog().values():
        if one.kind is Kind.SECRET or one.key in _KEYS:
            continue
        if one.group is not group:
            group = one.group
            lines += ["", f"# ---- {group.value} ----"]
        lines += ["", f"# {_meaning(one)}", f"# {one.key} = {_as_toml(one)}"]
    lines += [
        "",
        "# ---- people ----",
        "# The first is a manager. A PIN is written in clear here, or hashed (pin_hash, Argon2id):",
        "# then nobody reads it out of this file. Whoever was entered before stays as they are.",
        "#",
        "# [[people]]",
        '# name = "Ana"',
        '# role = "manager"',
        '# pin = "4827"',
        "",
    ]
    return "\n".join(lines)


def _meaning(one: Setting) -> str:
    limits = [
        f"{'more than' if one.above_least else 'at least'} {one.least:g}"
        if one.least is not None
        else "",
        f"at most {one.most:g}" if one.most is not None else "",
        f"one of {', '.join(one.choices)}" if one.choices else "",
    ]
    told = ", ".join(limit for limit in limits if limit)
    text = " ".join(one.description.split())
    return f"{text} ({told})" if told else text


def _as_toml(one: Setting) -> str:
    # A default that is this computer's own would be wrong on every other.
    value = "" if one.bound else plain(default_of(one.key))
    if isinstance(value, dict):
        table = tomlkit.inline_table()
        table.update(value)
        return table.as_string()
    return tomlkit.item(value).as_string()


def _people(path: Path, told: object, settings: Settings) -> tuple[Entered, ...]:
    if not isinstance(told, list) or not all(isinstance(one, dict) for one in told):
        raise _fault(path, "people must be written as [[people]]")
    found: list[Entered] = []
    for number, one in enumerate(told, 1):
        unknown = sorted(set(one) - _PERSON_KEYS)
        if unknown:
            raise _fault(path, f"person {number}: there is no “{unknown[0]}”")
        name = read_name(str(one.get("name", "")))
        role = str(one.get("role", ""))
        if role not in set(Role):
            raise _fault(path, f"person {number}: role must be manager or cashier")
        pin, hashed = str(one.get("pin", "")), str(one.get("pin_hash", ""))
        if bool(pin) == bool(hashed):
            raise _fault(path, f"person {number}: give either pin or pin_hash")
        if pin:
            check_pin(pin, settings.pin_length)
        elif _HASH.fullmatch(hashed) is None:
            raise _fault(path, f"person {number}: pin_hash must be an Argon2id hash")
        if any(same_name(name, other.name) for other in found):
            raise _fault(path, f"person {number}: the name is there twice")
        found.append(Entered(name, Role(role), pin, hashed))
    return tuple(sorted(found, key=lambda one: one.role is not Role.MANAGER))


def _demand_a_manager(people: Sequence[Entered], paths: TillPaths) -> None:
    """Refuse people without a manager while there is no ledger yet: none is made for nothing."""
    is_led = any(one.role is Role.MANAGER for one in people)
    if people and not is_led and not paths.ledger.exists():
        raise PeopleError("people.manager_first", Disposition.REFUSE)


def _enter(plan: Plan, paths: TillPaths) -> tuple[str, ...]:
    with LedgerFile.open(paths.ledger) as ledger:
        there = [known.person.name for known in ledger.people()]
        new = [one for one in plan.people if not any(same_name(one.name, name) for name in there)]
        pins, clock = Argon2Pins(), SystemClock()
        for one in new:
            kept = one.pin_hash or pins.hashed(one.pin)
            ledger.staff.add(Person(one.name, one.role, clock.now()), kept, _BY)
    return tuple(one.name for one in new)


def _is_left_open(name: str, value: object) -> bool:
    return value == "" and (Settings.model_fields[name].default is None or name in _bound())


def _bound() -> Sequence[str]:
    return [one.key for one in catalog().values() if one.bound]


def _fault(path: Path, detail: str) -> SettingsError:
    return SettingsError("settings.setup_file", Disposition.ASK, path=path, detail=detail)


def ask_splio(plan: Plan) -> str:
    """`try_plan` for a program without a loop."""
    return asyncio.run(try_plan(plan))
