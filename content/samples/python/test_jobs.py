"""Accepts until the backlog is full, and tells what became of a job."""

import threading
import time
import unittest

from jobs import create_app


class JobsTest(unittest.TestCase):
    def test_accepts_finishes_and_refuses_when_full(self):
        started, release = threading.Event(), threading.Event()

        def build(report):
            started.set()
            release.wait()
            if report == "bad":
                raise ValueError(report)

        app = create_app(build, workers=1, backlog=1)
        client = app.test_client()
        first = client.post("/reports", json="good")
        self.assertEqual(first.status_code, 202)
        started.wait()
        second = client.post("/reports", json="bad")
        refused = client.post("/reports", json="good")
        self.assertEqual((second.status_code, refused.status_code), (202, 503))
        self.assertEqual(refused.headers["Retry-After"], "5")
        self.assertEqual(client.get(first.headers["Location"]).json, {"state": "running"})

        with self.assertLogs(app.logger) as logged:
            release.set()
            self.assertEqual(final_state(client, second.headers["Location"]), "failed")
        self.assertIn("ValueError: bad", logged.output[0])
        self.assertEqual(final_state(client, first.headers["Location"]), "done")

    def test_knows_no_other_job_and_no_other_body(self):
        client = create_app(lambda report: None).test_client()
        self.assertEqual(client.get("/reports/nobody").status_code, 404)
        self.assertEqual(client.post("/reports", data="month=1").status_code, 415)


def final_state(client, location):
    while (state := client.get(location).json["state"]) in ("waiting", "running"):
        time.sleep(0.01)
    return state


if __name__ == "__main__":
    unittest.main()
