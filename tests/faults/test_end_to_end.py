"""A few faults of each kind, planted together, and found by the commands that a contributor runs.

Each command runs once for all of them; every other fault is proved in milliseconds by the function
that the command calls (test_pages.py, test_programs.py).
"""

import re

import pytest
from harness import tool
from planting import create, plain, replace, several, unsaid
from small import HOME, PAGE, PROJECT

from explained import page
from explained.tree import Tree

pytestmark = pytest.mark.long
CONTRACT = "tests/page/test_check.py"
AT_ALL = 13 + 1 + 2 + 1  # blocks of the page, the command of README.md, pages, the checkout


def small_page(name: str, body: str) -> str:
    """Return a page that describes itself and asks a question; `HERE` stands for its folder."""
    text = f"""\
---
description: A page of a small checkout, with one fault, which a command of the project must find.
---

# {name.capitalize()}

*What is wrong here?*

{body}
"""
    return text.replace("HERE", f"faults/{name}")


def faulty(name: str, body: str, program: str = "print(1)\n", record: str = "1\n") -> list:
    """Plant a page of one program."""
    return [
        create(f"docs/faults/{name}.md", small_page(name, body)),
        create(f"snippets/faults/{name}/one.py", program),
        create(f"snippets/faults/{name}/one.txt", record),
    ]


SHOWN = '```python\n--8<-- "HERE/one.py"\n```\n\n```text\n--8<-- "HERE/one.txt"\n```\n'


def with_tests(tree: Tree) -> None:
    """Give a small checkout the test of the contract."""
    create(CONTRACT, (PROJECT / CONTRACT).read_text(encoding="utf-8"))(tree.root)


def counts(said: str) -> dict[str, int]:
    """Return what pytest counted, as {"passed": 3}."""
    return {
        word: int(number) for number, word in re.findall(r"(\d+) ([a-z]+)", said.splitlines()[-1])
    }


def test_pytest_finds_each_fault_and_runs_the_rest(small: Tree) -> None:
    with_tests(small)
    several(
        *faulty("number", SHOWN, record="2\n"),
        *faulty("raising", SHOWN, program="print(1 / 0)\n"),
        *faulty("missing", SHOWN.replace("one.py", "two.py")),
        *faulty("typed", SHOWN + "\n```python\nprint(2)\n```\n"),
        *faulty("silent", SHOWN + "\n```py\nprint(2)\n```\n"),
        *faulty("escaping", SHOWN + "\nLike this:\n\n    print(2)\n"),
        *faulty("saying", SHOWN + "\nIt prints 3.25.\n"),
        *faulty("hiding", ""),
        replace("README.md", "```sh\nls docs", "```sh\nls no-such-place"),
    )(small.root)
    command = ("-q", "--continue-on-collection-errors", "docs", "README.md", CONTRACT)
    result = tool("pytest", *command, cwd=small.root)
    assert result.returncode == 1, result.stdout
    said = (
        "snippets/faults/number/one.txt:1: is not what it prints. --- the page shows",
        "If the new output is right: make record, and read its diff.",
        'File "snippets/faults/raising/one.py", line 1',
        "ZeroDivisionError",
        "there is no snippets/faults/missing/two.py: did you mean 'one.py'?",
        "docs/faults/typed.md:17: text typed into a page is not checked.",
        "docs/faults/silent.md:17: a fence that opens with '```py' is passed over",
        "docs/faults/escaping.md: this is shown as code",
        "docs/faults/saying.md:17: 3.25 stands in no block here",
        "snippets/faults/hiding/one.py: docs/faults/hiding.md shows nothing of it",
        "README.md::line 3",
        "no-such-place",
    )
    assert not unsaid(said, result.stdout), result.stdout
    found = counts(result.stdout)
    # Two blocks and the command fail, three pages cannot be read; each page breaks the contract but
    # the two whose blocks fail.
    assert found["errors"] == 3
    assert found["failed"] == 3 + 6
    assert found["passed"] == AT_ALL - 1 + 2 + 2  # blocks of escaping and saying, pages that fail


def test_record_writes_the_good_and_names_the_bad(small: Tree) -> None:
    several(
        replace(f"{HOME}/one_step.txt", "bias 0.8", "bias 0.9"),
        create(f"{HOME}/by_hand.py", "x = 1\n"),
        replace(f"{HOME}/drawn.py", "torch.manual_seed(0)\n", ""),
    )(small.root)
    names = ("one_step", "by_hand", "drawn", "shared")
    result = tool("explained.record", *(f"{HOME}/{name}.py" for name in names), cwd=small.root)
    assert result.returncode == 1, result.stdout
    said = (
        f"{HOME}/by_hand.py: prints nothing",
        f"{HOME}/drawn.py: two runs print two texts. Seed what is random",
        f"wrote {HOME}/one_step.txt",
        "4 programs, 1 records changed, 2 failed",
    )
    assert not unsaid(said, result.stdout), result.stdout
    assert (small.root / HOME / "one_step.txt").read_text(encoding="utf-8").endswith("bias 0.8\n")


def test_the_strict_build_finds_each_broken_link(small: Tree) -> None:
    several(
        replace(PAGE, "(../index.md)", "(../indices.md)"),
        replace(PAGE, "## In short", "[x](../index.md#no-such-part)\n\n## In short"),
        replace(PAGE, "## In short", "![A tree](../assets/tree.svg)\n\n## In short"),
        replace("mkdocs.yml", "nav:\n", "nav:\n  - Gone: gone.md\n"),
        create("docs/notions/orphan.md", "# Orphan\n"),
    )(small.root)
    result = tool("mkdocs", "build", "--strict", cwd=small.root)
    assert result.returncode == 1, result.stdout
    said = (
        "'notions/parameter.md' contains a link '../indices.md', but the target",
        "does not contain an anchor '#no-such-part'",
        "'notions/parameter.md' contains a link '../assets/tree.svg', but the target",
        "'gone.md' is included in the 'nav'",
        'not included in the "nav" configuration: - notions/orphan.md',
        "Aborted with 5 warnings in strict mode",
    )
    assert not unsaid(said, result.stdout), result.stdout


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("A^\\top", r"\frac{A}{", "its braces do not pair"),
        ("A^\\top", r"A^\topp", r"there is no \topp"),
        ("(picture:tree)", "(picture:curve)", "picture:curve cannot draw the output above it"),
    ],
)
def test_rendering_refuses_what_it_cannot_draw(small: Tree, old: str, new: str, said: str) -> None:
    replace(PAGE, old, new)(small.root)
    with pytest.raises(ValueError, match="cannot") as raised:
        page.renderer(small).convert((small.root / PAGE).read_text(encoding="utf-8"))
    assert said in str(raised.value)


def test_the_lints_find_each_slip(small: Tree) -> None:
    several(
        replace(PAGE, "## In short", "![](../assets/logo.svg)\n\n#### In short"),
        # In two parts, so that the lint of this file does not find it.
        replace(PAGE, "A module notices it", "A module " + "rec" + "ieves it"),
        replace(f"{HOME}/by_hand.py", "import torch\n", "import math\n\nimport torch\n"),
        replace(f"{HOME}/drawn.py", "torch.manual_seed(0)\n", "torch.manual_seed(0); x = 1\n"),
    )(small.root)
    markdown = tool("rumdl", "check", PAGE, cwd=small.root)
    spelling = tool("codespell_lib", PAGE, cwd=small.root)
    python = tool("ruff", "check", HOME, cwd=small.root)
    assert [each.returncode for each in (markdown, spelling, python)].count(0) == 0
    assert not unsaid((f"{PAGE}:", "MD045", "MD001"), markdown.stdout), markdown.stdout
    assert not unsaid((f"{PAGE}:", "==> receives"), spelling.stdout), spelling.stdout
    said = (f"{HOME}/by_hand.py:1:8", "F401", "Remove unused import: `math`", "E702")
    assert not unsaid(said, python.stdout), python.stdout


def test_without_a_fault_each_command_is_content(small: Tree) -> None:
    """Else the faults above would prove nothing."""
    with_tests(small)
    tests = tool("pytest", "-q", "docs", "README.md", CONTRACT, cwd=small.root)
    assert counts(tests.stdout) == {"passed": AT_ALL}, tests.stdout
    for name, *arguments in (
        ("mkdocs", "build", "--strict"),
        ("rumdl", "check", PAGE),
        ("codespell_lib", PAGE),
        ("ruff", "check", HOME),
    ):
        result = tool(name, *arguments, cwd=small.root)
        assert result.returncode == 0, plain(result.stdout)
