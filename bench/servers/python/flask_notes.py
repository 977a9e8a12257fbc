"""One record by plain SQL, and a list through the ORM, on the pool of SQLAlchemy."""

from flask import Blueprint, abort, request
from sqlalchemy import create_engine, text
from sqlalchemy.orm import Session

from models import DATABASE, POOL_SIZE, listed, page_after, timestamp

engine = create_engine(DATABASE, pool_size=POOL_SIZE, max_overflow=0)
notes = Blueprint("notes", __name__, url_prefix="/api/notes")

COLUMNS = "id, owner_id, title, body, done, created_at"
FIND = text(f"SELECT {COLUMNS} FROM notes WHERE id = :id")
INSERT = text(
    "INSERT INTO notes (owner_id, title, body) VALUES (:owner_id, :title, :body)"
    f" RETURNING {COLUMNS}"
)


@notes.get("/<int:id>")
def find(id):
    with engine.connect() as connection:
        row = connection.execute(FIND, {"id": id}).one_or_none()
    if row is None:
        abort(404)
    return as_record(row)


@notes.post("")
def insert():
    body = request.get_json()
    values = {"owner_id": body["owner_id"], "title": body["title"], "body": body["body"]}
    with engine.begin() as connection:
        row = connection.execute(INSERT, values).one()
    return as_record(row), 201


@notes.get("")
def after():
    first = request.args.get("after", 0, type=int)
    with Session(engine) as session:
        return [listed(note) for note in session.scalars(page_after(first))]


def as_record(row):
    return {**row._mapping, "created_at": timestamp(row.created_at)}
