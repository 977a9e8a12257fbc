"""Gunicorn reads this file from the directory in which it is started."""

import os

bind = os.environ.get("BIND", "127.0.0.1:8000")

# Concurrency is inside a gevent worker, so one worker per core is the place to start.
worker_class = "gevent"
workers = int(os.environ.get("WEB_CONCURRENCY", os.cpu_count() or 1))

# Simultaneous clients per worker, not in total.
worker_connections = 1000

# Keep connections of the proxy in front open; let requests in flight finish when stopped.
keepalive = 30
graceful_timeout = 20
