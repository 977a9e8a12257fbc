"""GET /api/ping in Flask. Start it with: gunicorn ping:app"""

from flask import Flask

app = Flask(__name__)


@app.get("/api/ping")
def ping():
    return {"message": "pong"}
