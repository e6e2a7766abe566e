"""Channels by HTTPS and from a folder: what is tampered with, cut or too large never lies here."""

from __future__ import annotations

import ssl
import stat
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from posapp.domain.update import Package, UpdateError
from posapp.splio.trust import tls_context
from posapp.updates.memory import recall
from posapp.updates.packages import demand_whole, fetch_package, read_channel
from posapp.updates.source import Source, source_at
from tests.splio.certificates import DAY, Authority
from tests.updates.channels import CONTENT, Answer, Publisher, Web, package, web

PACKAGE = Package(**package())


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture(scope="module")
def trust(authority: Authority) -> ssl.SSLContext:
    return tls_context(authority.file)


@pytest.fixture
def site(authority: Authority, tmp_path: Path) -> Iterator[Web]:
    publisher = Publisher(tmp_path / "site")
    publisher.folder.mkdir()
    publisher.publish()
    with web(authority.server()) as made:
        made.serve(publisher.folder, "/posapp/")
        yield made


@pytest.fixture
def source(site: Web, trust: ssl.SSLContext) -> Source:
    return source_at(f"{site.url}/posapp/", lambda: trust)


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where temporary folders are made."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def refused(source: Source, wanted: Package = PACKAGE) -> str:
    with pytest.raises(UpdateError) as caught:
        fetch_package(source, wanted)
    return caught.value.code


def test_a_package_comes_by_https_into_a_folder_of_its_own(
    source: Source, temporary: Path, site: Web
) -> None:
    assert b"signatures" in read_channel(source)
    heard: list[int] = []
    path = fetch_package(source, PACKAGE, tell=heard.append)
    assert path.read_bytes() == CONTENT
    assert path.parent.parent == temporary
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert heard == sorted(heard) and heard[-1] == len(CONTENT)
    assert site.asked == ["/posapp/channel.json", f"/posapp/{PACKAGE.name}"]
    demand_whole(path, PACKAGE)


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (Answer(body=b"B" + CONTENT[1:]), "update.altered"),
        (Answer(body=CONTENT[:-1]), "update.truncated"),
        (Answer(body=CONTENT[:99], length=len(CONTENT)), "update.unreachable"),
        (Answer(body=CONTENT + b"x"), "update.too_big"),
        (Answer(404), "update.missing"),
        (Answer(500), "update.unreachable"),
        (Answer(302, headers={"Location": "http://localhost:1/x.deb"}), "update.insecure"),
        (Answer(302, headers={"Location": "file:///etc/passwd"}), "update.insecure"),
        (Answer(302, headers={"Location": "/posapp/posapp_0.2.0_amd64.deb"}), "update.unreachable"),
    ],
)
def test_what_is_not_the_signed_file_leaves_nothing_behind(
    source: Source, site: Web, temporary: Path, answer: Answer, code: str
) -> None:
    site.answers[f"/posapp/{PACKAGE.name}"] = answer
    assert refused(source) == code
    assert list(temporary.iterdir()) == []


def test_it_may_be_sent_on_by_https(source: Source, site: Web, temporary: Path) -> None:
    site.answers["/store/file"] = site.answers[f"/posapp/{PACKAGE.name}"]
    site.answers[f"/posapp/{PACKAGE.name}"] = Answer(
        302, headers={"Location": f"{site.url}/store/file"}
    )
    assert fetch_package(source, PACKAGE).read_bytes() == CONTENT


def test_a_huge_channel_is_not_read_to_its_end(source: Source, site: Web) -> None:
    site.answers["/posapp/channel.json"] = Answer(body=b" " * 2_000_000)
    with pytest.raises(UpdateError) as caught:
        read_channel(source)
    assert caught.value.code == "update.too_big"


def test_a_server_that_cannot_prove_who_it_is_is_not_asked(
    authority: Authority, trust: ssl.SSLContext, site: Web
) -> None:
    with web(authority.server(ended=DAY)) as other, pytest.raises(UpdateError) as caught:
        read_channel(source_at(other.url, lambda: trust))
    assert caught.value.code == "update.certificate"
    assert other.asked == []
    with pytest.raises(UpdateError) as caught:
        read_channel(source_at(site.url, tls_context))
    assert caught.value.code == "update.certificate"


@pytest.mark.parametrize(
    "place", ["http://localhost/x", "ftp://x/y", "https://", "https://a:b@localhost/"]
)
def test_nothing_but_https_is_a_place(place: str, trust: ssl.SSLContext) -> None:
    with pytest.raises(UpdateError) as caught:
        source_at(place, lambda: trust)
    assert caught.value.code == "update.insecure"


def test_a_folder_serves_as_well(tmp_path: Path, trust: ssl.SSLContext, temporary: Path) -> None:
    folder = tmp_path / "share"
    folder.mkdir()
    Publisher(folder).publish()
    for place in (folder, folder / "channel.json"):
        source = source_at(str(place), lambda: trust)
        assert read_channel(source) == (folder / "channel.json").read_bytes()
        assert fetch_package(source, PACKAGE).read_bytes() == CONTENT
    (folder / PACKAGE.name).write_bytes(CONTENT[:-1] + b"x")
    assert refused(source) == "update.altered"
    assert refused(source, replace(PACKAGE, name="other.deb")) == "update.missing"
    with pytest.raises(UpdateError) as caught:
        read_channel(source_at(str(tmp_path / "nowhere"), lambda: trust))
    assert caught.value.code == "update.missing"


def test_a_file_that_is_changed_or_swapped_after_it_was_fetched_is_found(
    source: Source, temporary: Path, tmp_path: Path
) -> None:
    path = fetch_package(source, PACKAGE)
    other = tmp_path / "other"
    other.write_bytes(CONTENT)
    path.unlink()
    path.symlink_to(other)
    with pytest.raises(UpdateError):
        demand_whole(path, PACKAGE)
    path.unlink()
    path.write_bytes(CONTENT + b"!")
    with pytest.raises(UpdateError) as caught:
        demand_whole(path, PACKAGE)
    assert caught.value.code == "update.altered"


@pytest.mark.parametrize(
    "content", [b"", b"{}", b"\xff", b'{"serial": "x", "newest": "1", "looked_at": 3}']
)
def test_a_broken_memory_is_none(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "updates.json"
    assert recall(file).serial == 0
    file.write_bytes(content)
    assert recall(file).serial == 0
