"""The notebook of a page: its blocks in order, their outputs, and what they need beside them."""

import os
import sysconfig
from pathlib import Path
from typing import Any

import nbformat
import pytest
from harness import SITE, TREE
from nbclient import NotebookClient

from explained.page import read
from explained.site import notebooks, twins
from explained.site.contents import Entry, is_lab

WITH_BLOCKS = [e for e in SITE.entries if not is_lab(e.path) and read(e.path, TREE)]
# Each takes a kernel and an import of torch: `make test` executes these, `make notebooks` all.
FEW = ("index", "walk")
EXECUTED = [e for e in WITH_BLOCKS if os.environ.get("NOTEBOOKS") == "all" or e.path.stem in FEW]


def printed(cell: Any) -> str:
    return "".join(output.text for output in cell.outputs if output.get("name") == "stdout")


def blocks(made: Any) -> list[Any]:
    return [cell for cell in made.cells if "block" in cell.metadata]


@pytest.mark.parametrize("entry", WITH_BLOCKS, ids=lambda entry: entry.name)
def test_a_notebook_holds_the_blocks_in_order_and_their_outputs(site: Path, entry: Entry) -> None:
    path = site / entry.url / f"{entry.path.stem}.ipynb"
    made: Any = nbformat.read(path, as_version=4)
    nbformat.validate(made)
    assert [cell.id for cell in made.cells] == [f"cell-{n}" for n in range(len(made.cells))]
    assert [
        (
            cell.metadata.block,
            cell.source.removeprefix("%%bash -e\n").removesuffix(";"),
            printed(cell),
        )
        for cell in blocks(made)
    ] == [(b.name, b.code.strip("\n"), b.output or "") for b in read(entry.path, TREE)]


@pytest.mark.long
@pytest.mark.parametrize("entry", EXECUTED, ids=lambda entry: entry.name)
def test_a_notebook_prints_in_one_session_what_its_blocks_print_alone(
    entry: Entry, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """From top to bottom, in a clean kernel and an empty folder."""
    # `python` in a cell is the interpreter of the tests, whatever else is installed.
    monkeypatch.setenv("PATH", sysconfig.get_path("scripts"), prepend=os.pathsep)
    made: Any = notebooks.notebook(entry, twins.parts(entry, SITE), SITE)
    wanted = [printed(cell).rstrip("\n") for cell in blocks(made)]
    NotebookClient(
        made, timeout=600, kernel_name="python3", resources={"metadata": {"path": str(tmp_path)}}
    ).execute()
    assert [printed(cell).rstrip("\n") for cell in blocks(made)] == wanted
    # Nothing but what is printed: no warning, and no value that a last line leaves behind.
    others = [o for cell in blocks(made) for o in cell.outputs if o.get("name") != "stdout"]
    assert others == []


def test_a_program_that_others_use_is_written_before_them(tmp_path: Path) -> None:
    program = tmp_path / "uses_both.py"
    (tmp_path / "start_group.py").write_text("import socket\n", encoding="utf-8")
    (tmp_path / "train.py").write_text("from start_group import run\n", encoding="utf-8")
    program.write_text("", encoding="utf-8")
    both = [tmp_path / "start_group.py", tmp_path / "train.py"]
    assert notebooks.used("torchrun train.py\n", tmp_path / "launch.sh") == both
    assert notebooks.used("from start_group import run\n", program) == both[:1]
    assert notebooks.used("import torch\nprint('uses_both.py')\n", program) == []


@pytest.mark.parametrize(
    ("code", "wanted"),
    [
        ("print(1)\n", "print(1)\n"),
        ("x = 1\n", "x = 1\n"),
        ("model(x)\n", "model(x);\n"),
        ("# a step that only comments\n", "# a step that only comments\n"),
    ],
)
def test_a_value_that_a_last_line_leaves_is_not_shown(code: str, wanted: str) -> None:
    assert notebooks.silent(code).rstrip("\n") == wanted.rstrip("\n")
