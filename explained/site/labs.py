"""The labs: notebook pages that mkdocs-jupyter executes while the site is built.

mkdocs-jupyter does the work. Here its cache is keyed by all that a lab's output depends on, and the
half megabyte of JupyterLab styles and scripts that it inlines (one of them from another host) is
replaced by the markup of the other pages.
"""

import base64
import hashlib
import itertools
import os
import re
import sys
from pathlib import Path
from typing import Any

from bs4 import BeautifulSoup, Tag
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.pages import Page

from explained.site import block_html
from explained.site.contents import Entry
from explained.tree import Tree

COLORS = re.compile(r"</?span\b[^>]*>")  # block_html.py colors a cell as it does every block


def installed() -> list[str]:
    """Return every installed distribution with its version: so its folder is named."""
    folders = {Path(place) for place in sys.path if place}
    return sorted(path.name for folder in folders for path in folder.glob("*.dist-info"))


def cache_key(root: Path) -> str:
    """Return a digest of what the labs' output depends on beyond the notebook's own text.

    That is the interpreter, every installed distribution with its version (torch among them), and
    the other labs. A lab imports nothing else of this repository: tests/site/test_labs.py.
    """
    digest = hashlib.sha256(sys.version.encode())
    digest.update("\n".join(installed()).encode())
    for path in sorted((root / "docs" / "labs").glob("*.py")):
        digest.update(path.name.encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()[:16]


def set_up(config: MkDocsConfig, tree: Tree) -> None:
    """Give the cache of mkdocs-jupyter a folder of its own for each key, and labs the sandbox."""
    plugin: Any = config.plugins["mkdocs-jupyter"]
    # Jupyter looks there for the kernel of mkdocs.yml. To ask lab_kernel.py would import torch.
    os.environ["JUPYTER_PATH"] = str(Path(__file__).parents[1] / "run")
    plugin.config["cache_dir"] = str(tree.root / plugin.config["cache_dir"] / cache_key(tree.root))


def keep_outputs(config: MkDocsConfig) -> None:
    """Keep the outputs of labs that were not made anew: mkdocs-jupyter would drop them."""
    config.plugins["mkdocs-jupyter"].config["cache"] = False


def markup(html: str, page: Page, config: MkDocsConfig) -> str:
    """Turn JupyterLab's markup into the markup of the other pages, and pictures into files.

    A picture's alternative text is the first sentence of the prose that follows it.
    Raises PluginError for a picture that has none, and for one that is not SVG.
    """
    described = Entry(Path(str(page.file.abs_src_path)), page.file.src_uri, "").description
    page.meta["description"] = described
    folder = Path(config.site_dir, page.file.dest_uri).parent
    folder.mkdir(parents=True, exist_ok=True)
    parts: list[Tag | str] = []
    unnamed: list[Tag] = []
    start = html.rindex("<", 0, html.index('jp-Notebook"'))  # behind half a megabyte of styles
    for cell in BeautifulSoup(COLORS.sub("", html[start:]), "html.parser").select(
        ".jp-Notebook > .jp-Cell"
    ):
        if prose := cell.select_one(".jp-RenderedMarkdown"):
            if paragraph := prose.select_one("p"):
                sentence = " ".join(paragraph.get_text().partition(". ")[0].split())
                while unnamed:
                    unnamed.pop()["alt"] = sentence
            for anchor in prose.select("a.anchor-link"):
                anchor["class"], anchor["title"] = "headerlink", "Link to this section"
            parts.append(prose.decode_contents())
        if code := cell.select_one(".highlight-ipynb pre"):
            parts.append(block_html.python(code.get_text().strip()))
        shown = cell.select(".jp-OutputArea :is(img, pre)")
        for kind, outputs in itertools.groupby(shown, lambda output: output.name):
            if kind == "pre":
                # A text comes in more messages where a machine is busy; it is one all the same.
                text = "".join(output.get_text() for output in outputs)
                parts.append(block_html.output(text.strip()))
                continue
            for output in outputs:
                number = 1 + sum(isinstance(part, Tag) for part in parts)
                if not str(output["src"]).startswith("data:image/svg"):
                    raise PluginError(
                        f"docs/{page.file.src_uri}: picture {number} is not SVG, so it would blur."
                        ' Call set_matplotlib_formats("svg") first.'
                    )
                parts.append(_file(output, folder / f"picture-{number}.svg"))
                unnamed.append(output)
    if unnamed:
        raise PluginError(
            f"docs/{page.file.src_uri}: {unnamed[0]['src']} has no prose after it, so no"
            " alternative text. Say under it what it shows."
        )
    return "\n".join(map(str, parts))


def _file(picture: Tag, path: Path) -> Tag:
    """Move a picture from the page into a file; keep its size, so that nothing jumps."""
    drawing = base64.b64decode(str(picture["src"]).partition(",")[2])
    path.write_bytes(drawing)
    size = re.search(rb'viewBox="0 0 ([0-9.]+) ([0-9.]+)"', drawing)
    assert size is not None, "matplotlib writes its SVG with a viewBox from the origin"
    picture.attrs = {
        "src": path.name,
        "width": f"{float(size[1]):.0f}",
        "height": f"{float(size[2]):.0f}",
        "loading": "lazy",
        "class": "lab-picture",
    }
    return picture
