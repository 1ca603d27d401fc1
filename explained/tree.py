"""One checkout of the project: where its pages, programs and settings lie.

Whatever reads a checkout is handed its Tree: a test hands in a small one of its own, with a fault
planted in it, and nothing knows where it was imported from.
"""

import re
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path


def installed_torch() -> str:
    """Return the minor version of the torch that is installed, as `2.13`."""
    return re.sub(r"^(\d+\.\d+).*", r"\1", metadata.version("torch"))


@dataclass(frozen=True)
class Tree:
    """A checkout, by its root folder."""

    root: Path

    @classmethod
    def around(cls, place: Path) -> "Tree":
        """Return the checkout that holds a place: the nearest folder above it with a mkdocs.yml.

        Raises FileNotFoundError if there is none.
        """
        place = place.resolve()
        for folder in (place, *place.parents):
            if (folder / "mkdocs.yml").exists():
                return cls(folder)
        raise FileNotFoundError(f"{place} lies in no checkout: no folder above has a mkdocs.yml.")

    @property
    def docs(self) -> Path:
        """The folder of the pages."""
        return self.root / "docs"

    @property
    def snippets(self) -> Path:
        """The folder of the programs and their records."""
        return self.root / "snippets"

    @property
    def typed(self) -> tuple[Path, Path]:
        """The two pages that GitHub shows as they stand: commands may be typed into them."""
        return self.root / "README.md", self.root / "CONTRIBUTING.md"

    def relative(self, path: Path) -> str:
        """Return a path as seen from the root, with forward slashes: so messages name a file."""
        path = path.relative_to(self.root) if path.is_relative_to(self.root) else path
        return path.as_posix()

    def pages(self) -> list[Path]:
        """Return the Markdown pages of the site, sorted by path."""
        return sorted(self.docs.rglob("*.md"))

    def folder(self, page: Path) -> Path:
        """Return the one folder whose programs a page shows: docs/X.md shows snippets/X/."""
        return self.snippets / page.relative_to(self.docs).with_suffix("")

    def page(self, folder: Path) -> Path:
        """Return the page that shows the programs of a folder: the inverse of `folder()`."""
        return self.docs / f"{folder.relative_to(self.snippets).as_posix()}.md"

    def pinned_torch(self) -> str:
        """Return the minor version of torch for which the records hold, from requirements.txt.

        Raises ValueError if it pins none.
        """
        text = (self.root / "requirements.txt").read_text(encoding="utf-8")
        pin = re.search(r"^torch==(\d+\.\d+)", text, re.MULTILINE)
        if not pin:
            raise ValueError("requirements.txt: torch is not pinned. Pin it: torch==X.Y.Z")
        return pin[1]
