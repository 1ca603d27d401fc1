"""Proof of the proof: a fault planted in a page or a program is found, and explained.

Each message names the file, the line where there is one, and the cure.
"""

from collections.abc import Callable

import pytest
from planting import Fault, Plant, create, remove, replace, several, unsaid
from small import HOME, OTHER_TORCH, PAGE, both

from explained.page import check, rendering
from explained.tree import Tree

SHORT = HOME.removeprefix("snippets/")
BY_HAND = both("by_hand")
FENCE, RECORD = BY_HAND.rstrip("\n").split("\n\n")
SILENT = (f"{PAGE}:", "is passed over by pytest-codeblocks. Write ```python")


def contract(tree: Tree) -> list[str]:
    """Return what is wrong with the pages and programs of a checkout."""
    problems = [each for path in tree.pages() for each in check.page(path, tree)]
    return problems + check.pages(tree) + check.records(tree) + check.links(tree)


def fault(plant: Plant, *said: str) -> Fault:
    """Return a fault that the contract must find."""
    return Fault(plant, contract, said)


def setting(old: str, new: str, *said: str) -> Fault:
    """Return a fault in mkdocs.yml."""
    return Fault(replace("mkdocs.yml", old, new), rendering.check, said)


def fence(marks: str) -> Fault:
    """Return a fence that pytest-codeblocks passes over in silence."""
    close = "~~~" if marks.startswith("~") else "```"
    new = FENCE.replace("```python", marks).removesuffix("```") + close
    return Fault(replace(PAGE, FENCE, new), contract, SILENT)


def at_the_end(text: str) -> Plant:
    """Put a text before the last heading of the page."""
    return replace(PAGE, "## In short", f"{text}\n\n## In short")


FAULTS = {
    # What a page includes
    "a program that is missing": fault(
        remove(f"{HOME}/one_step.py"), f"{PAGE}:", f"there is no {HOME}/one_step.py"
    ),
    "a misspelled program": fault(
        replace(PAGE, "parameter/by_hand.py", "parameter/by_hands.py"),
        f"{PAGE}:",
        "did you mean 'by_hand.py'?",
    ),
    "a section that is missing": fault(
        replace(PAGE, "parameter/by_hand.py", "parameter/by_hand.py:middle"),
        f"{PAGE}:",
        "has no sections. Include it whole",
    ),
    "a misspelled section": fault(
        replace(PAGE, "steps.py:model", "steps.py:modle"),
        f"{PAGE}:",
        "has no section 'modle'. It has model, hook, run.",
    ),
    "a program of another page": fault(
        replace(PAGE, "notions/parameter/by_hand.py", "inspect/hooks/shape_printer.py"),
        f"{PAGE}:",
        f"belongs to another page. Show programs of {HOME}/ only",
    ),
    "an include by line number": fault(
        replace(PAGE, "parameter/by_hand.py", "parameter/by_hand.py:1:5"),
        f"{PAGE}:",
        "is not a program of this fence's language. Include X.py or X.py:section",
    ),
    "an include outside a fence": fault(
        at_the_end(f'--8<-- "{SHORT}/by_hand.txt"'),
        f"{PAGE}:",
        "an include outside a fence shows code that is not run. Put ```python above",
    ),
    # Fences
    "a fence written py": fence("```py"),
    "a fence written Python": fence("```Python"),
    "a fence with attributes": fence("```{ .python .annotate }"),
    "a fence of tildes": fence("~~~python"),
    "a fence with a title": fence('```python title="by_hand.py"'),
    "a fence without a language": fence("```"),
    "a fence that never ends": fault(
        replace(PAGE, FENCE, FENCE.removesuffix("```")),
        f"{PAGE}:",
        "this fence never ends. Close it",
    ),
    "a last fence that never ends": fault(
        create(PAGE, f'# Parameter\n\n```python\n--8<-- "{SHORT}/by_hand.py"\n'),
        f"{PAGE}:3: this fence never ends. Close it.",
    ),
    "code typed into a page": fault(
        replace(PAGE, f'--8<-- "{SHORT}/by_hand.py"', "print(1 + 1)"),
        f"{PAGE}:",
        f"text typed into a page is not checked. Put the program into {HOME}/ and include it",
    ),
    "an output typed into a page": fault(
        replace(PAGE, f'--8<-- "{SHORT}/by_hand.txt"', "same output: True"),
        f"{PAGE}:",
        "text typed into a page is not checked",
    ),
    "code in an indented block": fault(
        at_the_end("Like this:\n\n    print(1 + 1)"),
        f"{PAGE}: this is shown as code",
        "print(1 + 1)",
        f"Move it into {HOME}/ and include it.",
    ),
    "code in raw HTML": fault(
        at_the_end("<pre>print(1 + 1)</pre>"), f"{PAGE}: this is shown as code", "print(1 + 1)"
    ),
    "a block inside a comment": fault(
        several(replace(PAGE, "## One step", "<!--\n## One step"), at_the_end("-->")),
        f"{PAGE}: read as code, but not shown as code",
    ),
    "a comment that skips a block unseen": fault(
        at_the_end("<!--pytest.mark.skip-->"),
        f"{PAGE}:",
        "steers the tests unseen by the reader. Remove it",
    ),
    "a comment that joins two blocks unseen": fault(
        at_the_end("<!--pytest-codeblocks:cont-->"),
        f"{PAGE}:",
        "steers the tests unseen by the reader. Remove it",
    ),
    "a note that does not say how long it takes": fault(
        replace(PAGE, RECORD, RECORD + "\n\n*Takes long: it compiles.*"),
        f"{PAGE}:",
        "'*Takes long: it compiles.*', does not say how long it takes",
        "*Takes about 9 seconds: why.*",
    ),
    # Outputs
    "an output under no program": fault(
        replace(PAGE, FENCE, ""),
        f"{PAGE}:",
        "no program stands right above this output. Put it under its program",
    ),
    "prose between a program and its output": fault(
        replace(PAGE, RECORD, "It prints:\n\n" + RECORD),
        f"{PAGE}:",
        "no program stands right above this output",
    ),
    "a record of another program": fault(
        replace(PAGE, "parameter/by_hand.txt", "parameter/drawn.txt"),
        f"{PAGE}:",
        f"is not what the block above prints. Include '{SHORT}/by_hand.txt'",
    ),
    "a record that is missing": fault(
        remove(f"{HOME}/by_hand.txt"),
        f"{PAGE}:",
        f"there is no output '{SHORT}/by_hand.txt'",
        f"make record ARGS={HOME}",
    ),
    "a record cut short": fault(
        replace(f"{HOME}/steps.txt", "--8<-- [end:run]", ""),
        f"{PAGE}:",
        "steps.txt:1: section 'run' never ends",
    ),
    "a record with a line of Markdown's": fault(
        replace(f"{HOME}/by_hand.txt", "same", "\n```\nsame"),
        f"{HOME}/by_hand.txt:2: Markdown would take this line for its own, '```': no page can show",
        "Let no line begin like this",
    ),
    "a program with a line of Markdown's": fault(
        replace(f"{HOME}/by_hand.py", "import torch\n", 'import torch\n"""\n--8<-- "x.py"\n"""\n'),
        f"{HOME}/by_hand.py:3: Markdown would take this line for its own",
    ),
    "an output of another torch without a word about it": fault(
        several(OTHER_TORCH, replace(PAGE, "On torch 9.9 it prints:", "And:")),
        f"{PAGE}:",
        "its reader must see why",
        "On torch 9.9 it prints:",
    ),
    "an output of another torch that no program has": fault(
        several(OTHER_TORCH, replace(PAGE, "by_hand.torch-9.9", "unseen.torch-9.9")),
        f"{PAGE}:",
        f"'{SHORT}/unseen.torch-9.9.txt' is not what the block above prints",
    ),
    "an output of another torch that no page shows": fault(
        create(f"{HOME}/by_hand.torch-9.9.txt", "what it prints there\n"),
        f"{HOME}/by_hand.torch-9.9.txt: neither a program nor a record that a page shows",
    ),
    # Programs
    "a program that no page shows": fault(
        create(f"{HOME}/unseen.py", "print(1)\n"),
        f"{HOME}/unseen.py: {PAGE} shows nothing of it",
        "Show the rest",
    ),
    "a section that no page shows": fault(
        replace(
            f"{HOME}/steps.py",
            "# --8<-- [start:model]",
            "# --8<-- [start:extra]\nprint(1)\n# --8<-- [end:extra]\n# --8<-- [start:model]",
        ),
        f"{HOME}/steps.py: {PAGE} shows",
        "must show ['extra', 'model'",
    ),
    "sections out of order": fault(
        several(
            replace(PAGE, "steps.py:model", "steps.py:HOLD"),
            replace(PAGE, "steps.py:hook", "steps.py:model"),
            replace(PAGE, "steps.py:HOLD", "steps.py:hook"),
        ),
        "shows ['hook', 'model', 'run'], and must show ['model', 'hook', 'run']",
        "in this order",
    ),
    "a section that never ends": fault(
        replace(f"{HOME}/steps.py", "# --8<-- [end:run]\n", ""),
        f"{HOME}/steps.py:",
        "section 'run' never ends. End it.",
    ),
    "a block shown twice": fault(
        at_the_end(BY_HAND),
        f"{HOME}/by_hand.py: {PAGE} shows ['all', 'all'], and must show ['all'], each once",
    ),
    "a program in a folder without a page": fault(
        create("snippets/notions/lost/by_hand.py", "print(1)\n"),
        "snippets/notions/lost/by_hand.py: there is no page docs/notions/lost.md to show it",
    ),
    "a record that no program made": fault(
        create(f"{HOME}/unseen.txt", "1\n"),
        f"{HOME}/unseen.txt: neither a program nor a record that a page shows",
        "git rm",
    ),
    "two programs with one record": fault(
        create(f"{HOME}/by_hand.sh", "echo 1\n"),
        f"{HOME}/by_hand.sh: another program, {HOME}/by_hand.py, has {HOME}/by_hand.txt",
        "Rename one of the two",
    ),
    "a program that is no text": fault(
        create(f"{HOME}/by_hand.py", "print('\xff')\n", encoding="latin-1"),
        f"{HOME}/by_hand.py: is not UTF-8. Save it as UTF-8",
    ),
    "a program too wide for the page": fault(
        replace(f"{HOME}/by_hand.py", "import torch\n", f"import torch  # {'wide ' * 20}\n"),
        f"{HOME}/by_hand.py:1: wider than 80 columns. Break the line.",
    ),
    "a program too long for the page": fault(
        replace(f"{HOME}/by_hand.py", "import torch\n", "import torch\n" * 40),
        f"{HOME}/by_hand.py:1: ",
        "40 at most. Split the idea",
    ),
    "a program too long even for processes": fault(
        replace(f"{HOME}/by_hand.py", "import torch\n", "import torch.distributed as dist\n" * 60),
        f"{HOME}/by_hand.py:1: ",
        "60 at most. Split the idea",
    ),
    "a program named by a number": fault(
        create(f"{HOME}/step_2.py", "print(1)\n"),
        f"{HOME}/step_2.py: name it by the words that finish 'this shows ...'",
    ),
    "a helper that the page shows too late": fault(
        several(
            replace(PAGE, both("shared"), ""),
            at_the_end(both("shared")),
        ),
        f"{PAGE}:",
        "uses_shared.py uses shared.py, which the page does not show above it.",
        "Show shared.py first.",
        "count.sh uses shared.py",
    ),
    "a helper of a section that the page shows too late": fault(
        replace(f"{HOME}/steps.py", "lines = []", "from shared import WIDTH"),
        f"{PAGE}:",
        "steps.py uses shared.py, which the page does not show above it",
    ),
    "an exercise without an answer": fault(
        create(f"{HOME}/exercise_product.py", "y = 1  # your turn\n# the check\nprint(y)\n"),
        f"{HOME}/exercise_product.py: has no {HOME}/answer_product.py",
    ),
    "an answer that is checked otherwise": fault(
        replace(f"{HOME}/answer_sum.py", "total == 3", "total >= 3"),
        f"{HOME}/answer_sum.py: is checked otherwise than its exercise",
    ),
    "an exercise that is solved": fault(
        replace(f"{HOME}/exercise_sum.txt", "not yet: 0", "solved"),
        f"{HOME}/exercise_sum.py: must print 'not yet:'",
    ),
    "an exercise without a stub": fault(
        replace(f"{HOME}/exercise_sum.py", "# your turn", "# mine"),
        f"{HOME}/exercise_sum.py: has no line '# your turn'",
    ),
    # Sentences
    "a page without its question": fault(
        replace(PAGE, "*What does `nn.Parameter` add to a tensor?*\n\n", ""),
        f"{PAGE}: the title is not followed by the question",
    ),
    "a page without a description": fault(
        replace(PAGE, "description:", "summary:"),
        f"{PAGE}:1: no description of 50 to 200 characters",
    ),
    "a heading that quotes what torch no longer says": fault(
        replace(PAGE, '## "optimizer got an empty', '## "optimizer got no'),
        f"{PAGE}:",
        "prints 'optimizer got no parameter list'. Quote what torch says now",
    ),
    "a symptom that its page does not show": fault(
        replace("docs/index.md", "`optimizer got an ...", "`optimizer had an ..."),
        "docs/index.md:9:",
        "or where this leads, prints 'optimizer had an ... parameter list'",
    ),
    "a number that no block prints": fault(
        replace(PAGE, "from 1 to 0.8", "from 1 to 0.7"),
        f"{PAGE}:",
        "0.7 stands in no block here, or where this leads. Print it, or leave it",
    ),
    "a name that torch does not have": fault(
        replace(PAGE, "[`nn.Linear`]", "[`nn.Lines`]"),
        f"{PAGE}:",
        "this torch has no nn.Lines, and no block here shows that",
    ),
    "a link to a name that torch does not have": fault(
        replace(PAGE, "generated/torch.nn.Linear.html", "generated/torch.nn.Lines.html"),
        f"{PAGE}:",
        "this torch has no torch.nn.Lines",
    ),
    # Pictures
    "a picture of no kind": fault(
        replace(PAGE, "(picture:tree)", "(picture:trees)"),
        f"{PAGE}:",
        "there is no picture of the kind 'trees'. Take one of tree, calls",
    ),
    "a picture without words": fault(
        replace(PAGE, "![A tree. The model", "![A tree](picture:tree)\n\n![The model"),
        f"{PAGE}:",
        "'A tree' is too short for a reader who cannot see the picture. Say what it shows",
    ),
    "a picture that nothing stands above": fault(
        replace(PAGE, "![A tree. The model", "Drawn:\n\n![A tree. The model"),
        f"{PAGE}:",
        "no output stands right above this picture. Put it under one",
    ),
    "a picture of another form": fault(
        replace(PAGE, "(picture:tree)", "(picture:curve)"),
        f"{PAGE}:",
        "picture:curve cannot draw the output above it: print one to three lines",
    ),
    # The two pages that GitHub shows
    "a readme that links to nothing": fault(
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


@pytest.mark.parametrize("find", [contract, rendering.check], ids=["pages", "mkdocs.yml"])
def test_without_a_fault_nothing_is_found(find: Callable[[Tree], list[str]], small: Tree) -> None:
    """Else the faults above would prove nothing."""
    assert find(small) == []


def test_what_another_torch_prints_may_be_shown_too(small: Tree) -> None:
    OTHER_TORCH(small.root)
    assert contract(small) == []
