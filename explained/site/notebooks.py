"""A page as a notebook: its prose, its blocks in order, and what they print."""

import ast
import re
from pathlib import Path

import nbformat
from nbformat import v4

from explained.page import read
from explained.site.contents import Entry, Site
from explained.site.twins import Part

KERNEL = {"display_name": "Python 3", "language": "python", "name": "python3"}


def notebook(entry: Entry, found: list[Part], site: Site) -> nbformat.NotebookNode:
    """Return the notebook of a page, made of its parts (see explained/site/twins.py).

    A block that imports or starts another program of its page finds it: a cell before it writes
    the file. Raises PageError if the page shows what would not run.
    """
    cells = [
        v4.new_markdown_cell(
            f"*Each output below was printed on {site.torch()} by its block in a process of its"
            " own. Here the blocks share one process: run them in order.*"
        )
    ]
    blocks = iter(read(entry.path, site.tree))
    written: set[str] = set()
    waits = False  # for the output of the last block
    for part in found:
        if part.language == "text" and waits:
            cells[-1].outputs = [v4.new_output("stream", name="stdout", text=part.text)]
            waits = False
        elif part.language in ("python", "sh"):
            block, waits = next(blocks), True
            assert block.program, "only README.md and CONTRIBUTING.md have typed commands"
            for path in used(part.text, block.program.path):
                if path.name not in written:
                    written.add(path.name)
                    content = path.read_text(encoding="utf-8").rstrip()
                    cells.append(_folded(v4.new_code_cell(f"%%writefile {path.name}\n{content}")))
            shell = part.language == "sh"
            code = f"%%bash -e\n{part.text}" if shell else silent(part.text)
            cell = v4.new_code_cell(code.rstrip("\n"))
            cell.metadata["block"] = block.name
            cells.append(_folded(cell) if part.folded else cell)
        else:
            fenced = f"```{part.language}\n{part.text}```" if part.language else part.text
            cells.append(v4.new_markdown_cell(fenced))
            waits = False
    cells[0], cells[1] = cells[1], cells[0]
    return numbered(v4.new_notebook(cells=cells, metadata={"kernelspec": KERNEL}))


def numbered(made: nbformat.NotebookNode) -> nbformat.NotebookNode:
    """Give each cell its number for an id: ids are random by default, and no two builds equal."""
    for number, cell in enumerate(made.cells):
        cell["id"] = f"cell-{number}"
    nbformat.validate(made)
    return made


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
    shows = isinstance(body[-1], ast.Expr) and not ast.unparse(body[-1]).startswith("print(")
    return code.rstrip("\n") + ";" * shows


def _folded(cell: nbformat.NotebookNode) -> nbformat.NotebookNode:
    """Fold the source of a cell, as far as what opens the notebook can do that."""
    cell.metadata["jupyter"] = {"source_hidden": True}
    return cell
