"""Shows that Gunicorn has no eventlet worker any more, and that the replacement serves."""

import json
import shutil
import subprocess
import tempfile
import unittest

from serving import FOLDER, environment, free_address, get, serving, stop


class StartTest(unittest.TestCase):
    def test_the_eventlet_worker_does_not_start(self):
        ended = subprocess.run(
            ["gunicorn", "-w", "4", "-k", "eventlet", "-b", free_address(), "ping:app"],
            cwd=FOLDER,
            env=environment(GUNICORN_CMD_ARGS="--no-control-socket"),
            capture_output=True,
            text=True,
            timeout=60,
        )
        self.assertNotEqual(ended.returncode, 0)
        self.assertIn("Entry point ('gunicorn.workers', 'eventlet') not found", ended.stderr)

    def test_the_replacement_serves_on_4_gthread_workers_and_stops_when_asked(self):
        address = free_address()
        settings = {"BIND": address, "GUNICORN_CMD_ARGS": "--no-control-socket"}
        with serving(["sh", "start.sh"], address, **settings) as server:
            status, body = get(address, "/api/ping")
            self.assertEqual((status, json.loads(body)), (200, {"message": "pong"}))
            output = stop(server)
        self.assertEqual(server.returncode, 0, output)
        self.assertIn("Using worker: gthread", output)
        self.assertEqual(output.count("Booting worker"), 4, output)

    def test_on_its_own_it_keeps_idle_connections_longer_than_nginx(self):
        settings = {"GUNICORN_CMD_ARGS": "--print-config", "PYTHONPATH": str(FOLDER)}
        with tempfile.TemporaryDirectory() as folder:  # without the configuration beside it
            shutil.copy(FOLDER / "start.sh", folder)
            printed = subprocess.run(
                ["sh", "start.sh"],
                cwd=folder,
                env=environment(**settings),
                capture_output=True,
                text=True,
                timeout=60,
            )
        self.assertRegex(printed.stdout, r"keepalive\s*= 65\b", printed.stderr)


if __name__ == "__main__":
    unittest.main()
