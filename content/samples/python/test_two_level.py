"""The cache of the sample, with fakeredis in the place of Redis."""

import threading
import unittest
from concurrent.futures import ThreadPoolExecutor

import fakeredis
from cachetools import TTLCache, cached
from limits import parse
from limits.storage import MemoryStorage
from limits.strategies import MovingWindowRateLimiter
from redis.exceptions import ConnectionError as RedisConnectionError

from two_level import Overloaded, two_level

THREADS = 20


class TwoLevelTest(unittest.TestCase):
    def setUp(self):
        self.shared = fakeredis.FakeRedis()
        self.database = {"a": 1, "b": 2}
        self.loads = []

    def load(self, key):
        self.loads.append(key)
        return self.database[key]

    def test_concurrent_misses_of_a_key_load_it_once(self):
        waiting = threading.Barrier(THREADS)

        def slow(key):
            # Long enough for the others to come; those that come later find it in the cache.
            threading.Event().wait(0.2)
            return self.load(key)

        read, _ = two_level(slow, self.shared, lambda: True, local_ttl=600)

        def ask(_):
            waiting.wait(30)
            return read("a")

        with ThreadPoolExecutor(THREADS) as threads:
            self.assertEqual(list(threads.map(ask, range(THREADS))), [1] * THREADS)
        self.assertEqual(self.loads, ["a"])

    def test_a_lock_alone_lets_every_miss_load(self):
        all_loading = threading.Barrier(THREADS)

        @cached(TTLCache(10, 600), lock=threading.Lock())
        def read(key):
            all_loading.wait(30)  # passes only when every thread is in here at once
            return self.load(key)

        with ThreadPoolExecutor(THREADS) as threads:
            list(threads.map(read, ["a"] * THREADS))
        self.assertEqual(len(self.loads), THREADS)

    def test_a_second_process_finds_the_key_in_the_shared_cache(self):
        for _ in range(2):
            read, _ = two_level(self.load, self.shared, lambda: True)
            self.assertEqual(read("a"), 1)
        self.assertEqual(self.loads, ["a"])
        self.assertIn(self.shared.ttl("a"), range(54, 67))

    def test_a_second_process_reads_its_old_copy_after_a_write(self):
        (read, forget), (read_elsewhere, _) = (
            two_level(self.load, self.shared, lambda: True, local_ttl=600) for _ in range(2)
        )
        self.assertEqual((read("a"), read_elsewhere("a")), (1, 1))
        self.database["a"] = 10
        forget("a")
        self.assertEqual((read("a"), read_elsewhere("a")), (10, 1))

    def test_misses_over_the_rate_are_refused_and_hits_are_not_counted(self):
        limiter, rate = MovingWindowRateLimiter(MemoryStorage()), parse("1/hour")
        read, _ = two_level(self.load, self.shared, lambda: limiter.hit(rate, "database"))
        self.assertEqual(read("a"), 1)
        with self.assertRaises(Overloaded):
            read("b")
        self.assertEqual([read("a") for _ in range(3)], [1, 1, 1])
        self.assertEqual(self.loads, ["a"])

    def test_a_rate_limit_alone_lets_a_hot_key_through_as_often_as_it_allows(self):
        limiter, rate = MovingWindowRateLimiter(MemoryStorage()), parse("1000/hour")
        for _ in range(THREADS):  # misses of one key, before the first of them has filled the cache
            if limiter.hit(rate, "database"):
                self.load("a")
        self.assertEqual(self.loads, ["a"] * THREADS)

    def test_all_who_wait_for_a_load_get_its_error_and_do_not_repeat_it(self):
        waiting = threading.Barrier(THREADS)

        def broken(key):
            threading.Event().wait(0.2)  # as in the first test
            return self.load(key)

        read, _ = two_level(broken, self.shared, lambda: True, local_ttl=600)

        def ask(_):
            waiting.wait(30)
            with self.assertRaises(KeyError):
                read("c")

        with ThreadPoolExecutor(THREADS) as threads:
            list(threads.map(ask, range(THREADS)))
        self.assertEqual(self.loads, ["c"])

    def test_a_failed_load_is_tried_again_once_the_local_copy_expires(self):
        read, _ = two_level(self.load, self.shared, lambda: True, local_ttl=0)
        with self.assertRaises(KeyError):
            read("c")
        self.database["c"] = 3
        self.assertEqual(read("c"), 3)

    def test_a_refused_load_is_allowed_as_soon_as_the_limit_says_so(self):
        allowed = iter([False, True])
        read, _ = two_level(self.load, self.shared, lambda: next(allowed), local_ttl=600)
        with self.assertRaises(Overloaded):
            read("a")
        self.assertEqual(read("a"), 1)

    def test_without_the_shared_cache_the_local_one_and_the_limit_go_on(self):
        allowed = iter([True, False])
        read, forget = two_level(self.load, Down(), lambda: next(allowed), local_ttl=600)
        self.assertEqual([read("a") for _ in range(3)], [1, 1, 1])
        self.assertEqual(self.loads, ["a"])
        forget("a")
        with self.assertRaises(Overloaded):
            read("a")

    def test_a_missing_row_is_cached_as_well(self):
        self.database["none"] = None
        for _ in range(2):
            read, _ = two_level(self.load, self.shared, lambda: True)
            self.assertEqual([read("none"), read("none")], [None, None])
        self.assertEqual(self.loads, ["none"])

    def test_every_reader_gets_the_same_and_a_copy_of_its_own(self):
        self.database["row"] = (1, ["a"])
        read, _ = two_level(self.load, self.shared, lambda: True)
        first = read("row")
        self.assertEqual(first, [1, ["a"]])
        first[1].append("changed")
        self.assertEqual(read("row"), [1, ["a"]])


class Down:
    """A Redis that is down."""

    def get(self, _):
        raise RedisConnectionError

    def set(self, *_, **__):
        raise RedisConnectionError

    def delete(self, _):
        raise RedisConnectionError


if __name__ == "__main__":
    unittest.main()
