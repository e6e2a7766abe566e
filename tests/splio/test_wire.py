from __future__ import annotations

import json
from copy import deepcopy
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from posapp.domain.code import Code
from posapp.domain.ids import RewardId
from posapp.domain.moment import FOREVER
from posapp.domain.money import Money
from posapp.domain.voucher import FieldMap, VoucherStatus, Worth, WorthKind, terms_of
from posapp.splio import wire
from posapp.splio.body import decode
from posapp.splio.cells import WireError
from tests.splio.support import PARIS

PUBLISHED = Path(__file__).parent.parent / "data" / "splio_attribution_published.json"

LISTED = {
    "external_id": "1000000000016",
    "loyalty_status_id": 94,
    "earned_date": "2023-06-14 15:51:59",
    "status": "valid",
    "burned_date": None,
    "store_id": None,
    "expiration_date": "2024-06-14 15:51:59",
    "reward_definition": {"external_id": "bbco-25"},
}


def voucher(**changes: Any) -> Any:
    return wire.voucher(deepcopy(LISTED) | changes, PARIS)


def test_the_published_attribution_is_read_fully() -> None:
    read = wire.attribution(decode(PUBLISHED.read_bytes()), PARIS)

    assert read.voucher.code == Code("1000739378684")
    assert read.voucher.card_code == Code("2171707962088")
    assert read.voucher.membership_id == 94
    assert read.voucher.status is VoucherStatus.AVAILABLE
    assert read.voucher.earned_at == datetime(2023, 6, 14, 13, 51, 59, tzinfo=UTC)
    assert read.voucher.expires_at == datetime(2024, 6, 14, 13, 51, 59, tzinfo=UTC)
    assert read.voucher.burned_date is None
    assert read.voucher.burned_store is None
    assert read.voucher.reward_id == "bbco-25"

    assert read.reward
    assert read.reward.id == "bbco-25"
    assert read.reward.worth == Worth()
    assert len(read.reward.custom_fields) == 3
    terms = terms_of(read.reward, FieldMap())
    assert terms.purchase_threshold == Money(5000)
    assert terms.stock_alert == 350
    assert terms.web_only
    assert terms.unreadable == ()

    assert read.member
    assert read.member.tier == "Bronze"
    assert read.member.name == "Elodie Riquer"
    assert read.member.points == 150


def test_both_spellings_of_dates() -> None:
    other = {"earned_date": None, "earn_date": "2023-06-14 15:51:59", "burned_date": None}
    read = voucher(**other, claim_date="2023-07-01 10:00:00", status="used")
    assert read.earned_at == voucher().earned_at
    assert read.burned_date == "2023-07-01 10:00:00"
    assert read.status is VoucherStatus.BURNED


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ({"reward_definition": None, "reward": {"external_id": "x-1"}}, "x-1"),
        ({"reward_definition": "x-2"}, "x-2"),
        ({"reward_definition": 18}, "18"),
        ({"reward_definition": None}, None),
    ],
)
def test_a_reward_may_be_an_object_or_a_bare_name(
    told: dict[str, object], expected: str | None
) -> None:
    assert voucher(**told).reward_id == expected


def test_in_a_rewards_own_list_a_bare_number_is_not_its_name() -> None:
    asked = RewardId("bbco-25")
    for told in (18, None, {"id": 18}):
        assert wire.voucher(LISTED | {"reward_definition": told}, PARIS, asked).reward_id == asked


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ({"store_id": "PAR-01"}, "PAR-01"),
        ({"store": "PAR-01"}, "PAR-01"),
        ({"store": {"external_id": "PAR-01", "id": 4}}, "PAR-01"),
        ({"store": {"id": 4}}, None),  # an inner number is no store_id
        ({"store": 4}, None),
        ({"store": None}, None),
        ({"store": []}, None),
    ],
)
def test_a_store_may_be_null_a_name_or_an_object(
    told: dict[str, object], expected: str | None
) -> None:
    assert voucher(**told).burned_store == expected


def test_numbers_pass_for_text() -> None:
    read = voucher(external_id=1000000000016, contact_status={"card_code": 2171707962088})
    assert read.code == Code("1000000000016")
    assert read.card_code == Code("2171707962088")


@pytest.mark.parametrize("end", [None, "", "9998-12-31 00:00:00", "2099-01-02 00:00:00"])
def test_codes_without_end(end: str | None) -> None:
    assert voucher(expiration_date=end).expires_at == FOREVER


def test_an_unreadable_end_is_not_taken_for_no_end() -> None:
    for end in ("soon", "14/06/2024", "2024-13-01 00:00:00"):
        with pytest.raises(WireError):
            voucher(expiration_date=end)
    assert voucher(earned_date="soon").earned_at is None


def test_a_date_with_its_own_offset_is_clear() -> None:
    assert voucher(expiration_date="2024-06-14T15:51:59+02:00").expires_at == datetime(
        2024, 6, 14, 13, 51, 59, tzinfo=UTC
    )


def test_a_new_status_is_unrecognised_unless_a_date_says_burned() -> None:
    assert voucher(status="frozen").status is VoucherStatus.UNRECOGNISED
    assert voucher(status="frozen").status_text == "frozen"
    burned = voucher(status=None, burned_date="2023-07-01 10:00:00")
    assert burned.status is VoucherStatus.BURNED


def test_the_burns_reason_is_read_where_it_is_told() -> None:
    assert voucher(reason_msg="b-7").burned_reason == "b-7"
    assert voucher().burned_reason is None


@pytest.mark.parametrize("code", [None, "", "  ", "a b", "x" * 65, [], {}, True, "\ud800"])
def test_an_element_without_a_usable_code_is_unusable(code: object) -> None:
    with pytest.raises(WireError):
        voucher(external_id=code)


@pytest.mark.parametrize(
    ("told", "worth"),
    [
        (
            {"monetary": True, "monetary_type": "value", "monetary_value": 25},
            Worth(WorthKind.VALUE, Decimal(25)),
        ),
        (
            {"monetary": 1, "monetary_type": "value", "monetary_value": "10,50"},
            Worth(WorthKind.VALUE, Decimal("10.50")),
        ),
        (
            {"monetary_type": "percentage", "monetary_value": Decimal("12.5")},
            Worth(WorthKind.PERCENTAGE, Decimal("12.5")),
        ),
        ({"monetary": False, "monetary_type": "value", "monetary_value": 0}, Worth()),
        ({"monetary": True, "monetary_type": "value", "monetary_value": "?"}, Worth()),
        ({"monetary": True, "monetary_type": "value", "monetary_value": -5}, Worth()),
        ({}, Worth()),
    ],
)
def test_worth(told: dict[str, object], worth: Worth) -> None:
    assert wire.reward({"external_id": "r"} | told, PARIS).worth == worth


@pytest.mark.parametrize(
    ("told", "takes_own"),
    [
        ({}, None),
        ({"limited": True}, None),
        ({"limited": True, "auto_generated": False}, True),
        ({"limited": 1, "auto_generated": "true"}, False),
        ({"limited": False, "auto_generated": False}, False),
        ({"auto_generated": True}, False),
    ],
)
def test_whose_codes_a_reward_takes(told: dict[str, object], takes_own: bool | None) -> None:
    assert wire.reward({"external_id": "r"} | told, PARIS).takes_own is takes_own


def test_a_rewards_window_is_read_only_when_it_is_forced() -> None:
    window = {"forced_validity_start": "2023-01-01 00:00:00", "forced_validity_end": "bad"}
    free = wire.reward({"external_id": "r", "forced_validity": False} | window, PARIS)
    assert free.forced_until is None
    with pytest.raises(WireError):
        wire.reward({"external_id": "r", "forced_validity": True} | window, PARIS)


def test_numbers_beyond_reason_stay_out_of_dates_and_columns() -> None:
    read = wire.reward({"external_id": "r", "holding_days": 10**9, "stock": 10**30}, PARIS)
    assert read.holding_days == 36_500
    assert read.stock is None


@pytest.mark.parametrize("tier", [[], None, {}, {"name": ""}, "Bronze"])
def test_a_member_without_a_tier(tier: object) -> None:
    assert wire.member({"card_code": "1", "tier": tier}).tier is None


def test_a_members_last_name_has_two_spellings() -> None:
    for spelling in ("lastname", "name"):
        person = {"firstname": "Elodie", spelling: "Riquer"}
        assert wire.member({"card_code": "1", "individual": person}).name == "Elodie Riquer"


def test_a_bad_element_costs_itself_not_the_page() -> None:
    body = {
        "paging": {"cursors": {"after": "abc"}},
        "elements": [LISTED, {"external_id": None}, None, LISTED | {"external_id": "2"}],
    }
    page = wire.voucher_page(body, PARIS, RewardId("bbco-25"))
    assert [one.code.value for one in page.vouchers] == ["1000000000016", "2"]
    assert page.unreadable == 2
    assert page.after == "abc"


@pytest.mark.parametrize(
    "paging", [None, [], {}, {"cursors": None}, {"cursors": []}, {"cursors": {"after": ""}}]
)
def test_the_last_page_says_so_in_many_ways(paging: object) -> None:
    assert wire.reward_page({"paging": paging, "elements": []}, PARIS).after is None


WORDS = """
    paging cursors after elements reward contact_status card_code individual tier name store id
    custom_fields value monetary monetary_type monetary_value forced_validity forced_validity_end
    earn_date claim_date holding_days stock nq_point count_element user_id token
"""
KEYS = st.sampled_from([*LISTED, *WORDS.split()])
LEAVES = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=30)
    | st.sampled_from(
        ["2023-06-14 15:51:59", "0001-01-01 00:00:00", "9999-12-31 23:59:59", "\ud800"]
    )
    | st.sampled_from(["9999-12-31T23:59:59-14:00", "value", "1e400", "٣"])
)
JSON = st.recursive(
    LEAVES,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=10),
    max_leaves=40,
)


@settings(deadline=None)
@given(JSON | st.dictionaries(KEYS, JSON, max_size=12))
def test_any_json_is_read_or_refused_with_the_rooms_own_error(body: object) -> None:
    try:
        data = decode(json.dumps(body).encode())
    except ValueError:
        return
    for read in (
        wire.token,
        wire.ping,
        wire.burn_receipt,
        wire.member,
        wire.store,
        wire.store_page,
        lambda one: wire.reward(one, PARIS),
        lambda one: wire.voucher(one, PARIS),
        lambda one: wire.attribution(one, PARIS),
        lambda one: wire.reward_page(one, PARIS),
        lambda one: wire.voucher_page(one, PARIS, RewardId("r")),
    ):
        try:
            repr(read(data)).encode()
        except WireError:
            continue
