"""What the answer to a burn means for the queue: Splio's table, row by row."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING
from urllib.parse import quote

from posapp.domain.answers import (
    AlreadyBurned,
    BulkAnswer,
    BurnAnswer,
    BurnRequest,
    Declined,
    Done,
    Halt,
    NoAnswer,
    NotNamed,
    NotSent,
)
from posapp.domain.code import mask
from posapp.domain.voucher import VoucherStatus
from posapp.splio.trouble import Kind, Trouble

if TYPE_CHECKING:
    from posapp.splio.faults import Fault

_MOMENT = re.compile(r"burn(?:ed|t) at (\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}:\d{2})", re.ASCII)
_STORE = re.compile(r"extid\b.*not found in\b.*stores?\b", re.IGNORECASE)
_KNOWN = (
    "external_id_not_found",
    "card_code_not_found",
    "inconsistent_card_code",
    "inconsistent_dates",
    "wrong_value",
)


def answer_to_receipt(receipt: tuple[str, VoucherStatus], request: BurnRequest) -> BurnAnswer:
    """A success counts when it says that our code is burned; anything else settles nothing."""
    code, status = receipt
    ours = code.casefold() == request.code.value.casefold()  # typed codes; Splio forgives case
    if ours and status is VoucherStatus.BURNED:
        return Done()
    return NoAnswer("200 without the burn")


def answer_to_trouble(trouble: Trouble, request: BurnRequest) -> BurnAnswer:
    """The answer that stands for a call without success."""
    text = _masked(trouble.text, request)
    match trouble.kind:
        case Kind.NO_KEY:
            return Halt("no_key", text)
        case Kind.KEY_REFUSED:
            return Halt("key_refused", text)
        case Kind.FORBIDDEN:
            return Halt("forbidden", text)
        case Kind.THROTTLED:
            return NotSent(text, offline=False, wait_s=trouble.wait_s)
        case Kind.VERDICT if trouble.fault and trouble.sent:
            return _verdict(trouble.fault, text, request)
        case Kind.UNEXPECTED | Kind.VERDICT if trouble.fault:
            if trouble.sent and trouble.status == 404:
                return _no_route(text, request)
            return Halt("incompatible", text)
        case _ if not trouble.sent:
            return NotSent(text, offline=True)
        case _:
            return NoAnswer(text)


def bulk_of_trouble(trouble: Trouble, requests: Sequence[BurnRequest]) -> BulkAnswer:
    """The answers that stand for a bulk call without success.

    A refusal of the whole names no burn, so it is a verdict on none of them. A bulk refused for
    its size was not looked into: it goes again, smaller.
    """
    if trouble.kind is Kind.TOO_LARGE:
        return BulkAnswer((NotSent("413", offline=False, wait_s=0.0),) * len(requests), True)
    answers: list[BurnAnswer] = []
    for request in requests:
        answer = answer_to_trouble(trouble, request)
        if isinstance(answer, Declined | AlreadyBurned):
            answer = NotNamed(answer.text)
        answers.append(answer)
    too_slow = trouble.kind is Kind.TIMEOUT and trouble.sent
    return BulkAnswer(tuple(answers), too_large=too_slow)


def answers_to_bulk(
    named: frozenset[str], requests: Sequence[BurnRequest], text: str
) -> tuple[BurnAnswer, ...]:
    """Who is named as burned is done; everybody else is settled alone."""
    return tuple(
        Done() if request.code.value.casefold() in named else NotNamed(text) for request in requests
    )


def _verdict(fault: Fault, text: str, request: BurnRequest) -> BurnAnswer:
    said_when = _MOMENT.search(fault.text)
    if fault.names("external_id_already_burned") or (fault.status == 400 and said_when):
        return AlreadyBurned(said_when[1] if said_when else None, text)
    if fault.status == 404 and fault.names("not_found") and _STORE.search(fault.text):
        return Halt("store_unknown", text)
    if "no route" in text.casefold():
        return _no_route(text, request)
    key = next((name for name in _KNOWN if fault.names(name)), None)
    return Declined(key or fault.error or fault.key or str(fault.status), text)


def _no_route(text: str, request: BurnRequest) -> BurnAnswer:
    """Nobody serves that path: a stranger's server, unless the code itself bends the path.

    One code with a slash in it must not hold up all others.
    """
    if quote(request.code.value, safe="") != request.code.value:
        return Declined("no_route", text)
    return Halt("incompatible", text)


def _masked(text: str, request: BurnRequest) -> str:
    """Splio repeats codes in its words; the words end up in journals and on screens."""
    for code in (request.code.value, request.card_code.value):
        if code:
            text = text.replace(code, mask(code))
    return text
