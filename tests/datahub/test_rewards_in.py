"""Reading files of master rewards, and previews of both kinds."""

from __future__ import annotations

from contextlib import closing
from decimal import Decimal
from pathlib import Path

import pytest

from posapp.datahub.cells import defused
from posapp.datahub.reading import CodeFilesOnDisk
from posapp.domain.code_file import Reject, RewardRow, RowFault
from posapp.domain.errors import FileError
from posapp.domain.file_shape import FileShape, Scope
from posapp.domain.ids import RewardId
from posapp.domain.voucher import CustomField, Reward, Worth, WorthKind
from tests.datahub.reading import HEADER, PARIS, reasons_of, write

NAMES = "external_id,name,monetary,monetary_type,monetary_value,holding_days,rich_description"
FILES = CodeFilesOnDisk(PARIS)


def rewards(path: Path) -> tuple[list[RewardRow], list[tuple[int, str]]]:
    with closing(FILES.open(path, FileShape(Scope.MASTER_REWARD))) as opened:
        found = list(opened.rewards())
        kept = opened.keep_rejects()
    return found, reasons_of(path.parent / kept) if kept else []


def test_rewards(tmp_path: Path) -> None:
    found, reasons = rewards(
        write(
            tmp_path / "m.csv",
            NAMES,
            'r1,"10 €, off",1,value,"10,50",7,<p>x</p>',
            "r2,A gift,0,,,,",
            "r3,Percent,true,percentage,15,,",
            f"r4,{'n' * 300},,,,,",
            "r5,,,,,,",
            ",nameless,,,,,",
            "r6,Odd,1,value,much,,",
            "r7,Odd,1,value,5,-1,",
            "r8,Odd,1,value,1e99,,",
            f"{'r' * 300},Odd,,,,,",
        )
    )
    assert found == [
        RewardRow(RewardId("r1"), "10 €, off", Worth(WorthKind.VALUE, Decimal("10.50")), 7),
        RewardRow(RewardId("r2"), "A gift", Worth()),
        RewardRow(RewardId("r3"), "Percent", Worth(WorthKind.PERCENTAGE, Decimal(15))),
        RewardRow(RewardId("r4"), "n" * 254 + "…", Worth()),
    ]
    assert reasons == [
        (6, "no_name name"),
        (7, "no_code external_id"),
        (8, "bad_number monetary_value"),
        (9, "bad_number holding_days"),
        (10, "bad_number monetary_value"),
        (11, "too_long external_id"),
    ]


def test_a_row_leaves_what_it_does_not_tell() -> None:
    fields = (CustomField(1, "Is Ecommerce only", "true"),)
    known = Reward(
        RewardId("r1"), "Old", Worth(WorthKind.VALUE, Decimal(5)), 3, custom_fields=fields
    )
    told = RewardRow(RewardId("r1"), "New", stock=12).onto(known)
    assert told.name == "New"
    assert (told.worth, told.holding_days, told.custom_fields) == (known.worth, 3, fields)
    assert told.stock == 12
    assert RewardRow(RewardId("r2"), "New").onto(None) == Reward(RewardId("r2"), "New")


def test_a_preview_of_codes(tmp_path: Path) -> None:
    lines = [f"29000000{n:05d};2964315086719;r1;;;available" for n in range(1500)]
    lines[7] = "A B;;;;;"
    path = write(tmp_path / "c.csv", HEADER.replace("status", "Etat"), *lines)
    shape = FileShape(Scope.EARN_REWARD, {"card_code": "card_code"})
    shown = FILES.preview(path, shape)
    assert shown.separator == ";"
    assert shown.encoding == "utf-8"
    assert shown.mapping[0] == ("external_id", "external_id")
    assert shown.unknown == ("Etat",)
    assert shown.missing == ("status",)
    assert len(shown.rows) == 5
    assert shown.rows[0] == ("…0000", "…6719", "r1", "", "", "available")
    assert shown.looked_at == 1000
    assert shown.rejects == (Reject(9, RowFault.BAD_CODE, "external_id"),)
    assert list(tmp_path.iterdir()) == [path]


def test_a_preview_of_rewards_and_of_latin_1(tmp_path: Path) -> None:
    path = write(tmp_path / "m.csv", "external_id;name", "r1;été", "r2;", encoding="latin-1")
    shown = FILES.preview(path, FileShape(Scope.MASTER_REWARD))
    assert shown.encoding == "cp1252"
    assert shown.rows == (("r1", "été"), ("r2", ""))
    assert shown.rejects == (Reject(3, RowFault.NO_NAME, "name"),)
    assert shown.looked_at == 2


def test_a_preview_of_what_cannot_be_taken_in(tmp_path: Path) -> None:
    with pytest.raises(FileError, match=r"file\.missing_column"):
        FILES.preview(write(tmp_path / "c.csv", "a;b"), FileShape(Scope.EARN_REWARD))


@pytest.mark.parametrize("text", ["=1", "+1", "-1", "@x", "\tx", "\rx"])
def test_formulas_are_defused(text: str) -> None:
    assert defused(text) == "'" + text


@pytest.mark.parametrize("text", ["", "x", "1", "'=1", " =1"])
def test_other_cells_stay(text: str) -> None:
    assert defused(text) == text


def test_a_folder_that_cannot_be_written_and_one_that_is_nowhere(tmp_path: Path) -> None:
    """The list of rejected rows goes to the till's own folder, and says so."""
    path = write(tmp_path / ("long" * 60 + ".csv"), HEADER, "A B;;;;;")
    elsewhere = tmp_path / "till"
    files = CodeFilesOnDisk(PARIS, elsewhere)
    # No name of 252 characters with an ending beside it fits: the rename fails, not the opening.
    with closing(files.open(path, FileShape(Scope.EARN_REWARD))) as opened:
        list(opened.blocks(()))
        with pytest.raises(FileError, match=r"file\.rejects"):
            opened.keep_rejects()
    assert list(tmp_path.iterdir()) == [path]
