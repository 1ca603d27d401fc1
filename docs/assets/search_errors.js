/* A message of torch that is typed or pasted into the search leads the results: to its place.
   theme/search_waits.js loads it when somebody searches. */

import { element } from "./explorer.js";
import { find, leads, messages, place } from "./paste.js";

const field = document.querySelector("[data-md-component=search-query]");
const list = document.querySelector(".md-search-result__list");
let mine; // the result that stands first

const item = ({ kind, text, ...entry }) =>
  element(
    "li",
    { className: "md-search-result__item" },
    element(
      "a",
      { className: "md-search-result__link", href: place(entry.url), tabIndex: -1 },
      element(
        "article",
        { className: "md-search-result__article md-typeset" },
        element("h1", {}, leads(entry)),
        element("p", {}, kind ? `${kind}: ${text}` : text),
      ),
    ),
  );

// Material empties the list for each query, and fills it.
new MutationObserver(async () => {
  const known = await messages();
  const others = [...list.children].some((child) => child !== mine);
  const found = others ? find(known, field.value).found : null;
  if (!found) mine?.remove();
  else if (list.firstElementChild !== mine || mine.found !== found) {
    mine?.remove();
    mine = Object.assign(item(found), { found });
    list.prepend(mine);
  }
}).observe(list, { childList: true });
