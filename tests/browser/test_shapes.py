"""The explorer of docs/create/shapes.md answers as torch does, and is read and used by keyboard."""

import contextlib
import random
import re
import subprocess
import sys
import warnings
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import torch
from harness import visit
from playwright.sync_api import Browser, Locator, Page
from torch import Tensor, nn

from explained.page import DOCS
from explained.page import site as configuration

URL = "create/shapes/"
EACH = 75  # configurations of each layer
Arguments = dict[str, Any]
Shape = list[int]


class Case(NamedTuple):
    """A layer, its arguments without those left at torch's defaults, and the shape of its input."""

    layer: str
    arguments: Arguments
    shape: Shape


# Configurations: most of them fit, so that one that fails does so for one reason -----------------


class Draw:
    """Draws configurations from a fixed seed."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)

    def chance(self, share: float) -> bool:
        return self.random.random() < share

    def size(self, least: int, most: int) -> int:
        return self.random.randint(least, most)

    def sizes(self, count: int, most: int = 5) -> Shape:
        return [self.size(1, most) for _ in range(count)]

    def setting(self, n: int, least: int, most: int) -> int | tuple[int, ...]:
        """One number, or one for each of `n` dimensions."""
        if self.chance(0.3):
            return tuple(self.size(least, most) for _ in range(n))
        return self.size(least, most)

    def some(self, share: float = 0.4, **choices: Callable[[], Any]) -> Arguments:
        """Each of these arguments, or torch's default."""
        return {name: choice() for name, choice in choices.items() if self.chance(share)}

    def image(self, n: int, channels: int, most: int = 12) -> Shape:
        """(batch,) channels and `n` dimensions; now and then others."""
        if self.chance(0.06):
            return self.sizes(self.size(1, 6), 9)
        shown = channels if self.chance(0.87) else self.size(1, 12)
        return [*self.sizes(self.size(0, 1), 3), shown, *self.sizes(n, most)]

    def case(self, layer: str) -> Case:
        n = int(layer[-2]) if re.search(r"\dd$", layer) else 0
        drawn = getattr(self, (layer[:-2] if n else layer).lower())
        return Case(layer, *drawn(n))

    def linear(self, n: int) -> tuple[Arguments, Shape]:
        into = self.size(1, 8)
        last = into if self.chance(0.65) else self.size(1, 8)
        arguments = {"in_features": into, "out_features": self.size(1, 8)}
        return arguments | self.some(bias=self.no), [*self.sizes(self.size(0, 4)), last]

    def no(self) -> bool:
        return False

    def yes(self) -> bool:
        return True

    def conv(self, n: int, transposed: bool = False) -> tuple[Arguments, Shape]:
        groups = self.random.choice((1, 1, 1, 2, 3))
        into, out = (self.size(1, 4) * (groups if self.chance(0.9) else 1) for _ in range(2))
        arguments = {
            "in_channels": into,
            "out_channels": out,
            "kernel_size": self.setting(n, 1, 5),
            **self.some(
                stride=lambda: self.setting(n, 1, 3),
                padding=lambda: self.setting(n, 0, 3),
                dilation=lambda: self.setting(n, 1, 3),
                bias=self.no,
            ),
        }
        if groups > 1:
            arguments["groups"] = groups
        if transposed:
            arguments |= self.some(output_padding=lambda: self.setting(n, 0, 2))
        elif self.chance(0.15):
            arguments["padding"] = self.random.choice(("same", "valid"))
        return arguments, self.image(n, into)

    def convtranspose(self, n: int) -> tuple[Arguments, Shape]:
        return self.conv(n, transposed=True)

    def avgpool(self, n: int) -> tuple[Arguments, Shape]:
        arguments = self.some(
            stride=lambda: self.setting(n, 1, 3),
            padding=lambda: self.setting(n, 0, 2),
            ceil_mode=self.yes,
        )
        return {"kernel_size": self.setting(n, 1, 4), **arguments}, self.image(
            n, self.size(1, 4), 9
        )

    def maxpool(self, n: int) -> tuple[Arguments, Shape]:
        arguments, shape = self.avgpool(n)
        return arguments | self.some(dilation=lambda: self.setting(n, 1, 3)), shape

    def adaptiveavgpool(self, n: int) -> tuple[Arguments, Shape]:
        shape = self.image(n, 2) if self.chance(0.7) else self.sizes(self.size(1, 6))
        return {"output_size": self.setting(n, 1, 3)}, shape

    def batchnorm(self, n: int) -> tuple[Arguments, Shape]:
        features = self.size(1, 6)
        shape = [self.size(1, 3), *self.image(n, features, 3)[-n - 1 :]]
        if self.chance(0.2):
            shape = self.sizes(self.size(1, 5), 2)
        return {"num_features": features, **self.some(affine=self.no)}, shape

    def layernorm(self, n: int) -> tuple[Arguments, Shape]:
        arguments, shape = self.rmsnorm(n)
        return arguments | self.some(bias=self.no), shape

    def rmsnorm(self, n: int) -> tuple[Arguments, Shape]:
        last = self.sizes(self.size(1, 3))
        single = len(last) == 1 and self.chance(0.6)
        shape = self.sizes(self.size(0, 2)) + (last if self.chance(0.6) else self.sizes(2))
        arguments = {"normalized_shape": last[0] if single else tuple(last)}
        return arguments | self.some(elementwise_affine=self.no), shape

    def groupnorm(self, n: int) -> tuple[Arguments, Shape]:
        groups = self.size(1, 4)
        channels = groups * self.size(1, 3) if self.chance(0.8) else self.size(1, 6)
        shape = self.sizes(self.size(1, 5), 4)
        if len(shape) > 1 and self.chance(0.75):
            shape[1] = channels
        arguments = {"num_groups": groups, "num_channels": channels}
        return arguments | self.some(affine=self.no), shape

    def embedding(self, n: int) -> tuple[Arguments, Shape]:
        words = self.size(1, 9)
        arguments = {"num_embeddings": words, "embedding_dim": self.size(1, 6)}
        return (
            arguments | self.some(padding_idx=lambda: self.size(-words - 4, words + 3), share=0.7),
            self.sizes(self.size(1, 4)),
        )

    def rnn(self, n: int) -> tuple[Arguments, Shape]:
        into = self.size(1, 5)
        shape = self.sizes(self.random.choice((3, 3, 3, 2, 2, 1, 4)))
        if self.chance(0.85):
            shape[-1] = into
        return {
            "input_size": into,
            "hidden_size": self.size(1, 5),
            **self.some(
                num_layers=lambda: self.size(1, 3),
                bias=self.no,
                batch_first=self.yes,
                bidirectional=self.yes,
            ),
        }, shape

    gru = rnn

    def lstm(self, n: int) -> tuple[Arguments, Shape]:
        arguments, shape = self.rnn(n)
        return arguments | self.some(proj_size=lambda: self.size(0, 4)), shape

    def multiheadattention(self, n: int) -> tuple[Arguments, Shape]:
        heads = self.size(1, 4)
        width = heads * self.size(1, 4) if self.chance(0.8) else self.size(1, 8)
        shape = self.sizes(self.random.choice((3, 3, 3, 2, 2, 1, 4)))
        if self.chance(0.85):
            shape[-1] = width
        arguments = {"embed_dim": width, "num_heads": heads}
        return arguments | self.some(bias=self.no, batch_first=self.yes), shape

    def flatten(self, n: int) -> tuple[Arguments, Shape]:
        arguments = self.some(start_dim=lambda: self.size(-3, 4), end_dim=lambda: self.size(-4, 4))
        return arguments, self.sizes(self.size(1, 5))

    def unflatten(self, n: int) -> tuple[Arguments, Shape]:
        parts = [self.random.choice((1, 2, 3, 4, 2, 3, -1)) for _ in range(self.size(1, 3))]
        shape = self.sizes(self.size(1, 4), 6)
        dim = self.size(-len(shape), len(shape) - 1)
        if self.chance(0.7):
            shape[dim] = abs(torch.tensor(parts).prod().item()) * (self.size(1, 3) ** (-1 in parts))
        if self.chance(0.1):
            dim = self.size(-5, 5)
        return {"dim": dim, "unflattened_size": tuple(parts)}, shape

    def pixelshuffle(self, n: int) -> tuple[Arguments, Shape]:
        factor = self.size(1, 3)
        shape = self.sizes(self.random.choice((3, 4, 4, 5, 2, 1)), 6)
        if len(shape) > 2 and self.chance(0.6):
            shape[-3] *= factor**2
        return {"upscale_factor": factor}, shape

    def pixelunshuffle(self, n: int) -> tuple[Arguments, Shape]:
        arguments, shape = self.pixelshuffle(n)
        factor = arguments["upscale_factor"]
        if len(shape) > 2 and self.chance(0.6):
            shape[-2:] = [size * factor for size in shape[-2:]]
        return {"downscale_factor": factor}, shape

    def upsample(self, n: int) -> tuple[Arguments, Shape]:
        size, scale = (self.chance(0.45), self.chance(0.6))
        arguments: Arguments = {}
        if size:
            arguments["size"] = self.size(1, 9) if self.chance(0.6) else tuple(self.sizes(2))
        if scale:
            scales = (2, 3, 0.5, 1.5, 0.3, 0.25, 1, 2.75, 1.1, 0.1, 0, -1)
            arguments["scale_factor"] = self.random.choice(scales)
        return arguments, self.sizes(self.random.choice((3, 4, 4, 4, 5, 5, 2, 6, 1)), 6)

    def zeropad(self, n: int) -> tuple[Arguments, Shape]:
        shape = self.image(n, 2, 6) if self.chance(0.7) else self.sizes(self.size(1, n + 1))
        return {"padding": self.setting(2 * n, 0, 3)}, shape

    def reflectionpad(self, n: int) -> tuple[Arguments, Shape]:
        return {"padding": self.setting(2 * n, 0, 3)}, self.image(n, 2, 6)

    def softmax(self, n: int) -> tuple[Arguments, Shape]:
        return {"dim": self.size(-4, 3)}, self.sizes(self.size(1, 4))

    def dropout(self, n: int) -> tuple[Arguments, Shape]:
        choices = (0, 0.1, 0.25, 1, 1.5, -0.1, 2)
        return self.some(p=lambda: self.random.choice(choices), share=0.7), self.relu(n)[1]

    def relu(self, n: int) -> tuple[Arguments, Shape]:
        return {}, self.sizes(self.size(1, 5))

    identity = relu


# Answers ------------------------------------------------------------------------------------------


@contextlib.contextmanager
def own_kernels(*, onednn: bool = False) -> Iterator[None]:
    """Let torch compute without oneDNN, which words one error differently, and without warnings."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with torch.backends.mkldnn.flags(enabled=onednn):
            yield


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


def first_line(error: Exception) -> str:
    return f"{type(error).__name__}: {error}".splitlines()[0]


def flat(out: Any) -> list[Tensor]:
    return [out] if isinstance(out, Tensor) else [tensor for part in out for tensor in flat(part)]


def text(value: Any) -> str:
    """Write a value as a reader types it."""
    if isinstance(value, tuple):
        return ", ".join(map(str, value)) + ("," if len(value) == 1 else "")
    return str(value)


ASK = """async (cases) => {
  const { LAYERS, code, explore, fields, parse } = await import("/assets/shapes.js");
  return cases.map(([name, texts, x]) => {
    const read = (field) => parse(field, texts[field.name] ?? field.usual ?? "", LAYERS[name].n);
    const a = Object.fromEntries(fields(name).map((field) => [field.name, read(field)]));
    const { shapes, ...answer } = explore(name, a, x);
    if (shapes) answer.shapes = Object.values(shapes);
    return [code(name, a, x), answer];
  });
}"""


@pytest.fixture(scope="module")
def page(browser: Browser, address: str) -> Page:
    return visit(browser, address, URL)[0]


@pytest.fixture(scope="module")
def layers(page: Page) -> list[str]:
    names = page.evaluate("import('/assets/shapes.js').then(({ LAYERS }) => Object.keys(LAYERS))")
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
    return page.evaluate(ASK, asked)


@pytest.fixture(scope="module")
def answers(cases: list[Case]) -> list[dict[str, Any]]:
    """What torch says."""
    with own_kernels():
        return [torch_says(case) for case in cases]


def test_the_page_answers_as_torch_does(
    cases: list[Case], page_says: list[tuple[str, dict[str, Any]]], answers: list[dict[str, Any]]
) -> None:
    assert len(cases) >= 2000
    prose = (DOCS / "create/shapes.md").read_text(encoding="utf-8")
    assert f"draws {EACH} configurations for each layer" in prose
    for case, (_, said), wanted in zip(cases, page_says, answers, strict=True):
        assert said == wanted, f"docs/assets/shapes.js: {case} is answered otherwise by torch."


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


# The page, by keyboard ----------------------------------------------------------------------------


def shown(view: Page) -> dict[str, str]:
    """What the explorer answers, by its terms."""
    answer = view.locator("shape-explorer [aria-live=polite]")
    terms, texts = (answer.locator(tag).all_inner_texts() for tag in ("dt", "dd"))
    return dict(zip(terms, texts, strict=True))


def field(view: Page, name: str) -> Locator:
    """The field with this label."""
    explorer = view.locator("shape-explorer")
    if name == "layer":
        return explorer.get_by_role("combobox", name=name, exact=True)
    return explorer.get_by_label(name, exact=True)


def test_it_works_by_keyboard(browser: Browser, address: str) -> None:
    view, trouble = visit(browser, address, URL)
    assert shown(view)["output"] == "[2, 8, 30, 30]"
    field(view, "layer").focus()
    view.keyboard.type("Linear")
    assert shown(view)["output"] == "[2, 4]"
    focused = "document.activeElement.name"
    for name in ("in_features", "out_features", "bias", "input"):
        view.keyboard.press("Tab")
        assert view.evaluate(focused) == name
        outline = "getComputedStyle(document.activeElement).outlineStyle"
        assert view.evaluate(outline) == "solid", f"no focus is seen on {name}"
    view.keyboard.press("ControlOrMeta+a")
    view.keyboard.type("(2, 3)")
    assert shown(view) == {
        "torch raises": "RuntimeError: mat1 and mat2 shapes cannot be multiplied (2x3 and 8x4)",
        "parameters": "36",
        "memory of the layer": "144 bytes",
    }
    view.keyboard.press("Shift+Tab")
    view.keyboard.press("Space")  # no bias
    assert shown(view)["parameters"] == "32"
    for _ in range(2):
        view.keyboard.press("Shift+Tab")
    view.keyboard.press("ControlOrMeta+a")
    view.keyboard.type("3")
    assert shown(view)["output"] == "[2, 4]"
    assert view.locator("shape-explorer code").inner_text() == (
        "nn.Linear(3, 4, bias=False)(torch.randn(2, 3)).shape"
    )
    view.keyboard.press("Enter")  # sends no form
    assert shown(view)["output"] == "[2, 4]"
    assert not trouble
    view.context.close()


@pytest.mark.parametrize(
    ("name", "typed", "wanted"),
    [
        ("input shape", "", "input shape: write 1 to 8 whole numbers from 1 on."),
        ("input shape", "2, three", "input shape: write 1 to 8 whole numbers from 1 on."),
        ("input shape", "2, 0, 4", "input shape: write 1 to 8 whole numbers from 1 on."),
        ("kernel_size", "3, 3, 3", "kernel_size: write 1 or 2 whole numbers from 1 on."),
        ("groups", "0", "groups: write 1 whole number from 1 on."),
        ("padding", "some", "padding: write 1 or 2 whole numbers from 0 on, or same, or valid."),
    ],
)
def test_what_is_no_number_is_answered_with_what_to_write(
    page: Page, name: str, typed: str, wanted: str
) -> None:
    page.reload()
    box = field(page, name)
    box.fill(typed)
    assert shown(page) == {"not yet": wanted}
    assert box.get_attribute("aria-invalid") == "true"
    assert not page.locator("shape-explorer code").is_visible()
    box.fill("1" if name != "input shape" else "1, 3, 9, 9")
    assert "not yet" not in shown(page)
    assert box.get_attribute("aria-invalid") is None
    page.goto(page.url.partition("?")[0])


def test_what_copy_takes_runs_alone(browser: Browser, address: str) -> None:
    view, _ = visit(browser, address, URL)
    view.context.grant_permissions(["clipboard-read", "clipboard-write"])
    view.locator("shape-explorer").get_by_role("button").click()
    pasted = view.evaluate("navigator.clipboard.readText()")
    ran = subprocess.run(
        [sys.executable, "-"], input=pasted, capture_output=True, check=True, text=True
    )
    assert ran.stdout.strip() == f"torch.Size({shown(view)['output']})"
    view.context.close()


def test_the_address_holds_what_is_set(browser: Browser, address: str) -> None:
    view, _ = visit(browser, address, URL)
    field(view, "layer").select_option("MaxPool1d")
    field(view, "kernel_size").fill("3,")
    field(view, "ceil_mode").check()
    field(view, "input shape").fill("4, 10")
    wanted = "?layer=MaxPool1d&kernel_size=3,&ceil_mode=True&input=4,10"
    assert view.evaluate("location.href") == address + URL + wanted
    view.mouse.wheel(0, 4000)  # past headings, which Material writes into the hash
    view.wait_for_url("**#*")
    assert wanted in view.evaluate("location.href")
    other, trouble = visit(browser, address, URL + wanted)
    assert shown(other) == shown(view)
    assert field(other, "ceil_mode").is_checked()
    assert not trouble
    # Whatever an address holds is text, and never a layer that does not exist.
    strange, trouble = visit(browser, address, URL + "?layer=constructor&input=<b>x</b>")
    assert field(strange, "layer").input_value() == "Conv2d"
    assert shown(strange) == {"not yet": "input shape: write 1 to 8 whole numbers from 1 on."}
    assert not trouble
    for each in (view, other, strange):
        each.context.close()


def test_it_survives_a_change_of_pages_without_a_reload(
    browser: Browser, address: str, site: Path
) -> None:
    home = str(configuration().site_url)
    sitemap = (site / "sitemap.xml").read_text(encoding="utf-8").replace(home, address)
    view, trouble = visit(browser, address, "create/layers/")
    # Material changes pages in place if the sitemap names them; there they have the final address.
    view.context.route("**/sitemap.xml", lambda route: route.fulfill(body=sitemap))
    view.reload(wait_until="networkidle")
    loaded = (
        "performance.getEntriesByType('resource').filter((r) => /shapes.js/.test(r.name)).length"
    )
    assert view.evaluate(loaded) == 0
    view.evaluate("window.stayed = true")
    link = view.locator(".md-nav--primary .md-nav__link", has_text=re.compile(r"^\s*Shapes\s*$"))
    back = view.locator(".md-nav--primary .md-nav__link", has_text=re.compile(r"^\s*Layers\s*$"))
    for _ in range(2):
        link.click()
        view.locator("shape-explorer dd").first.wait_for()
        field(view, "input shape").fill("1, 3, 5, 5")
        assert shown(view)["output"] == "[1, 8, 3, 3]"
        assert view.locator("shape-explorer form").count() == 1
        back.click()
        view.locator("h1", has_text="Layers").wait_for()
    assert view.evaluate("window.stayed")
    assert view.evaluate(loaded) == 1
    assert not trouble
    view.context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_longest_error_fits_a_phone(browser: Browser, address: str, scheme: Any) -> None:
    context = browser.new_context(viewport={"width": 390, "height": 844}, color_scheme=scheme)
    view = context.new_page()
    view.goto(f"{address}{URL}?layer=ConvTranspose3d&output_padding=2", wait_until="networkidle")
    assert "dilation_width" in shown(view)["torch raises"]
    assert view.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0
    inside = "[...document.querySelectorAll('shape-explorer *')].every((e) =>"
    inside += " e.getBoundingClientRect().right <= innerWidth)"
    assert view.evaluate(inside)
    context.close()


def test_without_a_script_the_page_says_so(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    view = context.new_page()
    view.goto(address + URL)
    assert "needs JavaScript" in view.locator("shape-explorer").inner_text()
    context.close()
