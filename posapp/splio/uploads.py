"""What an answer to own codes means: whether they may be sent again is all that matters.

Splio publishes neither an idempotency key nor what it does with a code it has already. So only
what certainly had no effect counts as not sent, and whatever else has no clear answer is unclear.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from posapp.domain.answers import Declined, Halt, NoAnswer, NotSent, TooMany, UploadAnswer
from posapp.domain.code import Code, mask
from posapp.splio.trouble import Kind, Trouble

# Splio's sentences are cut at some length, and a code in them with it.
_LONG_NUMBER = re.compile(r"\d{6,}", re.ASCII)


def answer_to_trouble(trouble: Trouble, codes: Sequence[Code]) -> UploadAnswer:
    """The answer that stands for a call without success."""
    text = _masked(trouble.text, codes)
    match trouble.kind:
        case Kind.NO_KEY:
            return Halt("no_key", text)
        case Kind.KEY_REFUSED:
            return Halt("key_refused", text)
        case Kind.FORBIDDEN:
            return Halt("forbidden", text)
        case Kind.THROTTLED:
            return NotSent(text, offline=False, wait_s=trouble.wait_s)
        case Kind.TOO_LARGE:
            return TooMany()
        case Kind.VERDICT if trouble.fault and trouble.sent:
            if "no route" in text.casefold():
                return Halt("incompatible", text)
            fault = trouble.fault
            key = "reward_unknown" if fault.status == 404 else fault.error or fault.key
            return Declined(key or str(fault.status), text)
        case Kind.UNEXPECTED | Kind.VERDICT if trouble.fault:
            return Halt("incompatible", text)
        case _ if not trouble.sent:
            return NotSent(text, offline=True)
        case _:
            return NoAnswer(text)


def _masked(text: str, codes: Sequence[Code]) -> str:
    for code in codes:
        text = text.replace(code.value, code.masked)
    return _LONG_NUMBER.sub(lambda found: mask(found[0]), text)
