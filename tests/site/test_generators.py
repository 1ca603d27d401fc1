"""MkDocs and its successor Zensical build the same pages, with the same files beside them."""

import shutil
import tempfile
from pathlib import Path
from typing import Any

import material
import pytest
import yaml
from bs4 import BeautifulSoup
from harness import tool
from small import PAGE
from zensical import config as zensical

from explained.site import beside
from explained.site.contents import Site
from explained.tree import Tree

# What Zensical does not read, each with the reason why nothing is lost.
ALONE = {
    "plugins: mkdocs-jupyter": "it has no notebooks: the labs are of MkDocs alone",
    "plugins: explained": "`python -m explained.site.beside site` does its work",
    "validation: nav": "the site that is published is built, and checked, by MkDocs",
    "validation: links: absolute_links": "the same",
    "validation: links: unrecognized_links": "the same",
}
FEATURES_ALONE = ["search.suggest"]  # its search has no line in which a suggestion could stand


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
    page = small.root / PAGE
    text = page.read_text(encoding="utf-8")
    page.write_text(text.replace("description: A", 'description: A "quoted" <b>'), "utf-8")
    built: dict[str, Any] = {}
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
            soup = BeautifulSoup(html, "html.parser")
            finished = soup.select('meta[property="og:title"]')
            assert finished, f"{name}: {entry.name} is not finished"
            (meta,) = soup.select("meta[name=description]")
            assert meta["content"] == entry.description
        shutil.rmtree(folder)
    assert built["mkdocs"]["pages"] == built["zensical"]["pages"]
    assert built["mkdocs"]["files"].keys() == built["zensical"]["files"].keys()
    assert built["mkdocs"]["files"] == built["zensical"]["files"]


def passed_over(project: Path) -> set[str]:
    """Return what of mkdocs.yml Zensical does not read; it says nothing of it.

    What it reads has a default, which it writes into each configuration.
    """
    own = zensical.parse_mkdocs_config(str(project / "mkdocs.yml"))
    written = yaml.safe_load((project / "mkdocs.yml").read_text(encoding="utf-8"))
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "docs").mkdir()
        (Path(folder) / "mkdocs.yml").write_text("site_name: x\n", encoding="utf-8")
        known = zensical.parse_mkdocs_config(str(Path(folder) / "mkdocs.yml"))
    lost = {key for key in written if key not in known}
    lost |= {f"theme: {key}" for key in written["theme"] if key not in known["theme"]}
    for plugin in written["plugins"]:
        name, options = next(iter(plugin.items())) if isinstance(plugin, dict) else (plugin, {})
        read = own["plugins"].get(f"material/{name}", own["plugins"].get(name))
        if read is None:
            lost.add(f"plugins: {name}")
        else:
            lost |= {f"plugins: {name}: {key}" for key in options if key not in read["config"]}
    mapped = {"not_found", "anchors"}  # to validation of its own
    lost |= {f"validation: {key}" for key in written["validation"] if key != "links"}
    links = written["validation"]["links"]
    return lost | {f"validation: links: {key}" for key in links if key not in mapped}


def test_no_key_of_the_settings_is_ignored_in_silence(small: Tree) -> None:
    """MkDocs warns of a key that it does not know, and the strict build above fails."""
    assert passed_over(small.root) == set(ALONE)


def test_a_key_that_zensical_ignores_is_found(small: Tree) -> None:
    settings = small.root / "mkdocs.yml"
    text = settings.read_text(encoding="utf-8").replace("theme:\n", "theme:\n  mood: calm\n", 1)
    text = text.replace("plugins:\n", "plugins:\n  - git-dates\n", 1) + "\nhooks: [x.py]\n"
    settings.write_text(text, encoding="utf-8")
    more = {"hooks", "theme: mood", "plugins: git-dates"}
    assert passed_over(small.root) == set(ALONE) | more


def test_both_themes_know_each_feature(small: Tree) -> None:
    features = yaml.safe_load((small.root / "mkdocs.yml").read_text("utf-8"))["theme"]["features"]
    for theme in (zensical, material):
        folder = Path(str(theme.__file__)).parent / "templates"
        files = [*folder.glob("*.html"), *folder.glob("partials/**/*.html")]
        files += folder.glob("assets/javascripts/bundle.*.js")
        text = "".join(path.read_text(encoding="utf-8") for path in files)
        missing = [name for name in features if f'"{name}"' not in text]
        assert missing == (FEATURES_ALONE if theme is zensical else []), theme.__name__


@pytest.mark.long
def test_two_builds_are_equal_byte_for_byte(
    site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONHASHSEED", "1")  # sets have another order
    again = tool("mkdocs", "build", "--strict", "--site-dir", str(tmp_path))
    assert again.returncode == 0, again.stdout
    first, second = (
        {
            path.relative_to(folder).as_posix(): path.read_bytes()
            for path in folder.rglob("*")
            if path.is_file()
        }
        for folder in (site, tmp_path)
    )
    assert first.keys() == second.keys()
    assert [name for name in first if first[name] != second[name]] == []
