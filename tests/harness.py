"""Run the project's tools in a folder, as a person would from a terminal."""

import contextlib
import gzip
import os
import shutil
import socket
import subprocess
import sys
import sysconfig
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page

from explained import page
from explained.tree import Tree

TREE = Tree.around(Path(__file__))
ROOT = TREE.root
CHROMIUM = next(
    filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None
)

# Of all pages, as the site serves them.
URLS = [
    file.url
    for file in sorted(
        page.settings(TREE).plugins.on_files(page.files(TREE), config=page.settings(TREE)), key=str
    )
    if file.is_documentation_page()
]


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
            [sys.executable, "-m", "mkdocs", "serve", "--dirty", "--dev-addr", address],
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


class Pages(SimpleHTTPRequestHandler):
    """Serves a folder as GitHub Pages does: text compressed, 404.html where nothing stands."""

    protocol_version = "HTTP/1.1"  # one connection for several files

    def do_GET(self) -> None:
        path = Path(self.translate_path(self.path))
        if path.is_dir() and not self.path.partition("?")[0].endswith("/"):
            super().do_GET()  # sends on to the address with a slash
            return
        path = path / "index.html" if path.is_dir() else path
        found = path.is_file()
        path = path if found else Path(self.directory) / "404.html"
        content, kind = path.read_bytes(), self.guess_type(path)
        self.send_response(200 if found else 404)
        self.send_header("Content-Type", kind + "; charset=utf-8" * kind.startswith("text/"))
        self.send_header("Cache-Control", "max-age=600")
        if (not kind.startswith("image/") or kind.endswith("+xml")) and self.accepts_gzip():
            content = gzip.compress(content, 6)
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        with contextlib.suppress(ConnectionError):  # a page that was left takes no more
            self.wfile.write(content)

    def accepts_gzip(self) -> bool:
        return "gzip" in self.headers.get("Accept-Encoding", "")

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@contextlib.contextmanager
def published(site: Path) -> Iterator[str]:
    """Serve a built site as it will be published; yield its address."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Pages, directory=str(site)))
    server.daemon_threads = True  # browsers keep connections open
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        server.server_close()


def visit(
    browser: Browser, address: str, url: str, width: int = 1280, **more: Any
) -> tuple[Page, list[str]]:
    """Open a page; return it with all complaints of the console and requests to other hosts."""
    view = browser.new_context(viewport={"width": width, "height": 900}, **more).new_page()
    trouble: list[str] = []
    view.on("console", lambda m: trouble.append(m.text) if m.type in ("error", "warning") else None)
    view.on("pageerror", lambda error: trouble.append(str(error)))
    view.on(
        "request",
        lambda r: None if r.url.startswith((address, "data:", "blob:")) else trouble.append(r.url),
    )
    view.goto(address + url, wait_until="networkidle")
    view.wait_for_function("window.component$")  # Material's script has begun: its keys, its menu
    return view, trouble
