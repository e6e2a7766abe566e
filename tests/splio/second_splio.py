"""A second Splio, written from the contract's page alone and independent of the sandbox.

Where the contract leaves a choice, this one takes the other: granted codes read ``granted``,
``valid`` or ``earned``, used ones ``used`` or ``burnt``; numbers travel as texts; a tier is ``[]``
or null; a surname is ``name`` among the members; the last page has no ``after``; errors of a bulk
name no code; "never" is 2099, 9998 or null.
"""

from __future__ import annotations

import base64
import json
import re
import socket
import ssl
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import zip_longest
from typing import Any, Literal, Self
from urllib.parse import parse_qsl, unquote, urlsplit

KEY = "second-fleet-key-7f3"
JULIE, OTTO = "2171707962088", "4006381333931"
MEMBERS: dict[str, dict[str, Any]] = {
    JULIE: {"id": "94", "firstname": "Julie", "name": "Vanhoutte", "nq_point": "150", "tier": []},
    OTTO: {"id": "95", "firstname": "Otto", "name": "Grün", "nq_point": "0", "tier": None},
}
STORES = {"LIL-7": "Lille, Grand-Place", "BXL-2": "Bruxelles", "LIE-1": "Liège"}
NEVER = (None, "2099-12-31 23:59:59", "9998-12-31 00:00:00")
WORTHS = {"ten": ("value", "10,00", "50,00", "false"), "web": ("percentage", "15.5", "", "TRUE")}
# What never varies, as Splio would write it.
FIXED: list[dict[str, Any]] = json.loads("""[{
    "type": "", "nqp_value": "100", "holding_days": "0", "limited": "0", "monetary": "1",
    "validity_interval_type": "years", "validity_interval_count": "1", "forced_validity": "0",
    "forced_validity_start": null, "forced_validity_end": null, "auto_generated": "1",
    "max_attribution_count": "0", "stock": "4711", "image_url": null}, {
    "tier_joined_at": "2023-04-20 15:17:02", "q_point": "50", "birthday": null, "fields": [],
    "program_joined_at": "2023-04-20 15:17:02", "card_expire_at": "9998-12-31 00:00:00",
    "program": {"id": "1", "name": "Pop Hat Démo ", "type": "tiered"}}]""")
MASTER, MEMBER = FIXED

Answer = tuple[int, Any]


@dataclass
class Granted:
    """One granted code."""

    number: int
    code: str
    card: str
    reward: str
    earned: str = "2023-06-14 15:51:59"
    expires: str | None = None
    burned: str | None = None
    store: str | None = None

    @property
    def status(self) -> str:
        spelled = ("used", "burnt") if self.burned else ("granted", "valid", "earned")
        return spelled[self.number % len(spelled)]


class RefusedError(Exception):
    """A verdict: status, name of the error, and its description."""

    def __init__(self, status: int, name: str, text: str, shape: str | None = None) -> None:
        super().__init__(text)
        self.status, self.name, self.text, self.shape = status, name, text, shape


@dataclass
class SecondSplio:
    """The server and its whole state; a context manager that can stop and come back.

    `shape` and `named_in` choose how the errors of a burn are told; `lose` counts the burns whose
    answer gets lost after they were done, `throttle` the calls that find the bucket full. A reward
    in `own` is limited and takes the retailer's own codes: its stock is what it holds there.
    """

    shape: Literal["flat", "list", "object"] = "flat"
    named_in: Literal["error_key", "error"] = "error"
    page: int = 25
    largest_bulk: int = 1000
    tls: ssl.SSLContext | None = None
    lose: int = 0
    throttle: int = 0
    forbidden: bool = False
    codes: dict[str, Granted] = field(default_factory=dict)
    own: dict[str, list[str]] = field(default_factory=dict)
    burns: list[dict[str, Any]] = field(default_factory=list)
    calls: list[str] = field(default_factory=list)
    tokens: set[str] = field(default_factory=set)
    port: int = 0

    def grant(self, code: str, card: str = JULIE, reward: str = "ten", **facts: Any) -> Granted:
        number = 169 + len(self.codes)
        facts = {"expires": NEVER[number % 3]} | facts
        self.codes[code] = Granted(number, code, card, reward, **facts)
        return self.codes[code]

    @property
    def url(self) -> str:
        return f"{'https' if self.tls else 'http'}://localhost:{self.port}"

    def start(self) -> Self:
        self._guard = threading.Lock()
        self._server = _Server(("127.0.0.1", self.port), _Handler)
        self._server.splio, self._server.lines = self, []
        if self.tls:
            self._server.socket = self.tls.wrap_socket(self._server.socket, True, False)
        self.port = self._server.server_address[1]
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.005,))
        self._thread.start()
        return self

    def stop(self) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.hang_up()
        self._server.server_close()

    __enter__ = start

    def __exit__(self, *_: object) -> None:
        self.stop()

    def answer(self, method: str, target: str, token: str, body: Any) -> Answer:
        parts = urlsplit(target)
        path, query = parts.path.split("/")[1:], dict(parse_qsl(parts.query))
        with self._guard:
            self.calls.append(f"{method} {parts.path}")
            try:
                return self._answer(method, [*map(unquote, path)], query, token, body)
            except RefusedError as refused:
                return refused.status, self._told(refused)

    def _answer(
        self, method: str, path: list[str], query: dict[str, str], token: str, body: Any
    ) -> Answer:
        if self.throttle:
            self.throttle -= 1
            return 429, {"message": "API rate limit exceeded"}
        for route, call in self._routes(query, body).items():
            verb, pattern = route.split(" ")
            pairs = list(zip_longest(pattern.split("/"), path))
            if any(known not in ("*", part) for known, part in pairs):
                continue
            given = [part for known, part in pairs if known == "*"]
            if verb != method:
                return 405, "Method Not Allowed."
            if path != ["authenticate"] and token not in self.tokens:
                return 401, "Authentication failed."
            if self.forbidden and path[-1] == "burn":
                raise RefusedError(403, "access_denied", "Access denied.", "list")
            return call(*given)
        raise RefusedError(404, "not_found", "No route found", "list")

    def _routes(self, query: dict[str, str], body: Any) -> dict[str, Callable[..., Answer]]:
        return {
            "POST authenticate": lambda: self._login(body),
            "GET ping": lambda: (200, {"user_id": "123"}),
            "GET loyalty/v2/rewards": lambda: self._paged([*map(self._master, WORTHS)], query),
            "POST loyalty/v1/rewards/burn": lambda: self._bulk(body),
            "POST loyalty/rewards/*/instances/send": lambda name: self._take_codes(name, body),
            "GET loyalty/v1/rewards/*": self._reward,
            "GET loyalty/v1/rewards/*/attributions": lambda name: self._granted(name, query),
            "GET loyalty/reward-attributions/*": self._attribution,
            "POST loyalty/v1/reward-attributions/*/burn": lambda code: self._single(code, body),
            "GET loyalty/members/*": lambda card: (200, self._member(card)),
            "GET data/v1/stores": lambda: self._stores(query),
        }

    def _told(self, refused: RefusedError) -> dict[str, Any]:
        named_in = "error" if refused.shape else self.named_in
        one = {"error_key": None, "error": "bad request", "error_description": refused.text}
        one[named_in] = refused.name
        shape = refused.shape or self.shape
        if shape == "flat":
            return one
        return {"status": refused.status, "errors": [one] if shape == "list" else one}

    def _login(self, body: Any) -> Answer:
        if not isinstance(body, dict) or body.get("api_key") != KEY:
            raise RefusedError(400, "wrong_value", "Invalid API key", "list")
        facts = json.dumps({"user": 123, "jti": len(self.calls)}).encode()  # no exp: 24 h
        token = ".".join(base64.urlsafe_b64encode(part).decode() for part in (b"{}", facts, b"s"))
        self.tokens.add(token)
        return 200, {"token": token}

    def _paged(self, rows: list[dict[str, Any]], query: dict[str, str]) -> Answer:
        limit = query.get("limit", "100")
        if not limit.isdecimal() or not 1 <= int(limit) <= 1000:
            raise RefusedError(400, "wrong_value", "limit must be between 1 and 1000", "list")
        start = int(query.get("after", "c/0+==").removeprefix("c/").removesuffix("+=="))
        end = start + min(int(limit), self.page)
        after = {"after": f"c/{end}+=="} if end < len(rows) else {}
        paging = {"cursors": {"before": None} | after, "previous": None, "next": None}
        facts = {"paging": paging, "count_element": str(len(rows))}
        return 200, facts | {"elements": rows[start:end]}

    def _master(self, name: str) -> dict[str, Any]:
        kind, worth, least, web = WORTHS[name]
        rules = {"IS ECOMMERCE ONLY": web, "MINIMUM  DACHAT POUR UTILISER LA RECOMPENSE ": least}
        fields = [{"id": str(n), "name": k, "value": rules[k]} for n, k in enumerate(rules)]
        named = {"id": _number(name), "external_id": name, "name": f"Chèque « {name} »"}
        money = {"monetary_type": kind, "monetary_value": worth}
        held = self.own.get(name)
        stock = {"limited": "1", "auto_generated": "0", "stock": str(len(held or ()))}
        told = MASTER | named | money | {"custom_fields": fields}
        return told if held is None else told | stock

    def _take_codes(self, name: str, body: Any) -> Answer:
        self._reward(name)
        if name not in self.own:
            text = "codes are for limited rewards that are not auto-generated"
            raise RefusedError(400, "wrong_value", text, "object")
        self.own[name] += body["codes"]
        return 200, {"process_uuid": f"7b2c-{len(self.calls)}", "status": "in progress"}

    def _reward(self, name: str) -> Answer:
        if name not in WORTHS:
            raise RefusedError(404, "wrong_value", "Reward not found", "list")
        return 200, self._master(name)

    def _granted(self, name: str, query: dict[str, str]) -> Answer:
        self._reward(name)
        rows = [self._row(one) for one in self.codes.values() if one.reward == name]
        return self._paged(rows, query)

    def _row(self, one: Granted) -> dict[str, Any]:
        what = {"external_id": one.code, "status": one.status, "expiration_date": one.expires}
        when = {"earned_date": one.earned, "burned_date": one.burned, "store_id": one.store}
        whose = {"loyalty_status_id": MEMBERS[one.card]["id"]}
        return what | when | whose | {"reward_definition": _number(one.reward)}

    def _attribution(self, code: str) -> Answer:
        one = self._known(code)
        member = self._member(one.card)
        member["individual"]["lastname"] = member["individual"].pop("name")
        store = one.store and {"external_id": one.store, "name": STORES[one.store]}
        what = {"id": str(one.number), "external_id": one.code, "status": one.status}
        when = {"earn_date": one.earned, "claim_date": one.burned, "expiration_date": one.expires}
        whole = {"reward": self._master(one.reward), "contact_status": member, "store": store}
        return 200, what | when | whole | {"coupon": None, "event": None}

    def _member(self, card: str) -> dict[str, Any]:
        if card not in MEMBERS:
            raise RefusedError(404, "wrong_value", "Member not found", "list")
        facts = MEMBERS[card]
        person = {"id": "70", "name": facts["name"], "firstname": facts["firstname"]}
        told = {key: facts[key] for key in ("id", "nq_point", "tier")}
        return MEMBER | told | {"card_code": card, "individual": person}

    def _stores(self, query: dict[str, str]) -> Answer:
        rows = [{"external_id": key, "name": name} for key, name in STORES.items()]
        end = 2 * int(query.get("page_number", "1"))  # two at a time, whatever was asked
        facts = {"count_element": str(len(rows)), "current_page": str(end // 2), "per_page": "2"}
        return 200, facts | {"elements": rows[end - 2 : end]}

    def _known(self, code: str) -> Granted:
        if code not in self.codes:
            raise RefusedError(404, "wrong_value", f"Reward attribution not found: {code}")
        return self.codes[code]

    def _burn(self, code: str, told: Any) -> dict[str, Any]:
        store, moment = told.get("store_id"), str(told.get("burned_date"))
        if store is not None and store not in STORES:
            raise RefusedError(404, "not_found", f'extid "{store}" not found in stores', "object")
        one = self._known(code)
        card = str(told["card_code"])
        if card not in MEMBERS:
            raise RefusedError(400, "card_code_not_found", f"no membership for {card} at {moment}")
        if one.card != card:
            raise RefusedError(400, "inconsistent_card_code", "the code belongs to another card")
        if one.burned:
            text = f"reward attribution {one.number} already burned at {one.burned}"
            raise RefusedError(400, "external_id_already_burned", text)
        if not re.fullmatch(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d", moment):
            raise RefusedError(400, "wrong_value", "burned_date is not a date", "list")
        if moment < one.earned:
            raise RefusedError(400, "inconsistent_dates", f"must be after earned date {one.earned}")
        if one.expires and moment > one.expires:
            text = f"must be before expiration date {one.expires}"
            raise RefusedError(400, "inconsistent_dates", text)
        one.burned, one.store = moment, store
        self.burns.append({"code": code} | told)
        return self._row(one)

    def _single(self, code: str, body: Any) -> Answer:
        return 200, self._burn(code, body) | {"status": "burned"}

    def _bulk(self, body: Any) -> Answer:
        if len(body["elements"]) > self.largest_bulk:
            return 413, None
        done: list[dict[str, Any]] = []
        errors: list[dict[str, Any]] = []
        for told in body["elements"]:
            for code in told["attribution_ids"]:
                try:
                    done.append(self._burn(code, told))
                except RefusedError as refused:
                    if refused.shape == "object":
                        raise
                    facts = {"code": refused.name, "description": refused.text}
                    errors.append(facts | {"card_code": told["card_code"]})
        if not errors:
            return 200, done
        counts = {"success_count": str(len(done)), "errors_count": str(len(errors))}
        told = {"elements_success": done or None, "elements_error": errors}
        return (207 if done else 400), counts | told


def _number(reward: str) -> str:
    return str(18 + list(WORTHS).index(reward))


class _Server(ThreadingHTTPServer):
    splio: SecondSplio
    lines: list[socket.socket]

    def get_request(self) -> tuple[socket.socket, Any]:
        line, address = super().get_request()
        self.lines.append(line)
        return line, address

    def hang_up(self) -> None:
        for line in self.lines:
            with suppress(OSError):
                line.shutdown(socket.SHUT_RDWR)

    def handle_error(self, *_: Any) -> None: ...  # clients may leave


class _Handler(BaseHTTPRequestHandler):
    protocol_version, wbufsize = "HTTP/1.1", -1
    server: _Server

    def do_GET(self) -> None:
        splio = self.server.splio
        length = int(self.headers.get("Content-Length") or 0)
        body = json.loads(self.rfile.read(length)) if length else None
        token = (self.headers.get("Authorization") or "").removeprefix("Bearer ")
        status, told = splio.answer(self.command, self.path, token, body)
        if splio.lose and self.path.endswith("/burn") and status < 300:
            splio.lose, self.close_connection = splio.lose - 1, True
            return
        data = b"" if told is None else json.dumps(told, ensure_ascii=False).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        if status == 429:
            for name, value in {"limit": "10", "remaining": "0", "reset": "1"}.items():
                self.send_header(f"rateLimit-{name}", value)
        self.end_headers()
        self.wfile.write(data)

    def do_POST(self) -> None:
        self.do_GET()

    def log_message(self, *_: Any) -> None: ...
