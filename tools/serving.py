"""Serve a built site as it will be published, or a checkout as `make serve` does."""

import contextlib
import gzip
import os
import shutil
import socket
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

# The first draws as the others do and has no windows: a visit costs it a third of the CPU time.
BROWSERS = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
CHROMIUM = next(filter(None, map(shutil.which, BROWSERS)), None)


class Pages(SimpleHTTPRequestHandler):
    """Serves a folder as GitHub Pages does: text compressed, 404.html where nothing stands."""

    protocol_version = "HTTP/1.1"  # one connection for several files

    def handle(self) -> None:
        with contextlib.suppress(ConnectionError):  # a browser that was closed asks no more
            super().handle()

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


@contextlib.contextmanager
def served(root: Path) -> Iterator[str]:
    """Serve a checkout as `make serve` does; yield its address. serve.log in it is the log.

    Its folder comes first on the path, so that a copy of the project uses its own explained/.
    """
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{free.getsockname()[1]}"
    with (
        open(root / "serve.log", "w", encoding="utf-8") as log,
        subprocess.Popen(
            [sys.executable, "-m", "mkdocs", "serve", "--dirty", "--dev-addr", address],
            cwd=root,
            env={**os.environ, "PYTHONPATH": str(root)},
            stdout=log,
            stderr=subprocess.STDOUT,
        ) as server,
    ):
        try:
            yield f"http://{address}"
        finally:
            server.terminate()


def without_labs(root: Path) -> None:
    """Let a copy of the project build without running its labs, which takes long."""
    configuration = root / "mkdocs.yml"
    text = configuration.read_text(encoding="utf-8")
    configuration.write_text(text.replace("execute: true", "execute: false"), encoding="utf-8")


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
