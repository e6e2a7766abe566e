"""One code's life, out of real files: stock, ledger, journal and batches."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from posapp.domain.batch import Batch, Fate, Mark, Stretch
from posapp.domain.burn import Accepted, Released
from posapp.domain.code import Code
from posapp.domain.finding import Basis, Kind
from posapp.domain.ids import RewardId
from posapp.domain.life import CodeLife, SplioWord
from posapp.domain.member import Member
from posapp.domain.verdict import Sighting
from posapp.domain.voucher import Reward, Voucher, VoucherStatus
from posapp.services.life import read_life, with_word
from posapp.store.batches import BatchFiles
from posapp.store.code_life import CodeLifeFiles
from posapp.store.ledger import LedgerFile
from posapp.store.stock import StockFile
from posapp.ui.text import Words
from tests.store.makers import (
    CARD,
    NOON,
    after,
    change,
    completion,
    open_sale,
    reserved,
    voucher_code,
)

CODE = voucher_code(7)
Look = Callable[[Code], CodeLife]


@pytest.fixture
def home(tmp_path: Path) -> Path:
    with StockFile.open(tmp_path / "stock.db") as stock:
        reward = RewardId("bbco-25")
        stock.put_rewards([Reward(reward, "25 € offerts")], NOON)
        granted = Voucher(CODE, reward, VoucherStatus.AVAILABLE, "Valid", CARD, 7, NOON)
        stock.put_vouchers([granted], after(5))
        stock.put_member(Member(CARD, 7, "Elodie", "Riquer", None, None), NOON)
        stock.note_full_sync(after(9))
    LedgerFile.open(tmp_path / "ledger.db").close()
    return tmp_path


@pytest.fixture
def look(home: Path) -> Look:
    def read(code: Code) -> CodeLife:
        with CodeLifeFiles.open(home / "stock.db", home / "ledger.db") as source:
            return read_life(source, BatchFiles(home / "batches"), code)

    return read


def test_told_by_splio_or_by_a_file(home: Path, look: Look) -> None:
    told = look(CODE).told
    assert told is not None
    assert (told.file, told.told_at, told.as_of) == (None, after(5), after(9))
    (step,) = [one for one in Words("en").life_steps(look(CODE)) if one.what == "Told by Splio"]
    assert step.detail.startswith("25 € offerts (bbco-25) · usable")
    change(
        home / "stock.db",
        "INSERT INTO file_import (scope, name, size, modified_at, shape, told_at, at, outcome)"
        " SELECT 'earnreward', 'codes.csv', 1, 1, x'00', seen_at, 1, 'imported' FROM voucher",
    )
    told = look(CODE).told
    assert told is not None
    assert told.file == "codes.csv"


def test_a_code_never_seen_is_no_invalid_one(look: Look) -> None:
    life = look(Code("3000000000999"))
    assert not life.is_known
    assert life.stock_as_of == after(9)


def test_a_card_is_told_as_one(look: Look) -> None:
    assert look(CARD).is_card


def test_every_use_with_its_lines_and_its_sale(home: Path, look: Look) -> None:
    with LedgerFile.open(home / "ledger.db") as ledger:
        for name in ("sale-1", "sale-2"):
            ledger.open_sale(open_sale(name))
        ledger.reserve(reserved(7, "sale-1", "first"), by="Ana")
        ledger.apply(reserved(7, burn_id="first").id, Released(after(8), "removed"))
        ledger.reserve(reserved(7, "sale-2", "second"), by="Ben")
        ledger.complete(completion("sale-2", 7, at=after(20)))
        ledger.claim(after(30), 1)
        second = reserved(7, burn_id="second").id
        ledger.apply(second, Accepted(after(31), "200"))
        ledger.reserve(reserved(8, "sale-1", "other"))
    first, last = look(CODE).uses
    assert [line.fact for line in first.lines] == ["Reserved", "Released"]
    assert [line.fact for line in last.lines] == ["Reserved", "Completed", "Claimed", "Accepted"]
    assert last.sale is not None
    assert last.sale.ref == "T-sale-2"
    assert last.lines[0].person == "Ben"
    assert CODE.value not in repr([line.detail for line in last.lines])


def test_made_here_with_the_fate_of_its_own_stretch(home: Path, look: Look) -> None:
    files = BatchFiles(home / "batches")
    codes = tuple(voucher_code(number) for number in range(50, 60))
    reward = RewardId("own")
    batch = Batch("20260612-120000-30", "30", NOON, codes)
    files.create(batch)
    files.create(Batch("20260612-120001-29", "29", NOON, (Code("2900000000018"),)))
    files.mark(batch.name, Mark(Stretch(0, 5), Fate.UNCLEAR, reward, NOON, "sending"))
    files.mark(batch.name, Mark(Stretch(0, 5), Fate.TAKEN, reward, NOON + timedelta(1), "p-1"))
    sent, waiting = look(codes[4]).made, look(codes[5]).made
    assert sent is not None
    assert waiting is not None
    assert (sent.batch, sent.fate, sent.reward_id) == (batch.name, Fate.TAKEN, reward)
    assert sent.reward_name == ""
    with StockFile.open(home / "stock.db") as stock:
        stock.put_rewards([Reward(reward, "Own cheque")], NOON)
    life = look(codes[4])
    told = {step.what: step.detail for step in Words("en").life_steps(life)}
    assert told["Splio took it into its stock"] == "reward Own cheque (own)"
    assert (waiting.fate, waiting.sent_at) == (Fate.WAITING, None)
    assert look(Code("2800000000011")).made is None


@pytest.mark.parametrize(
    ("seen", "word"),
    [
        (Sighting(CODE, Kind.VOUCHER, Basis.SPLIO), SplioWord.KNOWS),
        (Sighting(CODE, splio_denies=True), SplioWord.DENIES),
        (Sighting(CODE, Kind.VOUCHER, Basis.STOCK), SplioWord.SILENT),
    ],
)
def test_what_splio_answered(seen: Sighting, word: SplioWord) -> None:
    assert with_word(CodeLife(CODE), seen).word is word
