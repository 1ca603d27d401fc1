"""Coverage of torch.nn, kept by torch itself: which block runs which public name.

What there is to run is read from the installed torch, and what runs is seen while it runs: a name
that is imported, printed or looked up does not count. A function counts when it is entered; a
class when an instance is made, and then only the most specific public class of that instance.
`make record` writes what it saw into DATA, the page docs/coverage.md shows it, and
tests/test_coverage.py compares it with torch and with the blocks.
"""

import contextlib
import importlib
import inspect
import re
import sys
import threading
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from types import BuiltinFunctionType, FrameType, FunctionType
from typing import Any, NamedTuple

from explained.program import SNIPPETS

DATA = SNIPPETS / "coverage" / "names.tsv"
GROUPS = (  # modules, and the one class whose methods are names of their own
    "torch.nn",
    "torch.nn.Module",
    "torch.nn.functional",
    "torch.nn.init",
    "torch.nn.utils",
    "torch.nn.utils.parametrize",
    "torch.nn.utils.parametrizations",
    "torch.nn.utils.rnn",
    "torch.nn.utils.prune",
    "torch.nn.attention",
    "torch.nn.parallel",
)
# Newer marks of torch leave an attribute; the older ones are a sentence of the documentation.
DEPRECATED = re.compile(r"This (?:function|method|class) is (?:now )?deprecated")


def names() -> dict[str, dict[str, Any]]:
    """Return what can run, by group: public functions and classes of the installed torch.

    Constants and enumerations are left out: nothing in them runs.
    """
    groups: dict[str, dict[str, Any]] = {}
    for group in GROUPS:
        above, _, last = group.rpartition(".")
        owner: Any = getattr(importlib.import_module(above), last, None)
        owner = owner or importlib.import_module(group)  # torch.nn.utils.prune waits to be imported
        public = getattr(owner, "__all__", None) or [n for n in vars(owner) if _own(owner, n)]
        found = {name: getattr(owner, name) for name in sorted(public) if name[0] != "_"}
        groups[group] = {
            f"{group}.{name}": value
            for name, value in found.items()
            if callable(value) and not hasattr(value, "__members__")
        }
    return groups


def everything() -> dict[str, Any]:
    """Return the names of all groups."""
    return {name: value for group in names().values() for name, value in group.items()}


def _own(owner: Any, name: str) -> bool:
    """Say whether a name of a module without `__all__` is its own, documented, not an import."""
    value = getattr(owner, name)
    home = str(getattr(value, "__module__", ""))
    return isinstance(owner, type) or bool(
        (home.startswith(owner.__name__) and (isinstance(value, type) or value.__doc__))
        # F.conv2d is torch.conv2d, which is written in C++.
        or (isinstance(value, BuiltinFunctionType) and home in ("torch", "torch._C._nn"))
    )


def is_deprecated(value: Any) -> bool:
    """Say whether torch marks a function or class as deprecated."""
    marks = getattr(value, "__dict__", ())
    return "__deprecated__" in marks or bool(DEPRECATED.search(value.__doc__ or ""))


class Watch:
    """Sees which public names run, by Python's own profiling hook.

    The hook changes nothing that a program could print, unless it asks for the hook.
    """

    def __init__(self, path: Path) -> None:
        self.file = str(path)
        self.section: str | None = None  # the one that runs now
        self.seen: dict[str, tuple[bool, str | None]] = {}  # name: (inside torch only, section)
        self.builtins: dict[Any, list[str]] = defaultdict(list)
        self.classes: dict[type, list[str]] = defaultdict(list)
        # Code is looked up by its id: equal code of two functions is still two functions.
        self.functions: dict[int, list[tuple[str, dict]]] = defaultdict(list)
        self.makers: set[int] = set()
        for name, value in everything().items():
            if isinstance(value, type):
                self.classes[value].append(name)
                self.makers |= {id(maker.__code__) for maker in _makers(value)}
            elif isinstance(value, FunctionType):
                self.functions[id(value.__code__)].append((name, _closure(value)))
            else:
                self.builtins[value].append(name)

    @contextlib.contextmanager
    def during(self, section: str | None) -> Iterator[None]:
        """Watch while a section runs, in this thread and in those that it starts."""
        self.section = section
        threading.setprofile(self.hook)
        sys.setprofile(self.hook)
        try:
            yield
        finally:
            sys.setprofile(None)
            threading.setprofile(None)  # pyrefly: ignore[bad-argument-type]

    def hook(self, frame: FrameType, event: str, arg: Any) -> None:
        """Note what a call enters; called by Python at each call and return."""
        if event == "c_call":
            if arg in self.builtins:
                self.note(self.builtins[arg], frame)
        elif event == "call":
            code = id(frame.f_code)
            if code in self.functions:
                values = frame.f_locals
                for name, closure in self.functions[code]:
                    if all(values.get(key) is closure[key] for key in closure):
                        self.note([name], frame.f_back)
            if code in self.makers:
                made = frame.f_locals[frame.f_code.co_varnames[0]]
                for kind in (made if isinstance(made, type) else type(made)).__mro__:
                    if kind in self.classes:
                        self.note(self.classes[kind], frame.f_back)
                        break

    def note(self, names: list[str], caller: FrameType | None) -> None:
        """Remember where names run first; a call by the program itself outdoes one inside torch."""
        inside = caller is None or caller.f_code.co_filename != self.file
        for name in names:
            if name not in self.seen or (self.seen[name][0] and not inside):
                self.seen[name] = (inside, self.section)


def _closure(function: FunctionType) -> dict[str, Any]:
    """Return a function's closure: wrappers such as F.max_pool2d share code, and differ by it."""
    cells = function.__closure__ or ()
    values = zip(function.__code__.co_freevars, cells, strict=True)
    return {name: cell.cell_contents for name, cell in values}


def _makers(kind: type) -> Iterator[FunctionType]:
    """Yield what Python runs when an instance is made; all methods of a class that has no such."""
    found = [inspect.getattr_static(kind, name) for name in ("__new__", "__init__")]
    found = [getattr(maker, "__func__", maker) for maker in found]
    if not any(isinstance(maker, FunctionType) for maker in found):
        found = [getattr(value, "__func__", value) for value in vars(kind).values()]
    # The hook asks the first argument what is made.
    yield from (m for m in found if isinstance(m, FunctionType) and m.__code__.co_argcount)


# The data -----------------------------------------------------------------------------------------

Seen = dict[str, tuple[bool, str | None]]  # what one program ran, as Watch.seen


class Row(NamedTuple):
    """What is known of a name; a hyphen stands for nothing."""

    block: str = "-"  # that runs it, as a page includes it: path or path:section
    how: str = "-"  # called by the block itself, or inside another name of torch
    mark: str = "-"  # deprecated


def read(path: Path = DATA) -> dict[str, Row]:
    """Return the recorded rows by name."""
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    return {name: Row(*fields) for name, *fields in (line.split("\t") for line in lines)}


def text(rows: dict[str, Row]) -> str:
    """Return rows as they are recorded."""
    return "".join("\t".join((name, *row)) + "\n" for name, row in rows.items())


def merge(old: dict[str, Row], seen: dict[str, Seen]) -> dict[str, Row]:
    """Return a row for each name of torch: the old one, unless a program that just ran is better.

    A call is better than a run inside torch. Among the new programs, the one that runs the fewest
    names wins: it is about them.
    """
    best: dict[str, tuple[bool, int, str]] = {}
    for program, found in seen.items():
        for name, (inside, section) in found.items():
            new = (inside, len(found), f"{program}:{section}" if section else program)
            best[name] = min(best.get(name, new), new)
    rows = {}
    for name, value in everything().items():
        row = old.get(name, Row())
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


# The page -----------------------------------------------------------------------------------------


def page(rows: dict[str, Row]) -> list[str]:
    """Return the meter in Markdown: a table of the groups, then the names of each, linked."""
    out = ["| group | run | called by a block |", "|---|--:|--:|"]
    parts: list[str] = []
    for group in GROUPS:
        own = {n: row for n, row in rows.items() if n.rpartition(".")[0] == group}
        anchor = group.replace(".", "-")
        out.append(f"| [{group}](#{anchor}) {_counts(own)}")
        parts += ["", f"### {group} {{ #{anchor} }}"]
        for how, title in (("called", "Called by a block"), ("inside", "Run inside another")):
            shown = [_link(name, row) for name, row in own.items() if row.how == how]
            if shown:
                parts += ["", f"{title}: {', '.join(shown)}."]
        missing = [
            _plain(name, row, "<code>{}</code>") for name, row in own.items() if row.how == "-"
        ]
        if missing:
            summary = f"<summary>{len(missing)} not run</summary>"
            parts += ["", f"<details>{summary}<p>{', '.join(missing)}</p></details>"]
    return [*out, f"| **all** {_counts(rows)}", *parts, ""]


def _counts(rows: dict[str, Row]) -> str:
    how = [row.how for row in rows.values()]
    return f"| {len(how) - how.count('-')}&nbsp;of&nbsp;{len(how)} | {how.count('called')} |"


def _plain(name: str, row: Row, code: str) -> str:
    mark = " (deprecated)" if row.mark == "deprecated" else ""
    return code.format(name.rpartition(".")[2]) + mark


def _link(name: str, row: Row) -> str:
    """Return a name, linked to the block that runs it: the id is that of markdown.Sources."""
    path, _, section = row.block.partition(":")
    folder, _, file = path.rpartition("/")
    anchor = file.rpartition(".")[0] + (f"-{section}" if section else "")
    return _plain(name, row, f"[`{{}}`]({folder}.md#{anchor})")
