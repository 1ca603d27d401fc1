"""`make audit`: what it makes of Lighthouse's looks; node and minutes are not needed for that."""

import pytest

from tools import audit
from tools.audit import Look

STOCK = Look((90, 88, 96, 91), 180, 240, 0, [])
OURS = Look((93, 100, 100, 100), 150, 85, 0, ["performance: total-blocking-time: 150 ms"])


def test_a_page_ahead_of_stock_material_is_right() -> None:
    assert audit.wrong("create/shapes/", OURS, STOCK) == []


@pytest.mark.parametrize(
    ("url", "fault", "said"),
    [
        ("", {"scores": (89, 100, 100, 100)}, "performance is 89, that of stock Material 90."),
        ("", {"scores": (93, 99, 100, 100)}, "accessibility is 99."),
        ("", {"blocked": 201}, "it blocks for 201 ms, more than 200."),
        ("create/shapes/", {"weight": 101}, "it weighs 101 KiB, more than 100."),
        ("labs/signals_by_depth/", {"weight": 151}, "it weighs 151 KiB, more than 150."),
    ],
)
def test_what_is_behind_is_named_with_what_cost_it(url: str, fault: dict, said: str) -> None:
    problems = audit.wrong(url, OURS._replace(**fault), STOCK)
    assert problems == [f"{url}: {said}", f"{url}: {OURS.failed[0]}"]


def test_the_median_of_three_looks_counts() -> None:
    looks = [
        OURS,
        OURS._replace(scores=(99, 100, 90, 100), blocked=20),
        OURS._replace(scores=(50, 100, 100, 100), blocked=900, failed=["one busy moment"]),
    ]
    found = audit.median(looks)
    assert found.scores == (93, 100, 100, 100)
    assert found.blocked == 150
    assert found.failed == OURS.failed
