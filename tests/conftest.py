"""What several tests share: the built site, a browser, a copy of the project to break."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from harness import CHROMIUM, ROOT, published, tool
from playwright.sync_api import Browser, sync_playwright


MADE = ("site", ".venv*", "bench", ".git", "*.egg-info", "__pycache__", ".*_cache")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of the project that a test may break."""
    copy = tmp_path / "project"
    shutil.copytree(ROOT, copy, ignore=shutil.ignore_patterns(*MADE))
    return copy


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site as it is published; pages outside the nav and dead links fail it.

    Built once: `make test` gives each file of tests to one process (--dist loadfile).
    """
    folder = tmp_path_factory.mktemp("site")
    built = tool("mkdocs", "build", "--strict", "--site-dir", str(folder))
    assert built.returncode == 0, built.stdout
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
        pytest.skip("no Chromium on this machine: install it (Debian: apt install chromium)")
    with sync_playwright() as playwright:
        # As root, in a container, without the calls home that Chromium makes on its own.
        quiet = ("background-networking", "component-update", "sync", "gpu", "quic")
        flags = ["--no-sandbox", *(f"--disable-{part}" for part in quiet)]
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=flags)
        yield browser
        browser.close()
