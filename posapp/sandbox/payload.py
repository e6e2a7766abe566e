"""Reading what a caller sent: JSON bodies and the values in them."""

from __future__ import annotations

import json

from starlette.requests import Request

from posapp.sandbox.refusals import Json, bad_payload, wrong_value


async def json_object(request: Request) -> Json:
    """Return the body as a JSON object; an empty body is an empty object.

    Raises:
        Refused: 400, the body is something else.
    """
    raw = await request.body()
    if not raw.strip():
        return {}
    try:
        body = json.loads(raw)
    except (ValueError, RecursionError) as unreadable:
        raise bad_payload() from unreadable
    if not isinstance(body, dict):
        raise bad_payload()
    return body


def optional_text(body: Json, name: str) -> str | None:
    """Return a text field, None when it is missing, null or empty.

    Raises:
        Refused: 400, the field is not text.
    """
    value = body.get(name)
    if value is None or value == "":
        return None
    if not isinstance(value, str):
        raise wrong_value(name, "This value should be of type string.")
    return value


def texts(body: Json, name: str) -> list[str]:
    """Return a list of texts, empty when it is missing or null.

    Raises:
        Refused: 400, the field is not a list of texts.
    """
    value = body.get(name)
    if value is None:
        return []
    if not isinstance(value, list):
        raise wrong_value(name, "wrong_type")
    found: list[str] = []
    for element in value:
        if not isinstance(element, str) or not element:
            raise wrong_value(name, "wrong_type")
        found.append(element)
    return found
