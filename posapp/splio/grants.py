"""Grants of new rewards over the client's own line, and what each answer to one means.

Splio refuses a key that it has seen before instead of replaying its answer. That refusal must be
told from every other refusal about the key (blank, not a UUID), since only it proves an arrival.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from posapp.domain.answers import Declined, Halt, NoAnswer, NotSent
from posapp.domain.code import Code, mask
from posapp.domain.grant import GrantAnswer, Granted, Granter, GrantOrder, KeyUsed
from posapp.splio.calls import segment
from posapp.splio.cells import WireError, code_of, optional
from posapp.splio.line import Call, Line
from posapp.splio.pace import Priority
from posapp.splio.trouble import Kind, Trouble

if TYPE_CHECKING:
    from posapp.splio.client import SplioClient
    from posapp.splio.faults import Fault

_LONGEST_REASON: Final = 255  # characters; Splio's own text fields end there
_USED_BEFORE: Final = re.compile(
    r"already|been used|is used|used_|duplicat|exist|not.?unique|unique.?constraint|conflict",
    re.IGNORECASE,
)
_LONG_NUMBER: Final = re.compile(r"\d{6,}", re.ASCII)
# In the order they are looked for; names and words of which Splio publishes no full list.
_WORDS: Final = (
    ("no_stock", re.compile(r"enough.?stock|out.?of.?stock|reward_stock", re.IGNORECASE)),
    ("not_started", re.compile(r"not_started|has not started", re.IGNORECASE)),
    ("ended", re.compile(r"reward_ended|has ended", re.IGNORECASE)),
    ("card_unknown", re.compile(r"card_code|card code|membership", re.IGNORECASE)),
)


class GrantCalls(Granter):
    """The one call, going before all background work: a manager waits for it."""

    def __init__(self, line: Line) -> None:
        self._line = line

    @classmethod
    def over(cls, client: SplioClient) -> GrantCalls:
        """The call over a client's line."""
        return cls(client._line)

    async def grant(self, order: GrantOrder) -> GrantAnswer:
        """Grant it. Never raises for what the world can do; sent once at most."""
        call = Call(
            "POST",
            f"/loyalty/v1/rewards/{segment(order.reward_id)}/grant",
            "/loyalty/v1/rewards/…/grant",
            Priority.CASHIER,
            body={
                "card_code": order.card_code.value,
                "quantity": order.quantity,
                "reason_msg": order.why[:_LONGEST_REASON],
                "idempotency_key": order.key,
            },
        )
        try:
            return Granted(await self._line.ask(call, granted_codes))
        except Trouble as trouble:
            return answer_to_trouble(trouble, order)


def granted_codes(body: object) -> tuple[Code, ...]:
    """The codes that a grant's answer names, wherever it puts them; an empty answer is none.

    Raises `WireError` where it names no code: then asking again with the same key tells.
    """
    found = tuple(dict.fromkeys(_codes(body, 0)))
    if not found:
        raise WireError("no granted code")
    return found


def _codes(value: object, depth: int) -> list[Code]:
    if depth > 4:
        return []
    if isinstance(value, list):
        return [code for one in value for code in _codes(one, depth + 1)]
    if isinstance(value, dict):
        found: list[Code] = []
        for name in ("external_ids", "attribution_ids", "external_id", "elements", "attributions"):
            held = value.get(name)
            found += _codes(held, depth + 1) if held is not None else []
        return found
    if isinstance(value, str | int) and not isinstance(value, bool):
        code = optional(lambda: code_of(value))
        return [code] if code is not None else []
    return []


def answer_to_trouble(trouble: Trouble, order: GrantOrder) -> GrantAnswer:
    """The answer that stands for a call without success.

    * a key seen before: `KeyUsed`, whatever status and shape it comes in
    * another rule: `Declined` with ``reward_unknown``, ``card_unknown``, ``no_stock``,
      ``not_started``, ``ended``, or Splio's own name for it
    * 401, 403, a stranger's address: `Halt`; 429 and what never left: `NotSent`
    * 5xx, timeouts, cut connections, bodies that cannot be read: `NoAnswer`
    """
    text = _masked(trouble.text, order)
    fault = trouble.fault
    if fault is not None and trouble.sent and _is_used_key(fault):
        return KeyUsed(text)
    match trouble.kind:
        case Kind.NO_KEY:
            return Halt("no_key", text)
        case Kind.KEY_REFUSED:
            return Halt("key_refused", text)
        case Kind.FORBIDDEN:
            return Halt("forbidden", text)
        case Kind.THROTTLED:
            return NotSent(text, offline=False, wait_s=trouble.wait_s)
        case Kind.VERDICT if fault is not None and trouble.sent:
            if "no route" in text.casefold():
                return Halt("incompatible", text)
            return Declined(_key_of(fault), text)
        case Kind.UNEXPECTED | Kind.VERDICT if fault is not None:
            return Halt("incompatible", text)
        case _ if not trouble.sent:
            return NotSent(text, offline=True)
        case _:
            return NoAnswer(text)


def _is_used_key(fault: Fault) -> bool:
    """True where the idempotency key itself is what stands against it, and because it was used."""
    told = f"{fault.key} {fault.error} {fault.text}"
    if fault.status >= 500 or "idempot" not in told.casefold():
        return False
    return _USED_BEFORE.search(f"{fault.error} {fault.text}") is not None


def _key_of(fault: Fault) -> str:
    told = f"{fault.key} {fault.error} {fault.text}"
    for name, pattern in _WORDS:
        if pattern.search(told):
            return name
    if fault.status == 404:
        return "reward_unknown"
    return fault.error or fault.key or str(fault.status)


def _masked(text: str, order: GrantOrder) -> str:
    """Splio repeats codes in its words; the words end up in journals and on screens."""
    text = text.replace(order.card_code.value, order.card_code.masked)
    return _LONG_NUMBER.sub(lambda found: mask(found[0]), text)
