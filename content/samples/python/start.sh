#!/bin/sh
# gthread needs only Gunicorn and patches nothing. 4 workers × 8 threads
# hold 32 requests. nginx is in front, so listen on this machine only.
exec gunicorn --worker-class gthread --workers 4 --threads 8 \
  --bind "${BIND:-127.0.0.1:8000}" ping:app
