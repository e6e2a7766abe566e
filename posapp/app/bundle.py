"""The bundle for support: one file that tells all about a till and nothing about its customers.

Everything is read as it stands, beside an open till too and from damaged files; nothing is written
but the bundle. Every text in it went through a `Masker` that knows this till's codes and people.
"""

from __future__ import annotations

import asyncio
import io
import json
import re
import zipfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit
from urllib.request import getproxies

from pydantic import SecretStr

from posapp.app.bundle_parts import (
    about_files,
    about_journal,
    about_machine,
    about_queue,
    about_settings,
    about_stock,
    log_texts,
)
from posapp.app.doctor import examine, lines
from posapp.app.keys import SplioKey, name_of_exports, name_of_sftp
from posapp.app.masking import Masker, Pseudonyms, code_keys, keys_in, name_keys
from posapp.app.paths import TillPaths
from posapp.app.sealing import write_private
from posapp.app.secrets import Secrets
from posapp.app.splio_password import name_of_password
from posapp.domain.health import Bundle, BundleStep
from posapp.splio.reach import Way, walk
from posapp.store.faults import translated
from posapp.store.glimpse import known_among, people

if TYPE_CHECKING:
    from posapp.app.settings import Settings
    from posapp.domain.ports import Clock
    from posapp.ui.text import Words

CHECKS_S: Final = 20.0  # for the databases' own checks, together
LOG_BYTES: Final = 18 * 1024 * 1024  # before they are packed, which makes a tenth of them
BUNDLE_MADE: Final = "BundleMade"  # the journal's fact
_STEP_S: Final = 5.0  # of the way to Splio
_NAME: Final = re.compile(r"[^\w.-]+")
_FROM_OUTSIDE: Final = {"journal.json", "stock.json"}  # and the logs: they may quote anything
_README: Final = """\
A look at one till of posapp, for support. Voucher codes, cards, names, addresses, keys and
passwords are covered; people of the shop are called P1, P2 and so on, the same in every file.

manifest.json   what this is, when and on what it was made
doctor.txt      how the till is, as "posapp doctor" says it; doctor.json: the same for programs
network.txt     the way to Splio, step by step; network.json: the same for programs
settings.json   the settings in force and where each is from
queue.json      used vouchers by state: how many, worth how much, how old
journal.json    the last lines of the journal
stock.json      what the till holds of each reward
databases.json  both databases: sizes, versions, SQLite's own checks, room on the disk
logs/           the program's logs
"""

Tell = Callable[[BundleStep], None]


@dataclass(slots=True)
class _Parts:
    """The bundle's files before they are masked: texts, and values that become JSON."""

    texts: dict[str, str] = field(default_factory=dict)
    values: dict[str, object] = field(default_factory=dict)
    cut: tuple[str, ...] = ()

    def strings(self) -> Iterator[str]:
        """Every text in it."""
        yield from self.texts.values()
        for value in self.values.values():
            yield from _strings(value)


def bundle_name(settings: Settings, clock: Clock) -> str:
    """``posapp-<till>-<store>-<date>.zip``, as every system takes it for a file's name."""
    day = clock.now().astimezone(settings.zone).date().isoformat()
    parts = (settings.till_id, settings.store_id or "", day)
    return (
        "-".join(["posapp", *(_NAME.sub("-", part).strip("-.") for part in parts if part)]) + ".zip"
    )


async def make_bundle(
    settings: Settings,
    words: Words,
    clock: Clock,
    to: Path,
    *,
    tell: Tell = lambda _step: None,
    screens: Callable[[], list[str]] = list,
) -> Bundle:
    """Make a bundle at `to`: a file, replaced where it stands, or a folder for one of a new name.

    `screens` describes the screens, where there are any. Raises `StoreError` where the bundle
    itself cannot be written; whatever else goes wrong is told in it.
    """
    paths = TillPaths(settings.data_dir)
    parts = _Parts()
    tell(BundleStep.HEALTH)
    seen = await examine(settings, words, clock)
    parts.texts["doctor.txt"] = "\n".join(lines(seen, words))
    parts.values["doctor.json"] = [{"name": one.name} | one.json() for one in seen]
    tell(BundleStep.NETWORK)
    way = await walk(settings.splio_url, _STEP_S, settings.splio_ca_file)
    parts.texts["network.txt"] = "\n".join(_way_lines(way, words))
    parts.values["network.json"] = _way_json(way)
    tell(BundleStep.FILES)
    await asyncio.to_thread(_read_files, parts, settings, paths, clock)
    tell(BundleStep.LOGS)
    logs, parts.cut = await asyncio.to_thread(log_texts, paths.log, LOG_BYTES)
    parts.texts |= logs
    tell(BundleStep.MASKING)
    masker = await asyncio.to_thread(_masker, parts, settings, paths)
    about = about_machine(settings, clock, screens())
    about |= {"logs_left_out": list(parts.cut), "codes_known": masker.is_sure}
    parts.values["manifest.json"] = about
    packed = await asyncio.to_thread(_pack, parts, masker)
    tell(BundleStep.SAVING)
    path = await asyncio.to_thread(_save, packed, to, bundle_name(settings, clock))
    return Bundle(path, len(packed), parts.cut)


def _read_files(parts: _Parts, settings: Settings, paths: TillPaths, clock: Clock) -> None:
    parts.values["settings.json"] = about_settings(settings)
    parts.values["databases.json"] = about_files(paths, CHECKS_S)
    parts.values["queue.json"] = about_queue(paths.ledger, clock.now())
    parts.values["stock.json"] = about_stock(paths.stock)
    parts.values["journal.json"] = about_journal(paths.ledger)


def _masker(parts: _Parts, settings: Settings, paths: TillPaths) -> Masker:
    """Look every word of the bundle up among the till's codes and people."""
    known = known_among(keys_in(parts.strings()), paths.ledger, paths.stock, code_keys, name_keys)
    return Masker(
        known.codes,
        known.names,
        people=Pseudonyms(people(paths.ledger)),
        secrets=_secrets(settings),
        folders={Path.home(): "~"},
        is_sure=known.is_whole,
    )


def _secrets(settings: Settings) -> set[str]:
    """Every key and password of this till, in full."""
    found = {SplioKey(settings).read()}
    for name in type(settings).model_fields:
        value = getattr(settings, name)
        if isinstance(value, SecretStr):
            found.add(value.get_secret_value())
    kept = Secrets(settings.data_dir)
    password = name_of_password(settings.splio_url)
    if kept.place(password) is not None:
        found.add(kept.read(password))
    if settings.sftp_host is not None:
        found.add(kept.read(name_of_sftp(settings)))
    if settings.exports_sftp_host is not None:
        found.add(kept.read(name_of_exports(settings)))
    for address in (settings.splio_url, *getproxies().values()):
        try:
            parts = urlsplit(address)
            found |= {parts.password, parts.username}
        except ValueError:
            continue
    return {secret for secret in found if secret}


def _pack(parts: _Parts, masker: Masker) -> bytes:
    packed = io.BytesIO()
    own = masker.trusting()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as bundle:
        bundle.writestr("README.txt", _README)
        for name, value in sorted(parts.values.items()):
            covers = masker if name in _FROM_OUTSIDE else own
            told = covers.value(_with_pseudonyms(value, masker.people))
            bundle.writestr(name, json.dumps(told, ensure_ascii=False, indent=1))
        for name, text in sorted(parts.texts.items()):
            covers = masker if name.startswith("logs/") else own
            bundle.writestr(name, covers.text(text) + "\n")
    return packed.getvalue()


def _with_pseudonyms(value: object, known: Pseudonyms) -> object:
    """A value whose fields that name a person are pseudonyms, however short the name."""
    if isinstance(value, Mapping):
        return {
            name: known.of(one)
            if name in {"person", "by", "cashier", "name_of_person"} and isinstance(one, str)
            else _with_pseudonyms(one, known)
            for name, one in value.items()
        }
    if isinstance(value, list):
        return [_with_pseudonyms(one, known) for one in value]
    return value


def _save(content: bytes, to: Path, name: str) -> Path:
    try:
        if not to.is_dir():
            write_private(to, content)
            return to
        for number in range(1, 1000):
            stem, _, suffix = name.rpartition(".")
            path = to / (name if number == 1 else f"{stem}-{number}.{suffix}")
            try:
                write_private(path, content, new=True)
            except FileExistsError:
                continue
            return path
        raise FileExistsError(to / name)
    except OSError as error:
        told = translated(error, to)
        raise (told or error) from None


def _way_lines(way: Way, words: Words) -> Iterator[str]:
    host = f"{way.host}:{way.port}"
    yield words.proxy_told(way.proxy)
    for step in way.steps:
        at = way.proxy if way.proxy and step.name in {"name", "connect"} else host
        yield f"{step.took_ms:6} ms  {words.way_step(step.name, step.cause, at, step.seen)}"


def _way_json(way: Way) -> dict[str, Any]:
    return {
        "host": way.host,
        "port": way.port,
        "proxy": way.proxy,
        "steps": [
            {
                "step": step.name,
                "ok": step.is_well,
                "took_ms": step.took_ms,
                "cause": step.cause,
                "seen": step.seen,
            }
            for step in way.steps
        ],
    }


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for one in value.values():
            yield from _strings(one)
    elif isinstance(value, (list, tuple)):
        for one in value:
            yield from _strings(one)
