"""The cache of the sample, with fakeredis in the place of Redis."""

import threading
import unittest
from concurrent.futures import ThreadPoolExecutor

import fakeredis
from cachetools import TTLCache, cached
from limits import parse
from limits.storage import MemoryStorage
from limits.strategies import MovingWindowRateLimiter

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

    def test_a_failed_load_is_tried_again(self):
        read, _ = two_level(self.load, self.shared, lambda: True)
        with self.assertRaises(KeyError):
            read("c")
        self.database["c"] = 3
        self.assertEqual(read("c"), 3)


if __name__ == "__main__":
    unittest.main()
