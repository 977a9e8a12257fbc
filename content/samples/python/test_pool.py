"""What the settings of the pool do, and what they do not."""

import tempfile
import unittest

from sqlalchemy import exc, text

from pool import pooled_engine


class PoolTest(unittest.TestCase):
    def engine(self, connections, processes):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        # A wait of zero, so that nothing here depends on time.
        engine = pooled_engine(f"sqlite:///{folder.name}/db", connections, processes, wait=0)
        self.addCleanup(engine.dispose)
        return engine

    def test_all_processes_together_stay_within_what_the_database_serves(self):
        for connections, processes, size in ((9, 4, 2), (9, 1, 9)):
            self.assertEqual(self.engine(connections, processes).pool.size(), size)

    def test_more_processes_than_connections_are_refused(self):
        with self.assertRaises(ValueError):
            pooled_engine("sqlite://", connections=9, processes=36)

    def test_a_full_pool_refuses_instead_of_growing(self):
        engine = self.engine(2, 1)
        with engine.connect(), engine.connect(), self.assertRaises(exc.TimeoutError):
            engine.connect()

    def test_with_gives_the_connection_back_after_an_error(self):
        engine = self.engine(1, 1)
        for _ in range(3):
            with self.assertRaises(exc.OperationalError), engine.connect() as db:
                db.execute(text("SELECT * FROM nowhere"))
        self.assertEqual(engine.pool.checkedout(), 0)

    def test_a_timeout_does_not_bring_a_leaked_connection_back(self):
        engine = self.engine(1, 1)
        leaked = engine.connect()
        for _ in range(3):
            with self.assertRaises(exc.TimeoutError):
                engine.connect()
        self.assertEqual(engine.pool.checkedout(), 1)
        leaked.close()
        engine.connect().close()


if __name__ == "__main__":
    unittest.main()
