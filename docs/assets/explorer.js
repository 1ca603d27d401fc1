/* What the explorers share: elements, a line of Python that can be copied, the state in the address. */

export const element = (tag, properties, ...children) => {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
};

export const range = (from, to) => Array.from({ length: to - from }, (_, i) => from + i);

/** By the arrow keys: how many rows and columns further. */
export const STEPS = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** The program that prints what a line of code gives. */
export const printing = (line) => `import torch\nfrom torch import nn\n\nprint(${line})\n`;

/** A field for text, which no browser fills in or corrects. */
export const textField = (name) =>
  element("input", { name, autocomplete: "off", spellcheck: false });

/** A line of code with a button that copies the program that it stands for. */
export function copiedLine(program) {
  const code = element("code");
  const button = element("button", { type: "button", className: "md-button" }, "Copy");
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(program(code.textContent));
    button.textContent = "Copied";
    setTimeout(() => (button.textContent = "Copy"), 2000);
  });
  return { code, line: element("p", {}, code, " ", button) };
}

/** Write the state into the address, so that a link to the page shows the same. */
export function remember(state) {
  const text = `?${state}`.replaceAll("%2C", ",").replaceAll("+", "");
  // Not the hash: Material writes the heading there that the reader scrolls past.
  history.replaceState(history.state, "", text + location.hash);
}

/** Pairs of a term and a text, as the children of a dl. */
export const terms = (rows) =>
  rows.flatMap(([term, text]) => [element("dt", {}, term), element("dd", {}, text)]);
