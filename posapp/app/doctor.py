"""How a till is, in a dozen lines that support can read over the phone; no secrets, no codes.

Only ever reads: it works beside an open till, and where the till's files are locked, damaged or
missing.
"""

from __future__ import annotations

import asyncio
import platform
from typing import TYPE_CHECKING, Final

from posapp import __version__
from posapp.app.bootstrap import open_splio
from posapp.app.clock import TillClock
from posapp.app.doctor_company import look_at_company
from posapp.app.doctor_files import look_at_files
from posapp.app.doctor_ways import look_at_file_ways
from posapp.app.keys import SplioKey
from posapp.app.paths import TillPaths
from posapp.app.plain_secrets import Lies, plain_secrets
from posapp.app.settings import Settings, default_file
from posapp.domain.errors import Disposition, PosError, SplioError
from posapp.domain.health import Condition, Observed
from posapp.domain.link import Link, LinkState
from posapp.ui.text.console import SKEW_TOLERATED_S

if TYPE_CHECKING:
    from posapp.domain.ports import Clock
    from posapp.splio.client import SplioClient
    from posapp.ui.text import Words

ICONS: Final = {Condition.GOOD: "ok", Condition.WAITS: "..", Condition.BROKEN: "!!"}
_LINK_LIMIT_S: Final = 15.0
_LABEL_WIDTH: Final = 22


async def examine(settings: Settings, words: Words, clock: Clock) -> list[Observed]:
    """Look at everything; never raises for what it finds. May take some seconds."""
    seen = await asyncio.to_thread(_about_the_till, settings, words)
    seen += await asyncio.to_thread(look_at_company, settings, words)
    seen += await asyncio.to_thread(look_at_files, settings, words, clock)
    seen += await _splio(settings, words, clock)
    return seen + await look_at_file_ways(settings, words)


def lines(observed: list[Observed], words: Words) -> list[str]:
    """What was seen as lines for a person; below what is not well, what to do about it."""
    told: list[str] = []
    for one in observed:
        label = words.doctor_label(one.name)
        told.append(f"{ICONS[one.condition]}  {label:{_LABEL_WIDTH}} {one.detail}")
        if one.advice:
            told.append(f"{'':{_LABEL_WIDTH + 5}}→ {one.advice}")
    return told


def _about_the_till(settings: Settings, words: Words) -> list[Observed]:
    known = settings.provenance
    file = known.file if known else default_file()
    found = file.is_file()
    python = platform.python_version()
    has_store = settings.store_id is not None
    return [
        Observed(
            "program",
            Condition.GOOD,
            words.program_told(__version__, python, f"{platform.system()} {platform.release()}"),
            {"version": __version__, "python": python},
        ),
        Observed(
            "settings",
            Condition.GOOD,
            f"{file}{'' if found else f' ({words.not_there()})'}",
            {"file": str(file), "found": found, "timezone": settings.timezone},
        ),
        Observed(
            "till",
            Condition.GOOD if has_store else Condition.BROKEN,
            words.till_told(settings.till_id, settings.store_id, str(settings.data_dir)),
            {
                "till_id": settings.till_id,
                "store_id": settings.store_id,
                "data_dir": str(settings.data_dir),
            },
            "" if has_store else words.doctor_advice("till"),
        ),
        _key(settings, words),
        *_plain_secrets(settings, words),
    ]


def _plain_secrets(settings: Settings, words: Words) -> list[Observed]:
    """Keys and passwords in plain text, by the names of their settings; mostly none."""
    found = plain_secrets(settings)
    if not found:
        return []
    told = []
    for one in found:
        match one.lies:
            case Lies.ENVIRONMENT:
                told.append(words.secret_in_environment(one.key, one.where))
            case Lies.OPEN:
                told.append(words.secret_open(one.key, one.where))
            case _:
                told.append(words.secret_in_file(one.key, one.where))
    # Who gives one by the environment has chosen so.
    is_meant = all(one.lies is Lies.ENVIRONMENT for one in found)
    return [
        Observed(
            "plain secrets",
            Condition.GOOD if is_meant else Condition.WAITS,
            " ".join(told),
            {one.key: one.lies.value for one in found},
            "" if is_meant else words.secret_advice(),
        )
    ]


def _key(settings: Settings, words: Words) -> Observed:
    key = SplioKey(settings)
    if not key.is_set and key.read() is None:
        return Observed(
            "key",
            Condition.BROKEN,
            words.key_told(None),
            {"set": False},
            words.doctor_advice("key"),
        )
    value = key.read()
    told = words.key_told(f"…{value[-3:]}" if value else "")
    condition = Condition.GOOD if value else Condition.BROKEN
    advice = "" if value else words.doctor_advice("key")
    return Observed("key", condition, told, {"set": True}, advice)


async def _splio(settings: Settings, words: Words, clock: Clock) -> list[Observed]:
    """The line, asked once as a cashier would wait for it; then what only Splio knows."""
    try:
        async with open_splio(settings) as client:
            if client is None:
                raise SplioError("splio.no_key", Disposition.ASK)
            async with asyncio.timeout(_LINK_LIMIT_S):
                await client.for_cashier().ping()
            link = Link(LinkState.ONLINE, last_good_at=clock.now())
            seen = [
                Observed(
                    "link",
                    Condition.GOOD,
                    words.link_sentence(link),
                    {"state": link.state.value},
                ),
                _clock(client, words),
            ]
            return seen + await _store(settings, client, words)
    except TimeoutError:
        found = _no_link(SplioError("splio.timeout", Disposition.RETRY), words)
    except SplioError as error:
        found = _no_link(error, words)
    return [found, *_kept_clock(settings, words)]


def _no_link(error: SplioError, words: Words) -> Observed:
    passing = error.disposition is Disposition.RETRY
    said = words.link_untried() if error.code == "splio.no_key" else words.error(error)
    return Observed(
        "link",
        Condition.WAITS if passing else Condition.BROKEN,
        said,
        {"error": error.code},
        words.doctor_advice("link", error.code),
    )


def _clock(client: SplioClient, words: Words) -> Observed:
    skew = client.skew
    ahead_s = -int(skew.total_seconds()) if skew is not None else None
    well = ahead_s is None or abs(ahead_s) <= SKEW_TOLERATED_S
    return Observed(
        "clock",
        Condition.GOOD if well else Condition.BROKEN,
        words.clock(ahead_s),
        {"ahead_s": ahead_s},
        "" if well else words.doctor_advice("clock"),
    )


def _kept_clock(settings: Settings, words: Words) -> list[Observed]:
    """What the till last knew of its time, where Splio cannot be asked."""
    state = TillClock(TillPaths(settings.data_dir).clock).state
    if not state.is_off:
        return []
    facts = {"ahead_s": -round(state.offset.total_seconds()), "doubted": state.doubted}
    told, advice = words.clock_sentence(state), words.doctor_advice("clock")
    return [Observed("clock", Condition.BROKEN, told, facts, advice)]


async def _store(settings: Settings, client: SplioClient, words: Words) -> list[Observed]:
    wanted = settings.store
    if wanted is None:
        return []
    try:
        async with asyncio.timeout(_LINK_LIMIT_S):
            stores = await client.for_cashier().stores()
    except (PosError, TimeoutError) as error:
        told = (
            error if isinstance(error, PosError) else SplioError("splio.timeout", Disposition.RETRY)
        )
        facts = {"error": told.code}
        return [Observed("store", Condition.WAITS, words.error(told), facts)]
    known = any(store.id == wanted for store in stores)
    return [
        Observed(
            "store",
            Condition.GOOD if known else Condition.BROKEN,
            wanted if known else words.stopped("store_unknown"),
            {"known": known},
            "" if known else words.doctor_advice("store"),
        )
    ]
