"""`make serve`, the writer's loop: what is edited, renamed or removed is seen, and it goes on."""

from pathlib import Path

import pytest
from harness import ROOT
from small import HOME, PAGE

from explained.tree import Tree
from tools.serving import fetch, served, wait_for


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


@pytest.mark.long
def test_an_edit_refreshes_each_page_that_shows_it(small: Tree) -> None:
    with served(small.root) as address:
        url = f"{address}/notions/parameter/"

        def seen(words: str) -> None:
            log = (small.root / "serve.log").read_text(encoding="utf-8")
            assert wait_for(words, url), f"{words!r} did not reach the page:\n{log}"

        seen("A module notices it")
        edit(small.root / PAGE, "A module notices it", "A module sees it at once")
        seen("A module sees it at once")
        edit(small.root / HOME / "by_hand.txt", "same output: True", "same output: edited")
        seen("same output: edited")
        edit(small.root / "mkdocs.yml", "Start: index.md", "Begin right here: index.md")
        seen("Begin right here")

        # What is missing for a while is told in the log, and the server goes on.
        record = small.root / HOME / "by_hand.txt"
        text = record.read_text(encoding="utf-8")
        record.unlink()
        edit(small.root / PAGE, "sees it at once", "sees it while a record is missing")
        record.write_text(text.replace("edited", "back"), encoding="utf-8")
        seen("same output: back")
        seen("sees it while a record is missing")

        program = small.root / HOME / "one_step.py"
        program.rename(program.with_name("single_step.py"))
        (small.root / HOME / "one_step.txt").rename(small.root / HOME / "single_step.txt")
        edit(small.root / PAGE, "/one_step.", "/single_step.")
        seen("single_step.py")

        (small.root / "docs" / "more.md").write_text("# More\n\nA page.\n", encoding="utf-8")
        assert wait_for("A page.", f"{address}/more/")
        (small.root / "docs" / "more.md").unlink()
        edit(small.root / PAGE, "A module", "Every module")
        seen("Every module")
        assert fetch(f"{address}/") != ""


def test_make_serve_is_the_same_server() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    assert "mkdocs serve --dirty --dev-addr 127.0.0.1:$(PORT)" in makefile
    assert "PORT ?= 8000" in makefile
