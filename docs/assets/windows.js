/* The explorer of windows: which cells of the input make a cell of the output of a convolution.
   Sizes and errors are those of layers.js; tests/browser/test_windows_answers.py compares the rest with torch. */

import {
  STEPS,
  copiedLine,
  element,
  printing,
  range,
  remember,
  terms,
  textField,
} from "./explorer.js";
import { code, each, explore, fields, list, parse } from "./layers.js";

const NAMES = ["Conv1d", "Conv2d", "ConvTranspose1d", "ConvTranspose2d"];
const START = { kernel_size: "3", stride: "2", padding: "1", output_padding: "0", dilation: "1" };
const FIXED = { in_channels: 1, out_channels: 1, groups: 1, bias: true };
const MOST = 16; // cells along a dimension of the input
const isTransposed = (name) => name.includes("Transpose");

/** Along one dimension: what makes each cell of the output, as pairs of a cell of the input and an
    element of the kernel. A convolution also reads cells outside the input: its padding. */
function along(transposed, size, out, [kernel, stride, padding, dilation]) {
  const made = range(0, out).map(() => []);
  for (const k of range(0, kernel)) {
    if (transposed) {
      for (const i of range(0, size)) made[i * stride - padding + k * dilation]?.push([i, k]);
    } else {
      for (const o of range(0, out)) made[o].push([o * stride - padding + k * dilation, k]);
    }
  }
  return made;
}

/** Sizes, padding before and behind, and what makes each cell of the output: under "row,column" a
    list of cells of the input, each with the element of the kernel. Or torch's error. One dimension
    counts as an image of one row. */
export function windows(name, settings, size) {
  const n = size.length;
  const { shapes, error } = explore(name, { ...FIXED, ...settings }, [1, 1, ...size]);
  if (error) return { error };
  const [kernel, stride, dilation] = ["kernel_size", "stride", "dilation"].map((field) =>
    each(settings[field], n),
  );
  const spare = { same: kernel.map((k, i) => dilation[i] * (k - 1)), valid: kernel.map(() => 0) };
  const both = spare[settings.padding];
  const before = both ? both.map((cells) => Math.floor(cells / 2)) : each(settings.padding, n);
  const behind = both ? both.map((cells, i) => cells - before[i]) : before;

  const image = (values, filled) => (n === 1 ? [filled, ...values] : values);
  const settled = [image(kernel, 1), image(stride, 1), image(before, 0), image(dilation, 1)];
  const sizes = image(size, 1);
  const out = image(shapes.output.slice(2), 1);
  const [rows, columns] = sizes.map((cells, i) =>
    along(isTransposed(name), cells, out[i], settled.map((values) => values[i])),
  );
  const makes = {};
  rows.forEach((ofRow, row) =>
    columns.forEach((ofColumn, column) => {
      makes[[row, column]] = ofRow.flatMap(([i, ki]) =>
        ofColumn.map(([j, kj]) => ({ cell: [i, j], kernel: [ki, kj] })),
      );
    }),
  );
  const none = [0, 0];
  const padding = isTransposed(name) ? [none, none] : [image(before, 0), image(behind, 0)];
  return { size: sizes, out, before: padding[0], behind: padding[1], makes };
}

// The page.

const plural = (number, word) => `${number} ${word}${number === 1 ? "" : "s"}`;

class WindowExplorer extends HTMLElement {
  // Runs whenever the element enters a page.
  connectedCallback() {
    const asked = new URLSearchParams(location.search);
    this.layer = element("select", { name: "layer" }, ...NAMES.map((name) => new Option(name)));
    const usual = this.getAttribute("layer") ?? "Conv2d";
    this.layer.value = NAMES.includes(asked.get("layer")) ? asked.get("layer") : usual;
    this.settings = element("div");
    Object.assign(this, copiedLine(printing));
    this.grids = element("div", { className: "grids" });
    this.answer = element("dl", { ariaLive: "polite" });
    const form = element("form", {}, element("label", {}, "layer ", this.layer), this.settings);
    this.replaceChildren(form, this.line, this.grids, this.answer);
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("input", ({ target }) => {
      if (target === this.layer) this.offer(new URLSearchParams());
      remember(this.show());
    });
    this.grids.addEventListener("click", ({ target }) => this.choose(target.closest("td")));
    this.grids.addEventListener("keydown", (event) => this.step(event));
    this.offer(asked);
    this.show();
  }

  get n() {
    return this.layer.value.endsWith("1d") ? 1 : 2;
  }

  /** Offer the settings of the layer, with the texts that are asked for. */
  offer(asked) {
    this.fields = fields(this.layer.value).filter(({ name }) => name in START);
    this.fields.push({ name: "size", kind: "1n" });
    const labels = this.fields.map(({ name }) => {
      const box = textField(name);
      box.first = START[name] ?? (this.n === 1 ? "7" : "5, 5");
      box.value = asked.get(name) ?? box.first;
      return element("label", {}, `${name === "size" ? "input size" : name} `, box);
    });
    this.settings.replaceChildren(...labels);
    this.chosen = { side: "output", cell: [0, 0] };
  }

  /** Answer; return what was changed, for the address of the page. */
  show() {
    const name = this.layer.value;
    const state = new URLSearchParams({ layer: name });
    const settings = {};
    const rows = [];
    for (const [i, box] of this.settings.querySelectorAll("input").entries()) {
      if (box.value !== box.first) state.set(box.name, box.value);
      box.removeAttribute("aria-invalid");
      try {
        settings[box.name] = parse(this.fields[i], box.value, this.n);
        if (box.name === "size" && Math.max(...each(settings.size, 1)) > MOST) {
          throw Error(`size: write numbers up to ${MOST}`);
        }
      } catch (problem) {
        box.setAttribute("aria-invalid", "true");
        rows.push(["not yet", `${problem.message}.`]);
      }
    }
    this.line.hidden = rows.length > 0;
    this.grids.replaceChildren();
    if (!rows.length) {
      const { size, ...others } = settings;
      const shape = each(size, this.n);
      this.code.textContent = code(name, { ...FIXED, ...others }, [1, 1, ...shape]);
      this.drawn = windows(name, others, shape);
      const { error, out, before } = this.drawn;
      if (error) rows.push(["torch raises", error]);
      else if (Math.max(...out, ...before) > 2 * MOST) {
        rows.push(["output size", `${list(out.slice(-this.n))}: too large to be drawn`]);
      } else {
        this.draw();
        return state;
      }
    }
    this.answer.replaceChildren(...terms(rows));
    return state;
  }

  draw() {
    const { size, out, before, behind, makes } = this.drawn;
    this.links = []; // one for each product: of which output, from which input, by which element
    for (const [output, parts] of Object.entries(makes)) {
      for (const { cell, kernel } of parts) {
        this.links.push({ output, input: `${cell}`, kernel: kernel.slice(-this.n).join(",") });
      }
    }
    const none = [0, 0];
    this.grids.replaceChildren(
      this.grid("output", out, none, none),
      this.grid("input", size, before, behind),
    );
    const { side, cell } = this.chosen;
    this.choose(this.box(side, cell) ?? this.box(side, none));
  }

  /** A table of cells, those of the padding around them. */
  grid(side, [rows, columns], [above, left], [below, right]) {
    const lines = range(-above, rows + below).map((i) => {
      const boxes = range(-left, columns + right).map((j) => {
        const real = i >= 0 && i < rows && j >= 0 && j < columns;
        const box = element("td", { className: real ? "cell" : "padding" });
        Object.assign(box.dataset, { side, cell: `${[i, j]}` });
        const index = list([i, j].slice(-this.n));
        box.ariaLabel = real ? side + index : "padding";
        return box;
      });
      return element("tr", {}, ...boxes);
    });
    const caption = element("caption", {}, `${side} ${list([rows, columns].slice(-this.n))}`);
    return element("table", { className: "cells", role: "grid" }, caption, element("tbody", {}, ...lines));
  }

  box(side, cell) {
    return this.grids.querySelector(`.cell[data-side=${side}][data-cell="${cell}"]`);
  }

  /** Mark a cell, and in the other grid what it is made of, or what it goes into. */
  choose(chosen) {
    if (!chosen?.classList.contains("cell")) return;
    const { side, cell } = chosen.dataset;
    this.chosen = { side, cell: cell.split(",").map(Number) };
    const other = side === "output" ? "input" : "output";
    const between = new Map(
      this.links.filter((link) => link[side] === cell).map((link) => [link[other], link.kernel]),
    );
    const used = {
      output: new Set(this.links.map((link) => link.output)),
      input: new Set(this.links.map((link) => link.input)),
    };
    for (const box of this.grids.querySelectorAll("td")) {
      const kernel = box.dataset.side === other ? between.get(box.dataset.cell) : undefined;
      const padding = box.className.includes("padding");
      box.classList.toggle("linked", kernel !== undefined);
      box.classList.toggle("unused", !padding && !used[box.dataset.side].has(box.dataset.cell));
      box.textContent = kernel ?? (box === chosen ? "■" : padding ? "0" : "");
      if (padding) continue;
      const resting = box.dataset.side === other && box.dataset.cell === "0,0";
      box.tabIndex = box === chosen || resting ? 0 : -1;
      box.ariaSelected = `${box === chosen}`;
    }
    this.answer.replaceChildren(...terms(this.said(chosen.ariaLabel, between.size, used)));
  }

  /** What is said of the chosen cell, and of the whole. */
  said(name, count, used) {
    const { size, out } = this.drawn;
    const { side, cell } = this.chosen;
    const transposed = isTransposed(this.layer.value);
    const rows = [["output size", list(out.slice(-this.n))]];
    if (side === "input") rows.push([name, `goes into ${plural(count, "cell")} of the output`]);
    else if (!count) rows.push([name, "is made of no product: it is the bias"]);
    else {
      const zeros = this.drawn.makes[cell].filter(
        ({ cell: [i, j] }) => i < 0 || j < 0 || i >= size[0] || j >= size[1],
      ).length;
      const padded = zeros ? `, ${zeros} of them with the zeros of the padding` : "";
      rows.push([name, `is the bias and ${plural(count, "product")}${padded}`]);
    }
    const real = this.grids.querySelectorAll(".cell[data-side=input]");
    const idle = [...real].filter((box) => !used.input.has(box.dataset.cell)).length;
    if (idle) rows.push(["read by no window", `${plural(idle, "cell")} of the input`]);
    if (transposed) {
      const counts = Object.values(this.drawn.makes).map((parts) => parts.length);
      const [least, most] = [Math.min(...counts), Math.max(...counts)];
      const uneven = `${least} to ${most} (uneven counts draw a checkerboard)`;
      rows.push(["products a cell", least === most ? `${least}` : uneven]);
    }
    return rows;
  }

  /** The arrow keys choose the next cell. */
  step(event) {
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    const { side, cell } = event.target.dataset;
    const next = cell.split(",").map((index, i) => Number(index) + step[i]);
    const box = this.box(side, next);
    this.choose(box);
    box?.focus();
  }
}

customElements.define("window-explorer", WindowExplorer);
