"""The explorer of windows links the cells that torch links, in 2,000 configurations."""

import json
import random
from collections import Counter
from typing import Any

import pytest
import torch
from asking_torch import first_line, own_kernels
from harness import TREE, visit
from playwright.sync_api import Browser
from torch import nn

CASES = 2000
NAMES = ["Conv1d", "Conv2d", "ConvTranspose1d", "ConvTranspose2d"]
ASK = """async (cases) => {
  const { windows } = await import("/assets/windows.js");
  // One text: playwright takes a second for a thousand nested objects.
  return JSON.stringify(cases.map(([name, settings, size]) => windows(name, settings, size)));
}"""

Case = tuple[str, dict[str, Any], list[int]]


def draw(at_random: random.Random) -> Case:
    name = at_random.choice(NAMES)
    n = int(name[-2])

    def numbers(least: int, most: int) -> int | list[int]:
        many = [at_random.randint(least, most) for _ in range(n)]
        return at_random.choice([many, many[0]])

    settings: dict[str, Any] = {
        "kernel_size": numbers(1, 5 - n),
        "stride": numbers(1, 3),
        "padding": numbers(0, 3),
        "dilation": numbers(1, 3),
    }
    if "Transpose" in name:
        settings["output_padding"] = numbers(0, at_random.randint(0, 2))
    elif at_random.random() < 0.3:
        settings["padding"] = at_random.choice(["same", "valid"])
        settings["stride"] = at_random.choice([1, 1, settings["stride"]])
    return name, settings, [at_random.randint(1, 12 // n) for _ in range(n)]


def torch_links(case: Case) -> dict[str, Any]:
    """Feed images with a single one, through a kernel that counts its elements from 1.

    What comes out of a cell is the number of the element that links it to the one; 0 for none.
    """
    name, settings, size = case
    made = {field: tuple(v) if isinstance(v, list) else v for field, v in settings.items()}
    try:
        layer = getattr(nn, name)(1, 1, bias=False, dtype=torch.float64, **made)
        with torch.no_grad():
            count = layer.weight.numel()
            layer.weight.copy_(torch.arange(1, count + 1).reshape(layer.weight.shape))
            cells = torch.eye(torch.Size(size).numel(), dtype=torch.float64)
            linked = layer(cells.reshape(-1, 1, *size))
    except Exception as error:  # noqa: BLE001 (whatever torch raises is the answer)
        return {"error": first_line(error)}
    return {"out": list(linked.shape[2:]), "linked": linked.flatten(1).T.round().int()}


def drawn_links(case: Case, said: dict[str, Any]) -> dict[str, Any]:
    """Return what the page draws, in the form of torch_links()."""
    if "error" in said:
        return {"error": said["error"]}
    name, settings, size = case
    kernel = settings["kernel_size"]
    wide = kernel if isinstance(kernel, int) else kernel[-1]
    columns = said["size"][1]
    linked = torch.zeros(len(said["makes"]), torch.Size(size).numel(), dtype=torch.int)
    for row, parts in enumerate(said["makes"].values()):
        for part in parts:
            i, j = part["cell"]
            real = 0 <= i < said["size"][0] and 0 <= j < columns
            assert real or "Transpose" not in name
            if real:
                assert linked[row, i * columns + j] == 0
                linked[row, i * columns + j] = 1 + part["kernel"][0] * wide + part["kernel"][1]
    return {"out": said["out"][-len(size) :], "linked": linked}


@pytest.fixture(scope="module")
def cases() -> list[Case]:
    at_random = random.Random(0)
    return [draw(at_random) for _ in range(CASES)]


def test_the_page_links_the_cells_that_torch_links(
    browser: Browser, address: str, cases: list[Case]
) -> None:
    prose = (TREE.docs / "create/windows.md").read_text(encoding="utf-8")
    assert "draws two thousand configurations" in prose
    assert len(cases) == 2000
    view, trouble = visit(browser, address, "create/windows/")
    answers = json.loads(view.evaluate(ASK, cases))
    outcomes: Counter[str] = Counter()
    with own_kernels():
        for case, said in zip(cases, answers, strict=True):
            drawn, wanted = drawn_links(case, said), torch_links(case)
            same = {key: value for key, value in drawn.items() if key != "linked"} == {
                key: value for key, value in wanted.items() if key != "linked"
            }
            assert same, f"docs/assets/windows.js: {case}: {drawn}, torch says {wanted}"
            if "linked" in wanted:
                assert torch.equal(drawn["linked"], wanted["linked"]), (
                    f"docs/assets/windows.js: {case} links other cells than torch."
                )
            outcomes[case[0] + (" fails" if "error" in wanted else "")] += 1
    assert not trouble
    assert min(outcomes[name] for name in NAMES) > CASES / 10, outcomes
    assert sum(outcomes[f"{name} fails"] for name in NAMES) > CASES / 50, outcomes
    view.context.close()
