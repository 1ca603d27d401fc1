"""The explorer of masks is read and used by keyboard, and keeps its state in the address."""

import pytest
from asking_torch import printed_by
from harness import answered, visit
from playwright.sync_api import Browser, Locator, Page

URL = "create/masks/"


def cell(view: Page, name: str) -> Locator:
    return view.locator("mask-explorer").get_by_role("gridcell", name=name, exact=True)


def said(view: Page) -> dict[str, str]:
    """What the explorer answers, by its terms."""
    return answered(view, "mask-explorer")


def weights(view: Page) -> list[str]:
    """The weights that are drawn, a row each."""
    rows = view.locator("mask-explorer table").last.locator("tr").all()[1:]
    return [" ".join(row.locator("td").all_inner_texts()) for row in rows]


def test_it_works_by_keyboard(browser: Browser, address: str) -> None:
    view, trouble = visit(browser, address, URL)
    assert said(view) == {
        "the mask": "True hides a key",
        "sees no key": "no query",
        "sees a later key": "no query: this is causal",
    }
    assert weights(view) == ["1 0 0 0", "1/2 1/2 0 0", "1/3 1/3 1/3 0", "1/4 1/4 1/4 1/4"]
    cell(view, "query 0, key 0: False").focus()
    view.keyboard.press("Space")
    assert view.evaluate("document.activeElement.ariaLabel") == "query 0, key 0: True"
    assert said(view)["sees no key"] == "query 0: out come nan"
    assert weights(view)[0] == "nan nan nan nan"
    view.keyboard.press("ArrowRight")
    view.keyboard.press("Enter")
    assert weights(view)[0] == "0 1 0 0"
    assert said(view)["sees a later key"] == "query 0"
    assert not trouble
    view.context.close()


def test_the_same_mask_keeps_what_it_hid_where_true_keeps(browser: Browser, address: str) -> None:
    view, trouble = visit(browser, address, URL)
    explorer = view.locator("mask-explorer")
    explorer.get_by_role("combobox", name="called").select_option("scaled_dot_product_attention")
    assert said(view)["the mask"] == "True keeps a key"
    assert said(view)["sees no key"] == "query 3: out come zeros"
    assert weights(view)[0] == "0 1/3 1/3 1/3"
    assert explorer.get_by_label("padded keys").is_disabled()
    explorer.get_by_label("is_causal").check()
    assert "Explicit attn_mask should not be set" in said(view)["torch raises"]
    assert not trouble
    view.context.close()


def test_a_hint_that_contradicts_the_mask_takes_its_place(browser: Browser, address: str) -> None:
    view, trouble = visit(browser, address, URL)
    explorer = view.locator("mask-explorer")
    layers = explorer.get_by_role("combobox", name="called")
    layers.select_option("MultiheadAttention, need_weights=False")
    explorer.get_by_role("combobox", name="filled by").select_option("all False")
    explorer.get_by_label("is_causal").check()
    assert "is_causal=True stands in its place" in said(view)["not read"]
    assert weights(view)[0] == "1 0 0 0"
    explorer.get_by_label("padded keys").fill("1")  # now the mask is read
    assert "not read" not in said(view)
    assert weights(view)[0] == "1/3 1/3 1/3 0"
    assert not trouble
    view.context.close()


@pytest.mark.parametrize("layer", ["scaled_dot_product_attention", "MultiheadAttention"])
def test_the_address_holds_what_is_set_and_what_copy_takes_runs(
    browser: Browser, address: str, layer: str
) -> None:
    view, trouble = visit(browser, address, URL)
    view.context.grant_permissions(["clipboard-read", "clipboard-write"])
    explorer = view.locator("mask-explorer")
    name = layer if layer.islower() else f"{layer}, need_weights=True"
    explorer.get_by_role("combobox", name="called").select_option(name)
    explorer.get_by_role("combobox", name="attn_mask").select_option("float")
    explorer.get_by_label("queries").fill("2")
    cell(view, "query 0, key 0: 0").click()
    other, more = visit(browser, address, URL + view.evaluate("location.search"))
    assert (said(other), weights(other)) == (said(view), weights(view))
    explorer.get_by_role("button").click()
    printed = printed_by(view.evaluate("navigator.clipboard.readText()"))
    assert weights(view)[1] == "1/2 1/2 0 0"
    assert "[0.5000, 0.5000, 0.0000, 0.0000]" in printed
    strange, _ = visit(browser, address, f"{URL}?called=x&queries=99&marked=<b>")
    assert len(weights(strange)) == 4
    assert not trouble + more
    for each in (view, other, strange):
        each.context.close()
