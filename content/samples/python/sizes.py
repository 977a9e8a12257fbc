"""Bytes of the same users as JSON and as protobuf, raw and after gzip."""

import gzip
import hashlib
import json

import user_pb2  # python -m grpc_tools.protoc --proto_path=. --python_out=. user.proto

FIRST = "Ada Alan Barbara Dennis Donald Edsger Frances Grace John Ken Leslie Tony".split()
LAST = "Allen Dijkstra Hoare Hopper Knuth Lamport Liskov Lovelace Ritchie Thompson".split()


def user(number):
    """A made-up user, always the same for a number: names repeat, addresses do not."""
    noise = hashlib.sha256(str(number).encode())
    first, last = (part[byte % len(part)] for part, byte in zip((FIRST, LAST), noise.digest()))
    return {
        "id": number,
        "name": f"{first} {last}",
        "email": f"{noise.hexdigest()[-8:]}@example.com",
    }


def sizes(users):
    """Bytes by encoding; a single user is encoded as one, not as a list."""
    messages = [user_pb2.User(**each) for each in users]
    one = len(users) == 1
    as_json = json.dumps(users[0] if one else users, separators=(",", ":")).encode()
    as_protobuf = (messages[0] if one else user_pb2.Users(users=messages)).SerializeToString()
    return {
        "json-raw": len(as_json),
        "json-gzip": len(gzip.compress(as_json)),
        "protobuf-raw": len(as_protobuf),
        "protobuf-gzip": len(gzip.compress(as_protobuf)),
    }
