"""One request, several upstream calls at once."""

import asyncio

import httpx
from flask import Flask, current_app

app = Flask(__name__)
app.config.from_prefixed_env()  # FLASK_UPSTREAM
app.config.setdefault("UPSTREAM", "http://127.0.0.1:9000")


@app.get("/dashboard")
async def dashboard():
    # Each request has an event loop of its own, and the client lives in it.
    upstream = current_app.config["UPSTREAM"]
    async with httpx.AsyncClient(base_url=upstream, timeout=2) as client:
        try:
            orders, stock, prices = await asyncio.gather(
                fetch(client, "/orders"),
                fetch(client, "/stock"),
                fetch(client, "/prices"),
            )
        except httpx.TimeoutException:
            return {"error": "upstream timed out"}, 504
        except httpx.HTTPError:
            return {"error": "upstream failed"}, 502
    return {"orders": orders, "stock": stock, "prices": prices}


async def fetch(client, path):
    answer = await client.get(path)
    answer.raise_for_status()
    return answer.json()
