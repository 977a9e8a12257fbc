"""Accepts until the backlog is full, and tells from every process what became of a job."""

import logging
import subprocess
import unittest

import fakeredis
import jobs
from rq import SimpleWorker
from serving import environment


def build(report):
    if report == "bad":
        raise ValueError(report)


def setUpModule():
    """Keeps what the worker logs out of the output of the tests."""
    silent = logging.NullHandler()
    logging.getLogger("rq").addHandler(silent)
    unittest.addModuleCleanup(logging.getLogger("rq").removeHandler, silent)


class JobsTest(unittest.TestCase):
    def setUp(self):
        self.redis = fakeredis.FakeRedis()
        self.client = jobs.create_app(build, self.redis, backlog=2).test_client()

    def test_accepts_until_the_backlog_is_full_and_takes_more_once_some_is_done(self):
        answers = [self.submit("good") for _ in range(3)]
        self.assertEqual([each.status_code for each in answers], [202, 202, 503])
        self.assertEqual(answers[2].headers["Retry-After"], "5")
        self.work()
        self.assertEqual(self.submit("good").status_code, 202)

    def test_every_process_knows_every_job(self):
        another = jobs.create_app(build, self.redis).test_client()
        location = self.submit("good").headers["Location"]
        self.assertEqual(another.get(location).json, {"state": "queued"})
        self.work()
        for client in (self.client, another):
            self.assertEqual(client.get(location).json, {"state": "finished"})

    def test_a_job_that_fails_is_tried_three_times_and_kept_as_failed(self):
        location = self.submit("bad").headers["Location"]
        with self.assertLogs("rq", "ERROR") as logged:
            self.work()
        self.assertEqual(sum("ValueError: bad" in each for each in logged.output), 3)
        self.assertEqual(self.client.get(location).json, {"state": "failed"})

    def test_states_expire(self):
        for report in ("good", "bad"):
            job = self.submit(report).json["id"]
            self.work()
            self.assertIn(self.redis.ttl(f"rq:job:{job}"), range(1, 7 * jobs.DAY + 1), report)

    def test_knows_no_other_job_and_no_other_body(self):
        self.assertEqual(self.client.get("/reports/nobody").status_code, 404)
        self.assertEqual(self.client.post("/reports", data="month=1").status_code, 415)
        self.assertEqual(self.submit("x" * 100_000).status_code, 413)

    def test_the_command_for_its_workers_is_one_that_rq_has(self):
        _, command = jobs.__doc__.split(": ")
        asked = subprocess.run(
            [*command.split(), "--help"], env=environment(), capture_output=True, text=True
        )
        self.assertEqual(asked.returncode, 0, asked.stderr)

    def submit(self, report):
        return self.client.post("/reports", json=report)

    def work(self):
        SimpleWorker(["reports"], connection=self.redis).work(burst=True)


if __name__ == "__main__":
    unittest.main("test_jobs")  # workers import what they run, which __main__ does not allow
