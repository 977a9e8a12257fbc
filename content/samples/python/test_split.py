"""Runs nginx with the configuration of the sample, between two stand-ins for Gin and Flask."""

import json
import os
import shutil
import tempfile
import threading
import unittest
from collections import Counter
from contextlib import ExitStack
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from serving import FOLDER, free_address, get, serving

NGINX = shutil.which("nginx", path=f"{os.environ.get('PATH', '')}{os.pathsep}/usr/sbin")
WITHOUT = "nginx is not installed (Debian: apt install nginx-light; macOS: brew install nginx)"

AROUND = """
daemon off;
master_process off;
error_log stderr;
pid {folder}/nginx.pid;
events {{}}
http {{
    access_log off;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    include {folder}/split.conf;
}}
"""


@unittest.skipUnless(NGINX, WITHOUT)
class SplitTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.address = free_address()
        open_until_the_end = ExitStack()
        cls.addClassCleanup(open_until_the_end.close)
        folder = open_until_the_end.enter_context(tempfile.TemporaryDirectory())
        ports = {"8088": cls.address, "8080": cls.stand_in("gin"), "8000": cls.stand_in("flask")}
        split = (FOLDER.parent / "nginx/split.conf").read_text()
        for port, address in ports.items():
            split = split.replace(f"127.0.0.1:{port}", address)
        Path(folder, "split.conf").write_text(split)
        Path(folder, "nginx.conf").write_text(AROUND.format(folder=folder))
        command = [NGINX, "-p", folder, "-e", "stderr", "-c", f"{folder}/nginx.conf"]
        open_until_the_end.enter_context(serving(command, cls.address))

    def test_routes_that_moved_are_answered_by_gin_and_the_others_by_flask(self):
        for path, service in {
            "/api/v1/products/7": "gin",
            "/api/v1/products/7?full=1": "gin",
            "/api/v1/users": "flask",
            "/": "flask",
        }.items():
            answer = self.ask(path)
            self.assertEqual((answer["service"], answer["path"]), (service, path))

    def test_a_route_that_is_moving_is_answered_by_both_and_mostly_by_flask(self):
        # 400 requests all go to the larger share less than once in 10^8 runs.
        services = Counter(self.ask("/api/v1/orders/7")["service"] for _ in range(400))
        self.assertEqual(set(services), {"gin", "flask"})
        self.assertLess(services["gin"], services["flask"])

    def test_a_service_learns_who_asks_and_under_which_name(self):
        answer = self.ask("/")
        self.assertEqual(answer["forwarded"], "127.0.0.1")
        self.assertEqual(answer["host"], self.address.split(":")[0])

    def ask(self, path):
        status, body = get(self.address, path)
        self.assertEqual(status, 200)
        return json.loads(body)

    @classmethod
    def stand_in(cls, service):
        """Starts a server that says who it is and what it was asked, and returns its address."""

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self):
                answer = {
                    "service": service,
                    "path": self.path,
                    "host": self.headers["Host"],
                    "forwarded": self.headers["X-Forwarded-For"],
                }
                body = json.dumps(answer).encode()
                self.send_response(200)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_):
                pass

        server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, daemon=True).start()
        cls.addClassCleanup(server.server_close)
        cls.addClassCleanup(server.shutdown)
        return f"127.0.0.1:{server.server_port}"


if __name__ == "__main__":
    unittest.main()
