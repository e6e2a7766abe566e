"""Was it us? What a reading of the attribution proves about a burn of ours."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from posapp.domain.moment import same_second
from posapp.domain.voucher import Voucher, VoucherStatus

if TYPE_CHECKING:
    from posapp.domain.burn import Burn


class Proof(StrEnum):
    """What a reading proves."""

    OURS = "ours"
    OTHERS = "others"
    UNBURNED = "unburned"
    NOTHING = "nothing"  # burned, but the reading does not say when


def prove(burn: Burn, read: Voucher, told_moment: str | None = None) -> Proof:
    """Compare moment and store of Splio's books with the burn's own.

    Moments are compared as the universe's local text, to the second: that text is what was sent,
    and converting it back would stumble over the repeated hour of an autumn night.
    `told_moment` is the moment named by an "already burned" answer, used where the reading has
    none. Our burn's id in the stored reason settles it alone.
    """
    moment = read.burned_date or told_moment
    if (
        read.status
        in {
            VoucherStatus.AVAILABLE,
            VoucherStatus.HOLDING,
            VoucherStatus.EXPIRED,
        }
        and not read.burned_date
    ):
        return Proof.UNBURNED
    if read.burned_reason and burn.id in read.burned_reason:
        return Proof.OURS
    if moment is None:
        return Proof.NOTHING
    if not same_second(moment, burn.burned_date):
        return Proof.OTHERS
    stores_differ = (
        read.burned_store is not None
        and burn.store_id is not None
        and read.burned_store.casefold() != burn.store_id.casefold()
    )
    return Proof.OTHERS if stores_differ else Proof.OURS
