"""The client and the whole main job against a Splio that shares no line with the sandbox."""

from __future__ import annotations

import http.client
import logging
import threading
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, Literal, TypeVar
from urllib.parse import urlsplit

import pytest

from posapp.domain.answers import (
    AlreadyBurned,
    BurnAnswer,
    BurnRequest,
    Declined,
    Done,
    Halt,
    NoAnswer,
    NotNamed,
    NotSent,
)
from posapp.domain.code import Code
from posapp.domain.errors import SplioError
from posapp.domain.ids import RewardId
from posapp.domain.moment import FOREVER, expiry_from_wire
from posapp.domain.money import Money
from posapp.domain.voucher import FieldMap, Voucher, VoucherStatus, Worth, WorthKind, terms_of
from posapp.splio.client import SplioClient
from tests.flows.conftest import Till
from tests.splio.second_splio import JULIE, KEY, OTTO, SecondSplio
from tests.splio.support import PARIS, hurry, order, with_client
from tests.splio.test_line import self_signed
from tests.splio.test_reads import ODD_CODES

T = TypeVar("T")

CODE, SECOND, WEB, SPENT = "3000000000014", "3000000000021", "3000000000038", "3000000000045"
ELSEWHERE = "2024-02-29 18:00:00"


@pytest.fixture
def other() -> Iterator[SecondSplio]:
    splio = SecondSplio()
    splio.grant(CODE)
    splio.grant(SECOND)
    splio.grant(WEB, reward="web")
    splio.grant(SPENT, burned=ELSEWHERE, store="BXL-2")
    with splio:
        yield splio


def ask(other: SecondSplio, work: Callable[[SplioClient], Awaitable[T]], **options: Any) -> T:
    return with_client(other.url, work, **({"api_key": KEY, "pace": hurry()} | options))


def burn(other: SecondSplio, *requests: BurnRequest, **options: Any) -> list[BurnAnswer]:
    async def work(client: SplioClient) -> list[BurnAnswer]:
        return [await client.burn(request) for request in requests]

    return ask(other, work, **options)


# The client, call by call


def test_login_once_and_again_when_the_token_is_refused(other: SecondSplio) -> None:
    async def work(client: SplioClient) -> None:
        await client.ping()
        await client.ping()
        other.tokens.clear()
        await client.ping()

    ask(other, work)
    assert other.calls.count("POST /authenticate") == 2


def test_a_key_it_does_not_know(other: SecondSplio) -> None:
    with pytest.raises(SplioError) as caught:
        ask(other, lambda client: client.ping(), api_key="nobody")
    assert caught.value.code == "splio.key_refused"
    [answer] = burn(other, order(CODE, JULIE), api_key="nobody")
    assert isinstance(answer, Halt)


def test_rewards_and_their_rules(other: SecondSplio) -> None:
    other.page = 1

    async def work(client: SplioClient) -> None:
        first = await client.rewards()
        assert first.after is not None
        second = await client.rewards(first.after)
        assert (second.after, first.unreadable, second.unreadable) == (None, 0, 0)
        [ten], [web] = first.rewards, second.rewards
        assert (ten.id, ten.worth.value, ten.stock) == ("ten", Money(1000), 4711)
        assert web.worth == Worth(WorthKind.PERCENTAGE, Decimal("15.5"))
        terms = terms_of(ten, FieldMap())
        assert (terms.purchase_threshold, terms.web_only) == (Money(5000), False)
        terms = terms_of(web, FieldMap())
        assert (terms.purchase_threshold, terms.web_only) == (None, True)

    ask(other, work)


def test_granted_codes_page_by_page(other: SecondSplio) -> None:
    other.page = 2

    async def work(client: SplioClient) -> list[Voucher]:
        found: list[Voucher] = []
        after: str | None = None
        while True:
            page = await client.attributions(RewardId("ten"), after)
            assert page.unreadable == 0
            found += page.vouchers
            after = page.after
            if after is None:
                return found

    found = ask(other, work)
    assert [voucher.code.value for voucher in found] == [CODE, SECOND, SPENT]
    for voucher in found:
        assert voucher.reward_id == "ten"
        assert voucher.membership_id == 94
        assert voucher.card_code is None
    used = found[2]
    assert used.status is VoucherStatus.BURNED
    assert (used.burned_date, used.burned_store) == (ELSEWHERE, "BXL-2")


def test_one_code_in_full_in_every_spelling(other: SecondSplio) -> None:
    codes = [f"spelled-{number}" for number in range(6)]
    for number, code in enumerate(codes):
        other.grant(code, OTTO, **({"burned": ELSEWHERE} if number > 2 else {}))
    other.grant("dated", expires="2031-03-30 12:00:00")

    async def work(client: SplioClient) -> list[Voucher]:
        found: list[Voucher] = []
        for code in [*codes, "dated"]:
            read = await client.attribution(Code(code))
            assert read
            assert read.reward and read.reward.worth.value == Money(1000)
            assert read.member and read.member.last_name in {"Grün", "Vanhoutte"}
            found.append(read.voucher)
        assert await client.attribution(Code("nobody's")) is None
        return found

    *found, dated = ask(other, work)
    assert [voucher.status.value for voucher in found] == ["available"] * 3 + ["burned"] * 3
    assert {voucher.status_text for voucher in found} == {
        *("granted", "valid", "earned"),
        *("used", "burnt"),
    }
    assert {voucher.card_code for voucher in found} == {Code(OTTO)}
    never = {expiry_from_wire(text, PARIS) for text in (None, "9998-12-31 00:00:00")}
    assert never == {FOREVER}
    for voucher in found:
        assert voucher.expires_at is not None
        assert voucher.expires_at > datetime(2090, 1, 1, tzinfo=UTC)
    assert dated.expires_at == datetime(2031, 3, 30, 10, tzinfo=UTC)


def test_members_with_and_without_what_may_lack(other: SecondSplio) -> None:
    async def work(client: SplioClient) -> None:
        julie, otto = await client.member(Code(JULIE)), await client.member(Code(OTTO))
        assert julie and otto
        assert (julie.name, julie.tier, julie.points, julie.membership_id) == (
            "Julie Vanhoutte",
            None,
            150,
            94,
        )
        assert (otto.name, otto.tier, otto.points) == ("Otto Grün", None, 0)
        assert await client.member(Code(CODE)) is None

    ask(other, work)


def test_all_stores_though_pages_are_smaller_than_asked(other: SecondSplio) -> None:
    stores = ask(other, lambda client: client.stores())
    assert {store.id for store in stores} == {"LIL-7", "BXL-2", "LIE-1"}


@pytest.mark.parametrize("shape", ["flat", "list", "object"])
@pytest.mark.parametrize("named_in", ["error", "error_key"])
def test_single_burns_and_their_refusals_in_every_shape(
    other: SecondSplio,
    shape: Literal["flat", "list", "object"],
    named_in: Literal["error", "error_key"],
) -> None:
    other.shape, other.named_in = shape, named_in
    other.grant("old", expires="2024-01-01 00:00:00")
    mine = order(CODE, JULIE, store="LIL-7", burn_id="b-9")
    done, again, spent, unknown, no_card, not_hers, early, late, nowhere = burn(
        other,
        mine,
        mine,
        order(SPENT, JULIE),
        order("nobody's", JULIE),
        order(SECOND, "5555"),
        order(SECOND, OTTO),
        order(SECOND, JULIE, at="2020-01-01 00:00:00"),
        order("old", JULIE),
        order(SECOND, JULIE, store="PAR-01"),
    )
    assert done == Done()
    assert isinstance(again, AlreadyBurned) and again.moment == mine.burned_date
    assert isinstance(spent, AlreadyBurned) and spent.moment == ELSEWHERE
    keys = [
        answer.key
        for answer in (unknown, no_card, not_hers, early, late)
        if isinstance(answer, Declined)
    ]
    assert keys == [
        "wrong_value",
        "card_code_not_found",
        "inconsistent_card_code",
        "inconsistent_dates",
        "inconsistent_dates",
    ]
    assert isinstance(nowhere, Halt) and nowhere.cause == "store_unknown"
    assert other.burns == [
        {
            "code": CODE,
            "card_code": JULIE,
            "burned_date": mine.burned_date,
            "store_id": "LIL-7",
            "reason_msg": "b-9",
        }
    ]


def test_odd_codes_in_the_path(other: SecondSplio) -> None:
    for code in ODD_CODES:
        other.grant(code)
    assert burn(other, *(order(code, JULIE) for code in ODD_CODES)) == [Done()] * len(ODD_CODES)
    assert [one["code"] for one in other.burns] == ODD_CODES


def test_no_right_no_room_no_answer(other: SecondSplio) -> None:
    other.forbidden = True
    [answer] = burn(other, order(CODE, JULIE))
    assert isinstance(answer, Halt) and answer.cause == "forbidden"
    other.forbidden = False

    async def work(client: SplioClient) -> list[BurnAnswer]:
        await client.ping()
        other.throttle = 1
        return [await client.burn(order(CODE, JULIE))]

    assert ask(other, work) == [NotSent("API rate limit exceeded", offline=False, wait_s=1.0)]
    other.lose = 1
    [answer] = burn(other, order(CODE, JULIE))
    assert isinstance(answer, NoAnswer)
    assert len(other.burns) == 1


def bulk(other: SecondSplio, *codes: str, **facts: Any) -> list[BurnAnswer]:
    async def work(client: SplioClient) -> list[BurnAnswer]:
        done = await client.burn_many([order(code, JULIE, **facts) for code in codes])
        assert done.too_large is (len(codes) > other.largest_bulk)
        return list(done.answers)

    return ask(other, work)


def test_bulks(other: SecondSplio) -> None:
    some = [f"some-{number}" for number in range(30)]
    for code in some:
        other.grant(code)
    assert bulk(other, *some[:10]) == [Done()] * 10
    mixed = bulk(other, some[10], SPENT, "nobody's", some[11])
    assert [type(answer) for answer in mixed] == [Done, NotNamed, NotNamed, Done]
    assert [type(answer) for answer in bulk(other, SPENT, "nobody's")] == [NotNamed, NotNamed]
    nowhere = bulk(other, some[12], some[13], store="PAR-01")
    assert {getattr(answer, "cause", None) for answer in nowhere} == {"store_unknown"}
    other.largest_bulk = 1
    assert {type(answer) for answer in bulk(other, some[12], some[13])} == {NotSent}
    assert [one["code"] for one in other.burns] == some[:12]


# The main job, through the command line


@pytest.fixture
def till(other: SecondSplio, tmp_path: Path) -> Iterator[Till]:
    home = tmp_path / "till"
    yield Till(
        home,
        {
            "POSAPP_DATA_DIR": str(home),
            "POSAPP_SPLIO_URL": other.url,
            "POSAPP_SPLIO_API_KEY": KEY,
            "POSAPP_STORE_ID": "LIL-7",
            "POSAPP_TILL_ID": "till-9",
            "POSAPP_LANGUAGE": "en",
            "POSAPP_VOUCHERS_PER_SALE": "20",
            # Thirty vouchers of one member wait in this story: more than a till may take unasked.
            "POSAPP_RISK_OUTAGE_VALUE": "0",
            "POSAPP_RISK_PER_SALE": "0",
        },
    )
    log = logging.getLogger("posapp")
    log.propagate = True
    log.setLevel(logging.NOTSET)
    for handler in tuple(log.handlers):
        log.removeHandler(handler)
        handler.close()


def earlier(**span: float) -> str:
    return (datetime.now(PARIS) - timedelta(**span)).strftime("%Y-%m-%d %H:%M:%S")


def redeem(till: Till, *codes: str, sale: str = "T-1", at: str | None = None, **env: str) -> Any:
    moment = ("--at", at) if at else ()
    sold = ("--amount", "62,40", "--card", JULIE, "--sale", sale, *moment)
    answer = till("redeem", *codes, *sold, "--json", **env)
    assert answer.exit_code == 0, answer.json
    return answer.json


def flush(till: Till, expected: int = 0, **env: str) -> dict[str, Any]:
    answer = till("flush", "--json", **env)
    assert answer.exit_code == expected, answer.json
    told: dict[str, Any] = answer.json
    return told


def stocked(till: Till) -> None:
    assert till("sync").exit_code == 0
    assert till("check", JULIE).exit_code == 0


@contextmanager
def away(other: SecondSplio) -> Iterator[None]:
    other.stop()
    try:
        yield
    finally:
        other.start()


def test_sold_offline_and_sent_once_with_the_sales_own_moment(
    till: Till, other: SecondSplio
) -> None:
    stocked(till)
    moment = earlier(hours=20)
    with away(other):
        checked = till("check", CODE, "--amount", "62.40", "--card", JULIE, "--json").json
        assert (checked["verdict"], checked["basis"]) == ("accept", "stock")
        short = till("check", CODE, "--amount", "49.99", "--card", JULIE, "--json").json
        assert (short["reasons"], short["missing_amount"]) == (["below_threshold"], "0.01")
        assert till("check", WEB, "--json").json["reasons"][0] == "web_only"
        assert till("check", SPENT, "--json").json["reasons"][0] == "already_burned"
        assert redeem(till, CODE, SECOND, at=moment)["outcome"] == "completed"
        assert flush(till, 5)["stopped"] == "offline"
    assert other.burns == []
    assert flush(till)["confirmed"] == 2
    assert flush(till)["confirmed"] == 0
    assert sorted(one["code"] for one in other.burns) == [CODE, SECOND]
    for one in other.burns:
        assert (one["burned_date"], one["store_id"]) == (moment, "LIL-7")
        assert one["card_code"] == JULIE
    assert [row["state"] for row in till.queue()] == ["confirmed"] * 2


def test_used_elsewhere_meanwhile_is_the_managers(till: Till, other: SecondSplio) -> None:
    stocked(till)
    with away(other):
        redeem(till, CODE, SECOND)
    other.codes[CODE].burned, other.codes[CODE].store = ELSEWHERE, "BXL-2"
    told = flush(till)
    assert (told["confirmed"], told["rejected"]) == (1, 1)
    [rejected] = [row for row in till.queue() if row["state"] == "rejected"]
    assert rejected["code"] == CODE
    assert [one["code"] for one in other.burns] == [SECOND]


def test_a_lost_answer_is_found_out_and_not_sent_again(till: Till, other: SecondSplio) -> None:
    stocked(till)
    redeem(till, CODE)
    other.lose = 1
    assert flush(till)["confirmed"] == 1
    assert len(other.burns) == 1
    assert [call for call in other.calls if call.endswith("/burn")] == [
        f"POST /loyalty/v1/reward-attributions/{CODE}/burn"
    ]


def test_thirty_in_bulk_one_of_them_used_elsewhere(till: Till, other: SecondSplio) -> None:
    codes = [f"30-{number:02}" for number in range(30)]
    for code in codes:
        other.grant(code)
    stocked(till)
    with away(other):
        redeem(till, *codes[:15], sale="T-1")
        redeem(till, *codes[15:], sale="T-2")
    other.codes[codes[3]].burned = ELSEWHERE
    told = flush(till)
    assert (told["confirmed"], told["rejected"]) == (29, 1)
    assert sorted(one["code"] for one in other.burns) == [*codes[:3], *codes[4:]]
    assert "POST /loyalty/v1/rewards/burn" in other.calls


def test_an_unknown_store_stops_the_flush_and_no_burn_is_at_fault(
    till: Till, other: SecondSplio
) -> None:
    stocked(till)
    redeem(till, CODE, POSAPP_STORE_ID="PAR-01")
    told = flush(till, 5, POSAPP_STORE_ID="PAR-01")
    assert (told["stopped"], told["waiting"], told["rejected"]) == ("store_unknown", 1, 0)
    [row] = till.queue()
    assert (row["state"], row["attempts"]) == ("pending", 0)
    assert other.burns == []


# The way there


class _Proxy(ThreadingHTTPServer):
    """Knows one name, and takes whole addresses only."""

    name = "splio.test"
    behind = 0
    asked: list[str]


class _Errand(BaseHTTPRequestHandler):
    wbufsize = -1
    server: _Proxy

    def do_GET(self) -> None:
        self.server.asked.append(self.path)
        address = urlsplit(self.path)
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        if address.hostname != self.server.name:
            self.send_error(502)
            return
        line = http.client.HTTPConnection("localhost", self.server.behind, timeout=5)
        target = address._replace(scheme="", netloc="").geturl()
        line.request(self.command, target, body, dict(self.headers.items()))
        answer = line.getresponse()
        data = answer.read()
        line.close()
        self.send_response(answer.status)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def do_POST(self) -> None:
        self.do_GET()

    def log_message(self, *_: Any) -> None: ...


@pytest.fixture
def proxy(other: SecondSplio) -> Iterator[_Proxy]:
    with _Proxy(("127.0.0.1", 0), _Errand) as server:
        server.behind, server.asked = other.port, []
        thread = threading.Thread(target=server.serve_forever, args=(0.005,))
        thread.start()
        yield server
        server.shutdown()
        thread.join()


def test_the_whole_job_through_the_environments_proxy(
    till: Till, other: SecondSplio, proxy: _Proxy, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("NO_PROXY", "no_proxy", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HTTP_PROXY", f"http://127.0.0.1:{proxy.server_address[1]}")
    behind = Till(till.home, till.env | {"POSAPP_SPLIO_URL": f"http://{proxy.name}"})
    stocked(behind)
    redeem(behind, CODE)
    assert flush(behind)["confirmed"] == 1
    assert len(other.burns) == 1
    assert len(proxy.asked) == len(other.calls) > 0
    assert all(target.startswith(f"http://{proxy.name}/") for target in proxy.asked)


@pytest.mark.parametrize(("language", "words"), [("en", "is not trusted"), ("fr", "pas sûre")])
def test_a_bad_certificate_is_told_in_one_sentence(
    till: Till, tmp_path: Path, language: str, words: str
) -> None:
    with SecondSplio(tls=self_signed(tmp_path)) as false:
        answer = till("sync", POSAPP_SPLIO_URL=false.url, POSAPP_LANGUAGE=language)
        as_json = till("sync", "--json", POSAPP_SPLIO_URL=false.url)
        assert false.calls == []
    assert (answer.exit_code, answer.stdout) == (1, "")
    assert words in answer.stderr
    assert len(answer.stderr.strip().splitlines()) == 1
    assert as_json.json["error"] == "splio.certificate"
