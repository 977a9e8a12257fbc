"""The same wait twice: in a plain view and in an async one."""

import asyncio
import time

from flask import Flask

WAIT = 0.25  # seconds; stands for a database query

app = Flask(__name__)


@app.get("/data")
def data():
    time.sleep(WAIT)
    return {"message": "done"}


@app.get("/async-data")
async def async_data():
    await asyncio.sleep(WAIT)  # this event loop has nothing else to do
    return {"message": "done"}
