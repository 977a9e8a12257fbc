"""Reads through this process's cache, then through the shared one.
Of the requests that miss a key at once, one loads it."""

import json
import random
from contextlib import suppress
from threading import Condition

from cachetools import TTLCache, cached
from redis.exceptions import RedisError


class Overloaded(Exception):
    """The database may not be asked now: answer 503."""


def two_level(
    load, shared, may_load, size=10_000, local_ttl=2, shared_ttl=60
):
    """
    :param load: reads a key from the database, as JSON can hold it;
        None for a missing row, which is cached as well
    :param shared: a redis.Redis with a short socket_timeout
    :param may_load: says at once whether a load is allowed now
    :returns: read(key), and forget(key) for after a commit
    """

    # With a lock alone, every thread that misses would load.
    @cached(TTLCache(size, local_ttl), condition=Condition())
    def found(key):
        with suppress(RedisError):  # a miss: may_load is the guard
            if text := shared.get(key):
                return text
        if not may_load():
            raise Overloaded(key)
        try:
            text = json.dumps(load(key))
        except Exception as error:
            return error  # kept, or all who wait would load in turn
        # Keys filled together should not expire together.
        ttl = round(shared_ttl * random.uniform(0.9, 1.1))
        with suppress(RedisError):
            shared.set(key, text, ex=ttl)
        return text

    def read(key):
        text = found(key)
        if isinstance(text, Exception):
            raise text.with_traceback(None)
        return json.loads(text)  # a copy for each reader

    def forget(key):
        """Other processes keep their local copy for local_ttl."""
        with found.cache_condition:
            found.cache.pop(found.cache_key(key), None)
        with suppress(RedisError):
            shared.delete(key)

    return read, forget
