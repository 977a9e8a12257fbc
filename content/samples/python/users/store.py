"""Data access: SQL and rows, nothing of HTTP."""


def page(db, after, limit):
    """Users after an id. Page 1000 costs no more than page 1."""
    query = """SELECT id, name, email FROM users
        WHERE id > ? ORDER BY id LIMIT ?"""
    return db.execute(query, (after, limit)).fetchall()


def one(db, user_id):
    query = "SELECT id, name, email FROM users WHERE id = ?"
    return db.execute(query, (user_id,)).fetchone()


def add(db, name, email):
    """The new row; None when the email is taken."""
    query = """INSERT INTO users (name, email) VALUES (?, ?)
        ON CONFLICT (email) DO NOTHING RETURNING id, name, email"""
    return db.execute(query, (name, email)).fetchone()
