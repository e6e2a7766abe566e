"""The HTTP client is made when a call wants it; what bars it is told, and closes no till."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import certifi
import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from posapp.domain.answers import NotSent
from posapp.domain.code import Code
from posapp.domain.errors import SplioError
from posapp.domain.link import Outcome
from posapp.sandbox import DEMO_API_KEY, Fault, SandboxServer
from posapp.splio.address import LOOPBACK, checked
from posapp.splio.client import SplioClient
from posapp.splio.trust import tls_context
from posapp.splio.web import Web
from tests.splio.certificates import Authority
from tests.splio.second_splio import KEY, SecondSplio
from tests.splio.support import PARIS, HandClock, Watch, order, run

CODE = "1000739378684"


def later(url: str, key: str = DEMO_API_KEY, **options: object) -> SplioClient:
    """A client whose way is made by its first call."""
    return SplioClient(url, key, zone=PARIS, clock=HandClock(), **options)  # type: ignore[arg-type]


def test_it_is_made_once_for_all_who_wait() -> None:
    async def work() -> int:
        web = Web(checked("http://127.0.0.1:9"), None, None, 1.0, 1.0)
        made = await asyncio.gather(*(web.client() for _ in range(4)))
        await web.aclose()
        return len({id(client) for client in made})

    assert run(work()) == 1


def test_the_first_calls_make_it(splio: SandboxServer) -> None:
    async def work() -> None:
        client = later(splio.url)
        await asyncio.gather(*(client.ping() for _ in range(4)))
        await client.aclose()

    run(work())


def test_nothing_of_http_is_loaded_until_then() -> None:
    """What a till opens with every morning; a cashier would wait for it."""
    asked = (
        "import sys; import posapp.splio.client, posapp.splio.member_calls;"
        "print(sorted({'httpx', 'httpcore', 'certifi', 'email'} & set(sys.modules)))"
    )
    told = subprocess.run([sys.executable, "-c", asked], check=True, capture_output=True, text=True)
    assert told.stdout.strip() == "[]"


def test_certificates_that_cannot_be_read_bar_the_line_until_they_can(tmp_path: Path) -> None:
    file = tmp_path / "shop.pem"
    authority = Authority(tmp_path)
    watch = Watch()

    async def work(url: str) -> None:
        client = later(url, KEY, ca_file=file, observer=watch)
        try:
            with pytest.raises(SplioError) as caught:
                await client.ping()
            assert caught.value.code == "splio.bad_ca"
            assert caught.value.params["path"] == file
            answer = await client.burn(order(CODE))
            assert isinstance(answer, NotSent)
            assert answer.offline
            assert list(watch.told) == [(Outcome.FAILED, "bad_ca")] * 2
            file.write_bytes(authority.file.read_bytes())
            await client.ping()
        finally:
            await client.aclose()

    with SecondSplio(tls=authority.server()) as server:
        run(work(server.url.replace("127.0.0.1", "localhost")))


def test_who_wants_it_at_once_is_told_at_once(tmp_path: Path) -> None:
    async def work() -> None:
        async with later("https://api.splio.invalid", ca_file=tmp_path / "none.pem"):
            pytest.fail("opened")

    with pytest.raises(SplioError) as caught:
        run(work())
    assert caught.value.code == "splio.bad_ca"


def test_a_proxy_that_makes_no_sense_is_a_cause_of_the_link(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "gopher://nowhere")
    watch = Watch()

    async def work() -> None:
        client = later("https://api.splio.invalid", verify=tls_context(), observer=watch)
        answer = await client.burn(order(CODE))
        assert isinstance(answer, NotSent)
        await client.aclose()

    run(work())
    assert list(watch.told) == [(Outcome.FAILED, "bad_proxy")]


def break_the_bundle(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(certifi, "where", lambda: "/nowhere/roots.pem")


def lose_the_library(patch: pytest.MonkeyPatch) -> None:
    for name in [name for name in sys.modules if name.partition(".")[0] == "httpx"]:
        patch.setitem(sys.modules, name, None)


def use_memory_up(patch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise MemoryError

    patch.setattr(httpx, "AsyncClient", refuse)


@pytest.mark.parametrize("spoil", [break_the_bundle, lose_the_library, use_memory_up])
def test_an_installation_with_parts_missing_keeps_its_burns(
    spoil: Callable[[pytest.MonkeyPatch], None],
) -> None:
    watch = Watch()

    async def work() -> None:
        client = later("https://api.splio.invalid", observer=watch)
        with pytest.MonkeyPatch.context() as patch:
            spoil(patch)
            assert await client.burn(order(CODE)) == NotSent("unmade", offline=True)
            many = await client.burn_many([order(CODE)])
            assert many.answers == (NotSent("unmade", offline=True),)
            with pytest.raises(SplioError) as caught:
                await client.attribution(Code(CODE))
            assert caught.value.code == "splio.unreachable"
        await client.aclose()

    run(work())
    assert list(watch.told) == [(Outcome.FAILED, "unmade")] * 3


@pytest.mark.parametrize(
    "host", ["caissé.example", "xn--caiss-fsa.example", "[::1]", "EXAMPLE.com"]
)
def test_what_is_asked_is_what_was_checked(host: str) -> None:
    async def work() -> None:
        web = Web(checked(f"https://{host}:443/api/"), tls_context(), None, 1.0, 1.0)
        assert not (await web.client()).is_closed
        await web.aclose()

    run(work())


@pytest.mark.parametrize("host", ["☕.example", "xn--a.example", "ａpi.splio.com"])
def test_a_name_that_cannot_be_asked_is_a_cause_of_the_link(host: str) -> None:
    watch = Watch()

    async def work() -> None:
        client = later(f"https://{host}", observer=watch)
        assert await client.burn(order(CODE)) == NotSent("bad_url", offline=True)
        with pytest.raises(SplioError) as caught:
            await client.ping()
        assert caught.value.code == "splio.bad_url"
        await client.aclose()

    run(work())
    assert list(watch.told) == [(Outcome.FAILED, "bad_url")] * 2


@given(st.text(alphabet="localhst127.0:/[]@#?%\\ evilxn-é。①", max_size=24))
def test_no_address_by_plain_http_leads_to_another_machine(text: str) -> None:
    """Two readers of addresses may differ: whatever passes goes to this machine, or nowhere."""
    try:
        address = checked(f"http://{text}")
        web = Web(address, None, None, 1.0, 1.0)
        client = web._made()
    except SplioError:
        return
    assert client.build_request("POST", f"{address.base}/authenticate").url.host in LOOPBACK


def test_a_burn_that_waits_for_the_login_is_kept_when_the_line_is_closed() -> None:
    async def work(url: str, login: Fault) -> object:
        client = later(url)
        burning = asyncio.create_task(client.burn(order(CODE)))
        while not login.hits:
            await asyncio.sleep(0)
        await client.aclose()
        return await burning

    with SandboxServer() as server, server.slow(30, path="/authenticate") as login:
        assert run(work(server.url, login)) == NotSent("closed", offline=True)


def test_closed_before_it_is_made_it_never_is() -> None:
    async def work(url: str) -> str:
        client = later(url)
        await client.aclose()
        with pytest.raises(SplioError) as caught:
            await client.ping()
        return caught.value.code

    with SecondSplio() as server:
        assert run(work(server.url)) == "splio.unreachable"
        assert server.calls == []


def test_closed_while_it_is_made_it_comes_closed() -> None:
    async def work() -> bool:
        web = Web(checked("http://127.0.0.1:9"), None, None, 1.0, 1.0)
        waiting = asyncio.create_task(web.client())
        await asyncio.sleep(0)  # the making has begun, in its thread
        await web.aclose()
        return (await waiting).is_closed

    assert run(work())
