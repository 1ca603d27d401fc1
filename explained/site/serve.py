"""What `make serve` does beyond MkDocs: quick, and right where a file is missing or code changed.

It makes only those pages anew whose file changed (--dirty). A page also shows what lies in its
folder of snippets/, the nav of mkdocs.yml, and theme/: where one of them is newer than the page, it
is made anew as well. What a page lacks is said on the page, and the server lives on.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import Any

from markdown import Markdown
from mkdocs.livereload import LiveReloadServer
from mkdocs.structure.files import Files
from pymdownx.snippets import SnippetMissingError
from watchdog.events import (
    FileCreatedEvent,
    FileDeletedEvent,
    FileModifiedEvent,
    FileMovedEvent,
    FileSystemEvent,
)
from watchdog.observers import Observer

from explained.page import source
from explained.tree import Tree

CHANGES: list[type[FileSystemEvent]] = [
    FileCreatedEvent,
    FileDeletedEvent,
    FileModifiedEvent,
    FileMovedEvent,
]
MACHINERY = Path(__file__).parents[1]


def forget_outdated(files: Files, tree: Tree, site_dir: Path) -> None:
    """Remove each built page that is older than something that it shows, or whose file is gone.

    A folder is newer than a page if a file was added to it, renamed, or removed since.
    """
    around = [tree.root / "mkdocs.yml", *(tree.root / "theme").iterdir()]
    pages = {Path(file.abs_dest_path): file for file in files.documentation_pages()}
    for made in site_dir.rglob("index.html"):
        if made not in pages:
            for each in made.parent.iterdir():
                if each.is_file():
                    each.unlink()
    for made, file in pages.items():
        folder = tree.folder(Path(str(file.abs_src_path)))
        shown = [*around, *((folder, *folder.glob("*")) if folder.is_dir() else ())]
        if made.exists() and made.stat().st_mtime < max(_changed(shown)):
            made.unlink()


def _changed(paths: Iterable[Path]) -> Iterable[float]:
    for path in paths:
        try:
            yield path.stat().st_mtime
        except FileNotFoundError:  # it was removed just now
            yield 0


def missing_said(markdown: str, name: str, renderer: Markdown) -> tuple[str, list[str]]:
    """Return a page with a sentence in place of each include that leads nowhere, and the sentences.

    `name` is that of the page, as `docs/notions/parameter.md`.
    """
    lines, said = markdown.splitlines(), []
    for fence in source.fences(lines):
        if not fence.target:
            continue
        try:
            renderer.preprocessors["snippet"].run([fence.body[0].strip()])
        except SnippetMissingError:
            path, _, section = fence.target.partition(":")
            cure = f"Correct the name in {name}, or write the file."
            if path.endswith(".txt"):
                program = Path(path).with_suffix("").with_suffix("")  # of x.torch-2.14.txt, too
                cure = f"Run: make record ARGS=snippets/{program}.py"
            what = f"snippets/{path}" + (f", section {section}," if section else "")
            said.append(f"{what} is missing. {cure}")
            lines[fence.line - 1] = f"{fence.indent}{fence.marks}text"
            lines[fence.line] = fence.indent + said[-1]
    return "\n".join(lines), said


def watch(server: LiveReloadServer, *paths: str) -> None:
    """Let a server hear of changes from the system; MkDocs looks for them twice a second.

    It watches these paths already, in its own way. To read a file is no change.
    """
    for path in paths:
        server.unwatch(path)
    observer: Any = Observer()
    observer.schedule = partial(observer.schedule, event_filter=CHANGES)
    server.observer = observer
    for path in paths:
        server.watch(path)


def machinery() -> dict[Path, int]:
    """Return when each file of the project's own code changed."""
    return {path: path.stat().st_mtime_ns for path in MACHINERY.rglob("*.py")}


def start_again(site_dir: str) -> str:
    """Start this process anew, since its code changed; if that does not load, return why."""
    command = [sys.executable, "-c", "import explained.site.plugin, explained.site.extension"]
    tried = subprocess.run(command, capture_output=True, text=True)
    if not tried.returncode:
        shutil.rmtree(site_dir, ignore_errors=True)
        sys.stdout.flush()
        sys.stderr.flush()
        os.execv(sys.executable, [sys.executable, *sys.orig_argv[1:]])
    return tried.stderr.strip().rpartition("\n")[2]
