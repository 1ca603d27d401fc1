"""Proof of the proof: a fault in what a page includes, or in a program, is found and explained.

Each message names the file, the line where there is one, and the cure.
"""

from collections.abc import Callable

import pytest
from planting import Fault, create, remove, replace, several, unsaid
from small import HOME, OTHER_TORCH, PAGE, at_the_end, both, broken, contract

from explained.page import rendering
from explained.tree import Tree

SHORT = HOME.removeprefix("snippets/")
BY_HAND = both("by_hand")
FENCE, RECORD = BY_HAND.rstrip("\n").split("\n\n")
SILENT = (f"{PAGE}:", "is passed over by pytest-codeblocks. Write ```python")


def fence(marks: str) -> Fault:
    """Return a fence that pytest-codeblocks passes over in silence."""
    close = "~~~" if marks.startswith("~") else "```"
    new = FENCE.replace("```python", marks).removesuffix("```") + close
    return Fault(replace(PAGE, FENCE, new), contract, SILENT)


FAULTS = {
    # What a page includes
    "a program that is missing": broken(
        remove(f"{HOME}/one_step.py"), f"{PAGE}:", f"there is no {HOME}/one_step.py"
    ),
    "a misspelled program": broken(
        replace(PAGE, "parameter/by_hand.py", "parameter/by_hands.py"),
        f"{PAGE}:",
        "did you mean 'by_hand.py'?",
    ),
    "a section that is missing": broken(
        replace(PAGE, "parameter/by_hand.py", "parameter/by_hand.py:middle"),
        f"{PAGE}:",
        "has no sections. Include it whole",
    ),
    "a misspelled section": broken(
        replace(PAGE, "steps.py:model", "steps.py:modle"),
        f"{PAGE}:",
        "has no section 'modle'. It has model, hook, run.",
    ),
    "a program of another page": broken(
        replace(PAGE, "notions/parameter/by_hand.py", "inspect/hooks/shape_printer.py"),
        f"{PAGE}:",
        f"belongs to another page. Show programs of {HOME}/ only",
    ),
    "an include by line number": broken(
        replace(PAGE, "parameter/by_hand.py", "parameter/by_hand.py:1:5"),
        f"{PAGE}:",
        "is not a program of this fence's language. Include X.py or X.py:section",
    ),
    "an include outside a fence": broken(
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
    "a fence that never ends": broken(
        replace(PAGE, FENCE, FENCE.removesuffix("```")),
        f"{PAGE}:",
        "this fence never ends. Close it",
    ),
    "a last fence that never ends": broken(
        create(PAGE, f'# Parameter\n\n```python\n--8<-- "{SHORT}/by_hand.py"\n'),
        f"{PAGE}:3: this fence never ends. Close it.",
    ),
    "code typed into a page": broken(
        replace(PAGE, f'--8<-- "{SHORT}/by_hand.py"', "print(1 + 1)"),
        f"{PAGE}:",
        f"text typed into a page is not checked. Put the program into {HOME}/ and include it",
    ),
    "an output typed into a page": broken(
        replace(PAGE, f'--8<-- "{SHORT}/by_hand.txt"', "same output: True"),
        f"{PAGE}:",
        "text typed into a page is not checked",
    ),
    "code in an indented block": broken(
        at_the_end("Like this:\n\n    print(1 + 1)"),
        f"{PAGE}: this is shown as code",
        "print(1 + 1)",
        f"Move it into {HOME}/ and include it.",
    ),
    "code in raw HTML": broken(
        at_the_end("<pre>print(1 + 1)</pre>"), f"{PAGE}: this is shown as code", "print(1 + 1)"
    ),
    "a block inside a comment": broken(
        several(replace(PAGE, "## One step", "<!--\n## One step"), at_the_end("-->")),
        f"{PAGE}: read as code, but not shown as code",
    ),
    "a comment that skips a block unseen": broken(
        at_the_end("<!--pytest.mark.skip-->"),
        f"{PAGE}:",
        "steers the tests unseen by the reader. Remove it",
    ),
    "a comment that joins two blocks unseen": broken(
        at_the_end("<!--pytest-codeblocks:cont-->"),
        f"{PAGE}:",
        "steers the tests unseen by the reader. Remove it",
    ),
    "a note that does not say how long it takes": broken(
        replace(PAGE, RECORD, RECORD + "\n\n*Takes long: it compiles.*"),
        f"{PAGE}:",
        "'*Takes long: it compiles.*', does not say how long it takes",
        "*Takes about 9 seconds: why.*",
    ),
    # Outputs
    "an output under no program": broken(
        replace(PAGE, FENCE, ""),
        f"{PAGE}:",
        "no program stands right above this output. Put it under its program",
    ),
    "prose between a program and its output": broken(
        replace(PAGE, RECORD, "It prints:\n\n" + RECORD),
        f"{PAGE}:",
        "no program stands right above this output",
    ),
    "a record of another program": broken(
        replace(PAGE, "parameter/by_hand.txt", "parameter/drawn.txt"),
        f"{PAGE}:",
        f"is not what the block above prints. Include '{SHORT}/by_hand.txt'",
    ),
    "a record that is missing": broken(
        remove(f"{HOME}/by_hand.txt"),
        f"{PAGE}:",
        f"there is no output '{SHORT}/by_hand.txt'",
        f"make record ARGS={HOME}",
    ),
    "a record cut short": broken(
        replace(f"{HOME}/steps.txt", "--8<-- [end:run]", ""),
        f"{PAGE}:",
        "steps.txt:1: section 'run' never ends",
    ),
    "a record with a line of Markdown's": broken(
        replace(f"{HOME}/by_hand.txt", "same", "\n```\nsame"),
        f"{HOME}/by_hand.txt:2: Markdown would take this line for its own, '```': no page can show",
        "Let no line begin like this",
    ),
    "a program with a line of Markdown's": broken(
        replace(f"{HOME}/by_hand.py", "import torch\n", 'import torch\n"""\n--8<-- "x.py"\n"""\n'),
        f"{HOME}/by_hand.py:3: Markdown would take this line for its own",
    ),
    "an output of another torch without a word about it": broken(
        several(OTHER_TORCH, replace(PAGE, "On torch 9.9 it prints:", "And:")),
        f"{PAGE}:",
        "its reader must see why",
        "On torch 9.9 it prints:",
    ),
    "an output of another torch that no program has": broken(
        several(OTHER_TORCH, replace(PAGE, "by_hand.torch-9.9", "unseen.torch-9.9")),
        f"{PAGE}:",
        f"'{SHORT}/unseen.torch-9.9.txt' is not what the block above prints",
    ),
    "an output of another torch that no page shows": broken(
        create(f"{HOME}/by_hand.torch-9.9.txt", "what it prints there\n"),
        f"{HOME}/by_hand.torch-9.9.txt: neither a program nor a record that a page shows",
    ),
    # Programs
    "a program that no page shows": broken(
        create(f"{HOME}/unseen.py", "print(1)\n"),
        f"{HOME}/unseen.py: {PAGE} shows nothing of it",
        "Show the rest",
    ),
    "a section that no page shows": broken(
        replace(
            f"{HOME}/steps.py",
            "# --8<-- [start:model]",
            "# --8<-- [start:extra]\nprint(1)\n# --8<-- [end:extra]\n# --8<-- [start:model]",
        ),
        f"{HOME}/steps.py: {PAGE} shows",
        "must show ['extra', 'model'",
    ),
    "sections out of order": broken(
        several(
            replace(PAGE, "steps.py:model", "steps.py:HOLD"),
            replace(PAGE, "steps.py:hook", "steps.py:model"),
            replace(PAGE, "steps.py:HOLD", "steps.py:hook"),
        ),
        "shows ['hook', 'model', 'run'], and must show ['model', 'hook', 'run']",
        "in this order",
    ),
    "a section that never ends": broken(
        replace(f"{HOME}/steps.py", "# --8<-- [end:run]\n", ""),
        f"{HOME}/steps.py:",
        "section 'run' never ends. End it.",
    ),
    "a block shown twice": broken(
        at_the_end(BY_HAND),
        f"{HOME}/by_hand.py: {PAGE} shows ['all', 'all'], and must show ['all'], each once",
    ),
    "a program in a folder without a page": broken(
        create("snippets/notions/lost/by_hand.py", "print(1)\n"),
        "snippets/notions/lost/by_hand.py: there is no page docs/notions/lost.md to show it",
    ),
    "a record that no program made": broken(
        create(f"{HOME}/unseen.txt", "1\n"),
        f"{HOME}/unseen.txt: neither a program nor a record that a page shows",
        "git rm",
    ),
    "two programs with one record": broken(
        create(f"{HOME}/by_hand.sh", "echo 1\n"),
        f"{HOME}/by_hand.sh: another program, {HOME}/by_hand.py, has {HOME}/by_hand.txt",
        "Rename one of the two",
    ),
    "a program that is no text": broken(
        create(f"{HOME}/by_hand.py", "print('\xff')\n", encoding="latin-1"),
        f"{HOME}/by_hand.py: is not UTF-8. Save it as UTF-8",
    ),
    "a program too wide for the page": broken(
        replace(f"{HOME}/by_hand.py", "import torch\n", f"import torch  # {'wide ' * 20}\n"),
        f"{HOME}/by_hand.py:1: wider than 80 columns. Break the line.",
    ),
    "a program too long for the page": broken(
        replace(f"{HOME}/by_hand.py", "import torch\n", "import torch\n" * 40),
        f"{HOME}/by_hand.py:1: ",
        "40 at most. Split the idea",
    ),
    "a program too long even for processes": broken(
        replace(f"{HOME}/by_hand.py", "import torch\n", "import torch.distributed as dist\n" * 60),
        f"{HOME}/by_hand.py:1: ",
        "60 at most. Split the idea",
    ),
    "a program whose last value a prompt would show": broken(
        create(f"{HOME}/shows_more.py", "print(1)\nlen('abc')\n"),
        f"{HOME}/shows_more.py:2: a prompt shows the value of this last line besides.",
        "End with print(), or name the value",
    ),
    "a program named by a number": broken(
        create(f"{HOME}/step_2.py", "print(1)\n"),
        f"{HOME}/step_2.py: name it by the words that finish 'this shows ...'",
    ),
    "a helper that the page shows too late": broken(
        several(
            replace(PAGE, both("shared"), ""),
            at_the_end(both("shared")),
        ),
        f"{PAGE}:",
        "uses_shared.py uses shared.py, which the page does not show above it.",
        "Show shared.py first.",
        "count.sh uses shared.py",
    ),
    "a helper of a section that the page shows too late": broken(
        replace(f"{HOME}/steps.py", "lines = []", "from shared import WIDTH"),
        f"{PAGE}:",
        "steps.py uses shared.py, which the page does not show above it",
    ),
    "an exercise without an answer": broken(
        create(f"{HOME}/exercise_product.py", "y = 1  # your turn\n# the check\nprint(y)\n"),
        f"{HOME}/exercise_product.py: has no {HOME}/answer_product.py",
    ),
    "an answer that is checked otherwise": broken(
        replace(f"{HOME}/answer_sum.py", "total == 3", "total >= 3"),
        f"{HOME}/answer_sum.py: is checked otherwise than its exercise",
    ),
    "an exercise that is solved": broken(
        replace(f"{HOME}/exercise_sum.txt", "not yet: 0", "solved"),
        f"{HOME}/exercise_sum.py: must print 'not yet:'",
    ),
    "an exercise without a stub": broken(
        replace(f"{HOME}/exercise_sum.py", "# your turn", "# mine"),
        f"{HOME}/exercise_sum.py: has no line '# your turn'",
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
