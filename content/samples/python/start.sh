#!/bin/sh
# gthread needs only Gunicorn and patches nothing. 4 workers × 8 threads
# hold 32 requests. nginx is in front, so listen on this machine only, and
# keep idle connections longer than its 60 s.
exec gunicorn --worker-class gthread --workers 4 --threads 8 \
  --bind "${BIND:-127.0.0.1:8000}" --keep-alive 65 ping:app
