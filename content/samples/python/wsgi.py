"""The WSGI contract without a framework. Start it with: gunicorn wsgi:app"""


def app(environ, start_response):
    body = f"You asked for {environ['PATH_INFO']}\n".encode()
    start_response("200 OK", [("Content-Type", "text/plain; charset=utf-8")])
    return [body]  # an iterable of bytes
