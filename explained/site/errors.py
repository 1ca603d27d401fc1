"""The lists of messages of the part "Errors", and errors.json, in which its field looks them up.

On its first page somebody wrote what the most asked messages mean, a row of a table each. The rest
is made from what said.py reads.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from explained.page import said
from explained.page.prose import stands
from explained.page.said import Message
from explained.site.contents import Site
from explained.tree import Tree

ROW = re.compile(
    r"^\| `(?P<quote>[^|]+)` \| (?P<meaning>[^|]+)"
    r" \| \[[^|\]]+\]\((?P<target>[^)#]+)#(?P<anchor>[^)]+)\) \|$"
)
LINK = re.compile(r"\[([^\]]+)\]\([^)]*\)")


@dataclass(frozen=True)
class Row:
    """A message that people ask about most, and what somebody wrote of it."""

    line: int  # on the page, from 1
    quote: str  # the message; … stands for what it leaves out
    meaning: str  # in the numbers of the quote
    page: str  # that shows the cure
    anchor: str


def page(tree: Tree) -> Path:
    """Return the page that lists the messages."""
    return tree.docs / "errors" / "index.md"


def rows(tree: Tree) -> list[Row]:
    """Return the rows that somebody wrote; none if a checkout has no such page."""
    if not page(tree).exists():
        return []
    lines = enumerate(page(tree).read_text(encoding="utf-8").splitlines(), 1)
    found = ((number, ROW.match(line)) for number, line in lines)
    return [
        Row(
            number,
            row["quote"],
            LINK.sub(r"\1", row["meaning"]),
            row["target"].removeprefix("../"),
            row["anchor"],
        )
        for number, row in found
        if row
    ]


def markdown(tree: Tree, part: str) -> list[str]:
    """Return the messages of a part of the nav as Markdown, for a page of the folder errors/.

    Each page is a heading, in the order of the nav.
    """
    messages = said.all_of(tree)
    out: list[str] = []
    for entry in Site.of(tree).entries:
        here = [message for message in messages if message.page == entry.name]
        if here and entry.part == part:
            out += [f"## {entry.headline}", ""]
            out += [f"- {_item(message)}" for message in here]
            out.append("")
    return out


def _item(message: Message) -> str:
    kind = f"{message.kind}: " if message.kind else ""
    text = f"{kind}{message.text}"
    ticks = "`" * (1 + max((len(run) for run in re.findall(r"`+", text)), default=0))
    pad = " " if len(ticks) > 1 else ""
    on = f" on torch {message.torch}" if message.torch else ""
    return f"[{ticks}{pad}{text}{pad}{ticks}](../{message.page}#{message.anchor}){on}"


def data(site: Site) -> str:
    """Return errors.json: messages, what they mean where that was written, and their places."""
    entries = {entry.name: entry for entry in site.entries}
    found = []
    for message, row in _each(site.tree):
        place, anchor = (row.page, row.anchor) if row else (message.page, message.anchor)
        if place in entries:
            found.append(
                {
                    "kind": message.kind,
                    "text": message.text,
                    "meaning": row.meaning if row else "",
                    "explained": bool(row or message.quoted),  # else a block prints it, no more
                    "page": entries[place].headline.replace("`", ""),
                    "url": f"{entries[place].url}#{anchor}",
                }
            )
    return json.dumps(found, ensure_ascii=False, indent=0)


def explained(tree: Tree) -> list[tuple[Message, Row]]:
    """Return the messages that a row explains, as a block prints them."""
    every = [message for path in tree.pages() for message in said.page(path, tree)]
    found: dict[str, tuple[Message, Row]] = {}
    for row in rows(tree):
        for message in every:
            if stands(row.quote, f"{message.kind}: {message.text}"):
                found.setdefault(message.pattern, (message, row))
    return list(found.values())


def _each(tree: Tree) -> Iterator[tuple[Message, Row | None]]:
    """Yield each message once, those with a row first: its words go before the same with others."""
    with_row = explained(tree)
    yield from with_row
    told = {message.text for message, _ in with_row}
    patterns = {message.pattern for message, _ in with_row}
    for message in said.all_of(tree):
        if message.text not in told and (message.quoted or message.pattern not in patterns):
            yield message, None
