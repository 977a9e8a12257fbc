"""Puts the parts together, and answers every error in JSON (RFC 9457)."""

from flask import Flask, json
from werkzeug.exceptions import HTTPException, default_exceptions

from . import middleware, service
from .api import api

STATUS = {service.Invalid: 422, service.NotFound: 404, service.Taken: 409}


def create_app(pool, **config):
    app = Flask(__name__)
    app.config.update(config)
    app.extensions["pool"] = pool
    middleware.install(app)
    app.register_blueprint(api)
    app.register_error_handler(service.Refused, refused)
    app.register_error_handler(HTTPException, problem)
    return app


def refused(error):
    return problem(default_exceptions[STATUS[type(error)]](str(error)))


def problem(error):
    """Unexpected errors come here as a 500 without their details."""
    response = error.get_response()  # keeps headers such as Retry-After
    response.data = json.dumps(
        {"title": error.name, "status": error.code, "detail": error.description}
    )
    response.content_type = "application/problem+json"
    return response
