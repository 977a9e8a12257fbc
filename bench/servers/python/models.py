"""Notes and their owners, as SQLAlchemy maps them. bench/database/schema.sql has the tables."""

from datetime import datetime

from sqlalchemy import ForeignKey, select
from sqlalchemy.orm import DeclarativeBase, Mapped, joinedload, mapped_column, relationship

# Where PostgreSQL is, libpq reads from the environment.
DATABASE = "postgresql+psycopg://"
# Connections of one worker; the Go programs have as many for each core.
POOL_SIZE = 10
PAGE = 20


class Base(DeclarativeBase):
    pass


class Owner(Base):
    __tablename__ = "owners"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]


class Note(Base):
    __tablename__ = "notes"

    id: Mapped[int] = mapped_column(primary_key=True)
    owner_id: Mapped[int] = mapped_column(ForeignKey("owners.id"))
    title: Mapped[str]
    body: Mapped[str]
    done: Mapped[bool]
    created_at: Mapped[datetime]
    owner: Mapped[Owner] = relationship()


def page_after(first):
    """The query of a list: the notes that follow an id, with their owners."""
    return (
        select(Note)
        .options(joinedload(Note.owner))
        .where(Note.id > first)
        .order_by(Note.id)
        .limit(PAGE)
    )


def timestamp(moment):
    """RFC 3339 in UTC; the database is set to UTC."""
    return moment.isoformat().replace("+00:00", "Z")


def listed(note):
    """A note in a list: with its owner."""
    return {
        "id": note.id,
        "title": note.title,
        "body": note.body,
        "done": note.done,
        "created_at": timestamp(note.created_at),
        "owner": {"id": note.owner.id, "name": note.owner.name},
    }
