"""Each kind of picture shows its record, all of it, and refuses what it cannot draw."""

import re

import pytest

from explained import pictures

ALT = "What this picture shows, said in words enough."
# The form that each kind takes, and an edit of it that must be seen.
FORMS = {
    "tree": ("model: Sequential\n└── weight (2, 3)", "(2, 3)", "(2, 4)"),
    "calls": ("┌ before\n│ inside\n└ after", "inside", "within"),
    "path": ("Linear (2, 3) -> (2, 4)\nReLU (2, 4) -> (2, 4)", "(2, 3)", "(2, 2)"),
    "bars": ("first  ███\nsecond ██", "██\n", "█\n"),
    "curve": ("loss 4.5 0.3 0.2 0.1", "0.3", "3.0"),
    "functions": ("x -1 0 1 2\nReLU 0 0 1 2\nslope 0 0 1 1", "0 0 1 2", "0 0 1 3"),
    "grid": ("name  mode  graph\na     eval  yes\nb     train yes", "train yes", "train no"),
    "schedule": ("F0 F1 · B0 B1\n·  F0 F1 B0 B1", "· B0", "F2 B0"),
    "objects": (
        "to    same Parameter  same storage\n"
        "cpu   True            True\n"
        "meta  False           False",
        "True            True",
        "True            False",
    ),
}


def drawn(kind: str, output: str) -> str:
    """Draw an output."""
    return pictures.figure(kind, ALT, output)


def test_each_kind_is_tried() -> None:
    assert FORMS.keys() == pictures.KINDS.keys()


@pytest.mark.parametrize("kind", FORMS)
def test_a_changed_record_changes_the_picture(kind: str) -> None:
    output, old, new = FORMS[kind]
    assert old in output
    before = drawn(kind, output)
    assert drawn(kind, output) == before
    assert drawn(kind, output.replace(old, new, 1)) != before


@pytest.mark.parametrize("kind", FORMS)
def test_another_form_is_refused_with_the_form_to_print(kind: str) -> None:
    with pytest.raises(ValueError, match=f"picture:{kind} cannot draw the output above it: "):
        drawn(kind, "only words\nand again")


@pytest.mark.parametrize(
    ("kind", "output", "said"),
    [
        ("calls", "┌ before\n│ inside", "no call begins there and ends"),
        ("calls", "'a' in (2,)\n'b' out (2,)", "ends what did not begin"),
        ("path", "Linear (2, 3) -> (2, 4)\nReLU (2, 5) -> (2, 5)", "gets (2, 5), and what came"),
        ("bars", "x" * 50 + " ████████████\ny █", "leave no room"),
        (
            "grid",
            "name  mode  graph\na     " + "x" * 60 + " yes\nb     c   d",
            "Print shorter words",
        ),
        ("curve", "loss 1 1 1 1", "all its numbers are equal"),
        ("functions", "x 0 1 2 3\nReLU 0 0 0 0\nslope 0 0 0 0", "all its numbers are 0"),
        ("schedule", "F0 F1 · B0 B1\n·  F0 F1 B0", "each of the same number"),
        ("tree", "model: Sequential\n└── " + "x" * 60, "does not fit in its width"),
    ],
)
def test_what_cannot_be_seen_is_refused(kind: str, output: str, said: str) -> None:
    with pytest.raises(ValueError, match=re.escape(said)):
        drawn(kind, output)


def test_a_word_in_several_columns_has_one_hue() -> None:
    table = "step  0    1\na     one  two\nb     two  one"
    hues = re.findall(r'<rect [^>]*class="(.)"/><text[^>]*>(\w+)<', drawn("grid", table))
    assert dict(hues) == {"b": "one", "c": "two"}
    assert len(hues) == 4


def test_what_stands_under_the_last_bar_is_no_heading() -> None:
    assert drawn("bars", "a ███\nb ██\nsame: True") == drawn("bars", "a ███\nb ██")
