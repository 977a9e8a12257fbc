"""Shows how many requests one worker of each class holds at once, on a real Gunicorn."""

import os
import threading
import unittest
from concurrent.futures import ThreadPoolExecutor

from serving import free_address, get, serving

meeting = threading.Barrier(int(os.environ.get("MEET", "1")))


def app(environ, start_response):
    """Answers 200 when as many requests as MEET are in flight in this worker at once, else 503."""
    try:
        meeting.wait(timeout=float(os.environ["PATIENCE"]))
        start_response("200 OK", [("Content-Length", "0")])
    except threading.BrokenBarrierError:
        start_response("503 Service Unavailable", [("Content-Length", "0")])
    return []


class InFlightTest(unittest.TestCase):
    def test_a_sync_worker_holds_one(self):
        self.assert_meets(1, "sync")
        self.assert_does_not_meet(2, "sync")

    def test_a_gthread_worker_holds_as_many_as_its_threads(self):
        self.assert_meets(4, "gthread", "--threads", "4")
        self.assert_does_not_meet(5, "gthread", "--threads", "4")

    def test_a_gevent_worker_holds_as_many_as_its_connections(self):
        self.assert_meets(50, "gevent")
        self.assert_meets(4, "gevent", "--worker-connections", "4")
        self.assert_does_not_meet(5, "gevent", "--worker-connections", "4")

    def assert_meets(self, requests, *worker):
        self.assertEqual(self.meet(requests, worker, patience=30), {200})

    def assert_does_not_meet(self, requests, *worker):
        self.assertEqual(self.meet(requests, worker, patience=1), {503})

    def meet(self, requests, worker, patience):
        """The statuses when so many requests arrive together at one worker."""
        address = free_address()
        command = ["gunicorn", "--no-control-socket", "--config", os.devnull, "--bind", address]
        settings = {"MEET": str(requests), "PATIENCE": str(patience)}
        command += ["--workers", "1", "--worker-class", *worker, "test_in_flight:app"]
        with serving(command, address, **settings), ThreadPoolExecutor(requests) as clients:
            asked = [clients.submit(get, address, "/") for _ in range(requests)]
            return {status for status, _ in (each.result() for each in asked)}


if __name__ == "__main__":
    unittest.main()
