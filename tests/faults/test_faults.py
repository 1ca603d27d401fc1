"""Proof of the proof: a fault planted in a copy of the project is caught and explained.

Each message names the file, the line where there is one, and the cure.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

import pytest
from harness import tool

from explained import labs, sandbox

PAGE = "docs/notions/parameter.md"
HOME = "snippets/notions/parameter"
CONTRACT = "tests/test_contract.py"


@dataclass(frozen=True)
class Fault:
    """A fault: how to plant it, what to run, and what must be said."""

    plant: Callable[[Path], None]
    run: tuple[str, ...]
    said: tuple[str, ...]
    skip: str = ""  # the reason why this system cannot catch it


def replace(file: str, old: str, new: str) -> Callable[[Path], None]:
    def plant(project: Path) -> None:
        text = (project / file).read_text(encoding="utf-8")
        assert old in text, f"{file} has no {old!r} to replace"
        (project / file).write_text(text.replace(old, new, 1), encoding="utf-8")

    return plant


def create(file: str, content: str, encoding: str = "utf-8") -> Callable[[Path], None]:
    def plant(project: Path) -> None:
        (project / file).write_text(content, encoding=encoding)

    return plant


def several(*plants: Callable[[Path], None]) -> Callable[[Path], None]:
    def plant(project: Path) -> None:
        for each in plants:
            each(project)

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


BY_HAND = f'```text\n--8<-- "{HOME[9:]}/by_hand.txt"\n```'
OTHER = BY_HAND + "\n\nOn torch 9.9 it prints:\n\n" + BY_HAND.replace(".txt", ".torch-9.9.txt")
# Pretends to be another torch, and shows what it prints there.
OTHER_TORCH = several(
    replace("explained/program.py", 'metadata.version("torch")', '"9.9.1"'),
    replace(PAGE, BY_HAND, OTHER),
    create(f"{HOME}/by_hand.torch-9.9.txt", "what it prints there\n"),
)
TREE_PAGE = "docs/notions/names-and-state.md"
ONE_PAGE = ("pytest", "-q", PAGE)
PROSE = ("pytest", "-q", "tests/test_prose.py")
BUILD = ("mkdocs", "build", "--strict")
# For faults that are not in a lab: running the labs takes longer than all the rest of a build.
NO_LABS = replace("mkdocs.yml", "execute: true", "execute: false")
TITLE = "# %% [markdown]\n# # Lab\n\n# %%\n"
LAB = "docs/labs/list_or_modulelist.py"
SITE = "tests/test_site.py"
SMALL = """SVG('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"></svg>')"""
WORKFLOWS = ".github/workflows"
WORKFLOW = ("pytest", "-q", "tests/test_workflows.py")
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
        (f"{HOME}/unseen.txt: neither a program nor a record that a page shows", "git rm"),
    ),
    "a record that the page does not show": Fault(
        replace(PAGE, f'```text\n--8<-- "{HOME[9:]}/by_hand.txt"\n```\n', ""),
        (*ONE_PAGE, "-k", "by_hand"),
        (f"{PAGE}:", "which the page does not show", "same output: True", "Show its record"),
    ),
    "a name that its block no longer runs": Fault(
        replace(
            "snippets/coverage/names.tsv",
            "torch.nn.GRU\t-\t-\t-\n",
            f"torch.nn.GRU\t{HOME[9:]}/by_hand.py\tcalled\t-\n",
        ),
        ("pytest", "-q", "tests/test_coverage.py", "-k", "what_is_recorded"),
        ("torch.nn.GRU: no longer run by notions/parameter/by_hand.py.", "make record"),
    ),
    "a name that torch has and nobody listed": Fault(
        replace("snippets/coverage/names.tsv", "torch.nn.GRU\t-\t-\t-\n", ""),
        ("pytest", "-q", "tests/test_coverage.py", "-k", "what_is_recorded"),
        ("torch.nn.GRU: new in torch, and not listed.", "make record"),
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
        several(NO_LABS, replace(PAGE, "(../create/layers.md)", "(../create/layer.md)")),
        BUILD,
        ("WARNING", "notions/parameter.md", "../create/layer.md", "is not found"),
    ),
    "a dead anchor": Fault(
        several(
            NO_LABS, replace(PAGE, "(../create/layers.md)", "(../create/layers.md#no-such-part)")
        ),
        BUILD,
        ("WARNING", "notions/parameter.md", "does not contain an anchor '#no-such-part'"),
    ),
    "a page outside the nav": Fault(
        several(NO_LABS, create("docs/notions/orphan.md", "# Orphan\n")),
        BUILD,
        ("WARNING", "not included in the", "notions/orphan.md"),
    ),
    "a lab cell that raises": Fault(
        create(LAB, "# %%\nraise RuntimeError('lab')\n"),
        BUILD,
        ("list_or_modulelist.py", "RuntimeError: lab"),
    ),
    "a fence that never ends": Fault(
        replace(PAGE, f'"{HOME[9:]}/by_hand.py"\n```\n', f'"{HOME[9:]}/by_hand.py"\n'),
        ONE_PAGE,
        (f"{PAGE}:", "this fence never ends. Close it"),
    ),
    "a last fence that never ends": Fault(
        create(PAGE, f'# Parameter\n\n```python\n--8<-- "{HOME[9:]}/by_hand.py"\n'),
        ONE_PAGE,
        (f"{PAGE}:3: this fence never ends. Close it.",),
    ),
    "an output under no program": Fault(
        replace(PAGE, f'```python\n--8<-- "{HOME[9:]}/by_hand.py"\n```\n', ""),
        ONE_PAGE,
        (f"{PAGE}:", "no program stands right above this output. Put it under its program"),
    ),
    "prose between a program and its output": Fault(
        replace(
            PAGE,
            f'```text\n--8<-- "{HOME[9:]}/by_hand',
            f'It:\n\n```text\n--8<-- "{HOME[9:]}/by_hand',
        ),
        ONE_PAGE,
        (f"{PAGE}:", "no program stands right above this output"),
    ),
    "a block shown twice": Fault(
        replace(
            PAGE, "## In short", f'```python\n--8<-- "{HOME[9:]}/by_hand.py"\n```\n\n## In short'
        ),
        ("pytest", "-q", CONTRACT, "-k", "shown and parameter/by_hand"),
        (f"{HOME}/by_hand.py: {PAGE} shows ['all', 'all'], and must show ['all'], each once",),
    ),
    "sections out of order": Fault(
        several(
            replace("docs/inspect/hooks.md", "shape_printer.py:model", "shape_printer.py:HOLD"),
            replace("docs/inspect/hooks.md", "shape_printer.py:hook", "shape_printer.py:model"),
            replace("docs/inspect/hooks.md", "shape_printer.py:HOLD", "shape_printer.py:hook"),
        ),
        ("pytest", "-q", CONTRACT, "-k", "shape_printer and shown"),
        ("shows ['hook', 'model', 'run'], and must show ['model', 'hook', 'run']", "in this order"),
    ),
    "a section that never ends": Fault(
        replace("snippets/inspect/hooks/shape_printer.py", "# --8<-- [end:run]\n", ""),
        ("pytest", "-q", "docs/inspect/hooks.md"),
        ("snippets/inspect/hooks/shape_printer.py:", "section 'run' never ends. End it."),
    ),
    "a comment that joins two blocks unseen": Fault(
        replace(PAGE, "## In short", "<!--pytest-codeblocks:cont-->\n\n## In short"),
        ONE_PAGE,
        (f"{PAGE}:", "steers the tests unseen by the reader. Remove it"),
    ),
    "a block inside a comment": Fault(
        several(
            replace(PAGE, "## What `parameters()` lists", "<!--\n## What `parameters()` lists"),
            replace(PAGE, "## In short", "-->\n\n## In short"),
        ),
        ("pytest", "-q", CONTRACT, "-k", "escapes and parameter.md"),
        (f"{PAGE}: read as code, but not shown as code",),
    ),
    "an include outside a fence": Fault(
        replace(PAGE, "## In short", f'--8<-- "{HOME[9:]}/by_hand.txt"\n\n## In short'),
        ONE_PAGE,
        (f"{PAGE}:", "an include outside a fence shows code that is not run. Put ```python above"),
    ),
    "a record that is missing": Fault(
        remove(f"{HOME}/by_hand.txt"),
        ONE_PAGE,
        (f"{PAGE}:", f"there is no output '{HOME[9:]}/by_hand.txt'", f"make record ARGS={HOME}"),
    ),
    "a record cut short": Fault(
        replace("snippets/inspect/hooks/shape_printer.txt", "--8<-- [end:run]", ""),
        ("pytest", "-q", "docs/inspect/hooks.md"),
        ("docs/inspect/hooks.md:", "shape_printer.txt:1: section 'run' never ends"),
    ),
    "a space more in a record": Fault(
        replace(f"{HOME}/one_step.txt", "bias 0.8\n", "bias 0.8 \n"),
        (*ONE_PAGE, "-k", "one_step"),
        (f"{HOME}/one_step.txt:3: is not what it prints", "make record"),
    ),
    "two programs with one record": Fault(
        create(f"{HOME}/by_hand.sh", "echo 1\n"),
        ("pytest", "-q", CONTRACT, "-k", "share_a_record"),
        (f"{HOME}/by_hand.py: another program has {HOME}/by_hand.txt", "Rename one of the two"),
    ),
    "a program that prints nothing": Fault(
        create(f"{HOME}/by_hand.py", "x = 1\n"),
        ("explained.record", f"{HOME}/by_hand.py"),
        (f"{HOME}/by_hand.py: prints nothing", "Let it print", "1 failed"),
    ),
    "a program that hangs": Fault(
        several(
            replace("explained/program.py", "TIMEOUT = 240.0", "TIMEOUT = 2.0"),
            replace(f"{HOME}/by_hand.py", "torch.manual_seed(0)", "while True: pass"),
        ),
        (*ONE_PAGE, "-k", "by_hand"),
        (f"{PAGE}:", f"shows {HOME}/by_hand.py stopped after 2 seconds: it hangs"),
    ),
    "an output of another torch without a word about it": Fault(
        several(OTHER_TORCH, replace(PAGE, "On torch 9.9 it prints:", "And:")),
        ONE_PAGE,
        (f"{PAGE}:", "its reader must see why", "On torch 9.9 it prints:"),
    ),
    "an output of another torch that no program has": Fault(
        several(OTHER_TORCH, replace(PAGE, "by_hand.torch-9.9", "unseen.torch-9.9")),
        ONE_PAGE,
        (f"{PAGE}:", "'notions/parameter/unseen.torch-9.9.txt' is not what the block above prints"),
    ),
    "an output of another torch that no page shows": Fault(
        create(f"{HOME}/by_hand.torch-9.9.txt", "what it prints there\n"),
        ("pytest", "-q", CONTRACT, "-k", "beside"),
        (f"{HOME}/by_hand.torch-9.9.txt: neither a program nor a record that a page shows",),
    ),
    "an output of another torch that is not what it prints there": Fault(
        OTHER_TORCH,
        (*ONE_PAGE, "-k", "by_hand"),
        (
            f"{HOME}/by_hand.torch-9.9.txt:1: is not what it prints",
            "On torch 9.9: make record TORCH=",
        ),
    ),
    "a block that needs what is not installed, in CI": Fault(
        several(
            replace(PAGE, BY_HAND, BY_HAND + "\n\n*Needs `pip install left-pad` and `sh`.*"),
            replace("conftest.py", 'os.environ.get("CI")', "True"),
        ),
        (*ONE_PAGE, "-k", "by_hand"),
        ("needs left-pad, as the page says: make extras",),
    ),
    "a note that no machine can read": Fault(
        replace(PAGE, BY_HAND, BY_HAND + "\n\n*Needs left-pad and `sh`.*"),
        ONE_PAGE,
        (f"{PAGE}:", "is no note that can be read", "*Needs `pip install NAME`.*"),
    ),
    "a program that writes into the repository": Fault(
        replace(f"{HOME}/by_hand.py", "torch.manual_seed(0)", "open(__file__[:-3], 'w').close()"),
        (*ONE_PAGE, "-k", "by_hand"),
        (f'{HOME}/by_hand.py", line 15', "Permission denied", "its working directory only: write"),
        skip="" if sandbox.available() else "Landlock is a part of Linux",
    ),
    "a program that is no text": Fault(
        create(f"{HOME}/by_hand.py", "print('\xff')\n", encoding="latin-1"),
        ONE_PAGE,
        (f"{HOME}/by_hand.py: is not UTF-8. Save it as UTF-8",),
    ),
    "a program too long for the page": Fault(
        replace(f"{HOME}/by_hand.py", "import torch\n", "import torch\n" * 40),
        ("pytest", "-q", CONTRACT, "-k", "fits and parameter/by_hand"),
        (f"{HOME}/by_hand.py:1: ", "40 at most. Split the idea"),
    ),
    "a program named by a number": Fault(
        create(f"{HOME}/step_2.py", "print(1)\n"),
        ("pytest", "-q", CONTRACT, "-k", "step_2 and name_says"),
        (f"{HOME}/step_2.py: name it by the words that finish 'this shows ...'",),
    ),
    "an answer that is checked otherwise": Fault(
        several(
            create(f"{HOME}/exercise_sum.py", "y = 1  # your turn\n# the check\nprint(y)\n"),
            create(f"{HOME}/answer_sum.py", "y = 2\n# the check\nprint('solved')\n"),
        ),
        ("pytest", "-q", CONTRACT, "-k", "exercise_sum and answer_passes"),
        (f"{HOME}/answer_sum.py: is checked otherwise than its exercise",),
    ),
    "a page without a description": Fault(
        replace(PAGE, "description:", "summary:"),
        ("pytest", "-q", CONTRACT, "-k", "describes and parameter.md"),
        (f"{PAGE}:1: no description of 50 to 200 characters",),
    ),
    "a nav entry without a file": Fault(
        several(NO_LABS, replace("mkdocs.yml", "create/layers.md", "create/layer.md")),
        BUILD,
        ("WARNING", "'create/layer.md'", "is included in the 'nav'", "not found"),
    ),
    "a picture that is missing": Fault(
        several(
            NO_LABS, replace(PAGE, "## In short", "![A tree](../assets/tree.svg)\n\n## In short")
        ),
        BUILD,
        ("WARNING", "notions/parameter.md", "'../assets/tree.svg'", "is not found"),
    ),
    "a picture that says nothing": Fault(
        replace(PAGE, "## In short", "![](../assets/logo.svg)\n\n## In short"),
        ("rumdl", "check", PAGE),
        (f"{PAGE}:", "MD045"),
    ),
    "a heading that skips a level": Fault(
        replace(PAGE, "## In short", "#### In short"),
        ("rumdl", "check", PAGE),
        (f"{PAGE}:", "MD001"),
    ),
    "a formula whose braces do not pair": Fault(
        several(NO_LABS, replace(PAGE, "A^\\top", r"\frac{A}{")),
        BUILD,
        ("page 'notions/parameter.md': the formula", "its braces do not pair", "Correct its TeX"),
    ),
    "a formula with an unknown command": Fault(
        several(NO_LABS, replace(PAGE, "A^\\top", r"A^\topp")),
        BUILD,
        ("page 'notions/parameter.md': the formula", r"there is no \topp", "Correct its TeX"),
    ),
    "two headings with one address": Fault(
        several(NO_LABS, replace(PAGE, "{ #by-hand }", "{ #subclass }")),
        ("pytest", "-q", SITE, "-k", "leads_to_one_place and parameter"),
        ("notions/parameter/: two elements are called {'subclass'}", "Give the heading another id"),
    ),
    "a script from another host": Fault(
        several(
            NO_LABS,
            replace(
                PAGE, "## In short", '<script src="//cdn.example/x.js"></script>\n\n## In short'
            ),
        ),
        ("pytest", "-q", SITE, "-k", "page_asks and parameter"),
        ("notions/parameter/: loads ['//cdn.example/x.js'] from another host", "docs/assets/"),
    ),
    "a style sheet from another host": Fault(
        several(
            NO_LABS, replace("mkdocs.yml", "  - assets/site.css", "  - https://cdn.example/x.css")
        ),
        ("pytest", "-q", SITE, "-k", "page_asks and parameter"),
        ("loads ['https://cdn.example/x.css'] from another host",),
    ),
    "a font from another host": Fault(
        several(
            NO_LABS, create("docs/assets/site.css", "@import 'https://fonts.example/x.css';\n")
        ),
        ("pytest", "-q", SITE, "-k", "styles_ask"),
        ("site.css", "https://fonts.example/x.css"),
    ),
    "a lab picture without prose after it": Fault(
        create(LAB, f"{TITLE}from IPython.display import SVG\n{SMALL}\n"),
        BUILD,
        (f"{LAB}: picture-1.svg has no prose after it", "Say under it what it shows"),
    ),
    "a lab picture in pixels": Fault(
        create(LAB, f"{TITLE}from IPython.display import Image\nImage(b'0', format='png')\n"),
        BUILD,
        (f"{LAB}: picture 1 is not SVG", 'Call set_matplotlib_formats("svg") first'),
    ),
    "a failing lab that would appear": Fault(
        replace("mkdocs.yml", "allow_errors: false", "allow_errors: true"),
        ("pytest", "-q", CONTRACT, "-k", "no_setting"),
        ("mkdocs.yml: unset allow_errors",),
    ),
    "an anchor that nobody checks": Fault(
        replace("mkdocs.yml", "anchors: warn", "anchors: info"),
        ("pytest", "-q", CONTRACT, "-k", "no_setting"),
        ("mkdocs.yml: validation: set anchors to warn",),
    ),
    "another torch than the one that ran": Fault(
        replace("mkdocs.yml", "ran on torch 2.13.0", "ran on torch 2.12.0"),
        ("pytest", "-q", CONTRACT, "-k", "names_the_torch"),
        ("mkdocs.yml: the copyright does not say that the blocks ran on torch 2.13.0",),
    ),
    "a requirement without a pin": Fault(
        replace("requirements.txt", "ziamath #", "torchvision\nziamath #"),
        ("pytest", "-q", "tests/test_doctor.py", "-k", "locked"),
        ("requirements.lock: torchvision has no hash. Run make lock.",),
    ),
    "a readme that links to nothing": Fault(
        replace("README.md", "(CONTRIBUTING.md)", "(CONTRIBUTE.md)"),
        ("pytest", "-q", CONTRACT, "-k", "readme"),
        ("README.md: links to CONTRIBUTE.md, which is missing",),
    ),
    "a readme block written python": Fault(
        replace("README.md", "```sh\nmake help", "```python\nprint(1)"),
        ("pytest", "-q", "README.md"),
        ("README.md:", "only ```sh is run here", "Move programs to a page"),
    ),
    "a readme command that fails": Fault(
        replace("README.md", "```sh\nmake help", "```sh\nls no-such-place"),
        ("pytest", "-q", "README.md"),
        ("README.md::line ", "no-such-place"),
    ),
    "a typo in prose": Fault(
        # In two parts, so that the lint of this file does not find it.
        replace(PAGE, "## In short", "Torch " + "rec" + "ieves it.\n\n## In short"),
        ("codespell_lib", PAGE),
        (f"{PAGE}:", "==> receives"),
    ),
    "a program with an unused import": Fault(
        replace(f"{HOME}/by_hand.py", "import torch\n", "import math\n\nimport torch\n"),
        ("ruff", "check", HOME),
        (f"{HOME}/by_hand.py:1:8", "F401", "help: Remove unused import: `math`"),
    ),
    "an action at a branch": Fault(
        replace(f"{WORKFLOWS}/test.yml", "actions/checkout@v4", "actions/checkout@main"),
        WORKFLOW,
        (f"{WORKFLOWS}/test.yml:", "actions/checkout@main is not a released version", "@vN"),
    ),
    "an action at a hash": Fault(
        replace(f"{WORKFLOWS}/test.yml", "actions/checkout@v4", f"actions/checkout@{'0a' * 20}"),
        WORKFLOW,
        (f"{WORKFLOWS}/test.yml:", "is not a released version of GitHub's own"),
    ),
    "a workflow that may write": Fault(
        replace(f"{WORKFLOWS}/test.yml", "contents: read", "contents: write"),
        WORKFLOW,
        (f"{WORKFLOWS}/test.yml: permissions: must be contents: read",),
    ),
    "a pull request that may write": Fault(
        replace(f"{WORKFLOWS}/publish.yml", "on:\n", "on:\n  pull_request:\n"),
        WORKFLOW,
        (f"{WORKFLOWS}/publish.yml: job deploy has permissions", "only a push to main starts"),
    ),
    "a secret in the weekly run": Fault(
        replace(f"{WORKFLOWS}/newest-torch.yml", "env:\n", "env:\n      T: ${{ secrets.PYPI }}\n"),
        WORKFLOW,
        (f"{WORKFLOWS}/newest-torch.yml:", "secrets.PYPI would be lent to all", "Remove it"),
    ),
    "a job without an end": Fault(
        replace(f"{WORKFLOWS}/test.yml", "    timeout-minutes: 60\n", ""),
        WORKFLOW,
        (f"{WORKFLOWS}/test.yml: job test may run for hours. Set timeout-minutes",),
    ),
    "a checkout that keeps its token": Fault(
        replace(f"{WORKFLOWS}/test.yml", "persist-credentials: false", "clean: true"),
        WORKFLOW,
        (f"{WORKFLOWS}/test.yml: job test leaves a token", "persist-credentials: false"),
    ),
    "a picture of no kind": Fault(
        replace(TREE_PAGE, "(picture:tree)", "(picture:trees)"),
        ("pytest", "-q", TREE_PAGE),
        (f"{TREE_PAGE}:", "there is no picture of the kind 'trees'. Take one of tree, calls"),
    ),
    "a picture without words": Fault(
        replace(TREE_PAGE, "![A tree. The model", "![A tree](picture:tree)\n\n![The model"),
        ("pytest", "-q", TREE_PAGE),
        (f"{TREE_PAGE}:", "'A tree' is too short for who cannot see it. Say what it shows"),
    ),
    "a picture that nothing stands above": Fault(
        replace(TREE_PAGE, "![A tree. The model", "Drawn:\n\n![A tree. The model"),
        ("pytest", "-q", TREE_PAGE),
        (f"{TREE_PAGE}:", "no output stands right above this picture. Put it under one"),
    ),
    "a picture of another form, built": Fault(
        several(NO_LABS, replace(TREE_PAGE, "(picture:tree)", "(picture:curve)")),
        BUILD,
        ("names-and-state.md", "picture:curve cannot draw the output above it: print one to three"),
    ),
    "a heading that quotes what torch no longer says": Fault(
        replace(PAGE, '## "optimizer got an empty', '## "optimizer got no'),
        (*PROSE, "-k", "parameter.md"),
        (f"{PAGE}:", "prints 'optimizer got no parameter list'. Quote what torch says now"),
    ),
    "a symptom that its page does not show": Fault(
        replace("docs/index.md", "`cannot assign ...", "`cannot accept ..."),
        (*PROSE, "-k", "index.md"),
        ("docs/index.md:", "or where this leads, prints 'cannot accept ... as parameter'"),
    ),
    "a number that no block prints": Fault(
        replace(PAGE, "from 1 to 0.8", "from 1 to 0.7"),
        (*PROSE, "-k", "parameter.md"),
        (f"{PAGE}:", "0.7 stands in no block here, or where this leads. Print it, or leave it"),
    ),
    "a name that torch does not have": Fault(
        replace(PAGE, "[`nn.Linear`]", "[`nn.Lines`]"),
        (*PROSE, "-k", "parameter.md"),
        (f"{PAGE}:", "this torch has no nn.Lines, and no block here shows that"),
    ),
    "a link to a name that torch does not have": Fault(
        replace(PAGE, "generated/torch.nn.Linear.html", "generated/torch.nn.Lines.html"),
        (*PROSE, "-k", "parameter.md"),
        (f"{PAGE}:", "this torch has no torch.nn.Lines"),
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
    if fault.skip:
        pytest.skip(fault.skip)
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

    assert f"torch=={metadata.version('torch')}" in labs.installed()
    monkeypatch.setattr(labs, "installed", lambda: ["torch==99.0"])
    assert labs.cache_key(project) != edited
