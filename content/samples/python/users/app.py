"""Puts the parts together; every error is JSON (RFC 9457)."""

from flask import Flask, json
from werkzeug.exceptions import HTTPException, default_exceptions

from . import middleware, service
from .api import api

STATUS = {
    service.Invalid: 422,
    service.NotFound: 404,
    service.Taken: 409,
}


def create_app(pool, **config):
    """pool: a psycopg_pool.ConnectionPool, or one like it"""
    app = Flask(__name__)
    app.config.update(config)
    app.extensions["pool"] = pool
    middleware.install(app)
    app.register_blueprint(api)
    app.register_error_handler(service.Refused, refused)
    app.register_error_handler(HTTPException, problem)
    return app


def refused(error):
    http_error = default_exceptions[STATUS[type(error)]]
    return problem(http_error(str(error)))


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
