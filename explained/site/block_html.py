"""A block of code as HTML that costs little to draw.

Two thirds of the elements of a page would be tokens without a color: here they are text. A program
has its button to copy it from the start (theme/copy.js), so that no script makes one for each.
"""

import html
from functools import partial

from markdown import Markdown
from pygments.lexer import Lexer
from pygments.lexers.python import PythonLexer
from pygments.lexers.shell import BashLexer
from pygments.token import STANDARD_TYPES
from pymdownx.superfences import SuperFencesCodeExtension

from explained.site.kept import Draw

LEXERS: dict[str, type[Lexer]] = {"python": PythonLexer, "sh": BashLexer}
PLAIN = ("", "n", "o", "p", "w")  # names, operators, punctuation, space: the color of the text
NARROW = 34  # characters of code that a phone of 320 pixels holds
COPY = '<button class="copy" title="Copy this block"></button>'


def block(text: str, language: str) -> str:
    """Return a block as HTML. Material takes tabindex from one that does not scroll."""
    code = text.rstrip("\n")
    wide = ' tabindex="0"' if max(map(len, code.split("\n"))) > NARROW else ""
    copy = COPY if language != "text" else ""
    colored = _colored(code, language) if language in LEXERS else html.escape(code, quote=False)
    return (
        f'<div class="language-{language} highlight"><pre><code{wide}>{colored}\n</code></pre>'
        f"{copy}</div>"
    )


def python(text: str) -> str:
    """Return a Python program as HTML."""
    return block(text, "python")


def shell(text: str) -> str:
    """Return a shell program as HTML."""
    return block(text, "sh")


def output(text: str) -> str:
    """Return what a program printed as HTML."""
    return block(text, "text")


def _colored(code: str, language: str) -> str:
    """Return code with a span around each run of tokens of one color."""
    parts: list[str] = []
    last, run = "", ""
    for kind, text in LEXERS[language](stripnl=False).get_tokens(code):
        name = STANDARD_TYPES[
            next(known for known in reversed(kind.split()) if known in STANDARD_TYPES)
        ]
        name = "" if name in PLAIN else name
        if name != last:
            parts.append(_span(last, run))
            last, run = name, ""
        run += text
    parts.append(_span(last, run))
    return "".join(parts).rstrip("\n")


def _span(name: str, text: str) -> str:
    escaped = html.escape(text, quote=False)
    return f'<span class="{name}">{escaped}</span>' if name and text else escaped


def register(md: Markdown, draws: dict[str, Draw]) -> None:
    """Let the fences of these languages be drawn here, not by Pygments and its formatter."""
    for extension in md.registeredExtensions:
        if isinstance(extension, SuperFencesCodeExtension):
            for language, draw in draws.items():
                extension.extend_super_fences(language, partial(_draw, draw), _plain, None)


def _draw(draw: Draw, *, src: str, **_: object) -> str:
    return draw(src)


def _plain(language: str, inputs: dict[str, str], *_: object) -> bool:
    """Say whether a fence is one of ours: it has no options."""
    return not inputs
