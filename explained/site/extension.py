"""The site's Markdown extension: sources above blocks, pictures, mathematics, what was measured.

And blocks that a phone draws fast: see light().

Named in mkdocs.yml, so MkDocs, Zensical and the tests all render a page the same way.
"""

import html
import re
import warnings
from xml.etree import ElementTree

from markdown import Extension, Markdown
from markdown.postprocessors import Postprocessor
from markdown.preprocessors import Preprocessor
from markdown.treeprocessors import Treeprocessor

from pathlib import Path

from explained import pictures
from explained.meter import rows, table
from explained.tree import Tree

with warnings.catch_warnings():
    # It finds its font by a function that Python 3.11 and 3.12 call deprecated (3.13 took it back).
    warnings.simplefilter("ignore", DeprecationWarning)
    import ziamath
    from ziamath.tex import tex2mml

# Draw each glyph where it stands: shared symbols would repeat their ids in each formula of a page.
ziamath.config.svg2 = False

# ziamath draws in pixels at this font size; the page scales the result in em.
FONT_SIZE = 16.0

OPENING = re.compile(r"^(?P<indent>\s*)`{3,}(?:python|sh)\s*$")
INCLUDE = re.compile(r'^\s*-+8<-+ "(?P<path>[^":]+)(?::(?P<section>[^"]+))?"\s*$')

# As Pygments and superfences leave a block; and whether an output follows.
BLOCK = re.compile(
    r'<div class="language-(?P<language>\w+) highlight"><pre>(?:<span></span>)?'
    r"<code>(?P<code>.*?)</code></pre></div>(?=(?P<output>\s*<div class=\"language-text)?)",
    re.DOTALL,
)
# Tokens that keep the color of the text: names, operators, punctuation, space.
PLAIN = re.compile(r'<span class="(?:n|o|p|w)">([^<]*)</span>')
NARROW = 34  # characters of code that a phone of 320 pixels holds

class Sources(Preprocessor):
    """Put `name.py`, linked to the file, above each fence that includes a program.

    A later section of a program says which block it continues, since it does not run alone.
    Each link carries an id (`by_hand`, `three_ways-hook`) by which other pages point at the block.
    """

    def __init__(self, md: Markdown, source: str) -> None:
        super().__init__(md)
        self.source = source.rstrip("/")

    def run(self, lines: list[str]) -> list[str]:
        out: list[str] = []
        begun: set[str] = set()
        for line, following in zip(lines, [*lines[1:], ""], strict=True):
            fence, include = OPENING.match(line), INCLUDE.match(following)
            if fence and include:
                path, section = include["path"], include["section"]
                name = path.rpartition("/")[2]
                anchor = name.rpartition(".")[0] + (f"-{section}" if section else "")
                text = f"{name}, step “{section.replace('-', ' ')}”" if section else name
                link = f"[{text}]({self.source}/{path}){{ .source #{anchor} }}"
                after = " <small>continues the block above: run them in order</small>"
                line_above = link + (after if path in begun else "")
                out += ["", fence["indent"] + line_above, fence["indent"] + "{: .named }", ""]
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
    "[coverage]": lambda tree: table.table(rows.read(rows.data(tree))),
    "[bench]": costs,
}


class Measured(Preprocessor):
    """Put what was measured in the place of a line that reads `[coverage]` or `[bench]`."""

    def __init__(self, md: Markdown, tree: Tree) -> None:
        super().__init__(md)
        self.tree = tree

    def run(self, lines: list[str]) -> list[str]:
        out: list[str] = []
        for line in lines:
            out += MEASURED[line](self.tree) if line in MEASURED else [line]
        return out


class Pictures(Preprocessor):
    """Draw the output above each line that asks for a picture of it.

    Raises ValueError, which the build prints with the name of the page, if that cannot be done.
    """

    def run(self, lines: list[str]) -> list[str]:
        out = list(lines)
        for picture in pictures.asked(lines):
            try:
                drawn = pictures.draw(picture, "\n".join(picture.above or []))
            except ValueError as problem:
                raise ValueError(f"{lines[picture.index].strip()}: {problem}") from None
            out[picture.index] = picture.indent + self.md.htmlStash.store(drawn)
        return out


def light(page: str) -> str:
    """Return the HTML of a page with blocks that cost little to draw.

    Two thirds of the elements of a page were tokens without a color: they become text. Each block
    says how many lines it has, so that a browser knows its height before it draws it, and whether
    its output follows; site.css needs no `:has()` for that, which is slow on a long page. Material
    looks at a block when it comes into view, and takes tabindex from one that does not scroll.
    """

    def block(found: re.Match[str]) -> str:
        code = PLAIN.sub(r"\1", found["code"]).rstrip("\n")
        lines = html.unescape(re.sub("<[^>]*>", "", code)).split("\n")
        wide = ' tabindex="0"' if max(map(len, lines)) > NARROW else ""
        printed = " printed" if found["output"] is not None else ""
        return (
            f'<div class="language-{found["language"]} highlight{printed}"'
            f' style="--lines:{len(lines)}"><pre><code{wide}>{code}\n</code></pre></div>'
        )

    return BLOCK.sub(block, page)


class Light(Postprocessor):
    """Apply light() when all blocks are in the page."""

    def run(self, text: str) -> str:
        return light(text)


class Mathematics(Treeprocessor):
    r"""Draw the `\(...\)` and `\[...\]` that pymdownx.arithmatex leaves behind.

    SVG outlines need no font, no script and no request, and take the colour of the text.
    A screen reader gets the TeX source as the label.
    """

    def run(self, root: ElementTree.Element) -> None:
        for element in root.iter():
            if element.get("class") == "arithmatex" and element.text:
                tex = element.text.strip()[2:-2].strip()
                element.text = self.md.htmlStash.store(self.draw(tex, inline=element.tag == "span"))

    @staticmethod
    def draw(tex: str, *, inline: bool) -> str:
        """Return the SVG of a formula, sized in em and standing on the line of the text.

        Raises ValueError, which the build prints with the name of the page, if the TeX is broken.
        """
        try:
            # ziamath closes an open brace by itself, wherever the formula ends.
            braces = re.sub(r"\\.", "", tex)
            if braces.count("{") != braces.count("}"):
                raise ValueError("its braces do not pair")
            # A command that it does not know would be drawn by its name, as if it were meant.
            if unknown := re.search(r">\\[A-Za-z]+<", tex2mml(tex, inline=inline)):
                raise ValueError(f"there is no {unknown[0][1:-1]}")
            drawing = ziamath.Latex(tex, size=FONT_SIZE, inline=inline, color="currentColor")
            svg = drawing.svgxml()
        except Exception as problem:  # noqa: BLE001 (a class for each mistake in TeX)
            raise ValueError(
                f"the formula {tex!r} cannot be drawn ({str(problem) or type(problem).__name__})."
                " Correct its TeX."
            ) from None
        width, height = (float(svg.get(side, "0")) / FONT_SIZE for side in ("width", "height"))
        top = float(svg.get("viewBox", "").split()[1]) / FONT_SIZE
        svg.set("width", f"{width:.3f}em")
        svg.set("height", f"{height:.3f}em")
        svg.set("style", f"vertical-align:{-(height + top):.3f}em")
        # Three decimals a coordinate are half of a page of formulas; a tenth is 0.6 % of an em.
        for path in svg.iterfind(".//*[@d]"):
            drawn = path.get("d", "")
            path.set("d", re.sub(r"-?\d+\.\d+", lambda n: f"{float(n[0]):.1f}", drawn))
        svg.set("role", "img")
        svg.set("aria-label", html.unescape(tex))
        return ElementTree.tostring(svg, encoding="unicode")


class Explained(Extension):
    """Entry point for `markdown_extensions:` in mkdocs.yml."""

    def __init__(self, **kwargs: object) -> None:
        self.config = {
            "source": ["", "Address of the folder snippets/ in the repository."],
            "root": [".", "The checkout, as seen from where the build is started."],
        }
        super().__init__(**kwargs)

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 (Markdown's name)
        # Before pymdownx.snippets (32), which replaces the include lines that name the files.
        md.preprocessors.register(Sources(md, self.getConfig("source")), "explained_sources", 33)
        # After snippets, so that it finds the outputs; before fences (25) become HTML.
        md.preprocessors.register(Pictures(md), "explained_pictures", 30)
        # Before raw HTML is set aside (20), since it brings some.
        md.preprocessors.register(Measured(md, Tree(Path(self.getConfig("root")).resolve())), "explained_measured", 31)
        # After inline patterns (20), where arithmatex has made its elements.
        md.treeprocessors.register(Mathematics(md), "explained_mathematics", 15)
        # After raw HTML has come back (30).
        md.postprocessors.register(Light(md), "explained_light", 5)


def makeExtension(**kwargs: object) -> Explained:  # noqa: N802 (Markdown's name)
    """Return the extension; called by Markdown."""
    return Explained(**kwargs)
