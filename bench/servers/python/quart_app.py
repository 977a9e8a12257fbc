"""The endpoints of the alternatives in Quart."""

import asyncio
import os

from quart import Quart, request

ORDER_WAIT_SECONDS = 0.08
LONG_WAIT_SECONDS = 5

app = Quart(__name__)


@app.get("/api/ping")
async def ping():
    return {"message": "pong"}


@app.post("/api/v1/order")
async def order():
    body = await request.get_json()
    await asyncio.sleep(ORDER_WAIT_SECONDS)
    return {"status": "accepted", "sku": body["sku"], "quantity": body["quantity"]}, 202


@app.get("/api/wait")
async def wait():
    await asyncio.sleep(LONG_WAIT_SECONDS)
    return {"message": "done"}


if "PGHOST" in os.environ:
    from async_notes import notes_after

    @app.get("/api/notes")
    async def after():
        return await notes_after(request.args.get("after", 0, type=int))
