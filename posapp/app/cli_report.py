"""The commands about figures: a period's report, and the end-of-day slip."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Annotated, Any

import typer

from posapp.app import verbs
from posapp.app.answers import EXIT_WAITING
from posapp.app.cli import app
from posapp.app.cli_calls import Call, JsonFlag, SendFlag, call_of, fail, say, speaking
from posapp.app.clock import SystemClock
from posapp.app.exporting import head_office
from posapp.app.logs import log_to
from posapp.app.paths import TillPaths
from posapp.app.reporting import EXPORTED, export_detail, read_report, read_slip
from posapp.app.sending_out import Noted, send_out, sent_json
from posapp.app.system_user import system_user
from posapp.datahub.report_out import table_bytes, write_report
from posapp.domain.export import Exported, Sent
from posapp.domain.report import Agreement, Figures, Period, Report, Tally, period_of
from posapp.domain.slip import Slip
from posapp.ui.text import Words
from posapp.ui.text.slip import LineKind, SlipLine

_DayOption = Annotated[str | None, typer.Option(metavar="DAY", help="The day, YYYY-MM-DD.")]
_CsvOption = Annotated[
    Path | None, typer.Option("--csv", metavar="FILE", help="Write it as a table too.")
]
_ByOption = Annotated[
    str | None, typer.Option(help="Who saves the file; the system's user if absent.")
]
_WIDTH = 34


@app.command()
def report(
    context: typer.Context,
    day: _DayOption = None,
    first: Annotated[
        str | None, typer.Option("--from", metavar="DAY", help="First day of a period.")
    ] = None,
    last: Annotated[
        str | None, typer.Option("--to", metavar="DAY", help="Last day of it, included.")
    ] = None,
    csv: _CsvOption = None,
    send: SendFlag = False,
    by: _ByOption = None,
    as_json: JsonFlag = False,
) -> None:
    """Say what was redeemed on a day or in a period; today unless told otherwise."""
    call = call_of(context, as_json)
    words = call.words()
    with speaking(words, as_json):
        period = _period(call, words, day, first, last)
        settings = call.settings
        paths = TillPaths(settings.data_dir)
        made, agreement = read_report(paths, period, settings.zone)
        lines = words.report_lines(made, agreement)
        content = table_bytes(words.table_of(lines), words.table_separator)
        if csv is not None:
            _save(call, csv, content, "report", period, by)
        answer, told = report_json(made, agreement), _printed(lines)
        if send:
            sent = [_send(call, Exported.REPORT, "csv", content, period, by)]
            answer["sent"], told = _told_sent(sent, told, words)
        say(answer, told, as_json)


@app.command()
def slip(
    context: typer.Context,
    day: _DayOption = None,
    pdf: Annotated[
        Path | None, typer.Option("--pdf", metavar="FILE", help="Write it as a PDF too.")
    ] = None,
    csv: _CsvOption = None,
    send: SendFlag = False,
    by: _ByOption = None,
    as_json: JsonFlag = False,
) -> None:
    """Make the end-of-day slip; exit code 5 while the till should not be switched off."""
    call = call_of(context, as_json)
    words = call.words()
    with speaking(words, as_json):
        period = _period(call, words, day, None, None)
        who = by or system_user()
        now = SystemClock().now()
        made = read_slip(call.settings, period.first, now, who)
        lines = words.slip_lines(made)
        is_todays = period.first == now.astimezone(call.settings.zone).date()
        by_itself = call.settings.exports_send_slip and head_office(call.settings) is not None
        goes = send or (by_itself and is_todays)
        content = table_bytes(words.table_of(lines), words.table_separator)
        paper = b""
        if pdf is not None or goes:
            title = f"{words.translate('Slip', 'End of day')} {words.days(period)}"
            paper = _on_paper(lines, call.settings.slip_paper, title)
        if csv is not None:
            _save(call, csv, content, "slip", period, who)
        if pdf is not None:
            _save(call, pdf, paper, "slip", period, who)
        answer, told = slip_json(made, words), _printed(lines)
        if goes:
            sent = [
                _send(call, Exported.SLIP, ending, what, period, who)
                for ending, what in (("pdf", paper), ("csv", content))
            ]
            answer["sent"], told = _told_sent(sent, told, words)
        say(answer, told, as_json)
    raise typer.Exit(0 if made.standing.is_safe else EXIT_WAITING)


def report_json(made: Report, agreement: Agreement) -> dict[str, Any]:
    """A report for a script; amounts as text with two decimals."""
    period = made.period
    return {
        "from": period.first.isoformat(),
        "to": period.last.isoformat(),
        **_figures_json(made.figures),
        "reward_names": {reward or "": name for reward, name in made.rewards.items()},
        "granted": _tally_json(made.grants),
        "approvals": [
            {
                "at": one.at.isoformat(timespec="seconds"),
                "by": one.by,
                "why": one.why,
                "code": one.code,
                "reward": one.reward,
                "reward_id": one.reward_id or "",
                "sale": one.sale,
                "cashier": one.cashier,
                "worth": None if one.value is None else str(one.value),
            }
            for one in made.approvals
        ],
        "journal": agreement.verdict.value,
        "differences": [
            {
                "what": one.what,
                "of": one.of,
                "here": _tally_json(one.ledger),
                "journal": _tally_json(one.journal),
            }
            for one in agreement.differences
        ],
    }


def slip_json(made: Slip, words: Words) -> dict[str, Any]:
    """A slip for a script."""
    standing = made.standing
    return {
        "safe": standing.is_safe,
        "sentences": list(words.safety(standing)),
        "day": made.day.isoformat(),
        "till": made.till,
        "store": made.store,
        "made_at": made.made_at.isoformat(timespec="seconds"),
        "made_by": made.made_by,
        "waiting": _tally_json(standing.waiting),
        "unclear": _tally_json(standing.unclear),
        "rejected": _tally_json(standing.rejected),
        "reserved": _tally_json(standing.reserved),
        "sales_aside": standing.aside,
        "granting": _tally_json(standing.grants),
        "oldest": standing.oldest.isoformat(timespec="seconds") if standing.oldest else None,
        "synced_at": made.synced_at.isoformat(timespec="seconds") if made.synced_at else None,
        "journal_line": standing.journal_line,
        "journal_hash": standing.journal_hash,
        "report": report_json(made.report, made.agreement),
    }


def _figures_json(figures: Figures) -> dict[str, Any]:
    average = figures.average
    share = figures.offline_percent
    return {
        "redeemed": _tally_json(figures.total),
        "sales": figures.sales,
        "average": None if average is None else str(average),
        "offline": _tally_json(figures.offline),
        # A share, not money: a number that scripts can compare.
        "offline_percent": None if share is None else float(share),
        "states": {state: _tally_json(tally) for state, tally in figures.by_state.items()},
        "rewards": {key or "": _tally_json(part) for key, part in figures.by_reward.items()},
        "cashiers": {
            key or "": _tally_json(part) | {"sales": figures.sales_by.get(key, 0)}
            for key, part in figures.by_cashier.items()
        },
        "hours": [_tally_json(tally) for tally in figures.by_hour],
        "approvers": {name: _tally_json(part) for name, part in figures.by_approver.items()},
    }


def _tally_json(tally: Tally) -> dict[str, Any]:
    return {"count": tally.count, "worth": str(tally.worth), "unknown_worth": tally.unknown}


def _period(
    call: Call, words: Words, day: str | None, first: str | None, last: str | None
) -> Period:
    zone = call.settings.zone
    if day is not None and (first is not None or last is not None):
        fail("call.choose", words.day_or_period(), call.as_json, 2)
    today = SystemClock().now().astimezone(zone).date()
    begins = _day(day or first or last, today, words, call)
    ends = _day(day or last or (None if first else last), today, words, call)
    return period_of(begins, ends, zone)


def _day(text: str | None, default: date, words: Words, call: Call) -> date:
    if text is None:
        return default
    try:
        return verbs.day_from(text)
    except ValueError:
        fail("call.bad_day", words.bad_day(text[:40]), call.as_json, 2)


def _save(
    call: Call, path: Path, content: bytes, what: str, period: Period, by: str | None
) -> None:
    """Write a file, with its line in the journal; beside an open till that is refused."""
    log_to(TillPaths(call.settings.data_dir).log)

    async def note() -> None:
        async with verbs.writing(call.settings) as core:
            detail = export_detail(what, period, path, content)
            core.ledger.note_fact(core.clock.now(), EXPORTED, detail, by or system_user())

    asyncio.run(note())
    write_report(path, content)


def _send(
    call: Call, what: Exported, ending: str, content: bytes, period: Period, by: str | None
) -> Sent:
    def write(path: Path) -> Noted:
        write_report(path, content)
        rows = content.count(b"\r\n") if ending == "csv" else 0
        return rows, EXPORTED, export_detail(what.value, period, path, content)

    days = (period.first, period.last)
    return send_out(call, what, ending, write, by or system_user(), days)


def _told_sent(
    sent: Sequence[Sent], told: list[str], words: Words
) -> tuple[list[dict[str, Any]], list[str]]:
    return [sent_json(one) for one in sent], [*told, *map(words.export_sent, sent)]


def _on_paper(lines: Sequence[SlipLine], paper: str, title: str) -> bytes:
    import os

    os.environ["QT_QPA_PLATFORM"] = "offscreen"  # paper needs no screen, nor does cron have one
    from PySide6.QtGui import QGuiApplication

    from posapp.ui.reports.paper import slip_pdf

    application = QGuiApplication.instance() or QGuiApplication(["posapp"])
    made = slip_pdf(lines, paper, title)
    del application
    return made


def _printed(lines: Sequence[SlipLine]) -> list[str]:
    return [_line(one) for one in lines]


def _line(line: SlipLine) -> str:
    match line.kind:
        case LineKind.TITLE:
            return f"== {line.text}"
        case LineKind.HEAD:
            return f"\n{line.text}"
        case LineKind.YES | LineKind.NO:
            return f"\n** {line.text}"
        case LineKind.PAIR:
            return f"  {line.text:<{_WIDTH}}  {line.value}"
        case _:
            return f"  {line.text}"
