"""Total deadlines for HTTP: one request's socket is shut down when its time has come."""

import socket
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta
from typing import Any, Self

from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool


class Deadline:
    """A moment by which something must have ended, by a clock that nobody sets."""

    def __init__(self, within: timedelta, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._end = clock() + within.total_seconds()

    @property
    def left(self) -> float:
        """Seconds that are left; negative when it has passed."""
        return self._end - self._clock()


class Flight:
    """One request on its way, cut off at its deadline by shutting its socket down.

    A socket's own time-out starts anew with every byte; only this ends a server that trickles.
    """

    def __init__(self, deadline: Deadline) -> None:
        self.over = False
        self._deadline = deadline
        self._connection: HTTPConnection | None = None
        self._timer = threading.Timer(max(0.0, deadline.left), self._cut)
        self._timer.daemon = True

    @property
    def late(self) -> bool:
        """The deadline has passed."""
        return self.over or self._deadline.left <= 0

    def __enter__(self) -> Self:
        _here.flight = self
        self._timer.start()
        return self

    def __exit__(self, *_: object) -> None:
        _here.flight = None
        self._timer.cancel()

    def carried_by(self, connection: HTTPConnection) -> None:
        """From now on this connection is the one to cut."""
        self._connection = connection
        if self.late:
            raise TimeoutError

    def _cut(self) -> None:
        self.over = True
        sock = self._connection.sock if self._connection is not None else None
        if sock is not None:
            with suppress(OSError):
                # Of the plain socket: SSLSocket.shutdown would take the TLS state away under the reading thread.
                socket.socket.shutdown(sock, socket.SHUT_RDWR)


class _Here(threading.local):
    flight: Flight | None = None


_here = _Here()


def _watch(connection: HTTPConnection) -> None:
    if _here.flight is not None:
        _here.flight.carried_by(connection)


class _WatchedConnection(HTTPConnection):
    def connect(self) -> None:
        super().connect()
        _watch(self)

    def putrequest(self, *args: Any, **kwargs: Any) -> None:
        _watch(self)
        super().putrequest(*args, **kwargs)


class _WatchedTlsConnection(_WatchedConnection, HTTPSConnection):
    """Likewise."""


class _WatchedPool(HTTPConnectionPool):
    ConnectionCls = _WatchedConnection


class _WatchedTlsPool(HTTPSConnectionPool):
    ConnectionCls = _WatchedTlsConnection


class WatchedAdapter(HTTPAdapter):
    """The transport of `requests`, whose connections the flight of this thread can cut off."""

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        """As the transport has it, with our own connections."""
        super().init_poolmanager(*args, **kwargs)
        self.poolmanager.pool_classes_by_scheme = {"http": _WatchedPool, "https": _WatchedTlsPool}
