/* Paste an error: a field that names the message a text holds, says what it means in the reader's own
   numbers, and where the site explains it. */

import { element, terms } from "./explorer.js";
import { filled, find, leads, messages, place } from "./messages.js";

/** Text in which `code` stands between backticks, as nodes. */
const marked = (text) =>
  text.split("`").map((part, i) => (i % 2 ? element("code", {}, part) : part));

const link = (entry) => element("a", { href: place(entry.url) }, leads(entry));
const answer = (rows) => [element("dl", {}, ...terms(rows))];
const message = ({ kind, text }) => element("code", {}, kind ? `${kind}: ${text}` : text);

class PasteError extends HTMLElement {
  connectedCallback() {
    const label = element("label", {}, "Paste an error, or the whole traceback");
    this.field = element("textarea", { rows: 3, spellcheck: false, autocomplete: "off", id: "pasted" });
    label.htmlFor = this.field.id;
    this.className = "explorer";
    this.answer = element("div");
    this.answer.setAttribute("aria-live", "polite");
    this.field.addEventListener("input", () => this.look());
    this.replaceChildren(label, this.field, this.answer);
  }

  async look() {
    const text = this.field.value;
    if (text.trim().length < 8) return this.answer.replaceChildren();
    try {
      const known = await messages();
      if (text === this.field.value) this.answer.replaceChildren(...this.said(find(known, text)));
    } catch {
      this.answer.replaceChildren("The list of messages did not load. Type something to try again.");
    }
  }

  said({ found, meant, said, nearest }) {
    if (!found) {
      const others = nearest.map(({ entry }) => ["near", element("span", {}, message(entry), " ", link(entry))]);
      return answer([["not known", "No page of this site shows this message. The nearest that it knows:"], ...others]);
    }
    const places = meant && meant.url !== found.url ? [found, meant] : [found];
    return answer([
      ["the message", message(found)],
      ...(meant ? [["in your numbers", element("span", {}, ...marked(filled(meant, said)))]] : []),
      ...places.map((entry) => ["more", link(entry)]),
    ]);
  }
}

customElements.define("paste-error", PasteError);
