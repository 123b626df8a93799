"""HTML of a mail → plain text: paragraphs, line breaks, lists and quotations stay, everything else goes.

Linear in the length of the text, whatever a stranger sends: what the library's parser would search for again and again
(comments and tags that never end) is taken away before it sees the text.
"""

import re
from html.parser import HTMLParser

_DROPPED = frozenset({"script", "style", "head", "title", "template", "noscript", "object", "svg"})
_SECTIONS = {"address", "article", "aside", "center", "div", "fieldset", "figure", "footer", "form", "header", "main"}
_ROWS = {"dd", "dl", "dt", "nav", "option", "section", "select", "table", "tbody", "thead", "tr"}
_ONE_BREAK = frozenset(_SECTIONS | _ROWS)
_TWO_BREAKS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6", "p", "ul", "ol", "pre", "blockquote"})
_RULE = "_" * 32
"""As Outlook writes a horizontal rule in plain text: it stands above a quoted mail."""
_LONE = re.compile(r"<(?![^<>]*>)")
_DECLARATION = re.compile(r"<[!?][^<>]*>")
_SPACES = re.compile(r"[ \t\n\r\f\v\xa0\u202f]+")
_MOST_QUOTES = 20


def html_to_text(html: str) -> str:
    """The text of an HTML mail. Any input gives a text."""
    tidy = _DECLARATION.sub("", _LONE.sub("&lt;", _without_comments(html.replace("\x00", ""))))
    reader = _Reader()
    reader.feed(tidy)
    reader.close()
    return reader.text()


def _without_comments(html: str) -> str:
    kept, at = list[str](), 0
    while (start := html.find("<!--", at)) >= 0:
        kept.append(html[at:start])
        end = html.find("-->", start + 4)
        if end < 0:
            return "".join(kept)
        at = end + 3
    kept.append(html[at:])
    return "".join(kept)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._lines = list[tuple[int, str]]()
        """Finished lines, each with how deep it is quoted."""
        self._line = list[str]()
        self._breaks = 0
        self._quotes = 0
        self._dropped = list[str]()
        self._pre = 0
        self._tight = False
        self._lists = list[int | None]()
        """The lists that are open: the next number, or None for one with bullets."""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _DROPPED:
            self._dropped.append(tag)
        elif tag == "br":
            self._end_line()
        elif tag == "hr":
            self._want(1)
            self._say(_RULE)
            self._want(1)
        elif tag == "li":
            self._item()
        elif tag in {"td", "th"}:
            self._say(" ")
        elif tag == "blockquote":
            self._want(1)
            self._quotes += 1
        else:
            # Outlook writes every line as a paragraph, without space around it.
            if tag in _TWO_BREAKS or tag in _ONE_BREAK:
                self._tight = tag == "p" and any(
                    name == "class" and "MsoNormal" in (value or "") for name, value in attrs
                )
            self._want(self._breaks_around(tag, inner_lists=len(self._lists)))
            self._pre += tag == "pre"
            if tag in {"ul", "ol"}:
                self._lists.append(1 if tag == "ol" else None)

    def handle_endtag(self, tag: str) -> None:
        if tag in _DROPPED:
            if tag in self._dropped[-20:]:
                while self._dropped.pop() != tag:
                    pass
        elif tag == "blockquote":
            self._want(1)
            self._quotes = max(self._quotes - 1, 0)
        elif tag == "li":
            self._want(1)
        else:
            if tag == "p" and self._tight and not self._line and not self._dropped:
                self._lines.append((self._quotes, ""))  # and an empty paragraph is an empty line
            self._want(self._breaks_around(tag, inner_lists=len(self._lists) - 1))
            self._pre = max(self._pre - (tag == "pre"), 0)
            if tag in {"ul", "ol"} and self._lists:
                self._lists.pop()

    def handle_data(self, data: str) -> None:
        if self._dropped:
            return
        if self._pre:
            first, *others = data.split("\n")
            self._say(first)
            for line in others:
                self._end_line()
                self._say(line)
            return
        self._say(_SPACES.sub(" ", data))

    def text(self) -> str:
        if self._line:
            self._end_line()
        shown = list[str]()
        for depth, line in self._lines:
            mark = "> " * min(depth, _MOST_QUOTES)
            text = (mark + line).rstrip()
            bare = text.strip("> ")
            if not bare and (not shown or not shown[-1].strip("> ")):
                continue  # never more than one empty line
            shown.append(text)
        while shown and not shown[-1].strip("> "):
            shown.pop()
        return "\n".join(shown)

    def _breaks_around(self, tag: str, *, inner_lists: int = 0) -> int:
        if tag == "p" and self._tight:
            return 1
        if tag in {"ul", "ol"} and inner_lists:
            return 1
        return 2 if tag in _TWO_BREAKS else 1 if tag in _ONE_BREAK else 0

    def _item(self) -> None:
        self._want(1)
        depth = max(len(self._lists) - 1, 0)
        number = self._lists[-1] if self._lists else None
        if number is not None:
            self._lists[-1] = number + 1
        self._say("  " * min(depth, _MOST_QUOTES) + ("- " if number is None else f"{number}. "))

    def _want(self, breaks: int) -> None:
        """At least so many line breaks before what comes next."""
        if self._dropped or not breaks:
            return
        if self._line:
            self._end_line()
        self._breaks = max(self._breaks, breaks)

    def _say(self, text: str) -> None:
        if self._dropped or not text or (not text.strip() and not self._line):
            return
        if self._breaks > 1 and self._lines:
            self._lines.append((min(self._quotes, self._lines[-1][0]), ""))
        self._breaks = 0
        if not self._line and not self._pre and text[:1] == " " and text.strip()[:1] != "-":
            text = text.lstrip(" ")
        if self._line and self._line[-1].endswith(" ") and not self._pre:
            text = text.lstrip(" ")
        if text:
            self._line.append(text)

    def _end_line(self) -> None:
        self._lines.append((self._quotes, "".join(self._line).rstrip()))
        self._line.clear()
        self._breaks = 0
