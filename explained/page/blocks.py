"""A page as its reader sees it: its blocks, their programs, and what stands under them."""

import contextlib
import difflib
import io
import re
import shutil
from dataclasses import dataclass, field
from functools import cache
from importlib import metadata
from pathlib import Path
from typing import Any

import markdown
import pytest_codeblocks
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.structure.files import Files, get_files

from explained import pictures
from explained.program import RUNNABLE, Program, ProgramError, sections
from explained.tree import Tree

FENCE = re.compile(r"^(?P<indent>[ >\t]*)(?P<fence>`{3,}|~{3,})(?P<info>[^`]*)$")
INCLUDE = re.compile(r'^\s*-+8<-+\s+"(?P<target>[^"]*)"\s*$')
TARGET = re.compile(r"^(?P<path>[^:]+\.(?:py|sh|txt))(?::(?P<section>[a-z][a-z0-9-]*))?$")
# "On torch 2.14 it prints:" between two outputs, the second of which includes x.torch-2.14.txt.
ELSEWHERE = re.compile(r"\.torch-(?P<version>\d+\.\d+)(?=\.txt)")
HIDDEN = re.compile(r"^\s*<!--.*pytest")
NOT_RUN = re.compile(r"^\s*\*Not run here: (?P<reason>.+)\*$")
# Under a block: "*Takes about 20 seconds: why. Needs `pip install onnx` and `g++`.*", or either.
NOTE = re.compile(
    r"^\s*\*(?:Takes about (?P<seconds>\d+) seconds: [^`]+\.)?"
    r" ?(?:Needs (?P<needs>`[^`]+`(?: and `[^`]+`)*)\.)?\*$"
)


class PageError(Exception):
    """What is wrong with a page: lines of `file:line: what. Cure.`"""


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
    needs: tuple[str, ...] = ()  # what it needs besides requirements.txt; the page says so
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


def missing(block: Block) -> list[str]:
    """Return what of a block's needs this machine lacks: distributions and commands."""
    lacks = []
    for need in block.needs:
        if need.startswith("pip install "):
            lacks += [name for name in need.split()[2:] if not _installed(name)]
        elif not shutil.which(need):
            lacks.append(need)
    return lacks


def _installed(distribution: str) -> bool:
    try:
        metadata.version(distribution)
    except metadata.PackageNotFoundError:
        return False
    return True


@dataclass
class Fence:
    """A fenced block in the source of a page."""

    line: int
    marks: str
    info: str
    body: list[str]
    after: int  # line number of the first line behind it that is not blank
    below: str  # that line; empty at the end of the page

    def target(self) -> str | None:
        """What it includes, if it is one include line and nothing else."""
        include = INCLUDE.match(self.body[0]) if len(self.body) == 1 else None
        return include["target"] if include else None


@dataclass
class Shown:
    """A fence that includes a program, and the one under it that includes its record, if any."""

    fence: Fence
    program: Program
    section: str | None
    output: Fence | None = None
    elsewhere: list[str] = field(default_factory=list)  # versions of torch, in order
    last: Fence | None = None  # the last fence that belongs to it

    def note(self) -> tuple[int, tuple[str, ...]]:
        """What the line below says that it takes, in seconds, and needs.

        A need is `pip install NAME ...`, or a command. Raises ValueError for a line that only
        looks like such a note: what it says would not be heeded.
        """
        line = (self.last or self.fence).below
        if not line.lstrip().startswith(("*Takes", "*Needs")):
            return 0, ()
        if not (found := NOTE.match(line)):
            raise ValueError(line.strip())
        return int(found["seconds"] or 0), tuple(re.findall(r"`([^`]+)`", found["needs"] or ""))


@cache
def settings(tree: Tree, *, whole: bool = True) -> MkDocsConfig:
    """Return the site's own configuration, mkdocs.yml.

    Code that only reads Markdown leaves out the plugins of the build: their import takes a second.
    Raises PageError if the file does not load.
    """
    without: dict[str, Any] = {} if whole else {"plugins": [], "hooks": []}
    try:
        return load_config(str(tree.root / "mkdocs.yml"), **without)
    except Abort:
        raise PageError(
            "mkdocs.yml: does not load. Run `mkdocs build`: it names the line."
        ) from None


def files(tree: Tree) -> Files:
    """Return all files of the site, as MkDocs finds them."""
    return get_files(settings(tree, whole=False))


def renderer(tree: Tree) -> markdown.Markdown:
    """Return Markdown as the site renders it."""
    config = settings(tree, whole=False)
    with contextlib.chdir(tree.root):  # mkdocs.yml names snippets/ as seen from there
        return markdown.Markdown(
            extensions=config.markdown_extensions, extension_configs=config.mdx_configs
        )


def expand(path: Path, tree: Tree) -> str:
    """Return a page's Markdown with its includes expanded by the site's configuration."""
    expander = renderer(tree).preprocessors["snippet"]
    return "\n".join(expander.run(path.read_text(encoding="utf-8").splitlines())) + "\n"


def read(path: Path, tree: Tree) -> list[Block]:
    """Return the blocks of a page in order.

    Raises PageError, with every problem found, if anything on the page looks like code but would
    not be run, or is shown with anything but its own record under it.
    """
    problems: list[str] = []
    blocks = _typed(path, problems, tree) if path in tree.typed else _included(path, problems, tree)
    if path not in tree.typed and not problems:
        _pictures(path, problems, tree)
    if problems:
        raise PageError("\n".join(problems))
    return blocks


def _fences(path: Path, problems: list[str], tree: Tree) -> list[Fence]:
    """Find the fences of a page, and complain of whatever hides code from the tests."""
    found: list[Fence] = []
    lines = path.read_text(encoding="utf-8").splitlines()
    number = 0
    while number < len(lines):
        line, start = lines[number], number + 1
        number += 1
        if HIDDEN.match(line):
            problems.append(
                f"{tree.relative(path)}:{start}: this comment steers the tests unseen by the reader."
                " Remove it."
            )
        elif INCLUDE.match(line):
            problems.append(
                f"{tree.relative(path)}:{start}: an include outside a fence shows code that is not run."
                " Put ```python above it and ``` under it."
            )
        elif opening := FENCE.match(line):
            body = []
            while number < len(lines) and not _closes(lines[number], opening["fence"]):
                body.append(lines[number])
                number += 1
            # One that swallows the opening of another lacks its end as well.
            if number == len(lines) or any(
                text.strip(" >\t").startswith(opening["fence"]) for text in body
            ):
                problems.append(f"{tree.relative(path)}:{start}: this fence never ends. Close it.")
            number += 1
            after = next((n for n in range(number, len(lines)) if lines[n].strip()), len(lines))
            below = lines[after] if after < len(lines) else ""
            found.append(Fence(start, opening["fence"], opening["info"], body, after + 1, below))
    return found


def _closes(line: str, opening: str) -> bool:
    text = line.strip(" >\t")
    return len(text) >= len(opening) and set(text) == {opening[0]}


def _included(path: Path, problems: list[str], tree: Tree) -> list[Block]:
    """Read a page of the site, whose every fence includes a program or its record."""
    found: list[Shown] = []
    previous: Fence | None = None
    shown: Shown | None = None  # the last block with an output
    for fence in _fences(path, problems, tree):
        at = f"{tree.relative(path)}:{fence.line}"
        if fence.info not in ("python", "sh", "text") or not fence.marks.startswith("`"):
            problems.append(
                f"{at}: a fence that opens with {fence.marks + fence.info!r} is passed over by"
                " pytest-codeblocks. Write ```python, ```sh, or ```text for an output."
            )
            continue
        target = fence.target()
        if target is None:
            problems.append(
                f"{at}: text typed into a page is not checked. Put the program into"
                f" {tree.relative(tree.folder(path))}/ and include it:"
                f' --8<-- "{tree.folder(path).relative_to(tree.snippets).as_posix()}/NAME.py"'
            )
            continue
        above, previous = previous, None
        if fence.info == "text" and (other := ELSEWHERE.search(target)):
            if problem := _elsewhere(shown, fence, target, other["version"], tree):
                problems.append(f"{at}: {problem}")
            elif shown:
                shown.elsewhere.append(other["version"])
                shown.last = fence
        elif fence.info == "text":
            if above is None or above.after != fence.line:
                problems.append(
                    f"{at}: no program stands right above this output. Put it under its program."
                )
            elif target != (wanted := _record_of(above.target() or "")):
                problems.append(
                    f"{at}: {target!r} is not what the block above prints. Include {wanted!r}."
                )
            elif problem := _unrecorded(target, tree):
                problems.append(f"{at}: {problem}")
            else:
                found[-1].output = found[-1].last = fence
                shown = found[-1]
        elif program := _program(path, fence, target, problems, tree):
            section = target.partition(":")[2] or None
            found.append(Shown(fence, program, section))
            previous = fence
    return [] if problems else _match(path, found, problems, tree)


def _pictures(path: Path, problems: list[str], tree: Tree) -> None:
    """Complain of each picture that cannot be drawn."""
    expander = renderer(tree).preprocessors["snippet"]
    for picture in pictures.asked(path.read_text(encoding="utf-8").splitlines()):
        output = "\n".join(expander.run(picture.above or []))
        if problem := picture.problem(output):
            problems.append(f"{tree.relative(path)}:{picture.index + 1}: {problem}")


def _record_of(target: str) -> str:
    """Return the record to include under an included program: `x.py:hook` has `x.txt:hook`."""
    name, colon, section = target.partition(":")
    return name.rpartition(".")[0] + ".txt" + colon + section


def _elsewhere(shown: Shown | None, fence: Fence, target: str, version: str, tree: Tree) -> str:
    """Say what is wrong with an output for another torch; empty if nothing is."""
    says = f"On torch {version} it prints:"
    if shown is None or shown.last is None or shown.last.after + 2 != fence.line:
        return f"no output stands right above this one. Put it under that, with a line: {says}"
    if shown.last.below.strip() != says:
        return f"its reader must see why it is another text. Put a line above it: {says}"
    wanted = ELSEWHERE.sub("", target)
    if wanted != _record_of(shown.fence.target() or ""):
        return f"{target!r} is not what the block above prints."
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
        f"there is no output {target!r}. Record it: make record ARGS={tree.relative(record.parent)}."
        " If nothing is printed there, show nothing."
    )


def _program(
    path: Path, fence: Fence, target: str, problems: list[str], tree: Tree
) -> Program | None:
    """Return the program that a fence includes, or None after saying what is wrong with it."""
    at, home = f"{tree.relative(path)}:{fence.line + 1}", tree.folder(path)
    parts = TARGET.match(target)
    file = tree.snippets / parts["path"] if parts else None
    if parts is None or file is None or RUNNABLE.get(file.suffix) != fence.info:
        problem = (
            f"{target!r} is not a program of this fence's language. Include X.py or X.py:section"
        )
    elif file.parent != home:
        problem = (
            f"{target!r} belongs to another page. Show programs of {tree.relative(home)}/ only"
        )
    elif not file.exists():
        near = difflib.get_close_matches(file.name, [p.name for p in home.glob("*")], 1)
        hint = f"did you mean {near[0]!r}?" if near else "Write it first"
        problem = f"there is no {tree.relative(file)}: {hint}"
    else:
        program = Program(file, tree)
        try:
            names = [section.name for section in program.sections]
        except ProgramError as error:
            problems.append(str(error))
            return None
        if parts["section"] in names:
            return program
        known = ", ".join(str(name) for name in names if name)
        problem = (
            f"{tree.relative(file)} has no section {parts['section']!r}. It has {known}"
            if known
            else f"{tree.relative(file)} has no sections. Include it whole"
        )
    problems.append(f"{at}: {problem}.")
    return None


def _match(path: Path, found: list[Shown], problems: list[str], tree: Tree) -> list[Block]:
    """Set what we read beside what pytest-codeblocks finds in the expanded page."""
    shown = iter(pytest_codeblocks.extract_from_buffer(io.StringIO(expand(path, tree))))
    blocks = []
    for part in found:
        fence, program, section = part.fence, part.program, part.section
        at = f"{tree.relative(path)}:{fence.line}"
        block = next(shown)
        code = next(each.text for each in program.sections if each.name == section)
        if block.syntax != fence.info or block.code.strip("\n") != code.strip("\n"):
            problems.append(
                f"{at}: the page would not show {program.name} as it runs. A line in it may look"
                " like Markdown's own syntax (``` or --8<--): change that line."
            )
        # An included file brings its last line break as a blank line, which no browser shows.
        output = next(shown).code.rstrip("\n") + "\n" if part.output else None
        seconds, needs = 0, ()
        try:
            seconds, needs = part.note()
        except ValueError as line:
            problems.append(
                f"{at}: the line under it, {str(line)!r}, is no note that can be read. Write"
                " *Takes about 9 seconds: why.*, *Needs `pip install NAME`.*, or both."
            )
        elsewhere = {version: next(shown).code.rstrip("\n") + "\n" for version in part.elsewhere}
        blocks.append(
            Block(
                path, fence.line, block.code, program, section, output,
                needs=needs, seconds=seconds, elsewhere=elsewhere,
            )
        )  # fmt: skip
    return blocks


def _typed(path: Path, problems: list[str], tree: Tree) -> list[Block]:
    """Read README.md or CONTRIBUTING.md: typed commands, run or with a reason under them."""
    blocks = []
    for fence in _fences(path, problems, tree):
        if fence.info == "text":
            continue
        if fence.info != "sh" or not fence.marks.startswith("`"):
            problems.append(
                f"{tree.relative(path)}:{fence.line}: only ```sh is run here, and only ```text may stay"
                f" unrun; {fence.marks + fence.info!r} is neither. Move programs to a page."
            )
            continue
        reason = NOT_RUN.match(fence.below)
        blocks.append(
            Block(path, fence.line, "\n".join(fence.body) + "\n", None,
                  not_run=reason["reason"] if reason else "")
        )  # fmt: skip
    return blocks
