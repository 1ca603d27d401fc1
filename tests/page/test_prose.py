"""What a page says between its blocks, held against what they print.

When torch prints something else, one command writes the records anew, and no command the sentences
about them. So what a sentence takes from a block must still stand in one: a message in quotes, a
number, a name of torch.
"""

import functools
import pkgutil
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from explained import page
from explained.program import relative

PAGES = sorted(page.DOCS.rglob("*.md"))
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


def paragraphs(path: Path) -> Iterator[tuple[int, str]]:
    """Yield what stands outside the blocks of a page, each paragraph with its first line.

    Each row of a table is one.
    """
    start, found, fenced = 0, "", False
    for number, line in enumerate([*path.read_text(encoding="utf-8").splitlines(), ""], 1):
        fence = page.FENCE.match(line)
        if (fence or fenced or not line.strip() or line.startswith(("#", "|"))) and found:
            yield start, found
            found = ""
        if fence:
            fenced = not fenced
        elif not fenced and line.startswith(("#", "|")):
            yield number, line
        elif not fenced and line.strip():
            start = start if found else number
            found += line + "\n"


@functools.cache
def shown(path: Path) -> str:
    """Return all that the blocks of a page show, and print, as one line."""
    texts = (
        text
        for block in page.read(path)
        for text in (block.code, block.output or "", *block.elsewhere.values())
    )
    return " ".join(" ".join(texts).split())


def shown_there(path: Path, paragraph: str) -> str:
    """Return what a page shows, with what the pages show to which a paragraph leads."""
    linked = (path.parent / target for target in LINK.findall(paragraph) if target)
    return " ".join(map(shown, dict.fromkeys([path, *(each.resolve() for each in linked)])))


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


@pytest.mark.parametrize("path", PAGES, ids=relative)
def test_a_message_in_a_heading_or_in_a_table_of_symptoms_is_printed(path: Path) -> None:
    for line, text in paragraphs(path):
        messages = MESSAGE.findall(text) if text.startswith("#") else []
        if text.startswith("| `"):
            spans = [code["code"] for code in CODE.finditer(text.split("|")[1])]
            messages = [span for span in spans if " " in span]
        for message in messages:
            assert stands(message, shown_there(path, text)), (
                f"{relative(path)}:{line}: no block here, or where this leads, prints {message!r}."
                " Quote what torch says now; write … for what you leave out."
            )


@pytest.mark.parametrize("path", PAGES, ids=relative)
def test_a_number_in_the_prose_stands_in_a_block(path: Path) -> None:
    for line, text in paragraphs(path):
        for number in NUMBER.findall(NO_PROSE.sub(" ", text)):
            forms = {number, number.replace(",", "")}
            within = shown_there(path, text)
            assert any(re.search(rf"(?<![\d.]){form}(?!\d)", within) for form in forms), (
                f"{relative(path)}:{line}: {number} stands in no block here, or where this leads."
                " Print it, or leave it out."
            )


@pytest.mark.parametrize("path", PAGES, ids=relative)
def test_a_name_in_the_prose_is_one_of_torch(path: Path) -> None:
    for line, text in paragraphs(path):
        names = {name for code in CODE.finditer(text) for name in NAME.findall(code["code"])}
        names |= {each["anchor"] or each["page"] or "" for each in REFERENCE.finditer(text)} - {""}
        for name in sorted(names):
            assert exists(name) or name in shown(path), (
                f"{relative(path)}:{line}: this torch has no {name}, and no block here shows that."
                " Name what torch has now."
            )
