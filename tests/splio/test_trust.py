"""Whom the line to Splio believes, by real TLS servers on this machine."""

from __future__ import annotations

import asyncio
import ssl
import warnings
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from posapp.domain.code import Code
from posapp.domain.errors import SplioError
from posapp.splio.address import checked
from posapp.splio.reach import walk
from posapp.splio.trust import tls_context
from tests.splio.certificates import Authority
from tests.splio.second_splio import SecondSplio
from tests.splio.support import client_of
from tests.splio.test_line import self_signed

CODE = "1000739378684"


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture(scope="module")
def trusting(authority: Authority) -> ssl.SSLContext:
    """As the settings' own authority makes it."""
    return tls_context(authority.file)


def read_there(context: ssl.SSLContext, verify: ssl.SSLContext, host: str = "localhost") -> str:
    """How reading one code at a server with this certificate ends: an error's code, or "read"."""
    with SecondSplio(tls=context) as server:
        port = server.url.rpartition(":")[2]

        async def ask() -> str:
            async with client_of(f"https://{host}:{port}", verify=verify) as client:
                try:
                    await client.attribution(Code(CODE))
                except SplioError as error:
                    return error.code
            return "read"

        end = asyncio.run(ask())
        if end == "splio.certificate" or end == "splio.unreachable":
            assert server.calls == []  # neither the key nor a code was told
        return end


def test_a_private_authority_is_trusted_where_the_settings_name_it(
    authority: Authority, trusting: ssl.SSLContext
) -> None:
    assert read_there(authority.server(), trusting) not in {
        "splio.certificate",
        "splio.unreachable",
    }
    assert read_there(authority.server(), tls_context()) == "splio.certificate"


@pytest.mark.parametrize(
    "shown",
    [
        lambda made: self_signed(made.folder),
        lambda made: made.server("splio.example"),
        lambda made: made.server(ended=timedelta(hours=1)),
    ],
    ids=["self-signed", "another name", "run out"],
)
def test_no_other_certificate_is(
    authority: Authority, trusting: ssl.SSLContext, shown: Callable[[Authority], ssl.SSLContext]
) -> None:
    assert read_there(shown(authority), trusting) == "splio.certificate"


def test_a_name_is_asked_for_even_by_address(
    authority: Authority, trusting: ssl.SSLContext
) -> None:
    assert read_there(authority.server(), trusting, host="127.0.0.1") == "splio.certificate"


def test_an_old_protocol_is_not_spoken(authority: Authority, trusting: ssl.SSLContext) -> None:
    old = authority.server()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        old.minimum_version = ssl.TLSVersion.TLSv1
        old.maximum_version = ssl.TLSVersion.TLSv1_1
    old.set_ciphers("ALL:@SECLEVEL=0")
    assert trusting.minimum_version is ssl.TLSVersion.TLSv1_2
    assert read_there(old, trusting) == "splio.unreachable"


def test_nothing_turns_the_verification_off(trusting: ssl.SSLContext) -> None:
    for context in (trusting, tls_context()):
        assert context.verify_mode is ssl.CERT_REQUIRED
        assert context.check_hostname


@pytest.mark.parametrize("content", ["", "-----BEGIN CERTIFICATE-----\nx\n", None])
def test_a_file_without_certificates_is_told(tmp_path: Path, content: str | None) -> None:
    file = tmp_path / "ca.pem"
    if content is not None:
        file.write_text(content, encoding="ascii")
    with pytest.raises(SplioError) as caught:
        tls_context(file)
    assert caught.value.code == "splio.bad_ca"


def test_the_way_is_walked_with_the_same_trust(authority: Authority) -> None:
    with SecondSplio(tls=authority.server()) as server:
        url = server.url.replace("127.0.0.1", "localhost")
        assert asyncio.run(walk(url, 5, authority.file)).is_open
        assert asyncio.run(walk(url, 5)).steps[-1].cause == "certificate"


@pytest.mark.parametrize(
    "url", ["http://api.splio.com", "http://10.0.0.1:8080", "http://localhost.example", "HTTP://x"]
)
def test_plain_http_goes_to_this_machine_only(url: str) -> None:
    with pytest.raises(SplioError) as caught:
        checked(url)
    assert caught.value.params == {"reason": "plain"}


@pytest.mark.parametrize("url", ["http://127.0.0.1:8080", "http://localhost:1", "http://[::1]:8"])
def test_the_sandbox_on_this_machine_needs_no_certificate(url: str) -> None:
    assert checked(url).base == url
