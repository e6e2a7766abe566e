"""The data endpoints: contacts and their search, stores, orders, and the tenant's unique key."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from posapp.sandbox import shapes
from posapp.sandbox.burning import check_store
from posapp.sandbox.paging import by_number
from posapp.sandbox.payload import json_object, optional_text
from posapp.sandbox.refusals import Json, listed, wrong_value

if TYPE_CHECKING:
    from posapp.sandbox.records import Contact
    from posapp.sandbox.world import World


class DataApi:
    """Answers the calls under `/data` and `/universes` from one world."""

    def __init__(self, world: World) -> None:
        self._world = world

    def routes(self) -> list[Route]:
        """Return the routes of this part."""
        return [
            Route("/universes/unique-key", self.unique_key),
            Route("/data/contacts", self.contacts),
            Route("/data/contacts/{key:path}", self.contact),
            Route("/data/v1/stores", self.stores),
            Route("/data/v1/orders", self.add_order, methods=["POST"]),
        ]

    async def unique_key(self, _request: Request) -> Response:
        """Tell which field names a contact."""
        return JSONResponse({"unique_key": self._world.unique_key})

    async def contacts(self, request: Request) -> Response:
        """Search contacts by the `fields` filter; all conditions must hold."""
        world = self._world
        found = list(world.contacts.values())
        for key, operator, value in _conditions(request.query_params.get("fields")):
            found = [one for one in found if self._holds(one, key, operator, value)]
        return JSONResponse(by_number(request, found, lambda one: shapes.contact(world, one)))

    async def contact(self, request: Request) -> Response:
        """Give one contact by its unique key."""
        key = request.path_params["key"]
        found = self._world.contact_by_key(key)
        if found is None:
            raise listed(404, "id", "wrong_value", f"Record not found for id {key}.")
        return JSONResponse(shapes.contact(self._world, found))

    async def stores(self, request: Request) -> Response:
        """List the stores."""
        return JSONResponse(by_number(request, list(self._world.stores.values()), shapes.store))

    async def add_order(self, request: Request) -> Response:
        """Take an order in; it is kept as it came."""
        body = await json_object(request)
        for name in ("external_id", "contact_id", "store_external_id"):
            if optional_text(body, name) is None:
                raise listed(400, name, "is_blank", "This value should not be blank.")
        check_store(self._world, optional_text(body, "store_external_id"))
        if self._world.contact_by_key(str(body["contact_id"])) is None:
            raise wrong_value("contact_id", f"Record not found for id {body['contact_id']}.")
        self._world.orders.append(body)
        return JSONResponse(body, status_code=201)

    def _holds(self, contact: Contact, key: str, operator: str, wanted: str) -> bool:
        sought = wanted.casefold()
        values = [value.casefold() for value in self._values(contact, key)]
        if operator in {"equal", "is"}:
            return sought in values
        if operator in {"notequal", "isnot"}:
            return sought not in values
        if operator == "contains":
            return any(sought in value for value in values)
        if operator == "starts":
            return any(value.startswith(sought) for value in values)
        if operator == "ends":
            return any(value.endswith(sought) for value in values)
        raise wrong_value("fields")

    def _values(self, contact: Contact, key: str) -> list[str]:
        if key in {"card code", "card_code"}:
            return [member.card_code for member in self._world.members_of(contact)]
        plain = {
            "key": self._world.key_of(contact),
            "firstname": contact.firstname,
            "lastname": contact.lastname,
            "email": contact.email,
            "cellphone": contact.cellphone,
            "language": contact.language,
            "c0": contact.custom_key,
        }
        if key not in plain:
            raise wrong_value("fields")
        return [plain[key]]


def _conditions(text: str | None) -> list[tuple[str, str, str]]:
    if not text:
        return []
    try:
        conditions = json.loads(text)
    except ValueError as unreadable:
        raise wrong_value("fields") from unreadable
    if not isinstance(conditions, list):
        raise wrong_value("fields")
    return [_condition(element) for element in conditions]


def _condition(element: Json) -> tuple[str, str, str]:
    if not isinstance(element, dict):
        raise wrong_value("fields")
    key, operator, value = (element.get(name) for name in ("key", "operator", "value"))
    if not isinstance(key, str) or not isinstance(operator, str) or value is None:
        raise wrong_value("fields")
    return key, operator, str(value)
