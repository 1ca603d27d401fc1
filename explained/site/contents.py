"""What the site consists of: its pages in the order of the nav, with their addresses.

Read from mkdocs.yml and the sources alone, so that it holds for whichever generator builds them.
"""

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

import jupytext
from markdown import Markdown
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.utils.meta import get_data

from explained.page import renderer, settings
from explained.tree import Tree


def is_lab(path: Path) -> bool:
    """Say whether a source is a lab: a notebook that is written as a Python file."""
    return path.suffix == ".py"


@dataclass(frozen=True)
class Entry:
    """A page of the nav."""

    path: Path  # of its source
    name: str  # the same below docs/, as `notions/parameter.md`
    part: str  # the title of the part of the nav that it stands in

    @property
    def url(self) -> str:
        """Its address below that of the site, as `notions/parameter/`; empty for the first page."""
        stem = self.name.rpartition(".")[0]
        folder = re.sub(r"(^|/)index$", "", stem)
        return f"{folder}/" if folder else ""

    @cached_property
    def cells(self) -> list[Any]:
        """The cells of a lab."""
        notebook: Any = jupytext.read(self.path)
        return notebook.cells

    @cached_property
    def text(self) -> str:
        """Its Markdown as it stands in the source; of a lab, its first cell."""
        if is_lab(self.path):
            return self.cells[0].source
        return get_data(self.path.read_text(encoding="utf-8"))[0]

    @property
    def headline(self) -> str:
        """Its first heading."""
        found = re.search(r"^# (.+)$", self.text, re.MULTILINE)
        return re.sub(r"\s*\{.*\}$", "", found[1]) if found else self.name

    @property
    def description(self) -> str:
        """What it says of itself: its front matter; of a lab, the question under its title."""
        if is_lab(self.path):
            return " ".join(self.text.split("\n\n")[1].replace("*", "").split())
        return str(get_data(self.path.read_text(encoding="utf-8"))[1].get("description", ""))


@dataclass(frozen=True)
class Site:
    """The pages of a checkout, and what mkdocs.yml says of the whole."""

    tree: Tree
    config: MkDocsConfig
    entries: tuple[Entry, ...]

    @classmethod
    def of(cls, tree: Tree) -> "Site":
        """Read the site of a checkout. Raises PageError if mkdocs.yml does not load."""
        config = settings(tree, whole=False)
        return cls(tree, config, tuple(_entries(tree, config.nav or [], "")))

    @cached_property
    def renderer(self) -> Markdown:
        """Markdown as the site renders it. To make one takes as long as to read a page."""
        return renderer(self.tree)

    @property
    def address(self) -> str:
        """Where the site is published."""
        return str(self.config.site_url)

    def full(self, entry: Entry) -> str:
        """Return the whole address of a page."""
        return urljoin(self.address, entry.url)

    def resolve(self, entry: Entry, target: str) -> str:
        """Return the whole address to which a relative link on a page leads."""
        beside = posixpath.normpath(posixpath.join(posixpath.dirname(entry.name), target))
        for other in self.entries:
            if other.name == beside:
                return self.full(other)
        if (self.tree.docs / beside).is_file():
            return urljoin(self.address, beside)
        return urljoin(self.full(entry), target)

    def torch(self) -> str:
        """Return the torch that the site says its blocks ran on, as `torch 2.13.0`.

        Raises ValueError if mkdocs.yml does not say it.
        """
        if said := re.search(r"torch \d+(\.\d+)+", self.config.copyright or ""):
            return said[0]
        raise ValueError(
            "mkdocs.yml: the copyright does not say on which torch the blocks ran. Say it."
        )


def _entries(tree: Tree, nav: Any, part: str) -> Iterator[Entry]:
    """Yield the pages below a part of the nav."""
    for item in nav:
        ((title, target),) = item.items() if isinstance(item, dict) else ((item, item),)
        if isinstance(target, list):
            yield from _entries(tree, target, part or title)
        else:
            yield Entry(tree.docs / target, target, part or title)
