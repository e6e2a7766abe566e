"""The loyalty endpoints: rewards, granted codes, burns, members."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from posapp.sandbox import shapes
from posapp.sandbox.burning import BurnOrder, burn, burn_all
from posapp.sandbox.granting import add_codes, eligible, grant, member_unknown, reward_unknown
from posapp.sandbox.paging import by_cursor
from posapp.sandbox.payload import json_object, optional_text, texts
from posapp.sandbox.refusals import Json, bad_payload, listed

if TYPE_CHECKING:
    from posapp.sandbox.records import MasterReward
    from posapp.sandbox.world import World


class LoyaltyApi:
    """Answers the calls under `/loyalty` from one world."""

    def __init__(self, world: World) -> None:
        self._world = world

    def routes(self) -> list[Route]:
        """Return the routes; more particular paths first, as codes may contain slashes."""
        one_reward = "/loyalty/v1/rewards/{id:path}"
        return [
            Route("/loyalty/v2/rewards", self.rewards),
            Route("/loyalty/v1/rewards/burn", self.burn_many, methods=["POST"]),
            Route(f"{one_reward}/attributions", self.attributions),
            Route(f"{one_reward}/grant", self.grant, methods=["POST"]),
            Route(f"{one_reward}/instances/send", self.send_codes, methods=["POST"]),
            Route("/loyalty/rewards/{id:path}/instances/send", self.send_codes, methods=["POST"]),
            Route(one_reward, self.reward),
            Route("/loyalty/rewards/eligibility/{card:path}", self.eligibility, methods=["POST"]),
            Route("/loyalty/reward-attributions/{code:path}", self.attribution),
            Route(
                "/loyalty/v1/reward-attributions/{code:path}/burn", self.burn_one, methods=["POST"]
            ),
            Route("/loyalty/members/{card:path}/balance", self.balance),
            Route("/loyalty/members/{card:path}", self.member),
            Route("/loyalty/v2/contacts/{key:path}/rewards", self.contact_rewards),
        ]

    async def rewards(self, request: Request) -> Response:
        """List master rewards, by cursor."""
        rewards = list(self._world.rewards.values())
        return JSONResponse(self._page_of_rewards(request, rewards))

    async def reward(self, request: Request) -> Response:
        """Give one master reward."""
        return JSONResponse(shapes.master_reward(self._world, self._reward(request)))

    async def attributions(self, request: Request) -> Response:
        """List the granted codes of one reward, by cursor, without card codes."""
        world = self._world
        places = world.places_of_reward(self._reward(request).external_id)

        def write(code: str) -> Json | None:
            found = world.attributions.get(code)
            return None if found is None else shapes.listed_attribution(world, found)

        return JSONResponse(by_cursor(world, request, places, write))

    async def attribution(self, request: Request) -> Response:
        """Give one granted code in full."""
        found = self._world.attributions.get(request.path_params["code"])
        if found is None:
            raise listed(
                404, "ext_id", "wrong_value", "Reward attribution not found for given identifier."
            )
        return JSONResponse(shapes.full_attribution(self._world, found))

    async def burn_one(self, request: Request) -> Response:
        """Burn the code in the path."""
        body = await json_object(request)
        order = BurnOrder(
            code=request.path_params["code"],
            card_code=optional_text(body, "card_code"),
            contact_id=optional_text(body, "contact_id"),
            burned_date=optional_text(body, "burned_date"),
            store_id=optional_text(body, "store_id"),
            reason_msg=optional_text(body, "reason_msg"),
        )
        burned = burn(self._world, order)
        return JSONResponse(shapes.burned_attribution(self._world, burned, "burned"))

    async def burn_many(self, request: Request) -> Response:
        """Burn the codes of the body's elements; 200, 207, 400 or 413."""
        body = await json_object(request)
        elements = body.get("elements")
        if not isinstance(elements, list) or not elements:
            raise bad_payload()
        most = self._world.max_bulk
        if most is not None and len(elements) > most:
            return Response("Request Entity Too Large", status_code=413, media_type="text/html")
        orders = [order for element in elements for order in _orders(element)]
        status, answer = burn_all(self._world, orders)
        return JSONResponse(answer, status_code=status)

    async def grant(self, request: Request) -> Response:
        """Grant a reward to a card; a second use of an idempotency key is refused."""
        codes = grant(self._world, request.path_params["id"], await json_object(request))
        return JSONResponse([{"uuid": str(uuid.uuid4()), "external_ids": codes}])

    async def send_codes(self, request: Request) -> Response:
        """Add own codes to a reward's stock; 413 for too many at once."""
        body = await json_object(request)
        codes, most = body.get("codes"), self._world.max_codes
        if most is not None and isinstance(codes, list) and len(codes) > most:
            return Response("Request Entity Too Large", status_code=413, media_type="text/html")
        return JSONResponse(add_codes(self._world, request.path_params["id"], body))

    async def eligibility(self, request: Request) -> Response:
        """List the rewards a member could get now, by cursor."""
        rewards = eligible(self._world, request.path_params["card"])
        return JSONResponse(self._page_of_rewards(request, rewards))

    async def member(self, request: Request) -> Response:
        """Give one membership."""
        found = self._world.members.get(request.path_params["card"])
        if found is None:
            raise member_unknown()
        return JSONResponse(shapes.member(self._world, found))

    async def balance(self, request: Request) -> Response:
        """Give the points of one membership."""
        found = self._world.members.get(request.path_params["card"])
        if found is None:
            raise member_unknown()
        return JSONResponse(shapes.balance(self._world, found))

    async def contact_rewards(self, request: Request) -> Response:
        """List a contact's codes, granted and used, by cursor; of one card if asked."""
        world = self._world
        key = request.path_params["key"]
        contact = world.contact_by_key(key)
        if contact is None:
            raise listed(404, "id", "wrong_value", f"Record not found for id {key}.")
        card = request.query_params.get("card_code")
        places = [
            place
            for member in world.members_of(contact)
            if card is None or member.card_code == card
            for place in world.places_of_card(member.card_code)
        ]
        with_fields = request.query_params.get("with_custom_fields", "").lower() in {"1", "true"}

        def write(code: str) -> Json | None:
            found = world.attributions.get(code)
            if found is None:
                return None
            return shapes.contact_attribution(world, found, with_custom_fields=with_fields)

        return JSONResponse(by_cursor(world, request, places, write))

    def _reward(self, request: Request) -> MasterReward:
        external_id = request.path_params["id"]
        found = self._world.rewards.get(external_id)
        if found is None:
            raise reward_unknown(external_id)
        return found

    def _page_of_rewards(self, request: Request, rewards: list[MasterReward]) -> Json:
        world = self._world

        def write(external_id: str) -> Json | None:
            found = world.rewards.get(external_id)
            return None if found is None else shapes.master_reward(world, found)

        places = [(reward.id, reward.external_id) for reward in rewards]
        return by_cursor(world, request, places, write)


def _orders(element: object) -> list[BurnOrder]:
    """Read one element of a bulk burn: one order per code it names."""
    if not isinstance(element, dict):
        raise bad_payload()
    card_code = optional_text(element, "card_code")
    codes = texts(element, "attribution_ids")
    if card_code is None or not codes:
        raise bad_payload()
    return [
        BurnOrder(
            code=code,
            card_code=card_code,
            burned_date=optional_text(element, "burned_date"),
            store_id=optional_text(element, "store_id"),
            reason_msg=optional_text(element, "reason_msg"),
            bulk=True,
        )
        for code in codes
    ]
