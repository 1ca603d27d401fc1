"""What several tests share: the built site, a browser, and checkouts to break."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from filelock import FileLock
from harness import tool
from hypothesis import settings
from playwright.sync_api import Browser, sync_playwright
from small import checkout

from explained.tree import Tree
from tools.serving import CHROMIUM, published

# Property tests draw the same examples each time, and have no deadline: a machine may be busy.
settings.register_profile("proof", max_examples=100, deadline=None, derandomize=True, database=None)
settings.load_profile("proof")


@pytest.fixture
def small(tmp_path: Path) -> Tree:
    """A small checkout that a test may break; it is written in milliseconds."""
    return checkout(tmp_path / "small")


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory, pytestconfig: pytest.Config) -> Path:
    """The site as it is published; pages outside the nav and dead links fail it.

    Built once, also where several processes share the tests (`pytest -n`): the first that asks
    builds it, and conftest.py lets one ask early. `make check` names the folder (SITE), since what
    was tested is what it publishes.
    """
    shared = tmp_path_factory.getbasetemp()
    if hasattr(pytestconfig, "workerinput"):
        shared = shared.parent
    folder, said = Path(os.environ.get("SITE") or shared / "site"), shared / "site.log"
    with FileLock(shared / "site.lock"):
        if not said.exists():
            built = tool("mkdocs", "build", "--strict", "--site-dir", str(folder))
            said.write_text("" if built.returncode == 0 else built.stdout, encoding="utf-8")
    problem = said.read_text(encoding="utf-8")
    assert not problem, problem
    return folder


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    """Where the built site is served, as it will be published."""
    with published(site) as url:
        yield url


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """The system's Chromium."""
    if CHROMIUM is None:
        pytest.skip(
            "no Chromium on this machine: install it (Debian: apt install chromium-headless-shell)"
        )
    with sync_playwright() as playwright:
        # As root, in a container, without the calls home that Chromium makes on its own.
        quiet = ("background-networking", "component-update", "sync", "gpu", "quic")
        flags = ["--no-sandbox", *(f"--disable-{part}" for part in quiet)]
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=flags)
        yield browser
        browser.close()
