"""Runs nginx with the configuration of the sample, between two stand-ins for Gin and Flask."""

import datetime
import http.client
import json
import os
import shutil
import ssl
import tempfile
import threading
import unittest
from collections import Counter
from contextlib import ExitStack
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from serving import FOLDER, free_address, serving

NGINX = shutil.which("nginx", path=f"{os.environ.get('PATH', '')}{os.pathsep}/usr/sbin")
WITHOUT = "nginx is not installed (Debian: apt install nginx-light; macOS: brew install nginx)"

# The tests name the address of a client in a header, since all of them come from this machine.
AROUND = """
daemon off;
master_process off;
error_log stderr;
pid {folder}/nginx.pid;
events {{}}
http {{
    access_log off;
    set_real_ip_from 127.0.0.1;
    real_ip_header X-Test-Address;
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
        make_certificate(Path(folder))
        split = (FOLDER.parent / "nginx/split.conf").read_text()
        for theirs, ours in {
            "443": cls.address,
            "/etc/nginx/tls": folder,
            "127.0.0.1:8080": cls.stand_in("gin"),
            "127.0.0.1:8000": cls.stand_in("flask"),
        }.items():
            split = split.replace(theirs, ours)
        Path(folder, "split.conf").write_text(split)
        Path(folder, "nginx.conf").write_text(AROUND.format(folder=folder))
        command = [NGINX, "-p", folder, "-e", "stderr", "-c", f"{folder}/nginx.conf"]
        open_until_the_end.enter_context(serving(command, cls.address))

    def setUp(self):
        trusting = ssl._create_unverified_context()  # the certificate is made for this test
        self.server = http.client.HTTPSConnection(self.address, context=trusting, timeout=60)
        self.addCleanup(self.server.close)

    def test_routes_that_moved_are_answered_by_gin_and_the_others_by_flask(self):
        for path, service in {
            "/api/v1/products": "gin",
            "/api/v1/products/7": "gin",
            "/api/v1/products/7?full=1": "gin",
            "/api/v1/products-on-sale": "flask",
            "/api/v1/users": "flask",
            "/": "flask",
        }.items():
            answer = self.ask(path)
            self.assertEqual((answer["service"], answer["path"]), (service, path))

    def test_a_post_to_a_list_arrives_as_one(self):
        for path in ("/api/v1/products", "/api/v1/orders"):
            answer = self.ask(path, "POST", '{"item":7}')
            sent = ("POST", path, '{"item":7}')
            self.assertEqual((answer["method"], answer["path"], answer["body"]), sent)

    def test_a_route_that_is_moving_is_answered_by_both_and_mostly_by_flask(self):
        services = Counter(self.who_answers(f"192.0.2.{host}") for host in range(250))
        self.assertEqual(set(services), {"gin", "flask"})
        self.assertLess(services["gin"], services["flask"])

    def test_a_client_stays_with_one_service(self):
        for host in range(5):
            answers = {self.who_answers(f"192.0.2.{host}") for _ in range(40)}
            self.assertEqual(len(answers), 1)

    def test_a_service_learns_who_asks_and_how_and_under_which_name(self):
        answer = self.ask("/", address="192.0.2.7")
        self.assertEqual(answer["forwarded"], ["192.0.2.7", "https"])
        self.assertEqual(answer["host"], self.address.split(":")[0])
        self.assertRegex(answer["id"], "^[0-9a-f]{32}$")

    def who_answers(self, address):
        return self.ask("/api/v1/orders/7", address=address)["service"]

    def ask(self, path, method="GET", body=None, address="192.0.2.1"):
        self.server.request(method, path, body, {"X-Test-Address": address})
        answer = self.server.getresponse()
        self.assertEqual(answer.status, 200)
        return json.load(answer)

    @classmethod
    def stand_in(cls, service):
        """Starts a server that says who it is and what it was asked, and returns its address."""

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            wbufsize = -1  # one packet for head and body

            def do_GET(self):
                received = self.rfile.read(int(self.headers.get("Content-Length", 0)))
                answer = {
                    "service": service,
                    "method": self.command,
                    "path": self.path,
                    "body": received.decode(),
                    "host": self.headers["Host"],
                    "forwarded": [
                        self.headers["X-Forwarded-For"],
                        self.headers["X-Forwarded-Proto"],
                    ],
                    "id": self.headers["X-Request-ID"],
                }
                body = json.dumps(answer).encode()
                self.send_response(200)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            do_POST = do_GET

            def log_message(self, *_):
                pass

        server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, daemon=True).start()
        cls.addClassCleanup(server.server_close)
        cls.addClassCleanup(server.shutdown)
        return f"127.0.0.1:{server.server_port}"


def make_certificate(folder):
    """Writes a certificate for an hour and its key, as the configuration names them."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "localhost")])
    now = datetime.datetime.now(datetime.timezone.utc)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(hours=1))
        .not_valid_after(now + datetime.timedelta(hours=1))
        .sign(key, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    (folder / "server.pem").write_bytes(certificate.public_bytes(pem))
    plain = serialization.NoEncryption()
    kind = serialization.PrivateFormat.PKCS8
    (folder / "server.key").write_bytes(key.private_bytes(pem, kind, plain))


if __name__ == "__main__":
    unittest.main()
