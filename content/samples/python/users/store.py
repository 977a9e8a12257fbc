"""Data access: SQL and rows, nothing of HTTP."""


def page(db, after, limit):
    """Users after an id. Page 1000 costs no more than page 1."""
    query = """SELECT id, name, email FROM users
        WHERE id > %s ORDER BY id LIMIT %s"""
    return db.execute(query, (after, limit)).fetchall()


def one(db, user_id):
    query = "SELECT id, name, email FROM users WHERE id = %s"
    return db.execute(query, (user_id,)).fetchone()


def add(db, name, email):
    """The new row; None when a unique index has the email."""
    query = """INSERT INTO users (name, email) VALUES (%s, %s)
        ON CONFLICT (email) DO NOTHING RETURNING id, name, email"""
    return db.execute(query, (name, email)).fetchone()
