"""What a page says between its blocks, held against what they print.

When torch prints something else, one command writes the records anew, and no command the sentences
about them. So what a sentence takes from a block must still stand in one: a message in quotes, a
number, a name of torch.
"""

import pkgutil
import re
from collections.abc import Iterator
from pathlib import Path

from explained.page.blocks import read
from explained.page.source import PageError, Prose, parts
from explained.tree import Tree

LINK = re.compile(r"\[[^\]]*\]\((?P<target>[^)#\s]+\.md)?[^)]*\)")
CODE = re.compile(r"(`+)(?P<code>.+?)\1")
MESSAGE = re.compile(r'"(?P<message>[^"]+)"')
NAME = re.compile(r"\b(?:torch|nn|F)(?:\.[A-Za-z_]\w*)+")
REFERENCE = re.compile(
    r"docs\.pytorch\.org/docs/stable/(?:generated/(?P<page>torch[\w.]*?)\.html|[\w/]+\.html)"
    r"(?:#(?P<anchor>torch[\w.]+))?"
)
# Numbers that a reader may check: of three digits or with a fraction, and neither a year nor a
# version. What stands in code, in a formula or in an address is no number of the prose.
NO_PROSE = re.compile(r"(`+).+?\1|\$[^$]+\$|\]\([^)]*\)|\{[^}]*\}|<[^>]*>")
NUMBER = re.compile(r"(?<![\w.,-])(?<!torch )(?<!Python )(?!20\d\d\b)(?:\d[\d,]{2,}|\d+\.\d+)\b")


def page(path: Path, tree: Tree) -> list[str]:
    """Return what the sentences of a page say and no block shows."""
    problems = []
    for line, text in paragraphs(path.read_text(encoding="utf-8").splitlines()):
        try:
            found = [*messages(text, path, tree), *numbers(text, path, tree)]
        except PageError:
            continue  # a page to which the paragraph leads is broken: its own check says why
        found += names(text, path, tree)
        problems += [f"{tree.relative(path)}:{line}: {problem}" for problem in found]
    return problems


def paragraphs(lines: list[str]) -> Iterator[tuple[int, str]]:
    """Yield what stands outside the blocks of a page, each paragraph with its first line.

    Each heading and each row of a table is a paragraph.
    """
    for part in parts(lines):
        if not isinstance(part, Prose):
            if title := getattr(part, "title", ""):
                yield part.line, title
            continue
        start, found = 0, ""
        for number, line in enumerate([*part.lines, ""], part.line):
            alone = line.startswith(("#", "|"))
            if found and (alone or not line.strip()):
                yield start, found
                found = ""
            if alone:
                yield number, line
            elif line.strip():
                start = start if found else number
                found += line + "\n"


def shown(path: Path, tree: Tree) -> str:
    """Return all that the blocks of a page show, and print, as one line."""
    texts = (
        text
        for block in read(path, tree)
        for text in (block.code, block.output or "", *block.elsewhere.values())
    )
    return " ".join(" ".join(texts).split())


def shown_there(text: str, path: Path, tree: Tree) -> str:
    """Return what a page shows, with what the pages show to which a paragraph leads."""
    linked = ((path.parent / target).resolve() for target in LINK.findall(text) if target)
    there = dict.fromkeys([path, *(page for page in linked if page.exists())])
    return " ".join(shown(page, tree) for page in there)


def stands(message: str, text: str) -> bool:
    """Say whether a message stands in a text; what it leaves out is marked by … or ..."""
    parts = re.split(r"…|\.\.\.", re.sub(r"\\(?=[\W_])", "", message))
    return all(" ".join(part.split()) in text for part in parts)


def exists(name: str) -> bool:
    """Say whether torch has a name, written as `torch.nn.Linear`, `nn.Linear` or `F.linear`."""
    name = re.sub(r"^nn\b", "torch.nn", re.sub(r"^F\b", "torch.nn.functional", name))
    try:
        pkgutil.resolve_name(name)
    except (ImportError, AttributeError):
        return False
    return True


def messages(text: str, path: Path, tree: Tree) -> list[str]:
    """A message that a heading or a table of symptoms quotes is printed by a block."""
    quoted = MESSAGE.findall(text) if text.startswith("#") else []
    if text.startswith("| `"):
        spans = [code["code"] for code in CODE.finditer(text.split("|")[1])]
        quoted = [span for span in spans if " " in span]
    return [
        f"no block here, or where this leads, prints {message!r}. Quote what torch says now; write"
        " … for what you leave out."
        for message in quoted
        if not stands(message, shown_there(text, path, tree))
    ]


def numbers(text: str, path: Path, tree: Tree) -> list[str]:
    """A number stands in a block."""
    problems = []
    for number in NUMBER.findall(NO_PROSE.sub(" ", text)):
        forms, within = {number, number.replace(",", "")}, shown_there(text, path, tree)
        if not any(re.search(rf"(?<![\d.]){form}(?!\d)", within) for form in forms):
            problems.append(
                f"{number} stands in no block here, or where this leads. Print it, or leave it out."
            )
    return problems


def names(text: str, path: Path, tree: Tree) -> list[str]:
    """A name is one that torch has, or one that a block shows."""
    found = {name for code in CODE.finditer(text) for name in NAME.findall(code["code"])}
    found |= {each["anchor"] or each["page"] or "" for each in REFERENCE.finditer(text)} - {""}
    return [
        f"this torch has no {name}, and no block here shows that. Name what torch has now."
        for name in sorted(found)
        if not exists(name) and name not in shown(path, tree)
    ]
