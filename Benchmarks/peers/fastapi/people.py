"""Whose a number is: users, then verified mappings, both compared by their digits; remembered in this process for the settings' time.
A number of two people is nobody's. Used by way.py."""

import re
from dataclasses import dataclass
from time import monotonic

import asyncpg

_QUERY = """
    select u.id::int8 as id, u.email::text, u.full_name::text, coalesce(u.is_active, false) as is_active, u.phone_number::text as number
    from users u where sms_router_digits(u.phone_number) = $1
    union all
    select u.id::int8, u.email::text, u.full_name::text, coalesce(u.is_active, false), m.phone_number::text
    from user_phone_mappings m join users u on u.id = m.user_id
    where m.is_verified and sms_router_digits(m.phone_number) = $1
"""
_OTHER_THAN_DIGITS = re.compile(r"[^0-9]")


@dataclass(frozen=True, slots=True)
class Person:
    id: int
    email: str | None
    full_name: str | None
    is_active: bool


class People:
    _most = 200_000

    def __init__(self, pool: asyncpg.Pool, seconds: float) -> None:
        self._pool = pool
        self._seconds = seconds
        self._known: dict[str, tuple[float, Person | None]] = {}

    async def find(self, number: str) -> Person | None:
        now = monotonic()
        if (known := self._known.get(number)) and known[0] > now:
            return known[1]
        rows = await self._pool.fetch(_QUERY, _OTHER_THAN_DIGITS.sub("", number)[-7:])
        found = {row["id"]: row for row in rows if _e164(row["number"]) == number}
        person = None
        if len(found) == 1:
            row = next(iter(found.values()))
            person = Person(row["id"], row["email"], row["full_name"], row["is_active"])
        if len(self._known) >= self._most:
            self._known.clear()
        self._known[number] = (now + self._seconds, person)
        return person


def _e164(stored: str) -> str:
    """A stored number in international form; ten digits are taken as a number of the United States."""
    digits = _OTHER_THAN_DIGITS.sub("", stored)
    return "+" + (digits if stored.lstrip().startswith("+") or len(digits) != 10 else "1" + digits)
