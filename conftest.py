"""Show pytest-codeblocks each page as its reader sees it, and run each block alone.

The stock collector reads the source of a page: it meets an include line, not a program, and it
passes over every fence that it does not know. Here a page is read by explained/page/, which
refuses what would not run, and each block is run by explained/run/.
"""

import os
import subprocess
from collections.abc import Generator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from pytest_codeblocks.plugin import MarkdownFile, TestBlock

from explained import page
from explained.page import compare
from explained.run import Outcome, run
from explained.run.alone import FORK_SERVER
from explained.tree import Tree

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
        if self.block.program is None:
            subprocess.run(
                ["sh", "-e", "-c", self.block.code], cwd=self.config.rootpath, check=True
            )
        elif problem := compare.problem(
            self.block, self.outcome.result() if self.outcome else None
        ):
            raise NotAsShownError(problem)

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        if isinstance(excinfo.value, NotAsShownError):
            return str(excinfo.value)
        return pytest.Item.repr_failure(self, excinfo, style)

    def reportinfo(self) -> tuple[Path, int, str]:  # pyrefly: ignore[bad-override]
        return self.path, self.block.line - 1, self.name


def pytest_configure(config: pytest.Config) -> None:
    # With `-n`, each process has its own, and this one runs no block.
    if not config.option.collectonly and not config.option.numprocesses:
        FORK_SERVER.start()  # it imports torch while pages are collected
    # Ours replaces the stock collector: with both, each block would be collected twice.
    config.option.codeblocks = False
    # With `-n`, each process gets one test after the other, as it is free: none waits at the end.
    config.option.maxschedchunk = 1


def pytest_xdist_auto_num_workers() -> int:
    """With `-n auto`, two processes more than there are cores: some tests always wait."""
    return (os.cpu_count() or 1) + 2


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """With `-n`, begin with what takes long; before that, one test has the site built.

    By the time that the other tests of the site have their turn, no process waits for it.
    """
    if "PYTEST_XDIST_WORKER" in os.environ:
        items.sort(key=_turn)
        builds = next((item for item in items if _needs_site(item)), None)
        items.sort(key=lambda item: item is not builds)


def _turn(item: pytest.Item) -> tuple[int, int]:
    """Return when a test has its turn: first long tests, then blocks, the site, and all others."""
    if isinstance(item, Block):
        return (0 if item.block.seconds else 1), -item.block.seconds
    return (0 if item.get_closest_marker("long") else 2 if _needs_site(item) else 3), 0


def _needs_site(item: pytest.Item) -> bool:
    return "site" in getattr(item, "fixturenames", ())


def pytest_collection_finish(session: pytest.Session) -> None:
    """Run blocks on all cores, in the order of their tests; with `-n`, its processes do that."""
    if session.config.option.collectonly or "PYTEST_XDIST_WORKER" in os.environ:
        return
    pool = session.config.stash[POOL] = ThreadPoolExecutor(os.cpu_count())
    for item in session.items:
        if isinstance(item, Block) and item.block.program:
            item.outcome = pool.submit(run, item.block.program, last=item.block.section)


def pytest_sessionfinish(session: pytest.Session) -> None:
    FORK_SERVER.stop()  # runs that go on after Ctrl-C, too
    if pool := session.config.stash.get(POOL, None):
        pool.shutdown(cancel_futures=True)


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> Page | None:
    tree = Tree(parent.config.rootpath)
    if file_path in tree.typed or (file_path.suffix == ".md" and tree.docs in file_path.parents):
        return Page.from_parent(parent, path=file_path)
    return None


@pytest.fixture(scope="session")
def tree(pytestconfig: pytest.Config) -> Tree:
    """The checkout whose tests run."""
    return Tree(pytestconfig.rootpath)
