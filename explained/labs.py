"""MkDocs hooks for the labs: notebook pages that mkdocs-jupyter executes while the site is built.

mkdocs-jupyter does the work. These hooks key its cache by all that a lab's output depends on,
replace the half megabyte of JupyterLab styles and scripts that it inlines (one of them from
another host) by the markup of the other pages, and put both downloads beside each lab.
"""

import hashlib
import sys
from importlib import metadata
from pathlib import Path
from typing import Any

import jupytext
from bs4 import BeautifulSoup, Tag
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.pages import Page

from explained.program import ROOT


def is_lab(page: Page) -> bool:
    """Say whether mkdocs-jupyter makes this page."""
    return page.file.src_uri.endswith(".py")


def cache_key(root: Path = ROOT) -> str:
    """Return a digest of what the labs' output depends on beyond the notebook's own text.

    That is the interpreter, every installed distribution with its version (torch among them),
    and every Python file that a lab could import from this repository.
    """
    digest = hashlib.sha256(sys.version.encode())
    installed = sorted(f"{d.metadata['Name']}=={d.version}" for d in metadata.distributions())
    digest.update("\n".join(installed).encode())
    for folder in ("docs", "snippets", "explained"):
        for path in sorted((root / folder).rglob("*.py")):
            digest.update(path.relative_to(root).as_posix().encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()[:16]


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Give the cache of mkdocs-jupyter a folder of its own for each key."""
    plugin: Any = config.plugins["mkdocs-jupyter"]
    plugin.config["cache_dir"] = str(ROOT / plugin.config["cache_dir"] / cache_key())
    return config


def on_page_content(html: str, page: Page, **_: Any) -> str:
    """Turn JupyterLab's markup into the markup of the other pages."""
    if not is_lab(page):
        return html
    name = Path(page.file.src_uri).stem
    parts = [
        f'<p class="downloads">Take it away: <a href="{name}.ipynb" download>{name}.ipynb</a>'
        f' or <a href="{name}.py" download>{name}.py</a></p>'
    ]
    for cell in BeautifulSoup(html, "html.parser").select(".jp-Cell"):
        if prose := cell.select_one(".jp-RenderedMarkdown"):
            parts.append(_prose(prose))
        if code := cell.select_one(".highlight-ipynb pre"):
            inner = code.decode_contents().strip()
            parts.append(
                f'<div class="language-python highlight"><pre><code>{inner}</code></pre></div>'
            )
        parts += [_output(output) for output in cell.select(".jp-OutputArea-output")]
    title, *rest = parts[1:]
    # The downloads stand under the title and its first lines.
    return "\n".join([title, parts[0], *rest])


def _prose(cell: Tag) -> str:
    for anchor in cell.select("a.anchor-link"):
        anchor["class"] = "headerlink"
        anchor["title"] = "Link to this section"
    return cell.decode_contents()


def _output(output: Tag) -> str:
    if picture := output.select_one("svg, img"):
        return f'<div class="lab-picture">{picture}</div>'
    text = output.select_one("pre")
    inner = text.decode_contents() if text else output.decode_contents()
    return f'<div class="language-text highlight"><pre><code>{inner}</code></pre></div>'


def on_post_page(output: str, page: Page, config: MkDocsConfig) -> str:
    """Write both downloads of a lab into its folder of the site."""
    if is_lab(page):
        source = Path(config.docs_dir, page.file.src_uri)
        target = Path(config.site_dir, page.file.dest_uri).parent
        target.mkdir(parents=True, exist_ok=True)
        (target / source.name).write_bytes(source.read_bytes())
        jupytext.write(jupytext.read(source), target / source.with_suffix(".ipynb").name)
    return output
