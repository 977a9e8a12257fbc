"""A pool sized for the database rather than for this process."""

from sqlalchemy import create_engine


def pooled_engine(url, connections, processes, wait=3):
    """
    :param connections: what the database serves well, in all
    :param processes: that share them: hosts × workers
    :param wait: for a connection, in seconds at most (default 30)
    """
    size = connections // processes
    if size < 1:
        raise ValueError("fewer connections than processes: use PgBouncer")
    return create_engine(
        url,
        pool_size=size,  # default 5
        max_overflow=0,  # default 10, on top of pool_size
        pool_timeout=wait,
        # Below any limit of database and proxies; default: for ever.
        pool_recycle=1500,
        # Finds connections that the other end closed; default: off.
        pool_pre_ping=True,
    )
