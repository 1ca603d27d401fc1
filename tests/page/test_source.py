"""The one reader of Markdown: every line of a page is in one part, and each fence ends rightly."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explained.page.source import Box, Fence, Part, Prose, fences, parts

PAGE = """\
# Title

*Question?*

```python
--8<-- "notions/parameter/by_hand.py"
```

*Takes about 9 seconds: it compiles.*

??? success "An answer"

    Inside.

    ```text
    one
      two
    ```

Outside.
""".splitlines()


def held(part: Part) -> int:
    """Return how many lines of a page a part stands for."""
    if isinstance(part, Fence):
        return len(part.body) + 1 + part.closed
    return len(part.lines) if isinstance(part, Prose) else 1


def test_a_page_is_prose_fences_and_boxes_in_order() -> None:
    found = list(parts(PAGE))
    assert [type(part) for part in found] == [Prose, Fence, Prose, Box, Prose, Fence, Prose, Prose]
    assert [part.line for part in found] == [1, 5, 8, 11, 12, 15, 19, 20]
    first, second = fences(PAGE)
    assert (first.info, first.target, first.box) == (
        "python",
        "notions/parameter/by_hand.py",
        None,
    )
    assert (first.after, first.below) == (9, "*Takes about 9 seconds: it compiles.*")
    assert (second.text, second.target, second.indent) == ("one\n  two\n", None, "    ")
    assert second.box == Box(11, "", folded=True, title="An answer")
    assert found[-1] == Prose(20, ("Outside.",), None)


@given(
    st.lists(
        st.sampled_from(
            [
                "",
                "words",
                "```",
                "````",
                "~~~",
                "```text",
                "    ```",
                "    in",
                '!!! note "N"',
                "> ```",
            ]
        )
    )
)
def test_each_line_is_in_one_part(lines: list[str]) -> None:
    number = 1
    for part in parts(lines):
        assert part.line == number
        number += held(part)
        if isinstance(part, Prose):
            assert part.lines == tuple(lines[part.line - 1 : number - 1])
    assert number == len(lines) + 1


@pytest.mark.parametrize(
    ("lines", "ends"),
    [
        (["```", "a", "```"], True),
        (["````text", "```", "````"], True),
        (["~~~", "```", "~~~"], True),
        (["> ```", "> a", "> ```"], True),
        (["```", "a", "````"], False),
        (["```", "a", "~~~"], False),
        (["```", "a"], False),
    ],
)
def test_a_fence_ends_at_its_own_marks(lines: list[str], ends: bool) -> None:
    (fence,) = fences(lines)
    assert (fence.closed, fence.swallows) == (ends, not ends)


def test_a_fence_that_lacks_its_end_swallows_the_next() -> None:
    (first,) = fences(["```python", "a", "", "```text", "b", "```"])
    assert first.closed
    assert first.swallows


def test_a_box_in_a_box_ends_before_the_outer_one() -> None:
    outer, inner, deep, again, outside = (
        part
        for part in parts(["!!! note", '    ??? tip "T"', "        deep", "    again", "outside"])
    )
    assert isinstance(deep, Prose)
    assert isinstance(again, Prose)
    assert isinstance(outside, Prose)
    assert (deep.box, again.box, outside.box) == (inner, outer, None)
