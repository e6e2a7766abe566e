"""What is in a bundle, and that one can be made of a till in any state."""

from __future__ import annotations

import asyncio
import errno
import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from posapp.app import bundle as bundling
from posapp.app.bundle import bundle_name, make_bundle
from posapp.app.bundle_parts import log_texts
from posapp.app.instance import sole_writer
from posapp.domain.errors import StoreError
from posapp.domain.health import Bundle, BundleStep
from posapp.ui.text import Words
from tests.app.support_till import FixedClock, Shop, copied, logging_to, shop_at, texts_of

EXPECTED = {
    "README.txt",
    "manifest.json",
    "doctor.txt",
    "doctor.json",
    "network.txt",
    "network.json",
    "settings.json",
    "queue.json",
    "journal.json",
    "stock.json",
    "databases.json",
}


@pytest.fixture(scope="module")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> Shop:
    return shop_at(tmp_path_factory.mktemp("pattern") / "till")


@pytest.fixture
def shop(pattern: Shop, tmp_path: Path) -> Shop:
    return copied(pattern, tmp_path / "till")


def made(shop: Shop, to: Path, steps: list[BundleStep] | None = None) -> Bundle:
    tell = steps.append if steps is not None else lambda _step: None
    return asyncio.run(make_bundle(shop.settings, Words("en"), FixedClock(), to, tell=tell))


def test_everything_is_in_it_and_every_step_is_told(shop: Shop, tmp_path: Path) -> None:
    with logging_to(shop.paths.log) as logger:
        logger.info("flush pass confirmed=3")
    steps: list[BundleStep] = []
    bundle = made(shop, tmp_path, steps)
    assert steps == list(BundleStep)
    assert bundle.path == tmp_path / "posapp-till-1-paris-01-2026-11-21.zip"
    assert bundle.size == bundle.path.stat().st_size
    texts = texts_of(bundle.path)
    assert texts.keys() == EXPECTED | {"logs/posapp.log"}
    told = {name: json.loads(text) for name, text in texts.items() if name.endswith(".json")}
    assert told["manifest.json"]["till_id"] == "till-1"
    assert told["manifest.json"]["codes_known"]
    settings = {one["key"]: one for one in told["settings.json"]}
    assert settings["splio_api_key"]["value"] == "set"
    assert settings["splio_password"]["value"] == "not set"
    assert told["queue.json"]["states"][0]["count"] == 60
    assert told["queue.json"]["states"][0]["state"] == "reserved"
    assert len(told["journal.json"]["lines"]) == 4
    assert told["stock.json"]["rewards"][0]["reward"] == "bbco-25"
    for name in ("ledger", "stock"):
        checks = told["databases.json"][name]["checks"]
        assert [check["check"] for check in checks] == [
            "quick_check",
            "integrity_check",
            "foreign_key_check",
        ]
    assert {one["name"] for one in told["doctor.json"]} >= {"till", "key", "files", "stock"}
    assert told["network.json"]["steps"][-1]["cause"] == "refused"


def test_a_second_one_replaces_none_and_a_named_file_is_replaced(
    shop: Shop, tmp_path: Path
) -> None:
    first, second = made(shop, tmp_path), made(shop, tmp_path)
    assert second.path.name == first.path.name.replace(".zip", "-2.zip")
    named = tmp_path / "mine.zip"
    named.write_text("old")
    assert made(shop, named).path == named
    assert "README.txt" in texts_of(named)


def test_a_name_that_every_system_takes(shop: Shop) -> None:
    odd = shop.settings.model_copy(update={"till_id": "Caisse n° 3/été", "store_id": None})
    assert bundle_name(odd, FixedClock()) == "posapp-Caisse-n-3-été-2026-11-21.zip"


def test_beside_an_open_till_nothing_is_written(shop: Shop, tmp_path: Path) -> None:
    with sole_writer(shop.paths, wait_s=0):
        files = (shop.paths.ledger, shop.paths.stock)
        before = [path.read_bytes() for path in files]
        texts = texts_of(made(shop, tmp_path).path)
        assert [path.read_bytes() for path in files] == before
    assert "the till is open on this machine" in texts["doctor.txt"]


def test_locked_damaged_and_missing_databases(shop: Shop, tmp_path: Path) -> None:
    paths = shop.paths
    with logging_to(paths.log) as logger:
        logger.error("refused code=%s", shop.codes[0])
    paths.stock.write_bytes(b"this is no database any more" * 200)
    with closing(sqlite3.connect(paths.ledger, isolation_level=None)) as holder:
        holder.execute("PRAGMA locking_mode=EXCLUSIVE")
        holder.execute("BEGIN EXCLUSIVE")
        texts = texts_of(made(shop, tmp_path).path)
        holder.execute("ROLLBACK")
    told = json.loads(texts["databases.json"])
    assert (told["ledger"]["error"], told["stock"]["error"]) == (
        "store.locked",
        "store.not_a_database",
    )
    assert json.loads(texts["queue.json"])["problem"] == "store.locked"
    # Without the lists of codes, whatever could be one is covered.
    assert not json.loads(texts["manifest.json"])["codes_known"]
    assert shop.codes[0] not in "".join(texts.values())
    assert "refused code=" in texts["logs/posapp.log"]
    for path in (paths.stock, paths.ledger):
        path.unlink()
    assert json.loads(texts_of(made(shop, tmp_path).path)["queue.json"])["problem"]


def test_a_till_that_never_was(shop: Shop, tmp_path: Path) -> None:
    nowhere = shop.settings.model_copy(update={"data_dir": tmp_path / "nowhere" / "till"})
    bundle = asyncio.run(make_bundle(nowhere, Words("en"), FixedClock(), tmp_path))
    assert texts_of(bundle.path).keys() == EXPECTED
    assert not (tmp_path / "nowhere").exists()


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "store.full"),
        (errno.EACCES, "store.read_only"),
        (errno.ENOENT, "store.cannot_open"),
    ],
)
def test_a_bundle_that_cannot_be_written_is_said(
    shop: Shop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: str
) -> None:
    def refuse(_path: Path, _content: bytes, *, new: bool = False) -> None:
        raise OSError(number, "no", new)

    monkeypatch.setattr(bundling, "write_private", refuse)
    with pytest.raises(StoreError) as caught:
        made(shop, tmp_path)
    assert caught.value.code == code
    assert str(tmp_path) in Words("en").bundle_failed(caught.value.code, str(tmp_path))


def test_logs_are_cut_from_the_oldest_and_it_is_said(tmp_path: Path) -> None:
    for number, name in enumerate(("posapp.log", "posapp.log.1", "posapp.log.2")):
        (tmp_path / name).write_text("".join(f"{number} line {at}\n" for at in range(100)))
    size = (tmp_path / "posapp.log").stat().st_size
    texts, cut = log_texts(tmp_path / "posapp.log", size + size // 2)
    assert list(texts) == ["logs/posapp.log", "logs/posapp.log.1"]
    assert cut == ("posapp.log.1", "posapp.log.2")
    assert texts["logs/posapp.log.1"].startswith("1 line ")
    assert texts["logs/posapp.log.1"].endswith("1 line 99\n")
