"""A page as a notebook: its prose, its blocks in order, and what they print."""

import ast
import json
import re
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

from explained.page import source
from explained.program import RUNNABLE
from explained.site.contents import Entry, Site
from explained.site.twins import Part

Cell = dict[str, Any]
KERNEL = {"display_name": "Python 3", "language": "python", "name": "python3"}


def notebook(entry: Entry, found: list[Part], site: Site) -> str:
    """Return the notebook of a page, made of its parts (see explained/site/twins.py).

    A block that imports or starts another program of its page finds it: a cell before it writes
    the file.
    """
    cells = [
        _prose(
            f"*Each output below was printed on {site.torch()} by its block in a process of its"
            " own. Here the blocks share one process: run them in order.*"
        )
    ]
    blocks = _blocks(entry, site)
    written: set[str] = set()
    waits = False  # for the output of the last block
    for part in found:
        if part.language == "text" and waits:
            lines = part.text.splitlines(keepends=True)
            cells[-1]["outputs"] = [{"name": "stdout", "output_type": "stream", "text": lines}]
            waits = False
        elif part.language in RUNNABLE.values():
            (name, program), waits = next(blocks), True
            for path in used(part.text, program):
                if path.name not in written:
                    written.add(path.name)
                    content = path.read_text(encoding="utf-8").rstrip()
                    cells.append(_code(f"%%writefile {path.name}\n{content}", folded=True))
            text = f"%%bash -e\n{part.text}" if part.language == "sh" else silent(part.text)
            cells.append(_code(text.rstrip("\n"), folded=part.folded, block=name))
        else:
            fenced = f"```{part.language}\n{part.text}```" if part.language else part.text
            cells.append(_prose(fenced))
            waits = False
    cells[0], cells[1] = cells[1], cells[0]
    return written_down(cells)


def lab(entry: Entry) -> str:
    """Return the notebook of a lab, without outputs: it makes them where it is opened."""
    kinds = {"code": partial(_code, folded=False), "markdown": _prose}
    return written_down([kinds[cell.cell_type](cell.source) for cell in entry.cells])


def _blocks(entry: Entry, site: Site) -> Iterator[tuple[str, Path]]:
    """Yield the blocks of a page in order: the name of each, as of its test, and its program."""
    for fence in source.fences(entry.text.splitlines()):
        if fence.target and fence.info in RUNNABLE.values():
            path, _, section = fence.target.partition(":")
            name = Path(path).stem + (f":{section}" if section else "")
            yield name, site.tree.snippets / path


def _prose(text: str) -> Cell:
    return {"cell_type": "markdown", "metadata": {}, "source": text}


def _code(text: str, *, folded: bool, **metadata: Any) -> Cell:
    """Return a cell of code; folded as far as what opens the notebook can do that."""
    if folded:
        metadata["jupyter"] = {"source_hidden": True}
    made = {"cell_type": "code", "execution_count": None, "metadata": metadata, "outputs": []}
    return {**made, "source": text}


def written_down(cells: list[Cell]) -> str:
    """Return cells as the text of a notebook. The id of each is its number.

    nbformat draws its ids, so that no two builds are equal, and checks each cell anew: half of
    what a notebook costs. That the format is right is checked by the tests.
    """
    for number, cell in enumerate(cells):
        cell["id"] = f"cell-{number}"
        cell["source"] = cell["source"].splitlines(keepends=True)
    metadata = {"kernelspec": KERNEL}
    made = {"cells": cells, "metadata": metadata, "nbformat": 4, "nbformat_minor": 5}
    return json.dumps(made, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def used(code: str, program: Path) -> list[Path]:
    """Return the other programs of a page that one of them imports or starts, by name.

    What those import themselves is among them.
    """
    found: dict[Path, None] = {}
    waiting = [(code, program)]
    while waiting:
        text, own = waiting.pop()
        names = re.findall(r"\b(\w+)\.py\b", text)
        names += re.findall(r"^(?:from|import) (\w+)", text, re.MULTILINE)
        for name in sorted(set(names)):
            path = program.with_name(f"{name}.py")
            if path.exists() and path not in (program, own) and path not in found:
                found[path] = None
                waiting.append((path.read_text(encoding="utf-8"), path))
    return sorted(found)


def silent(code: str) -> str:
    """End a program by `;` where a notebook would show the value of its last line, unprinted."""
    body = ast.parse(code).body
    shows = body and isinstance(body[-1], ast.Expr)
    printed = shows and ast.unparse(body[-1]).startswith("print(")
    return code.rstrip("\n") + (";" if shows and not printed else "")
