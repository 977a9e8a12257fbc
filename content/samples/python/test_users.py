"""Asks the application of the sample as a client would."""

import contextlib
import json
import logging
import sqlite3
import subprocess
import sys
import time
import unittest

import jwt
from cryptography.hazmat.primitives.asymmetric import ec
from postgres import WITHOUT, database, programs
from psycopg_pool import PoolTimeout
from serving import FOLDER
from werkzeug.exceptions import InternalServerError

from users import service
from users.app import create_app

KEY = ec.generate_private_key(ec.SECP256R1())


def setUpModule():
    """Keeps what the application logs out of the output of the tests."""
    silent = logging.NullHandler()
    logging.getLogger().addHandler(silent)
    unittest.addModuleCleanup(logging.getLogger().removeHandler, silent)


class UsersTest(unittest.TestCase):
    def setUp(self):
        self.pool = self.new_pool()
        self.client = self.client_of(RATELIMIT_DEFAULT="1000/minute")

    def new_pool(self):
        return OneConnection()

    def test_creates_a_user_and_reads_it_back(self):
        created = self.post({"name": "Ada", "email": "ada@example.com"})
        self.assertEqual(created.status_code, 201)
        self.assertEqual(created.headers["Location"], "/api/v1/users/1")
        read = self.get("/api/v1/users/1")
        self.assertEqual(read.json, {"id": 1, "name": "Ada", "email": "ada@example.com"})

    def test_pages_follow_each_other_without_gaps_and_end(self):
        for number in range(5):
            self.post({"name": "Ada", "email": f"ada{number}@example.com"})
        ids, after = [], 0
        while after is not None:
            page = self.get(f"/api/v1/users?limit=2&after={after}").json
            ids += [user["id"] for user in page["users"]]
            self.assertLessEqual(len(page["users"]), 2)
            after = page["next"]
        self.assertEqual(ids, [1, 2, 3, 4, 5])

    def test_no_client_gets_an_unbounded_page(self):
        for number in range(120):
            self.post({"name": "Ada", "email": f"ada{number}@example.com"})
        self.assertEqual(len(self.get("/api/v1/users?limit=100000").json["users"]), 100)
        self.assertEqual(len(self.get("/api/v1/users").json["users"]), 20)
        self.assertEqual(len(self.get("/api/v1/users?limit=0").json["users"]), 1)

    def test_a_number_that_is_none_is_refused_instead_of_replaced(self):
        for query in ("after=abc", "after=-1", "after=1e3", f"after={10**23}", "limit=", "limit=٣"):
            with self.subTest(query):
                self.assertEqual(self.get(f"/api/v1/users?{query}").status_code, 422)

    def test_a_user_without_a_usable_name_and_email_is_refused(self):
        good = {"name": "张三", "email": "zhang@example.com"}
        for wrong in (
            {"name": ""},
            {"name": " "},
            {"name": "x" * 101},
            {"name": "a\0b"},  # PostgreSQL holds no such text
            {"name": "\ud800"},  # half a character, which has no UTF-8
            {"name": 7},
            {"email": "@"},
            {"email": "ada@"},
            {"email": "@example.com"},
            {"email": f"{'x' * 250}@example.com"},
        ):
            with self.subTest(wrong):
                self.assertEqual(self.post({**good, **wrong}).status_code, 422)
        self.assertEqual(self.post([]).status_code, 422)
        self.assertEqual(self.post(good).status_code, 201)

    def test_every_error_is_json_with_its_status(self):
        self.post({"name": "Ada", "email": "ada@example.com"})
        large = {"name": "Ada", "email": "x" * 100_000}
        errors = {
            404: self.get("/api/v1/users/9"),
            409: self.post({"name": "Eve", "email": "ada@example.com"}),
            422: self.post({"name": "Eve"}),
            400: self.client.post("/api/v1/users", data="{", headers=self.json_bearer()),
            413: self.post(large),
            415: self.client.post("/api/v1/users", data="{}", headers=bearer()),
            405: self.client.delete("/api/v1/users", headers=bearer()),
        }
        for status, answer in errors.items():
            with self.subTest(status):
                self.assertEqual(answer.status_code, status)
                self.assertEqual(answer.content_type, "application/problem+json")
                self.assertEqual(answer.json["status"], status)

    def test_a_rule_derived_from_another_has_its_status(self):
        class Disposable(service.Invalid): ...

        self.client.application.add_url_rule("/rule", view_func=raising(Disposable("no")))
        self.assertEqual(self.get("/rule").status_code, 422)

    def test_a_pool_that_stays_full_is_a_503(self):
        self.client.application.add_url_rule("/full", view_func=raising(PoolTimeout("3 s")))
        answer = self.get("/full")
        self.assertEqual((answer.status_code, answer.json["status"]), (503, 503))

    def test_a_failed_insert_leaves_nothing_behind(self):
        self.post({"name": "Ada", "email": "ada@example.com"})
        self.post({"name": "Eve", "email": "ada@example.com"})
        self.assertEqual(len(self.get("/api/v1/users").json["users"]), 1)

    def test_an_unexpected_error_keeps_its_details_and_gives_the_connection_back(self):
        with self.pool.connection() as db:
            db.execute("DROP TABLE users")
        with self.assertLogs("users.app", "ERROR"):
            answer = self.get("/api/v1/users")
        self.assertEqual((answer.status_code, answer.json["status"]), (500, 500))
        self.assertEqual(answer.json["detail"], InternalServerError.description)
        self.assertEqual(self.connections_out(), 0)

    def connections_out(self):
        return self.pool.out

    def test_a_request_without_a_valid_token_is_refused(self):
        now = int(time.time())
        claims = {"sub": "ada", "aud": "users", "exp": now + 60}
        other_key = ec.generate_private_key(ec.SECP256R1())
        refused = {
            "none": None,
            "expired": jwt.encode({**claims, "exp": now - 60}, KEY, "ES256"),
            "without expiry": jwt.encode({"sub": "ada", "aud": "users"}, KEY, "ES256"),
            "for others": jwt.encode({**claims, "aud": "orders"}, KEY, "ES256"),
            "forged": jwt.encode(claims, other_key, "ES256"),
            "of another algorithm": jwt.encode(claims, "x" * 40, "HS256"),
            "unsigned": jwt.encode(claims, None, "none"),
        }
        for name, token in refused.items():
            with self.subTest(name):
                headers = {"Authorization": f"Bearer {token}"} if token else {}
                answer = self.client.get("/api/v1/users", headers=headers)
                self.assertEqual(answer.status_code, 401)
                self.assertEqual(answer.headers["WWW-Authenticate"], "Bearer")

    def test_health_checks_and_preflights_need_no_token_and_are_not_counted(self):
        self.client = self.client_of(RATELIMIT_DEFAULT="1/hour")
        with self.assertNoLogs("flask-limiter"):
            for _ in range(3):
                self.assertEqual(self.client.get("/health").json, {"status": "up"})
                self.assertEqual(self.client.options("/api/v1/users").status_code, 200)

    def test_the_limit_counts_each_caller_and_says_when_to_come_back(self):
        self.client = self.client_of(RATELIMIT_DEFAULT="2/hour")
        answers = [self.get("/api/v1/users").status_code for _ in range(3)]
        self.assertEqual(answers, [200, 200, 429])
        self.assertIn("Retry-After", self.get("/api/v1/users").headers)
        other = self.client.get("/api/v1/users", headers=bearer("eve"))
        self.assertEqual(other.status_code, 200)

    def test_without_a_shared_store_every_process_has_a_limit_of_its_own(self):
        # Two applications stand for two worker processes.
        workers = [self.client_of(RATELIMIT_DEFAULT="1/hour") for _ in range(2)]
        answers = [
            worker.get("/api/v1/users", headers=bearer()).status_code
            for _ in range(2)
            for worker in workers
        ]
        self.assertEqual(answers, [200, 200, 429, 429])

    def test_when_the_shared_store_is_down_every_process_goes_on_counting(self):
        self.client = self.client_of(
            RATELIMIT_DEFAULT="2/hour", RATELIMIT_STORAGE_URI="redis://127.0.0.1:1"
        )
        answers = [self.get("/api/v1/users").status_code for _ in range(3)]
        self.assertEqual(answers, [200, 200, 429])

    def test_every_request_is_logged_with_its_context(self):
        with self.assertLogs("api", "INFO") as logs:
            answer = self.get("/api/v1/users/9")
            self.client.get("/api/v1/users")
        read, refused = (json.loads(record.getMessage()) for record in logs.records)
        self.assertEqual((read["caller"], read["status"]), ("ada", 404))
        self.assertEqual(read["route"], "/api/v1/users/<int:user_id>")
        self.assertEqual(answer.headers["X-Request-ID"], read["request_id"])
        self.assertEqual((refused["caller"], refused["status"]), (None, 401))

    def test_the_id_that_the_proxy_gave_is_kept_and_cannot_spoil_the_log(self):
        for given in ("a-7F", '", "status": 200, "'):
            headers = {**bearer(), "X-Request-ID": given}
            with self.assertLogs("api", "INFO") as logs:
                answer = self.client.get("/api/v1/users/9", headers=headers)
            logged = json.loads(logs.records[0].getMessage())
            self.assertEqual((logged["request_id"], logged["status"]), (given, 404))
            self.assertEqual(answer.headers["X-Request-ID"], given)

    def client_of(self, **config):
        settings = {"JWT_KEY": KEY.public_key(), "RATELIMIT_STORAGE_URI": "memory://", **config}
        return create_app(self.pool, **settings).test_client()

    def get(self, path):
        return self.client.get(path, headers=bearer())

    def post(self, user):
        return self.client.post("/api/v1/users", json=user, headers=bearer())

    def json_bearer(self):
        return {**bearer(), "Content-Type": "application/json"}


@unittest.skipUnless(programs(), WITHOUT)
class UsersOnPostgresTest(UsersTest):
    """The same on what the SQL is written for."""

    @classmethod
    def setUpClass(cls):
        open_until_the_end = contextlib.ExitStack()
        cls.addClassCleanup(open_until_the_end.close)
        cls.postgres = open_until_the_end.enter_context(database())

    def new_pool(self):
        with self.postgres.connection() as db:
            db.execute("DROP TABLE IF EXISTS users")
            db.execute(
                """CREATE TABLE users (
                    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
                    name text NOT NULL,
                    email text NOT NULL UNIQUE)"""
            )
        return self.postgres

    def connections_out(self):
        stats = self.postgres.get_stats()
        return stats["pool_size"] - stats["pool_available"]

    def test_no_id_is_too_large(self):
        self.assertEqual(self.get(f"/api/v1/users/{10**23}").status_code, 404)


class LogTest(unittest.TestCase):
    def test_requests_appear_in_the_log_of_a_process_that_configures_none(self):
        request = "create_app(OneConnection()).test_client().get('/health')"
        program = f"from test_users import OneConnection, create_app; {request}"
        ran = subprocess.run(
            [sys.executable, "-c", program], cwd=FOLDER, capture_output=True, text=True, check=True
        )
        self.assertIn('"route": "/health", "status": 200', ran.stderr)


class OneConnection:
    """A pool of one SQLite connection, with the interface of psycopg_pool.ConnectionPool."""

    def __init__(self):
        self.out = 0
        self.db = sqlite3.connect(":memory:", check_same_thread=False)
        self.db.execute("CREATE TABLE users (id INTEGER PRIMARY KEY, name, email UNIQUE)")

    @contextlib.contextmanager
    def connection(self):
        self.out += 1
        try:
            with self.db:  # commits, or rolls back
                yield self
        finally:
            self.out -= 1

    def execute(self, query, parameters=()):
        if "?" in query:
            raise AssertionError("psycopg takes %s, not ?")
        return self.db.execute(query.replace("%s", "?"), parameters)


def raising(error):
    def view():
        raise error

    return view


def bearer(caller="ada"):
    claims = {"sub": caller, "aud": "users", "exp": int(time.time()) + 60}
    return {"Authorization": f"Bearer {jwt.encode(claims, KEY, 'ES256')}"}


if __name__ == "__main__":
    unittest.main()
