"""`mkdocs serve`, the writer's loop: an edit to a page or to a program reaches the browser."""

import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from explained.program import ROOT


def fetch(url: str) -> str:
    try:
        with urllib.request.urlopen(url, timeout=5) as response:
            return response.read().decode()
    except (urllib.error.URLError, ConnectionError, TimeoutError):
        return ""


def wait_for(words: str, url: str, seconds: float = 120) -> bool:
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if words in fetch(url):
            return True
        time.sleep(0.1)
    return False


@pytest.fixture
def served(project: Path) -> Iterator[tuple[Path, str]]:
    """A copy of the project, served; without the labs, which take long."""
    configuration = project / "mkdocs.yml"
    text = configuration.read_text(encoding="utf-8")
    configuration.write_text(text.replace("execute: true", "execute: false"), encoding="utf-8")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{free.getsockname()[1]}"
    with (
        open(project / "serve.log", "w", encoding="utf-8") as log,
        subprocess.Popen(
            [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", address],
            cwd=project,
            env={**os.environ, "PYTHONPATH": str(project)},
            stdout=log,
            stderr=subprocess.STDOUT,
        ) as server,
    ):
        yield project, f"http://{address}/notions/parameter/"
        server.terminate()


def test_an_edit_to_a_page_or_a_program_refreshes_the_page(served: tuple[Path, str]) -> None:
    project, url = served
    assert wait_for("What does", url), (project / "serve.log").read_text(encoding="utf-8")
    for file, old, new in (
        (
            "docs/notions/parameter.md",
            "One thing: a module notices it.",
            "One freshly edited thing.",
        ),
        ("snippets/notions/parameter/by_hand.txt", "same output: True", "same output: edited"),
    ):
        path = project / file
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new), encoding="utf-8")
        assert wait_for(new, url), f"an edit to {file} did not reach the page"


def test_make_serve_is_the_same_server() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    assert "mkdocs serve --dev-addr 127.0.0.1:$(PORT)" in makefile
    assert "PORT ?= 8000" in makefile
