"""What the Markdown extension makes of a page: blocks, formulas, terms, links."""

import re
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from harness import ROOT, SITE, TREE
from small import PAGE

from explained import page
from explained.site import block_html, formulas
from explained.site.contents import is_lab
from explained.site.kept import Draw, kept
from explained.tree import Tree

PAGES = [entry for entry in SITE.entries if not is_lab(entry.path)]
GLOSSARY = re.compile(r"^ {8}(?P<term>[\w -]+): (?:&\w+ |\*)?.* # (?P<page>\S+\.md)$", re.MULTILINE)


def rendered(text: str, tree: Tree = TREE) -> BeautifulSoup:
    return BeautifulSoup(page.renderer(tree).convert(text), "html.parser")


@pytest.fixture
def shown(small: Tree) -> BeautifulSoup:
    """The page of the small checkout."""
    return rendered((small.root / PAGE).read_text(encoding="utf-8").split("---\n", 2)[2], small)


def test_a_program_can_be_copied_and_an_output_cannot(shown: BeautifulSoup) -> None:
    assert shown.select(".language-python, .language-sh")
    for block in shown.select(".highlight"):
        assert len(block.select("button.copy")) == ("language-text" not in block["class"])


def test_only_what_has_a_color_is_an_element() -> None:
    code = '\n\nimport torch  # yes\nprint(f"{x} & <y>")\n'
    block = BeautifulSoup(block_html.python(code), "html.parser").select("code")[0]
    assert block.get_text() == code
    assert next(token.get_text() for token in block.select("span")) == "import"
    assert not block.select(".n, .o, .p, .w")
    assert block.get("tabindex") is None
    assert 'tabindex="0"' in block_html.output("-" * 35)


def test_a_later_step_says_that_it_continues_the_one_above(shown: BeautifulSoup) -> None:
    named = {p.a["id"]: p.get_text() for p in shown.select("p.named") if p.a}
    assert "continues the block above" not in named["steps-model"]
    assert "continues the block above" in named["steps-hook"]


def test_mathematics_is_drawn_and_labelled(shown: BeautifulSoup) -> None:
    (drawing,) = shown.select('.arithmatex svg[role="img"]')
    assert drawing["aria-label"] == r"y = x A^\top + b"
    assert drawing.select("path")


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        (r"\begin{aligned} a &= b \\ c &= d \end{aligned}", "a = b c = d"),
        ("a < b", "a < b"),
        ("a > b", "a > b"),
    ],
)
def test_a_sign_that_html_escapes_is_drawn_as_the_sign(written: str, meant: str) -> None:
    (drawing,) = rendered(f"$$\n{written}\n$$").select(".arithmatex svg")
    assert drawing["aria-label"] == written
    assert len(drawing.select("path, rect")) == len(meant.split())


def test_an_outline_is_kept_in_steps_and_ends_where_it_did() -> None:
    outline = "M 1 2 L 3.04 4 Q 5 6 7.26 -8 Z M 1 1 L 0 -0.5 Z "
    steps = formulas.compact(outline)
    assert steps == "M1 2l2 2q2 2 4.3-12zm0-1l-1-1.5z"
    moved = formulas.compact("M 11 2.5 L 13.04 4.5 Q 15 6.5 17.26 -7.5 Z M 11 1.5 L 10 0 Z ")
    assert moved.removeprefix("M11 2.5") == steps.removeprefix("M1 2")


@pytest.mark.parametrize(
    ("tex", "said"), [(r"\frac{a}{b", "do not pair"), (r"\nosuch x", r"there is no \nosuch")]
)
def test_broken_mathematics_is_refused_by_name(tex: str, said: str) -> None:
    with pytest.raises(ValueError, match="cannot be drawn") as raised:
        formulas.draw(rf"\({tex}\)")
    assert said in str(raised.value)


def test_what_was_drawn_is_kept_by_all_that_it_was_made_of(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn = []

    def drawing() -> Draw:
        """Return a new function of the same source, as each build has."""

        def draw(text: str) -> str:
            drawn.append(text)
            return text.upper()

        return kept(draw, tmp_path, "Pygments")

    assert [drawing()(text) for text in ("a", "b", "a")] == ["A", "B", "A"]
    assert drawn == ["a", "b"]
    monkeypatch.setattr("explained.site.kept.metadata.version", lambda _: "another")
    assert drawing()("a") == "A"
    assert drawn == ["a", "b", "a"]


# Terms --------------------------------------------------------------------------------------------


def test_a_term_is_explained_once_a_page_and_in_no_heading_or_link() -> None:
    text = "## A leaf\n\n[a leaf](x.md), a leaf, `leaf`, *a leaf*.\n\nA leaf; buffers, buffer.\n"
    soup = rendered(text)
    explained = soup.select("abbr")
    assert [abbr.get_text() for abbr in explained] == ["leaf", "buffers"]
    assert all(abbr["tabindex"] == "0" for abbr in explained)
    assert not soup.select(":is(h2, a) abbr")
    words = [paragraph.get_text() for paragraph in soup.select("p")]
    assert words == ["a leaf, a leaf, leaf, a leaf.", "A leaf; buffers, buffer."]


def test_each_term_stands_on_the_page_that_proves_it() -> None:
    text = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    terms = {found["term"]: found["page"] for found in GLOSSARY.finditer(text)}
    glossary = page.settings(TREE, whole=False).mdx_configs["abbr"]["glossary"]
    assert terms.keys() == glossary.keys(), "name behind each term the page that proves it"
    for term, name in terms.items():
        prose = (TREE.docs / name).read_text(encoding="utf-8")
        assert re.search(rf"\b{term}\b", prose, re.IGNORECASE), f"{name} does not say {term!r}"


def test_only_a_link_to_another_page_is_previewed() -> None:
    links = rendered("[a](b.md#c) [d](#e) [f](https://x.org/g.md) [h](../i.md)").select("a")
    assert ["data-preview" in link.attrs for link in links] == [True, False, False, True]


def test_what_the_theme_inlines_is_not_published_twice(site: Path) -> None:
    inlined = {path.name for path in (ROOT / "theme").glob("*.js")}
    assert inlined
    assert not inlined & {path.name for path in site.rglob("*.js")}
