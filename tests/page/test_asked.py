"""A picture is asked for right under an output, in words, on a line of its own."""

import pytest

from explained.page.asked import asked

ALT = "What this picture shows, said in words enough."


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        (["```text", "a", "```", f"![{ALT}](picture:pie)"], "no picture of the kind 'pie'"),
        (["```text", "a", "```", "![](picture:tree)"], "too short for a reader"),
        (
            ["```text", "a", "```", "![A tree](picture:tree)"],
            "too short for a reader",
        ),
        ([f"![{ALT}](picture:tree)"], "no output stands right above"),
        (["```python", "a", "```", f"![{ALT}](picture:tree)"], "no output stands right above"),
        (["```text", "a", "```", "Words.", f"![{ALT}](picture:tree)"], "no output stands right"),
        (["```text", "a", "```", f"See ![{ALT}](picture:tree)."], "no picture of the kind ''"),
    ],
)
def test_a_picture_that_is_asked_for_wrongly_is_refused(lines: list[str], said: str) -> None:
    (picture,) = asked(lines)
    assert said in picture.problem("a\n└── b")


def test_a_picture_stands_under_the_note_of_its_block() -> None:
    lines = [
        "```text",
        "a",
        "```",
        "",
        "*Takes about 5 seconds: why.*",
        "",
        f"![{ALT}](picture:tree)",
    ]
    (picture,) = asked(lines)
    assert picture.above == ["a"]
