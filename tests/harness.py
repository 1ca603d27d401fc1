"""Run the project's tools in a folder, as a person would; open pages in Chromium."""

import os
import subprocess
import sys
import sysconfig
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page

from explained.site.contents import Site
from explained.tree import Tree

TREE = Tree.around(Path(__file__))
ROOT = TREE.root
SITE = Site.of(TREE)
URLS = [entry.url for entry in SITE.entries]  # of all pages; the first is the empty string


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
        timeout=600,
    )


def answered(view: Page, explorer: str) -> dict[str, str]:
    """Return what an explorer of a page says, by its terms."""
    answer = view.locator(f"{explorer} [aria-live=polite]")
    terms, texts = (answer.locator(tag).all_inner_texts() for tag in ("dt", "dd"))
    return dict(zip(terms, texts, strict=True))


def visit(
    browser: Browser, address: str, url: str, width: int = 1280, **more: Any
) -> tuple[Page, list[str]]:
    """Open a page; return it with all complaints of the console and requests to other hosts."""
    view = browser.new_context(viewport={"width": width, "height": 900}, **more).new_page()
    view.set_default_timeout(
        120_000
    )  # a machine may be busy: a test waits for events, not for time
    trouble: list[str] = []
    view.on("console", lambda m: trouble.append(m.text) if m.type in ("error", "warning") else None)
    view.on("pageerror", lambda error: trouble.append(str(error)))
    view.on(
        "request",
        lambda r: None if r.url.startswith((address, "data:", "blob:")) else trouble.append(r.url),
    )
    view.goto(address + url, wait_until="load")
    view.wait_for_function("window.component$")  # Material's script has begun: its keys, its menu
    return view, trouble
