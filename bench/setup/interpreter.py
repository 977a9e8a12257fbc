"""Prints as JSON what this interpreter is and how fast it runs a loop of plain Python.

Argument: the minor version of Python 3 below which nothing is measured. Any Python 3 can run it.
"""

import importlib.util
import json
import os
import sys
import sysconfig
import time

SECONDS = 1
OBJECTS = 2000


class Item:
    def __init__(self, number):
        self.number = number
        self.name = "item " + str(number)


def make_and_count():
    totals = {}
    for number in range(OBJECTS):
        item = Item(number)
        key = item.name[-1]
        totals[key] = totals.get(key, 0) + item.number * 3 % 7
    return totals


def nanoseconds_per_object():
    """Of the processor's time, in the fastest round: what others do on the machine hardly matters."""
    best = float("inf")
    end = time.time() + SECONDS
    while time.time() < end:
        start = time.process_time()
        make_and_count()
        best = min(best, time.process_time() - start)
    return best / OBJECTS * 1e9


minor = sys.version_info[1]
current = sys.version_info[0] == 3 and minor >= int(sys.argv[1])
print(
    json.dumps(
        {
            "path": os.path.realpath(sys.executable),
            "implementation": sys.implementation.name,
            "version": "%d.%d.%d" % sys.version_info[:3],
            "minor": minor,
            "freeThreaded": bool(sysconfig.get_config_var("Py_GIL_DISABLED")),
            "configured": sysconfig.get_config_var("CONFIG_ARGS") or "",
            "venv": importlib.util.find_spec("venv") is not None,
            "ensurepip": importlib.util.find_spec("ensurepip") is not None,
            "pip": importlib.util.find_spec("pip") is not None,
            "headers": os.path.exists(os.path.join(sysconfig.get_paths()["include"], "Python.h")),
            "loop": nanoseconds_per_object() if current else None,
        }
    )
)
