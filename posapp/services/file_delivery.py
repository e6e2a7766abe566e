"""The last step of a file of burns: from its temporary name to its final one, once."""

from __future__ import annotations

import logging
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from posapp.domain.errors import Disposition, FileError
from posapp.domain.transport import BurnFileNaming, Delivery, PlacedFile, Step

if TYPE_CHECKING:
    from posapp.domain.file_ports import FilePlace, Outgoing
    from posapp.domain.ports import Clock

_log = logging.getLogger("posapp.services.file_delivery")

_LOOKS: Final = 10  # at one delivery in a pass: each answers a rename that the place refused
# Answers to a rename, not the lack of one: what lies there afterwards tells what became of it.
_ANSWERS: Final = (".exists", ".no_permission", ".refused", ".no_file", ".full")
_CERTAIN: Final = (".exists", ".no_permission")  # of these nothing was renamed, seen or not


class LastStep:
    """Brings uploaded files to their final names, and notes each step before it is done."""

    def __init__(self, outgoing: Outgoing, naming: BurnFileNaming, clock: Clock) -> None:
        self._outgoing: Final = outgoing
        self._naming: Final = naming
        self._clock: Final = clock

    async def finish(self, delivery: Delivery, place: FilePlace) -> Delivery | None:
        """Bring an uploaded file to its final name, or find that it is there.

        None where it certainly never will be. Raises `FileError` where that cannot be told now, or
        where the place refuses the rename.
        """
        refusal: FileError | None = None
        for _look in range(_LOOKS):
            there = {file.name: file for file in await place.listing()}
            temp = there.get(delivery.temp)
            if temp is None and delivery.step is Step.UPLOADED:
                self._outgoing.note(delivery, Step.ABANDONED)
                return None
            if temp is None or await self._is_both(delivery, place, there):
                return self._delivered(delivery)
            if refusal is not None:
                delivery = self._not_renamed(delivery)
                if refusal.disposition is Disposition.ASK:
                    raise refusal
            if delivery.name in there:
                name, _moment = self._naming.free(self._clock.now(), there)
                delivery = self._outgoing.note(delivery, delivery.step, name)
            if temp.size != delivery.size:
                await place.put(delivery.path, delivery.temp)  # the server lost what it had taken
            delivery = self._outgoing.note(delivery, Step.RENAMING)
            try:
                await place.rename(delivery.temp, delivery.name)
            except FileError as error:
                if not error.code.endswith(_ANSWERS):
                    raise  # no answer: it may have been renamed, or still be
                if error.code.endswith(_CERTAIN):
                    delivery = self._not_renamed(delivery)
                refusal = error
                continue
            return self._delivered(delivery)
        # Seen once more, so that a record of renaming stays only where it may be true.
        if any(file.name == delivery.temp for file in await place.listing()):
            self._not_renamed(delivery)
        raise FileError("outgoing.not_renamed", Disposition.RETRY, name=delivery.name)

    def _not_renamed(self, delivery: Delivery) -> Delivery:
        """Without it a temporary file that somebody clears away later would count as delivered."""
        if delivery.step is Step.UPLOADED:
            return delivery
        return self._outgoing.note(delivery, Step.UPLOADED)

    async def _is_both(
        self, delivery: Delivery, place: FilePlace, there: dict[str, PlacedFile]
    ) -> bool:
        """True where both names are ours: a rename that links and unlinks got half way."""
        final = there.get(delivery.name)
        if final is None or final.size != delivery.size:
            return False
        if not await place.same(delivery.name, delivery.path):
            return False
        with suppress(FileError):
            await place.remove(delivery.temp)
        return True

    def _delivered(self, delivery: Delivery) -> Delivery:
        _log.info("burns delivered file=%s rows=%d", delivery.name, delivery.rows)
        return self._outgoing.note(delivery, Step.DELIVERED)
