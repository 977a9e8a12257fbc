"""Bytes of the same users in two encodings, raw and gzipped."""

import gzip
import hashlib
import json

# python -m grpc_tools.protoc -I. --python_out=. user.proto
import user_pb2

FIRST = "Ada Alan Barbara Dennis Edsger Frances Grace John".split()
LAST = "Dijkstra Hoare Hopper Knuth Lamport Liskov Ritchie".split()


def user(number):
    """A made-up user, always the same for a number: names repeat,
    addresses do not."""
    noise = hashlib.sha256(str(number).encode())
    first, last, *_ = noise.digest()
    name = f"{FIRST[first % len(FIRST)]} {LAST[last % len(LAST)]}"
    email = f"{noise.hexdigest()[-8:]}@example.com"
    return {"id": number, "name": name, "email": email}


def sizes(users):
    """One user is encoded as a user, several are as a list."""
    messages = [user_pb2.User(**each) for each in users]
    if len(users) == 1:
        [value], [message] = users, messages
    else:
        value, message = users, user_pb2.Users(users=messages)
    as_json = json.dumps(value, separators=(",", ":")).encode()
    as_protobuf = message.SerializeToString()
    return {
        "json-raw": len(as_json),
        "json-gzip": len(gzip.compress(as_json)),
        "protobuf-raw": len(as_protobuf),
        "protobuf-gzip": len(gzip.compress(as_protobuf)),
    }
