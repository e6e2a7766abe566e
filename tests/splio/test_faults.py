from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from posapp.splio.faults import Fault, Shape, parse

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(
                ["status", "errors", "error_key", "error", "error_description", "message"]
            )
            | st.text(max_size=5),
            inner,
            max_size=5,
        )
    ),
    max_leaves=20,
)

ONE = {"error_key": "id", "error": "wrong_value", "error_description": "Not found."}
UNKNOWN_STORE = {
    "error_key": None,
    "error": "not_found",
    "error_description": 'extid "X" not found in demo_stores',
}


@pytest.mark.parametrize(
    ("status", "body", "expected"),
    [
        (
            400,
            {"status": 400, "errors": [ONE]},
            Fault(400, "id", "wrong_value", "Not found.", Shape.LISTED),
        ),
        (
            404,
            {"status": 404, "errors": UNKNOWN_STORE},
            Fault(404, "", "not_found", 'extid "X" not found in demo_stores', Shape.SINGLE),
        ),
        (400, ONE, Fault(400, "id", "wrong_value", "Not found.", Shape.FLAT)),
        (
            401,
            "Authentication failed.",
            Fault(401, "", "", "Authentication failed.", Shape.BARE),
        ),
        (
            429,
            {"message": "API rate limit exceeded"},
            Fault(429, "", "", "API rate limit exceeded", Shape.MESSAGE),
        ),
        (400, {"status": 400, "errors": []}, Fault(400, "", "", "", Shape.LISTED)),
        (400, {"errors": ["odd"]}, Fault(400, "", "odd", "odd", Shape.LISTED)),
    ],
)
def test_the_published_shapes(status: int, body: object, expected: Fault) -> None:
    assert parse(status, json.dumps(body).encode()) == expected
    assert parse(status, b"\xef\xbb\xbf" + json.dumps(body).encode()) == expected


def test_the_gateways_shapes_are_no_verdict() -> None:
    bare = parse(405, b'"Method Not Allowed."')
    message = parse(404, b'{"message": "no Route matched with those values"}')
    assert bare
    assert message
    assert not bare.is_verdict
    assert not message.is_verdict


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"   ",
        b"<html><body>502 Bad Gateway</body></html>",
        b'{"status": 400, "errors": [{"error_k',
        b"{}",
        b"[]",
        b"null",
        b"12",
        b'""',
        b'{"error": "from somebody else"}',
        b'{"message": {"deep": 1}}',
        b'{"errors": "text"}',
        b"NaN",
        b"\xff\xfe\x00",
        b"1e99999999999999999999",
        b"9" * 5000,
        b"[" * 100_000,
        b'{"errors":' * 20_000,
        b'{"message": "' + b"x" * 300_000 + b'"}',
    ],
)
def test_anything_else_is_not_splio(body: bytes) -> None:
    assert parse(500, body) is None


@settings(deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_are_read_without_raising(body: bytes) -> None:
    parse(400, body)


@settings(deadline=None)
@given(JSON)
def test_any_json_is_read_without_raising(body: object) -> None:
    fault = parse(400, json.dumps(body).encode())
    if fault:
        assert all(c.isprintable() for c in fault.text + fault.key + fault.error)
        assert len(fault.text) <= 300
