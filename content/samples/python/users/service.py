"""The rules: no HTTP, no SQL."""

from . import store

LARGEST_PAGE = 100


class Refused(Exception):
    """A rule is broken; the message says which."""


class Invalid(Refused): ...


class NotFound(Refused): ...


class Taken(Refused): ...


def list_users(db, after, limit):
    limit = max(1, min(limit, LARGEST_PAGE))
    # One row more than asked tells whether another page follows.
    rows = store.page(db, after, limit + 1)
    users = [as_dict(row) for row in rows[:limit]]
    more = len(rows) > limit
    return {"users": users, "next": users[-1]["id"] if more else None}


def read_user(db, user_id):
    row = store.one(db, user_id)
    if row is None:
        raise NotFound(f"no user {user_id}")
    return as_dict(row)


def create_user(db, data):
    match data:
        case {"name": str(name), "email": str(email)} if (
            fits(name, 100) and fits(email, 254) and "@" in email[1:-1]
        ):
            row = store.add(db, name, email)
        case _:
            raise Invalid("a name and an email are required")
    if row is None:
        raise Taken("the email is taken")
    return as_dict(row)


def fits(text, longest):
    """Not blank, and nothing that a database would refuse."""
    return text.strip() and len(text) <= longest and text.isprintable()


def as_dict(row):
    return dict(zip(("id", "name", "email"), row, strict=True))
