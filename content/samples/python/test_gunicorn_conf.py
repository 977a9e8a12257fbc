"""How many workers the configuration starts, in a container and outside of one."""

import os
import runpy
import unittest
from unittest.mock import mock_open, patch

from serving import FOLDER


class WorkersTest(unittest.TestCase):
    def test_a_container_with_a_limit_has_a_worker_for_each_of_its_cores(self):
        for limit, cores in (("200000 100000\n", 2), ("150000 100000\n", 2), ("5000 100000\n", 1)):
            with patch("builtins.open", mock_open(read_data=limit)):
                self.assertEqual(workers(), cores, limit)

    def test_without_a_limit_each_core_of_the_host_has_one(self):
        with patch("builtins.open", mock_open(read_data="max 100000\n")):
            self.assertEqual(workers(), os.cpu_count())
        with patch("builtins.open", side_effect=FileNotFoundError):
            self.assertEqual(workers(), os.cpu_count())

    def test_a_number_in_the_environment_comes_first(self):
        self.assertEqual(workers(WEB_CONCURRENCY="7"), 7)


def workers(**settings):
    with patch.dict(os.environ, settings):
        if not settings:
            os.environ.pop("WEB_CONCURRENCY", None)
        return runpy.run_path(str(FOLDER / "gunicorn.conf.py"))["workers"]


if __name__ == "__main__":
    unittest.main()
