"""Every message of torch that a block prints, with the heading and the block that explain it.

Nobody lists them: they are read from the pages and the records that the pages show. A message that
a program of the site raises by itself is left out.
"""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from explained.page.prose import MESSAGE, stands
from explained.page.source import Fence, Prose, parts
from explained.program import ProgramError, sections
from explained.tree import Tree

# `RuntimeError: mat1 and mat2 …`, also behind a word that says where it was raised.
SAID = re.compile(
    r"(?:^|.*?[\s:>])(?P<kind>(?:[a-z_]\w*\.)*[A-Z]\w*(?:Error|Warning|Exception|Unsupported)):"
    r" (?P<text>\S.*)$"
)
HEADING = re.compile(r"^#{1,6} (?P<title>.+?)(?:\s+\{ *#(?P<anchor>[\w-]+).*\})?\s*$")
# What differs from one reader to the next: numbers, shapes, and what stands in quotes.
OWN = re.compile(r"\"[^\"]*\"|(?<!\w)'[^']*'(?!\w)|`[^`]*`|-?\d+(?:\.\d+)?|%[sdr]")
FEWEST = 12  # letters that torch and a program of the site hardly share by accident


@dataclass(frozen=True)
class Message:
    """A message, and where the site explains it."""

    kind: str  # `RuntimeError`; empty if the block prints the text alone
    text: str  # one line, as the record holds it
    page: str  # below docs/, as `create/linear.md`
    anchor: str  # of the heading that quotes it, or of the block that prints it
    title: str  # of that heading, as Markdown
    quoted: bool  # by the heading
    torch: str  # on which it is worded so; empty for the pinned one

    @property
    def pattern(self) -> str:
        """The text without what differs from one reader to the next."""
        return f"{self.kind}: {OWN.sub('#', self.text)}"


def page(path: Path, tree: Tree) -> list[Message]:
    """Return the messages on a page, in its order.

    Where a heading quotes a message, that heading explains it; otherwise the block that prints it.
    """
    lines = path.read_text(encoding="utf-8").splitlines()
    name = path.relative_to(tree.docs).as_posix()
    own = _own(tree.folder(path))
    headings = list(_headings(lines))
    found = []
    for line, target in _records(lines):
        title, anchor = next(
            ((title, anchor) for at, title, anchor in reversed(headings) if at < line), ("", "")
        )
        quotes = [quote for quote in MESSAGE.findall(title) if anchor and " " in quote]
        version = re.search(r"\.torch-(\d+\.\d+)\.", target)
        block = re.sub(r"(\.torch-[\d.]+)?\.txt", "", target.rpartition("/")[2]).replace(":", "-")
        for kind, text in _said(_lines(target, tree), quotes):
            if not _by_the_site(text, own):
                quoted = any(stands(quote, f"{kind}: {text}") for quote in quotes)
                place = anchor if quoted else block
                torch = version[1] if version else ""
                found.append(Message(kind, text, name, place, title, quoted, torch))
    return found


def all_of(tree: Tree) -> list[Message]:
    """Return each message of a checkout once, in the order of their pages.

    The same words with other numbers and names are one message, unless a heading quotes it with
    those. One that a heading quotes goes before one that a block prints.
    """
    every = [message for path in tree.pages() for message in page(path, tree)]
    found: dict[str, Message] = {}
    for message in sorted(every, key=lambda message: not message.quoted):
        known = found.get(message.pattern)
        if known is None or (message.quoted and message.text != known.text):
            found.setdefault(message.pattern if known is None else message.text, message)
    chosen = set(found.values())
    return list(dict.fromkeys(message for message in every if message in chosen))


def _headings(lines: list[str]) -> Iterator[tuple[int, str, str]]:
    """Yield the headings of a page: number of the line, title, id."""
    for part in parts(lines):
        if isinstance(part, Prose):
            for number, line in enumerate(part.lines, part.line):
                if heading := HEADING.match(line):
                    title = re.sub(r"\\(?=[\W_])", "", heading["title"])
                    yield number, title, heading["anchor"] or ""


def _records(lines: list[str]) -> Iterator[tuple[int, str]]:
    """Yield the outputs of a page: number of the line, what it includes."""
    for part in parts(lines):
        if isinstance(part, Fence) and part.info == "text" and part.target:
            yield part.line, part.target


def _lines(target: str, tree: Tree) -> list[str]:
    """Return the lines of a record, or of a section of it; none if its page is broken."""
    name, _, wanted = target.partition(":")
    try:
        found = sections(tree.snippets / name, tree)
    except (OSError, ProgramError):  # the test of the page says so
        return []
    return [
        line
        for section in found
        if section.name == (wanted or None)
        for line in section.text.splitlines()
    ]


def _said(lines: list[str], quotes: list[str]) -> Iterator[tuple[str, str]]:
    """Yield the messages in an output: kind and text. A line that ends with : has another below."""
    kind = ""
    for line in lines:
        if said := SAID.match(line):
            kind = said["kind"]
            yield kind, said["text"].strip()
        elif kind and line[:1].isspace() and line.strip():
            yield kind, line.strip()
        elif begun := [_from(quote, line) for quote in quotes if stands(quote, line)]:
            yield "", begun[0]
        else:
            kind = ""
        if said and not line.endswith(":"):
            kind = ""


def _from(quote: str, line: str) -> str:
    """Return a line from where a quoted message begins in it."""
    first = " ".join(re.split(r"…|\.\.\.", quote)[0].split())
    return line[line.find(first) :].strip()


def _own(folder: Path) -> list[str]:
    """Return the texts that the programs of a page raise, assert or warn by themselves."""
    found = []
    for path in sorted(folder.glob("*.py")):
        code = path.read_text(encoding="utf-8")
        if "raise " not in code and "assert " not in code:  # to parse is slow
            continue
        for node in ast.walk(ast.parse(code)):
            if isinstance(node, ast.Raise | ast.Assert):
                found += [
                    text.value
                    for text in ast.walk(node)
                    if isinstance(text, ast.Constant) and isinstance(text.value, str)
                ]
    return found


def _by_the_site(text: str, own: list[str]) -> bool:
    """Say whether a program of the page wrote a message: its longest constant part stands there."""
    longest = max(OWN.split(text), key=len).strip()
    return any(
        (len(part.strip()) >= FEWEST and part.strip() in text) or longest in part
        for part in own
        if part.strip() and longest
    )
