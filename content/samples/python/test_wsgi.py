"""Flask and a bare function meet the same contract."""

import unittest
from urllib.parse import quote

from flask import Flask
from serving import get, serving_app
from werkzeug.test import Client
from wsgi import app


class WsgiTest(unittest.TestCase):
    def test_answers_on_gunicorn(self):
        with serving_app("wsgi:app") as address:
            for path in ("/hello", "/你好"):
                expected = f"You asked for {path}\n".encode()
                self.assertEqual(get(address, quote(path)), (200, expected))

    def test_a_flask_app_is_called_the_same_way(self):
        flask = Flask("hello")
        flask.add_url_rule("/hello", view_func=lambda: "hello")
        for application in (app, flask):
            answer = Client(application).get("/hello")
            self.assertEqual(answer.status_code, 200)
            self.assertIn("hello", answer.text)


if __name__ == "__main__":
    unittest.main()
