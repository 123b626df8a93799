"""Mails as people's programs write them, and as strangers might: always a text, or a clear no."""

import base64
from email.message import EmailMessage
from email.policy import SMTP

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from connectors.desks.html_text import html_to_text
from connectors.desks.mail_headers import Headers, decode_text, is_address
from connectors.desks.mail_text import UnreadableMailError, read_text

OUTLOOK = """\
From: =?iso-8859-1?Q?=C5sa_=D6hman?= <asa@almglantan.example>\r
To: Lindesk <lindesk@kommunen.example>\r
Subject: =?iso-8859-1?Q?Best=E4lla_loggutdrag_till_v=E5r_fakturering_f=F6r_mars?=\r
 =?iso-8859-1?Q?_m=E5nad?=\r
Thread-Index: AdmxYz==\r
Message-ID: <AM0PR05MB1@AM0PR05MB1.eurprd05.prod.outlook.example>\r
Accept-Language: sv-SE, en-US\r
X-MS-Has-Attach: yes\r
Content-Type: multipart/related; boundary="_004_outer_"; type="multipart/alternative"\r
MIME-Version: 1.0\r
\r
--_004_outer_\r
Content-Type: multipart/alternative; boundary="_000_inner_"\r
\r
--_000_inner_\r
Content-Type: text/plain; charset="iso-8859-1"\r
Content-Transfer-Encoding: quoted-printable\r
\r
Hej,\r
\r
Vi beh=F6ver ett loggutdrag f=F6r v=E5ra larmkunder per den 16 mars, s=E5 sn=\r
art det g=E5r.\r
\r
Med v=E4nlig h=E4lsning\r
=C5sa\r
\r
________________________________\r
Fr=E5n: Lindesk <lindesk@kommunen.example>\r
\r
--_000_inner_\r
Content-Type: text/html; charset="iso-8859-1"\r
Content-Transfer-Encoding: quoted-printable\r
\r
<html><body><p class=3D"MsoNormal">HTML-delen</p></body></html>\r
\r
--_000_inner_--\r
\r
--_004_outer_\r
Content-Type: image/png; name="image001.png"\r
Content-ID: <image001.png@01D9>\r
Content-Disposition: inline; filename="image001.png"\r
Content-Transfer-Encoding: base64\r
\r
iVBORw0KGgo=\r
\r
--_004_outer_--\r
""".encode("ascii")

GMAIL = """\
From: Jeton Berisha <jeton@tallkotten.example>\r
Subject: Re: Loggutdrag\r
Message-ID: <CAF=abc123@mail.gmail.example>\r
Content-Type: multipart/alternative; boundary="000000000000aa"\r
\r
--000000000000aa\r
Content-Type: text/html; charset="UTF-8"\r
Content-Transfer-Encoding: quoted-printable\r
\r
<div dir=3D"ltr"><div>Hej!</div><div><br></div><div>Ja, m=C3=A5ndag blir bra.</div></div>\
<br><div class=3D"gmail_quote"><div dir=3D"ltr" class=3D"gmail_attr">Den tis 10 mars 2026 kl 09:00 skrev Lindesk &lt;=\r
<a href=3D"mailto:lindesk@kommunen.example">lindesk@kommunen.example</a>&gt;:<br></div>\
<blockquote class=3D"gmail_quote" style=3D"margin:0"><div>Den 14 mars =C3=A4r en l=C3=B6rdag.</div>\
<div>Vill ni ha fredag eller m=C3=A5ndag?</div></blockquote></div>\r
\r
--000000000000aa--\r
""".encode("ascii")

IPHONE = """\
From: Gun-Britt <gb@almglantan.example>\r
Content-Type: multipart/mixed; boundary=Apple-Mail-1\r
Mime-Version: 1.0 (1.0)\r
Subject: Logg\r
X-Mailer: iPhone Mail (21E219)\r
\r
--Apple-Mail-1\r
Content-Type: text/plain; charset=utf-8\r
Content-Transfer-Encoding: base64\r
\r
SGVqIMOlw6TDtiBmw7ZyZSBiaWxkZW4=\r
--Apple-Mail-1\r
Content-Type: image/jpeg; name="=?utf-8?Q?Sk=C3=A4rm.jpg?="\r
Content-Disposition: inline; filename*=utf-8''Sk%C3%A4rm%20bild.jpg\r
Content-Transfer-Encoding: base64\r
\r
/9j/\r
--Apple-Mail-1\r
Content-Type: text/plain; charset=us-ascii\r
\r
Skickat fran min iPhone\r
--Apple-Mail-1--\r
""".encode("ascii")

EXCHANGE = (
    """\
From: Inger <inger@kullavik.example>\r
Content-Type: multipart/mixed; boundary="_002_x_"\r
\r
--_002_x_\r
Content-Type: text/html; charset="Windows-1252"\r
Content-Transfer-Encoding: 8bit\r
\r
""".encode("ascii")
    + (
        '<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><!--[if gte mso 9]><xml>skräp</xml><![endif]-->'
        "<style><!-- p.MsoNormal {margin:0cm;} --></style></head><body lang=SV>"
        "<div class=WordSection1><p class=MsoNormal>Hej –<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>"
        "<p class=MsoNormal>Vi önskar utdrag:</p><ul><li class=MsoListParagraph>28 februari</li><li>31 mars</li></ul>"
        "<table><tr><td><p class=MsoNormal>Datum</p></td><td><p class=MsoNormal>2026-03-31</p></td></tr></table>"
        "<div style='border-top:solid #E1E1E1 1.0pt'><p class=MsoNormal><b>Från:</b> Lindesk<br>"
        "<b>Skickat:</b> i går</p>"
        "</div></div></body></html>\r\n"
    ).encode("windows-1252")
    + b"""\
--_002_x_\r
Content-Type: message/rfc822\r
Content-Disposition: attachment\r
\r
From: annan@almglantan.example\r
Subject: Vidarebefordrat\r
Content-Type: multipart/mixed; boundary="_inre_"\r
\r
--_inre_\r
Content-Type: text/plain\r
\r
per den 3 april\r
--_inre_--\r
--_002_x_--\r
"""
)


def test_outlook_with_alternatives_and_a_logo() -> None:
    found = read_text(OUTLOOK)
    assert found.body.startswith(
        "Hej,\n\nVi behöver ett loggutdrag för våra larmkunder per den 16 mars, så snart det går."
    )
    assert "Åsa" in found.body
    assert "HTML-delen" not in found.body
    assert found.attachments == ()
    headers = Headers(OUTLOOK.partition(b"\r\n\r\n")[0])
    assert headers.text("subject") == "Beställa loggutdrag till vår fakturering för mars månad"
    assert headers.sender == "asa@almglantan.example"


def test_gmail_html_with_a_quotation() -> None:
    assert read_text(GMAIL).body.split("\n") == [
        "Hej!",
        "",
        "Ja, måndag blir bra.",
        "",
        "Den tis 10 mars 2026 kl 09:00 skrev Lindesk <lindesk@kommunen.example>:",
        "> Den 14 mars är en lördag.",
        "> Vill ni ha fredag eller måndag?",
    ]


def test_iphone_text_around_a_picture() -> None:
    found = read_text(IPHONE)
    assert found.body == "Hej åäö före bilden\n\nSkickat fran min iPhone"
    assert found.attachments == ("Skärm bild.jpg",)


def test_exchange_html_and_an_attached_mail_that_is_never_opened() -> None:
    found = read_text(EXCHANGE)
    assert found.body.split("\n") == [
        "Hej –",
        "",
        "Vi önskar utdrag:",
        "",
        "- 28 februari",
        "- 31 mars",
        "",
        "Datum",
        "2026-03-31",
        "Från: Lindesk",
        "Skickat: i går",
    ]
    assert found.attachments == ("namnlös bilaga",)


@pytest.mark.parametrize(
    ("charset", "content"),
    [
        ("utf-8", "Räksmörgås".encode()),
        ("UTF8", "Räksmörgås".encode()),
        ("iso-8859-1", "Räksmörgås".encode("latin-1")),
        ("windows-1252", "Räksmörgås".encode("cp1252")),
        ("", "Räksmörgås".encode()),
        ("", "Räksmörgås".encode("cp1252")),
        ("us-ascii", "Räksmörgås".encode()),
        ("utf-8", "Räksmörgås".encode("latin-1")),
        ("iso-8859-1", "Räksmörgås".encode()),
        ("iso-8859-15", "Räksmörgås".encode("latin-1")),
        ("x-unknown", "Räksmörgås".encode()),
        ("unicode_escape", "Räksmörgås".encode()),
        ("utf-16", "Räksmörgås".encode("utf-16")),
    ],
)
@pytest.mark.parametrize("encoding", ["8bit", "base64", "quoted-printable"])
def test_right_wrong_and_missing_charsets(charset: str, content: bytes, encoding: str) -> None:
    if encoding == "8bit" and charset == "utf-16":
        pytest.skip("not allowed in a mail")
    kind = f"; charset={charset}" if charset else ""
    head = f"From: a@b.example\r\nContent-Type: text/plain{kind}\r\nContent-Transfer-Encoding: {encoding}\r\n\r\n"
    coded = {
        "8bit": content,
        "base64": base64.encodebytes(content),
        "quoted-printable": "".join(f"={byte:02X}" for byte in content).encode(),
    }[encoding]
    assert read_text(head.encode() + coded).body == "Räksmörgås"


def test_latin_1_is_read_as_those_mean_who_write_it() -> None:
    assert decode_text(b"\x93citat\x94 \x96 \x80", "iso-8859-1") == "”citat” – €".replace("”citat", "“citat")


def test_flowed_lines_are_made_whole_and_quotations_stay() -> None:
    head = b"From: a@b.example\r\nContent-Type: text/plain; charset=utf-8; format=flowed\r\n\r\n"
    body = b"Vi vill ha utdrag \r\nper den 16 mars.\r\n\r\n> citat som \r\n> fortsaetter\r\nslut \r\n-- \r\nGB\r\n"
    expected = "Vi vill ha utdrag per den 16 mars.\n\n> citat som fortsaetter\nslut\n--\nGB"
    assert read_text(head + body).body == expected


@pytest.mark.parametrize(
    ("disposition", "name"),
    [
        ("attachment; filename*=iso-8859-1''r%E4k.pdf", "räk.pdf"),
        ('attachment; filename="=?utf-8?B?csOkay5wZGY=?="', "räk.pdf"),
        ("attachment; filename*0*=utf-8''r%C3%A4; filename*1=k.pdf", "räk.pdf"),
        ('attachment; filename="C:\\\\Users\\\\asa\\\\räk.pdf"', "räk.pdf"),
        ('attachment; filename="../../etc/räk.pdf"', "räk.pdf"),
        ("attachment", "namnlös bilaga"),
        ("attachment; filename*=utf-8", "utf-8"),
    ],
)
def test_names_of_attachments(disposition: str, name: str) -> None:
    head = f"From: a@b.example\r\nContent-Type: application/pdf\r\nContent-Disposition: {disposition}\r\n\r\n"
    found = read_text(head.encode() + b"%PDF")
    assert found.attachments == (name,)
    assert found.body == ""


def test_a_text_file_is_an_attachment_and_not_the_order() -> None:
    message = EmailMessage(policy=SMTP)
    message.set_content("Se bilagan.")
    message.add_attachment("per den 16 mars", filename="kundlista.txt")
    found = read_text(message.as_bytes())
    assert (found.body, found.attachments) == ("Se bilagan.", ("kundlista.txt",))


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>a</p><p>b</p>", "a\n\nb"),
        ("a<br>b<br/><br>c", "a\nb\n\nc"),
        ("<div>a</div><div>b</div>", "a\nb"),
        ("<ol><li>ett</li><li>två</li></ol>", "1. ett\n2. två"),
        ("<ul><li>a<ul><li>b</li></ul></li></ul>", "- a\n  - b"),
        ("<blockquote>a<blockquote>b</blockquote></blockquote>c", "> a\n> > b\nc"),
        ("<script>ond()</script><style>p{}</style><title>t</title>text", "text"),
        ("<!-- dolt -->syns<!-- aldrig slut", "syns"),
        ("<pre>a\n  b</pre>", "a\n  b"),
        ("3 &lt; 5 &amp; 7 > 2 < 4", "3 < 5 & 7 > 2 < 4"),
        ("<td>Datum:</td><td>16 mars</td>", "Datum: 16 mars"),
        ("över<hr>under", "över\n________________________________\nunder"),
        ("mellan&nbsp;slag   och\n\trader", "mellan slag och rader"),
        ("</p></ul></blockquote>ostängt<p", "ostängt<p"),
        ("", ""),
    ],
)
def test_html_becomes_text(html: str, text: str) -> None:
    assert html_to_text(html) == text


@pytest.mark.parametrize(
    ("value", "address"),
    [
        ("asa@almglantan.example", "asa@almglantan.example"),
        ("Åsa <ASA@Almglantan.Example>", "asa@almglantan.example"),
        ('"Öhman, Åsa (hemtjänst)" <asa@almglantan.example>', "asa@almglantan.example"),
        ("asa@almglantan.example (Åsa)", "asa@almglantan.example"),
        ('"chef@kommunen.example" <asa@almglantan.example>', "asa@almglantan.example"),
        ("chef@kommunen.example <asa@almglantan.example>", ""),
        ("asa@almglantan.example, annan@b.example", ""),
        ("Grupp: asa@almglantan.example;", ""),
        ("<asa@almglantan.example> <annan@b.example>", ""),
        ('"asa@almglantan.example" ', ""),
        ("asa@almglantan.example\x00@b.example", ""),
        ("Åsa <åsa@almglantan.example>", ""),
        ("<asa@\u212aommunen.example>", ""),
        ("asa@localhost", ""),
        ("(asa@almglantan.example", ""),
        ("", ""),
    ],
)
def test_a_sender_is_one_plain_address_or_nobody(value: str, address: str) -> None:
    assert Headers(f"From: {value}".encode()).sender == address


OURS = "Authentication-Results: mx.kommunen.example; dmarc=pass"


def test_two_senders_are_nobody_however_they_are_spelt() -> None:
    for second in ("From: b@b.example", "FROM : b@b.example", "from:b@b.example"):
        assert Headers(f"From: a@a.example\r\n{second}\r\n".encode()).sender == ""


@pytest.mark.parametrize(
    ("more", "passes"),
    [
        ("Authentication-Results: mx.kommunen.example; spf=pass; dmarc=pass header.from=b.example", True),
        ("Authentication-Results: MX.Kommunen.Example 1;\r\n dkim=fail;\r\n dmarc = pass (p=reject)", True),
        ("Authentication-Results: mx.kommunen.example; dmarc=fail (dmarc=pass)", False),
        ('Authentication-Results: mx.kommunen.example; dkim=pass reason="; dmarc=pass"', False),
        ("Authentication-Results: mx.kommunen.example; dmarc=passed", False),
        ("Authentication-Results: mx.kommunen.example; dmarc=pass header.from=annan.example", False),
        ("Authentication-Results: mx.annan.example; dmarc=pass", False),
        ("Authentication-Results: mx.kommunen.example.annan.example; dmarc=pass", False),
        (
            "Authentication-Results: mx.kommunen.example; dmarc=fail\r\n" + OURS,
            False,
        ),
        (
            "Authentication-Results: intern.example; dmarc=fail\r\n" + OURS,
            True,
        ),
        ("X-Authentication-Results: mx.kommunen.example; dmarc=pass", False),
        ("", False),
    ],
)
def test_only_our_own_mail_systems_topmost_word_counts(more: str, passes: bool) -> None:  # noqa: FBT001  expected value
    headers = Headers(f"{more}\r\nFrom: a@b.example\r\n".encode())
    assert headers.passes_dmarc("mx.kommunen.example") is passes


@pytest.mark.parametrize(
    ("line", "automatic"),
    [
        ("Auto-Submitted: auto-replied", True),
        ("Auto-Submitted: auto-generated (rejected)", True),
        ("Auto-Submitted: no", False),
        ("List-Id: <nyheter.example>", True),
        ("List-Unsubscribe: <mailto:a@b.example>", True),
        ("Precedence: bulk", True),
        ("Precedence: first-class", False),
        ("Return-Path: <>", True),
        ("Return-Path: <a@b.example>", False),
        ("Content-Type: multipart/report; report-type=delivery-status; boundary=x", True),
        ("X-Auto-Response-Suppress: All", True),
        ("X-Auto-Response-Suppress: None", False),
        ("X-Failed-Recipients: a@b.example", True),
        ("Subject: Automatiskt svar", False),
    ],
)
def test_what_no_person_wrote(line: str, automatic: bool) -> None:  # noqa: FBT001  expected value
    assert Headers(f"From: a@b.example\r\n{line}\r\n".encode()).is_automatic is automatic
    assert Headers(b"From: MAILER-DAEMON@b.example (Mail Delivery System)").is_automatic


BOUNDARIES = "".join(f'Content-Type: multipart/mixed; boundary="b{n}"\r\n\r\n--b{n}\r\n' for n in range(2000))
ATTACHED = "Content-Type: message/rfc822\r\n\r\n" * 5000


@pytest.mark.parametrize(
    ("mail", "code"),
    [
        (b"", "mail.empty"),
        (b" \r\n\r\n", "mail.empty"),
        (b"X: y\r\n" * 1_000_000 + b"\r\nhej", "mail.too_large"),
        (b"Subject:" + b" x\r\n" * 1_000_000 + b"\r\nhej", "mail.too_large"),
        (b"From: a@b.example\r\n\r\n" + b"text " * 2_000_000, "mail.too_large"),
        (BOUNDARIES.encode(), "mail.too_deep"),
        (ATTACHED.encode(), "mail.too_deep"),
        (b"Content-Type: multipart/mixed; boundary=b\r\n\r\n" + b"--b\r\n\r\nx\r\n" * 2000, "mail.too_deep"),
    ],
    ids=["nothing", "blank", "million headers", "endless header", "10 MB of text", "boundaries", "mails", "parts"],
)
def test_what_is_no_letter_is_a_clear_no(mail: bytes, code: str) -> None:
    with pytest.raises(UnreadableMailError) as caught:
        read_text(mail)
    assert caught.value.code == code


@pytest.mark.parametrize(
    "html",
    [
        "<!--" * 100_000,
        "<a " * 100_000,
        "<![CDATA[" * 100_000,
        "<blockquote>" * 20_000 + "x<br>" * 20_000,
        "<a x='>" * 50_000 + '<a x="',
        "<head>" * 50_000 + "</title>" * 50_000,
        "&" * 200_000,
        "<ol>" * 20_000 + "<li>" * 20_000,
    ],
    ids=["comments", "tags", "sections", "quotations", "quotes", "heads", "ampersands", "lists"],
)
def test_hostile_html_is_text_in_linear_time(html: str) -> None:
    """Quadratic time would take minutes here; the run as a whole tells."""
    assert isinstance(html_to_text(html), str)


@given(st.binary(max_size=2000))
def test_any_bytes_are_a_text_or_a_clear_no(mail: bytes) -> None:
    try:
        read_text(mail)
    except UnreadableMailError:
        return


HEADER_LINES = st.builds(
    lambda name, value: name + b": " + value,
    st.sampled_from(
        [b"Content-Type", b"Content-Disposition", b"Content-Transfer-Encoding", b"From", b"Subject", b"Content-ID"]
    ),
    st.lists(
        st.sampled_from(
            [
                b"text/html",
                b"text/plain",
                b"multipart/",
                b"mixed",
                b"alternative",
                b"related",
                b"; boundary=b",
                b"; charset=",
                b"utf-8",
                b"base64",
                b"quoted-printable",
                b"x-uuencode",
                b"attachment",
                b"; filename*0*=",
                b"; filename*=utf-8''%e5",
                b"=?utf-8?q?=c3?=",
                b"=?x?b?!?=",
                b'"',
                b"\xe5",
                b"\x00",
                b";",
                b"*",
                b"'",
            ]
        ),
        max_size=6,
    ).map(b"".join),
)
ODD_LINES = st.sampled_from([b"", b"--b", b"--b--", b"begin 644 x", b"<p>&#x;", b"\xe5\xff"])
PIECES = st.one_of(HEADER_LINES, ODD_LINES, st.binary(max_size=20))


@example(b"Content-Type: ; filename*0*=; filename*=utf-8''%e5\r\n\x80")  # the library cannot sort its pieces
@given(st.lists(PIECES, max_size=25).map(b"\r\n".join))
def test_anything_like_a_mail_is_a_text_or_a_clear_no(mail: bytes) -> None:
    try:
        found = read_text(mail)
    except UnreadableMailError:
        return
    assert "\r" not in found.body
    assert all(name and "\n" not in name for name in found.attachments)


@given(st.text(max_size=300))
def test_any_html_is_a_text(html: str) -> None:
    assert "\r" not in html_to_text(html.replace("\r", ""))


@given(st.binary(max_size=600))
def test_headers_never_raise_and_a_sender_is_an_address(block: bytes) -> None:
    headers = Headers(b"From: " + block)
    assert headers.sender == "" or is_address(headers.sender)
    assert isinstance(headers.is_automatic, bool)
    assert isinstance(headers.references, tuple)
    assert not headers.passes_dmarc("mx.kommunen.example")
