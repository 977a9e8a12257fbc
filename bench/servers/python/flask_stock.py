"""One call to an upstream, over connections that stay open."""

import os

import requests
from flask import Blueprint
from requests.adapters import HTTPAdapter

UPSTREAM = os.environ["UPSTREAM"]
TIMEOUT_SECONDS = 10

stock = Blueprint("stock", __name__)
session = requests.Session()
session.mount("http://", HTTPAdapter(pool_maxsize=100))


@stock.get("/api/stock/<sku>")
def quantity(sku):
    answer = session.get(f"{UPSTREAM}/stock/{sku}", timeout=TIMEOUT_SECONDS)
    answer.raise_for_status()
    in_stock = answer.json()["quantity"]
    return {"sku": sku, "quantity": in_stock, "available": in_stock > 0}
