"""Servers on this machine that a desk may meet on a bad day: one says nothing, one says yes to everything."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@contextmanager
def silent_server() -> Iterator[str]:
    """Takes every connection and whatever is sent, and never answers; its address."""
    with socket.create_server(("127.0.0.1", 0)) as server:  # the system accepts for it, and keeps what is sent
        yield f"http://127.0.0.1:{server.getsockname()[1]}"


@contextmanager
def agreeable_server(content: bytes, media_type: str) -> Iterator[str]:
    """Answers every request with 200 (a write with 201) and the same content; its address."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self._say(200)

        def do_POST(self) -> None:
            self.rfile.read(int(self.headers.get("Content-Length") or 0))
            self._say(201)

        do_PUT = do_PATCH = do_DELETE = do_POST  # noqa: N815  as the library calls them

        def _say(self, status: int) -> None:
            self.send_response(status)
            self.send_header("Content-Type", media_type)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *_: object) -> None:
            """Nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_address[1]}"
        finally:
            server.shutdown()
            thread.join()
