"""Mathematics as SVG outlines: no font, no script, no request, and the color of the text."""

import html
import re
import warnings
from typing import Any
from xml.etree import ElementTree

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor

from explained.site.kept import Draw

# ziamath draws in pixels at this font size; the page scales the result in em.
FONT_SIZE = 16.0


class Mathematics(Treeprocessor):
    r"""Draw the `\(...\)` and `\[...\]` that pymdownx.arithmatex leaves behind.

    SVG outlines need no font, no script and no request, and take the colour of the text.
    A screen reader gets the TeX source as the label.
    """

    def __init__(self, md: Markdown, draw: Draw, *, lenient: bool) -> None:
        super().__init__(md)
        self.draw = draw
        self.lenient = lenient  # the page says what cannot be drawn

    def run(self, root: ElementTree.Element) -> None:
        for element in root.iter():
            if element.get("class") == "arithmatex" and element.text:
                try:
                    drawn = self.draw(element.text.strip())
                except ValueError as problem:
                    if not self.lenient:
                        raise
                    drawn = f"<strong>{html.escape(str(problem))}</strong>"
                element.text = self.md.htmlStash.store(drawn)


def _drawer() -> Any:
    """Return ziamath, as the site uses it. Its import takes long, and what it drew is kept."""
    with warnings.catch_warnings():
        # Python 3.11 and 3.12 call deprecated how it finds its font; 3.13 took that back.
        warnings.simplefilter("ignore", DeprecationWarning)
        import ziamath
        import ziamath.tex
    # Each glyph where it stands: shared ones would repeat their ids in each formula of a page.
    ziamath.config.svg2 = False
    return ziamath


def draw(text: str) -> str:
    r"""Return the SVG of a formula, `\(...\)` or `\[...\]`, in em and on the line of the text.

    Raises ValueError, which the build prints with the name of the page, if the TeX is broken.
    """
    # pymdownx.arithmatex writes an ampersand, which aligns lines, as HTML does.
    tex, inline = html.unescape(text[2:-2]).strip(), text.startswith(r"\(")
    ziamath = _drawer()
    try:
        # ziamath closes an open brace by itself, wherever the formula ends.
        braces = re.sub(r"\\.", "", tex)
        if braces.count("{") != braces.count("}"):
            raise ValueError("its braces do not pair")
        # A command that it does not know would be drawn by its name, as if it were meant.
        if unknown := re.search(r">\\[A-Za-z]+<", ziamath.tex.tex2mml(tex, inline=inline)):
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
    for path in svg.iterfind(".//*[@d]"):
        path.set("d", compact(path.get("d", "")))
    svg.set("role", "img")
    svg.set("aria-label", tex)
    drawn = ElementTree.tostring(svg, encoding="unicode")
    return re.sub(r' xmlns(:\w+)?="[^"]*"', "", drawn)  # HTML knows what svg is


def compact(path: str) -> str:
    """Return the outline of a glyph in tenths (0.6 % of an em), each point as a step from the last.

    So the same letter is the same text wherever it stands: a page of formulas weighs half.
    """
    out: list[str] = []
    origin = at = start = (0, 0)
    for command, numbers in re.findall(r"([MLQCZ])([^MLQCZ]*)", path):
        values = [float(number) for number in numbers.split()]
        points = list(zip(values[::2], values[1::2], strict=True))
        if not out:
            first = points[0]
            origin = (first[0], first[1])
            out.append(f"M{_short(round(10 * first[0]))} {_short(round(10 * first[1]))}")
            continue
        seen = [(round(10 * (x - origin[0])), round(10 * (y - origin[1]))) for x, y in points]
        steps = " ".join(f"{_short(x - at[0])} {_short(y - at[1])}" for x, y in seen)
        out.append(command.lower() + steps)
        at = start if command == "Z" else seen[-1]
        start = at if command == "M" else start
    return "".join(out).replace(" -", "-")


def _short(tenths: int) -> str:
    """Write tenths as a decimal, without a zero that says nothing: -3 is `-.3`."""
    whole, rest = divmod(abs(tenths), 10)
    digits = (str(whole) if whole or not rest else "") + (f".{rest}" if rest else "")
    return "-" * (tenths < 0) + digits
