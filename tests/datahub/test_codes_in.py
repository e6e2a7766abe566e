"""Reading files of codes: real files with everything that real files have."""

from __future__ import annotations

import gzip
import os
import stat
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from posapp.datahub.codes_in import _cut
from posapp.datahub.dates import FOREVER_MS, in_ms
from posapp.datahub.source import Source
from posapp.domain.errors import FileError
from posapp.domain.file_shape import Scope
from tests.datahub.reading import HEADER, read, write

GOOD = "2900000000017;2964315086719;bbco-25;2026-06-12 14:02:00;2026-12-31 23:59:59;available"


def at(year: int, month: int, day: int, *time: int) -> int:
    hour, minute, second = (*time, 0, 0, 0)[:3]
    return in_ms(datetime(year, month, day, hour, minute, second, tzinfo=UTC))


ROW = (
    "2900000000017",
    "bbco-25",
    "available",
    "2964315086719",
    at(2026, 6, 12, 12, 2),
    at(2026, 12, 31, 22, 59, 59),
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "u_earnreward_20260612.csv"


def test_a_plain_file(file: Path) -> None:
    found = read(write(file, HEADER, GOOD))
    assert found.rows == [ROW]
    assert (found.read, found.rejected) == (1, 0)
    assert not list(file.parent.glob("*.rejected.csv"))


@pytest.mark.parametrize(
    ("encoding", "end"),
    [("utf-8-sig", "\n"), ("utf-8", "\r\n"), ("utf-8-sig", "\r\n"), ("latin-1", "\n")],
)
def test_bom_crlf_and_latin_1(file: Path, encoding: str, end: str) -> None:
    lines = [GOOD.replace("available", "utilisé"), GOOD.replace("0017", "0024")]
    found = read(write(file, HEADER, *lines, encoding=encoding, end=end))
    assert [row[2] for row in found.rows] == ["utilisé", "available"]
    assert found.rejected == 0


@pytest.mark.parametrize("mark", [";", ",", "\t", "|"])
def test_the_separator_is_told_by_the_header(file: Path, mark: str) -> None:
    assert read(write(file, HEADER.replace(";", mark), GOOD.replace(";", mark))).rows == [ROW]


def test_quotes(file: Path) -> None:
    quoted = ";".join(f'"{cell}"' for cell in GOOD.split(";"))
    odd = GOOD.replace("bbco-25", '"a;b ""c"""')
    found = read(write(file, HEADER, quoted, odd))
    assert found.rows[0] == ROW
    assert found.rows[1][1] == 'a;b "c"'


def test_names_of_columns_are_forgiven_and_mapped(file: Path) -> None:
    header = " External_ID ;Carte;reward_id;earned_date;Expiration_Date;status;extra"
    found = read(write(file, header, GOOD + ";x"), columns={"card_code": "carte"})
    assert found.rows == [ROW]


def test_only_the_code_is_mandatory(file: Path) -> None:
    found = read(write(file, "external_id", "2900000000017", "", "  ", "A-1"))
    assert found.rows == [
        ("2900000000017", None, "", None, None, None),
        ("A-1", None, "", None, None, None),
    ]
    assert (found.read, found.rejected) == (2, 0)


def test_what_is_empty(file: Path) -> None:
    assert read(write(file, HEADER, "A1;;;;;")).rows == [("A1", None, "", None, None, FOREVER_MS)]


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2026-06-12 14:02:00", at(2026, 6, 12, 12, 2)),
        ("2026-06-12T14:02:00", at(2026, 6, 12, 12, 2)),
        ("2026-01-12 00:00:00", at(2026, 1, 11, 23)),
        ("2026-10-25 02:30:00", at(2026, 10, 25, 0, 30)),  # twice that night: the first
        ("2026-03-29 03:00:00", at(2026, 3, 29, 1)),
        ("1969-12-31 23:59:59", at(1969, 12, 31, 22, 59, 59)),
        ("2098-12-31 23:59:59", at(2098, 12, 31, 22, 59, 59)),
        ("2099-01-01 00:00:00", FOREVER_MS),
        ("9998-12-31 00:00:00", FOREVER_MS),
        ("", FOREVER_MS),
    ],
)
def test_ends_of_validity(file: Path, text: str, moment: int) -> None:
    line = GOOD.replace("2026-12-31 23:59:59", text)
    assert read(write(file, HEADER, line)).rows[0][5] == moment


BAD = [
    (";2964315086719;b;;;", "no_code external_id"),
    ("   ;;;;;", "no_code external_id"),
    ("A B;;;;;", "bad_code external_id"),
    ("A\x07;;;;;", "bad_code external_id"),
    (f"{'9' * 65};;;;;", "too_long external_id"),
    ("A1;no card;;;;", "bad_card card_code"),
    (f"A1;;{'r' * 300};;;", "too_long reward_id"),
    (f"A1;;;;;{'s' * 300}", "too_long status"),
    ("A1;;;12/06/2026;;", "bad_date earned_date"),
    ("A1;;;2026-06-12;;", "bad_date earned_date"),
    ("A1;;;;2026-02-30 00:00:00;", "bad_date expiration_date"),
    ("A1;;;;2026-06-12 25:00:00;", "bad_date expiration_date"),
    ("A1;;;;2026-06-12 14:02;", "bad_date expiration_date"),
    ("A1;;", "too_few_columns"),
    ("A1;;;;;;", "too_many_columns"),
    ('"A1"x;;;;;', "bad_quotes"),
    ("A1;;a\rb;;;", "multi_line"),
    ("A1;;" + "x" * 70_000 + ";;;", "too_long"),
]


@pytest.mark.parametrize(("line", "reason"), BAD, ids=[reason for _line, reason in BAD])
def test_a_bad_row_is_left_out_with_its_line_and_reason(file: Path, line: str, reason: str) -> None:
    found = read(write(file, HEADER, GOOD, line, GOOD.replace("0017", "0024")))
    assert found.codes == ["2900000000017", "2900000000024"]
    assert found.reasons == [(3, reason)]
    assert (found.read, found.rejected) == (3, 1)


def test_a_value_over_several_lines_is_refused_with_all_its_lines(file: Path) -> None:
    lines = ['A1;;"one', "A2;;two;;;", 'three";;;', GOOD]
    found = read(write(file, HEADER, *lines))
    assert found.codes == ["2900000000017"]
    assert found.reasons == [(2, "multi_line"), (3, "multi_line"), (4, "multi_line")]


def test_a_stray_quote_costs_its_own_line_only(file: Path) -> None:
    others = [f"B{n};;;;;" for n in range(40)]
    found = read(write(file, HEADER, 'A1;"x;;;;', *others))
    assert len(found.rows) == 40
    assert found.reasons == [(2, "multi_line")]


@pytest.mark.parametrize("cut", ["A1;296431", 'A1;"2964'])
def test_a_truncated_last_line(file: Path, cut: str) -> None:
    file.write_text(f"{HEADER}\n{GOOD}\n{cut}")
    found = read(file)
    assert found.codes == ["2900000000017"]
    assert found.reasons == [(3, "truncated")]


def test_a_last_line_that_is_whole_needs_no_end(file: Path) -> None:
    file.write_text(f"{HEADER}\n{GOOD}")
    assert read(file).rows == [ROW]


def test_an_encoding_that_is_set_is_kept_to(file: Path) -> None:
    write(file, HEADER, GOOD.replace("bbco-25", "é"), "A2;;;;;", encoding="latin-1")
    found = read(file, encoding="utf-8")
    assert found.codes == ["A2"]
    assert found.reasons == [(2, "bad_encoding")]
    assert read(file, encoding="cp1252").rows[0][1] == "é"


def test_codes_beyond_ascii(file: Path) -> None:
    assert read(write(file, HEADER, "ÉTÉ-25;;;;;")).codes == ["ÉTÉ-25"]


def test_gzip_by_its_first_bytes(file: Path) -> None:
    text = "\n".join([HEADER, *(f"C{n};;;;;" for n in range(5000)), ""])
    file.write_bytes(gzip.compress(text.encode()))
    assert len(read(file).rows) == 5000


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "file.empty"),
        (b"\n", "file.empty"),
        (b"\xef\xbb\xbf\n", "file.empty"),
        (b"name;other\nx;y\n", "file.missing_column"),
        (b"external_id;External_Id\nx;y\n", "file.duplicate_column"),
        ("external_id;card_code\n".encode("utf-16"), "file.encoding"),
        (b"external_id" + b";x" * 300 + b"\n", "file.header"),
        (b"x" * 100_000, "file.header"),
        (gzip.compress(b"external_id\n" + b"A1\n" * 50_000, mtime=0)[:100], "file.gzip_truncated"),
        (b"\x1f\x8b rubbish, not gzip", "file.gzip_broken"),
        (gzip.compress(b"external_id\n" + (b"A" * 60 + b"\n") * 1_000_000, mtime=0), "file.bomb"),
    ],
)
def test_a_file_that_is_refused_whole(file: Path, content: bytes, code: str) -> None:
    file.write_bytes(content)
    with pytest.raises(FileError) as refused:
        read(file)
    assert refused.value.code == code
    assert refused.value.params["file"] == file.name


def test_what_is_missing_is_named_with_what_is_there(file: Path) -> None:
    with pytest.raises(FileError) as refused:
        read(write(file, "code;card_code", "x;y"), columns={"external_id": "Voucher"})
    assert refused.value.params["column"] == "Voucher"
    assert refused.value.params["found"] == "code, card_code"


def test_header_only(file: Path) -> None:
    assert read(write(file, HEADER)).rows == []
    file.write_text(HEADER)
    assert read(file).rows == []


def test_a_column_of_codes_taken_for_statuses(file: Path) -> None:
    lines = [f"A{n};;;;;S{n}" for n in range(2000)]
    with pytest.raises(FileError, match=r"file\.odd_column"):
        read(write(file, HEADER, *lines))


def test_a_folder_a_pipe_nothing_and_no_permission(tmp_path: Path) -> None:
    for path, code in ((tmp_path, "file.not_a_file"), (tmp_path / "no", "file.missing")):
        with pytest.raises(FileError) as refused:
            read(path)
        assert refused.value.code == code
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(FileError, match=r"file\.not_a_file"):
        read(tmp_path / "pipe")
    closed = write(tmp_path / "closed", HEADER)
    closed.chmod(0)
    if not os.access(closed, os.R_OK):
        with pytest.raises(FileError, match=r"file\.no_permission"):
            read(closed)


def test_the_list_of_rejected_rows(file: Path) -> None:
    write(file, HEADER, "=1+1;bad card;@SUM(A1);;;", ";\t-2;;;;", GOOD)
    read(file)
    listed = file.with_name(file.name + ".rejected.csv")
    assert stat.S_IMODE(listed.stat().st_mode) == 0o600
    assert listed.read_bytes().decode().split("\r\n") == [
        f"line;reason;{HEADER}",
        "2;bad_card card_code;'=1+1;bad card;'@SUM(A1);;;",
        "3;no_code external_id;;'\t'-2;;;;",
        "",
    ]
    assert [path.name for path in file.parent.iterdir()] == [file.name, listed.name] or [
        path.name for path in file.parent.iterdir()
    ] == [listed.name, file.name]


def test_a_corrected_list_can_be_read_as_a_file(file: Path) -> None:
    read(write(file, HEADER, GOOD.replace("2026-06-12 14:02:00", "yesterday")))
    listed = file.with_name(file.name + ".rejected.csv")
    mended = listed.read_text().replace("yesterday", "2026-06-12 14:02:00")
    listed.write_text(mended)
    assert read(listed).rows == [ROW]


def test_an_old_list_goes_when_all_rows_are_good(file: Path) -> None:
    read(write(file, HEADER, "A B;;;;;"))
    read(write(file, HEADER, GOOD))
    assert list(file.parent.iterdir()) == [file]


def many(count: int, start: int = 0) -> list[str]:
    return [f"M{n};;r{n % 7};;;available" for n in range(start, start + count)]


def test_a_changed_line_changes_one_block_or_two(file: Path) -> None:
    lines = many(20_000)
    before = set(read(write(file, HEADER, *lines)).digests)
    assert len(before) > 20
    lines[10_000] = "M10000;;r1;;;burned"
    lines.insert(3, "NEW;;r1;;;available")
    after = read(file := write(file, HEADER, *lines), known=before)
    assert after.known + len(after.rows) == 20_001
    assert len(after.rows) < 6 * 1024
    assert {"M10000", "NEW"} <= set(after.codes)


def test_blocks_of_long_lines_are_bounded_by_their_bytes(file: Path) -> None:
    lines = [f"A{n};{'x' * 60_000}" for n in range(100)]
    path = write(file, HEADER, *lines)
    with closing(Source(path)) as source:
        source.header()
        blocks = list(_cut(source.lines()))
    assert [line for block in blocks for line in block] == [line.encode() for line in lines]
    assert max(sum(map(len, block)) for block in blocks) < (1 << 20) + 65_536


def test_blocks_are_bounded_where_all_lines_are_equal(file: Path) -> None:
    found = read(write(file, HEADER, *["SAME;;;;;"] * 10_000))
    assert len(found.digests) == 10
    assert len(set(found.digests)) == 2


def test_a_digest_is_of_how_lines_are_read_too(file: Path) -> None:
    lines = many(100)
    before = read(write(file, HEADER, *lines)).digests
    assert read(write(file, HEADER, *lines)).digests == before
    turned = "external_id;reward_id;card_code;earned_date;expiration_date;status"
    assert read(write(file, turned, *lines)).digests != before


cells = st.text(st.sampled_from('A1;"\r \x00é,\t=-2026:0\ufeff'), max_size=12)
lines_of = st.lists(st.one_of(cells, st.just(GOOD), st.just(GOOD[:40])), max_size=20)


@settings(
    max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
@given(content=st.one_of(st.binary(max_size=300), lines_of), bare=st.booleans())
@example(content=['"', " ", '"'], bare=False)
def test_whatever_a_file_holds_each_line_is_read_or_rejected(
    file: Path, content: bytes | list[str], bare: bool
) -> None:
    body = content if isinstance(content, bytes) else "\n".join(content).encode()
    file.write_bytes(body if bare else HEADER.encode() + b"\n" + body)
    try:
        found = read(file)
    except FileError:
        return
    lines = file.read_bytes().split(b"\n")[1:]
    held = [line for line in lines if line.strip()]
    # An empty line is no row, but inside a value of several lines it is rejected with the others.
    assert len(held) <= found.read <= len(lines)
    assert found.read == len(held) or b'"' in body
    assert len(found.rows) + found.rejected == found.read
    assert len(found.reasons) == found.rejected
    assert all(found.codes)


@settings(
    max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
@given(st.lists(st.sampled_from([GOOD, "A1;;;;;", 'B2;"c;d";;;;', "é;;;;;", "bad", "x y;;;;;"])))
def test_by_columns_and_line_by_line_read_the_same(file: Path, lines: list[str]) -> None:
    """Each line alone takes one way, all together another."""
    together = read(write(file, HEADER, *lines))
    one_by_one = [read(write(file, HEADER, line)) for line in lines]
    assert together.rows == [row for found in one_by_one for row in found.rows]
    assert [why for _line, why in together.reasons] == [
        why for found in one_by_one for _line, why in found.reasons
    ]


def test_other_scopes_have_other_columns(file: Path) -> None:
    with pytest.raises(FileError, match=r"file\.missing_column"):
        read(write(file, HEADER, GOOD), scope=Scope.MASTER_REWARD)
