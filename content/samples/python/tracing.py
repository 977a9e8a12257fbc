"""Traces a Flask app over OTLP. Start it with: gunicorn tracing:app

OTEL_SERVICE_NAME names the service, OTEL_EXPORTER_OTLP_ENDPOINT the
collector or Jaeger v2, http://localhost:4318 unless it is set.
"""

from flask import Flask
from opentelemetry import trace
from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
from opentelemetry.instrumentation.flask import FlaskInstrumentor
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor

# Each worker does this when it loads the app. With preload_app it would
# come before the fork, which the thread that sends spans does not
# survive: use a post_fork hook then.
provider = TracerProvider()
provider.add_span_processor(BatchSpanProcessor(OTLPSpanExporter()))
trace.set_tracer_provider(provider)

app = Flask(__name__)
# Continues a trace that began in front, say in Gin.
FlaskInstrumentor().instrument_app(app)


@app.get("/api/v1/products/<int:number>")
def product(number):
    return {"id": number}
