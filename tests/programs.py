"""Programs that a test writes, in a checkout of their own."""

import textwrap
from pathlib import Path

from explained.program import Program
from explained.record import fault
from explained.run import Outcome
from explained.tree import Tree


def program(folder: Path, source: str, name: str = "shown.py") -> Program:
    """Write a program into a folder, and return it as a program of that folder's checkout."""
    path = folder / name
    path.write_text(textwrap.dedent(source).lstrip(), encoding="utf-8")
    return Program(path, Tree(folder))


def printed(outcome: Outcome) -> str:
    """Return what a program without sections printed; fail if anything is wrong with its run."""
    assert not fault(outcome), fault(outcome)
    return outcome.outputs[None]
