"""The blocks of a page: each a program that the page includes, with its record under it."""

import difflib
import io
import re
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from explained.page.asked import asked
from explained.page.rendering import expand, expanded
from explained.page.source import INCLUDE, NOTE, Fence, PageError, Prose, fences, parts
from explained.program import RUNNABLE, Program, ProgramError, sections
from explained.tree import Tree

TARGET = re.compile(r"^(?P<path>[^:]+\.(?:py|sh|txt))(?::(?P<section>[a-z][a-z0-9-]*))?$")
# "On torch 2.14 it prints:" between two outputs, the second of which includes x.torch-2.14.txt.
ELSEWHERE = re.compile(r"\.torch-(?P<version>\d+\.\d+)(?=\.txt)")
HIDDEN = re.compile(r"^\s*<!--.*pytest")
# Lines that Markdown would take for its own, wherever they stand in a page.
MARKDOWN = re.compile(r"^\s*(?:```|;*-+8<-+)")
NOT_RUN = re.compile(r"^\s*\*Not run here: (?P<reason>.+)\*$")


@dataclass(frozen=True)
class Block:
    """Code on a page that has to run."""

    page: Path
    line: int  # of the opening fence, from 1
    code: str  # as the reader sees it
    program: Program | None  # None for a command typed into README.md or CONTRIBUTING.md
    section: str | None = None
    output: str | None = None  # as it stands under the block; None if nothing does
    not_run: str = ""  # the reason, which the page shows too
    seconds: int = 0  # what it takes, where that is much; the page says so
    elsewhere: dict[str, str] = field(default_factory=dict)  # its output by other torch, if shown

    def output_on(self, torch: str) -> str:
        """Return what stands under it for a torch; empty if nothing does."""
        return self.elsewhere.get(torch, self.output or "")

    @property
    def name(self) -> str:
        """The name of its test: `by_hand`, `three_ways:hook`, `line 12`."""
        if self.program is None:
            return f"line {self.line}"
        return self.program.path.stem + (f":{self.section}" if self.section else "")


@dataclass
class Shown:
    """A fence that includes a program, and those under it that include its records."""

    fence: Fence
    program: Program
    section: str | None
    output: Fence | None = None
    elsewhere: list[str] = field(default_factory=list)  # versions of torch, in order
    last: Fence | None = None  # the last fence that belongs to it


def read(path: Path, tree: Tree) -> list[Block]:
    """Return the blocks of a page in order; read anew only if the page or its folder has changed.

    Raises PageError, with every problem found, if anything on the page looks like code but would
    not be run, or is shown with anything but its own record under it.
    """
    folder = [] if path in tree.typed else sorted(tree.folder(path).glob("*.*"))
    shown = [path, tree.root / "mkdocs.yml", *(each for each in folder if each.is_file())]
    return list(_read(path, tree, tuple((each.name, each.read_bytes()) for each in shown)))


@lru_cache(maxsize=256)
def _read(path: Path, tree: Tree, _: tuple[tuple[str, bytes], ...]) -> list[Block]:
    lines = path.read_text(encoding="utf-8").splitlines()
    problems = _hidden(path, lines, tree)
    if path in tree.typed:
        blocks = _typed(path, lines, problems, tree)
    else:
        found = _included(path, lines, problems, tree)
        problems += [] if problems else _markdown(found)
        blocks = [] if problems else _match(path, found, problems, tree)
        for picture in [] if problems else asked(lines):
            if problem := picture.problem(expanded(picture.above or [], tree)):
                problems.append(f"{tree.relative(path)}:{picture.line}: {problem}")
    if problems:
        raise PageError("\n".join(problems))
    return blocks


def _hidden(path: Path, lines: list[str], tree: Tree) -> list[str]:
    """Complain of whatever hides code from the tests."""
    problems, page = [], tree.relative(path)
    for part in parts(lines):
        if isinstance(part, Fence) and part.swallows:
            problems.append(f"{page}:{part.line}: this fence never ends. Close it.")
        if not isinstance(part, Prose):
            continue
        for number, line in enumerate(part.lines, part.line):
            at = f"{page}:{number}"
            if HIDDEN.match(line):
                problems.append(
                    f"{at}: this comment steers the tests unseen by the reader. Remove it."
                )
            elif INCLUDE.match(line):
                problems.append(
                    f"{at}: an include outside a fence shows code that is not run. Put ```python"
                    " above it and ``` under it."
                )
    return problems


def _included(path: Path, lines: list[str], problems: list[str], tree: Tree) -> list[Shown]:
    """Read a page of the site, whose every fence includes a program or its record."""
    found: list[Shown] = []
    previous: Fence | None = None
    shown: Shown | None = None  # the last block with an output
    for fence in fences(lines):
        at = f"{tree.relative(path)}:{fence.line}"
        above, previous = previous, None
        target, program = fence.target, None
        if fence.info not in ("python", "sh", "text") or not fence.marks.startswith("`"):
            problem = (
                f"a fence that opens with {fence.marks + fence.info!r} is passed over by"
                " pytest-codeblocks. Write ```python, ```sh, or ```text for an output."
            )
        elif target is None:
            problem = (
                "text typed into a page is not checked. Put the program into"
                f" {tree.relative(tree.folder(path))}/ and include it:"
                f' --8<-- "{tree.folder(path).relative_to(tree.snippets).as_posix()}/NAME.py"'
            )
        elif fence.info == "text" and (other := ELSEWHERE.search(target)):
            problem = _elsewhere(shown, fence, target, other["version"], tree)
            if shown and not problem:
                shown.elsewhere.append(other["version"])
                shown.last = fence
        elif fence.info == "text":
            problem = _output(above, fence, target, tree)
            if not problem and found and found[-1].fence is above:
                shown = found[-1]
                shown.output = shown.last = fence
        else:
            problem = _misplaced(path, fence, target, tree)
            if not problem:
                name, _, section = target.partition(":")
                program = Program(tree.snippets / name, tree)
                found.append(Shown(fence, program, section or None))
            previous = fence
        if problem:
            problems.append(f"{at}: {problem}")
    return found


def _record_of(target: str) -> str:
    """Return the record to include under an included program: `x.py:hook` has `x.txt:hook`."""
    name, colon, section = target.partition(":")
    return name.rpartition(".")[0] + ".txt" + colon + section


def _output(above: Fence | None, fence: Fence, target: str, tree: Tree) -> str:
    """Say what is wrong with an output under a program; empty if nothing is."""
    if above is None or above.after != fence.line:
        return "no program stands right above this output. Put it under its program."
    if target != (wanted := _record_of(above.target or "")):
        return f"{target!r} is not what the block above prints. Include {wanted!r}."
    return _unrecorded(target, tree)


def _elsewhere(shown: Shown | None, fence: Fence, target: str, version: str, tree: Tree) -> str:
    """Say what is wrong with an output for another torch; empty if nothing is."""
    says = f"On torch {version} it prints:"
    if shown is None or shown.last is None or shown.last.after + 2 != fence.line:
        return f"no output stands right above this one. Put it under that, with a line: {says}"
    if shown.last.below.strip() != says:
        return f"its reader must see why it is another text. Put a line above it: {says}"
    if ELSEWHERE.sub("", target) != _record_of(shown.fence.target or ""):
        return f"{target!r} is not what the block above prints. Include that one's record."
    return _unrecorded(target, tree)


def _unrecorded(target: str, tree: Tree) -> str:
    """Say what keeps a record, or a section of it, from being shown; empty if nothing does."""
    name, _, section = target.partition(":")
    record = tree.snippets / name
    try:
        if record.exists() and (section or None) in [part.name for part in sections(record, tree)]:
            return ""
    except ProgramError as error:
        return str(error)
    return (
        f"there is no output {target!r}. Record it: make record"
        f" ARGS={tree.relative(record.parent)}. If nothing is printed there, show nothing."
    )


def _misplaced(path: Path, fence: Fence, target: str, tree: Tree) -> str:
    """Say why a fence may not include what it names as a program; empty if it may."""
    home, named = tree.folder(path), TARGET.match(target)
    file = tree.snippets / named["path"] if named else None
    if named is None or file is None or RUNNABLE.get(file.suffix) != fence.info:
        return (
            f"{target!r} is not a program of this fence's language. Include X.py or X.py:section."
        )
    if file.parent != home:
        return f"{target!r} belongs to another page. Show programs of {tree.relative(home)}/ only."
    if not file.exists():
        near = difflib.get_close_matches(file.name, [p.name for p in home.glob("*")], 1)
        hint = f"did you mean {near[0]!r}?" if near else "Write it first."
        return f"there is no {tree.relative(file)}: {hint}"
    try:
        names = [section.name for section in sections(file, tree)]
    except ProgramError as error:
        return str(error)
    if named["section"] in names:
        return ""
    if known := ", ".join(str(name) for name in names if name):
        return f"{tree.relative(file)} has no section {named['section']!r}. It has {known}."
    return f"{tree.relative(file)} has no sections. Include it whole."


def _markdown(found: list[Shown]) -> list[str]:
    """Complain of each line shown that would end its fence, or include another file."""
    texts = [(shown.program.path, shown.section, shown.program.tree) for shown in found]
    for shown in found:
        records = [shown.program.record] if shown.output else []
        records += [shown.program.record_on(version) for version in shown.elsewhere]
        texts += [(record, shown.section, shown.program.tree) for record in records]
    return [
        f"{tree.relative(file)}:{number}: Markdown would take this line for its own,"
        f" {line.strip()!r}: no page can show it. Let no line begin like this."
        for file, section, tree in texts
        for part in sections(file, tree)
        if part.name == section
        for number, line in enumerate(part.text.splitlines(), part.line)
        if MARKDOWN.match(line)
    ]


def _match(path: Path, found: list[Shown], problems: list[str], tree: Tree) -> list[Block]:
    """Set what we read beside what pytest-codeblocks finds in the expanded page."""
    import pytest_codeblocks  # it imports pytest, which no build of the site needs

    seen = iter(pytest_codeblocks.extract_from_buffer(io.StringIO(expand(path, tree))))
    blocks = []
    for shown in found:
        fence, program = shown.fence, shown.program
        at = f"{tree.relative(path)}:{fence.line}"
        code = next(each.text for each in program.sections if each.name == shown.section)
        block = next(seen)
        # An included file brings its last line break as a blank line, which no browser shows.
        texts = [
            next(seen).code.rstrip("\n") + "\n"
            for _ in range(len(shown.elsewhere) + bool(shown.output))
        ]
        if block.syntax != fence.info or block.code.strip("\n") != code.strip("\n"):
            problems.append(
                f"{at}: pytest-codeblocks does not see {program.name} here as it runs. Look for"
                " Markdown around the fence that hides it."
            )
        below = (shown.last or fence).below
        note = NOTE.match(below)
        if below.lstrip().startswith("*Takes") and not note:
            problems.append(
                f"{at}: the line under it, {below.strip()!r}, does not say how long it takes. Write"
                " *Takes about 9 seconds: why.*"
            )
        output = texts.pop(0) if shown.output else None
        blocks.append(
            Block(
                path,
                fence.line,
                block.code,
                program,
                shown.section,
                output,
                seconds=int(note["seconds"] or 0) if note else 0,
                elsewhere=dict(zip(shown.elsewhere, texts, strict=True)),
            )
        )
    return blocks


def _typed(path: Path, lines: list[str], problems: list[str], tree: Tree) -> list[Block]:
    """Read README.md or CONTRIBUTING.md: typed commands, run or with a reason under them."""
    blocks = []
    for fence in fences(lines):
        if fence.info == "text":
            continue
        if fence.info != "sh" or not fence.marks.startswith("`"):
            problems.append(
                f"{tree.relative(path)}:{fence.line}: only ```sh is run here, and only ```text may"
                f" stay unrun; {fence.marks + fence.info!r} is neither. Move programs to a page."
            )
            continue
        reason = NOT_RUN.match(fence.below)
        not_run = reason["reason"] if reason else ""
        blocks.append(Block(path, fence.line, fence.text, None, not_run=not_run))
    return blocks
