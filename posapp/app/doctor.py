"""How a till is, in a dozen lines that support can read over the phone; no secrets, no codes."""

from __future__ import annotations

import platform
from dataclasses import dataclass
from typing import Any

from posapp import __version__
from posapp.app.bootstrap import Core, api_key
from posapp.app.clock import SystemClock
from posapp.app.file_ways import see_hot_folder, sftp_server
from posapp.app.paths import TillPaths
from posapp.app.settings import Loaded, Settings
from posapp.app.verbs import writing
from posapp.domain.burn import Route
from posapp.domain.errors import FileError, PosError, SplioError, StoreError
from posapp.domain.ports import LedgerReader, StockReader
from posapp.domain.risk import Risk
from posapp.services.watch import levels_of
from posapp.store.db import SQLITE_VERSION
from posapp.store.ledger import LedgerView
from posapp.store.stock import StockView
from posapp.ui.text import Words
from posapp.ui.text.console import SKEW_TOLERATED_S


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at: its name, whether it is well, and what was seen."""

    name: str
    ok: bool
    detail: str
    facts: dict[str, Any]

    def json(self) -> dict[str, Any]:
        """The finding as JSON values."""
        return {"ok": self.ok, "detail": self.detail, **self.facts}

    def line(self, words: Words) -> str:
        """The finding as a line, in the person's language."""
        return f"{'ok ' if self.ok else '!! '} {words.doctor_label(self.name):24} {self.detail}"


async def examine(loaded: Loaded, words: Words) -> list[Finding]:
    """Look at everything; never raises for what it finds."""
    return await _till(loaded, words) + await _file_ways(loaded.settings, words)


async def _till(loaded: Loaded, words: Words) -> list[Finding]:
    settings = loaded.settings
    findings = [
        Finding(
            "program",
            True,
            f"posapp {__version__}, Python {platform.python_version()},"
            f" SQLite {SQLITE_VERSION}, {platform.system()}",
            {"version": __version__, "python": platform.python_version()},
        ),
        Finding(
            "settings",
            True,
            f"{loaded.file}{'' if loaded.file_found else f' ({words.not_there()})'}",
            {"file": str(loaded.file), "found": loaded.file_found, "timezone": settings.timezone},
        ),
        Finding(
            "till",
            settings.store_id is not None,
            f"{settings.till_id} @ {settings.store_id or '?'}, {settings.data_dir}",
            {
                "till_id": settings.till_id,
                "store_id": settings.store_id,
                "data_dir": str(settings.data_dir),
            },
        ),
    ]
    key = api_key(settings)
    findings.append(
        Finding("key", key is not None, f"…{key[-3:]}" if key else "-", {"set": key is not None})
    )
    try:
        async with writing(settings) as core:
            findings.append(_queue(core.ledger, words))
            findings.append(_limits(core.ledger, settings.risk, words))
            findings.append(_stock(core.stock, words))
            findings.append(_levels(core.stock, settings, words))
            findings.append(await _link(core, words))
            findings.append(_clock(core, words))
            findings += await _store_known(core, words)
    except StoreError as error:
        if error.code != "till.busy":
            findings.append(Finding("files", False, words.error(error), {"error": error.code}))
            return findings
        findings.append(Finding("open", True, words.error(error), {"open": True}))
        paths = TillPaths(settings.data_dir)
        with LedgerView.open(paths.ledger) as ledger, StockView.open(paths.stock) as stock:
            findings += [
                _queue(ledger, words),
                _limits(ledger, settings.risk, words),
                _stock(stock, words),
                _levels(stock, settings, words),
            ]
    return findings


def _queue(ledger: LedgerReader, words: Words) -> Finding:
    state = ledger.queue_state()
    oldest = state.oldest_owed
    detail = words.queue_sentence(state.waiting, state.unclear, state.rejected)
    if oldest is not None:
        detail += f" ({words.age(oldest)})"
    return Finding(
        "queue",
        state.rejected == 0,
        detail,
        {
            "waiting": state.waiting,
            "unclear": state.unclear,
            "rejected": state.rejected,
            "oldest": oldest.isoformat(timespec="seconds") if oldest else None,
        },
    )


def _limits(ledger: LedgerReader, risk: Risk, words: Words) -> Finding:
    exposure = ledger.exposure()
    share = risk.share_used(exposure)
    return Finding(
        "offline limits",
        share < risk.warn_percent,
        words.limit_used(exposure, risk),
        {
            "share_used": share,
            "value": str(exposure.value),
            "count": exposure.count,
            "since": exposure.since.isoformat(timespec="seconds") if exposure.since else None,
        },
    )


def _stock(stock: StockReader, words: Words) -> Finding:
    state = stock.state()
    synced = state.last_full_sync
    held = words.stock_held(state.rewards, state.codes)
    detail = words.labelled(words.stock_age(synced), held)
    if state.doubt is not None:
        detail += f". {words.sweep_withheld(state.doubt.survey)}"
    return Finding(
        "stock",
        synced is not None and state.doubt is None,
        detail,
        {
            "withheld": state.doubt.survey.unlisted if state.doubt else 0,
            "last_sync": synced.isoformat(timespec="seconds") if synced else None,
            "rewards": state.rewards,
            "codes": state.codes,
            "age_s": int((SystemClock().now() - synced).total_seconds()) if synced else None,
        },
    )


def _levels(stock: StockReader, settings: Settings, words: Words) -> Finding:
    levels = levels_of(stock, settings.policy.fields, settings.stock_alert)
    low = [level.reward_id for level in levels if level.is_low]
    return Finding("stock levels", not low, words.levels(levels), {"low": low})


async def _file_ways(settings: Settings, words: Words) -> list[Finding]:
    """The hot folder and the file server, where they are set, and what needs one of them."""
    found: list[Finding] = []
    by_file = settings.burns_by is Route.FILE
    if by_file and settings.hot_folder is None and settings.sftp_host is None:
        error_code = {"error": "no_outbox"}
        found.append(Finding("burns by file", False, words.no_outbox(), error_code))
    if settings.hot_folder is not None:
        facts: dict[str, Any] = {"path": str(settings.hot_folder)}
        try:
            await see_hot_folder(settings.hot_folder)
            found.append(Finding("hot folder", True, str(settings.hot_folder), facts))
        except FileError as error:
            facts["error"] = error.code
            found.append(Finding("hot folder", False, words.error(error), facts))
    if settings.sftp_host is not None:
        facts = {"host": settings.sftp_host}
        try:
            visit = await sftp_server(settings).look(
                sorted({settings.sftp_inbox, settings.sftp_outbox})
            )
            facts |= {"fingerprint": visit.fingerprint, "first": visit.first}
            said = words.server_well(visit.fingerprint, first=visit.first)
            found.append(Finding("file server", True, said, facts))
        except FileError as error:
            facts["error"] = error.code
            shown = {"known", "offered"} & error.params.keys()
            facts |= {name: str(error.params[name]) for name in shown}
            found.append(Finding("file server", False, words.error(error), facts))
    return found


async def _link(core: Core, words: Words) -> Finding:
    try:
        await core.splio.ping()
    except SplioError as error:
        return Finding("link", False, words.error(error), {"error": error.code})
    link = core.link.link
    return Finding("link", True, words.link_sentence(link), {"state": link.state.value})


def _clock(core: Core, words: Words) -> Finding:
    skew = core.skew()
    ahead_s = -int(skew.total_seconds()) if skew is not None else None
    well = ahead_s is None or abs(ahead_s) <= SKEW_TOLERATED_S
    return Finding("clock", well, words.clock(ahead_s), {"ahead_s": ahead_s})


async def _store_known(core: Core, words: Words) -> list[Finding]:
    wanted = core.settings.store
    if wanted is None or not core.link.link.is_up:
        return []
    try:
        stores = await core.splio.stores()
    except PosError as error:
        return [Finding("store", False, words.error(error), {"error": error.code})]
    known = any(store.id == wanted for store in stores)
    sentence = wanted if known else words.stopped("store_unknown")
    return [Finding("store", known, sentence, {"known": known})]
