"""The controller: HTTP in, HTTP out."""

from flask import Blueprint, current_app, request, url_for

from . import service

api = Blueprint("users", __name__, url_prefix="/api/v1")


@api.get("/users")
def index():
    after = request.args.get("after", 0, type=int)
    limit = request.args.get("limit", 20, type=int)
    with connection() as db:
        return service.list_users(db, after, limit)


@api.post("/users")
def create():
    with connection() as db:
        user = service.create_user(db, request.get_json())
    location = url_for("users.show", user_id=user["id"])
    return user, 201, {"Location": location}


@api.get("/users/<int:user_id>")
def show(user_id):
    with connection() as db:
        return service.read_user(db, user_id)


def connection():
    """At the end of the block it commits, or rolls back after an
    error, and goes back to the pool either way."""
    return current_app.extensions["pool"].connection()
