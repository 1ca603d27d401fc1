"""The messages that blocks print are read from the pages, with the place that explains each."""

from small import HOME, PAGE, both

from explained.page import said
from explained.tree import Tree

LOADS = """\
import torch

try:
    torch.nn.Linear(2, 3).load_state_dict({"bias": torch.zeros(4)})
except RuntimeError as error:
    print(type(error).__name__ + ":", error)
"""
LOADED = """\
RuntimeError: Error(s) in loading state_dict for Linear:
\tMissing key(s) in state_dict: "weight".
\tsize mismatch for bias: copying a param with shape torch.Size([4]) from checkpoint
"""
OWN = """\
try:
    raise ValueError("the reader has to choose a size")
except ValueError as error:
    print("by hand: ValueError:", error)
"""


def planted(tree: Tree, name: str, program: str, record: str, heading: str) -> None:
    """Add a program with its record to the page of the small checkout, under a heading."""
    (tree.root / HOME / f"{name}.py").write_text(program, encoding="utf-8")
    (tree.root / HOME / f"{name}.txt").write_text(record, encoding="utf-8")
    page = tree.root / PAGE
    text = page.read_text(encoding="utf-8")
    page.write_text(f"{text}\n## {heading}\n\n{both(name)}", encoding="utf-8")


def texts(tree: Tree) -> list[str]:
    return [message.text for message in said.page(tree.root / PAGE, tree)]


def test_a_message_leads_to_the_heading_that_quotes_it(small: Tree) -> None:
    (message,) = said.page(small.root / PAGE, small)
    assert (message.kind, message.text) == ("", "optimizer got an empty parameter list")
    assert (message.page, message.anchor, message.quoted) == (
        "notions/parameter.md",
        "empty-list",
        True,
    )


def test_one_that_no_heading_quotes_leads_to_its_block_and_brings_its_other_lines(
    small: Tree,
) -> None:
    planted(small, "loads", LOADS, LOADED, "Another heading { #another }")
    _, *messages = said.page(small.root / PAGE, small)
    assert [message.text.split(" ", 1)[0] for message in messages] == [
        "Error(s)",
        "Missing",
        "size",
    ]
    assert {message.anchor for message in messages} == {"loads"}
    assert {message.kind for message in messages} == {"RuntimeError"}


def test_what_a_program_of_the_site_raises_is_no_message_of_torch(small: Tree) -> None:
    record = "by hand: ValueError: the reader has to choose a size\n"
    planted(small, "own", OWN, record, "Own { #own-error }")
    assert texts(small) == ["optimizer got an empty parameter list"]


def test_the_same_words_with_other_numbers_are_one_message(small: Tree) -> None:
    print_both = 'print("IndexError: Target 3 is out of bounds.")\n'
    record = 2 * "IndexError: Target 3 is out of bounds.\nIndexError: Target 7 is out of bounds.\n"
    planted(small, "bounds", print_both, record, "Bounds { #bounds-of-a-target }")
    assert len(texts(small)) == 5
    assert [message.text for message in said.all_of(small)] == [
        "optimizer got an empty parameter list",
        "Target 3 is out of bounds.",
    ]
