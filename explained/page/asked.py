"""Where a page asks for a picture of the output above: `![What it shows](picture:KIND)`."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from explained import pictures
from explained.page.source import NOTE, Fence, Prose, parts

PICTURE = re.compile(r"^(?P<indent>\s*)!\[(?P<alt>.*)\]\(picture:(?P<kind>[^)]*)\)\s*$")
SHORTEST = 30  # characters of an alternative text; with fewer nobody has said what it shows


@dataclass(frozen=True)
class Asked:
    """A line that asks for a picture, and the output right above it."""

    line: int  # from 1
    indent: str
    alt: str
    kind: str  # empty for a line that holds something else besides
    above: list[str] | None  # the lines inside the fence of the output; None if there is none

    def drawn(self, output: str) -> str:
        """Return the figure of an output, as HTML.

        Raises ValueError, with what is wrong and the cure.
        """
        known = ", ".join(pictures.KINDS)
        if self.kind not in pictures.KINDS:
            raise ValueError(
                f"there is no picture of the kind {self.kind!r}. Take one of {known}, on a line of"
                " its own."
            )
        if len(self.alt.split()) < 5 or len(self.alt) < SHORTEST:
            raise ValueError(
                f"the picture's alternative text {self.alt!r} is too short for a reader who cannot"
                " see the picture. Say what it shows."
            )
        if self.above is None:
            raise ValueError("no output stands right above this picture. Put it under one.")
        return pictures.figure(self.kind, self.alt, output)

    def problem(self, output: str) -> str:
        """Say what keeps the output from being drawn, and the cure; empty if nothing does."""
        try:
            self.drawn(output)
        except ValueError as problem:
            return str(problem)
        return ""


def asked(lines: Sequence[str]) -> Iterator[Asked]:
    """Yield the pictures that a page asks for. Only blank lines and a note may stand above one."""
    above: list[str] | None = None
    for part in parts(lines):
        if isinstance(part, Fence):
            above = list(part.body) if part.info.strip() == "text" and part.closed else None
        elif isinstance(part, Prose):
            for number, line in enumerate(part.lines, part.line):
                if "](picture:" in re.sub(r"`[^`]*`", "", line):
                    if found := PICTURE.match(line):
                        yield Asked(number, found["indent"], found["alt"], found["kind"], above)
                    else:  # in a sentence, or with something behind it
                        yield Asked(number, "", "", "", None)
                    above = None
                elif line.strip() and not NOTE.match(line):
                    above = None
        else:
            above = None
