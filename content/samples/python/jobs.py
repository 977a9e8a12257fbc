"""Accepts slow work with 202 and finishes it after the response.
Start its workers, too: rq worker-pool -n 2 reports"""

from flask import Flask, request
from rq import Queue, Retry
from rq.exceptions import NoSuchJobError
from rq.job import Job

DAY = 24 * 3600  # seconds


def create_app(build, redis, backlog=100):
    """build(report) is the slow work, and may run more than once."""
    app = Flask(__name__)
    app.config["MAX_CONTENT_LENGTH"] = 64 * 1024
    waiting = Queue("reports", connection=redis)

    @app.post("/reports")
    def submit():
        report = request.get_json()  # 400 or 415 when it is none
        if waiting.count >= backlog:  # say so now: it must not grow
            return {"error": "busy"}, 503, {"Retry-After": "5"}
        job = waiting.enqueue(
            build,
            report,
            job_timeout=600,
            retry=Retry(max=2),
            result_ttl=DAY,
            failure_ttl=7 * DAY,
        )
        return {"id": job.id}, 202, {"Location": f"/reports/{job.id}"}

    @app.get("/reports/<job_id>")
    def status(job_id):
        try:
            job = Job.fetch(job_id, connection=redis)
        except NoSuchJobError:
            return {"error": "unknown"}, 404
        return {"state": job.get_status()}

    return app
