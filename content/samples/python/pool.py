"""A connection pool with every limit stated, one in each worker process."""

from sqlalchemy import QueuePool, create_engine, text


def make_engine(url):
    """Call it after the fork: processes must not share connections."""
    return create_engine(
        url,
        poolclass=QueuePool,
        pool_size=4,  # times workers, times hosts: what the database sees
        max_overflow=0,  # no more than that (default: 10 more)
        pool_timeout=3,  # seconds to wait for a connection (default: 30)
        pool_recycle=1800,  # seconds; below the limit of the database
        pool_pre_ping=True,  # find dead connections before a query does
    )


def count_orders(engine):
    # The block gives the connection back, whatever happens in it.
    with engine.connect() as connection:
        return connection.scalar(text("select count(*) from orders"))
