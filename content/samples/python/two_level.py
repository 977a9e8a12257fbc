"""Reads through this process's cache, then through the shared one.
Of the requests that miss a key at once, one loads it."""

import json
import random
from threading import Condition

from cachetools import TTLCache, cached


class Overloaded(Exception):
    """The database may not be asked now: answer 503."""


def two_level(
    load, shared, may_load, size=10_000, local_ttl=2, shared_ttl=60
):
    """
    :param load: reads a key from the database
    :param shared: a redis.Redis, or one like it
    :param may_load: says at once whether a load is allowed now
    :returns: read(key), and forget(key) for after a commit
    """

    # With a lock alone, every thread that misses would load.
    @cached(TTLCache(size, local_ttl), condition=Condition())
    def read(key):
        stored = shared.get(key)
        if stored is not None:
            return json.loads(stored)
        if not may_load():
            raise Overloaded(key)
        value = load(key)
        # Keys filled together should not expire together.
        ttl = round(shared_ttl * random.uniform(0.9, 1.1))
        shared.set(key, json.dumps(value), ex=ttl)
        return value

    def forget(key):
        """Other processes keep their local copy for local_ttl."""
        shared.delete(key)
        with read.cache_condition:
            read.cache.pop(read.cache_key(key), None)

    return read, forget
