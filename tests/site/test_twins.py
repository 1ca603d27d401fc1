"""What a reader takes away, and what a machine reads: notebooks, Markdown, llms.txt, metadata."""

import json
import os
import re
import subprocess
import sysconfig
from pathlib import Path
from typing import Any
from urllib.parse import urljoin
from xml.etree import ElementTree

import nbformat
import pytest
import yaml
from bs4 import BeautifulSoup
from nbclient import NotebookClient

from explained import page, takeaway
from explained.program import ROOT

CONFIG = page.site()
SITE = str(CONFIG.site_url)
PAGES = sorted(page.DOCS.rglob("*.md"))
LABS = sorted((page.DOCS / "labs").glob("*.py"))
WITH_BLOCKS = [path for path in PAGES if page.read(path)]
# Each takes a kernel and an import of torch: `make test` executes these, `make notebooks` all.
FEW = ("hooks", "parameter", "several-processes")
EXECUTED = [p for p in WITH_BLOCKS if os.environ.get("NOTEBOOKS") == "all" or p.stem in FEW]
every_page = pytest.mark.parametrize("path", [*PAGES, *LABS], ids=lambda path: path.stem)


def url(path: Path) -> str:
    name = path.relative_to(page.DOCS).with_suffix("").as_posix()
    return "" if name == "index" else f"{name}/"


def beside(site: Path, path: Path, suffix: str) -> Path:
    return site / url(path) / f"{path.stem}{suffix}"


def notebook(site: Path, path: Path) -> Any:
    return nbformat.read(beside(site, path, ".ipynb"), as_version=4)


def printed(cell: Any) -> str:
    return "".join(output.text for output in cell.outputs if output.get("name") == "stdout")


# Notebooks ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", WITH_BLOCKS, ids=lambda path: path.stem)
def test_a_notebook_holds_the_blocks_in_order_and_their_outputs(site: Path, path: Path) -> None:
    made = notebook(site, path)
    nbformat.validate(made)
    assert [cell.id for cell in made.cells] == [f"cell-{n}" for n in range(len(made.cells))]
    cells = [cell for cell in made.cells if "block" in cell.metadata]
    assert [
        (
            cell.metadata.block,
            cell.source.removeprefix("%%bash -e\n").removesuffix(";"),
            printed(cell),
        )
        for cell in cells
    ] == [(block.name, block.code.strip("\n"), block.output or "") for block in page.read(path)]


@pytest.mark.parametrize("path", EXECUTED, ids=lambda path: path.stem)
def test_a_notebook_prints_in_one_session_what_its_blocks_print_alone(
    site: Path, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """From top to bottom, in a clean kernel and an empty folder."""
    # `python` in a cell is the interpreter of the tests, whatever else is installed.
    monkeypatch.setenv("PATH", sysconfig.get_path("scripts"), prepend=os.pathsep)
    made = notebook(site, path)
    wanted = [printed(cell).rstrip("\n") for cell in made.cells if "block" in cell.metadata]
    NotebookClient(
        made, timeout=300, kernel_name="python3", resources={"metadata": {"path": str(tmp_path)}}
    ).execute()
    cells = [cell for cell in made.cells if "block" in cell.metadata]
    assert [printed(cell).rstrip("\n") for cell in cells] == wanted
    # Nothing but what is printed: no warning, and no value that a last line leaves behind.
    assert [o for cell in cells for o in cell.outputs if o.get("name") != "stdout"] == []


def test_a_cell_before_a_block_installs_what_the_block_needs(tmp_path: Path) -> None:
    path = next(p for p in WITH_BLOCKS if p.stem == "index")
    blocks = page.read(path)
    block = page.Block(
        path, 1, blocks[0].code, blocks[0].program, needs=("pip install onnx", "g++")
    )
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(page, "read", lambda _: [block])
        made = takeaway.notebook(
            path, [("", "# A title", False), ("python", block.code, False)], ""
        )
    assert [c.source for c in made.cells if c.cell_type == "code"] == [
        "%pip install --quiet onnx",
        block.code.strip("\n"),
    ]


def test_the_house_syntax_becomes_plain() -> None:
    text = """\
See [x](#y){ .md-button } and `{ #kept }`, $a_{.5}$.

## A title { #title }

<div class="a" markdown>

!!! note "A box"

    Inside.

??? success "An answer"

    ```python
    if 1:
        pass
    ```

Outside.

    ```text
    x
    ```
"""
    assert [part for part in takeaway.plainly(text) if part[1]] == [
        (
            "",
            "See [x](#y) and `{ #kept }`, $a_{.5}$.\n\n## A title\n\n\n\n**A box**\n\nInside.\n\n"
            "**An answer**",
            False,
        ),
        ("python", "if 1:\n    pass\n", True),
        ("", "Outside.", False),
        ("text", "x\n", False),
    ]


# Markdown -----------------------------------------------------------------------------------------


@every_page
def test_the_markdown_of_a_page_is_whole_and_plain(site: Path, path: Path) -> None:
    text = beside(site, path, ".md").read_text(encoding="utf-8")
    assert text.startswith("# ")
    assert f"<{urljoin(SITE, url(path))}>" in text
    prose = re.sub(r"^```.*?^```$", "", text, flags=re.MULTILINE | re.DOTALL)
    left = re.findall(r"--8<--|^!!!.*|^\?\?\?.*|(?<!`)\{ ?[#.].*|markdown>|^\[coverage\]", prose)
    assert left == []
    assert re.findall(r"\]\((?!https?://)[^)]*\)", prose) == []
    inside = [t for t in re.findall(rf"\]\({SITE}([^)#]*)", prose) if not (site / t).exists()]
    assert inside == []
    for block in page.read(path) if path in PAGES else ():
        for shown in (block.code, block.output or "", *block.elsewhere.values()):
            assert shown.strip("\n") in text
    assert text in (site / "llms-full.txt").read_text(encoding="utf-8")


def test_llms_txt_leads_to_every_page(site: Path) -> None:
    text = (site / "llms.txt").read_text(encoding="utf-8")
    assert re.match(r"# .+\n\n> .+\n\n", text)
    lines = re.findall(rf"^- \[.+\]\({SITE}(\S+)\): (.+)$", text, re.MULTILINE)
    assert sorted(target for target, _ in lines) == sorted(
        f"{url(path)}{path.stem}.md" for path in [*PAGES, *LABS]
    )
    assert len({description for _, description in lines}) == len(lines), "two are described alike"
    parts = [name for part in CONFIG.nav or () for name in part]
    assert re.findall(r"^## (.+)$", text, re.MULTILINE) == parts


# Metadata -----------------------------------------------------------------------------------------


def last_change(path: Path) -> str:
    """Ask git about one page; takeaway.py asks it once, about all."""
    own = [path, *(p for p in page.folder(path).glob("*") if p.is_file())]
    told = subprocess.run(
        ["git", "log", "-1", "--first-parent", "--format=%ct", "--", *map(str, own)],
        cwd=ROOT, capture_output=True, text=True,
    )  # fmt: skip
    return told.stdout.strip()


def seconds(date: str) -> str:
    told = subprocess.run(["date", "-d", date, "+%s"], capture_output=True, text=True, check=True)
    return told.stdout.strip()


@every_page
def test_a_page_says_what_it_is(site: Path, path: Path) -> None:
    head = BeautifulSoup((site / url(path) / "index.html").read_text(), "html.parser")

    def says(selector: str, attribute: str = "content") -> str:
        found = head.select(selector)
        assert len(found) == 1, f"{path.name}: {len(found)} of {selector}"
        return str(found[0][attribute])

    address = urljoin(SITE, url(path))
    assert says("link[rel=canonical]", "href") == says('meta[property="og:url"]') == address
    article = json.loads(head.select('script[type="application/ld+json"]')[0].string or "")
    assert article["@type"] == "TechArticle"
    assert article["url"] == address
    title = beside(site, path, ".md").read_text(encoding="utf-8").partition("\n")[0].strip("# ")
    assert article["headline"] == says('meta[property="og:title"]') == title
    description = says("meta[name=description]")
    assert article["description"] == says('meta[property="og:description"]') == description
    assert description != CONFIG.site_description
    assert 50 < len(description) < 165
    assert says('meta[property="og:image"]') == article["image"] == f"{SITE}assets/card.png"
    assert (site / url(path) / says('link[type="text/markdown"]', "href")).exists()

    date = last_change(path) if (ROOT / ".git").exists() else ""
    if not date:
        assert "dateModified" not in article
        return
    assert seconds(article["dateModified"]) == date
    day = article["dateModified"][:10]
    assert says(".takeaway time", "datetime") == day
    assert f"<loc>{address}</loc>\n         <lastmod>{day}" in (site / "sitemap.xml").read_text()
    assert (site / url(path) / says('link[type="application/atom+xml"]', "href")).exists()
    atom = "{http://www.w3.org/2005/Atom}"
    entries = ElementTree.parse(site / "feed.xml").getroot().findall(f"{atom}entry")
    changed = {e.findtext(f"{atom}id"): e.findtext(f"{atom}updated") for e in entries}
    assert changed[address] == article["dateModified"]
    assert [*changed.values()] == sorted(changed.values(), key=str, reverse=True)


@every_page
def test_what_is_offered_at_the_foot_is_there(site: Path, path: Path) -> None:
    foot = BeautifulSoup((site / url(path) / "index.html").read_text(), "html.parser").select(
        "article > p.takeaway"
    )
    assert len(foot) == 1
    targets = {link.get_text(): str(link["href"]) for link in foot[0].select("a")}
    takes = path in LABS or path in WITH_BLOCKS
    offered = {"Markdown"} | ({"notebook", "Open in Colab"} if takes else set())
    assert set(targets) == offered | ({"Python"} if path in LABS else set())
    for name in {"notebook", "Python", "Markdown"} & set(targets):
        assert (site / url(path) / targets[name]).exists()
    if takes:
        inside = targets["Open in Colab"].removeprefix(CONFIG.extra["colab"])
        assert (site / inside).exists()
        assert inside.endswith(".ipynb")


def test_the_card_is_as_large_as_it_says_and_light() -> None:
    card = (page.DOCS / "assets" / "card.png").read_bytes()
    assert card[:8] == b"\x89PNG\r\n\x1a\n"
    assert [int.from_bytes(card[at : at + 4], "big") for at in (16, 20)] == [1200, 630]
    assert len(card) < 60_000


@pytest.mark.parametrize("git", ["here", "missing"])
def test_outside_git_there_are_no_dates(
    git: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(takeaway, "ROOT", tmp_path)
    if git == "missing":
        monkeypatch.setenv("PATH", str(tmp_path))
    assert takeaway.changed() == {}


def test_publishing_puts_each_notebook_where_colab_looks(site: Path, tmp_path: Path) -> None:
    """The step of the workflow, run on the built site and a repository of its own."""
    workflow = yaml.safe_load((ROOT / ".github/workflows/publish.yml").read_text(encoding="utf-8"))
    script = workflow["jobs"]["notebooks"]["steps"][-1]["run"]
    hub = tmp_path / "hub"
    subprocess.run(["git", "init", "--quiet", "--bare", str(hub)], check=True)
    subprocess.run(["tar", "-cf", "artifact.tar", "-C", str(site), "."], cwd=tmp_path, check=True)
    subprocess.run(
        ["bash", "-e", "-c", script], cwd=tmp_path, check=True,
        env={**os.environ, "REPOSITORY": str(hub)},
    )  # fmt: skip
    branch = CONFIG.extra["colab"].rstrip("/").rpartition("/")[2]
    told = subprocess.run(
        ["git", "ls-tree", "-r", "--name-only", branch],
        cwd=hub, check=True, capture_output=True, text=True,
    )  # fmt: skip
    assert sorted(told.stdout.split()) == sorted(
        path.relative_to(site).as_posix() for path in site.rglob("*.ipynb")
    )
