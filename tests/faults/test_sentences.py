"""Proof of the proof: a fault in what a page says or draws, or in mkdocs.yml, is found."""

import pytest
from planting import Fault, create, replace, unsaid
from small import PAGE, broken

from explained.page import check, rendering
from explained.tree import Tree


def setting(old: str, new: str, *said: str) -> Fault:
    """Return a fault in mkdocs.yml."""
    return Fault(replace("mkdocs.yml", old, new), rendering.check, said)


FAULTS = {
    # Sentences
    "a page without its question": broken(
        replace(PAGE, "*What does `nn.Parameter` add to a tensor?*\n\n", ""),
        f"{PAGE}: the title is not followed by the question",
    ),
    "a page without a description": broken(
        replace(PAGE, "description:", "summary:"),
        f"{PAGE}:1: no description of 50 to 200 characters",
    ),
    "a heading that quotes what torch no longer says": broken(
        replace(PAGE, '## "optimizer got an empty', '## "optimizer got no'),
        f"{PAGE}:",
        "prints 'optimizer got no parameter list'. Quote what torch says now",
    ),
    "a symptom that its page does not show": broken(
        replace("docs/index.md", "`optimizer got an ...", "`optimizer had an ..."),
        "docs/index.md:9:",
        "or where this leads, prints 'optimizer had an ... parameter list'",
    ),
    "a number that no block prints": broken(
        replace(PAGE, "from 1 to 0.8", "from 1 to 0.7"),
        f"{PAGE}:",
        "0.7 stands in no block here, or where this leads. Print it, or leave it",
    ),
    "a name that torch does not have": broken(
        replace(PAGE, "[`nn.Linear`]", "[`nn.Lines`]"),
        f"{PAGE}:",
        "this torch has no nn.Lines, and no block here shows that",
    ),
    "a link to a name that torch does not have": broken(
        replace(PAGE, "generated/torch.nn.Linear.html", "generated/torch.nn.Lines.html"),
        f"{PAGE}:",
        "this torch has no torch.nn.Lines",
    ),
    # Pictures
    "a picture of no kind": broken(
        replace(PAGE, "(picture:tree)", "(picture:trees)"),
        f"{PAGE}:",
        "there is no picture of the kind 'trees'. Take one of tree, calls",
    ),
    "a picture without words": broken(
        replace(PAGE, "![A tree. The model", "![A tree](picture:tree)\n\n![The model"),
        f"{PAGE}:",
        "'A tree' is too short for a reader who cannot see the picture. Say what it shows",
    ),
    "a picture that nothing stands above": broken(
        replace(PAGE, "![A tree. The model", "Drawn:\n\n![A tree. The model"),
        f"{PAGE}:",
        "no output stands right above this picture. Put it under one",
    ),
    "a picture of another form": broken(
        replace(PAGE, "(picture:tree)", "(picture:curve)"),
        f"{PAGE}:",
        "picture:curve cannot draw the output above it: print one to three lines",
    ),
    # The two pages that GitHub shows
    "a readme that links to nothing": broken(
        replace("README.md", "(CONTRIBUTING.md)", "(CONTRIBUTE.md)"),
        "README.md: links to CONTRIBUTE.md, which is missing",
    ),
    "a readme block written python": Fault(
        replace("README.md", "```sh\nls docs", "```python\nprint(1)"),
        lambda tree: check.page(tree.root / "README.md", tree),
        ("README.md:3: only ```sh is run here", "Move programs to a page"),
    ),
    # mkdocs.yml
    "a missing file that would vanish": setting(
        "check_paths: true", "check_paths: false", "mkdocs.yml: a missing file would vanish"
    ),
    "a failing lab that would appear": setting(
        "allow_errors: false", "allow_errors: true", "mkdocs.yml:", "Unset allow_errors"
    ),
    "an anchor that nobody checks": setting(
        "anchors: warn", "anchors: info", "Under validation, set anchors to warn"
    ),
    "another torch than the one that ran": setting(
        "ran on torch 2.",
        "ran on torch 1.",
        "mkdocs.yml: the copyright does not say",
        "ran on torch",
    ),
    "another torch that the foot of a page does not name": Fault(
        create("snippets/empty.torch-2.99.txt", ""),
        rendering.check,
        ("the copyright does not name torch 2.99", "where torch 2.99 prints another text"),
    ),
    "a page that the site does not publish": setting(
        "nav:\n",
        "exclude_docs: index.md\n\nnav:\n",
        "docs/index.md: the site publishes it or the tests read it, but not both",
    ),
    "an unreadable mkdocs.yml": Fault(
        replace("mkdocs.yml", "site_name:", "site_title:"),
        lambda tree: [*rendering.check(tree), *check.page(tree.root / PAGE, tree)],
        ("mkdocs.yml: does not load. Run `mkdocs build`",),
    ),
}


@pytest.mark.parametrize("name", FAULTS)
def test_a_planted_fault_is_found_and_explained(name: str, small: Tree) -> None:
    fault = FAULTS[name]
    fault.plant(small.root)
    said = "\n".join(fault.check(small))
    assert said, "not found"
    assert not unsaid(fault.said, said), said
