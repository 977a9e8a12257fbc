"""Starts Gunicorn with the configuration of the sample and asks it over HTTP."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
import unittest
import urllib.error
import urllib.request
from pathlib import Path

FOLDER = Path(__file__).parent


class PingTest(unittest.TestCase):
    def setUp(self):
        self.address = f"127.0.0.1:{free_port()}"
        self.server = subprocess.Popen(
            [sys.executable, "-m", "gunicorn", "--no-control-socket", "ping:app"],
            cwd=FOLDER,
            env={**os.environ, "BIND": self.address, "WEB_CONCURRENCY": "2"},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )

    def tearDown(self):
        if self.server.poll() is None:
            self.server.kill()
        self.server.communicate()

    def test_answers_on_gevent_workers_and_stops_when_asked(self):
        status, body = self.ask("/api/ping")
        self.assertEqual((status, json.loads(body)), (200, {"message": "pong"}))

        self.server.send_signal(signal.SIGTERM)
        output, _ = self.server.communicate(timeout=30)
        self.assertEqual(self.server.returncode, 0, output)
        self.assertIn("Using worker: gevent", output)
        self.assertEqual(output.count("Booting worker"), 2, output)

    def ask(self, path):
        """Asks as soon as the server is up; fails with its output when it does not come up."""
        deadline = time.monotonic() + 30
        while True:
            try:
                with urllib.request.urlopen(f"http://{self.address}{path}", timeout=5) as answer:
                    return answer.status, answer.read()
            except urllib.error.URLError:
                if self.server.poll() is not None or time.monotonic() > deadline:
                    self.server.kill()
                    self.fail(f"the server did not come up:\n{self.server.communicate()[0]}")
                time.sleep(0.1)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


if __name__ == "__main__":
    unittest.main()
