"""Starts a sample on a real Gunicorn, for the tests."""

import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

FOLDER = Path(__file__).parent


@contextmanager
def serving(app, *options):
    """Yields the server's address once it answers; `options` are Gunicorn's, no file is read."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{probe.getsockname()[1]}"
    command = [sys.executable, "-m", "gunicorn", "--no-control-socket", "--bind", address]
    server = subprocess.Popen(
        [*command, "--config", "/dev/null", *options, app],
        cwd=FOLDER,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    try:
        wait_until_up(server, address)
        yield f"http://{address}"
    finally:
        server.terminate()  # its workers stop with it; they would outlive a kill
        server.communicate()


def wait_until_up(server, address):
    deadline = time.monotonic() + 30
    while True:
        try:
            return urllib.request.urlopen(f"http://{address}/", timeout=5).close()
        except urllib.error.HTTPError:
            return None  # an answer, if only 404
        except urllib.error.URLError:
            if server.poll() is not None or time.monotonic() > deadline:
                server.terminate()
                raise AssertionError(f"did not come up:\n{server.communicate()[0]}") from None
            time.sleep(0.1)


def seconds_for(count, url):
    """How long `count` requests take that are sent at the same time."""
    with ThreadPoolExecutor(count) as clients:
        start = time.monotonic()
        list(clients.map(ask, [url] * count))
        return time.monotonic() - start


def ask(url):
    with urllib.request.urlopen(url, timeout=30) as answer:
        return answer.status, answer.read()
