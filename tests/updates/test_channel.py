"""What is believed of a channel: its signature first, then its age, and never an older state."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import settings as examples
from hypothesis import strategies as st

from installer.channel import public_of, sealed
from posapp.domain.trading_hours import Hours
from posapp.domain.update import (
    Channel,
    Remembered,
    UpdateError,
    Version,
    choose,
    parse_channel,
    remember,
)
from posapp.updates.envelope import opened, read_key
from tests.updates.channels import NOW, release, told

V1, V2, V3 = (Version.parse(text) for text in ("0.1.0", "0.2.0", "0.3.0"))


def channel(**more: Any) -> Channel:
    return parse_channel(json.dumps(told(**more)).encode())


def code_of(caught: pytest.ExceptionInfo[UpdateError]) -> str:
    return caught.value.code


def test_the_newest_is_offered_and_an_equal_one_is_not() -> None:
    offer = choose(channel(), V1, Remembered(), NOW)
    assert offer.release is not None
    assert (offer.release.version, offer.goes_back, offer.is_step) == (V2, False, False)
    assert offer.release.note("fr_FR") == "Plus vite."
    assert offer.release.note("it_IT") == "Faster."
    assert choose(channel(), V2, Remembered(), NOW).release is None
    assert choose(channel(), V3, Remembered(), NOW).release is None  # never back by itself


def test_an_older_version_comes_only_where_it_is_asked_for_by_name() -> None:
    both = channel(release=release("0.3.0"), older=[release("0.2.0")])
    offer = choose(both, V3, Remembered(7, V3), NOW, V2)
    assert offer.release is not None and offer.goes_back
    with pytest.raises(UpdateError) as caught:
        choose(both, V3, Remembered(7, V3), NOW, Version.parse("0.2.5"))
    assert code_of(caught) == "update.unknown_version"


def test_a_version_that_needs_a_step_gets_the_step() -> None:
    both = channel(release=release("0.3.0", minimum="0.2.0"), older=[release("0.2.0")])
    offer = choose(both, V1, Remembered(), NOW)
    assert offer.release is not None
    assert (offer.release.version, offer.is_step) == (V2, True)
    with pytest.raises(UpdateError) as caught:
        choose(channel(release=release("0.3.0", minimum="0.2.0")), V1, Remembered(), NOW)
    assert code_of(caught) == "update.too_old"
    with pytest.raises(UpdateError) as caught:
        choose(both, V1, Remembered(), NOW, V3)
    assert code_of(caught) == "update.too_old"


@pytest.mark.parametrize(
    ("more", "seen", "code"),
    [
        ({"expires": NOW.isoformat()}, Remembered(), "update.expired"),
        ({"issued": (NOW + timedelta(days=2)).isoformat()}, Remembered(), "update.from_future"),
        ({"serial": 6}, Remembered(7, V2), "update.rolled_back"),
        ({"serial": 8}, Remembered(7, V3), "update.rolled_back"),
    ],
)
def test_an_old_state_of_a_channel_is_not_believed(
    more: dict[str, Any], seen: Remembered, code: str
) -> None:
    with pytest.raises(UpdateError) as caught:
        choose(channel(**more), V1, seen, NOW)
    assert code_of(caught) == code


def test_what_was_seen_never_gets_smaller() -> None:
    seen = remember(channel(), Remembered(9, V3, NOW), NOW + timedelta(hours=1))
    assert (seen.serial, seen.newest) == (9, V3)
    assert remember(channel(), Remembered(), NOW) == Remembered(7, V2, NOW)


@pytest.mark.parametrize(
    "broken",
    [
        {"serial": True},
        {"serial": 0},
        {"serial": "7"},
        {"issued": "2026-11-22T22:00:00"},
        {"expires": "0001-01-01T00:00:00+23:00"},
        {"channel": "../../etc"},
        {"release": {}},
        {"release": release("0.2")},
        {"release": release("0.2.0", notes={"en": "\x1b[2J"})},
        {"release": release("0.2.0", files=[])},
        {"release": release() | {"files": [release()["files"][0]] * 2}},
        {"release": release() | {"files": [release()["files"][0] | {"name": "../x.deb"}]}},
        {"release": release() | {"files": [release()["files"][0] | {"size": 10**12}]}},
        {"release": release() | {"files": [release()["files"][0] | {"sha256": "F" * 64}]}},
        {"older": [release("0.3.0")]},  # newer than the one to have
        {"older": [release("0.2.0")]},
    ],
)
def test_a_channel_with_a_fault_is_none(broken: dict[str, Any]) -> None:
    with pytest.raises(UpdateError) as caught:
        channel(**broken)
    assert code_of(caught) == "update.unreadable"


KEY, OTHER = Ed25519PrivateKey.generate(), Ed25519PrivateKey.generate()
PUBLIC, STRANGE = read_key(public_of(KEY)), read_key(public_of(OTHER))


def test_only_what_a_known_key_has_signed_is_opened() -> None:
    text = json.dumps(told())
    assert opened(sealed(text, [KEY]).encode(), [PUBLIC]) == text.encode()
    with pytest.raises(UpdateError) as caught:
        opened(sealed(text, [OTHER]).encode(), [PUBLIC])
    assert code_of(caught) == "update.unsigned"
    with pytest.raises(UpdateError) as caught:
        opened(sealed(text, [KEY]).encode(), [])
    assert code_of(caught) == "update.no_keys"


def test_a_new_key_comes_into_use_while_tills_know_only_one_of_two() -> None:
    both = sealed(json.dumps(told()), [KEY, OTHER]).encode()
    assert opened(both, [PUBLIC]) == opened(both, [STRANGE]) == opened(both, [STRANGE, PUBLIC])


def test_a_signature_of_another_payload_or_in_another_name_is_a_forgery() -> None:
    whole = json.loads(sealed(json.dumps(told()), [KEY]))
    changed = whole | {"payload": whole["payload"].replace("0.2.0", "0.9.0")}
    with pytest.raises(UpdateError) as caught:
        opened(json.dumps(changed).encode(), [PUBLIC])
    assert code_of(caught) == "update.forged"
    [(name, _)] = whole["signatures"].items()
    [(_, theirs)] = json.loads(sealed(whole["payload"], [OTHER]))["signatures"].items()
    with pytest.raises(UpdateError) as caught:
        opened(json.dumps(whole | {"signatures": {name: theirs}}).encode(), [PUBLIC])
    assert code_of(caught) == "update.forged"


SEALED = sealed(json.dumps(told()), [KEY]).encode()
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner),
    max_leaves=12,
)


def fault(act: Callable[[], object]) -> str:
    """The code of the error it ends in; empty where it ends well."""
    try:
        act()
    except UpdateError as error:
        return error.code
    return ""


@given(st.binary(max_size=80) | st.just(b"[" * 100_000))
@examples(max_examples=40)
def test_no_bytes_bring_the_readers_down(content: bytes) -> None:
    for read in (parse_channel, lambda told: opened(told, [PUBLIC])):
        with pytest.raises(UpdateError):
            read(content)


@given(st.sampled_from(["channel", "serial", "issued", "expires", "release", "older"]), JSON)
@examples(max_examples=40)
def test_any_value_anywhere_is_read_or_refused(key: str, value: object) -> None:
    assert fault(lambda: parse_channel(json.dumps(told(**{key: value})).encode())) in {
        "",
        "update.unreadable",
    }
    inner = copy.deepcopy(told())
    inner["release"]["files"][0]["size"] = value
    assert fault(lambda: parse_channel(json.dumps(inner).encode())) in {"", "update.unreadable"}


@given(st.integers(0, len(SEALED) - 1), st.integers(1, 255))
@examples(max_examples=60)
def test_one_changed_byte_is_never_believed_for_something_else(at: int, by: int) -> None:
    changed = bytearray(SEALED)
    changed[at] ^= by
    seen: list[bytes] = []
    code = fault(lambda: seen.append(opened(bytes(changed), [PUBLIC])))
    assert code in {"", "update.forged", "update.unsigned", "update.unreadable"}
    assert seen in ([], [opened(SEALED, [PUBLIC])])


@pytest.mark.parametrize(
    ("text", "hour", "inside"),
    [
        ("08:00-20:00", 6, False),
        ("08:00-20:00", 7, True),  # Paris is an hour ahead in November
        ("08:00-20:00", 18, True),
        ("08:00-20:00", 19, False),
        ("20:00-02:00", 0, True),
        ("20:00-02:00", 1, False),
        ("20:00-02:00", 12, False),
    ],
)
def test_hours_are_the_shops_own_and_may_pass_midnight(text: str, hour: int, inside: bool) -> None:
    from zoneinfo import ZoneInfo

    hours = Hours.parse(text)
    assert hours is not None
    assert hours.include(NOW.replace(hour=hour), ZoneInfo("Europe/Paris")) is inside


@pytest.mark.parametrize("text", ["8-20", "08:00", "24:00-25:00", "08:00-08:00"])
def test_hours_that_are_none_are_refused(text: str) -> None:
    assert Hours.parse("") is None
    with pytest.raises(ValueError, match="must"):
        Hours.parse(text)
