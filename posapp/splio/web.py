"""The one HTTP client of a line, made when the first call wants it.

Loading the HTTP library and the list of trusted certificates takes a tenth of a second, which no
cashier has to wait for when the till opens: it sells from its stock meanwhile.
"""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING, Final

from posapp import __version__
from posapp.domain.errors import Disposition, SplioError
from posapp.splio.address import LOOPBACK
from posapp.splio.trust import trust_for
from posapp.splio.unpacking import ACCEPTED

if TYPE_CHECKING:
    import ssl
    from pathlib import Path

    import httpx

    from posapp.splio.address import Address

MAX_CONNECTIONS: Final = 8  # httpx's pool costs more than it brings beyond
KEEP_ALIVE_S: Final = 20.0  # shorter than a shop router forgets a quiet connection


class Web:
    """Makes the client once; closes it for good.

    Args:
        address: where Splio is.
        verify: whom to believe; read anew, with `ca_file`, where it is not given.
        ca_file: certificates of a private authority to trust beside the others, PEM.
        timeout_s: how long one step of an answer may take, seconds.
        connect_timeout_s: how long reaching the host may take, seconds.
    """

    def __init__(
        self,
        address: Address,
        verify: ssl.SSLContext | None,
        ca_file: Path | None,
        timeout_s: float,
        connect_timeout_s: float,
    ) -> None:
        self._address = address
        self._verify = verify
        self._ca_file = ca_file
        self._timeout_s = timeout_s
        self._connect_timeout_s = connect_timeout_s
        self._client: httpx.AsyncClient | None = None
        self._making = asyncio.Lock()
        self.is_closed = False

    async def client(self) -> httpx.AsyncClient:
        """The client; the first to ask waits until it is made, in a thread.

        Raises `SplioError` ``splio.bad_url``, ``splio.bad_ca`` or ``splio.bad_proxy``, and what an
        installation raises that has parts missing; whoever asks next tries anew, since a file may
        come back.
        """
        if self._client is None:
            async with self._making:
                if self._client is None:
                    self._client = await asyncio.to_thread(self._made)
                    if self.is_closed:  # meanwhile
                        await self._client.aclose()
        return self._client

    async def aclose(self) -> None:
        """Close its connections, and make none any more."""
        self.is_closed = True
        if self._client is not None:
            await self._client.aclose()

    def _made(self) -> httpx.AsyncClient:
        import httpx

        _hush()
        self._refuse_another_host()
        verify = self._verify or trust_for(self._address.scheme, self._ca_file)
        try:
            return httpx.AsyncClient(
                verify=verify,
                http2=False,
                follow_redirects=False,
                trust_env=self._address.host not in LOOPBACK,
                timeout=httpx.Timeout(self._timeout_s, connect=self._connect_timeout_s),
                limits=httpx.Limits(
                    max_connections=MAX_CONNECTIONS,
                    max_keepalive_connections=MAX_CONNECTIONS,
                    keepalive_expiry=KEEP_ALIVE_S,
                ),
                headers={
                    "User-Agent": f"posapp/{__version__}",
                    "Accept": "application/json",
                    "Accept-Encoding": ACCEPTED,
                },
            )
        except (ValueError, ImportError, httpx.InvalidURL) as error:
            raise SplioError(
                "splio.bad_proxy", Disposition.ASK, cause=type(error).__name__
            ) from None

    def _refuse_another_host(self) -> None:
        """What is asked is what was checked, for the key goes there."""
        import httpx

        try:
            url = httpx.URL(self._address.base)
            hosts = {url.host, url.raw_host.decode("ascii")}  # as written, and as it is asked
            is_same = url.scheme == self._address.scheme and self._address.host in hosts
        except (httpx.InvalidURL, ValueError):
            is_same = False
        if not is_same:
            raise SplioError("splio.bad_url", Disposition.ASK, reason="unreadable")


def _hush() -> None:
    """The HTTP libraries log whole addresses (with voucher codes) and headers (with tokens)."""
    for name in ("httpx", "httpcore"):
        logging.getLogger(name).setLevel(logging.WARNING)
