"""The site's Markdown extension: links above blocks, pictures, mathematics, what was measured.

Named in mkdocs.yml, so MkDocs, Zensical and the tests all render a page the same way.
"""

import re
from html import escape
from pathlib import Path

from markdown import Extension, Markdown
from markdown.preprocessors import Preprocessor

from explained.meter import rows, table
from explained.page import asked, source
from explained.program import RUNNABLE
from explained.site import block_html, errors, formulas, versions
from explained.site.hover import Previews, Terms
from explained.site.kept import kept
from explained.tree import Tree


class Sources(Preprocessor):
    """Put `name.py`, linked to the file, above each fence that includes a program.

    A later section of a program says which block it continues, since it does not run alone.
    Each link carries an id (`by_hand`, `three_ways-hook`) by which other pages point at the block.
    """

    def __init__(self, md: Markdown, address: str) -> None:
        super().__init__(md)
        self.address = address.rstrip("/")

    def run(self, lines: list[str]) -> list[str]:
        above = {fence.line - 1: fence for fence in source.fences(lines)}
        out: list[str] = []
        begun: set[str] = set()
        for number, line in enumerate(lines):
            fence = above.get(number)
            if fence and fence.target and fence.info in RUNNABLE.values():
                path, _, section = fence.target.partition(":")
                name = path.rpartition("/")[2]
                anchor = name.rpartition(".")[0] + (f"-{section}" if section else "")
                text = f"{name}, step “{section.replace('-', ' ')}”" if section else name
                link = f"[{text}]({self.address}/{path}){{ .source #{anchor} }}"
                after = " <small>continues the block above: run them in order</small>"
                link += after if path in begun else ""
                out += ["", fence.indent + link, fence.indent + "{: .named }", ""]
                begun.add(path)
            out.append(line)
        return out


def bench(tree: Tree) -> Path:
    """Return the file that holds what checking costs; written by tools/bench.py."""
    return tree.snippets / "how-it-is-checked" / "bench.tsv"


def costs(tree: Tree) -> list[str]:
    """Return what checking costs, as Markdown: when and where it was measured, and a table."""
    if not bench(tree).exists():
        return [f"*Not measured: {tree.relative(bench(tree))} is missing. Run make bench.*"]
    about, *lines = bench(tree).read_text(encoding="utf-8").splitlines()
    out = [f"Measured {about}.", "", "| what | seconds (CPU) | ratio |", "|---|--:|--:|"]
    for line in lines:
        what, wall, cpu, ratio, note = line.split("\t")
        spent = f"{wall} ({cpu})" if cpu else wall
        out.append(f"| {what}{note and f'<br><small>{note}</small>'} | {spent} | {ratio} |")
    return out


MEASURED = {
    "coverage": lambda tree, _: table.table(rows.read(rows.data(tree))),
    "bench": lambda tree, _: costs(tree),
    "messages": errors.markdown,
    "versions": versions.markdown,
}
WANTED = re.compile(r"^\[(?P<what>\w+)(?: (?P<part>[\w.-]+))?\]$")


class Measured(Preprocessor):
    """Put what was measured in the place of a line like `[coverage]` or `[messages Deploy]`."""

    def __init__(self, md: Markdown, tree: Tree) -> None:
        super().__init__(md)
        self.tree = tree

    def run(self, lines: list[str]) -> list[str]:
        out: list[str] = []
        for line in lines:
            wanted = WANTED.match(line)
            make = wanted and MEASURED.get(wanted["what"])
            out += make(self.tree, wanted["part"] or "") if wanted and make else [line]
        return out


class Pictures(Preprocessor):
    """Draw the output above each line that asks for a picture of it.

    Where that cannot be done it raises ValueError, which the build prints with the name of the
    page; if it is lenient, the page says it.
    """

    def __init__(self, md: Markdown, *, lenient: bool) -> None:
        super().__init__(md)
        self.lenient = lenient

    def run(self, lines: list[str]) -> list[str]:
        out = list(lines)
        for picture in asked.asked(lines):
            line = picture.line - 1
            try:
                drawn = picture.drawn("\n".join(picture.above or []))
            except ValueError as problem:
                if not self.lenient:
                    raise ValueError(f"{lines[line].strip()}: {problem}") from None
                drawn = f"<p><strong>{escape(str(problem))}</strong></p>"
            out[line] = picture.indent + self.md.htmlStash.store(drawn)
        return out


class Explained(Extension):
    """Entry point for `markdown_extensions:` in mkdocs.yml."""

    def __init__(self, **kwargs: object) -> None:
        self.config = {
            "source": ["", "Address of the folder snippets/ in the repository."],
            "root": [".", "The checkout, as seen from where the build is started."],
            "lenient": [False, "Say on a page what cannot be drawn, and go on: `make serve`."],
        }
        super().__init__(**kwargs)

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 (Markdown's name)
        tree = Tree(Path(self.getConfig("root")).resolve())
        folder = tree.root / ".cache" / "drawn"
        lenient = bool(self.getConfig("lenient"))
        programs = {"python": block_html.python, "sh": block_html.shell}
        draws = {name: kept(draw, folder, "Pygments") for name, draw in programs.items()}
        block_html.register(md, {**draws, "text": block_html.output})
        # Before pymdownx.snippets (32), which replaces the include lines that name the files.
        md.preprocessors.register(Sources(md, self.getConfig("source")), "explained_sources", 33)
        # After snippets, so that it finds the outputs; before fences (25) become HTML.
        md.preprocessors.register(Pictures(md, lenient=lenient), "explained_pictures", 30)
        # Before raw HTML is set aside (20), since it brings some.
        md.preprocessors.register(Measured(md, tree), "explained_measured", 31)
        # After inline patterns (20), where arithmatex has made its elements.
        mathematics = formulas.Mathematics(
            md, kept(formulas.draw, folder, "ziamath"), lenient=lenient
        )
        md.treeprocessors.register(mathematics, "explained_mathematics", 15)
        # After abbr (7), which marks a term wherever it stands; before toc (5) reads the headings.
        md.treeprocessors.register(Terms(md), "explained_terms", 6)
        md.treeprocessors.register(Previews(md), "explained_previews", 5)


def makeExtension(**kwargs: object) -> Explained:  # noqa: N802 (Markdown's name)
    """Return the extension; called by Markdown."""
    return Explained(**kwargs)
