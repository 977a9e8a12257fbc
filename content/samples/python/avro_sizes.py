"""Bytes of the same users in Avro, raw and gzipped; sizes.py has the other encodings."""

import gzip
from io import BytesIO

from fastavro import schemaless_writer

USER = {
    "type": "record",
    "name": "User",
    "fields": [
        {"name": "id", "type": "int"},
        {"name": "name", "type": "string"},
        {"name": "email", "type": ["null", "string"]},
    ],
}
USERS = {"type": "array", "items": USER}


def avro(value, schema):
    """A value without its schema, which both ends have."""
    out = BytesIO()
    schemaless_writer(out, schema, value)
    return out.getvalue()


def avro_sizes(users):
    """One user is encoded as a user, several are as a list."""
    data = avro(users[0], USER) if len(users) == 1 else avro(users, USERS)
    return {"avro-raw": len(data), "avro-gzip": len(gzip.compress(data))}
