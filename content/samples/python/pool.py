"""A pool sized for the database rather than for this process."""

from sqlalchemy import create_engine


def pooled_engine(url, connections, processes, wait=3):
    """
    :param connections: what the database serves well, for all processes together
    :param processes: hosts times worker processes
    :param wait: longest wait for a connection in seconds; SQLAlchemy's default is 30
    """
    return create_engine(
        url,
        pool_size=max(1, connections // processes),  # default 5
        max_overflow=0,  # default 10, on top of pool_size
        pool_timeout=wait,
        pool_recycle=1500,  # default: never; stay below the limits of database and proxies
        pool_pre_ping=True,  # default: off; finds connections that the other side has closed
    )
