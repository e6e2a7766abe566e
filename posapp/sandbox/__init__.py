"""A SMALL TRUTHFUL SPLIO: the demo, the training mode and the tests all use this one.

Law of this room: only what Splio has published may enter, with its inconsistencies, and nothing
that makes the till's life easier than Splio does. It speaks HTTP on a real loopback socket and
shares no code with the client it is used against: it imports no other room, and of libraries only
starlette, uvicorn and PyJWT.

    with SandboxServer(lifelike()) as splio:
        ...  # a client pointed at splio.url
        with splio.lose_answers("/burn", times=1):
            ...
        assert splio.world.burned(code) is not None
"""

from posapp.sandbox.faults import Fault
from posapp.sandbox.records import BurnArrival
from posapp.sandbox.seed import DEMO_CODES, DEMO_STORE_ID, DemoCode, demo_code, lifelike
from posapp.sandbox.seed_people import DEMO_CARD
from posapp.sandbox.server import SandboxServer
from posapp.sandbox.world import DEMO_API_KEY, World

__all__ = [
    "DEMO_API_KEY",
    "DEMO_CARD",
    "DEMO_CODES",
    "DEMO_STORE_ID",
    "BurnArrival",
    "DemoCode",
    "Fault",
    "SandboxServer",
    "World",
    "demo_code",
    "lifelike",
]
