"""A member's rewards and the search, over real files and the sandbox's own socket."""

from __future__ import annotations

import asyncio
import logging
import shutil
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from typing import TypeVar
from zoneinfo import ZoneInfo

import pytest

from posapp.app.clock import SystemClock
from posapp.domain.code import Code
from posapp.domain.errors import SplioError
from posapp.domain.finding import Basis
from posapp.domain.ids import RewardId
from posapp.domain.member import Member
from posapp.domain.member_search import ContactPage, search_for
from posapp.domain.money import Money
from posapp.domain.ports import Stock
from posapp.domain.verdict import Sighting
from posapp.domain.voucher import FieldMap, Reward, Worth, WorthKind, terms_of
from posapp.sandbox import DEMO_API_KEY, SandboxServer, World
from posapp.services.members import SHOWN, Members
from posapp.splio.client import SplioClient
from posapp.splio.member_calls import MemberCalls
from posapp.store.ledger import LedgerFile
from posapp.store.member_scan import MemberScan
from posapp.store.stock import StockFile
from tests.splio.support import trust

T = TypeVar("T")
CARD = Code("2171707962088")
PARIS = ZoneInfo("Europe/Paris")
PERSONAL = ("secret", "Secretini", "639980042")


class Shop:
    """A till's two files and a small Splio with one member."""

    def __init__(self, stock: StockFile, ledger: LedgerFile, splio: SandboxServer) -> None:
        self.stock, self.ledger, self.splio = stock, ledger, splio
        self.world = splio.world
        self.is_up = True
        self.limit_s = 5.0

    def run(self, work: Callable[[Members], Awaitable[T]]) -> T:
        async def inside() -> T:
            async with SplioClient(
                self.splio.url,
                DEMO_API_KEY,
                zone=PARIS,
                clock=SystemClock(),
                verify=trust(),
                timeout_s=5.0,
            ) as client:
                return await work(self.members(MemberCalls.for_cashier_of(client)))

        return asyncio.run(inside())

    def members(self, calls: MemberCalls | None) -> Members:
        stock: Stock = self.stock
        return Members(
            calls,
            stock,
            self.ledger,
            SystemClock(),
            scan=lambda: MemberScan(self.stock_path),
            as_of=stock.last_full_sync,
            link_is_up=lambda: self.is_up,
            limit_s=self.limit_s,
        )

    @property
    def stock_path(self) -> Path:
        return self.stock._db.path

    def rewards(self, card: Code = CARD) -> tuple[dict[str, Sighting], Basis]:
        found = self.run(lambda members: members.rewards(card))
        return {one.code.value: one for one in found.sightings}, found.basis

    def find(self, text: str) -> ContactPage:
        return self.run(lambda members: members.find(search_for(text)))


@contextmanager
def opened(tmp_path: Path) -> Iterator[Shop]:
    world = World(rate_limited=False)
    world.add_reward("bbco-10", custom_fields={"Minimum dachat pour utiliser la récompense": "50"})
    world.add_member(
        CARD.value,
        firstname="Sofia",
        lastname="Secretini",
        email="secret@example.com",
        cellphone="+33639980042",
    )
    with (
        StockFile.open(tmp_path / "stock.db") as stock,
        LedgerFile.open(tmp_path / "ledger.db") as ledger,
        SandboxServer(world) as splio,
    ):
        yield Shop(stock, ledger, splio)
    assert world.crashes == []


@pytest.fixture(scope="module")
def blank(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Both files, new and empty: migrating them once is enough."""
    here = tmp_path_factory.mktemp("blank")
    StockFile.open(here / "stock.db").close()
    LedgerFile.open(here / "ledger.db").close()
    return here


@pytest.fixture
def shop(tmp_path: Path, blank: Path) -> Iterator[Shop]:
    with opened(Path(shutil.copytree(blank, tmp_path / "till"))) as made:
        yield made


def test_splio_tells_what_is_granted_unused_and_in_date(shop: Shop) -> None:
    world = shop.world
    good = world.add_attribution(reward="bbco-10", card=CARD.value)
    world.add_attribution(card=CARD.value, status="used", burned_at=world.now())
    world.add_attribution(card=CARD.value, status="valid", expires_at=world.now() - timedelta(1))
    found, basis = shop.rewards()
    assert (set(found), basis) == ({good.code}, Basis.SPLIO)
    reward = found[good.code].reward
    assert reward is not None
    assert terms_of(reward, FieldMap()).purchase_threshold == Money(5000)


def test_what_splio_told_is_there_in_the_next_outage(shop: Shop) -> None:
    good = shop.world.add_attribution(reward="bbco-10", card=CARD.value)
    shop.rewards()
    with shop.splio.offline():
        found, basis = shop.rewards()
    assert (set(found), basis) == ({good.code}, Basis.STOCK)
    shop.is_up = False
    assert set(shop.rewards()[0]) == {good.code}


def test_the_stocks_description_of_a_reward_is_kept_with_the_rules_just_told(shop: Shop) -> None:
    shop.world.add_attribution(reward="bbco-10", card=CARD.value)
    known = Reward(
        RewardId("bbco-10"), "Old", Worth(WorthKind.VALUE, Decimal(7)), holding_days=9, stock=3
    )
    shop.stock.put_rewards([known], SystemClock().now())
    (sighting,) = shop.rewards()[0].values()
    assert sighting.reward is not None
    assert (sighting.reward.holding_days, sighting.reward.stock) == (9, 3)
    assert terms_of(sighting.reward, FieldMap()).purchase_threshold == Money(5000)
    assert shop.stock.reward(RewardId("bbco-10")) == sighting.reward


def test_codes_listed_by_membership_are_found_offline(shop: Shop) -> None:
    """A sync lists codes without cards; the membership of the member seen leads to them."""
    attribution = shop.world.add_attribution(reward="bbco-10", card=CARD.value)
    member = shop.world.members[CARD.value]

    async def listed() -> None:
        async with SplioClient(
            shop.splio.url, DEMO_API_KEY, zone=PARIS, clock=SystemClock(), verify=trust()
        ) as client:
            page = await client.attributions(RewardId("bbco-10"))
            shop.stock.put_vouchers(page.vouchers, SystemClock().now())

    asyncio.run(listed())
    shop.is_up = False
    assert shop.rewards()[0] == {}
    shop.stock.put_member(Member(CARD, member.id), SystemClock().now())
    assert set(shop.rewards()[0]) == {attribution.code}


def test_a_slow_splio_is_not_waited_for(shop: Shop) -> None:
    shop.world.add_attribution(reward="bbco-10", card=CARD.value)
    shop.limit_s = 0.05
    with shop.splio.slow(3, path="/loyalty/"):
        assert shop.rewards() == ({}, Basis.STOCK)


def test_an_unknown_card_has_none(shop: Shop) -> None:
    assert shop.rewards(Code("404")) == ({}, Basis.SPLIO)


@pytest.mark.parametrize(
    "typed",
    [
        "SECRET@example.com",
        "06 39 98 00 42",
        "+33639980042",
        "Secretini",
        "sofia secretini",
        "Secretini Sofia",
        "secret",
    ],
)
def test_a_member_is_found_by_whatever_is_known(shop: Shop, typed: str) -> None:
    (found,) = shop.find(typed).contacts
    assert [card.card_code for card in found.cards] == [CARD]


@pytest.mark.parametrize("stored", ["0639980099", "33639980099", "0033639980099"])
def test_a_phone_is_found_however_splio_has_it_written(shop: Shop, stored: str) -> None:
    shop.world.add_contact(lastname="Other", cellphone=stored)
    (found,) = shop.find("+33 6 39 98 00 99").contacts
    assert found.last_name == "Other"


def test_the_tier_of_a_member_seen_before_is_told(shop: Shop) -> None:
    shop.stock.put_member(Member(CARD, 1, "Sofia", "Secretini", "Or", 10), SystemClock().now())
    (found,) = shop.find("Secretini").contacts
    assert found.cards[0].tier == "Or"


def test_namesakes_are_counted_and_a_first_name_sorts_them(shop: Shop) -> None:
    for number in range(SHOWN + 4):
        shop.world.add_contact(firstname=f"N{number}", lastname="Martin")
    shop.world.add_contact(firstname="Zoé", lastname="Martin")
    many = shop.find("Martin")
    assert (len(many.contacts), many.more) == (SHOWN, 5)
    assert [one.first_name for one in shop.find("zoe martin").contacts] == ["Zoé"]
    assert shop.find("Nobody").contacts == ()


def test_a_splio_that_compares_whole_names_only(shop: Shop) -> None:
    body = b'{"status": 400, "errors": [{"error_key": "fields", "error": "wrong_value"}]}'

    empty = b'{"elements": [], "count_element": 0}'
    with (
        shop.splio.answer_with(400, body, "application/json", path="/data/") as refused,
        shop.splio.answer_with(200, empty, "application/json", path="/data/", times=1) as none,
    ):
        assert shop.find("Secr").contacts == ()
    assert (none.hits, refused.hits) == (1, 1)


def test_why_there_was_no_search(shop: Shop) -> None:
    def why() -> str:
        with pytest.raises(SplioError) as caught:
            shop.find("Secretini")
        return caught.value.code

    with shop.splio.offline():
        assert why() == "splio.unreachable"
    with shop.splio.answer_with(403, b'"Forbidden."', path="/data/"):
        assert why() == "splio.forbidden"
    shop.limit_s = 0.05
    with shop.splio.slow(3, path="/data/"):
        assert why() == "splio.timeout"
    shop.is_up = False
    assert why() == "splio.unreachable"
    with pytest.raises(SplioError, match="no_key"):
        asyncio.run(shop.members(None).find(search_for("Secretini")))


def test_nothing_personal_is_stored_or_logged(shop: Shop, caplog: pytest.LogCaptureFixture) -> None:
    shop.world.add_attribution(reward="bbco-10", card=CARD.value)
    with caplog.at_level(logging.DEBUG):
        shop.rewards()
        for typed in ("secret@example.com", "0639980042", "Secretini"):
            assert shop.find(typed).contacts
        with shop.splio.offline(), pytest.raises(SplioError):
            shop.find("secret@example.com")
    assert "search kind=email found=1" in caplog.text
    for personal in PERSONAL:
        assert personal not in caplog.text
    shop.stock._raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    for file in (shop.stock_path, shop.stock_path.with_name("stock.db-wal")):
        content = file.read_bytes() if file.exists() else b""
        for personal in PERSONAL:
            assert personal.encode() not in content
