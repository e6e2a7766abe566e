"""The till's own small files after somebody else had them: keys of hosts, records, archives."""

from __future__ import annotations

import gzip
import json
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from random import Random
from typing import Final

import pytest

from posapp.app.secrets import Secrets
from posapp.app.setup_progress import read_progress
from posapp.datahub.burns_out import OutgoingFiles
from posapp.datahub.known_hosts import KnownHosts
from posapp.datahub.memory import FileMemory
from posapp.domain.batch import Batch
from posapp.domain.code import Code
from posapp.domain.errors import PosError
from posapp.domain.transport import BurnFileNaming, is_fit_name, shown_name
from posapp.store.batches import BatchFiles
from posapp.store.journal_archive import read_archive
from posapp.store.ledger import LedgerFile
from posapp.store.signing import Signer
from tests.fuzz.drive import Target, few, many
from tests.fuzz.homes import home
from tests.fuzz.mutate import MARKS, blob, body, count, often, text
from tests.fuzz.test_code_files import PARIS
from tests.store.test_journal import fill
from tests.store.test_journal_archive import SEED, archive

_HOSTS: Final = (
    b"sftp.shop.example ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIBVS\n"
    b"[sftp.shop.example]:2222,10.0.0.1 ecdsa-sha2-nistp256 AAAAE2VjZHNhLXNo\n# ours\n",
    b"",
)
_MEMORY: Final = {
    "named_for": "2026-10-01T10:00:00+00:00",
    "looks": [["/hot", "a.csv", 10, 1_790_000_000, "2026-10-01T10:00:00+00:00"]],
    "dealt": [["/hot", "b.csv", 10, 1_790_000_000, "imported", "mark"]],
    "passages": [
        {"at": "2026-10-01T10:00:00+00:00", "fate": "refused", "source": "/hot", "name": "b.csv",
         "rows": 3, "rejected": 1, "code": "file.bomb", "params": {"file": "b.csv"},
         "applied": 2, "rejects": None},
    ],
}  # fmt: skip
_RECORD: Final = {
    "place": "/out", "name": "u_burnreward.csv", "temp": ".x", "size": 10, "burns": ["b-1", "b-2"],
}  # fmt: skip
_STEPS: Final = ({"step": "uploaded", "name": "n"}, {"step": "renaming", "name": "n"})
_PROGRESS: Final = ({"step": "done", "over": True}, {"step": "language", "over": False})
_SECRETS: Final = (
    {"version": 1, "kept": {"splio_api_key@x": {"sealed": "AAAA"}, "y": {"place": "keyring"}}},
)
_NAMES: Final = (
    "earnreward_20261001.csv", "..", "../x.csv", "a/b.csv", "C:x.csv", "nul.csv", "con", "x.csv.",
    "x.csv ", ".hidden", "COM¹.csv", "conin$", "\u202egnp.csv", "a\u0301.csv", "LPT9.tar.gz", "-x",
)  # fmt: skip


def read_hosts(told: bytes) -> None:
    path = home("hosts") / "known_hosts"
    path.write_bytes(told)
    hosts = KnownHosts(path)
    try:
        hosts.pins("sftp.shop.example", 22)
        hosts.pins("SFTP.shop.example", 2222)
    except PosError as error:
        assert error.code == "sftp.pins_unreadable"


def read_memory(told: bytes) -> None:
    path = home("memory") / "transport.json"
    path.write_bytes(told)
    FileMemory(path).load()
    (path.parent / "setup.json").write_bytes(told)
    read_progress(path.parent)
    (path.parent / "secrets.json").write_bytes(told)
    Secrets(path.parent)._entries()


def make_record(rng: Random) -> bytes:
    lines = [body(rng, (_RECORD,)) if not often(rng, 3) else json.dumps(_RECORD).encode()]
    lines += [body(rng, _STEPS) for _ in range(count(rng, 4))]
    return b"\n".join(lines)


def read_record(told: bytes) -> None:
    folder = home("outgoing")
    for name in ("abc.record", "abc.csv"):
        (folder / name).write_bytes(told)
    shelf = OutgoingFiles(folder).shelf()
    assert shelf.damaged or len(shelf.deliveries) == 1


@cache
def _batch() -> bytes:
    files = BatchFiles(home("batches"))
    codes = tuple(Code(f"30000000{number:05d}") for number in range(4))
    files.create(Batch("b1", "300", datetime(2026, 10, 1, tzinfo=UTC), codes, ()))
    return files.path("b1").read_bytes()


def make_batch(rng: Random) -> bytes:
    lines = _batch().splitlines()
    at = rng.randrange(len(lines))
    try:
        lines[at] = body(rng, (json.loads(lines[at]),)).replace(b"\n", b" ")
    except ValueError:
        pass
    return blob(rng, (b"\n".join(lines) + b"\n",)) if often(rng, 3) else b"\n".join(lines) + b"\n"


def read_batch(told: bytes) -> None:
    files = BatchFiles(home("batches"))
    files.path("b1").write_bytes(told)
    try:
        repr(files.load("b1"))
    except PosError as error:
        assert error.code in {"store.corrupt", "store.newer_database"}


@cache
def _archive() -> tuple[Path, bytes]:
    folder = home("archived")
    with LedgerFile.open(folder / "ledger.db") as ledger:
        fill(ledger, 3)
        archive(ledger, folder / "ledger.db")
    (path,) = (folder / "archive").glob("*.jsonl.gz")
    return path, gzip.decompress(path.read_bytes())


def make_archive(rng: Random) -> tuple[bytes, bool, bytes, bytes]:
    """Content by somebody who has a key of their own: then the signature tells nothing."""
    lines = _archive()[1].splitlines()
    for _ in range(count(rng, 3)):
        at = rng.randrange(len(lines))
        try:
            lines[at] = body(rng, (json.loads(lines[at]),))
        except (ValueError, RecursionError):  # bent before: no JSON, or nested too deep
            break
    told = b"\n".join(lines) + b"\n"
    told = blob(rng, (told,)) if often(rng, 3) else told
    packed = gzip.compress(told, 1)
    packed = blob(rng, (packed,)) if often(rng, 4) else packed
    return packed, not often(rng, 5), blob(rng, (b"x" * 64,)), blob(rng, (Signer(SEED).public_pem,))


def read_filed(made: tuple[bytes, bool, bytes, bytes]) -> None:
    content, is_signed, signature, key = made
    path = home("signed") / _archive()[0].name
    path.write_bytes(content)
    signer = Signer(SEED)
    beside = (signer.sign(content), signer.public_pem) if is_signed else (signature, key)
    path.with_name(f"{path.name}.sig").write_bytes(beside[0])
    path.with_name(f"{path.name}.pub").write_bytes(beside[1])
    try:
        read_archive(path)
    except PosError as error:
        assert error.code.startswith("journal.archive_")


def make_name(rng: Random) -> str:
    return text(rng, _NAMES) if not often(rng, 5) else rng.choice(MARKS) + rng.choice(_NAMES)


def judge_name(name: str) -> None:
    """A name that passes is a file of the folder it stands in, on every system."""
    if is_fit_name(name):
        assert not set(name) & set('/\\:*?"<>|\0')
        assert name not in {".", ".."}
        assert name.isprintable()
        assert Path("folder", name).parent == Path("folder")
        assert len(name.encode()) <= 255
    assert shown_name(name).isprintable()
    assert len(shown_name(name)) <= 60
    made = BurnFileNaming(name + "{date}{number}", name, name, name, PARIS)
    assert is_fit_name(made.name(datetime(2026, 10, 25, tzinfo=UTC), 1))


TARGETS: Final[tuple[Target, ...]] = (
    Target("known hosts", lambda rng: blob(rng, _HOSTS), read_hosts),
    Target(
        "memory, progress and secrets",
        lambda rng: body(rng, (_MEMORY, *_PROGRESS, *_SECRETS)),
        read_memory,
    ),
    Target("record of a file of burns", make_record, read_record),
    Target("batch of own codes", make_batch, read_batch),
    Target("signed archive", make_archive, read_filed, heavy=True),
    Target("name of a file", make_name, judge_name),
)


@pytest.mark.parametrize("target", TARGETS, ids=lambda one: one.name)
def test_few(target: Target) -> None:
    few(target)


@pytest.mark.torture
@pytest.mark.timeout(14_400)
@pytest.mark.parametrize("target", TARGETS, ids=lambda one: one.name)
def test_many(target: Target) -> None:
    many(target)
