"""A small checkout: two pages and a dozen programs. A test plants its fault in it, and reads it.

It has mkdocs.yml, pyproject.toml, the theme and the styles of this project, so that what is proved
of it holds for the project; it is written in milliseconds, and no edit to a real page breaks it.
"""

import re
import shutil
from pathlib import Path

from planting import Fault, Plant, create, replace, several

from explained.page import check
from explained.tree import Tree

PROJECT = Path(__file__).resolve().parents[1]
PAGE = "docs/notions/parameter.md"
HOME = "snippets/notions/parameter"


def both(name: str) -> str:
    """Return the fences that show a program and its record."""
    path = f"notions/parameter/{name}"
    return f'```python\n--8<-- "{path}.py"\n```\n\n```text\n--8<-- "{path}.txt"\n```\n'


def steps() -> str:
    """Return the fences that show a program in sections; only the last prints."""
    shown = [
        f'```python\n--8<-- "notions/parameter/steps.py:{part}"\n```\n'
        for part in ("model", "hook")
    ]
    return "\n".join([*shown, both("steps").replace('"\n', ':run"\n')])


def folded(text: str) -> str:
    """Return what stands in a folded box."""
    inside = "".join(f"    {line}".rstrip() + "\n" for line in text.splitlines())
    return f'??? success "An answer"\n\n{inside}'


PAGES = {
    "docs/index.md": """\
---
description: The first page of a small checkout, in which each planted fault breaks one thing.
---

# Start here

| message | page |
|---|---|
| `optimizer got an ... parameter list` | [Parameter](notions/parameter.md) |
""",
    PAGE: f"""\
---
description: A page of a small checkout, in which each planted fault breaks one thing.
---

# Parameter

*What does `nn.Parameter` add to a tensor?*

A module notices it, as
[`nn.Linear`](https://docs.pytorch.org/docs/stable/generated/torch.nn.Linear.html) shows:
$y = x A^\\top + b$.

## By hand {{ #by-hand }}

{both("by_hand")}
## One step {{ #step }}

{both("one_step")}
The bias goes from 1 to 0.8.

## "optimizer got an empty parameter list" {{ #empty-list }}

{both("used_up")}
## Drawn {{ #drawn }}

{both("drawn")}
## In steps {{ #steps }}

{steps()}
## A tree {{ #tree }}

{both("children")}
![A tree. The model has one child, a layer with the weight of shape 2, 3.](picture:tree)

## Shared {{ #shared }}

{both("shared")}
{both("uses_shared")}
```sh
--8<-- "notions/parameter/count.sh"
```

```text
--8<-- "notions/parameter/count.txt"
```

## Exercises {{ #exercises }}

{both("exercise_sum")}
{folded(both("answer_sum"))}
## In short {{ #in-short }}

- A module lists its parameters, and [the first page](../index.md) leads here.
""",
}

PROGRAMS = {  # each with what it prints
    "by_hand.py": (
        """\
import torch
from torch import nn

torch.manual_seed(0)
layer = nn.Linear(2, 2)
x = torch.randn(3, 2)
y = x @ layer.weight.T + layer.bias
print("same output:", torch.allclose(y, layer(x)))
""",
        "same output: True\n",
    ),
    "one_step.py": (
        """\
import torch

bias = torch.ones((), requires_grad=True)
loss = bias**2
loss.backward()
print("loss", loss.item())
print("gradient", bias.grad.item())
with torch.no_grad():
    bias -= 0.1 * bias.grad
print("bias", round(bias.item(), 3))
""",
        "loss 1.0\ngradient 2.0\nbias 0.8\n",
    ),
    "used_up.py": (
        """\
import torch

try:
    torch.optim.SGD([])
except ValueError as error:
    print(error)
""",
        "optimizer got an empty parameter list\n",
    ),
    "drawn.py": (
        """\
import torch

torch.manual_seed(0)
print(torch.randint(1000000, (3,)).tolist())
""",
        "[136044, 248239, 714933]\n",
    ),
    "steps.py": (
        """\
# --8<-- [start:model]
from torch import nn

model = nn.Linear(2, 3)
# --8<-- [end:model]

# --8<-- [start:hook]
lines = []
# --8<-- [end:hook]

# --8<-- [start:run]
lines.append(type(model).__name__)
print(lines)
# --8<-- [end:run]
""",
        "--8<-- [start:run]\n['Linear']\n--8<-- [end:run]\n",
    ),
    "children.py": (
        'print("model: Sequential")\nprint("└── weight (2, 3)")\n',
        "model: Sequential\n└── weight (2, 3)\n",
    ),
    "shared.py": ("WIDTH = 3\nprint(WIDTH)\n", "3\n"),
    "uses_shared.py": ("from shared import WIDTH\n\nprint(WIDTH + 1)\n", "3\n4\n"),
    "count.sh": ("python shared.py\n", "3\n"),
    "exercise_sum.py": (
        "total = 0  # your turn\n# the check\n"
        'print("solved" if total == 3 else f"not yet: {total}")\n',
        "not yet: 0\n",
    ),
    "answer_sum.py": (
        'total = 3\n# the check\nprint("solved" if total == 3 else f"not yet: {total}")\n',
        "solved\n",
    ),
}

# Under by_hand, what it prints on another torch.
RECORD = both("by_hand").rstrip("\n").partition("\n\n")[2]
OTHER_TORCH = several(
    replace(
        PAGE,
        RECORD,
        RECORD + "\n\nOn torch 9.9 it prints:\n\n" + RECORD.replace(".txt", ".torch-9.9.txt"),
    ),
    create(f"{HOME}/by_hand.torch-9.9.txt", "what it prints there\n"),
)

README = "# A small checkout\n\n```sh\nls docs\n```\n\nSee [how](CONTRIBUTING.md).\n"


def checkout(root: Path) -> Tree:
    """Write the small checkout into a folder that does not exist yet."""
    tree = Tree(root)
    home = root / HOME
    home.mkdir(parents=True)
    (root / "docs" / "notions").mkdir(parents=True)
    (root / "explained").mkdir()  # mkdocs.yml watches it
    for name, text in {**PAGES, "README.md": README, "CONTRIBUTING.md": "# How\n"}.items():
        (root / name).write_text(text, encoding="utf-8")
    for name, (source, printed) in PROGRAMS.items():
        (home / name).write_text(source, encoding="utf-8")
        (home / name).with_suffix(".txt").write_text(printed, encoding="utf-8")
    for name in ("requirements.txt", "pyproject.toml", "conftest.py"):
        shutil.copy(PROJECT / name, root)
    nav = "nav:\n  - Start: index.md\n  - Parameter: notions/parameter.md\n\n"
    settings = (PROJECT / "mkdocs.yml").read_text(encoding="utf-8")
    settings = re.sub(r"^nav:\n(?:[ #].*\n|\n)*", nav, settings, flags=re.MULTILINE)
    (root / "mkdocs.yml").write_text(settings, encoding="utf-8")
    shutil.copytree(PROJECT / "theme", root / "theme")
    shutil.copytree(PROJECT / "docs" / "assets", root / "docs" / "assets")
    return tree


def contract(tree: Tree) -> list[str]:
    """Return what is wrong with the pages and programs of a checkout."""
    problems = [each for path in tree.pages() for each in check.page(path, tree)]
    return problems + check.pages(tree) + check.records(tree) + check.links(tree)


def broken(plant: Plant, *said: str) -> Fault:
    """Return a fault that the contract must find."""
    return Fault(plant, contract, said)


def at_the_end(text: str) -> Plant:
    """Put a text before the last heading of the page."""
    return replace(PAGE, "## In short", f"{text}\n\n## In short")
