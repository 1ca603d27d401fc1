"""Blocks that cost little to draw: the HTML of a page without what colors nothing."""

import html
import re

# As Pygments and superfences leave a block; and whether an output follows.
BLOCK = re.compile(
    r'<div class="language-(?P<language>\w+) highlight"><pre>(?:<span></span>)?'
    r"<code>(?P<code>.*?)</code></pre></div>(?=(?P<output>\s*<div class=\"language-text)?)",
    re.DOTALL,
)
# Tokens that keep the color of the text: names, operators, punctuation, space.
PLAIN = re.compile(r'<span class="(?:n|o|p|w)">([^<]*)</span>')
COPY = '<button class="copy" title="Copy this block"></button>'
NARROW = 34  # characters of code that a phone of 320 pixels holds


def light(page: str) -> str:
    """Return the HTML of a page with blocks that cost little to draw.

    Two thirds of the elements of a page were tokens without a color: they become text. Each block
    says whether its output follows; site.css needs no `:has()` for that, which is slow on a long
    page. A program has its button to copy it from the start (theme/copy.js), so that no script has
    to make one for each. Material takes tabindex from a block that does not scroll.
    """

    def block(found: re.Match[str]) -> str:
        code = PLAIN.sub(r"\1", found["code"]).rstrip("\n")
        lines = html.unescape(re.sub("<[^>]*>", "", code)).split("\n")
        wide = ' tabindex="0"' if max(map(len, lines)) > NARROW else ""
        printed = " printed" if found["output"] is not None else ""
        copy = COPY if found["language"] != "text" else ""
        return (
            f'<div class="language-{found["language"]} highlight{printed}">'
            f"<pre><code{wide}>{code}\n</code></pre>{copy}</div>"
        )

    return BLOCK.sub(block, page)
