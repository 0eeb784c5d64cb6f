"""How often a number may write: GCRA with a burst of the whole limit, as the router's own. In the memory of one worker process: with two
workers a number may write twice as often, for which a team would add Redis and a round trip a message."""

from time import monotonic


class NumberLimit:
    _most_numbers = 100_000

    def __init__(self, per_minute: int) -> None:
        self._interval = 60 / per_minute if per_minute else 0.0
        self._free_at: dict[str, float] = {}

    def allows(self, number: str) -> bool:
        if not self._interval:
            return True
        now = monotonic()
        free_at = max(self._free_at.get(number, now), now)
        if free_at - now > 60 - self._interval:
            return False
        if len(self._free_at) >= self._most_numbers:
            self._free_at = {key: value for key, value in self._free_at.items() if value > now}
        self._free_at[number] = free_at + self._interval
        return True
