"""What every request passes, in this order: an id, a valid token, the limit. Then a log line."""

import logging
import time
import uuid

import jwt
from flask import abort, current_app, g, request
from flask_limiter import Limiter
from werkzeug.datastructures import WWWAuthenticate

log = logging.getLogger("api")


def install(app):
    app.before_request(start)
    app.before_request(authenticate)
    # Reads RATELIMIT_DEFAULT and RATELIMIT_STORAGE_URI. Without a shared store, such as
    # redis://, every worker process counts for itself.
    Limiter(lambda: g.caller, app=app, headers_enabled=True)
    app.after_request(finish)


def start():
    g.started, g.request_id, g.caller = time.monotonic(), uuid.uuid4().hex, None


def authenticate():
    scheme, _, token = request.headers.get("Authorization", "").partition(" ")
    try:
        claims = jwt.decode(
            token if scheme.lower() == "bearer" else "",
            current_app.config["JWT_KEY"],
            algorithms=["HS256"],  # ours, never the one that the token names
            audience="users",
            options={"require": ["exp", "sub"]},
        )
    except jwt.InvalidTokenError:
        abort(401, "a valid token is required", www_authenticate=WWWAuthenticate("bearer"))
    g.caller = claims["sub"]


def finish(response):
    context = {
        "request_id": g.request_id,
        "caller": g.caller,
        "method": request.method,
        "route": request.url_rule and request.url_rule.rule,  # the pattern, to group by
        "status": response.status_code,
        "seconds": time.monotonic() - g.started,
    }
    log.info("request", extra=context)
    response.headers["X-Request-ID"] = g.request_id
    return response
