"""Why settings are not accepted, out of what pydantic says of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from pydantic import ValidationError

from posapp.app.settings import detail_of
from posapp.domain.setting import Fault

_KINDS: Final[Mapping[str, str]] = {
    "string_pattern_mismatch": "choice",
    "literal_error": "choice",
    "enum": "choice",
    "int_parsing": "whole",
    "int_type": "whole",
    "int_from_float": "whole",
    "int_parsing_size": "whole",
    "float_parsing": "number",
    "float_type": "number",
    "finite_number": "number",
    "greater_than_equal": "at_least",
    "greater_than": "more_than",
    "less_than_equal": "at_most",
    "less_than": "less_than",
    "string_too_long": "too_long",
    "string_too_short": "empty",
    "bool_parsing": "switch",
    "bool_type": "switch",
    "string_type": "text",
    "path_type": "text",
    "at_odds": "at_odds",
}
_LIMITS: Final = ("ge", "gt", "le", "lt", "max_length")


def faults_of(error: ValidationError, draft: Mapping[str, object]) -> Mapping[str, Fault]:
    """Every fault by the setting it is told at; by an empty key what is about no single one.

    Of two that are at odds each that is in the `draft` is told of the other.
    """
    found: dict[str, Fault] = {}
    for one in error.errors(include_url=False):
        key = str(one["loc"][0]) if one["loc"] else ""
        told = _fault(dict(one))
        other = told.facts.get("other", "")
        if other in draft:
            turned = str(one.get("ctx", {}).get("turned", told.detail))
            facts = {"other": key, "other_is": str(one.get("input", ""))}
            found.setdefault(other, Fault("at_odds_turned", facts, turned))
        if key in draft or other not in draft:
            found[key] = told
    return found


def _fault(one: Mapping[str, Any]) -> Fault:
    context = one.get("ctx", {})
    facts = {name: str(context[name]) for name in ("other", "other_is") if name in context}
    limit = next((context[name] for name in _LIMITS if name in context), None)
    if limit is not None:
        facts["limit"] = f"{limit:g}" if isinstance(limit, float) else str(limit)
    return Fault(_KINDS.get(one["type"], "value"), facts, detail_of(one))
