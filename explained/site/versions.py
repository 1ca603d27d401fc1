"""What other versions of torch print, read from the records that the pages show."""

import difflib
from pathlib import Path

from explained.page import PageError, read
from explained.page.blocks import Block
from explained.site.contents import Site, is_lab
from explained.tree import Tree

MOST = 3  # differing lines of one block that the list shows; the block shows them all


def markdown(tree: Tree, torch: str) -> list[str]:
    """Return what differs on another torch, `torch-2.14`, as Markdown: a line for each block."""
    version = torch.removeprefix("torch-")
    out = []
    for entry in Site.of(tree).entries:
        for block in [] if is_lab(entry.path) else _blocks(entry.path, tree):
            if block.program and version in block.elsewhere:
                anchor = block.name.replace(":", "-")
                out.append(
                    f"- [{entry.headline}: {block.program.path.name}]({entry.name}#{anchor})"
                )
                out += [f"    - {line}" for line in _differences(block, version)]
    return out or ["- No block prints another text."]


def _blocks(page: Path, tree: Tree) -> list[Block]:
    try:
        return read(page, tree)
    except PageError:  # the page's own test says what is wrong
        return []


def _differences(block: Block, version: str) -> list[str]:
    """Return the first lines that differ: what was printed, and what is printed there."""
    before, after = (block.output or "").splitlines(), block.elsewhere[version].splitlines()
    found = []
    for kind, a, b, c, d in difflib.SequenceMatcher(a=before, b=after).get_opcodes():
        if kind != "equal":
            found.append(f"{_shown(before[a:b])} becomes {_shown(after[c:d])}")
    return found[:MOST]


def _shown(lines: list[str]) -> str:
    if not lines:
        return "nothing"
    text = lines[0].strip() + (" …" if len(lines) > 1 else "")
    return f"``{text}``" if "`" in text else f"`{text}`"
