"""What is known of each public name of torch.nn: which block runs it, and how.

`make record` writes what explained/run/watch.py saw into the file of data(), docs/coverage.md shows
it, and tests/meter compares it with torch and with the blocks.
"""

from pathlib import Path
from typing import NamedTuple

from explained.meter.names import everything, is_deprecated
from explained.tree import Tree


def data(tree: Tree) -> Path:
    """Return the file that holds the rows of a checkout."""
    return tree.snippets / "coverage" / "names.tsv"


Seen = dict[str, tuple[bool, str | None]]  # what one program ran, as Watch.seen


class Row(NamedTuple):
    """What is known of a name; a hyphen stands for nothing."""

    block: str = "-"  # that runs it, as a page includes it: path or path:section
    how: str = "-"  # called by the block itself, or inside another name of torch
    mark: str = "-"  # deprecated


def read(path: Path) -> dict[str, Row]:
    """Return the recorded rows by name."""
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    return {name: Row(*fields) for name, *fields in (line.split("\t") for line in lines)}


def standing(tree: Tree) -> dict[str, Row]:
    """Return the recorded rows of a checkout, less what programs ran that are gone."""
    return {
        name: row
        for name, row in read(data(tree)).items()
        if (tree.snippets / row.block.partition(":")[0]).exists()
    }


def text(rows: dict[str, Row]) -> str:
    """Return rows as they are recorded."""
    return "".join("\t".join((name, *row)) + "\n" for name, row in rows.items())


def merge(old: dict[str, Row], seen: dict[str, Seen]) -> dict[str, Row]:
    """Return a row for each name of torch: the old one, unless a program that just ran is better.

    A call is better than a run inside torch. Among the new programs, the one that runs the fewest
    names wins: it is about them. What a program that just ran runs no longer is forgotten.
    """
    best: dict[str, tuple[bool, int, str]] = {}
    for program, found in seen.items():
        for name, (inside, section) in found.items():
            new = (inside, len(found), f"{program}:{section}" if section else program)
            best[name] = min(best.get(name, new), new)
    rows = {}
    for name, value in everything().items():
        row = old.get(name, Row())
        program = row.block.partition(":")[0]
        if program in seen and name not in seen[program]:
            row = Row()
        if name in best and row.how != "called":
            inside, _, block = best[name]
            if row.how == "-" or not inside:
                row = Row(block, "inside" if inside else "called")
        rows[name] = row._replace(mark="deprecated" if is_deprecated(value) else "-")
    return rows


def faults(rows: dict[str, Row], seen: dict[str, Seen]) -> list[str]:
    """Say, by name, what is not as recorded: what torch changed, and what no longer runs."""
    now = everything()
    problems = [f"{name}: new in torch, and not listed." for name in now if name not in rows]
    for name, row in rows.items():
        program = row.block.partition(":")[0]
        if name not in now:
            problems.append(f"{name}: listed, and torch no longer has it.")
        elif is_deprecated(now[name]) != (row.mark == "deprecated"):
            word = "no longer" if row.mark == "deprecated" else "now"
            problems.append(f"{name}: torch {word} marks it as deprecated.")
        elif program != "-" and name not in seen.get(program, {}):
            problems.append(f"{name}: no longer run by {program}.")
    return problems
