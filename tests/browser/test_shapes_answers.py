"""The explorer of docs/create/shapes.md answers as torch does, for thousands of configurations."""

import json
import re
from collections import Counter
from typing import Any

import pytest
import torch
from asking_torch import first_line, own_kernels
from drawing_layers import Case, Draw
from harness import TREE, visit
from playwright.sync_api import Browser, Page
from torch import Tensor, nn

URL = "create/shapes/"
EACH = 75  # configurations of each layer


def torch_says(case: Case) -> dict[str, Any]:
    """Run a configuration, on real tensors; the meta device words some errors differently."""
    answer: dict[str, Any] = {}
    try:
        layer = getattr(nn, case.layer)(**case.arguments)
        answer["parameters"] = sum(p.numel() for p in layer.parameters())
        answer["bytes"] = sum(t.nbytes for t in (*layer.parameters(), *layer.buffers()))
        x = torch.zeros(case.shape, dtype=torch.long if case.layer == "Embedding" else None)
        out = layer(x, x, x) if case.layer == "MultiheadAttention" else layer(x)
        tensors = flat(out)
        answer["shapes"] = [list(tensor.shape) for tensor in tensors]
        answer["outputBytes"] = sum(tensor.nbytes for tensor in tensors)
    except Exception as error:  # noqa: BLE001 (whatever torch raises is the answer)
        answer["error"] = first_line(error)
    return answer


def flat(out: Any) -> list[Tensor]:
    return [out] if isinstance(out, Tensor) else [tensor for part in out for tensor in flat(part)]


def text(value: Any) -> str:
    """Write a value as a reader types it."""
    if isinstance(value, tuple):
        return ", ".join(map(str, value)) + ("," if len(value) == 1 else "")
    return str(value)


ASK = """async (text) => {
  const { LAYERS, code, explore, fields, parse } = await import("/assets/layers.js");
  // As one text each way: playwright takes a second for a thousand nested objects.
  return JSON.stringify(JSON.parse(text).map(([name, texts, x]) => {
    const read = (field) => parse(field, texts[field.name] ?? field.usual ?? "", LAYERS[name].n);
    const a = Object.fromEntries(fields(name).map((field) => [field.name, read(field)]));
    const { shapes, ...answer } = explore(name, a, x);
    if (shapes) answer.shapes = Object.values(shapes);
    return [code(name, a, x), answer];
  }));
}"""


@pytest.fixture(scope="module")
def page(browser: Browser, address: str) -> Page:
    return visit(browser, address, URL)[0]


@pytest.fixture(scope="module")
def layers(page: Page) -> list[str]:
    names = page.evaluate("import('/assets/layers.js').then(({ LAYERS }) => Object.keys(LAYERS))")
    assert len(names) >= 40
    return names


@pytest.fixture(scope="module")
def cases(layers: list[str]) -> list[Case]:
    draw = Draw(seed=0)
    return [draw.case(layer) for layer in layers for _ in range(EACH)]


@pytest.fixture(scope="module")
def page_says(page: Page, cases: list[Case]) -> list[tuple[str, dict[str, Any]]]:
    """What the page's own functions make of the texts that a reader would type."""
    asked = [
        (case.layer, {name: text(value) for name, value in case.arguments.items()}, case.shape)
        for case in cases
    ]
    return json.loads(page.evaluate(ASK, json.dumps(asked)))


@pytest.fixture(scope="module")
def answers(cases: list[Case]) -> list[dict[str, Any]]:
    """What torch says."""
    with own_kernels():
        return [torch_says(case) for case in cases]


def test_the_page_answers_as_torch_does(
    cases: list[Case], page_says: list[tuple[str, dict[str, Any]]], answers: list[dict[str, Any]]
) -> None:
    assert len(cases) >= 2000
    prose = (TREE.docs / "create/shapes.md").read_text(encoding="utf-8")
    assert f"draws {EACH} configurations for each layer" in prose
    for case, (_, said), wanted in zip(cases, page_says, answers, strict=True):
        assert said == wanted, f"docs/assets/layers.js: {case} is answered otherwise by torch."


def test_the_configurations_fit_and_fail_in_many_ways(
    cases: list[Case], answers: list[dict[str, Any]]
) -> None:
    failed = Counter(c.layer for c, answer in zip(cases, answers, strict=True) if "error" in answer)
    assert 0.25 < failed.total() / len(cases) < 0.6
    never = {"ReLU", "Identity", "ZeroPad1d"}
    for layer in {case.layer for case in cases} - never:
        assert 0 < failed[layer] < EACH, f"{layer}: {failed[layer]} of {EACH} fail"
    errors = {re.sub(r"-?\d+", "#", answer["error"]) for answer in answers if "error" in answer}
    words = {re.sub(r"\[.*?\]|\(.*?\)|[^A-Za-z' ]", "", error) for error in errors}
    assert len(words) >= 55


def test_the_line_of_python_gives_the_same(
    cases: list[Case], page_says: list[tuple[str, dict[str, Any]]]
) -> None:
    with own_kernels():
        for case, (line, said) in zip(cases, page_says, strict=True):
            try:
                found: Any = list(eval(line, {"torch": torch, "nn": nn}))
            except Exception as error:  # noqa: BLE001 (whatever torch raises is the answer)
                found = first_line(error)
            assert found == said.get("error", said.get("shapes", [""])[0]), f"{case}: {line}"


def test_with_onednn_only_an_output_of_no_size_is_reported_otherwise(
    cases: list[Case], answers: list[dict[str, Any]]
) -> None:
    """As the page says of the one message that depends on the machine."""
    with own_kernels(onednn=True):
        for case, answer in zip(cases, answers, strict=True):
            if case.layer.startswith("Conv") and torch_says(case) != answer:
                assert "Transpose" in case.layer, case
                assert answer["error"].endswith("Output size is too small"), case
