"""The supervisor's eyes: signs in to the console and reads what the projector made of the log."""

import http.client
import json
import ssl
import time


class Supervisor:
    def __init__(self, address: str, authority: str, login: str, password: str):
        self.host, self.port = address.rsplit(":", 1)
        self.trust = ssl.create_default_context(cafile=authority)
        self.cookie = ""
        _, headers = self.ask("POST", "/api/session", {"login": login, "password": password})
        self.cookie = headers["Set-Cookie"].split(";")[0]

    def ask(self, method: str, path: str, message: dict | None = None):
        connection = http.client.HTTPSConnection(self.host, int(self.port), context=self.trust, timeout=30)
        try:
            connection.request(method, path, json.dumps(message) if message else None,
                               {"Content-Type": "application/json", "Cookie": self.cookie})
            answer = connection.getresponse()
            content = answer.read()
        finally:
            connection.close()
        if answer.status != 200:
            raise ValueError(f"{method} {path}: {answer.status} {content.decode()}")
        return json.loads(content), answer.headers

    def read(self, path: str, seconds: float = 20) -> dict:
        """What is at `path` once the lists hold all that the log holds."""
        late = time.monotonic() + seconds
        while True:
            health, _ = self.ask("GET", "/healthz")
            if health["log_head"] == health["projected"]:
                return self.ask("GET", path)[0]
            if time.monotonic() > late:
                raise TimeoutError(f"the projector stays behind: {health}")
            time.sleep(0.02)
