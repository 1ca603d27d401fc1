"""The explorer of masks says which query sees which key as torch does, in 2,000 configurations."""

import json
import random
import warnings
from collections import Counter
from functools import cache
from typing import Any

import pytest
import torch
from asking_torch import first_line
from harness import TREE, visit
from playwright.sync_api import Browser
from torch import Tensor, nn
from torch.nn import functional

CASES = 2000
SDPA = "scaled_dot_product_attention"
CALLS = [SDPA, "MultiheadAttention, need_weights=True", "MultiheadAttention, need_weights=False"]
ASK = """async (cases) => {
  const { attend } = await import("/assets/masks.js");
  const written = (value) => (Number.isNaN(value) ? "nan" : value);
  return JSON.stringify(JSON.parse(cases).map((given) => {
    const { error, rows } = attend(given);
    return error ? { error } : { rows: rows.map((row) => row.map(written)) };
  }));
}"""  # as text: playwright takes a second for a thousand nested objects

Case = dict[str, Any]


def draw(at_random: random.Random) -> Case:
    queries, keys = at_random.randint(1, 8), at_random.randint(1, 8)
    often = at_random.choice([0.0, 0.2, 0.5, 0.8, 1.0])
    layer = at_random.choice(CALLS)
    return {
        "layer": layer,
        "queries": queries,
        "keys": keys,
        "mask": at_random.choice(["none", "bool", "float"]),
        "marked": [[at_random.random() < often for _ in range(keys)] for _ in range(queries)],
        "causal": at_random.random() < 0.4,
        "padded": 0 if layer == SDPA else at_random.choice([0, 0, at_random.randint(0, keys)]),
    }


def torch_attends(case: Case) -> dict[str, Any]:
    """Attend with scores of zero, to values of which each is one key: the output is the weights."""
    queries, keys = case["queries"], case["keys"]
    query, key, value = torch.zeros(1, queries, keys), torch.zeros(1, keys, keys), torch.eye(keys)
    mask = mask_of(case)
    try:
        if case["layer"] == SDPA:
            out = functional.scaled_dot_product_attention(
                query, key, value[None], attn_mask=mask, is_causal=case["causal"]
            )
        else:
            padding = torch.arange(keys) >= keys - case["padded"]
            out, _ = plain(keys)(
                query,
                key,
                value[None],
                attn_mask=mask,
                key_padding_mask=padding[None] if case["padded"] else None,
                need_weights=case["layer"].endswith("True"),
                is_causal=case["causal"],
            )
    except RuntimeError as error:
        return {"error": first_line(error).partition(" You may use")[0]}
    return {"rows": out[0].detach()}


def mask_of(case: Case) -> Tensor | None:
    marked = torch.tensor(case["marked"])
    if case["mask"] == "none":
        return None
    if case["mask"] == "bool":
        return marked
    return torch.zeros(marked.shape).masked_fill(marked, -torch.inf)


@cache
def plain(width: int) -> nn.MultiheadAttention:
    """Return an attention that scores all keys equally and passes the values as they are."""
    attention = nn.MultiheadAttention(width, num_heads=1, batch_first=True)
    with torch.no_grad():
        attention.in_proj_weight.zero_()
        attention.in_proj_weight[2 * width :] = torch.eye(width)
        attention.out_proj.weight.copy_(torch.eye(width))
    return attention


@pytest.fixture(scope="module")
def cases() -> list[Case]:
    at_random = random.Random(0)
    return [draw(at_random) for _ in range(CASES)]


def test_each_query_sees_the_keys_that_it_sees_in_torch(
    browser: Browser, address: str, cases: list[Case]
) -> None:
    prose = (TREE.docs / "create/masks.md").read_text(encoding="utf-8")
    assert "compares two thousand configurations" in prose
    assert len(cases) == 2000
    view, trouble = visit(browser, address, "create/masks/")
    answers = json.loads(view.evaluate(ASK, json.dumps(cases)))
    outcomes: Counter[str] = Counter()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # a bool padding beside a float mask is deprecated
        for case, said in zip(cases, answers, strict=True):
            wanted = torch_attends(case)
            if "error" in wanted or "error" in said:
                assert said == wanted, f"docs/assets/masks.js: {case}"
                outcomes["error"] += 1
                continue
            drawn = torch.tensor([[float(weight) for weight in row] for row in said["rows"]])
            same = torch.allclose(drawn, wanted["rows"], atol=1e-6, equal_nan=True)
            assert same, f"docs/assets/masks.js: {case}: {drawn}, torch says {wanted['rows']}"
            empty = wanted["rows"].isnan().any(1) | (wanted["rows"] == 0).all(1)
            outcomes[
                "nan" if wanted["rows"].isnan().any() else "zero" if empty.any() else "full"
            ] += 1
    assert not trouble
    assert min(outcomes[kind] for kind in ("error", "nan", "zero", "full")) > CASES / 20, outcomes
    view.context.close()
