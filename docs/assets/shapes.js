/* The explorer of docs/create/shapes.md; its answers are those of layers.js. */

import { copiedLine, element, printing, remember, terms, textField } from "./explorer.js";
import { LAYERS, code, each, explore, fields, list, parse } from "./layers.js";

const count = (number) => number.toLocaleString("en-US");
const memory = (bytes) => {
  const power = Math.min(4, Math.floor(Math.log2(bytes || 1) / 10));
  const short = (bytes / 1024 ** power).toPrecision(3);
  return `${count(bytes)} bytes${power ? ` (${Number(short)} ${" KMGT"[power]}iB)` : ""}`;
};

class ShapeExplorer extends HTMLElement {
  // Runs whenever the element enters a page, also when Material changes pages without a reload.
  connectedCallback() {
    const asked = new URLSearchParams(location.search);
    const names = Object.keys(LAYERS);
    this.layer = element("select", { name: "layer" }, ...names.map((name) => new Option(name)));
    this.layer.value = names.includes(asked.get("layer")) ? asked.get("layer") : "Conv2d";
    this.settings = element("div");
    this.shape = textField("input");
    Object.assign(this, copiedLine(printing)); // its code, and the line that holds it
    this.answer = element("dl", { ariaLive: "polite" });
    const form = element(
      "form",
      {},
      element("label", {}, "layer ", this.layer),
      this.settings,
      element("label", {}, "input shape ", this.shape),
    );
    this.replaceChildren(form, this.line, this.answer);
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("input", ({ target }) => {
      if (target === this.layer) this.offer(new URLSearchParams());
      remember(this.show());
    });
    this.offer(asked);
    this.show();
  }

  /** Offer the settings of the layer, with the texts that are asked for. */
  offer(asked) {
    const { input, n = 0 } = LAYERS[this.layer.value];
    const labels = fields(this.layer.value).map(({ name, kind, text, usual }) => {
      const box = textField(name);
      box.first = text;
      box.value = asked.get(name) ?? text;
      if (kind === "bool") {
        box.type = "checkbox";
        box.checked = box.value === "True";
      } else if (usual) box.placeholder = usual;
      return element("label", {}, `${name} `, box);
    });
    this.settings.replaceChildren(...labels);
    this.shape.first = input ?? `2, 8${", 16".repeat(n)}`;
    this.shape.value = asked.get("input") ?? this.shape.first;
  }

  /** Answer; return what was changed, for the address of the page. */
  show() {
    const name = this.layer.value;
    const state = new URLSearchParams({ layer: name });
    const rows = [];
    const read = (box, field) => {
      const text = field.kind !== "bool" ? box.value : box.checked ? "True" : "False";
      if (text !== box.first) state.set(box.name, text);
      box.removeAttribute("aria-invalid");
      try {
        return parse(field, text, LAYERS[name].n);
      } catch (problem) {
        box.setAttribute("aria-invalid", "true");
        rows.push(["not yet", `${problem.message}.`]);
        return [];
      }
    };
    const boxes = this.settings.querySelectorAll("input");
    const settings = fields(name).map((field, i) => [field.name, read(boxes[i], field)]);
    const a = Object.fromEntries(settings);
    const x = each(read(this.shape, { name: "input shape", kind: "1*" }), 1);
    this.line.hidden = rows.length > 0;
    if (!rows.length) {
      this.code.textContent = code(name, a, x);
      try {
        const { shapes = {}, parameters, bytes, outputBytes, error } = explore(name, a, x);
        rows.push(...Object.entries(shapes).map(([part, sizes]) => [part, list(sizes)]));
        if (error) rows.push(["torch raises", error]);
        if (bytes !== undefined) rows.push(["parameters", count(parameters)]);
        if (bytes !== undefined) rows.push(["memory of the layer", memory(bytes)]);
        if (!error) rows.push(["memory of the output", memory(outputBytes)]);
      } catch (problem) {
        rows.push(["not yet", problem.message]);
      }
    }
    this.answer.replaceChildren(...terms(rows));
    return state;
  }
}

customElements.define("shape-explorer", ShapeExplorer);
