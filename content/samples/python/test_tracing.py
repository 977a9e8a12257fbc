"""Shows that spans of the traced app reach a collector, in the trace that goes through it."""

import queue
import threading
import unittest
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest
from opentelemetry.proto.trace.v1.trace_pb2 import Span
from serving import free_address, get, serving

TRACE = "0af7651916cd43dd8448eb211c80319c"


class TracingTest(unittest.TestCase):
    def setUp(self):
        self.exports, self.asked = queue.Queue(), queue.Queue()
        self.collector = self.server(lambda path, _, body: self.exports.put((path, body)))
        self.stock = self.server(lambda _, headers, __: self.asked.put(headers["traceparent"]))

    def test_requests_become_spans_in_the_trace_that_they_came_with_and_pass_it_on(self):
        address = free_address()
        settings = {
            "BIND": address,
            "WEB_CONCURRENCY": "1",
            "STOCK": self.stock,
            "OTEL_SERVICE_NAME": "products",
            "OTEL_EXPORTER_OTLP_ENDPOINT": self.collector,
            "OTEL_TRACES_SAMPLER": "parentbased_traceidratio",
            "OTEL_TRACES_SAMPLER_ARG": "0",  # none but what was already being traced
            "OTEL_BSP_SCHEDULE_DELAY": "100",
        }
        with serving(["gunicorn", "--no-control-socket", "tracing:app"], address, **settings):
            self.assertEqual(get(address, "/api/v1/products/1")[0], 200)
            traceparent = f"00-{TRACE}-b7ad6b7169203331-01"
            status, _ = get(address, "/api/v1/products/7", traceparent=traceparent)
            self.assertEqual(status, 200)
            spans = []
            while len(spans) < 2:
                spans += self.exported()

        self.assertEqual({span.trace_id.hex() for span in spans}, {TRACE})
        names = {Span.SpanKind.Name(span.kind): span.name for span in spans}
        route = "GET /api/v1/products/<int:number>"
        self.assertEqual(names, {"SPAN_KIND_CLIENT": "GET", "SPAN_KIND_SERVER": route})
        untraced, traced = self.asked.get(timeout=30), self.asked.get(timeout=30)
        self.assertFalse(int(untraced[-2:], 16) & 1, untraced)  # its flag says: not sampled
        self.assertIn(TRACE, traced)

    def exported(self):
        """The spans of the next export."""
        path, body = self.exports.get(timeout=30)
        self.assertEqual(path, "/v1/traces")
        [resource] = ExportTraceServiceRequest.FromString(body).resource_spans
        names = {each.key: each.value.string_value for each in resource.resource.attributes}
        self.assertEqual(names["service.name"], "products")
        return [span for scope in resource.scope_spans for span in scope.spans]

    def server(self, tell):
        """Starts a server that answers 7 to all, and tells what it got; returns its address."""

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self):
                body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
                tell(self.path, self.headers, body)
                self.send_response(200)
                self.send_header("Content-Length", "1")
                self.end_headers()
                self.wfile.write(b"7")

            do_GET = do_POST

            def log_message(self, *_):
                pass

        server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, daemon=True).start()
        self.addCleanup(server.server_close)
        self.addCleanup(server.shutdown)
        return f"http://127.0.0.1:{server.server_port}"


if __name__ == "__main__":
    unittest.main()
