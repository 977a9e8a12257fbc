"""The endpoints of the alternatives in FastAPI."""

import asyncio
import os

from fastapi import FastAPI
from pydantic import BaseModel

ORDER_WAIT_SECONDS = 0.08
LONG_WAIT_SECONDS = 5

app = FastAPI()


class Order(BaseModel):
    sku: str
    quantity: int


@app.get("/api/ping")
async def ping():
    return {"message": "pong"}


@app.post("/api/v1/order", status_code=202)
async def order(body: Order):
    await asyncio.sleep(ORDER_WAIT_SECONDS)
    return {"status": "accepted", "sku": body.sku, "quantity": body.quantity}


@app.get("/api/wait")
async def wait():
    await asyncio.sleep(LONG_WAIT_SECONDS)
    return {"message": "done"}


if "PGHOST" in os.environ:
    from async_notes import notes_after

    @app.get("/api/notes")
    async def after(after: int = 0):
        return await notes_after(after)
