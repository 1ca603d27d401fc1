"""The one reader of a page's Markdown: it tells prose, fences and boxes apart.

Whatever needs to know where a block of code begins and ends asks here, so that all agree: the
blocks of a page, its pictures, its sentences, its plain copy, and the links above its blocks.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

# A fence ends at exactly its own marks: so the site's Markdown (pymdownx.superfences) reads it.
FENCE = re.compile(r"^(?P<indent>[ >\t]*)(?P<marks>`{3,}|~{3,})(?P<info>[^`]*)$")
BOX = re.compile(r'^(?P<indent> *)(?P<kind>!!!|\?\?\?)\+? +[\w -]+?(?: +"(?P<title>.*)")?\s*$')
INCLUDE = re.compile(r'^\s*-+8<-+\s+"(?P<target>[^"]*)"\s*$')
# May stand under a block, for its reader: `*Takes about 20 seconds: Inductor compiles C++.*`, or
# `*Needs `pip install onnx`.*`. Only the seconds are read.
NOTE = re.compile(r"^\s*\*(?:Takes about (?P<seconds>\d+) seconds: |Needs ).*\*$")


class PageError(Exception):
    """What is wrong with a page: lines of `file:line: what. Cure.`"""


@dataclass(frozen=True)
class Box:
    """The line that opens a box, `!!! note "Title"`; what is indented below it stands inside."""

    line: int  # from 1
    indent: str
    folded: bool  # `???`: closed until its reader opens it
    title: str  # empty if it has none of its own


@dataclass(frozen=True)
class Prose:
    """Lines outside all fences, as they stand in the file; never the opening line of a box."""

    line: int  # of the first, from 1
    lines: tuple[str, ...]
    box: Box | None  # the innermost box around them


@dataclass(frozen=True)
class Fence:
    """A fenced block, as it stands in the file."""

    line: int  # of the opening, from 1
    indent: str
    marks: str  # ``` or ~~~, and as many as there are
    info: str  # what follows the marks
    body: tuple[str, ...]  # the lines inside, each with its indent
    closed: bool  # False if the file ends first
    after: int  # number of the first line behind it that is not blank
    below: str  # that line; empty at the end of the file
    box: Box | None  # the innermost box around it

    @property
    def text(self) -> str:
        """What a reader sees inside: the lines without the indent of the fence."""
        return "".join(line.removeprefix(self.indent) + "\n" for line in self.body)

    @property
    def target(self) -> str | None:
        """What it includes, `notions/calling/by_hand.py`, if that is all that stands inside."""
        include = INCLUDE.match(self.body[0]) if len(self.body) == 1 else None
        return include["target"] if include else None

    @property
    def swallows(self) -> bool:
        """Say whether it never ends, or ends only with the next fence, whose opening is inside."""
        inside = (line.strip(" >\t") for line in self.body)
        return not self.closed or any(line.startswith(self.marks) for line in inside)


Part = Prose | Fence | Box


def parts(lines: Sequence[str]) -> Iterator[Part]:
    """Yield the parts of a page in order; together they hold each of its lines once."""
    boxes: list[Box] = []
    prose: list[str] = []
    start = number = 0  # indexes into lines, from 0
    while number < len(lines):
        line = lines[number]
        fence, box = FENCE.match(line), BOX.match(line)
        inside = [each for each in boxes if not line.strip() or _indented(line, each)]
        if prose and (fence or box or inside != boxes):
            yield Prose(start + 1, tuple(prose), boxes[-1] if boxes else None)
            prose = []
        boxes = inside
        if fence:
            end = _end(lines, number + 1, fence["marks"])
            closed = end < len(lines)
            after = next((n for n in range(end + 1, len(lines)) if lines[n].strip()), len(lines))
            yield Fence(
                number + 1,
                fence["indent"],
                fence["marks"],
                fence["info"],
                tuple(lines[number + 1 : end]),
                closed,
                after + 1,
                lines[after] if after < len(lines) else "",
                boxes[-1] if boxes else None,
            )
            number = end
        elif box:
            opened = Box(number + 1, box["indent"], box["kind"] == "???", box["title"] or "")
            boxes.append(opened)
            yield opened
        else:
            start = start if prose else number
            prose.append(line)
        number += 1
    if prose:
        yield Prose(start + 1, tuple(prose), boxes[-1] if boxes else None)


def fences(lines: Sequence[str]) -> list[Fence]:
    """Return the fences of a page in order."""
    return [part for part in parts(lines) if isinstance(part, Fence)]


def _indented(line: str, box: Box) -> bool:
    return line.startswith((box.indent + "    ", box.indent + "\t"))


def _end(lines: Sequence[str], start: int, marks: str) -> int:
    """Return the index of the line that closes a fence; the number of lines if none does."""
    return next(
        (n for n in range(start, len(lines)) if lines[n].strip(" >\t") == marks), len(lines)
    )
