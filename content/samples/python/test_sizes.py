"""Compiles the .proto file, and holds the figures of the guide against what is measured here."""

import importlib
import json
import sys
import tempfile
import unittest
from io import BytesIO
from pathlib import Path

import avro_sizes
from fastavro import schemaless_reader
from grpc_tools import protoc

FOLDER = Path(__file__).parent
FACTS = FOLDER.parents[2] / "data" / "facts.json"


class SizesTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        generated = tempfile.TemporaryDirectory()
        cls.addClassCleanup(generated.cleanup)
        assert compiled(FOLDER, "user.proto", generated.name)
        sys.path.insert(0, generated.name)
        cls.addClassCleanup(sys.path.remove, generated.name)
        cls.sizes = importlib.import_module("sizes")
        cls.user_pb2 = importlib.import_module("user_pb2")

    def test_the_figures_of_the_guide_are_those_measured(self):
        measured = {
            f"user-{count}-{encoding}": size
            for count in (1, 1000)
            for encoding, size in self.all_sizes(users(self.sizes, count)).items()
        }
        facts = {fact["id"]: fact["value"] for fact in json.loads(FACTS.read_text())["facts"]}
        for name, size in measured.items():
            with self.subTest(name):
                # Builds of zlib compress a little differently; raw sizes are exact.
                tolerance = 0.03 * size if name.endswith("gzip") else 0
                self.assertAlmostEqual(facts[name], size, delta=tolerance)

    def all_sizes(self, users):
        return self.sizes.sizes(users) | avro_sizes.avro_sizes(users)

    def test_what_is_decoded_is_what_was_encoded(self):
        for user in users(self.sizes, 3):
            message = self.user_pb2.User(**user)
            read = self.user_pb2.User.FromString(message.SerializeToString())
            self.assertEqual(user, {field.name: value for field, value in read.ListFields()})
            in_avro = BytesIO(avro_sizes.avro(user, avro_sizes.USER))
            self.assertEqual(user, schemaless_reader(in_avro, avro_sizes.USER, None))

    def test_optional_tells_an_empty_email_from_none(self):
        User = self.user_pb2.User
        for email, present in ((None, False), ("", True)):
            read = User.FromString(User(id=1, email=email).SerializeToString())
            self.assertEqual(read.HasField("email"), present)

    def test_a_reader_of_an_older_schema_keeps_what_it_does_not_know(self):
        newer = self.user_pb2.User(id=1, name="Ada").SerializeToString() + b"\x2a\x03new"  # field 5
        older = self.user_pb2.User.FromString(newer)
        self.assertEqual(older.name, "Ada")
        self.assertEqual(older.SerializeToString(), newer)

    def test_proto3_refuses_required_and_no_syntax_means_proto2(self):
        required = "message User { required int32 id = 1; }"
        with tempfile.TemporaryDirectory() as folder:
            for name, text, accepted in (
                ("three", f'syntax = "proto3"; {required}', False),
                ("two", f'syntax = "proto2"; {required}', True),
                ("unsaid", required, True),
                ("annotated", f'syntax = "proto2"; @Serializable {required}', False),
            ):
                with self.subTest(name):
                    Path(folder, f"{name}.proto").write_text(text)
                    self.assertEqual(compiled(folder, f"{name}.proto", folder), accepted)


def users(sizes, count):
    return [sizes.user(number) for number in range(1, count + 1)]


def compiled(folder, name, out):
    return protoc.main(["protoc", f"--proto_path={folder}", f"--python_out={out}", name]) == 0


if __name__ == "__main__":
    unittest.main()
