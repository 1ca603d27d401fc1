"""A program of snippets/, and its sections.

A program is a Python (`.py`) or shell (`.sh`) file. A page shows it whole, or in named sections
that run in order. Running one is the job of explained/run/.
"""

import ast
import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from explained.tree import Tree

RUNNABLE = {".py": "python", ".sh": "sh"}
MARKER = re.compile(r"^\s*(?:# )?--8<-- \[(?P<kind>start|end):(?P<name>[a-z][a-z0-9-]*)\]\s*$")


class ProgramError(Exception):
    """What is wrong with a program, as `file:line: what. Cure.`"""


@dataclass(frozen=True)
class Section:
    """A named part of a file; a file without markers is one section whose name is None."""

    name: str | None
    text: str
    line: int  # of its first line in the file, from 1


def sections(path: Path, tree: Tree) -> list[Section]:
    """Return the sections of a program or a record, in order.

    Raises ProgramError for markers that do not pair, for bytes that are no text, and for a line
    outside all sections: the page would hide it.
    """
    try:
        whole = path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        raise ProgramError(f"{tree.relative(path)}: is not UTF-8. Save it as UTF-8.") from None
    # Not splitlines(): a line ends where an editor and Python end it.
    lines = whole.removesuffix("\n").split("\n")
    found: list[Section] = []
    outside: list[int] = []
    name, start = None, 0
    for number, line in enumerate(lines, 1):
        if not (marker := MARKER.match(line)):
            if name is None and line.strip():
                outside.append(number)
            continue
        at = f"{tree.relative(path)}:{number}"
        if marker["kind"] == "start":
            if name is not None:
                raise ProgramError(f"{at}: section {name!r} is still open. End it first.")
            if any(section.name == marker["name"] for section in found):
                raise ProgramError(f"{at}: section {marker['name']!r} exists. Choose another name.")
            name, start = marker["name"], number + 1
        elif marker["name"] != name:
            raise ProgramError(f"{at}: section {marker['name']!r} was not started. Start it first.")
        else:
            text = "\n".join(lines[start - 1 : number - 1]) + "\n"
            found.append(Section(name, text, start))
            name = None
    if name is not None:
        raise ProgramError(
            f"{tree.relative(path)}:{start - 1}: section {name!r} never ends. End it."
        )
    if not found:
        return [Section(None, whole, 1)]
    if outside:
        raise ProgramError(
            f"{tree.relative(path)}:{outside[0]}: this line is in no section, so no page would show"
            " it. Move it into a section."
        )
    return found


def _is_idle(source: str) -> bool:
    """Say whether Python finds nothing to run in a text: comments, or no line at all."""
    try:
        return not ast.parse(source).body
    except SyntaxError:  # running the program tells it, with the whole file around
        return False


@dataclass(frozen=True)
class Program:
    """A file in snippets/ that a page shows."""

    path: Path
    tree: Tree

    @cached_property
    def sections(self) -> list[Section]:
        """Its sections in order.

        Raises ProgramError as `sections()` does, and for a section of Python that runs nothing.
        """
        found = sections(self.path, self.tree)
        if self.path.suffix == ".py":
            for section in found:
                if section.name and _is_idle(section.text):
                    raise ProgramError(
                        f"{self.where}:{section.line - 1}: section {section.name!r} holds no"
                        " statement. Say it in the prose, or join it to another section."
                    )
        return found

    @property
    def record(self) -> Path:
        """The file that holds what it printed."""
        return self.path.with_suffix(".txt")

    def record_on(self, version: str) -> Path:
        """The file that holds what it prints on another torch, where that is another text."""
        return self.path.with_suffix(f".torch-{version}.txt")

    @property
    def name(self) -> str:
        """Its path under snippets/, as pages include it."""
        return self.path.relative_to(self.tree.snippets).as_posix()

    @property
    def where(self) -> str:
        """Its path as messages name it."""
        return self.tree.relative(self.path)


def programs(tree: Tree) -> list[Program]:
    """Return all programs of a checkout, sorted by path."""
    files = sorted(tree.snippets.rglob("*"))
    return [Program(path, tree) for path in files if path.suffix in RUNNABLE]
