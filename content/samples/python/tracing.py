"""Traces a Flask app over OTLP. Start it with: gunicorn tracing:app

OTEL_SERVICE_NAME names the service; OTEL_EXPORTER_OTLP_ENDPOINT is where the collector or
Jaeger v2 listens, http://localhost:4318 unless it is set.
"""

from flask import Flask
from opentelemetry import trace
from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
from opentelemetry.instrumentation.flask import FlaskInstrumentor
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor

# Each worker sets this up when it loads the app. With preload_app it would happen before the
# fork, which the thread that sends the spans does not survive: use a post_fork hook then.
provider = TracerProvider()
provider.add_span_processor(BatchSpanProcessor(OTLPSpanExporter()))
trace.set_tracer_provider(provider)

app = Flask(__name__)
FlaskInstrumentor().instrument_app(app)  # continues a trace that began in front, say in Gin


@app.get("/api/v1/products/<int:number>")
def product(number):
    return {"id": number}
