"""Each built page, read once: its blocks, its metadata, the links at its foot, its addresses."""

import json
import subprocess
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from bs4 import BeautifulSoup
from harness import ROOT, SITE, TREE

from explained.page import Block, read
from explained.site.contents import Entry, is_lab


@pytest.mark.parametrize("entry", SITE.entries, ids=lambda entry: entry.name)
def test_a_page_is_whole_and_says_what_it_is(site: Path, entry: Entry) -> None:
    """One test, since reading a page takes longer than all that is asked of it."""
    page = built(site / entry.url / "index.html")
    blocks = read(entry.path, TREE)
    if not is_lab(entry.path):
        shows_what_ran(page, blocks)
        names_its_programs(page, blocks)
    describes_itself(page, site, entry)
    offers_at_its_foot(page, site, entry, takes=is_lab(entry.path) or bool(blocks))
    asks_no_third_party(page)
    calls_nothing_twice(page)
    describes_its_pictures(page)


def test_the_page_for_wrong_addresses_asks_no_third_party(site: Path) -> None:
    page = built(site / "404.html")
    asks_no_third_party(page)
    calls_nothing_twice(page)
    describes_its_pictures(page)


def built(path: Path) -> BeautifulSoup:
    return BeautifulSoup(path.read_text(encoding="utf-8"), "html.parser")


def shows_what_ran(page: BeautifulSoup, blocks: list[Block]) -> None:
    """Character by character, as a browser shows it and the clipboard takes it."""
    shown = [code.get_text() for code in page.select("article .highlight code")]
    wanted = [
        text.strip("\n") + "\n"
        for block in blocks
        for text in (block.code, block.output, *block.elsewhere.values())
        if text is not None
    ]
    assert shown == wanted


def names_its_programs(page: BeautifulSoup, blocks: list[Block]) -> None:
    """Above each block, with a link to its source."""
    links = page.select("p > a.source")
    assert [str(link["href"]).rpartition("/snippets/")[2] for link in links] == [
        block.program.path.relative_to(TREE.snippets).as_posix()
        for block in blocks
        if block.program
    ]
    assert len({link["id"] for link in links}) == len(links)


def describes_itself(page: BeautifulSoup, site: Path, entry: Entry) -> None:
    """To search engines, to those who share it, and to programs."""

    def says(selector: str, attribute: str = "content") -> str:
        found = page.select(selector)
        assert len(found) == 1, f"{entry.name}: {len(found)} of {selector}"
        return str(found[0][attribute])

    address = SITE.full(entry)
    assert says("link[rel=canonical]", "href") == says('meta[property="og:url"]') == address
    article = json.loads(page.select('script[type="application/ld+json"]')[0].string or "")
    assert (article["@type"], article["url"]) == ("TechArticle", address)
    assert article["headline"] == says('meta[property="og:title"]') == entry.headline
    description = says("meta[name=description]")
    assert article["description"] == says('meta[property="og:description"]') == description
    assert description != SITE.config.site_description
    assert 50 < len(description) < 200
    assert says('meta[property="og:image"]') == article["image"]
    assert (site / entry.url / says('link[type="text/markdown"]', "href")).exists()

    date = last_change(entry) if (ROOT / ".git").exists() else ""
    if not date:
        assert "dateModified" not in article
        return
    told = subprocess.run(
        ["date", "-d", article["dateModified"], "+%s"], capture_output=True, check=True, text=True
    )
    assert told.stdout.strip() == date
    day = article["dateModified"][:10]
    assert says(".takeaway time", "datetime") == day
    sitemap = (site / "sitemap.xml").read_text(encoding="utf-8")
    assert f"<loc>{address}</loc><lastmod>{day}</lastmod>" in sitemap
    assert (site / entry.url / says('link[type="application/atom+xml"]', "href")).exists()


def last_change(entry: Entry) -> str:
    """Ask git about one page; explained/site/dates.py asks it once, about all."""
    own = [entry.path, *(p for p in TREE.folder(entry.path).glob("*") if p.is_file())]
    told = subprocess.run(
        ["git", "log", "-1", "--first-parent", "--format=%ct", "--", *map(str, own)],
        cwd=ROOT, capture_output=True, text=True,
    )  # fmt: skip
    return told.stdout.strip()


def offers_at_its_foot(page: BeautifulSoup, site: Path, entry: Entry, *, takes: bool) -> None:
    """The page as Markdown, and as a notebook if it holds programs."""
    foot = page.select("article > p.takeaway")
    assert len(foot) == 1
    targets = {link.get_text(): str(link["href"]) for link in foot[0].select("a")}
    offered = {"Markdown"} | ({"notebook", "Open in Colab"} if takes else set())
    assert set(targets) == offered | ({"Python"} if is_lab(entry.path) else set())
    for name in {"notebook", "Python", "Markdown"} & set(targets):
        assert (site / entry.url / targets[name]).exists()
    if takes:
        inside = targets["Open in Colab"].removeprefix(SITE.config.extra["colab"])
        assert (site / inside).exists()
        assert inside.endswith(".ipynb")


def asks_no_third_party(page: BeautifulSoup) -> None:
    asked = [
        element.get(attribute)
        for attribute in ("src", "srcset", "data", "poster", "href")
        for element in page.select(f"[{attribute}]")
        if element.name not in ("a", "use")
        and not {"canonical", "next", "prev", "edit"} & set(element.get_attribute_list("rel"))
    ]
    foreign = [target for target in asked if urlsplit(str(target)).netloc]
    assert not foreign, f"loads {foreign} from another host. Put the file into docs/assets/."


def calls_nothing_twice(page: BeautifulSoup) -> None:
    ids = [str(element["id"]) for element in page.select("[id]")]
    twice = {name for name in ids if ids.count(name) > 1}
    assert not twice, f"two elements are called {twice}. Give the heading another id."


def describes_its_pictures(page: BeautifulSoup) -> None:
    for element in page.select("article :is(img, svg)"):
        words = element.get("alt") or element.get("aria-label") or element.get("title")
        named = element.find_parent(["a", "button"])
        words = words or (named and (named.get("aria-label") or named.get("title")))
        hidden = element.get("aria-hidden") == "true"
        assert words or hidden, f"{str(element)[:100]} has no words. Give it an alt text."
