"""Files of burns and their records: what is written, and what survives a torn end."""

from __future__ import annotations

import stat
import sys
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from posapp.datahub.burns_out import OutgoingFiles
from posapp.domain.burn import Burn, BurnState
from posapp.domain.code import Code
from posapp.domain.errors import FileError
from posapp.domain.ids import BurnId, SaleId, StoreId
from posapp.domain.transport import BurnFileNaming, Delivery, Step, is_fit_name

NOON = datetime(2026, 11, 21, 12, 0, 5, tzinfo=UTC)


def burn(number: int = 1, code: str | None = None, store: str | None = "paris-01") -> Burn:
    return Burn(
        id=BurnId(f"burn-{number}"),
        sale_id=SaleId("sale"),
        code=Code(code or f"30{number:011d}"),
        card_code=Code("2990000000017"),
        reward_id=None,
        reward_name="25 €",
        value=None,
        state=BurnState.SENDING,
        created_at=NOON,
        burned_date="2026-11-21 13:00:00",
        store_id=StoreId(store) if store else None,
    )


def written(out: OutgoingFiles, *burns: Burn, name: str = "u_burnreward.csv") -> Delivery:
    file = out.begin("the outbox")
    for one in burns:
        file.add(one)
    return file.close(name)


def test_a_file_is_what_the_contract_asks_for(tmp_path: Path) -> None:
    delivery = written(OutgoingFiles(tmp_path / "out"), burn(1), burn(2, store=None))
    assert delivery.path.read_bytes() == (
        b"external_id;card_code;burned_date;store_id;reason_msg\n"
        b"3000000000001;2990000000017;2026-11-21 13:00:00;paris-01;burn-1\n"
        b"3000000000002;2990000000017;2026-11-21 13:00:00;;burn-2\n"
    )
    assert (delivery.rows, delivery.size) == (2, delivery.path.stat().st_size)
    if sys.platform != "win32":
        assert stat.S_IMODE(delivery.path.stat().st_mode) == 0o600
        assert stat.S_IMODE((tmp_path / "out").stat().st_mode) == 0o700


def test_columns_and_separator_are_settings(tmp_path: Path) -> None:
    columns = {"external_id": "code", "reason_msg": "", "burned_date": "", "other": "x"}
    delivery = written(OutgoingFiles(tmp_path, columns=columns, separator=","), burn())
    header, row = delivery.path.read_text().splitlines()
    # A mandatory column cannot be left out; an optional one can.
    assert header == "code,card_code,burned_date,store_id"
    assert row == "3000000000001,2990000000017,2026-11-21 13:00:00,paris-01"
    assert delivery.burns == {"burn-1"}


@pytest.mark.parametrize("code", ["=1+1", "+33", "-5", "@SUM", 'A"B', "A;B", "ÉÀ€"])
def test_codes_are_written_exactly(tmp_path: Path, code: str) -> None:
    import csv

    delivery = written(OutgoingFiles(tmp_path), burn(code=code))
    with delivery.path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    assert [row["external_id"] for row in rows] == [code]
    assert not delivery.path.read_bytes().startswith(b"\xef\xbb\xbf")


def test_a_value_with_a_line_break_is_not_written(tmp_path: Path) -> None:
    file = OutgoingFiles(tmp_path).begin("the outbox")
    with pytest.raises(ValueError, match="line break"):
        file.add(burn(store="a\nb"))
    file.add(burn())
    assert file.rows == 1
    assert len(file.close("x.csv").path.read_text().splitlines()) == 2


def test_steps_and_names_are_read_back(tmp_path: Path) -> None:
    out = OutgoingFiles(tmp_path)
    delivery = written(out, burn(1), burn(2))
    assert out.shelf().deliveries == (delivery,)
    moved = out.note(out.note(delivery, Step.UPLOADED), Step.RENAMING, "another.csv")
    assert (moved.step, moved.name) == (Step.RENAMING, "another.csv")
    assert OutgoingFiles(tmp_path).shelf().deliveries == (moved,)
    out.forget(moved)
    assert out.shelf().deliveries == ()
    assert list(tmp_path.iterdir()) == []
    out.forget(moved)
    with pytest.raises(FileError):
        out.note(moved, Step.DELIVERED)  # never a step without its head
    assert list(tmp_path.iterdir()) == []


def test_a_torn_end_counts_as_never_written_and_the_next_step_is_read(tmp_path: Path) -> None:
    """Every length at which the last line could have been torn off, and zeros in its place."""
    out = OutgoingFiles(tmp_path)
    uploaded = out.note(written(out, burn()), Step.UPLOADED)
    record = uploaded.path.with_suffix(".record")
    before = record.read_bytes()
    out.note(uploaded, Step.RENAMING)
    whole = record.read_bytes()
    for end in range(len(before), len(whole) + 1):
        for tail in (b"", b"\0" * (len(whole) - end)):
            record.write_bytes(whole[:end] + tail)
            (read,) = out.shelf().deliveries
            wholly = end >= len(whole) - 1 and not tail.strip(b"\n")
            assert read.step is Step.RENAMING if wholly else read.step in Step
            out.note(uploaded, Step.DELIVERED)
            (read,) = out.shelf().deliveries
            assert read.step is Step.DELIVERED


def test_a_damaged_head_is_said_and_not_taken_for_nothing(tmp_path: Path) -> None:
    out = OutgoingFiles(tmp_path)
    delivery = written(out, burn())
    delivery.path.with_suffix(".record").write_bytes(b"\0\0\0\0")
    assert out.shelf().damaged
    out.sweep()
    assert delivery.path.exists()


def test_what_was_begun_and_never_closed_is_swept(tmp_path: Path) -> None:
    out = OutgoingFiles(tmp_path)
    kept = written(out, burn(1))
    begun = out.begin("the outbox")
    begun.add(burn(2))
    (tmp_path / "x.record.part").write_text("torn")
    out.sweep()
    assert {path.suffix for path in tmp_path.iterdir()} == {".csv", ".record"}
    assert out.shelf().deliveries == (kept,)
    begun.discard()
    file = out.begin("the outbox")
    file.discard()
    file.discard()
    assert len(list(tmp_path.iterdir())) == 2


def naming(pattern: str, store: str = "paris-01", till: str = "till-1") -> BurnFileNaming:
    return BurnFileNaming(pattern, "bbco", store, till, ZoneInfo("Europe/Paris"))


def test_a_name_has_the_universes_local_moment() -> None:
    name = naming("{universe}_burnreward_{date}.csv").name(NOON, 1)
    assert name == "bbco_burnreward_20261121130005.csv"


@pytest.mark.parametrize(
    ("store", "till", "told"),
    [
        ("Paris Élysée", "Caisse n°1", "bbco-Paris-Elysee-Caisse-n1.csv"),
        ("../../etc", "a/b\\c", "bbco-..-..-etc-a-b-c.csv"),
        ("東京", "\n\0", "bbco-x--.csv"),
        ("", "", "bbco-x-x.csv"),
        ("{till}", "{date}", "bbco--till---date-.csv"),
    ],
)
def test_odd_stores_and_tills_are_made_safe(store: str, till: str, told: str) -> None:
    name = naming("{universe}-{store}-{till}.csv", store, till).name(NOON, 1)
    assert name == told
    assert is_fit_name(name)


@pytest.mark.parametrize(
    "pattern", ["..", "con.csv", "/", "-{till}", ".{till}", "x" * 400, "{dat}"]
)
def test_any_pattern_gives_a_fit_name(pattern: str) -> None:
    assert is_fit_name(naming(pattern).name(NOON, 1))


@pytest.mark.parametrize(
    ("pattern", "second"),
    [
        ("b_{date}.csv", "b_20261121130006.csv"),
        ("b_{date}_{number}.csv", "b_20261121130005_2.csv"),
        ("b.csv", "b_2.csv"),
    ],
)
def test_a_second_file_gets_a_name_of_its_own_within_the_pattern(pattern: str, second: str) -> None:
    names = naming(pattern)
    first, _ = names.free(NOON, [])
    assert names.free(NOON, [first.upper()])[0] == second
