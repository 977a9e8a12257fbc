"""Gunicorn reads this file from the directory in which it is started."""

import os

bind = os.environ.get("BIND", "127.0.0.1:8000")

# Concurrency is inside a gevent worker, so one worker per core is the place to start.
worker_class = "gevent"
workers = int(os.environ.get("WEB_CONCURRENCY", os.cpu_count() or 1))

# Simultaneous clients per worker, not in total.
worker_connections = 1000

# Idle connections must outlive the 60 s of nginx, or it sends a request into one just closed.
keepalive = 65
# When stopped, let requests in flight finish.
graceful_timeout = 20
