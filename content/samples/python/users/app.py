"""Puts the parts together; every error is JSON (RFC 9457)."""

import logging

from flask import Flask, json
from psycopg_pool import PoolTimeout
from werkzeug.exceptions import HTTPException, default_exceptions

from . import middleware, service
from .api import api

STATUS = {
    service.Invalid: 422,
    service.NotFound: 404,
    service.Taken: 409,
    PoolTimeout: 503,
}


def create_app(pool, **config):
    """
    :param pool: a psycopg_pool.ConnectionPool with a short timeout,
        whose connections have a statement_timeout
    """
    logging.basicConfig(level=logging.INFO)  # default: WARNING
    app = Flask(__name__)
    app.config.update({"MAX_CONTENT_LENGTH": 64 * 1024, **config})
    app.extensions["pool"] = pool
    middleware.install(app)
    app.register_blueprint(api)
    app.add_url_rule("/health", "health", lambda: {"status": "up"})
    for error, status in STATUS.items():
        app.register_error_handler(error, refusal(status))
    app.register_error_handler(HTTPException, problem)
    return app


def refusal(status):
    http_error = default_exceptions[status]
    return lambda error: problem(http_error(str(error)))


def problem(error):
    """An unexpected error comes here as a 500 without details."""
    response = error.get_response()  # with Retry-After and the like
    body = {
        "title": error.name,
        "status": error.code,
        "detail": error.description,
    }
    response.data = json.dumps(body)
    response.content_type = "application/problem+json"
    return response
