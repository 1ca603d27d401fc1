"""The built site, as a reader and a browser meet it."""

import json
import re
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from urllib.parse import urlsplit

import nbformat
import pytest
from bs4 import BeautifulSoup
from harness import URLS, tool, visit
from playwright.sync_api import Browser

from explained import labs, page

LABS = [url for url in URLS if url.startswith("labs/")]


def soup(site: Path, url: str) -> BeautifulSoup:
    return BeautifulSoup((site / url / "index.html").read_text(encoding="utf-8"), "html.parser")


@pytest.mark.parametrize("url", [*URLS, "404.html"])
def test_a_page_asks_no_third_party_for_anything(site: Path, url: str) -> None:
    path = site / url
    text = (path if path.suffix else path / "index.html").read_text(encoding="utf-8")
    parsed = BeautifulSoup(text, "html.parser")
    asked = [
        element.get(attribute)
        for attribute in ("src", "srcset", "data", "poster", "href")
        for element in parsed.select(f"[{attribute}]")
        if element.name not in ("a", "use")
        and not {"canonical", "next", "prev", "edit"} & set(element.get_attribute_list("rel"))
    ]
    foreign = [target for target in asked if urlsplit(str(target)).netloc]
    assert not foreign, f"{url}: loads {foreign} from another host. Put the file into docs/assets/."
    assert "@import" not in text


@pytest.mark.parametrize("url", URLS)
def test_each_address_on_a_page_leads_to_one_place(site: Path, url: str) -> None:
    ids = [str(element["id"]) for element in soup(site, url).select("[id]")]
    twice = {name for name in ids if ids.count(name) > 1}
    assert not twice, f"{url}: two elements are called {twice}. Give the heading another id."


def test_styles_ask_no_third_party_for_anything(site: Path) -> None:
    for path in site.rglob("*.css"):
        foreign = re.findall(r"(?:url\(|@import )[\"']?(?:https?:)?//[^)\"']+", path.read_text())
        assert not foreign, f"{path.name}: {foreign}"


@pytest.mark.parametrize("url", LABS)
def test_a_lab_is_light_and_can_be_taken_away(site: Path, url: str) -> None:
    lab = soup(site, url)
    article = lab.select_one("article")
    assert article is not None
    assert not article.select("style, script, clipboard-copy"), "JupyterLab's styles are back"
    for picture in article.select("img"):
        assert len(str(picture["alt"])) > 20
        assert (site / url / str(picture["src"])).read_bytes().startswith(b"<?xml")
    assert article.select("img.lab-picture")
    assert article.select(".highlight code")
    name = url.strip("/").rpartition("/")[2]
    taken = [str(a["href"]) for a in article.select(".takeaway a[download]")]
    assert taken == [f"{name}.ipynb", f"{name}.py"]
    notebook: Any = nbformat.read(site / url / f"{name}.ipynb", as_version=4)
    nbformat.validate(notebook)
    source = page.DOCS / "labs" / f"{name}.py"
    assert (site / url / f"{name}.py").read_bytes() == source.read_bytes()
    first = next(cell.source for cell in notebook.cells if cell.cell_type == "code")
    assert first.splitlines()[0] in source.read_text(encoding="utf-8")


def test_what_a_cell_prints_is_one_text_however_it_arrives(tmp_path: Path) -> None:
    """Jupyter sends what two lines print in one message, or in two where the machine is busy."""
    cell = '<div class="jp-Notebook"><div class="jp-Cell"><div class="jp-OutputArea">{}</div></div>'
    file: Any = SimpleNamespace(src_uri="labs/shown.py", dest_uri="labs/shown/index.html")
    at: Any = {"page": SimpleNamespace(file=file), "config": SimpleNamespace(site_dir=tmp_path)}
    once = labs.on_page_content(cell.format("<pre>one\ntwo\n</pre>"), **at)
    twice = labs.on_page_content(cell.format("<pre>one\n</pre><pre>two\n</pre>"), **at)
    assert "one" in once
    assert once == twice


@pytest.mark.parametrize("path", sorted(page.DOCS.rglob("*.md")), ids=lambda path: path.stem)
def test_each_program_is_named_above_and_linked_to_its_source(site: Path, path: Path) -> None:
    url = path.relative_to(page.DOCS).with_suffix("").as_posix()
    links = soup(site, "" if url == "index" else url).select("p > a.source")
    blocks = page.read(path)
    assert [str(link["href"]).rpartition("/snippets/")[2] for link in links] == [
        block.program.name for block in blocks if block.program
    ]
    assert len({link["id"] for link in links}) == len(links)


def test_mathematics_is_drawn_and_labelled(site: Path) -> None:
    formulas = soup(site, "notions/parameter").select(".arithmatex")
    assert formulas
    for formula in formulas:
        drawing = formula.select_one('svg[role="img"]')
        assert drawing is not None
        assert drawing["aria-label"]
        assert drawing.select("path")
        assert "\\" not in formula.get_text()


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("optimizer got an empty parameter list", "notions/parameter/"),
        ("cannot assign parameters before Module", "notions/parameter/"),
        ("dict is not a Module subclass", "create/containers/"),
        ("ModuleList", "create/containers/"),
        ("lazy", "create/layers/"),
        ("DataParallel", "deploy/several-processes/"),
        ("meta", "deploy/device-and-dtype/"),
        ("register_forward_pre_hook", "inspect/hooks/"),
        ("named_children", "inspect/walk/"),
    ],
)
def test_search_knows_the_words_of_a_stuck_reader(site: Path, typed: str, wanted: str) -> None:
    index = json.loads((site / "search/search_index.json").read_text(encoding="utf-8"))
    found = {
        entry["location"].partition("#")[0]
        for entry in index["docs"]
        if typed.lower() in re.sub("<[^>]+>", "", entry["title"] + " " + entry["text"]).lower()
    }
    assert wanted in found


def test_zensical_builds_the_same_pages(site: Path, project: Path) -> None:
    """The successor of Material reads the same mkdocs.yml; labs aside, nothing may be lost."""
    configuration = project / "mkdocs.yml"
    text = configuration.read_text(encoding="utf-8")
    # Zensical has no notebook pages yet: leave the labs out of the nav, and links to them.
    text = re.sub(r"  - Labs:\n(?:      - .*\n)+", "", text)
    configuration.write_text(text, encoding="utf-8")
    for path in (project / "docs").rglob("*.md"):
        prose = path.read_text(encoding="utf-8")
        path.write_text(re.sub(r"\]\([^)]*labs/\w+\.py\)", "](#)", prose), encoding="utf-8")
    built = tool("zensical", "build", "--strict", cwd=project)
    assert built.returncode == 0, built.stdout

    def content(folder: Path, url: str) -> list[str]:
        article = soup(folder, url).select_one("article")
        assert article is not None
        for extra in article.select(
            ".headerlink, .md-source-file, .md-content__button, .md-code__nav"
        ):
            extra.decompose()
        wanted = "h1, h2, h3, pre, a.source, svg[aria-label]"
        return [str(e.get("aria-label") or e.get_text().strip()) for e in article.select(wanted)]

    for url in URLS:
        if url not in LABS:
            assert content(project / "site", url) == content(site, url), url


def test_two_builds_are_equal_byte_for_byte(site: Path, tmp_path: Path) -> None:
    again = tool("mkdocs", "build", "--strict", "--site-dir", str(tmp_path))
    assert again.returncode == 0, again.stdout
    first, second = (
        {
            path.relative_to(folder): path.read_bytes()
            for path in folder.rglob("*")
            if path.is_file()
        }
        for folder in (site, tmp_path)
    )
    assert first.keys() == second.keys()
    assert [str(path) for path in first if first[path] != second[path]] == []


def test_search_finds_an_error_message(browser: Browser, address: str) -> None:
    view, _ = visit(browser, address, "")
    view.keyboard.press("/")  # Material's key for the search field
    view.keyboard.type("optimizer got an empty parameter list")
    results = view.locator(".md-search-result__item a")
    results.first.wait_for()
    first = [str(link.get_attribute("href")) for link in results.all()[:3]]
    assert any(link.endswith("#empty-list") for link in first), first
    view.context.close()
