"""The WSGI contract without a framework. Start it with: gunicorn wsgi:app"""


def app(environ, start_response):
    path = environ["PATH_INFO"].encode("latin-1")  # the bytes of the request
    start_response("200 OK", [("Content-Type", "text/plain; charset=utf-8")])
    return [b"You asked for ", path, b"\n"]  # an iterable of bytes
