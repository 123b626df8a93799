"""What the session makes of servers that are slow, that break off, that lie: sorted by whether the write was done."""

import socket
import ssl
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from connectors.errors import (
    ConnectorError,
    MisconfiguredError,
    PermanentError,
    StoppedError,
    TransientError,
    UncertainError,
)
from connectors.http import Body, Part, Session, checked_address, form_body, json_body
from tests.connectors.rude_server import Behaviour, Visit, rude_server

SECRET = "token 1-35-geheim"  # noqa: S105  invented
PERSON = "asa.ohman@almglantan.example"
SHORT = timedelta(seconds=0.4)


def session(url: str, within: timedelta = SHORT, most_bytes: int = 1024 * 1024) -> Session:
    return Session(url, name="Testdesk", headers={"Authorization": SECRET}, within=within, most_bytes=most_bytes)


def write(url: str, guard: Callable[[], None] | None = None, size: int = 10, within: timedelta = SHORT) -> None:
    session(url, within).write("POST", "sending a reply", "/ticket/1", Body(b"x" * size, "text/plain"), guard=guard)


def read(url: str, within: timedelta = SHORT) -> bytes:
    return session(url, within).read("reading a ticket", "/ticket/1", [("q", PERSON)]).content


# -- servers -----------------------------------------------------------------------------------------------------------


def answering(status: str, body: str = "{}", *headers: str) -> Behaviour:
    def behave(visit: Visit) -> None:
        if visit.read_body():
            visit.answer(status, body, *headers)

    return behave


def silent(visit: Visit) -> None:
    visit.read_body()
    visit.server.stop.wait(5)


def trickling(visit: Visit) -> None:
    """A byte now and then: a socket's own time-out would never come."""
    visit.read_body()
    for letter in "HTTP/1.1 201 Created\r\nContent-Length: 2\r\nX-Long: " + "a" * 200:
        visit.say(letter)
        if visit.server.stop.wait(0.05):
            return


def hanging_up(visit: Visit) -> None:
    visit.read_body()


def hanging_up_at_once(visit: Visit) -> None:
    visit.sock.shutdown(socket.SHUT_RDWR)


def cut_answer(visit: Visit) -> None:
    visit.read_body()
    visit.say("HTTP/1.1 201 Created\r\nContent-Length: 1000\r\n\r\n{")


def deaf(visit: Visit) -> None:
    """Takes no byte of the body."""
    visit.server.stop.wait(5)


# -- writes ------------------------------------------------------------------------------------------------------------

OUTCOMES = [
    ("201", answering("201 Created"), None),
    ("500 after it was done", answering("500 Internal Server Error"), UncertainError),
    ("502 of a proxy", answering("502 Bad Gateway"), UncertainError),
    ("503", answering("503 Service Unavailable"), UncertainError),
    ("no answer", silent, UncertainError),
    ("an answer that never ends", trickling, UncertainError),
    ("hanging up after it was done", hanging_up, UncertainError),
    ("an answer that is cut", cut_answer, UncertainError),
    ("303, as after a form", answering("303 See Other", "", "Location: /x"), UncertainError),
    ("nothing like HTTP", lambda visit: (visit.read_body(), visit.say("SSH-2.0-x\r\n"))[1], UncertainError),
    ("302, as after a form", answering("302 Found", "", "Location: http://other.example/"), UncertainError),
    ("301", answering("301 Moved", "", "Location: https://other.example/"), MisconfiguredError),
    ("308", answering("308 Permanent", "", "Location: https://other.example/"), MisconfiguredError),
    ("400", answering("400 Bad Request"), PermanentError),
    ("401", answering("401 Unauthorized"), MisconfiguredError),
    ("403", answering("403 Forbidden"), MisconfiguredError),
    ("404", answering("404 Not Found"), PermanentError),
    ("408", answering("408 Request Timeout"), TransientError),
    ("409", answering("409 Conflict"), TransientError),
    ("412", answering("412 Precondition Failed"), TransientError),
    ("413", answering("413 Too Large"), PermanentError),
    ("429", answering("429 Too Many", "{}", "Retry-After: 7"), TransientError),
]


@pytest.mark.parametrize(("behaviour", "outcome"), [case[1:] for case in OUTCOMES], ids=[case[0] for case in OUTCOMES])
def test_a_write_is_sorted_by_whether_it_was_done_and_made_once(
    behaviour: Behaviour, outcome: type[ConnectorError] | None
) -> None:
    with rude_server(behaviour) as server:
        if outcome is None:
            write(server.url)
        else:
            with pytest.raises(ConnectorError) as caught:
                write(server.url)
            assert type(caught.value) is outcome
        assert len(server.done) == 1  # and never twice


def test_a_server_that_cannot_be_reached_has_done_nothing() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    with pytest.raises(TransientError) as caught:
        write(f"http://127.0.0.1:{port}")
    assert caught.value.code == "desk.unreachable"


def test_a_name_that_nobody_knows_has_done_nothing() -> None:
    with pytest.raises(TransientError):
        write("https://finns-inte.invalid", within=timedelta(seconds=5))


@pytest.mark.parametrize("behaviour", [hanging_up_at_once, deaf])
def test_a_body_that_did_not_leave_whole_was_not_carried_out(behaviour: Behaviour) -> None:
    """Larger than what the two machines' buffers hold, so that the last block cannot have left."""
    with rude_server(behaviour) as server:
        with pytest.raises(TransientError):
            write(server.url, size=64 * 1024 * 1024)
        assert not server.done


def test_an_early_refusal_of_a_large_body_is_heard() -> None:
    def refusing(visit: Visit) -> None:
        visit.answer("413 Too Large")
        visit.server.stop.wait(1)

    with rude_server(refusing) as server, pytest.raises(ConnectorError) as caught:
        write(server.url, size=64 * 1024 * 1024, within=timedelta(seconds=5))
    assert isinstance(caught.value, PermanentError | TransientError)  # either way: surely not done


def test_the_last_block_of_a_write_has_its_deadline_too() -> None:
    started = time.monotonic()
    with rude_server(trickling) as server, pytest.raises(UncertainError):
        write(server.url)
    assert time.monotonic() - started < 5  # the trickle would last ten seconds


# -- the guard ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("size", [0, 1, 64 * 1024, 64 * 1024 + 1, 500_000])
def test_the_guard_is_asked_once_before_the_last_block_and_the_whole_body_comes(size: int) -> None:
    seen: list[int] = []
    with rude_server(answering("200 OK")) as server:
        write(server.url, guard=lambda: seen.append(len(server.done)), size=size, within=timedelta(seconds=5))
        assert seen == [0]
        assert server.done == [b"x" * size]


@pytest.mark.parametrize("size", [1, 500_000])
def test_a_guard_that_says_stop_leaves_nothing_done(size: int) -> None:
    def stop() -> None:
        raise StoppedError("Not ours.", remedy="Another goes on.", code="test.stopped")

    with rude_server(answering("200 OK")) as server:
        with pytest.raises(StoppedError):
            write(server.url, guard=stop, size=size)
        assert not server.done


def test_a_guard_that_takes_too_long_stops_the_write_itself() -> None:
    with rude_server(answering("200 OK")) as server:
        with pytest.raises(TransientError) as caught:
            write(server.url, guard=lambda: time.sleep(0.6))
        assert caught.value.code == "desk.timeout"
        assert not server.done


def test_requests_that_share_a_deadline_end_together() -> None:
    with rude_server(answering("200 OK")) as server:
        desk = session(server.url)
        by = desk.deadline()
        desk.read("one", "/", by=by)
        time.sleep(0.5)
        with pytest.raises(TransientError):
            desk.write("POST", "two", "/", json_body({}), by=by)
        assert len(server.done) == 1


# -- reads -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("behaviour", [silent, trickling, cut_answer, hanging_up, answering("500 Oh")])
def test_a_read_that_fails_may_be_tried_again(behaviour: Behaviour) -> None:
    with rude_server(behaviour) as server, pytest.raises(TransientError):
        read(server.url)


def test_a_read_whose_connection_was_lost_is_tried_once_more() -> None:
    visits: list[int] = []

    def first_lost(visit: Visit) -> None:
        visits.append(1)
        visit.read_body()
        if len(visits) > 1:
            visit.answer("200 OK", '{"a": 1}')

    with rude_server(first_lost) as server:
        assert read(server.url, timedelta(seconds=5)) == b'{"a": 1}'
    assert len(visits) == 2


def test_a_read_that_was_refused_is_not_tried_again_here() -> None:
    with rude_server(answering("503 Busy", "{}", "Retry-After: 120")) as server:
        with pytest.raises(TransientError) as caught:
            read(server.url)
        assert caught.value.retry_after == timedelta(seconds=120)
        assert len(server.done) == 1


@pytest.mark.parametrize(
    ("header", "wait"),
    [
        ("Retry-After: 7", timedelta(seconds=7)),
        ("Retry-After: 99999999", timedelta(hours=1)),
        ("Retry-After: Wed, 25 Nov 2026 10:00:30 GMT", timedelta(seconds=30)),
        ("Retry-After: Wed, 25 Nov 2026 09:00:00 GMT", timedelta(0)),
        ("Retry-After: -5", None),
        ("Retry-After: soon", None),
        ("Retry-After: ", None),
    ],
)
def test_the_time_to_wait_is_understood_and_bounded(header: str, wait: timedelta | None) -> None:
    date = "Date: Wed, 25 Nov 2026 10:00:00 GMT"
    with rude_server(answering("429 Too Many", "{}", header, date)) as server, pytest.raises(TransientError) as caught:
        read(server.url)
    assert caught.value.retry_after == wait


@pytest.mark.parametrize("promise", ["Content-Length: 9000000000", "Transfer-Encoding: chunked"])
def test_an_answer_is_bounded(promise: str) -> None:
    def flooding(visit: Visit) -> None:
        visit.read_body()
        visit.say(f"HTTP/1.1 200 OK\r\n{promise}\r\n\r\n")
        block = b"a" * 65536
        frame = b"10000\r\n" + block + b"\r\n" if "chunked" in promise else block
        while not visit.server.stop.is_set():
            visit.say(frame)

    with rude_server(flooding) as server, pytest.raises(PermanentError) as caught:
        session(server.url, timedelta(seconds=20), most_bytes=1024 * 1024).read("reading a ticket", "/")
    assert caught.value.code == "desk.too_much"


def test_an_answer_is_not_decompressed() -> None:
    """A few bytes could become gigabytes; we ask for none of it."""
    with rude_server(answering("200 OK", "{}", "Content-Encoding: gzip")) as server:
        assert read(server.url) == b"{}"
        assert b"accept-encoding: identity" in server.heads[0].lower()


# -- whom the credentials go to ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("status", ["301 Moved", "302 Found", "303 See Other", "307 Temporary", "308 Permanent"])
def test_no_redirect_is_followed(status: str) -> None:
    with (
        rude_server(answering("200 OK")) as other,
        rude_server(answering(status, "", f"Location: {other.url}/")) as server,
    ):
        with pytest.raises(MisconfiguredError) as caught:
            read(server.url)
        assert caught.value.code == "desk.redirected"
        assert not other.heads


def test_no_proxy_and_no_netrc_of_the_environment_is_used(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login anna password hemligt\n")
    monkeypatch.setenv("NETRC", str(netrc))
    with rude_server(answering("200 OK")) as proxy, rude_server(answering("200 OK")) as server:
        monkeypatch.setenv("HTTP_PROXY", proxy.url)
        monkeypatch.setenv("NO_PROXY", "")
        read(server.url)
        assert SECRET.encode() in server.heads[0]
        assert not proxy.heads


@pytest.mark.parametrize(
    "address",
    [
        "http://desk.kommunen.example",
        "desk.kommunen.example",
        "https://bot:hemligt@desk.example",
        "https://x.example/?a",
    ],
)
def test_an_address_that_would_tell_the_credentials_is_refused(address: str) -> None:
    with pytest.raises(ValueError, match=r"https|whole address|out of the address") as caught:
        checked_address(address)
    assert "hemligt" not in str(caught.value)


def test_a_certificate_that_nobody_vouches_for_is_not_trusted(tmp_path: Path) -> None:
    key, certificate = make_certificate(tmp_path)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)

    def greet(visit: Visit) -> None:
        raise AssertionError(visit)  # never got so far

    with rude_server(greet) as _, socket.create_server(("127.0.0.1", 0)) as listener:
        threading.Thread(target=_shake_hands, args=(listener, context, 2), daemon=True).start()
        url = f"https://localhost:{listener.getsockname()[1]}"
        with pytest.raises(MisconfiguredError) as caught:
            write(url, within=timedelta(seconds=10))
        assert caught.value.code == "desk.certificate"
        trusting = Session(url, name="Testdesk", headers={}, within=timedelta(seconds=10), ca_file=certificate)
        assert trusting.read("reading", "/").content == b"{}"


# -- what is told ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "status", ["200 OK", "301 Moved", "400 Bad", "401 No", "403 No", "404 No", "409 No", "413 No", "429 No", "500 No"]
)
@pytest.mark.parametrize("writing", [True, False])
def test_no_error_tells_anything_of_the_answer_the_query_or_the_credentials(status: str, writing: bool) -> None:  # noqa: FBT001
    """The server shouts everything back, in the reason, the headers and the body."""
    shout = f"{PERSON} {SECRET} Åsa"
    code, _, _ = status.partition(" ")
    body = "x" * 3_000_000 if code == "200" else shout
    answer = answering(f"{code} {PERSON}", body, f"Location: http://{PERSON}/", f"X-Echo: {SECRET}")
    with rude_server(answer) as server:
        desk = session(server.url, timedelta(seconds=5))
        way = "POST" if writing else "GET"
        with pytest.raises(ConnectorError) as caught:
            _ask(desk, way, shout)
    error: BaseException | None = caught.value
    assert caught.value.remedy
    assert error is not None
    assert error.__cause__ is None
    for told in (
        str(error),
        repr(error),
        repr(desk),
        repr(json_body(shout)),
        repr(Part("a", shout.encode(), "t", shout)),
    ):
        for personal in (PERSON, "almglantan", "geheim", "Åsa"):
            assert personal not in told


def test_a_form_keeps_letters_and_bytes() -> None:
    body = form_body([Part("JSON", b"{}", "application/json"), Part("F", b"\x00\r\n--x", "application/x", "räka.xlsx")])
    assert 'filename="räka.xlsx"'.encode() in body.content
    assert b"\x00\r\n--x" in body.content
    assert body.media_type.startswith("multipart/form-data; boundary=")


def test_what_was_asked_is_counted_by_kind() -> None:
    with rude_server(answering("200 OK")) as server:
        desk = session(server.url)
        desk.read("reading", "/")
        desk.read("reading", "/")
        desk.write("PUT", "closing", "/", json_body({}))
    assert desk.made == {"GET reading": 2, "PUT closing": 1}


def test_a_login_is_made_once_and_again_when_the_server_has_forgotten_us() -> None:
    logins: list[int] = []

    def login(_desk: Session) -> dict[str, str]:
        logins.append(1)
        return {"Cookie": f"sid={len(logins)}"}

    def forgets_the_first(visit: Visit) -> None:
        visit.read_body()
        visit.answer("401 No" if b"sid=1" in visit.head and len(visit.server.heads) > 1 else "200 OK")

    with rude_server(forgets_the_first) as server:
        desk = Session(server.url, name="Testdesk", headers={}, login=login)
        desk.read("reading", "/")
        assert len(logins) == 1
        desk.read("reading", "/")  # tried once more after the new login
        assert len(logins) == 2
        desk.write("PUT", "closing", "/", json_body({}))
        assert len(logins) == 2


# -- small things ------------------------------------------------------------------------------------------------------


def make_certificate(folder: Path) -> tuple[Path, Path]:
    """A key, and a certificate for localhost that it has signed itself."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "localhost")])
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(datetime.now(UTC) - timedelta(days=1))
        .not_valid_after(datetime.now(UTC) + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .sign(key, hashes.SHA256())
    )
    paths = folder / "key.pem", folder / "certificate.pem"
    unlocked = serialization.NoEncryption()
    form = serialization.PrivateFormat.PKCS8
    paths[0].write_bytes(key.private_bytes(serialization.Encoding.PEM, form, unlocked))
    paths[1].write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    return paths


def _ask(desk: Session, method: str, text: str) -> None:
    if method == "GET":
        desk.read("reading a ticket", "/ticket/1", [("query", text)])
    else:
        desk.write(method, "sending a reply", "/ticket/1", json_body({"Content": text}))


def _shake_hands(listener: socket.socket, context: ssl.SSLContext, times: int) -> None:
    for _ in range(times):
        sock, _ = listener.accept()
        with sock:
            try:
                with context.wrap_socket(sock, server_side=True) as safe:
                    safe.recv(4096)
                    safe.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}")
            except (ssl.SSLError, OSError):
                continue
