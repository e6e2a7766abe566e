"""The till's way to Splio, put together when the first of it is wanted."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING, Any, cast

from posapp.app.clock import TillClock
from posapp.app.splio_password import splio_password

if TYPE_CHECKING:
    from collections.abc import Callable

    from posapp.app.keys import SplioKey
    from posapp.app.settings import Settings
    from posapp.domain.member_ports import MemberSource
    from posapp.domain.ports import Clock, Splio
    from posapp.services.link import LinkWatch
    from posapp.splio.client import SplioClient
    from posapp.splio.member_calls import MemberCalls


class SplioWay:
    """One line to Splio for the life of a core, where a key is set.

    The room of Splio is loaded and the line made with the first call, so that no till waits for
    them at its start.
    """

    def __init__(self, settings: Settings, key: SplioKey, clock: Clock, link: LinkWatch) -> None:
        self._settings = settings
        self._key = key
        self._clock = clock
        self._link = link
        self.is_set = key.is_set

    @property
    def background(self) -> Splio:
        """The background's share of the line; every call is refused where no key is set."""
        return cast("Splio", _Later(lambda: self.client if self.is_set else self._nobody))

    @property
    def cashier(self) -> Splio:
        """The cashier's share, which goes first; every call is refused where no key is set."""
        return cast("Splio", _Later(lambda: self._calls if self.is_set else self._nobody))

    @property
    def members(self) -> MemberSource | None:
        """The cashier's share, as members are asked for; None where no key is set."""
        return cast("MemberSource", _Later(lambda: self._calls)) if self.is_set else None

    @cached_property
    def client(self) -> SplioClient:
        """The line itself; only where a key is set."""
        from posapp.splio.client import SplioClient

        settings = self._settings
        client = SplioClient(
            settings.splio_url,
            self._key.value,
            zone=settings.zone,
            clock=self._clock,
            password=partial(splio_password, settings),
            timeout_s=settings.request_timeout_s,
            observer=self._link.note,
            ca_file=settings.splio_ca_file,
        )
        if isinstance(self._clock, TillClock):
            client.tell_time(self._clock.hear)
        return client

    @cached_property
    def _calls(self) -> MemberCalls:
        from posapp.splio.member_calls import MemberCalls

        return MemberCalls.for_cashier_of(self.client)

    @cached_property
    def _nobody(self) -> Splio:
        from posapp.services.no_splio import NoSplio

        return NoSplio()

    async def open(self) -> None:
        """Make the line now, if a key is set. Raises `SplioError` as `SplioClient.open` does."""
        if self.is_set:
            await self.client.open()

    async def aclose(self) -> None:
        """Close the line, if there is one by now."""
        if "client" in self.__dict__:
            await self.client.aclose()


class _Later:
    """Stands for an object that its first use makes."""

    def __init__(self, make: Callable[[], object]) -> None:
        self._make = make

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):  # a copy asks for them before there is anything to make
            raise AttributeError(name)
        return getattr(self._make(), name)
