"""Gunicorn reads this file from the directory in which it is started."""

import os


def cores():
    """What this container may use; os.cpu_count() is the host's."""
    try:
        with open("/sys/fs/cgroup/cpu.max") as limit:
            quota, period = map(int, limit.read().split())
        return -(-quota // period)  # rounded up
    except (OSError, ValueError):  # no limit
        return os.cpu_count()


bind = os.environ.get("BIND", "127.0.0.1:8000")

# Concurrency is inside a gevent worker, so one worker per core is the place to start.
worker_class = "gevent"
workers = int(os.environ.get("WEB_CONCURRENCY", cores()))

# Simultaneous clients per worker, not in total.
worker_connections = 1000

# Idle connections must outlive the 60 s of nginx, or it sends a request into one just closed.
keepalive = 65
# When stopped, let requests in flight finish.
graceful_timeout = 20
