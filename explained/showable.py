"""What no page can show of an output. `make record` refuses it, and so does the test of a page."""

import re
import unicodedata

MOST = 64 << 10  # bytes of one output; a page of the site has less in all
FENCE = re.compile(r"[ \t>]*(`{3}|~{3})")
INCLUDE = re.compile(r"-8<-")
# By category of Unicode: what has no sign of its own, or steers the signs around it.
UNSHOWN = {
    "Cc": "the control character {!a}",
    "Cf": "the invisible character {!a}",
    "Cn": "{!a}, which is no character",
    "Co": "{!a}, which is no character",
    "Cs": "a byte that is not UTF-8, which stands here as {!a}",
    "Zl": "the line separator {!a}",
    "Zp": "the paragraph separator {!a}",
}
NAMED = {
    "\r": "a carriage return, '\\r'",
    "\t": "a tab, '\\t'",
    "\x1b": "an ANSI escape, '\\x1b': a color, or a move of the cursor",
}


def unshowable(output: str) -> str:
    """Say what in an output no page can show as it is, as `line N: what. Cure.`; empty if nothing.

    A page includes the record between two fences, and a browser shows it: what either of them takes
    for something else, or passes over in silence, would stand there and not be seen.
    """
    if not output:
        return ""
    if len(output.encode(errors="surrogateescape")) > MOST:
        return f"line 1: is longer than {MOST >> 10} KiB. Print less."
    if not output.endswith("\n"):
        last = output.count("\n") + 1
        return f"line {last}: does not end with a line break. Let print() end it."
    lines = output.removesuffix("\n").split("\n")
    for number, line in enumerate(lines, 1):
        if number in (1, len(lines)) and not line.strip():
            place = "at the top" if number == 1 else "at the end"
            return f"line {number}: is blank, {place}, where no browser shows it. Do not print it."
        if problem := _unshowable_line(line):
            return f"line {number}: {problem}"
    return ""


def _unshowable_line(line: str) -> str:
    """Say what in a line no page can show; empty if nothing."""
    if line.isspace():
        return "holds nothing but spaces, which the page drops. Print an empty line."
    if FENCE.match(line):
        return "begins like a fence of Markdown, and would end its own. Print something before it."
    if INCLUDE.search(line):
        return "looks like an include or a section mark (8<). Print it in another way."
    for character in line:
        if problem := UNSHOWN.get(unicodedata.category(character)):
            name = NAMED.get(character) or problem.format(character)
            return f"holds {name}. Print it as text (repr), or leave it out."
    return ""
