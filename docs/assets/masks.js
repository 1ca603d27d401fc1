/* The explorer of masks: which query sees which key, and what comes out of a query that sees none.
   tests/browser/test_masks_answers.py compares with torch. */

import { STEPS, copiedLine, element, range, remember, terms } from "./explorer.js";

const SDPA = "scaled_dot_product_attention";
const MHA = "MultiheadAttention";
const LAYERS = {
  [`${MHA}, need_weights=True`]: { weights: true },
  [`${MHA}, need_weights=False`]: { weights: false },
  [SDPA]: { keeps: true },
};
const FILLS = {
  "triu(1)": (i, j) => j > i,
  "tril()": (i, j) => j <= i,
  "all True": () => true,
  "all False": () => false,
};
const MOST = 8;
const grid = (rows, columns, at) =>
  range(0, rows).map((i) => range(0, columns).map((j) => at(i, j)));

/** What each query makes of the keys, if all scores are equal: rows of weights. Or torch's error.

    `mask` is "none", "bool" or "float"; `marked[query][key]` says where a bool mask is True, and a
    float mask -inf. `causal` is is_causal, `padded` how many of the last keys key_padding_mask hides. */
export function attend({ layer, queries, keys, mask, marked, causal, padded }) {
  const { keeps, weights } = LAYERS[layer];
  if (!keeps && causal && mask === "none") {
    return { error: "RuntimeError: Need attn_mask if specifying the is_causal hint." };
  }
  if (keeps && causal && mask !== "none") {
    const twice = "Explicit attn_mask should not be set when is_causal=True";
    return { error: `RuntimeError: _scaled_dot_product_attention: ${twice}` };
  }
  const before = (i, j) => j <= i;
  const open = (i, j) => {
    if (mask === "none") return true;
    return mask === "bool" && keeps ? marked[i][j] : !marked[i][j];
  };
  // MultiheadAttention takes is_causal for a hint: it hands that on in place of the mask where it
  // needs no weights and has no padding, and reads the mask everywhere else.
  const replaced = !keeps && causal && !weights && !padded;
  const sees = grid(queries, keys, (i, j) => {
    if (replaced) return before(i, j);
    return open(i, j) && (!keeps || !causal || before(i, j)) && j < keys - padded;
  });
  const rows = sees.map((row) => {
    const seen = row.filter(Boolean).length;
    return row.map((yes) => (seen ? yes / seen : weights ? NaN : 0));
  });
  return { sees, rows, replaced };
}

// The page.

const number = (name, value) =>
  element("input", { name, type: "number", min: name === "padded" ? 0 : 1, max: MOST, value });
const choice = (name, texts) => {
  const box = element("select", { name }, ...texts.map((text) => new Option(text)));
  box.value = texts[0];
  return box;
};

class MaskExplorer extends HTMLElement {
  // Runs whenever the element enters a page.
  connectedCallback() {
    const causal = element("input", { name: "is_causal", type: "checkbox" });
    const boxes = {
      layer: choice("layer", Object.keys(LAYERS)),
      mask: choice("mask", ["bool", "float", "none"]),
      fill: choice("fill", Object.keys(FILLS)),
      queries: number("queries", 4),
      keys: number("keys", 4),
      padded: number("padded", 0),
      is_causal: causal,
    };
    this.boxes = boxes;
    const label = (text, box) => element("label", {}, `${text} `, box);
    const settings = element(
      "div",
      {},
      label("attn_mask", boxes.mask),
      label("filled by", boxes.fill),
      label("queries", boxes.queries),
      label("keys", boxes.keys),
      label("padded keys", boxes.padded),
      label("is_causal", causal),
    );
    const form = element("form", {}, label("called", boxes.layer), settings);
    Object.assign(this, copiedLine(() => this.program()));
    this.grids = element("div", { className: "grids" });
    this.answer = element("dl", { ariaLive: "polite" });
    this.replaceChildren(form, this.line, this.grids, this.answer);
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("input", ({ target }) => {
      this.show(target.name);
      remember(this.state());
    });
    this.grids.addEventListener("click", ({ target }) => this.toggle(target.closest("td.cell")));
    this.grids.addEventListener("keydown", (event) => this.key(event));
    this.take(new URLSearchParams(location.search));
  }

  /** Set what an address asks for, as far as it can be set. */
  take(asked) {
    for (const [name, box] of Object.entries(this.boxes)) {
      const text = asked.get(name);
      if (text === null) continue;
      if (box.type === "checkbox") box.checked = text === "True";
      else if (box.type === "number" && /^[0-8]$/.test(text)) box.value = text;
      else if ([...(box.options ?? [])].some((o) => o.text === text)) box.value = text;
    }
    this.fill();
    const rows = asked.get("marked")?.split(",") ?? [];
    const wanted = RegExp(`^[01]{${this.keys}}$`);
    if (rows.length === this.queries && rows.every((row) => wanted.test(row))) {
      this.marked = rows.map((row) => [...row].map((digit) => digit === "1"));
    }
    this.show();
  }

  get queries() {
    return Math.min(MOST, Math.max(1, Math.trunc(this.boxes.queries.value) || 1));
  }

  get keys() {
    return Math.min(MOST, Math.max(1, Math.trunc(this.boxes.keys.value) || 1));
  }

  get padded() {
    const asked = Math.max(0, Math.trunc(this.boxes.padded.value) || 0);
    return LAYERS[this.boxes.layer.value].keeps ? 0 : Math.min(this.keys, asked);
  }

  fill() {
    this.marked = grid(this.queries, this.keys, FILLS[this.boxes.fill.value]);
  }

  state() {
    const { layer, mask, queries, keys, padded, is_causal: causal } = this.boxes;
    const state = new URLSearchParams({ layer: layer.value, mask: mask.value });
    for (const box of [queries, keys, padded]) state.set(box.name, box.value);
    if (causal.checked) state.set("is_causal", "True");
    const digits = this.marked.map((row) => row.map(Number).join(""));
    if (mask.value !== "none") state.set("marked", digits.join(","));
    return state;
  }

  /** Answer anew after a box was changed. */
  show(changed) {
    const { layer, mask, is_causal: causal, padded } = this.boxes;
    if (["fill", "queries", "keys"].includes(changed)) this.fill();
    const { keeps, weights } = LAYERS[layer.value];
    padded.disabled = Boolean(keeps);
    this.boxes.fill.disabled = mask.value === "none";
    const { queries, keys } = this;
    const asked = { queries, keys, padded: this.padded, mask: mask.value, causal: causal.checked };
    const answer = attend({ layer: layer.value, marked: this.marked, ...asked });
    const given = [
      mask.value !== "none" && "attn_mask=mask",
      this.padded && "key_padding_mask=padding",
      weights === false && "need_weights=False",
      causal.checked && "is_causal=True",
    ].filter(Boolean);
    const call = keeps ? `F.${SDPA}` : "attention";
    this.code.textContent = `${call}(${["query", "key", "value", ...given].join(", ")})`;

    const rows = [];
    const hidden = mask.value === "float" ? "-inf hides a key" : "True hides a key";
    if (mask.value !== "none") {
      rows.push(["the mask", mask.value === "bool" && keeps ? "True keeps a key" : hidden]);
    }
    const grids = mask.value === "none" ? [] : [this.maskGrid(mask.value)];
    if (answer.error) rows.push(["torch raises", answer.error]);
    if (answer.error && keeps) {
      rows.push(["except", "on a CPU, for inputs of four dimensions: the flash kernel applies both"]);
    }
    if (!answer.error) {
      grids.push(this.weightGrid(answer));
      rows.push(...this.said(answer, weights));
    }
    const at = document.activeElement?.dataset?.cell;
    this.grids.replaceChildren(...grids);
    if (at && !changed) this.box(at)?.focus();
    this.answer.replaceChildren(...terms(rows));
  }

  said({ sees, replaced }, weights) {
    const rows = [];
    const none = sees.flatMap((row, i) => (row.some(Boolean) ? [] : [i]));
    const queries = (some) => `${some.length > 1 ? "queries" : "query"} ${some.join(", ")}`;
    const out = weights ? "nan" : "zeros";
    rows.push(["sees no key", none.length ? `${queries(none)}: out come ${out}` : "no query"]);
    const ahead = sees.flatMap((row, i) => (row.some((yes, j) => yes && j > i) ? [i] : []));
    if (this.queries === this.keys) {
      rows.push(["sees a later key", ahead.length ? queries(ahead) : "no query: this is causal"]);
    }
    if (replaced) rows.push(["not read", "the mask: is_causal=True stands in its place"]);
    return rows;
  }

  /** A table of a tensor: a caption, and a row of cells for each query. */
  table(caption, cells) {
    const names = range(0, this.keys).map((j) => element("th", { scope: "col" }, `${j}`));
    const head = element("tr", {}, element("td", { className: "corner" }), ...names);
    const lines = cells.map((row, i) =>
      element("tr", {}, element("th", { scope: "row" }, `${i}`), ...row),
    );
    const body = element("tbody", {}, head, ...lines);
    return element("table", { className: "cells", role: "grid" }, element("caption", {}, caption), body);
  }

  maskGrid(kind) {
    const text = kind === "bool" ? ["F", "T"] : ["0", "-∞"];
    const spoken = kind === "bool" ? ["False", "True"] : ["0", "minus infinity"];
    const cells = grid(this.queries, this.keys, (i, j) => {
      const yes = Number(this.marked[i][j]);
      const box = element("td", { className: yes ? "cell linked" : "cell" });
      box.tabIndex = i + j ? -1 : 0;
      box.dataset.cell = `${[i, j]}`;
      box.ariaLabel = `query ${i}, key ${j}: ${spoken[yes]}`;
      box.textContent = text[yes];
      return box;
    });
    return this.table(`attn_mask (${kind}): rows are queries`, cells);
  }

  weightGrid({ sees, rows }) {
    const cells = grid(this.queries, this.keys, (i, j) => {
      const seen = sees[i].filter(Boolean).length;
      let text = `${rows[i][j]}`.toLowerCase(); // 0, 1 or nan
      if (sees[i][j] && seen > 1) text = `1/${seen}`;
      return element("td", { className: sees[i][j] ? "linked" : seen ? "" : "unused" }, text);
    });
    return this.table("weights, if all scores are equal", cells);
  }

  box(cell) {
    return this.grids.querySelector(`.cell[data-cell="${cell}"]`);
  }

  toggle(box) {
    if (!box) return;
    const [i, j] = box.dataset.cell.split(",");
    this.marked[i][j] = !this.marked[i][j];
    box.focus();
    this.show();
    remember(this.state());
  }

  /** The arrow keys move in the mask, Space and Enter change a cell. */
  key(event) {
    const box = event.target.closest(".cell");
    const step = STEPS[event.key];
    if (!box || !(step || [" ", "Enter"].includes(event.key))) return;
    event.preventDefault();
    if (!step) return this.toggle(box);
    const next = box.dataset.cell.split(",").map((index, i) => Number(index) + step[i]);
    const to = this.box(next);
    if (!to) return;
    box.tabIndex = -1;
    to.tabIndex = 0;
    to.focus();
  }

  /** The program that prints the weights of this configuration. */
  program() {
    const { layer, mask } = this.boxes;
    const { keeps } = LAYERS[layer.value];
    const { queries, keys } = this;
    const [no, yes] = mask.value === "bool" ? ["False", "True"] : ["0.0", "-torch.inf"];
    const values = this.marked.map((row) => row.map((set) => (set ? yes : no)).join(", "));
    const rows = values.map((row) => `    [${row}],`).join("\n");
    const used = keeps ? "import torch.nn.functional as F" : "from torch import nn";
    const lines = ["import torch", used, ""];
    if (mask.value !== "none") lines.push(`mask = torch.tensor([\n${rows}\n])`);
    lines.push(`query = torch.zeros(1, ${queries}, ${keys})`);
    lines.push(`key = torch.zeros(1, ${keys}, ${keys})`);
    lines.push(`value = torch.eye(${keys})[None]  # so the output is the weights`);
    if (this.padded) lines.push(`padding = (torch.arange(${keys}) >= ${keys - this.padded})[None]`);
    if (keeps) return [...lines, `print(${this.code.textContent}[0])`, ""].join("\n");
    lines.push(
      `attention = nn.MultiheadAttention(${keys}, num_heads=1, batch_first=True)`,
      "with torch.no_grad():  # scores of zero, and values that pass as they are",
      "    attention.in_proj_weight.zero_()",
      `    attention.in_proj_weight[2 * ${keys} :] = torch.eye(${keys})`,
      `    attention.out_proj.weight.copy_(torch.eye(${keys}))`,
      `output, _ = ${this.code.textContent}`,
      "print(output[0].detach())",
      "",
    );
    return lines.join("\n");
  }
}

customElements.define("mask-explorer", MaskExplorer);
