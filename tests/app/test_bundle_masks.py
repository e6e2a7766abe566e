"""Nothing that is worth money or names a person leaves the till in a bundle."""

from __future__ import annotations

import asyncio
import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from posapp.app.bundle import make_bundle
from posapp.app.secrets import Secrets
from posapp.app.splio_password import name_of_password
from posapp.ui.text import Words
from tests.app.support_till import (
    API_KEY,
    MEMBERS,
    PASSWORD,
    STAFF,
    FixedClock,
    Shop,
    logging_to,
    shop_at,
    slip_out,
    texts_of,
)

AROUND = (
    "code={}",
    "'{}'",
    '{{"code": "{}"}}',
    "({})",
    "GET /v2/rewards/{}/burn",
    "https://api.example/x?c={}&d=1",
    "a={},b=2",
    "{}.",
    "read\\n{}\\tend",
    "\\x1d{}\\x1d",
    "[{}] refused",
    "Code({})",
    "scan:{}",
    "<{}>",
    "20 %2F{}%2F",
    "«{}»",
)
RAISING = (KeyError, ValueError, lambda said: ExceptionGroup("several", [OSError(said)]))
MAILS = st.from_regex(r"[a-z]{3,8}[.+][a-z0-9]{2,6}@[a-z]{3,9}\.(fr|com)", fullmatch=True)
PHONES = st.from_regex(r"\+33 ?[67]( ?[0-9]{2}){4}|0[67](\.[0-9]{2}){4}", fullmatch=True)
TOKENS = st.from_regex(
    r"eyJ[A-Za-z0-9]{12,20}\.eyJ[A-Za-z0-9_-]{20,40}\.[A-Za-z0-9_-]{20,43}", fullmatch=True
)


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Shop:
    return shop_at(tmp_path_factory.mktemp("shop") / "till")


def bundled(shop: Shop, folder: Path) -> dict[str, str]:
    to = folder / "bundle.zip"
    made = asyncio.run(make_bundle(shop.settings, Words("en"), FixedClock(), to))
    assert made.path == to
    assert to.stat().st_mode & 0o777 == 0o600
    return texts_of(to)


def assert_hidden(secrets: set[str], texts: dict[str, str]) -> None:
    for name, text in texts.items():
        folded = text.casefold()
        for secret in secrets:
            assert secret.casefold() not in folded, f"{secret} in {name}"


@settings(
    max_examples=8,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(data=st.data(), strangers=st.lists(st.one_of(MAILS, PHONES, TOKENS), max_size=8))
def test_no_code_card_address_key_or_token_survives(
    shop: Shop, tmp_path: Path, data: st.DataObject, strangers: list[str]
) -> None:
    own = data.draw(st.lists(st.sampled_from(shop.codes + shop.cards), max_size=25, unique=True))
    secrets = {*own, *strangers}
    log = shop.paths.log
    log.unlink(missing_ok=True)
    with logging_to(log) as logger:
        for secret in secrets:
            said = data.draw(st.sampled_from(AROUND)).format(secret)
            way = data.draw(st.integers(0, len(RAISING)))
            if way < len(RAISING):
                slip_out(logger, said, RAISING[way])
            else:
                logger.warning("answer not understood said=%s", said)
    assert_hidden(secrets | {API_KEY, PASSWORD, "geheim99"}, bundled(shop, tmp_path))


def test_every_code_in_every_surrounding_is_covered(shop: Shop, tmp_path: Path) -> None:
    log = shop.paths.log
    with logging_to(log) as logger:
        for secret in shop.codes + shop.cards:
            for around in AROUND:
                logger.info(around.replace("%", "%%").format(secret))
    texts = bundled(shop, tmp_path)
    assert_hidden({*shop.codes, *shop.cards}, texts)
    assert "rewards/" in texts["logs/posapp.log"]  # what is said about it can still be read


def test_people_are_pseudonyms_and_the_same_everywhere(shop: Shop, tmp_path: Path) -> None:
    shop.paths.log.unlink(missing_ok=True)
    with logging_to(shop.paths.log) as logger:
        for name in STAFF:
            logger.info("signed in person=%s (%s)", name, name.upper())
        for first, last in MEMBERS:
            logger.info("member %s %s, card_holder='%s %s'", first, last, last, first)
    texts = bundled(shop, tmp_path)
    for name, text in texts.items():
        for person in shop.names:
            found = re.search(rf"(?<!\w){re.escape(person)}(?!\w)", text, re.IGNORECASE)
            assert found is None, f"{person} in {name}"
    assert "signed in person=P1 (P1)" in texts["logs/posapp.log"]
    assert '"person": "P1"' in texts["journal.json"]
    assert "told P1 about" in texts["journal.json"]


def test_passwords_headers_and_addresses_are_covered(shop: Shop, tmp_path: Path) -> None:
    shop.paths.log.unlink(missing_ok=True)
    said = (
        "Authorization: Bearer opaque.words",
        "authorization=Basic YW5uYTpwYXNz",
        "password='open sesame' and more",
        "sftp_password=sesame2",
        "https://otto:pa/ss@proxy.example:3128/way?token=inquery#frag",
        f"login {API_KEY} {PASSWORD}",
        "-----BEGIN OPENSSH PRIVATE KEY-----",
    )
    with logging_to(shop.paths.log) as logger:
        for line in said:
            logger.error("%s", line)
    texts = bundled(shop, tmp_path)
    hidden = {"opaque.words", "YW5uYTpwYXNz", "sesame", "otto", "pa/ss", "inquery", "frag"}
    assert_hidden(hidden | {API_KEY, PASSWORD, "geheim99"}, texts)
    assert "proxy.example:3128/way" in texts["logs/posapp.log"]


def test_a_password_that_is_kept_and_not_written_is_covered_too(
    shop: Shop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    name = name_of_password(shop.settings.splio_url)
    Secrets(shop.settings.data_dir).keep(name, "sunny-side-up")
    with logging_to(shop.paths.log) as logger:
        logger.error("%s", "answered sunny-side-up")
    assert_hidden({"sunny-side-up"}, bundled(shop, tmp_path))
    Secrets(shop.settings.data_dir).forget(name)


def test_what_support_needs_stays_readable(shop: Shop, tmp_path: Path) -> None:
    shop.paths.log.unlink(missing_ok=True)
    line = (
        "flush pass confirmed=12 rejected=0 took_ms=1234 at=2026-11-21T12:00:00.250Z"
        " burn=00000000-0000-7001-8000-000000000003 host=127.0.0.1:8080"
    )
    with logging_to(shop.paths.log) as logger:
        logger.info("%s", line)
        slip_out(logger, "nothing", ValueError)
    log = bundled(shop, tmp_path)["logs/posapp.log"]
    assert line in log
    assert "INFO posapp.app.engine flush" in log
    assert "Traceback (most recent call last):" in log
    assert "builtins.RuntimeError" in log
