"""Shows that spans of the traced app reach a collector, in the trace that began in front of it."""

import queue
import threading
import unittest
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest
from serving import free_address, get, serving

TRACE = "0af7651916cd43dd8448eb211c80319c"


class TracingTest(unittest.TestCase):
    def setUp(self):
        received = self.received = queue.Queue()

        class Collector(BaseHTTPRequestHandler):
            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"]))
                received.put((self.path, ExportTraceServiceRequest.FromString(body)))
                self.send_response(200)
                self.send_header("Content-Length", "0")
                self.end_headers()

            def log_message(self, *_):
                pass

        self.collector = ThreadingHTTPServer(("127.0.0.1", 0), Collector)
        self.collector.daemon_threads = True
        threading.Thread(target=self.collector.serve_forever, daemon=True).start()
        self.addCleanup(self.collector.server_close)
        self.addCleanup(self.collector.shutdown)

    def test_a_request_becomes_a_span_of_the_service_in_the_trace_that_it_came_with(self):
        address = free_address()
        settings = {
            "BIND": address,
            "WEB_CONCURRENCY": "1",
            "OTEL_SERVICE_NAME": "products",
            "OTEL_EXPORTER_OTLP_ENDPOINT": f"http://127.0.0.1:{self.collector.server_port}",
            "OTEL_BSP_SCHEDULE_DELAY": "100",
        }
        with serving(["gunicorn", "--no-control-socket", "tracing:app"], address, **settings):
            traceparent = f"00-{TRACE}-b7ad6b7169203331-01"
            status, _ = get(address, "/api/v1/products/7", traceparent=traceparent)
            self.assertEqual(status, 200)
            path, export = self.received.get(timeout=30)

        self.assertEqual(path, "/v1/traces")
        [resource] = export.resource_spans
        names = {each.key: each.value.string_value for each in resource.resource.attributes}
        self.assertEqual(names["service.name"], "products")
        [span] = [span for scope in resource.scope_spans for span in scope.spans]
        self.assertEqual(span.name, "GET /api/v1/products/<int:number>")
        self.assertEqual(span.trace_id.hex(), TRACE)


if __name__ == "__main__":
    unittest.main()
