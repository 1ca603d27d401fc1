"""What the Markdown extension adds to a page, seen in the built site."""

from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from harness import SITE, TREE

from explained.page import read
from explained.site.contents import Entry, is_lab

PAGES = [entry for entry in SITE.entries if not is_lab(entry.path)]


def soup(site: Path, entry: Entry) -> BeautifulSoup:
    text = (site / entry.url / "index.html").read_text(encoding="utf-8")
    return BeautifulSoup(text, "html.parser")


@pytest.mark.parametrize("entry", PAGES, ids=lambda entry: entry.name)
def test_each_program_is_named_above_and_linked_to_its_source(site: Path, entry: Entry) -> None:
    links = soup(site, entry).select("p > a.source")
    assert [str(link["href"]).rpartition("/snippets/")[2] for link in links] == [
        block.program.name for block in read(entry.path, TREE) if block.program
    ]
    assert len({link["id"] for link in links}) == len(links)


@pytest.mark.parametrize("entry", PAGES, ids=lambda entry: entry.name)
def test_a_block_on_a_page_is_the_text_that_ran(site: Path, entry: Entry) -> None:
    """Character by character, as a browser shows it and the clipboard takes it."""
    shown = [code.get_text() for code in soup(site, entry).select("article .highlight code")]
    wanted = [
        text.strip("\n") + "\n"
        for block in read(entry.path, TREE)
        for text in (block.code, block.output, *block.elsewhere.values())
        if text is not None
    ]
    assert shown == wanted


def test_mathematics_is_drawn_and_labelled(site: Path) -> None:
    (entry,) = [entry for entry in PAGES if entry.name == "notions/parameter.md"]
    formulas = soup(site, entry).select(".arithmatex")
    assert formulas
    for formula in formulas:
        drawing = formula.select_one('svg[role="img"]')
        assert drawing is not None
        assert drawing["aria-label"]
        assert drawing.select("path")
        assert "\\" not in formula.get_text()
