"""`make serve`, the writer's loop: what is edited, renamed or removed is seen, and it goes on."""

import shutil
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

        # What is missing is said on the page, with the cure, and the server goes on.
        record = small.root / HOME / "by_hand.txt"
        text = record.read_text(encoding="utf-8")
        record.unlink()
        seen("Run: make record ARGS=snippets/notions/parameter/by_hand.py")
        record.write_text(text.replace("edited", "back"), encoding="utf-8")
        seen("same output: back")
        edit(small.root / PAGE, "(picture:tree)", "(picture:shrub)")
        seen("there is no picture of the kind")
        edit(small.root / PAGE, "(picture:shrub)", "(picture:tree)")
        edit(small.root / PAGE, "$y = x", "$\\nosuch y = x")
        seen("there is no \\nosuch")

        program = small.root / HOME / "one_step.py"
        program.rename(program.with_name("single_step.py"))
        (small.root / HOME / "one_step.txt").rename(small.root / HOME / "single_step.txt")
        seen("snippets/notions/parameter/one_step.py is missing. Correct the name in docs/notions")
        edit(small.root / PAGE, "/one_step.", "/single_step.")
        seen("single_step.py")

        (small.root / "docs" / "more.md").write_text("# More\n\nA page.\n", encoding="utf-8")
        assert wait_for("A page.", f"{address}/more/")
        (small.root / "docs" / "more.md").unlink()
        edit(small.root / PAGE, "A module", "Every module")
        seen("Every module")
        assert fetch(f"{address}/more/") == "", "a page that was removed is still there"
        assert fetch(f"{address}/") != ""
        assert "Traceback" not in (small.root / "serve.log").read_text(encoding="utf-8")


@pytest.mark.long
def test_an_edit_to_the_code_starts_the_server_again(small: Tree) -> None:
    shutil.copytree(ROOT / "explained", small.root / "explained", dirs_exist_ok=True)
    code, log = small.root / "explained" / "site" / "block_html.py", small.root / "serve.log"
    with served(small.root) as address:
        url = f"{address}/notions/parameter/"
        assert wait_for("Copy this block", url), log.read_text(encoding="utf-8")
        edit(code, "Copy this block", "Copy what stands here")
        assert wait_for("Copy what stands here", url), log.read_text(encoding="utf-8")
        edit(code, "import html", "import html (")
        edit(small.root / PAGE, "A module notices it", "A module sees it while code is broken")
        assert wait_for("sees it while code is broken", url), log.read_text(encoding="utf-8")
        assert "explained/ does not load (SyntaxError" in log.read_text(encoding="utf-8")


def test_make_serve_is_the_same_server() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    assert "mkdocs serve --dirty --dev-addr 127.0.0.1:$(PORT)" in makefile
    assert "PORT ?= 8000" in makefile
