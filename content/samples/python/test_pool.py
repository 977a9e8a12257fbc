"""The pool's limits hold, and its connections come back."""

import tempfile
import unittest
from pathlib import Path
from unittest import mock

import pool
from sqlalchemy import text
from sqlalchemy.exc import TimeoutError as PoolTimeout


class PoolTest(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.engine = pool.make_engine(f"sqlite:///{Path(self.folder.name) / 'orders.db'}")
        with self.engine.begin() as connection:
            connection.execute(text("create table orders (id integer)"))
            connection.execute(text("insert into orders values (1), (2)"))

    def tearDown(self):
        self.engine.dispose()
        self.folder.cleanup()

    def test_gives_connections_back(self):
        for _ in range(10):
            self.assertEqual(pool.count_orders(self.engine), 2)
        self.assertEqual(self.engine.pool.checkedout(), 0)

    def test_refuses_the_fifth_connection(self):
        held = [self.engine.connect() for _ in range(4)]
        with mock.patch.object(self.engine.pool, "_timeout", 0), self.assertRaises(PoolTimeout):
            self.engine.connect()
        for connection in held:
            connection.close()

    def test_the_limits_are_those_that_the_comments_name(self):
        self.assertEqual((self.engine.pool.size(), self.engine.pool.timeout()), (4, 3))


if __name__ == "__main__":
    unittest.main()
