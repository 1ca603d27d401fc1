"""What a page shows as built by hand, taken from the program that the page shows."""

import contextlib
import io
import runpy
import sys
from functools import cache
from pathlib import Path
from types import SimpleNamespace

import torch

from explained.tree import Tree

SNIPPETS = Tree.around(Path(__file__)).snippets


@cache
def rebuilt(name: str) -> SimpleNamespace:
    """Run a program of snippets/, as `notions/calling/call_by_hand.py`; return its global names.

    What it prints is dropped, and the state of torch's random numbers stays as it was: so a test
    can take a class or a function from exactly the code that the page shows.
    """
    path = SNIPPETS / name
    sys.path.insert(0, str(path.parent))
    try:
        with contextlib.redirect_stdout(io.StringIO()), torch.random.fork_rng(devices=[]):
            return SimpleNamespace(**runpy.run_path(str(path), run_name="shown"))
    finally:
        sys.path.remove(str(path.parent))
        for module in path.parent.glob("*.py"):  # several pages have a start_group.py of their own
            sys.modules.pop(module.stem, None)
