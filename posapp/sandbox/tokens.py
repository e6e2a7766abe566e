"""Login and tokens: a key buys a JWT of 24 hours, every other call shows it."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import jwt

from posapp.sandbox.refusals import AUTHENTICATION_FAILED, FORBIDDEN, bare, listed

if TYPE_CHECKING:
    from posapp.sandbox.records import ApiKey
    from posapp.sandbox.world import World

_ISSUER = "sandbox"
_AUDIENCE = "api.client"


def issue(world: World, api_key: str | None) -> str:
    """Return a token for `api_key`, dated by the world's clock.

    Raises:
        Refused: 400 in shape 1, the key is unknown.
    """
    key = world.api_keys.get(api_key or "")
    if key is None:
        raise listed(400, "api_key", "wrong_value", "Invalid credentials.")
    now = world.now()
    world.logins += 1
    claims = {
        "iss": _ISSUER,
        "sub": "user",
        "aud": _AUDIENCE,
        "is_api": True,
        "iat": int(now.timestamp()),
        "exp": int((now + world.token_life).timestamp()),
        "jti": uuid.uuid4().hex,
        "name": key.name,
        "locale": None,
        "user": {"id": key.user_id, "universe": world.universe},
        "key": key.key[-3:],
    }
    return jwt.encode(claims, world.token_secret, algorithm="HS256")


def check(world: World, authorization: str | None, path: str) -> ApiKey:
    """Return the key behind an `Authorization` header.

    Raises:
        Refused: 401, no token, a garbled, revoked or expired one; 403, the key has no right to
            `path`.
    """
    scheme, _, token = (authorization or "").partition(" ")
    if scheme.lower() != "bearer":
        raise bare(401, AUTHENTICATION_FAILED)
    try:
        claims = jwt.decode(
            token.strip(),
            world.token_secret,
            algorithms=["HS256"],
            audience=_AUDIENCE,
            # The world's clock decides, not this machine's.
            options={"verify_exp": False, "verify_iat": False},
        )
        expires = datetime.fromtimestamp(int(claims["exp"]), tz=UTC)
        user_id = int(claims["user"]["id"])
    except (jwt.PyJWTError, KeyError, TypeError, ValueError) as garbled:
        raise bare(401, AUTHENTICATION_FAILED) from garbled
    key = next((one for one in list(world.api_keys.values()) if one.user_id == user_id), None)
    if key is None or expires <= world.now():
        raise bare(401, AUTHENTICATION_FAILED)
    if any(fragment in path for fragment in key.forbidden):
        raise bare(403, FORBIDDEN)
    return key
