"""One request, several upstream calls at once. Start it with:
gunicorn --worker-class gthread --threads 8 dashboard:app"""

import asyncio

import httpx
from flask import Flask, current_app

app = Flask(__name__)
app.config.from_prefixed_env()  # FLASK_UPSTREAM
app.config.setdefault("UPSTREAM", "http://127.0.0.1:9000")
tls = httpx.create_ssl_context()  # slow, so once for all requests


@app.get("/dashboard")
async def dashboard():
    # Each request has an event loop of its own, and the client lives in it.
    upstream = current_app.config["UPSTREAM"]
    async with httpx.AsyncClient(base_url=upstream, verify=tls) as client:
        calls = (fetch(client, path) for path in ("/orders", "/stock", "/prices"))
        try:
            orders, stock, prices = await asyncio.wait_for(asyncio.gather(*calls), 2)
        except asyncio.TimeoutError:
            return {"error": "upstream timed out"}, 504
        except (httpx.HTTPError, ValueError):  # or no JSON
            return {"error": "upstream failed"}, 502
    return {"orders": orders, "stock": stock, "prices": prices}


async def fetch(client, path):
    answer = await client.get(path)
    answer.raise_for_status()
    return answer.json()
