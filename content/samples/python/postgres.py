"""Runs a PostgreSQL of its own, for the tests."""

import os
import pwd
import shutil
import subprocess
import tempfile
from contextlib import contextmanager
from pathlib import Path

from psycopg_pool import ConnectionPool

WITHOUT = (
    "PostgreSQL, or its user postgres, is missing"
    " (Debian: apt install postgresql; macOS: brew install postgresql@17)"
)


def programs():
    """Folder of the newest PostgreSQL; None where none can run."""
    if os.geteuid() == 0 and "postgres" not in {user.pw_name for user in pwd.getpwall()}:
        return None  # it refuses to run as root
    packaged = Path("/usr/lib/postgresql").glob("[0-9]*/bin")
    newest = max(packaged, key=lambda folder: int(folder.parent.name), default=None)
    on_path = shutil.which("initdb")
    return newest or (on_path and Path(on_path).parent)


@contextmanager
def database():
    """Yields a pool of connections to an empty database, which is gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="pg-") as folder:
        as_owner = {}
        if os.geteuid() == 0:
            shutil.chown(folder, "postgres", "postgres")
            as_owner = {"user": "postgres", "group": "postgres", "extra_groups": ()}

        def run(program, *options):
            command = [programs() / program, "-D", f"{folder}/data", *options]
            subprocess.run(command, cwd=folder, check=True, capture_output=True, **as_owner)

        run("initdb", "-U", "test", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync")
        settings = f"-k {folder} -c listen_addresses= -c fsync=off"
        run("pg_ctl", "start", "-w", "-l", f"{folder}/log", "-o", settings)
        try:
            with ConnectionPool(f"host={folder} user=test dbname=postgres", open=True) as pool:
                yield pool
        finally:
            run("pg_ctl", "stop", "-m", "immediate")
