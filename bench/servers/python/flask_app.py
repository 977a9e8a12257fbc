"""The endpoints of the bench in Flask. Every program under bench/servers answers the same."""

import functools
import hashlib
import os
import time

import bcrypt
from flask import Flask, request

from parcels import PARCELS, price_by_zone

ROUTES = 50
ORDER_WAIT_SECONDS = 0.08
LONG_WAIT_SECONDS = 5
HASH_ROUNDS = 1000
HASH_BUFFER_BYTES = 1024
LIST_ITEMS = 100
PASSWORD_HASH = b"$2b$08$KCrbeUC1AUDfi/9j6ouRZ.inIBVJaThfOKIOtDsDKFriyFKGO9m0O"

app = Flask(__name__)
last_seen = {}

# What a suite does not ask for is not loaded, so that memory is that of a program without it.
if "PGHOST" in os.environ:
    from flask_notes import notes

    app.register_blueprint(notes)
if "UPSTREAM" in os.environ:
    from flask_stock import stock

    app.register_blueprint(stock)


@app.get("/api/ping")
def ping():
    return {"message": "pong"}


def resource(id, item):
    return {"id": id, "item": item}


for number in range(1, ROUTES + 1):
    app.add_url_rule(
        f"/api/resource-{number:02d}/<id>/items/<item>",
        endpoint=f"resource-{number:02d}",
        view_func=resource,
    )


@app.post("/api/v1/order")
def order():
    """Waits as if for a database: gevent overlaps the wait, a thread or sync worker is held."""
    body = request.get_json()
    # Not "from time import sleep": only the attribute of the module is sure to be gevent's.
    time.sleep(ORDER_WAIT_SECONDS)
    return {"status": "accepted", "sku": body["sku"], "quantity": body["quantity"]}, 202


@app.get("/api/wait")
def wait():
    """Waits for so long that a thousand such requests are under way at once."""
    time.sleep(LONG_WAIT_SECONDS)
    return {"message": "done"}


@app.get("/api/cpu")
def cpu():
    """Hashes a buffer again and again; each round writes its digest to the start of the buffer."""
    buffer = bytearray(HASH_BUFFER_BYTES)
    for _ in range(HASH_ROUNDS):
        digest = hashlib.sha256(buffer)
        buffer[:32] = digest.digest()
    return {"digest": digest.hexdigest()}


@app.get("/api/json")
def items():
    return [
        {
            "id": number,
            "name": f"Item {number}",
            "price": number + 0.5,
            "available": number % 2 == 0,
            "tags": ["new", "sale"],
        }
        for number in range(1, LIST_ITEMS + 1)
    ]


@app.post("/api/positions")
def position():
    """Remembers where a device is, in memory, and answers with its zone."""
    body = request.get_json()
    device, x, y = body["device"], body["x"], body["y"]
    last_seen[device] = (x, y)
    return {"device": device, "zone": f"{x // 100}-{y // 100}"}


@app.get("/api/compute")
def compute():
    return price_by_zone(PARCELS)


@app.get("/api/hash")
def hash_large_buffer():
    return {"digest": hashlib.sha256(large_buffer()).hexdigest()}


@functools.cache
def large_buffer():
    """4 MiB, made when they are first asked for."""
    return bytes(range(256)) * 16384


@app.get("/api/password")
def password():
    return {"valid": bcrypt.checkpw(b"correct horse battery staple", PASSWORD_HASH)}
