"""Run the project's tools in a folder, as a person would from a terminal."""

import contextlib
import os
import socket
import subprocess
import sys
import sysconfig
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

from explained.program import ROOT


def tool(name: str, *arguments: str, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    """Run an installed tool in a project folder; return its exit status and all that it said.

    The folder comes first on the path, so that a copy of the project uses its own explained/.
    """
    command = [sys.executable, "-m", name]
    if name == "rumdl":  # its module does not find its own program
        command = [str(Path(sysconfig.get_path("scripts"), name))]
    return subprocess.run(
        [*command, *arguments],
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(cwd), "NO_MKDOCS_2_WARNING": "1", "NO_COLOR": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=300,
    )


def fetch(url: str) -> str:
    """Return what stands at an address; empty if nothing answers."""
    try:
        with urllib.request.urlopen(url, timeout=5) as response:
            return response.read().decode()
    except (urllib.error.URLError, ConnectionError, TimeoutError):
        return ""


def wait_for(words: str, url: str, seconds: float = 120) -> bool:
    """Ask for an address until it holds the words; say whether it did in time."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if words in fetch(url):
            return True
        time.sleep(0.05)
    return False


def without_labs(project: Path) -> None:
    """Let a copy of the project build without running its labs, which takes long."""
    configuration = project / "mkdocs.yml"
    text = configuration.read_text(encoding="utf-8")
    configuration.write_text(text.replace("execute: true", "execute: false"), encoding="utf-8")


@contextlib.contextmanager
def served(project: Path) -> Iterator[str]:
    """Serve a copy of the project as `make serve` does; yield its address. serve.log is its log."""
    without_labs(project)
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
        try:
            yield f"http://{address}"
        finally:
            server.terminate()
