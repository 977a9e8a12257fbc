"""Traces a Flask app over OTLP. Start it with: gunicorn tracing:app

OTEL_SERVICE_NAME names the service, OTEL_EXPORTER_OTLP_ENDPOINT the
collector or Jaeger v2, http://localhost:4318 unless it is set. Every
request is traced unless OTEL_TRACES_SAMPLER says otherwise: with
parentbased_traceidratio and OTEL_TRACES_SAMPLER_ARG=0.05, one in 20.
"""

import os

import httpx
from flask import Flask
from opentelemetry import trace
from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
from opentelemetry.instrumentation.flask import FlaskInstrumentor
from opentelemetry.instrumentation.httpx import HTTPXClientInstrumentor
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor

provider = TracerProvider()
provider.add_span_processor(BatchSpanProcessor(OTLPSpanExporter()))
trace.set_tracer_provider(provider)

app = Flask(__name__)
# Continues a trace that began in front, say in Gin, and passes it on.
FlaskInstrumentor().instrument_app(app)
HTTPXClientInstrumentor().instrument()

# One client for all requests: they share its connections.
stock = httpx.Client(base_url=os.environ.get("STOCK", "http://127.0.0.1:9000"), timeout=2)


@app.get("/api/v1/products/<int:number>")
def product(number):
    answer = stock.get(f"/stock/{number}")
    answer.raise_for_status()
    return {"id": number, "stock": answer.json()}
