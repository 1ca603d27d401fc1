"""Proof of the proof: a fault planted in a copy of the project is caught and explained.

Each message names the file, the line where there is one, and the cure.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace

import pytest
from harness import tool

from explained import labs

PAGE = "docs/notions/parameter.md"
HOME = "snippets/notions/parameter"
CONTRACT = "tests/test_contract.py"


@dataclass(frozen=True)
class Fault:
    """A fault: how to plant it, what to run, and what must be said."""

    plant: Callable[[Path], None]
    run: tuple[str, ...]
    said: tuple[str, ...]


def replace(file: str, old: str, new: str) -> Callable[[Path], None]:
    def plant(project: Path) -> None:
        text = (project / file).read_text(encoding="utf-8")
        assert old in text, f"{file} has no {old!r} to replace"
        (project / file).write_text(text.replace(old, new, 1), encoding="utf-8")

    return plant


def create(file: str, content: str) -> Callable[[Path], None]:
    def plant(project: Path) -> None:
        (project / file).write_text(content, encoding="utf-8")

    return plant


def remove(file: str) -> Callable[[Path], None]:
    return lambda project: (project / file).unlink()


def fence(marks: str) -> Callable[[Path], None]:
    """Write the fence of by_hand.py in a way that pytest-codeblocks passes over in silence."""

    def plant(project: Path) -> None:
        old = f'```python\n--8<-- "{HOME[9:]}/by_hand.py"\n```'
        close = "~~~" if marks.startswith("~") else "```"
        replace(PAGE, old, f'{marks}\n--8<-- "{HOME[9:]}/by_hand.py"\n{close}')(project)

    return plant


ONE_PAGE = ("pytest", "-q", PAGE)
BUILD = ("mkdocs", "build", "--strict")
SILENT = ("is passed over by pytest-codeblocks. Write ```python",)

FAULTS = {
    "a changed number in a record": Fault(
        replace(f"{HOME}/one_step.txt", "bias 0.8", "bias 0.9"),
        (*ONE_PAGE, "-k", "one_step"),
        (f"{HOME}/one_step.txt:3: is not what it prints", "-bias 0.9", "+bias 0.8", "make record"),
    ),
    "a block that raises": Fault(
        replace(f"{HOME}/one_step.py", "loss.backward()", "loss.backwards()"),
        (*ONE_PAGE, "-k", "one_step"),
        (f'File "{HOME}/one_step.py", line 20', "AttributeError", f"{PAGE}:"),
    ),
    "a program that is missing": Fault(
        remove(f"{HOME}/one_step.py"),
        ONE_PAGE,
        (f"{PAGE}:", f"there is no {HOME}/one_step.py"),
    ),
    "a misspelled program": Fault(
        replace(PAGE, "parameter/by_hand.py", "parameter/by_hands.py"),
        ONE_PAGE,
        (f"{PAGE}:", "did you mean 'by_hand.py'?"),
    ),
    "a section that is missing": Fault(
        replace(PAGE, "parameter/by_hand.py", "parameter/by_hand.py:middle"),
        ONE_PAGE,
        (f"{PAGE}:", "has no sections. Include it whole"),
    ),
    "a misspelled section": Fault(
        replace("docs/inspect/hooks.md", "shape_printer.py:model", "shape_printer.py:modle"),
        ("pytest", "-q", "docs/inspect/hooks.md"),
        ("docs/inspect/hooks.md:", "has no section 'modle'. It has model, "),
    ),
    "a program that no page shows": Fault(
        create(f"{HOME}/unseen.py", "print(1)\n"),
        ("pytest", "-q", CONTRACT, "-k", "unseen and shown"),
        (f"{HOME}/unseen.py: {PAGE} shows nothing of it", "Show the rest"),
    ),
    "a section that no page shows": Fault(
        replace(
            "snippets/inspect/hooks/shape_printer.py",
            "# --8<-- [start:model]",
            "# --8<-- [start:extra]\nprint(1)\n# --8<-- [end:extra]\n# --8<-- [start:model]",
        ),
        ("pytest", "-q", CONTRACT, "-k", "shape_printer and shown"),
        ("docs/inspect/hooks.md shows", "must show ['extra', 'model'"),
    ),
    "a program in a folder without a page": Fault(
        lambda project: (
            (project / "snippets/notions/lost").mkdir(),
            create("snippets/notions/lost/by_hand.py", "print(1)\n")(project),
        )[1],
        ("pytest", "-q", CONTRACT, "-k", "lost and shown"),
        ("there is no page docs/notions/lost.md to show it",),
    ),
    "a record that no program made": Fault(
        create(f"{HOME}/unseen.txt", "1\n"),
        ("pytest", "-q", CONTRACT, "-k", "record_of_one"),
        (f"{HOME}/unseen.txt: neither a program nor the record of one", "git rm"),
    ),
    "a record that the page does not show": Fault(
        replace(PAGE, f'```text\n--8<-- "{HOME[9:]}/by_hand.txt"\n```\n', ""),
        (*ONE_PAGE, "-k", "by_hand"),
        (f"{PAGE}:", "which the page does not show", "same output: True", "Show its record"),
    ),
    "a record of another program": Fault(
        replace(PAGE, "parameter/by_hand.txt", "parameter/kinds.txt"),
        ONE_PAGE,
        (f"{PAGE}:", "is not what the block above prints. Include 'notions/parameter/by_hand.txt'"),
    ),
    "a program of another page": Fault(
        replace(PAGE, "parameter/by_hand.py", "../inspect/hooks/shape_printer.py"),
        ONE_PAGE,
        (f"{PAGE}:", f"belongs to another page. Show programs of {HOME}/ only"),
    ),
    "a fence written py": Fault(fence("```py"), ONE_PAGE, SILENT),
    "a fence written Python": Fault(fence("```Python"), ONE_PAGE, SILENT),
    "a fence with attributes": Fault(fence("```{ .python .annotate }"), ONE_PAGE, SILENT),
    "a fence of tildes": Fault(fence("~~~python"), ONE_PAGE, SILENT),
    "a fence with a title": Fault(fence('```python title="by_hand.py"'), ONE_PAGE, SILENT),
    "a fence without a language": Fault(fence("```"), ONE_PAGE, SILENT),
    "code typed into a page": Fault(
        replace(PAGE, f'--8<-- "{HOME[9:]}/by_hand.py"', "print(1 + 1)"),
        ONE_PAGE,
        (f"{PAGE}:", "text typed into a page is not checked. Put the program into"),
    ),
    "an output typed into a page": Fault(
        replace(PAGE, f'--8<-- "{HOME[9:]}/by_hand.txt"', "same output: True"),
        ONE_PAGE,
        (f"{PAGE}:", "text typed into a page is not checked"),
    ),
    "code in an indented block": Fault(
        replace(PAGE, "## In short", "Like this:\n\n    print(1 + 1)\n\n## In short"),
        ("pytest", "-q", CONTRACT, "-k", "escapes and parameter.md"),
        (f"{PAGE}: this is shown as code", "print(1 + 1)"),
    ),
    "code in raw HTML": Fault(
        replace(PAGE, "## In short", "<pre>print(1 + 1)</pre>\n\n## In short"),
        ("pytest", "-q", CONTRACT, "-k", "escapes and parameter.md"),
        (f"{PAGE}: this is shown as code", "print(1 + 1)"),
    ),
    "an include by line number": Fault(
        replace(PAGE, "parameter/by_hand.py", "parameter/by_hand.py:1:5"),
        ONE_PAGE,
        (f"{PAGE}:", "is not a program of this fence's language. Include X.py or X.py:section"),
    ),
    "a comment that skips a block unseen": Fault(
        replace(PAGE, "## In short", "<!--pytest.mark.skip-->\n\n## In short"),
        ONE_PAGE,
        (f"{PAGE}:", "steers the tests unseen by the reader. Remove it"),
    ),
    "a guard whose body is wrong": Fault(
        replace(
            f"{HOME}/by_hand.py",
            "torch.manual_seed(0)\n",
            'if __name__ == "__main__":\n    raise RuntimeError("the guarded part ran")\n',
        ),
        (*ONE_PAGE, "-k", "by_hand"),
        (f'File "{HOME}/by_hand.py", line 16', "RuntimeError: the guarded part ran"),
    ),
    "random numbers without a seed": Fault(
        replace(f"{HOME}/inspect_parameters.py", "torch.manual_seed(0)\n", ""),
        (*ONE_PAGE, "-k", "inspect_parameters"),
        ("Two runs differ: seed what is random (torch.manual_seed(0))",),
    ),
    "a block that needs an earlier one": Fault(
        replace(f"{HOME}/by_hand.py", "import torch\nfrom torch import nn\n", ""),
        (*ONE_PAGE, "-k", "kinds or (by_hand and not step)"),
        (f'File "{HOME}/by_hand.py", line 3', "NameError: name 'nn' is not defined", "1 passed"),
    ),
    "a warning that no page shows": Fault(
        replace(
            f"{HOME}/used_up.py", "import torch\n", "import torch, warnings; warnings.warn('x')\n"
        ),
        (*ONE_PAGE, "-k", "used_up"),
        ("wrote to stderr, which no page shows", "Catch the warning and print it"),
    ),
    "a program too wide for the page": Fault(
        replace(f"{HOME}/by_hand.py", "import torch\n", f"import torch  # {'wide ' * 20}\n"),
        ("pytest", "-q", CONTRACT, "-k", "fits and by_hand"),
        (f"{HOME}/by_hand.py:1: wider than 80 columns",),
    ),
    "a page without its question": Fault(
        replace(PAGE, "*What does `nn.Parameter` add to a tensor?*\n\n", ""),
        ("pytest", "-q", CONTRACT, "-k", "question and parameter.md"),
        (f"{PAGE}: the title is not followed by the question",),
    ),
    "a dead link": Fault(
        replace(PAGE, "(../create/layers.md)", "(../create/layer.md)"),
        BUILD,
        ("WARNING", "notions/parameter.md", "../create/layer.md", "is not found"),
    ),
    "a dead anchor": Fault(
        replace(PAGE, "(../create/layers.md)", "(../create/layers.md#no-such-part)"),
        BUILD,
        ("WARNING", "notions/parameter.md", "does not contain an anchor '#no-such-part'"),
    ),
    "a page outside the nav": Fault(
        create("docs/notions/orphan.md", "# Orphan\n"),
        BUILD,
        ("WARNING", "not included in the", "notions/orphan.md"),
    ),
    "a lab cell that raises": Fault(
        create("docs/labs/list_or_modulelist.py", "# %%\nraise RuntimeError('lab')\n"),
        BUILD,
        ("list_or_modulelist.py", "RuntimeError: lab"),
    ),
    "an unreadable mkdocs.yml": Fault(
        replace("mkdocs.yml", "site_name:", "site_title:"),
        ONE_PAGE,
        ("mkdocs.yml: does not load. Run `mkdocs build`",),
    ),
}


@pytest.mark.parametrize("name", FAULTS)
def test_a_planted_fault_is_caught_and_explained(name: str, project: Path) -> None:
    fault = FAULTS[name]
    fault.plant(project)
    result = tool(*fault.run, cwd=project)
    assert result.returncode != 0, f"not caught:\n{result.stdout}"
    said = re.sub(r"\s+", " ", re.sub(r"\x1b\[[0-9;]*m", "", result.stdout))
    for words in fault.said:
        assert re.sub(r"\s+", " ", words) in said, f"not said: {words}\n{result.stdout}"


def test_without_a_fault_the_same_copy_is_green(project: Path) -> None:
    """Else the faults above would prove nothing."""
    result = tool("pytest", "-q", PAGE, CONTRACT, cwd=project)
    assert result.returncode == 0, result.stdout


def test_a_lab_is_made_anew_when_torch_or_an_imported_file_changes(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = labs.cache_key(project)
    assert labs.cache_key(project) == key
    replace(f"{HOME}/by_hand.py", "import torch", "import  torch")(project)
    edited = labs.cache_key(project)
    assert edited != key

    new_torch = SimpleNamespace(metadata={"Name": "torch"}, version="99.0")
    monkeypatch.setattr(labs.metadata, "distributions", lambda: [new_torch])
    assert labs.cache_key(project) != edited
