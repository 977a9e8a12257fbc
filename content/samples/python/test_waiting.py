"""Async views do not let a worker handle more requests at a time; threads do."""

import unittest

from serving import get, seconds_for, serving_app
from waiting import WAIT


class WaitingTest(unittest.TestCase):
    def test_one_sync_worker_takes_four_waits_for_four_requests_to_either_view(self):
        with serving_app("waiting:app", "--worker-class", "sync", "--workers", "1") as address:
            for view in ("/data", "/async-data"):
                self.assertEqual(get(address, view)[0], 200)
                self.assertGreaterEqual(seconds_for(4, address, view), 4 * WAIT, view)

    def test_four_threads_take_less_than_half_of_that(self):
        with serving_app("waiting:app", "--worker-class", "gthread", "--threads", "4") as address:
            for view in ("/data", "/async-data"):
                get(address, view)
                taken = min(seconds_for(4, address, view) for _ in range(3))
                self.assertLess(taken, 4 * WAIT / 2, view)


if __name__ == "__main__":
    unittest.main()
