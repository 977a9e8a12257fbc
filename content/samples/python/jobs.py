"""Accepts slow work with 202 and finishes it after the response."""

import queue
import threading
import uuid

from flask import Flask, request


def create_app(build, workers=2, backlog=100):
    """`build(report)` is the slow work. All is in this process's memory."""
    app = Flask(__name__)
    waiting = queue.Queue(maxsize=backlog)
    states = {}  # several worker processes need a store that they share

    def work():
        while True:
            job, report = waiting.get()
            states[job] = "running"
            try:
                build(report)
                states[job] = "done"
            except Exception:
                app.logger.exception("report %s", job)
                states[job] = "failed"

    for _ in range(workers):
        threading.Thread(target=work, daemon=True).start()

    @app.post("/reports")
    def submit():
        report = request.get_json()  # 400 or 415 when it is none
        job = str(uuid.uuid4())
        states[job] = "waiting"  # before a worker can take it
        try:
            waiting.put_nowait((job, report))
        except queue.Full:  # say so now: the backlog must not grow
            del states[job]
            return {"error": "busy"}, 503, {"Retry-After": "5"}
        return {"id": job}, 202, {"Location": f"/reports/{job}"}

    @app.get("/reports/<job>")
    def status(job):
        if job not in states:
            return {"error": "unknown"}, 404
        return {"state": states[job]}

    return app
