"""The commands about stuck vouchers: a new reward, giving held ones back, the list as a file."""

from __future__ import annotations

import asyncio
import uuid
from pathlib import Path
from typing import Annotated, Any

import typer

from posapp.app import answers
from posapp.app.cli import app
from posapp.app.cli_calls import JsonFlag, SendFlag, call_of, code_of, fail, say, speaking
from posapp.app.logs import log_to
from posapp.app.office_queue import note_export
from posapp.app.paths import TillPaths
from posapp.app.queue_export import write_queue
from posapp.app.reward_names import RewardNames
from posapp.app.sending_out import Noted, send_out, sent_json
from posapp.app.settings import Settings
from posapp.app.system_user import system_user
from posapp.app.verbs import writing
from posapp.domain.burn import Burn
from posapp.domain.code import Code
from posapp.domain.errors import Disposition, SaleError
from posapp.domain.export import Exported
from posapp.domain.grant import Grant, GrantKey, GrantOrder, GrantState
from posapp.domain.ids import RewardId
from posapp.domain.queue import ActReport, Group, QueueQuery
from posapp.store.queue_reads import QueueView
from posapp.store.witness import is_begun
from posapp.ui.text import Words

EXIT_OF_GRANT = {
    GrantState.GRANTED: 0,
    GrantState.REFUSED: 4,
    GrantState.PLANNED: answers.EXIT_WAITING,
    GrantState.SENT: answers.EXIT_WAITING,
    GrantState.UNCLEAR: answers.EXIT_WAITING,
}

ByOption = Annotated[str | None, typer.Option(help="Who decides; the system's user if absent.")]


@app.command()
def grant(
    context: typer.Context,
    card: Annotated[str, typer.Argument(help="The customer's card.")],
    reward: Annotated[str, typer.Argument(help="The reward's id at Splio.")],
    why: Annotated[str, typer.Option(help="The reason, for the journal and for Splio.")],
    quantity: Annotated[int, typer.Option(help="How many of it.")] = 1,
    for_burn: Annotated[
        str | None, typer.Option(help="The used voucher it makes up for: its id's beginning.")
    ] = None,
    key: Annotated[
        str | None,
        typer.Option(help="A UUID of your own: a repeat with it is never a second grant."),
    ] = None,
    by: ByOption = None,
    as_json: JsonFlag = False,
) -> None:
    """Grant a customer a new reward; asked again with the same key until it is settled."""
    call = call_of(context, as_json)
    words = call.words()
    with speaking(words, as_json):
        card_code = code_of(card, words, as_json)
        log_to(TillPaths(call.settings.data_dir).log)
        named = _key_of(key)
        done = asyncio.run(
            _grant(
                call.settings,
                named,
                card_code,
                RewardId(reward),
                why,
                quantity,
                for_burn,
                by or system_user(),
            )
        )
        say(_grant_json(done), [words.grant_told(done)], as_json)
    raise typer.Exit(EXIT_OF_GRANT[done.state])


@app.command()
def grants(
    context: typer.Context,
    ask: Annotated[
        bool, typer.Option("--ask", help="Ask Splio again about those that are not settled.")
    ] = False,
    as_json: JsonFlag = False,
) -> None:
    """List the new rewards that were granted at this till, newest first."""
    call = call_of(context, as_json)
    words = call.words()
    with speaking(words, as_json):
        path = TillPaths(call.settings.data_dir).ledger
        if ask:
            log_to(TillPaths(call.settings.data_dir).log)
            asyncio.run(_ask(call.settings))
        found: tuple[Grant, ...] = ()
        if is_begun(path):
            with QueueView.open(path) as view:
                found = view.grants.latest()
        say(
            [_grant_json(one) for one in found],
            [f"{one.key[:8]}  {words.grant_told(one)}" for one in found]
            or [words.nothing_queued()],
            as_json,
        )
    is_open = any(one.state.is_open for one in found)
    raise typer.Exit(answers.EXIT_WAITING if is_open else 0)


@app.command()
def release(
    context: typer.Context,
    sale: Annotated[
        str, typer.Argument(help="The open sale: its ticket, or the beginning of an id.")
    ],
    why: Annotated[str, typer.Option(help="The reason, for the journal.")],
    keep: Annotated[
        bool, typer.Option("--keep-sale", help="Give the vouchers back, leave the sale open.")
    ] = False,
    by: ByOption = None,
    as_json: JsonFlag = False,
) -> None:
    """Give back the vouchers that a sale left open holds; the till must be closed."""
    call = call_of(context, as_json)
    words = call.words()
    with speaking(words, as_json):
        log_to(TillPaths(call.settings.data_dir).log)
        report = asyncio.run(_release(call.settings, sale, by or system_user(), why, keep=keep))
        say(
            {"released": [burn.id for burn in report.done]},
            [words.given_back(report)],
            as_json,
        )


@app.command("queue-export")
def queue_export(
    context: typer.Context,
    file: Annotated[
        Path | None, typer.Argument(help="The CSV file to write; not needed with --send.")
    ] = None,
    group: Annotated[
        Group | None, typer.Option(case_sensitive=False, help="Only these vouchers.")
    ] = None,
    find: Annotated[
        str, typer.Option(help="A ticket, or the last digits of a code or a card.")
    ] = "",
    send: SendFlag = False,
    by: ByOption = None,
    as_json: JsonFlag = False,
) -> None:
    """Write the queue to a CSV file, codes masked; an open till has a button for it."""
    call = call_of(context, as_json)
    words = call.words()
    with speaking(words, as_json):
        if file is None and not send:
            fail("call.choose", words.export_choose(), as_json, 2)
        log_to(TillPaths(call.settings.data_dir).log)
        paths = TillPaths(call.settings.data_dir)
        if not is_begun(paths.ledger):
            say({"rows": 0}, [words.nothing_queued()], as_json)
            return
        query, who = QueueQuery(group, find), by or system_user()
        answer: dict[str, Any] = {}
        told: list[str] = []
        if file is not None:
            count = asyncio.run(_export(call.settings, query, file, words, who))
            answer, told = {"rows": count}, [words.exported(count, file.name)]
        if send:
            sent = send_out(
                call, Exported.QUEUE, "csv", lambda to: _written(paths, query, to, words), who
            )
            answer |= {"rows": sent.rows, "sent": [sent_json(sent)]}
            told.append(words.export_sent(sent))
        say(answer, told, as_json)


def _key_of(text: str | None) -> GrantKey:
    if text is None:
        return GrantKey(str(uuid.uuid4()))
    try:
        return GrantKey(str(uuid.UUID(text.strip())))
    except ValueError:
        raise SaleError("grant.bad_key", Disposition.REFUSE) from None


async def _grant(
    settings: Settings,
    key: GrantKey,
    card: Code,
    reward_id: RewardId,
    why: str,
    quantity: int,
    for_burn: str | None,
    by: str,
) -> Grant:
    async with writing(settings) as core:
        core.granting.recover()
        burn: Burn | None = core.attention.find(for_burn) if for_burn else None
        reward = core.stock.reward(reward_id)
        if reward is None:
            raise SaleError("grant.no_reward", Disposition.REFUSE, reward=reward_id[:40])
        order = GrantOrder(
            key=key,
            card_code=card,
            reward_id=reward.id,
            reward_name=reward.name,
            by=by,
            why=why.strip(),
            quantity=quantity,
            value=reward.worth.value,
            for_burn=burn.id if burn is not None else None,
        )
        return await core.granting.grant(order)


async def _ask(settings: Settings) -> None:
    async with writing(settings) as core:
        core.granting.recover()
        await core.granting.ask_all()


async def _release(settings: Settings, start: str, by: str, why: str, *, keep: bool) -> ActReport:
    async with writing(settings) as core:
        sale_id, held = core.attention.find_held(start.strip())
        if keep:
            return core.attention.release_all([burn.id for burn in held], by, why)
        return core.attention.cancel_sales([sale_id], by, why)


async def _export(settings: Settings, query: QueueQuery, file: Path, words: Words, by: str) -> int:
    """Only where the journal can be written too: no list leaves unnoticed."""
    async with writing(settings) as core:
        count = _write(TillPaths(settings.data_dir), query, file, words)
        note_export(core, file, count, by)
        return count


def _write(paths: TillPaths, query: QueueQuery, to: Path, words: Words) -> int:
    with QueueView.open(paths.ledger) as view, RewardNames(paths.stock) as names:
        return write_queue(view, names, view.listing(query).numbers, to, words)


def _written(paths: TillPaths, query: QueueQuery, to: Path, words: Words) -> Noted:
    count = _write(paths, query, to, words)
    return count, "QueueExported", {"file": to.name, "rows": count}


def _grant_json(grant: Grant) -> dict[str, Any]:
    order = grant.order
    return {
        "key": grant.key,
        "state": grant.state.value,
        "card_code": order.card_code.masked,
        "reward": order.reward_id,
        "quantity": order.quantity,
        "value": str(order.worth) if order.worth is not None else None,
        "for_burn": order.for_burn,
        "by": order.by,
        "why": order.why,
        "created_at": grant.created_at.isoformat(timespec="seconds"),
        "attempts": grant.attempts,
        "last_answer": grant.last_answer,
        "codes": [code.masked for code in grant.codes],
    }
