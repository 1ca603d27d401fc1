"""MkDocs and its successor Zensical build the same pages, with the same files beside them."""

import re
import shutil
from pathlib import Path

import pytest
import yaml
from bs4 import BeautifulSoup
from harness import tool
from small import PROJECT

from explained.site import beside
from explained.site.contents import Site
from explained.tree import Tree

# What Zensical passes over, each with its reason; the rest it must know (zensical/config.py).
PASSED_OVER = {
    "watch": "it serves by its own watcher",
    "validation": "its --strict is one switch",
}


def content(folder: Path, url: str) -> list[str]:
    """Return the headings, blocks, links to sources and pictures of a built page, as text."""
    text = (folder / url / "index.html").read_text(encoding="utf-8")
    article = BeautifulSoup(text, "html.parser").select_one("article")
    assert article is not None
    for extra in article.select(".headerlink, .md-source-file, .md-content__button, button"):
        extra.decompose()
    wanted = "h1, h2, h3, pre, a.source, svg[aria-label], p.takeaway"
    return [str(e.get("aria-label") or e.get_text().strip()) for e in article.select(wanted)]


@pytest.mark.long
def test_both_generators_build_the_same(small: Tree) -> None:
    built = {}
    for name in ("mkdocs", "zensical"):
        made = tool(name, "build", "--strict", cwd=small.root)
        assert made.returncode == 0, made.stdout
        site = Site.of(small)
        if name == "zensical":
            made = tool("explained.site.beside", "site", cwd=small.root)
            assert made.returncode == 0, made.stdout
        folder = small.root / "site"
        built[name] = {
            "pages": [content(folder, entry.url) for entry in site.entries],
            "files": {
                path.relative_to(folder).as_posix(): path.read_bytes()
                for pattern in ("**/*.md", "**/*.ipynb", "llms*.txt", "sitemap.xml")
                for path in folder.glob(pattern)
            },
        }
        for entry in site.entries:
            html = (folder / entry.url / "index.html").read_text(encoding="utf-8")
            assert beside.HEAD not in html
            assert 'property="og:title"' in html, f"{name}: {entry.name} is not finished"
        shutil.rmtree(folder)
    assert built["mkdocs"]["pages"] == built["zensical"]["pages"]
    assert built["mkdocs"]["files"].keys() == built["zensical"]["files"].keys()
    assert built["mkdocs"]["files"] == built["zensical"]["files"]


def test_no_key_of_the_settings_is_passed_over_in_silence() -> None:
    """A key that Zensical does not read would be lost when the site moves."""
    import zensical.config as theirs

    known = set(re.findall(r"[\"'](\w+)[\"']", Path(theirs.__file__).read_text(encoding="utf-8")))
    text = (PROJECT / "mkdocs.yml").read_text(encoding="utf-8")
    keys = set(yaml.safe_load(re.sub(r"!\S+", "", text)))
    assert keys - known - {"site_name"} <= set(PASSED_OVER)
    assert set(PASSED_OVER) <= keys
