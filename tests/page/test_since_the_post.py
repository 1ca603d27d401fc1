"""docs/since-the-post.md quotes the post as it was written, and counts its own verdicts rightly."""

import re
from collections import Counter
from pathlib import Path

from explained.tree import Tree

TREE = Tree.around(Path(__file__))
PAGE = (TREE.docs / "since-the-post.md").read_text(encoding="utf-8")
ROWS = re.findall(r"^\| (\d+) \| (.*?) \| (.*?) \|", PAGE, re.MULTILINE)


def test_each_quotation_stands_in_the_post() -> None:
    post = (TREE.docs / "assets" / "post-of-2022.txt").read_text(encoding="utf-8")
    post = " ".join(post.replace("\\", "").split())
    quoted = [quote for _, claim, _ in ROWS for quote in re.findall(r'"([^"]+)"', claim)]
    assert len(quoted) >= 30
    for quote in quoted:
        assert quote.replace("\\", "") in post


def test_the_verdicts_are_counted_as_the_page_says() -> None:
    assert [int(number) for number, _, _ in ROWS] == list(range(1, 33))
    counted = Counter(verdict for _, _, verdict in ROWS)
    assert counted == {"right": 16, "imprecise": 12, "wrong": 3, "missing": 1}
    assert "16 claims are right, 12 are imprecise, 3 are wrong" in PAGE
