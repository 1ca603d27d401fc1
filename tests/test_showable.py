"""What no page can show of an output is refused, with its line and what to do."""

import pytest

from explained.showable import unshowable

REFUSED = {
    "a blank line at the top": ("\nx\n", "line 1: is blank, at the top"),
    "spaces at the top": ("  \nx\n", "line 1: is blank, at the top"),
    "a blank line at the end": ("x\n\n", "line 2: is blank, at the end"),
    "no line break at the end": ("x\ny", "line 2: does not end with a line break"),
    "a line of spaces": ("x\n  \ny\n", "line 2: holds nothing but spaces"),
    "a fence of backticks": ("x\n```\n", "line 2: begins like a fence"),
    "a fence of tildes": ("  ~~~~ python\n", "line 1: begins like a fence"),
    "a fence in a quotation": ("> ```\n", "line 1: begins like a fence"),
    "an include": ('x\n--8<-- "secret.txt"\n', "line 2: looks like an include"),
    "an escaped include": (';--8<-- "secret.txt"\n', "line 1: looks like an include"),
    "a section mark": ("# --8<-- [start:a]\n", "line 1: looks like an include"),
    "a carriage return": ("10 %\r20 %\n", "line 1: holds a carriage return, '\\r'"),
    "a line break of Windows": ("x\ny\r\nz\n", "line 2: holds a carriage return, '\\r'"),
    "a tab": ("a\tb\n", "line 1: holds a tab, '\\t'"),
    "a color": ("\x1b[31mred\x1b[0m\n", "line 1: holds an ANSI escape, '\\x1b'"),
    "a bell": ("\a\n", "line 1: holds the control character '\\x07'"),
    "a mark that Markdown uses itself": ("\x02x\x03\n", "the control character '\\x02'"),
    "a byte that is not UTF-8": ("x\n\udcff\n", "line 2: holds a byte that is not UTF-8"),
    "an invisible space": ("a\u200bb\n", "line 1: holds the invisible character '\\u200b'"),
    "text from right to left": ("\u202eabc\n", "the invisible character '\\u202e'"),
    "a line separator": ("a\u2028b\n", "line 1: holds the line separator '\\u2028'"),
    "more than 64 KiB": ("x" * 80 + "\n" + "y\n" * 40_000, "longer than 64 KiB. Print less."),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_no_page_can_show_is_refused(case: str) -> None:
    output, said = REFUSED[case]
    assert said in unshowable(output)
    assert unshowable(output).endswith(".")


@pytest.mark.parametrize(
    "output",
    ["", "x\n", "x\n\ny\n", "  indented \n", "é → ▁▂█ 😀 非\n", "a `b` ``c``\n", "--8--\n"],
)
def test_all_else_is_shown(output: str) -> None:
    assert unshowable(output) == ""
