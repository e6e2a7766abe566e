"""Every fact of the domain has words, in both languages, and the words say what is true."""

from __future__ import annotations

import ast
import re
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

import posapp
from posapp.domain.burn import BurnState
from posapp.domain.code import Code, CodeError, CodeFault
from posapp.domain.errors import Disposition, PosError
from posapp.domain.finding import Basis, Finding, Grade, Kind, Reason
from posapp.domain.ids import RewardId
from posapp.domain.link import Link, LinkState
from posapp.domain.money import AmountError, AmountFault, Money
from posapp.domain.policy import Policy
from posapp.domain.verdict import SaleContext, Sighting, judge
from posapp.domain.voucher import Reward, Worth, WorthKind
from posapp.ui.text import Words
from tests.ui.conftest import speak
from tests.ui.fake_desk import CARD, GOOD, NOW, SYNCED, UNKNOWN, in_stock

FULL = {
    "when": NOW - timedelta(days=2),
    "local_when": "2026-06-10 18:03:11",
    "where": "LYO-02",
    "sale": "T-42",
    "missing": Money(10),
    "needed": Money(5000),
    "limit": 2,
    "field": "Is Ecommerce only = perhaps",
}
CONDEMNING = re.compile(
    r"invalid|not valid|refus|rejected|fake|false|non valable|invalide|faux|rejet", re.IGNORECASE
)


def is_a_sentence(text: str) -> bool:
    return bool(text) and "{" not in text and text[0] not in "{ " and text[-1] in ".!?…»”"


@pytest.mark.parametrize("reason", list(Reason))
@pytest.mark.parametrize("facts", [{}, FULL], ids=["no facts", "all facts"])
def test_every_reason_has_words(words: Words, reason: Reason, facts: dict[str, object]) -> None:
    found = Finding(reason, **facts)  # type: ignore[arg-type]

    for text in (words.reason(found), words.tell_reason(found), words.next_for(reason)):
        assert is_a_sentence(text), text
        assert "None" not in text


@pytest.mark.parametrize("reason", list(Reason))
def test_the_two_languages_differ(reason: Reason) -> None:
    found = Finding(reason, **FULL)  # type: ignore[arg-type]

    assert speak("en").reason(found) != speak("fr").reason(found)


def test_reasons_carry_their_facts(english: Words, french: Words) -> None:
    short = Finding(Reason.BELOW_THRESHOLD, missing=Money(10), needed=Money(5000))
    used = Finding(Reason.ALREADY_BURNED, local_when="2026-06-10 18:03:11", where="LYO-02")
    here = Finding(Reason.QUEUED_HERE, when=NOW - timedelta(hours=2), sale="T-42")

    assert english.reason(short) == "€0.10 short: usable from €50.00 of purchase."
    assert plain(french.reason(short)) == "Il manque 0,10 € : utilisable dès 50,00 € d’achat."
    assert english.reason(used) == "Already used on 10/06/2026 at 18:03. Store: LYO-02."
    assert english.reason(here) == (
        "Already used at this till at 12:30; Splio will be told. Ticket T-42."
    )


def test_a_reward_that_nothing_tells_is_not_named(english: Words) -> None:
    assert english.reason(Finding(Reason.REWARD_UNKNOWN)) == (
        "The terms of this voucher are not known here: no reward is told."
    )
    assert "“r-9”" in english.reason(Finding(Reason.REWARD_UNKNOWN, field="r-9"))


def test_unknown_is_attention_and_never_condemned(words: Words) -> None:
    never_seen = Sighting(UNKNOWN, as_of=SYNCED)
    verdict = judge(never_seen, SaleContext(card_code=CARD), Policy(), NOW)
    for asking in (False, True):
        said = words.spoken(verdict, asking=asking)
        told = " ".join((said.word, said.reason, *said.others, said.tell, said.next, said.basis))
        assert verdict.grade is Grade.ATTENTION
        assert not CONDEMNING.search(told), told
    denied = Finding(Reason.UNKNOWN_TO_SPLIO)
    told = f"{words.reason(denied)} {words.tell_reason(denied)} {words.next_for(denied.reason)}"
    assert not CONDEMNING.search(told), told


def test_an_accepted_voucher_says_its_worth_and_what_it_rests_on(
    english: Words, french: Words
) -> None:
    verdict = judge(in_stock(GOOD), SaleContext(card_code=CARD), Policy(), NOW)
    said = english.spoken(verdict)

    assert said.word == "Accepted"
    assert said.reason == "€10.00 off: Chèque cadeau 10\u00a0€."
    assert said.basis == "From the stock of 14:02."
    assert french.spoken(verdict).basis == "D’après le stock de 14:02."


def test_what_a_verdict_rests_on(english: Words) -> None:
    assert english.basis(Basis.SPLIO, NOW) == "Checked with Splio now."
    assert english.basis(Basis.SPLIO, NOW - timedelta(hours=1)) == "Checked with Splio at 13:30."
    assert english.basis(Basis.STOCK, NOW - timedelta(days=1)) == (
        "From the stock of 11/06/2026 at 14:30."
    )
    assert english.basis(Basis.NONE, None) == "In no stock; Splio could not be asked."
    assert english.basis(Basis.NONE, None, asking=True) == "In no stock. Asking Splio…"


def test_a_card_is_called_a_card(words: Words) -> None:
    verdict = judge(Sighting(CARD, Kind.CARD, Basis.STOCK, SYNCED), SaleContext(), Policy(), NOW)

    assert words.spoken(verdict).word in {"Card", "Carte"}


@pytest.mark.parametrize("fault", list(CodeFault))
def test_every_code_fault_has_words(words: Words, fault: CodeFault) -> None:
    assert is_a_sentence(words.code_fault(CodeError(fault, 300)))


@pytest.mark.parametrize("fault", list(AmountFault))
def test_every_amount_fault_has_words(words: Words, fault: AmountFault) -> None:
    text = words.amount_fault(AmountError(fault, "12\x00abc"))

    assert is_a_sentence(text)
    assert plain(text).isprintable()


def test_an_amount_fault_shows_how_to_type_one(english: Words, french: Words) -> None:
    fault = AmountError(AmountFault.NEGATIVE, "-5")

    assert "12.50" in english.amount_fault(fault)
    assert "12,50" in french.amount_fault(fault)


@pytest.mark.parametrize("state", list(LinkState))
def test_every_link_state_has_calm_words(words: Words, state: LinkState) -> None:
    short = words.link_state(state)

    assert short
    assert not re.search(r"offline|error|erreur|hors ligne|panne", short, re.IGNORECASE)
    for cause in (None, "timeout", "key_refused", "[Errno 111] Connection refused"):
        sentence = words.link_sentence(Link(state, cause=cause))
        assert is_a_sentence(sentence)
        assert "Errno" not in sentence


@pytest.mark.parametrize("state", list(BurnState))
def test_every_burn_state_has_words(words: Words, state: BurnState) -> None:
    assert words.burn_state(state)


def error_codes() -> list[str]:
    """Every code that the program's sources give to an error."""
    found: set[str] = set()
    rooms = (
        "store|splio|sale|settings|till|burn|codes|sftp|folder|outgoing|file|people|grant|journal"
        "|release|report|queue|backup"
    )
    room = re.compile(rf"({rooms})\.[a-z_]+")
    for path in Path(posapp.__file__).parent.rglob("*.py"):
        if "ui" in path.parts or "migrations" in path.parts:
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                is_code = room.fullmatch(node.value) and not node.value.endswith(
                    (".lock", ".door", ".stop", ".db", ".log", ".id", ".json", ".csv")
                )
                found |= {node.value} if is_code else set()
    return sorted(found)


@pytest.mark.parametrize("code", error_codes())
def test_every_error_code_has_words_of_its_own(words: Words, code: str) -> None:
    text = words.error(PosError(code, Disposition.ASK))

    assert is_a_sentence(text)
    assert text not in {words.fallback(disposition) for disposition in Disposition}


CLIENTS = [  # made from the kind of trouble, so that no source spells them out
    f"splio.{kind}"
    for kind in (
        "unreachable",
        "timeout",
        "certificate",
        "key_refused",
        "forbidden",
        "throttled",
        "too_large",
        "not_splio",
        "server_error",
        "unexpected",
    )
]


def test_no_two_errors_say_the_same(words: Words) -> None:
    facts = {"path": "/till/ledger.db", "burn": "0199", "state": "pending", "voucher": "…0010"}
    codes = sorted({*error_codes(), *CLIENTS})
    said = [words.error(PosError(code, Disposition.ASK, **facts)) for code in codes]

    assert {"burn.unknown", "burn.ambiguous", "burn.not_rejected", "burn.no_reason"} < set(codes)
    assert {"store.older_database", "store.migration_failed", "splio.bad_proxy"} < set(codes)
    assert len(set(said)) == len(codes)
    assert all(is_a_sentence(text) for text in said)
    assert words.error(PosError("burn.ambiguous", Disposition.REFUSE, **facts)).count("0199") == 1
    assert "pending" not in words.error(PosError("burn.not_rejected", Disposition.ASK, **facts))


@pytest.mark.parametrize("code", sorted({*error_codes(), *CLIENTS}))
def test_errors_are_told_in_both_languages(english: Words, french: Words, code: str) -> None:
    assert english.error_text(code) != french.error_text(code)


@pytest.mark.parametrize("disposition", list(Disposition))
def test_a_new_error_code_still_gets_a_human_sentence(
    words: Words, disposition: Disposition
) -> None:
    text = words.error(PosError("store.never_heard_of", disposition, path="/x"))

    assert is_a_sentence(text)
    assert "store." not in text


def test_an_error_without_its_facts_does_not_fail(words: Words) -> None:
    assert "–" in words.error(PosError("settings.file_missing", Disposition.ASK))


def test_money_dates_and_numbers_follow_the_language(english: Words, french: Words) -> None:
    noon_in_utc = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)

    assert plain(french.money(Money(1250))) == "12,50 €"
    assert english.money(Money(123456)) == "€1,234.56"
    assert french.amount_typed(Money(123450)) == "1234,50"
    assert french.at(noon_in_utc) == "le 01/03/2026 à 13:00"
    assert english.at(NOW) == "at 14:30"
    assert french.day(NOW + timedelta(hours=3)) == "aujourd’hui à 17:30"


def test_numbers_decide_between_one_and_many(english: Words, french: Words) -> None:
    assert english.queue_depth(0, 0) == "Nothing to send"
    assert english.queue_depth(1, 0) == "1 voucher to send"
    assert english.queue_depth(1, 1) == "2 vouchers to send"
    assert french.count(0, "{n} bon", "{n} bons") == "0 bon"
    assert english.count(0, "{n} voucher", "{n} vouchers") == "0 vouchers"


def test_ages(english: Words) -> None:
    ages = {
        timedelta(seconds=20): "just now",
        timedelta(minutes=3): "3 min ago",
        timedelta(hours=2): "2 h ago",
        timedelta(days=5): "5 days ago",
    }
    for gone, said in ages.items():
        assert english.age(NOW - gone) == said
    assert english.stock_age(SYNCED) == "Stock of 14:02 (28 min ago)"
    assert english.stock_age(None) == "No stock yet"


@pytest.mark.parametrize(
    ("kind", "number", "said"),
    [
        (WorthKind.VALUE, "7.5", "€7.50 off"),
        (WorthKind.PERCENTAGE, "15", "15% off"),
        (WorthKind.OTHER, "0", ""),
    ],
)
def test_what_a_reward_takes_off(english: Words, kind: WorthKind, number: str, said: str) -> None:
    assert english.worth(Reward(RewardId("r"), "R", Worth(kind, Decimal(number)))) == said


@pytest.mark.parametrize("language", ["fr", "fr_FR", "fr-FR", "fr_BE"])
def test_french_in_all_its_spellings(language: str) -> None:
    assert Words(language).grade_word(Grade.REFUSE) == "Refusé"


@pytest.mark.parametrize("language", ["en", "xx", "de"])
def test_other_languages_speak_english(language: str) -> None:
    assert Words(language).grade_word(Grade.REFUSE) == "Refused"


def test_the_systems_language_is_the_default() -> None:
    assert Words().grade_word(Grade.REFUSE) in {"Refused", "Refusé"}


def test_codes_are_masked_in_words(words: Words) -> None:
    code = Code("1000739900010")
    verdict = judge(in_stock(code), SaleContext(), Policy(), NOW)
    said = words.spoken(verdict)

    assert code.value not in " ".join((said.word, said.reason, said.tell, said.next, said.basis))


def plain(text: str) -> str:
    """Without the non-breaking spaces of typography."""
    return text.replace("\u202f", " ").replace("\u00a0", " ")
