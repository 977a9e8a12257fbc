"""The controller: HTTP in, HTTP out."""

import re

from flask import Blueprint, current_app, request, url_for

from . import service

api = Blueprint("users", __name__, url_prefix="/api/v1")


@api.get("/users")
def index():
    after, limit = number("after", 0), number("limit", 20)
    with connection() as db:
        return service.list_users(db, after, limit)


@api.post("/users")
def create():
    data = request.get_json()  # before a connection is taken
    with connection() as db:
        user = service.create_user(db, data)
    location = url_for("users.show", user_id=user["id"])
    return user, 201, {"Location": location}


@api.get("/users/<int:user_id>")
def show(user_id):
    with connection() as db:
        return service.read_user(db, user_id)


def number(name, default):
    """From the query. type=int would turn a mistake into the default."""
    text = request.args.get(name, str(default))
    if not re.fullmatch("[0-9]{1,18}", text):  # what a bigint holds
        raise service.Invalid(f"{name} must be a number")
    return int(text)


def connection():
    """At the end of the block it commits, or rolls back after an
    error, and goes back to the pool either way."""
    return current_app.extensions["pool"].connection()
