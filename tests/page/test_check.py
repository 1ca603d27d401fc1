"""Every page of the site, and every program, keeps the contract.

What the contract is stands in explained/page/check.py; that each breach is found, in tests/faults/.
"""

from pathlib import Path

import pytest

from explained.page import check
from explained.tree import Tree


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """One test a page."""
    if "path" in metafunc.fixturenames:
        tree = Tree(metafunc.config.rootpath)
        metafunc.parametrize("path", tree.pages(), ids=tree.relative)


def test_a_page_and_its_programs_keep_the_contract(path: Path, tree: Tree) -> None:
    problems = check.page(path, tree)
    assert not problems, "\n".join(problems)


def test_the_checkout_keeps_the_contract(tree: Tree) -> None:
    problems = check.whole(tree)
    assert not problems, "\n".join(problems)
