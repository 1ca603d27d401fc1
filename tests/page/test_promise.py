"""A block works where readers put it: pasted into IPython, and in a cell of a notebook.

As a file it is run by every page's own test. `PROMISE=30 pytest tests/page/test_promise.py` draws
thirty programs, where the suite draws a few.
"""

import json
import os
import random
import subprocess
import sys
from pathlib import Path

import pytest
from nbclient import NotebookClient
from nbformat import v4

from explained.program import Program, programs
from explained.site.notebooks import silent, used
from explained.tree import Tree

SESSION = Path(__file__).with_name("session.py")
DRAWN = int(os.environ.get("PROMISE", "6"))
pytestmark = pytest.mark.long


def drawn(tree: Tree, number: int) -> list[Program]:
    """Return some programs of the site: the same each time, until one is added.

    Where a program needs another file of its page, or an event loop of its own, its page says so.
    """
    whole = [
        program
        for program in programs(tree)
        if program.path.suffix == ".py" and program.sections[0].name is None
        if not used(text := program.path.read_text(encoding="utf-8"), program.path)
        if "asyncio.run(" not in text
    ]
    return random.Random(0).sample(whole, number)


def pasted(*paths: Path) -> list[str]:
    """Paste programs into IPython, each into a session of its own; return what each shows."""
    ran = subprocess.run(
        [sys.executable, SESSION, *paths],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=60 * len(paths),
    )
    assert ran.returncode == 0, ran.stderr
    return list(json.loads(ran.stdout).values())


def test_a_block_that_is_pasted_into_ipython_prints_what_stands_under_it(tree: Tree) -> None:
    chosen = drawn(tree, DRAWN)
    wrong = [
        f"{program.where}: pasted, it shows\n{text}"
        for program, text in zip(chosen, pasted(*(each.path for each in chosen)), strict=True)
        if text != program.record.read_text(encoding="utf-8")
    ]
    assert not wrong, "\n".join([*wrong, "End it with print(), or with a name: y = model(x)."])


def test_a_paste_that_fails_or_shows_more_is_seen(tmp_path: Path) -> None:
    sources = {
        "good": "class A:\n    x = 1\n\n    y = 2\n\n\nfor i in range(2):\n    print(A.y)\n",
        "raises": "print(1)\n1 / 0\n",
        "shows_more": "print(1)\nlen('abc')\n",
    }
    paths = [tmp_path / f"{name}.py" for name in sources]
    for path, source in zip(paths, sources.values(), strict=True):
        path.write_text(source, encoding="utf-8")
    good, raises, shows_more = pasted(*paths)
    assert good == "2\n2\n"
    assert "ZeroDivisionError" in raises
    assert shows_more != "1\n"


def test_a_block_in_a_cell_prints_what_stands_under_it(tree: Tree, tmp_path: Path) -> None:
    """Two in the suite, each in a kernel of its own: a kernel imports torch for seconds."""
    for program in drawn(tree, max(2, DRAWN // 3)):
        cell = v4.new_code_cell(silent(program.path.read_text(encoding="utf-8")))
        NotebookClient(
            v4.new_notebook(cells=[cell]),
            timeout=300,
            kernel_name="python3",
            resources={"metadata": {"path": str(tmp_path)}},
        ).execute()
        printed = "".join(each.get("text", str(each)) for each in cell.outputs)
        assert printed == program.record.read_text(encoding="utf-8"), program.where
