"""What the second Splio has: two codes to redeem, one for the web only, one used elsewhere."""

from __future__ import annotations

import ssl

from tests.splio.second_splio import SecondSplio

CODE, SECOND, WEB, SPENT = "3000000000014", "3000000000021", "3000000000038", "3000000000045"
ELSEWHERE = "2024-02-29 18:00:00"


def tenant(tls: ssl.SSLContext | None = None) -> SecondSplio:
    splio = SecondSplio(tls=tls)
    splio.grant(CODE)
    splio.grant(SECOND)
    splio.grant(WEB, reward="web")
    splio.grant(SPENT, burned=ELSEWHERE, store="BXL-2")
    return splio
