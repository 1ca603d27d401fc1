"""Show pytest-codeblocks each page as its reader sees it, and run each block alone.

The stock collector reads the source of a page: it meets an include line, not a program, and it
passes over every fence that it does not know. Here a page is read by explained/page/, which
refuses what would not run, and each block is run by explained/run/.
"""

import difflib
import os
import subprocess
from collections.abc import Generator
from concurrent.futures import Future, ThreadPoolExecutor
from importlib import metadata
from pathlib import Path
from typing import Any

import pytest
from pytest_codeblocks.plugin import MarkdownFile, TestBlock

from explained import page, record
from explained.run import Outcome, run
from explained.run.alone import FORK_SERVER
from explained.tree import Tree, installed_torch

POOL = pytest.StashKey[ThreadPoolExecutor]()


class NotAsShownError(Exception):
    """A block that does not do what its page says; the message says what and where."""


class Page(MarkdownFile):
    """A Markdown page, collected as its blocks."""

    def collect(self) -> Generator[TestBlock, None, None]:
        try:
            blocks = page.read(self.path, Tree(self.config.rootpath))
        except page.PageError as problems:
            raise self.CollectError(str(problems)) from None
        for block in blocks:
            item = Block.from_parent(self, name=block.name)
            item.block = block
            yield item


class Block(TestBlock):
    """One block of a page."""

    block: page.Block
    outcome: Future[Outcome] | None = None  # of a run that began before its turn

    def runtest(self) -> None:
        if self.block.not_run:
            pytest.skip(self.block.not_run)
        if lacks := page.missing(self.block):
            reason = f"needs {', '.join(lacks)}, as the page says: make extras"
            # CI installs all: what is skipped there would be checked nowhere.
            (pytest.fail if os.environ.get("CI") else pytest.skip)(reason)
        if self.block.program is None:
            subprocess.run(
                ["sh", "-e", "-c", self.block.code], cwd=self.config.rootpath, check=True
            )
        else:
            check(self.block, self.outcome.result() if self.outcome else None)

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        if isinstance(excinfo.value, NotAsShownError):
            return str(excinfo.value)
        return pytest.Item.repr_failure(self, excinfo, style)

    def reportinfo(self) -> tuple[Path, int, str]:  # pyrefly: ignore[bad-override]
        return self.path, self.block.line - 1, self.name


def check(block: page.Block, outcome: Outcome | None) -> None:
    """Run a block, unless it ran; raise NotAsShownError unless it printed what stands under it."""
    assert block.program is not None
    outcome = outcome or run(block.program, last=block.section)
    tree = block.program.tree
    where = f"{tree.relative(block.page)}:{block.line} shows {block.program.where}"
    if problem := record.fault(outcome):
        raise NotAsShownError(f"{where}\n{problem}")
    printed, shown = outcome.outputs[block.section], block.output_on(installed_torch())
    if printed != shown:
        raise NotAsShownError(f"{where}\n{difference(block, outcome, shown)}")


def difference(block: page.Block, outcome: Outcome, shown: str) -> str:
    """Say how an output differs from what the page shows, and what to do."""
    assert block.program is not None
    printed = outcome.outputs[block.section]
    if not shown:
        return f"It prints this, which the page does not show:\n{printed}Show its record under it."
    if not printed:
        return "It prints nothing, though the page shows an output. Let it print."
    tree, torch = block.program.tree, installed_torch()
    record_file = block.program.record
    if torch in block.elsewhere:
        record_file = block.program.record_on(torch)
    name = tree.relative(record_file)
    line = next(
        number
        for number, (a, b) in enumerate(
            zip([*printed.splitlines(), ""], [*shown.splitlines(), ""], strict=False), 1
        )
        if a != b
    )
    offset = record.line_of(record_file, block.section, tree) - 1
    lines = difflib.unified_diff(
        shown.splitlines(), printed.splitlines(), "the page shows", "it prints", lineterm=""
    )
    again = run(block.program, last=block.section).outputs
    if again != outcome.outputs:
        cure = "Two runs differ: seed what is random (torch.manual_seed(0))."
    elif tree.pinned_torch() == torch:
        cure = "If the new output is right: make record, and read its diff."
    else:
        installed = metadata.version("torch").partition("+")[0]
        cure = (
            f"On torch {torch}: make record TORCH={installed}, show it under the other output,"
            " and run on both."
        )
    return f"{name}:{line + offset}: is not what it prints.\n" + "\n".join(lines) + f"\n{cure}"


def pytest_configure(config: pytest.Config) -> None:
    # With `-n`, each process has its own, and this one runs no block.
    if not config.option.collectonly and not config.option.numprocesses:
        FORK_SERVER.start()  # it imports torch while pages are collected
    # Ours replaces the stock collector: with both, each block would be collected twice.
    config.option.codeblocks = False


def pytest_collection_finish(session: pytest.Session) -> None:
    """Run blocks on all cores, in the order of their tests; with `-n`, its processes do that."""
    if session.config.option.collectonly or "PYTEST_XDIST_WORKER" in os.environ:
        return
    pool = session.config.stash[POOL] = ThreadPoolExecutor(os.cpu_count())
    for item in session.items:
        if isinstance(item, Block) and item.block.program and not page.missing(item.block):
            item.outcome = pool.submit(run, item.block.program, last=item.block.section)


def pytest_sessionfinish(session: pytest.Session) -> None:
    if pool := session.config.stash.get(POOL, None):
        pool.shutdown(cancel_futures=True)


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> Page | None:
    tree = Tree(parent.config.rootpath)
    if file_path in tree.typed or (file_path.suffix == ".md" and tree.docs in file_path.parents):
        return Page.from_parent(parent, path=file_path)
    return None
