"""Reads through two caches: this process's, then the shared one. A miss loads once."""

import json
import random
from threading import Condition

from cachetools import TTLCache, cached


class Overloaded(Exception):
    """Answer 503: this miss was not allowed to reach the database."""


def two_level(load, shared, may_load, size=10_000, local_ttl=2, shared_ttl=60):
    """
    :param load: reads a key from the database
    :param shared: a redis.Redis, or anything with its get, set and delete
    :param may_load: says at once whether the database may be asked now
    :returns: read(key), and forget(key) to call once a write is committed
    """

    # With a lock alone every thread that misses would load; the condition lets one of them
    # load a key, and the others wait for its result.
    @cached(TTLCache(size, local_ttl), condition=Condition())
    def read(key):
        stored = shared.get(key)
        if stored is not None:
            return json.loads(stored)
        if not may_load():
            raise Overloaded(key)
        value = load(key)
        # Spread the expiry, so that keys filled together do not expire together.
        shared.set(key, json.dumps(value), ex=round(shared_ttl * random.uniform(0.9, 1.1)))
        return value

    def forget(key):
        """Other processes go on with their local copy for up to local_ttl seconds."""
        shared.delete(key)
        with read.cache_condition:
            read.cache.pop(read.cache_key(key), None)

    return read, forget
