"""Splio's refusals: five shapes of error body, each met where Splio uses it."""

from __future__ import annotations

Json = dict[str, object]


class Refused(Exception):  # noqa: N818 - a refusal is an answer, not a failure of this program
    """An answer that is not a success: an HTTP status and the body to send.

    `key` is the `error` word of the body, for the record of arrivals.
    """

    def __init__(self, status: int, body: object, key: str, description: str = "") -> None:
        super().__init__(f"{status} {key}: {description}")
        self.status = status
        self.body = body
        self.key = key
        self.description = description


def listed(status: int, error_key: str, error: str, description: str) -> Refused:
    """Shape 1, the usual one: `errors` is a list."""
    element = {"error_key": error_key, "error": error, "error_description": description}
    return Refused(status, {"status": status, "errors": [element]}, error, description)


def store_unknown(external_id: str, universe: str) -> Refused:
    """Shape 2, an unknown store only: `errors` is an object."""
    description = f'extid "{external_id}" not found in {universe}_stores'
    element = {"error_key": None, "error": "not_found", "error_description": description}
    return Refused(404, {"status": 404, "errors": element}, "not_found", description)


def flat(status: int, error_key: str, error: str, description: str) -> Refused:
    """Shape 3, burns and grants: no envelope at all."""
    body = {"error_key": error_key, "error": error, "error_description": description}
    return Refused(status, body, error, description)


def bare(status: int, text: str) -> Refused:
    """Shape 4: the body is a JSON string."""
    return Refused(status, text, text, text)


def too_fast() -> Refused:
    """Shape 5: the gateway's word on the rate limit."""
    text = "API rate limit exceeded"
    return Refused(429, {"message": text}, "rate_limit", text)


def wrong_value(error_key: str, description: str = "") -> Refused:
    """A field or parameter that Splio cannot read (shape 1, 400)."""
    text = description or (
        "The request was malformed and it is unable to be processed. Please review and try again."
    )
    return listed(400, error_key, "wrong_value", text)


def bad_payload() -> Refused:
    """A body that is not a JSON object (shape 3, 400)."""
    return flat(
        400,
        "",
        "payload_error",
        "Payload is invalid : check the JSON format of the payload and/or associated documentation",
    )


AUTHENTICATION_FAILED = "Authentication failed."
FORBIDDEN = "Forbidden."
METHOD_NOT_ALLOWED = "Method Not Allowed."
