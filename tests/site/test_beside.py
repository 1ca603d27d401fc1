"""What stands beside and inside each built page: metadata, links at its foot, dates, the feed."""

import json
import os
import re
import subprocess
from pathlib import Path
from urllib.parse import urlsplit
from xml.etree import ElementTree

import pytest
import yaml
from bs4 import BeautifulSoup
from harness import ROOT, SITE, TREE, URLS

from explained.page import read
from explained.site import dates
from explained.site.contents import Entry, is_lab

CARD = TREE.docs / "assets" / "card.png"


def soup(site: Path, url: str) -> BeautifulSoup:
    path = site / url
    text = (path if path.suffix else path / "index.html").read_text(encoding="utf-8")
    return BeautifulSoup(text, "html.parser")


def last_change(entry: Entry) -> str:
    """Ask git about one page; explained/site/dates.py asks it once, about all."""
    own = [entry.path, *(p for p in TREE.folder(entry.path).glob("*") if p.is_file())]
    told = subprocess.run(
        ["git", "log", "-1", "--first-parent", "--format=%ct", "--", *map(str, own)],
        cwd=ROOT, capture_output=True, text=True,
    )  # fmt: skip
    return told.stdout.strip()


@pytest.mark.parametrize("entry", SITE.entries, ids=lambda entry: entry.name)
def test_a_page_says_what_it_is(site: Path, entry: Entry) -> None:
    page = soup(site, entry.url)

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


def test_the_feed_has_the_latest_first(site: Path) -> None:
    if not (site / "feed.xml").exists():
        assert not dates.changed(ROOT), "there are dates, and no feed"
        return
    atom = "{http://www.w3.org/2005/Atom}"
    entries = ElementTree.parse(site / "feed.xml").getroot().findall(f"{atom}entry")
    updated = [str(entry.findtext(f"{atom}updated")) for entry in entries]
    assert len(updated) == len(SITE.entries)
    assert updated == sorted(updated, reverse=True)


@pytest.mark.parametrize("entry", SITE.entries, ids=lambda entry: entry.name)
def test_what_is_offered_at_the_foot_is_there(site: Path, entry: Entry) -> None:
    foot = soup(site, entry.url).select("article > p.takeaway")
    assert len(foot) == 1
    targets = {link.get_text(): str(link["href"]) for link in foot[0].select("a")}
    lab = is_lab(entry.path)
    takes = lab or bool(read(entry.path, TREE))
    offered = {"Markdown"} | ({"notebook", "Open in Colab"} if takes else set())
    assert set(targets) == offered | ({"Python"} if lab else set())
    for name in {"notebook", "Python", "Markdown"} & set(targets):
        assert (site / entry.url / targets[name]).exists()
    if takes:
        inside = targets["Open in Colab"].removeprefix(SITE.config.extra["colab"])
        assert (site / inside).exists()
        assert inside.endswith(".ipynb")


@pytest.mark.parametrize("url", [*URLS, "404.html"])
def test_a_page_asks_no_third_party_and_each_address_on_it_is_one(site: Path, url: str) -> None:
    page = soup(site, url)
    asked = [
        element.get(attribute)
        for attribute in ("src", "srcset", "data", "poster", "href")
        for element in page.select(f"[{attribute}]")
        if element.name not in ("a", "use")
        and not {"canonical", "next", "prev", "edit"} & set(element.get_attribute_list("rel"))
    ]
    foreign = [target for target in asked if urlsplit(str(target)).netloc]
    assert not foreign, f"{url}: loads {foreign} from another host. Put the file into docs/assets/."
    ids = [str(element["id"]) for element in page.select("[id]")]
    twice = {name for name in ids if ids.count(name) > 1}
    assert not twice, f"{url}: two elements are called {twice}. Give the heading another id."
    for element in page.select("article :is(img, svg)"):
        words = element.get("alt") or element.get("aria-label") or element.get("title")
        named = element.find_parent(["a", "button"])
        words = words or (named and (named.get("aria-label") or named.get("title")))
        hidden = element.get("aria-hidden") == "true"
        assert words or hidden, f"{url}: {str(element)[:100]} has no words. Give it an alt text."


def test_styles_ask_no_third_party_for_anything(site: Path) -> None:
    for path in site.rglob("*.css"):
        foreign = re.findall(r"(?:url\(|@import )[\"']?(?:https?:)?//[^)\"']+", path.read_text())
        assert not foreign, f"{path.name}: {foreign}"


def test_the_card_is_as_large_as_it_says_and_light() -> None:
    card = CARD.read_bytes()
    assert card[:8] == b"\x89PNG\r\n\x1a\n"
    assert [int.from_bytes(card[at : at + 4], "big") for at in (16, 20)] == [1200, 630]
    assert len(card) < 60_000


@pytest.mark.parametrize("git", ["here", "missing"])
def test_outside_git_there_are_no_dates(
    git: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if git == "missing":
        monkeypatch.setenv("PATH", str(tmp_path))
    assert dates.changed(tmp_path) == {}


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
    branch = SITE.config.extra["colab"].rstrip("/").rpartition("/")[2]
    told = subprocess.run(
        ["git", "ls-tree", "-r", "--name-only", branch],
        cwd=hub, check=True, capture_output=True, text=True,
    )  # fmt: skip
    assert sorted(told.stdout.split()) == sorted(
        path.relative_to(site).as_posix() for path in site.rglob("*.ipynb")
    )
