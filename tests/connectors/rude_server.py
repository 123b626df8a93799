"""A small real HTTP server that misbehaves on purpose, in a thread of its own."""

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

Behaviour = Callable[["Visit"], None]


@dataclass(slots=True)
class Visit:
    """One connection, and what came in it."""

    sock: socket.socket
    server: "RudeServer"
    head: bytes = b""
    body: bytes = b""

    def read_head(self) -> None:
        """Up to the empty line."""
        while b"\r\n\r\n" not in self.head:
            block = self.sock.recv(4096)
            if not block:
                break
            self.head += block
        self.head, _, self.body = self.head.partition(b"\r\n\r\n")

    def read_body(self) -> bool:
        """What Content-Length promises; False where it did not come whole."""
        lengths = [line for line in self.head.lower().split(b"\r\n") if line.startswith(b"content-length:")]
        length = int(lengths[0].partition(b":")[2]) if lengths else 0
        while len(self.body) < length:
            block = self.sock.recv(65536)
            if not block:
                return False
            self.body += block
        self.server.done.append(self.body)
        return True

    def say(self, text: str | bytes) -> None:
        """Raw bytes."""
        self.sock.sendall(text.encode() if isinstance(text, str) else text)

    def answer(self, status: str, body: str = "{}", *headers: str) -> None:
        """A whole answer."""
        lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body.encode())}", "Connection: close", *headers]
        self.say("\r\n".join(lines) + "\r\n\r\n" + body)


@dataclass(slots=True)
class RudeServer:
    """Serves each connection with the behaviour that is set; remembers what was carried out."""

    port: int
    behaviour: Behaviour
    done: list[bytes] = field(default_factory=list)
    """Bodies that came whole: what a server that honours Content-Length would have carried out."""
    heads: list[bytes] = field(default_factory=list)
    stop: threading.Event = field(default_factory=threading.Event)

    @property
    def url(self) -> str:
        """Its address."""
        return f"http://127.0.0.1:{self.port}"

    def serve(self, listener: socket.socket) -> None:
        """Until it is stopped; each connection in a thread."""
        while not self.stop.is_set():
            with suppress(OSError):
                sock, _ = listener.accept()
                threading.Thread(target=self._visit, args=(sock,), daemon=True).start()

    def _visit(self, sock: socket.socket) -> None:
        with sock, suppress(OSError):
            sock.settimeout(10)
            visit = Visit(sock, self)
            visit.read_head()
            self.heads.append(visit.head)
            self.behaviour(visit)


@contextmanager
def rude_server(behaviour: Behaviour) -> Iterator[RudeServer]:
    """The server, for as long as it is needed."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.settimeout(0.05)
        server = RudeServer(listener.getsockname()[1], behaviour)
        thread = threading.Thread(target=server.serve, args=(listener,), daemon=True)
        thread.start()
        try:
            yield server
        finally:
            server.stop.set()
            thread.join()
