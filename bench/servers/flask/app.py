"""The endpoints of the bench in Flask. Every program under bench/servers answers the same."""

import hashlib
import time

from flask import Flask, request

ROUTES = 50
ORDER_WAIT_SECONDS = 0.08
HASH_ROUNDS = 1000
HASH_BUFFER_BYTES = 1024
LIST_ITEMS = 100

app = Flask(__name__)


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
