"""Asks the application of the sample as a client would."""

import contextlib
import sqlite3
import time
import unittest

import jwt

from users.app import create_app

KEY = "a key of 32 bytes or more, for tests only"


class UsersTest(unittest.TestCase):
    def setUp(self):
        self.pool = OneConnection()
        self.client = self.client_of(RATELIMIT_DEFAULT="1000/minute")

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
        self.assertEqual(len(self.get("/api/v1/users?limit=-1").json["users"]), 1)

    def test_every_error_is_json_with_its_status(self):
        self.post({"name": "Ada", "email": "ada@example.com"})
        errors = {
            404: self.get("/api/v1/users/9"),
            409: self.post({"name": "Eve", "email": "ada@example.com"}),
            422: self.post({"name": "Eve"}),
            400: self.client.post("/api/v1/users", data="{", headers=self.json_bearer()),
            415: self.client.post("/api/v1/users", data="{}", headers=bearer()),
            405: self.client.delete("/api/v1/users", headers=bearer()),
        }
        for status, answer in errors.items():
            with self.subTest(status):
                self.assertEqual(answer.status_code, status)
                self.assertEqual(answer.content_type, "application/problem+json")
                self.assertEqual(answer.json["status"], status)

    def test_a_failed_insert_leaves_nothing_behind(self):
        self.post({"name": "Ada", "email": "ada@example.com"})
        self.post({"name": "Eve", "email": "ada@example.com"})
        self.assertEqual(len(self.get("/api/v1/users").json["users"]), 1)

    def test_an_unexpected_error_keeps_its_details_and_gives_the_connection_back(self):
        self.pool.db.execute("DROP TABLE users")
        with self.assertLogs("users.app", "ERROR"):
            answer = self.get("/api/v1/users")
        self.assertEqual((answer.status_code, answer.json["status"]), (500, 500))
        self.assertNotIn("no such table", answer.text)
        self.assertEqual(self.pool.out, 0)

    def test_a_request_without_a_valid_token_is_refused(self):
        now = int(time.time())
        claims = {"sub": "ada", "aud": "users", "exp": now + 60}
        refused = {
            "none": None,
            "expired": jwt.encode({**claims, "exp": now - 60}, KEY, "HS256"),
            "without expiry": jwt.encode({"sub": "ada", "aud": "users"}, KEY, "HS256"),
            "for others": jwt.encode({**claims, "aud": "orders"}, KEY, "HS256"),
            "forged": jwt.encode(claims, "x" * 40, "HS256"),
            "unsigned": jwt.encode(claims, None, "none"),
        }
        for name, token in refused.items():
            with self.subTest(name):
                headers = {"Authorization": f"Bearer {token}"} if token else {}
                answer = self.client.get("/api/v1/users", headers=headers)
                self.assertEqual(answer.status_code, 401)
                self.assertEqual(answer.headers["WWW-Authenticate"], "Bearer")

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

    def test_every_request_is_logged_with_its_context(self):
        with self.assertLogs("api", "INFO") as logs:
            answer = self.get("/api/v1/users/9")
            self.client.get("/api/v1/users")
        read, refused = logs.records
        self.assertEqual((read.caller, read.status), ("ada", 404))
        self.assertEqual(read.route, "/api/v1/users/<int:user_id>")
        self.assertEqual(answer.headers["X-Request-ID"], read.request_id)
        self.assertEqual((refused.caller, refused.status), (None, 401))

    def client_of(self, **config):
        return create_app(
            self.pool, JWT_KEY=KEY, RATELIMIT_STORAGE_URI="memory://", **config
        ).test_client()

    def get(self, path):
        return self.client.get(path, headers=bearer())

    def post(self, user):
        return self.client.post("/api/v1/users", json=user, headers=bearer())

    def json_bearer(self):
        return {**bearer(), "Content-Type": "application/json"}


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
                yield self.db
        finally:
            self.out -= 1


def bearer(caller="ada"):
    claims = {"sub": caller, "aud": "users", "exp": int(time.time()) + 60}
    return {"Authorization": f"Bearer {jwt.encode(claims, KEY, 'HS256')}"}


if __name__ == "__main__":
    unittest.main()
