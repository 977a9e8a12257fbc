"""What every request passes, in this order: it gets an id, needs a
valid token, and counts towards a limit. In the end it is logged."""

import json
import logging
import time
import uuid

import jwt
from flask import abort, current_app, g, request
from flask_limiter import Limiter
from werkzeug.datastructures import WWWAuthenticate

OPEN = {"health"}  # endpoints for everyone
log = logging.getLogger("api")


def install(app):
    app.before_request(start)
    app.before_request(authenticate)
    # Reads RATELIMIT_DEFAULT and RATELIMIT_STORAGE_URI. Unless that
    # is a shared store (redis://…), each worker counts for itself.
    limiter = Limiter(
        lambda: g.caller,
        app=app,
        headers_enabled=True,
        in_memory_fallback_enabled=True,  # while that store is down
    )
    limiter.request_filter(is_open)
    app.after_request(finish)


def start():
    g.started = time.monotonic()
    # The proxy's id, so that its log and this one meet.
    given = request.headers.get("X-Request-ID")
    g.request_id = given or uuid.uuid4().hex
    g.caller = None


def is_open():
    # The preflight of CORS never carries a token.
    return request.endpoint in OPEN or request.method == "OPTIONS"


def authenticate():
    if is_open():
        return
    header = request.headers.get("Authorization", "")
    scheme, _, token = header.partition(" ")
    try:
        claims = jwt.decode(
            token if scheme.lower() == "bearer" else "",
            current_app.config["JWT_KEY"],  # public: it cannot sign
            algorithms=["ES256"],  # ours, whatever the token says
            audience="users",
            options={"require": ["exp", "sub"]},
        )
    except jwt.InvalidTokenError:
        challenge = WWWAuthenticate("bearer")
        abort(401, "no valid token", www_authenticate=challenge)
    g.caller = claims["sub"]


def finish(response):
    rule = request.url_rule
    context = {
        "request_id": g.request_id,
        "caller": g.caller,
        "method": request.method,
        "route": rule and rule.rule,  # the pattern, to group by
        "status": response.status_code,
        "seconds": time.monotonic() - g.started,
    }
    log.info(json.dumps(context))
    response.headers["X-Request-ID"] = g.request_id
    return response
