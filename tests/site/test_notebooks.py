"""The notebook of each page: its blocks in order, and what they print in one session."""

import os
import sysconfig
from pathlib import Path
from typing import Any

import nbformat
import pytest
from harness import SITE, TREE
from nbclient import NotebookClient
from small import PAGE

from explained import page
from explained.site import notebooks, twins
from explained.site.contents import Entry, Site, is_lab
from explained.tree import Tree

WITH_BLOCKS = [
    entry for entry in SITE.entries if not is_lab(entry.path) and page.read(entry.path, TREE)
]
# Each takes a kernel and an import of torch: `make test` executes that of the small checkout, which
# has each kind of cell, and the shortest of the site; `make notebooks` executes all.
SHORTEST = min(WITH_BLOCKS, key=lambda entry: len(page.read(entry.path, TREE)))
EXECUTED = WITH_BLOCKS if os.environ.get("NOTEBOOKS") == "all" else [SHORTEST]


def made(entry: Entry, site: Site) -> Any:
    return nbformat.reads(notebooks.notebook(entry, twins.parts(entry, site), site), as_version=4)


def blocks(notebook: Any) -> list[Any]:
    return [cell for cell in notebook.cells if "block" in cell.metadata]


def printed(cell: Any) -> str:
    return "".join(output.text for output in cell.outputs if output.get("name") == "stdout")


def execute(notebook: Any, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Execute a notebook from top to bottom, in a clean kernel and an empty folder."""
    # `python` in a cell is the interpreter of the tests, whatever else is installed.
    monkeypatch.setenv("PATH", sysconfig.get_path("scripts"), prepend=os.pathsep)
    where = {"metadata": {"path": str(folder)}}
    NotebookClient(notebook, timeout=600, kernel_name="python3", resources=where).execute()


def check(notebook: Any, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Hold that each block prints in one session what it prints alone, and nothing else."""
    folder.mkdir()
    wanted = [printed(cell).rstrip("\n") for cell in blocks(notebook)]
    execute(notebook, folder, monkeypatch)
    assert [printed(cell).rstrip("\n") for cell in blocks(notebook)] == wanted
    # No warning, and no value that a last line leaves behind.
    others = [
        each for cell in blocks(notebook) for each in cell.outputs if each.get("name") != "stdout"
    ]
    assert others == []


def test_a_notebook_holds_the_blocks_in_order_and_their_outputs(site: Path) -> None:
    for entry in WITH_BLOCKS:
        path = site / entry.url / f"{entry.path.stem}.ipynb"
        notebook: Any = nbformat.read(path, as_version=4)
        nbformat.validate(notebook)
        assert [cell.id for cell in notebook.cells] == [
            f"cell-{number}" for number in range(len(notebook.cells))
        ]
        found = [
            (
                cell.metadata.block,
                cell.source.removeprefix("%%bash -e\n").removesuffix(";"),
                printed(cell),
            )
            for cell in blocks(notebook)
        ]
        assert found == [
            (block.name, block.code.strip("\n"), block.output or "")
            for block in page.read(entry.path, TREE)
        ], entry.name


def test_the_notebook_of_a_lab_has_its_cells(site: Path) -> None:
    for entry in filter(lambda entry: is_lab(entry.path), SITE.entries):
        path = site / entry.url / f"{entry.path.stem}.ipynb"
        notebook: Any = nbformat.read(path, as_version=4)
        nbformat.validate(notebook)
        assert [cell.source for cell in notebook.cells] == [cell.source for cell in entry.cells]


def test_a_cell_before_a_block_writes_the_files_that_it_imports_or_starts(small: Tree) -> None:
    site = Site.of(small)
    (entry,) = (entry for entry in site.entries if entry.path == small.root / PAGE)
    cells = made(entry, site).cells
    (at,) = (n for n, cell in enumerate(cells) if cell.metadata.get("block") == "uses_shared")
    program = (small.folder(entry.path) / "shared.py").read_text(encoding="utf-8").strip()
    assert cells[at - 1].source == f"%%writefile shared.py\n{program}"
    assert cells[at - 1].metadata.jupyter.source_hidden
    assert sum("%%writefile" in cell.source for cell in cells) == 1


def test_a_program_finds_what_it_imports_or_starts_and_what_that_imports(tmp_path: Path) -> None:
    program = tmp_path / "uses_both.py"
    (tmp_path / "start_group.py").write_text("import socket\n", encoding="utf-8")
    (tmp_path / "train.py").write_text("from start_group import run\n", encoding="utf-8")
    program.write_text("", encoding="utf-8")
    both = [tmp_path / "start_group.py", tmp_path / "train.py"]
    assert notebooks.used("torchrun train.py\n", tmp_path / "launch.sh") == both
    assert notebooks.used("from start_group import run\n", program) == both[:1]
    assert notebooks.used("import torch\nprint('uses_both.py')\n", program) == []


@pytest.mark.parametrize(
    ("code", "shows"),
    [
        ("model(x)\n", "model(x);"),
        ("print(1)\n", "print(1)"),
        ("x = 1\n", "x = 1"),
        ("# a step that only comments\n", "# a step that only comments"),
    ],
)
def test_the_value_of_a_last_line_is_not_shown(code: str, shows: str) -> None:
    assert notebooks.silent(code).rstrip("\n") == shows


@pytest.mark.long
def test_a_notebook_prints_in_one_session_what_its_blocks_print_alone(
    small: Tree, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of the small checkout: Python, steps, a shell program, a helper, a folded answer."""
    site = Site.of(small)
    notebook = made(next(entry for entry in site.entries if entry.path == small.root / PAGE), site)
    assert {cell.source.partition(" ")[0] for cell in blocks(notebook)} > {"%%bash"}
    check(notebook, tmp_path / "session", monkeypatch)


@pytest.mark.long
@pytest.mark.parametrize("entry", EXECUTED, ids=lambda entry: entry.path.stem)
def test_the_notebook_of_a_page_prints_what_its_blocks_print_alone(
    entry: Entry, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    check(made(entry, SITE), tmp_path / "session", monkeypatch)
