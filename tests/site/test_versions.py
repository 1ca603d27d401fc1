"""What another torch prints is listed from the records, with a link to its block."""

from small import HOME, PAGE

from explained.site import versions
from explained.tree import Tree


def test_a_block_with_another_text_is_listed_with_what_differs(small: Tree) -> None:
    home, page = small.root / HOME, small.root / PAGE
    here = (home / "used_up.txt").read_text(encoding="utf-8")
    there = here.replace("optimizer", "AdamW")
    assert there != here
    (home / "used_up.torch-2.99.txt").write_text(there, encoding="utf-8")
    under = '--8<-- "notions/parameter/used_up.txt"\n```\n'
    shown = under.replace(".txt", ".torch-2.99.txt")
    text = page.read_text(encoding="utf-8")
    assert under in text
    text = text.replace(under, f"{under}\nOn torch 2.99 it prints:\n\n```text\n{shown}")
    page.write_text(text, encoding="utf-8")
    first, *lines = versions.markdown(small, "torch-2.99")
    assert first == "- [Parameter: used_up.py](notions/parameter.md#used_up)"
    (line,) = lines
    before, after = line.split(" becomes ")
    assert ("optimizer" in before, "AdamW" in after) == (True, True)
    assert versions.markdown(small, "torch-2.98") == ["- No block prints another text."]
