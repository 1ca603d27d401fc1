"""`mkdocs serve`, the writer's loop: an edit to a page, a program or the nav is seen."""

from pathlib import Path

from harness import served, wait_for

from explained.program import ROOT

EDITS = {
    "docs/notions/parameter.md": ("One thing: a module notices it.", "One freshly edited thing."),
    "snippets/notions/parameter/by_hand.txt": ("same output: True", "same output: edited"),
    "mkdocs.yml": ("Start here", "Start right here"),
}


def test_an_edit_refreshes_each_page_that_shows_it(project: Path) -> None:
    with served(project) as address:
        url = f"{address}/notions/parameter/"
        assert wait_for("What does", url), (project / "serve.log").read_text(encoding="utf-8")
        for file, (old, new) in EDITS.items():
            path = project / file
            text = path.read_text(encoding="utf-8")
            assert old in text
            path.write_text(text.replace(old, new), encoding="utf-8")
            assert wait_for(new, url), f"an edit to {file} did not reach the page"


def test_make_serve_is_the_same_server() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    assert "mkdocs serve --dirty --dev-addr 127.0.0.1:$(PORT)" in makefile
    assert "PORT ?= 8000" in makefile
