"""The plain Markdown of each page, and llms.txt."""

import re
from pathlib import Path

import pytest
from harness import SITE, TREE

from explained.page import read
from explained.site import twins
from explained.site.contents import Entry, is_lab


@pytest.mark.parametrize("entry", SITE.entries, ids=lambda entry: entry.name)
def test_the_markdown_of_a_page_is_whole_and_plain(site: Path, entry: Entry) -> None:
    text = (site / entry.url / f"{entry.path.stem}.md").read_text(encoding="utf-8")
    assert text.startswith(f"# {entry.headline}")
    assert f"<{SITE.full(entry)}>" in text
    prose = re.sub(r"^```.*?^```$", "", text, flags=re.MULTILINE | re.DOTALL)
    left = re.findall(r"--8<--|^!!!.*|^\?\?\?.*|(?<!`)\{ ?[#.].*|markdown>|^\[coverage\]", prose)
    assert left == []
    assert re.findall(r"\]\((?!https?://)[^)]*\)", prose) == []
    inside = re.findall(rf"\]\({SITE.address}([^)#]*)", prose)
    assert [target for target in inside if not (site / target).exists()] == []
    for block in () if is_lab(entry.path) else read(entry.path, TREE):
        for shown in (block.code, block.output or "", *block.elsewhere.values()):
            assert shown.strip("\n") in text
    assert text in (site / "llms-full.txt").read_text(encoding="utf-8")


def test_llms_txt_leads_to_every_page(site: Path) -> None:
    text = (site / "llms.txt").read_text(encoding="utf-8")
    assert re.match(r"# .+\n\n> .+\n\n", text)
    lines = re.findall(rf"^- \[.+\]\({SITE.address}(\S+)\): (.+)$", text, re.MULTILINE)
    assert [target for target, _ in lines] == [
        f"{entry.url}{entry.path.stem}.md" for entry in SITE.entries
    ]
    assert len({description for _, description in lines}) == len(lines), "two are described alike"
    parts = list(dict.fromkeys(entry.part for entry in SITE.entries))
    assert re.findall(r"^## (.+)$", text, re.MULTILINE) == parts


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
    found = [part for part in twins.plainly(text) if part.text]
    assert [(part.language, part.folded) for part in found] == [
        ("", False),
        ("python", True),
        ("", False),
        ("text", False),
    ]
    first, code, after, output = (part.text for part in found)
    assert re.sub(r"\n{2,}", "\n", first) == (
        "See [x](#y) and `{ #kept }`, $a_{.5}$.\n## A title\n**A box**\nInside.\n**An answer**"
    )
    assert (code, after, output) == ("if 1:\n    pass\n", "Outside.", "x\n")
