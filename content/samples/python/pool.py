"""A connection pool with every limit stated. Each worker process has one of its own."""

from sqlalchemy import QueuePool, create_engine, text


def make_engine(url):
    """Call it in the worker, after the fork: connections must not be shared by processes."""
    return create_engine(
        url,
        poolclass=QueuePool,
        pool_size=4,  # kept open; times worker processes times hosts, this is what the database sees
        max_overflow=0,  # no more than that (default: 10 more)
        pool_timeout=3,  # seconds to wait for a connection before giving up (default: 30)
        pool_recycle=1800,  # seconds; below the limits of the database and the network
        pool_pre_ping=True,  # notice a dead connection before the query does
    )


def count_orders(engine):
    # The block gives the connection back whatever happens; do slow work outside it.
    with engine.connect() as connection:
        return connection.scalar(text("select count(*) from orders"))
