"""The calls about members and their search, against the sandbox over its real socket."""

from __future__ import annotations

import json
import logging
from collections.abc import Awaitable, Callable
from typing import TypeVar

import pytest

from posapp.domain.code import Code
from posapp.domain.errors import SplioError
from posapp.domain.link import Outcome
from posapp.domain.member_ports import MemberSource
from posapp.domain.ports import Splio
from posapp.domain.voucher import VoucherStatus
from posapp.sandbox import SandboxServer
from posapp.splio import wire_members
from posapp.splio.cells import WireError
from posapp.splio.member_calls import REWARDS_PAGE, MemberCalls
from tests.splio.support import CARD, Watch, client_of, run

T = TypeVar("T")
CODE = "1000000000016"


def with_calls(
    splio: SandboxServer, work: Callable[[MemberCalls], Awaitable[T]], watch: Watch | None = None
) -> T:
    async def inside() -> T:
        async with client_of(splio, observer=watch or Watch()) as client:
            return await work(MemberCalls.for_cashier_of(client))

    return run(inside())


def test_they_are_what_the_verbs_ask_for(splio: SandboxServer) -> None:
    async def work(calls: MemberCalls) -> None:
        source: MemberSource = calls
        port: Splio = calls
        await port.ping()
        assert await source.granted_to(Code("404")) is None

    with_calls(splio, work)


@pytest.mark.parametrize("key", ["email", "cellphone", "c0"])
def test_the_codes_of_a_card_whatever_names_its_holder(splio: SandboxServer, key: str) -> None:
    world = splio.world
    world.unique_key = key  # type: ignore[assignment]
    contact = world.add_contact(email="é+1@example.com", cellphone="+33639980077", custom_key="K/7")
    mine, other = world.add_member("42", contact=contact), world.add_member("43", contact=contact)
    used = world.add_attribution(card=mine, status="used", burned_at=world.now())
    fresh = world.add_attribution(card=mine)
    world.add_attribution(card=other)

    async def work(calls: MemberCalls) -> None:
        granted = await calls.granted_to(Code("42"))
        assert granted is not None
        by_code = {one.voucher.code.value: one for one in granted}
        assert set(by_code) == {used.code, fresh.code}
        assert by_code[used.code].voucher.status is VoucherStatus.BURNED
        assert by_code[fresh.code].voucher.card_code == Code("42")
        reward = by_code[fresh.code].reward
        assert reward is not None
        assert [field.value for field in reward.custom_fields] == ["50"]

    with_calls(splio, work)


def test_a_card_just_read_is_not_read_again(splio: SandboxServer) -> None:
    async def work(calls: MemberCalls) -> None:
        assert await calls.member(Code(CARD))
        with splio.answer_with(500, b"", path="/loyalty/members/") as again:
            granted = await calls.granted_to(Code(CARD))
        assert granted is not None
        assert [one.voucher.code.value for one in granted] == [CODE]
        assert again.hits == 0

    with_calls(splio, work)


def test_many_codes_come_by_cursor(splio: SandboxServer) -> None:
    for _ in range(REWARDS_PAGE + 5):
        splio.world.add_attribution(card=CARD)

    async def work(calls: MemberCalls) -> int:
        granted = await calls.granted_to(Code(CARD))
        return len({one.voucher.code for one in granted or ()})

    assert with_calls(splio, work) == REWARDS_PAGE + 6


@pytest.mark.parametrize(
    "answer", [b'{"field": {"name": "email"}}', b'"email"', b"[]", b"{}", b"null", b"7"]
)
def test_an_unknown_shape_of_the_key_is_done_without(splio: SandboxServer, answer: bytes) -> None:
    async def work(calls: MemberCalls) -> None:
        with splio.answer_with(200, answer, "application/json", path="/universes/") as asked:
            for _ in range(2):
                granted = await calls.granted_to(Code(CARD))
                assert granted is not None
                assert len(granted) == 1
        assert asked.hits == 1

    with_calls(splio, work)


def test_a_tenant_without_these_calls_is_still_online(splio: SandboxServer) -> None:
    """A key without the right to search says nothing of the link the sale depends on."""
    watch = Watch()

    async def work(calls: MemberCalls) -> None:
        for status, body in ((403, b'"Forbidden."'), (404, b"<h1>No</h1>"), (500, b"")):
            with (
                splio.answer_with(status, body, path="/data/contacts"),
                pytest.raises(SplioError),
            ):
                await calls.contacts("lastname", "equal", "x")
            with (
                splio.answer_with(status, body, path="/v2/contacts/"),
                pytest.raises(SplioError),
            ):
                await calls.granted_to(Code(CARD))

    splio.world.limits = None
    with_calls(splio, work, watch)
    assert set(watch.outcomes) <= {Outcome.GOOD, Outcome.SLOW}


def test_contacts_by_email_with_their_cards(splio: SandboxServer) -> None:
    contact = splio.world.add_contact(
        firstname="Zoé", lastname="Martin", email="zoe@example.com", cellphone="+33639980012"
    )
    splio.world.add_member("42", contact=contact)
    splio.world.add_member("43", contact=contact)

    async def work(calls: MemberCalls) -> None:
        page = await calls.contacts("email", "equal", "ZOE@example.com")
        (found,) = page.contacts
        assert (page.total, page.more) == (1, 0)
        assert found.name == "Zoé Martin"
        assert (found.email, found.phone) == ("z…@example.com", "… 12")
        assert [card.card_code.value for card in found.cards] == ["42", "43"]
        nobody = await calls.contacts("email", "equal", "nobody@example.com")
        assert (nobody.contacts, nobody.total) == ((), 0)

    with_calls(splio, work)


def test_contacts_page_by_page(splio: SandboxServer) -> None:
    for number in range(5):
        splio.world.add_contact(firstname=f"N{number}", lastname="Martin")

    async def work(calls: MemberCalls) -> list[str]:
        names = []
        for page in (1, 2, 3):
            told = await calls.contacts("lastname", "equal", "Martin", page=page, per_page=2)
            assert told.total == 5
            names += [one.first_name for one in told.contacts]
        return names

    assert with_calls(splio, work) == ["N0", "N1", "N2", "N3", "N4"]


ODD_CONTACTS = {
    "count_element": "4",
    "current_page": 1,
    "per_page": 20,
    "elements": [
        {"firstname": "A", "name": "Spelled otherwise", "loyalty": None},
        {"lastname": "B", "loyalty": {"card_code": 42, "id_program": {"id": 1, "name": "Club"}}},
        {"lastname": "C", "loyalty": {"0": {"card_code": "7"}, "1": {"card_code": "7"}, "2": 3}},
        {"lastname": "D", "email": 5, "cellphone": None, "loyalty": [{"card_code": ""}, "x"]},
        {"id": 12},
        "nothing",
        None,
    ],
}


def test_odd_contacts_survive(splio: SandboxServer) -> None:
    body = json.dumps(ODD_CONTACTS).encode()

    async def work(calls: MemberCalls) -> None:
        with splio.answer_with(200, body, "application/json", path="/data/contacts"):
            page = await calls.contacts("lastname", "equal", "x")
        found = [
            (one.last_name, [card.card_code.value for card in one.cards]) for one in page.contacts
        ]
        assert found == [("Spelled otherwise", []), ("B", ["42"]), ("C", ["7"]), ("D", [])]
        assert page.contacts[1].cards[0].program == "Club"
        assert page.total == 4

    with_calls(splio, work)


@pytest.mark.parametrize(
    "body", [b"[]", b"{}", b'"x"', b'{"elements": 7}', b'{"elements": {"a": 1}}', b"null"]
)
def test_what_is_no_page_is_an_error(body: bytes) -> None:
    with pytest.raises(WireError):
        wire_members.contact_page(json.loads(body))


def test_five_shapes_of_an_error_are_an_error(splio: SandboxServer) -> None:
    bodies = (
        b'{"status": 400, "errors": [{"error_key": "fields", "error": "wrong_value"}]}',
        b'{"status": 400, "errors": {"error_key": null, "error": "wrong"}}',
        b'{"error_key": "fields", "error": "x", "error_description": "y"}',
        b'"Bad."',
        b'{"message": "bad"}',
    )

    async def work(calls: MemberCalls) -> None:
        for body in bodies:
            with (
                splio.answer_with(400, body, "application/json", path="/data/contacts"),
                pytest.raises(SplioError) as caught,
            ):
                await calls.contacts("lastname", "equal", "Secretname")
            assert caught.value.code == "splio.unexpected"
            assert "Secretname" not in str(caught.value)

    with_calls(splio, work)


def test_nothing_personal_is_logged_or_printed(
    splio: SandboxServer, caplog: pytest.LogCaptureFixture
) -> None:
    splio.world.add_member("42", email="secret@example.com", cellphone="+33600000042")

    async def work(calls: MemberCalls) -> None:
        await calls.granted_to(Code("42"))
        await calls.contacts("email", "equal", "secret@example.com")
        with splio.answer_with(502, b"", path="/data/contacts"), pytest.raises(SplioError):
            await calls.contacts("cellphone", "equal", "+33600000042")

    with caplog.at_level(logging.DEBUG):
        with_calls(splio, work)
    assert caplog.text
    for personal in ("secret", "33600000042", "%2B336"):
        assert personal not in caplog.text
    key = wire_members.ContactKey("secret@example.com", "+33600000042", (("c0", "K"),))
    assert repr(key) == "ContactKey()"
