"""Runs a server of the samples as a process of its own, for the tests."""

import os
import signal
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
def serving(command, address, **settings):
    """Yields the process once the address answers; the test fails with its output if it never does."""
    server = subprocess.Popen(
        command,
        cwd=FOLDER,
        env=environment(**settings),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    try:
        wait_until_up(server, address)
        yield server
    finally:
        if server.poll() is None:
            server.kill()
            server.communicate()


@contextmanager
def serving_app(app, *options):
    """Yields the address of a Gunicorn that serves an app; it reads no configuration file."""
    address = free_address()
    command = ["gunicorn", "--no-control-socket", "--config", os.devnull, "--bind", address]
    with serving([*command, *options, app], address):
        yield address


def seconds_for(count, address, path):
    """How long so many requests take that are sent at the same time."""
    with ThreadPoolExecutor(count) as clients:
        start = time.monotonic()
        for answer in [clients.submit(get, address, path) for _ in range(count)]:
            answer.result()
        return time.monotonic() - start


def stop(server):
    """Asks the server to stop and returns what it printed."""
    server.send_signal(signal.SIGTERM)
    output, _ = server.communicate(timeout=30)
    return output


def get(address, path, **headers):
    """Status and body of one request."""
    request = urllib.request.Request(f"http://{address}{path}", headers=headers)
    try:
        with urllib.request.urlopen(request, timeout=60) as answer:
            return answer.status, answer.read()
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.read()


def environment(**settings):
    """This environment, with the commands of the running Python first."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', '')}"
    return {**os.environ, "PATH": path, **settings}


def free_address():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return f"127.0.0.1:{probe.getsockname()[1]}"


def wait_until_up(server, address):
    host, port = address.split(":")
    deadline = time.monotonic() + 30
    while True:
        try:
            socket.create_connection((host, int(port)), timeout=5).close()
            return
        except OSError:
            if server.poll() is not None or time.monotonic() > deadline:
                server.kill()
                raise AssertionError(f"it did not come up:\n{server.communicate()[0]}") from None
            time.sleep(0.1)
