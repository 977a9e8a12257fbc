"""The view's three upstream calls overlap, which the upstream itself can tell."""

import threading
import unittest
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from unittest.mock import patch

import dashboard
from serving import free_address, get, serving


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

    def test_an_answer_that_is_no_json_is_a_bad_gateway(self):
        with upstream(lambda path: '"' if path == "/stock" else path) as address:
            self.assertEqual(ask(address).status_code, 502)

    def test_an_upstream_that_does_not_answer_is_a_gateway_timeout(self):
        released = threading.Event()
        with upstream(lambda path: path != "/stock" or released.wait(30)) as address:
            self.assertEqual(ask(address).status_code, 504)
            released.set()

    def test_no_request_reads_the_certificates_again(self):
        with upstream(lambda path: path) as address:
            with patch("ssl.create_default_context", side_effect=AssertionError):
                self.assertEqual(ask(address).status_code, 200)

    def test_its_command_serves_requests_at_once_beside_the_configuration_for_gevent(self):
        _, command = dashboard.__doc__.splitlines()
        together = threading.Barrier(2 * 3, timeout=10)  # two requests, three calls each
        with upstream(lambda path: together.wait() is not None and path) as upstream_address:
            address = free_address()
            settings = {
                "BIND": address,
                "WEB_CONCURRENCY": "1",
                "FLASK_UPSTREAM": upstream_address,
                "GUNICORN_CMD_ARGS": "--no-control-socket",
            }
            with serving(command.split(), address, **settings), ThreadPoolExecutor(2) as clients:
                asked = [clients.submit(get, address, "/dashboard") for _ in range(2)]
                self.assertEqual({each.result()[0] for each in asked}, {200})


def ask(address):
    dashboard.app.config["UPSTREAM"] = address
    return dashboard.app.test_client().get("/dashboard")


@contextmanager
def upstream(answer_to):
    """Answers with JSON strings; 500 where `answer_to` has none."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            answer = answer_to(self.path)
            self.send_response(200 if answer else 500)
            self.end_headers()
            with suppress(BrokenPipeError):  # whoever asked may have given up
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
