"""The commands about own codes and about the tenant's custom fields."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Annotated

import typer

from posapp.app import own_codes
from posapp.app.answers import EXIT_WAITING
from posapp.app.bootstrap import rewards_of
from posapp.app.cli import app
from posapp.app.cli_calls import JsonFlag, call_of, fail, say, speaking
from posapp.app.logs import log_to
from posapp.app.paths import TillPaths
from posapp.datahub.codes_out import check_place, write_codes
from posapp.domain.batch import UploadReport
from posapp.domain.fields import fields_seen
from posapp.domain.ids import RewardId

EXIT_REFUSED = 4

codes_app = typer.Typer(help="Codes of one's own, where the POS owns them.", add_completion=False)
app.add_typer(codes_app, name="codes")

RewardOption = Annotated[str, typer.Option(help="The reward's external id.")]
OutOption = Annotated[Path, typer.Option(help="A new CSV file for the codes in full.")]


@app.command()
def fields(
    context: typer.Context,
    live: Annotated[bool, typer.Option("--live", help="Ask Splio, not the stock.")] = False,
    as_json: JsonFlag = False,
) -> None:
    """List the tenant's custom fields, their values, and the rule each is read as."""
    call = call_of(context, as_json)
    words = call.words()
    with speaking(words, as_json):
        log_to(TillPaths(call.settings.data_dir).log)
        rewards = asyncio.run(rewards_of(call.settings, live=live))
        seen, field_map = fields_seen(rewards), call.settings.policy.fields
        lines = (
            own_codes.fields_lines(seen, len(rewards), field_map, words, live=live)
            if rewards or live
            else [words.no_rewards()]
        )
        say(own_codes.fields_json(seen, len(rewards), field_map), lines, as_json)


@codes_app.command()
def generate(
    context: typer.Context,
    prefix: Annotated[str, typer.Option(help="The first digits of every code, 1 to 11.")],
    count: Annotated[int, typer.Option(help="How many codes.")],
    reward: Annotated[
        str | None, typer.Option(help="With --upload: the reward's external id.")
    ] = None,
    send: Annotated[bool, typer.Option("--upload", help="Send them to Splio at once.")] = False,
    out: Annotated[Path | None, typer.Option(help="A new CSV file for the codes in full.")] = None,
    as_json: JsonFlag = False,
) -> None:
    """Make a batch of EAN-13 codes that nobody can guess."""
    call = call_of(context, as_json)
    words = call.words()
    with speaking(words, as_json):
        if send != bool(reward):
            fail("wrong_call", words.upload_needs_reward(), as_json, 2)
        if out is not None:
            check_place(out)
        log_to(TillPaths(call.settings.data_dir).log)
        wanted = RewardId(reward) if reward else None
        made = own_codes.generate(call.settings, prefix, count, wanted)
        answer = own_codes.made_json(made, str(out) if out else None)
        lines = own_codes.made_lines(made, words)
        if not as_json:
            # Said before anything else can go wrong: the batch is kept from here on.
            say(answer, lines, as_json)
        lines = []
        if out is not None:
            write_codes(out, made.batch.codes)
            lines.append(words.codes_written(len(made.batch.codes), str(out)))
        report: UploadReport | None = None
        if wanted is not None:
            from posapp.app.progress import uploading

            with uploading(words, shown=not as_json) as heard:
                report = own_codes.upload(
                    call.settings, made.batch.name, wanted, heard, again=False
                )
            answer["upload"] = own_codes.upload_json(report)
            lines += own_codes.upload_lines(report, words, again=False)
        if as_json or lines:
            say(answer, lines, as_json)
    raise typer.Exit(_exit_of(report))


@codes_app.command()
def upload(
    context: typer.Context,
    batch: Annotated[str, typer.Argument(help="The batch's name, or its first characters.")],
    reward: RewardOption,
    again: Annotated[
        bool, typer.Option("--again", help="Also what was refused, and what is unclear.")
    ] = False,
    as_json: JsonFlag = False,
) -> None:
    """Add a batch to a reward's stock at Splio; what was sent before is not sent again."""
    from posapp.app.progress import uploading

    call = call_of(context, as_json)
    words = call.words()
    with speaking(words, as_json):
        log_to(TillPaths(call.settings.data_dir).log)
        with uploading(words, shown=not as_json) as heard:
            report = own_codes.upload(call.settings, batch, RewardId(reward), heard, again=again)
        lines = own_codes.upload_lines(report, words, again=again)
        say(own_codes.upload_json(report), lines, as_json)
    raise typer.Exit(_exit_of(report))


@codes_app.command()
def arrived(
    context: typer.Context,
    batch: Annotated[str, typer.Argument(help="The batch's name, or its first characters.")],
    as_json: JsonFlag = False,
) -> None:
    """Say that the unclear codes of a batch are in Splio's stock: they are never sent again."""
    call = call_of(context, as_json)
    words = call.words()
    with speaking(words, as_json):
        log_to(TillPaths(call.settings.data_dir).log)
        count = own_codes.note_arrived(call.settings, batch, "")
        say({"batch": batch, "arrived": count}, [words.codes_arrived(count)], as_json)


@codes_app.command("list")
def list_batches(context: typer.Context, as_json: JsonFlag = False) -> None:
    """List the batches made at this till and what became of them."""
    call = call_of(context, as_json)
    words = call.words()
    with speaking(words, as_json):
        found = own_codes.batches(call.settings)
        lines = [own_codes.batch_line(batch, words) for batch in found] or [words.no_batches()]
        say([own_codes.batch_json(batch) for batch in found], lines, as_json)


@codes_app.command()
def export(
    context: typer.Context,
    batch: Annotated[str, typer.Argument(help="The batch's name, or its first characters.")],
    out: OutOption,
    as_json: JsonFlag = False,
) -> None:
    """Write a batch's codes in full into a new CSV file."""
    call = call_of(context, as_json)
    words = call.words()
    with speaking(words, as_json):
        found = own_codes.batch(call.settings, batch)
        write_codes(out, found.codes)
        answer = own_codes.batch_json(found) | {"file": str(out)}
        say(answer, [words.codes_written(len(found.codes), str(out))], as_json)


def _exit_of(report: UploadReport | None) -> int:
    if report is None or report.whole:
        return 0
    return EXIT_REFUSED if report.stopped in {"refused", "too_large"} else EXIT_WAITING
