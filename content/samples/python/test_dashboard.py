"""The view's three upstream calls overlap, which the upstream itself can tell."""

import threading
import unittest
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from dashboard import app


class DashboardTest(unittest.TestCase):
    def test_all_three_calls_are_under_way_at_once(self):
        together = threading.Barrier(3, timeout=10)  # passes only when all three have arrived
        with upstream(lambda path: together.wait() is not None and path) as address:
            answer = ask(address)
        self.assertEqual(answer.status_code, 200)
        self.assertEqual(
            answer.json, {"orders": "/orders", "stock": "/stock", "prices": "/prices"}
        )

    def test_an_upstream_that_fails_is_a_bad_gateway(self):
        with upstream(lambda path: None if path == "/stock" else path) as address:
            self.assertEqual(ask(address).status_code, 502)


def ask(address):
    app.config["UPSTREAM"] = address
    return app.test_client().get("/dashboard")


@contextmanager
def upstream(answer_to):
    """Answers with JSON strings; 500 where `answer_to` has none."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            answer = answer_to(self.path)
            self.send_response(200 if answer else 500)
            self.end_headers()
            self.wfile.write(f'"{answer}"'.encode())

        def log_message(self, *_):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()


if __name__ == "__main__":
    unittest.main()
