/* Ranks the site for what a reader types, in the place of Material's worker and by its messages.

   Material ranks by lunr, where a title outweighs all text and a common word outweighs the rare one
   that decides. MiniSearch ranks by BM25: a word counts by how rare it is and how often a section
   has it. A message of torch leads to its place before all else. What is found is held by
   tests/browser/test_search.py. theme/search_waits.js starts this script when somebody searches. */

import { find, leads, messages } from "./messages.js";
import MiniSearch from "./minisearch.js";

const [SETUP, READY, QUERY, RESULT] = [0, 1, 2, 3]; // the kinds of Material's messages
const BOOST = { title: 2, page: 2, tags: 2, text: 1 };
const OTHERS = 0.5; // what the next three sections of a page count beside its best one
const PAGES = 30; // that are listed
const TEASER = 220; // characters

const COMMON = new Set(
  (
    "a an and are as at be by can did do does for from has have how i in is it my no not of on or " +
    "that the there this to use using vs was what when where which who why will with you your " +
    "nn pytorch torch"
  ).split(" "),
);
const WORD = /[A-Za-z_][A-Za-z0-9_]*|\d+/g;
const PART = /[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|\d+/g; // of BatchNorm1d and of batch_norm

const entities = { lt: "<", gt: ">", quot: '"', amp: "&" };
const plain = (html) =>
  html
    .replace(/<[^>]+>/g, " ")
    .replace(/&(lt|gt|quot|amp);|&#(\d+);/g, (_, name, code) =>
      name ? entities[name] : String.fromCodePoint(code),
    );
const escaped = (text) => text.replace(/[<>&]/g, (c) => ({ "<": "&lt;", ">": "&gt;", "&": "&amp;" })[c]);

/* The words of a text. A name counts whole and by its parts. */
const words = (text) =>
  (text.match(WORD) ?? []).flatMap((word) => {
    const parts = word.match(PART) ?? [];
    return parts.length > 1 ? [word, ...parts] : [word];
  });

/* A word as it is compared: without case, outer underscores and the s of a plural. */
const normal = (word) => {
  const bare = word.toLowerCase().replace(/^_+|_+$/g, "");
  return bare.length > 3 ? bare.replace(/s$/, "") : bare;
};

const counts = (word) => word.length > 1 && !COMMON.has(word.toLowerCase());

let index, sections;

const setUp = (docs) => {
  sections = new Map(docs.map((doc) => [doc.location, doc]));
  const read = {
    location: (doc) => doc.location,
    title: (doc) => plain(doc.title),
    page: (doc) => plain(pageOf(doc.location)?.title ?? ""),
    tags: (doc) => (doc.tags ?? []).join(" "),
    text: (doc) => plain(doc.text),
  };
  index = new MiniSearch({
    idField: "location",
    fields: Object.keys(BOOST),
    extractField: (doc, field) => read[field](doc),
    tokenize: words,
    processTerm: (word) => (counts(word) ? normal(word) || null : null),
    searchOptions: {
      boost: BOOST,
      prefix: (_, place, all) => place === all.length - 1, // the last word may still be typed
    },
  });
  index.addAll(docs);
};

const pageOf = (location) => sections.get(location.split("#")[0]);

/* Mark the words that were found, in a text without HTML. */
const marked = (text, found) => {
  let html = "";
  let last = 0;
  for (const { 0: word, index: at } of text.matchAll(WORD)) {
    if (!words(word).some((part) => found.has(normal(part)))) continue;
    html += `${escaped(text.slice(last, at))}<mark>${word}</mark>`;
    last = at + word.length;
  }
  return html + escaped(text.slice(last));
};

/* The stretch of a text that holds most of the words. */
const teaser = (text, found) => {
  const hits = [...text.matchAll(WORD)]
    .map(({ 0: word, index: at }) => ({ at, word: normal(word) }))
    .filter(({ word }) => found.has(word));
  let start = 0;
  let most = 0;
  hits.forEach(({ at }, first) => {
    const near = new Set();
    for (const hit of hits.slice(first)) {
      if (hit.at > at + TEASER) break;
      near.add(hit.word);
    }
    if (near.size > most) [start, most] = [at, near.size];
  });
  if (start < TEASER / 2) start = 0;
  const from = start && text.lastIndexOf(" ", start - 20) + 1;
  const to = text.length > from + TEASER ? text.indexOf(" ", from + TEASER) : -1;
  const cut = to < 0 ? text.slice(from) : text.slice(from, to);
  return `${from ? "… " : ""}${marked(cut, found)}${to < 0 ? "" : " …"}`;
};

/* A section as Material draws it: its title and teaser as HTML, and which typed words it has. */
const item = (location, score, found, typed) => {
  const doc = sections.get(location);
  return {
    location,
    score,
    title: marked(plain(doc.title), found),
    text: teaser(plain(doc.text).replace(/\s+/g, " ").trim(), found),
    terms: Object.fromEntries(
      typed.map((word) => [word, words(word).some((part) => found.has(normal(part)))]),
    ),
  };
};

/* A message as Material draws a page. It has no teaser, so its words stand in the title. */
const messageItem = ({ url, kind, text, ...entry }, typed) => ({
  location: url,
  score: Infinity, // Enter opens the result with the highest
  title: `${escaped(leads(entry))} <small>${escaped(kind ? `${kind}: ${text}` : text)}</small>`,
  text: "",
  terms: Object.fromEntries(typed.map((word) => [word, true])),
});

const search = (query, known) => {
  const typed = (query.match(WORD) ?? []).filter(counts);
  const message = known && find(known, query).found;
  const pages = new Map();
  for (const { id, score, terms } of index.search(query)) {
    const page = id.split("#")[0];
    if (!pages.has(page)) pages.set(page, []);
    pages.get(page).push({ id, score, found: new Set(terms) });
  }
  const weight = (hits) =>
    hits[0].score + OTHERS * hits.slice(1, 4).reduce((sum, { score }) => sum + score, 0);
  const ranked = [...pages].sort(([, a], [, b]) => weight(b) - weight(a));
  const results = ranked.slice(0, PAGES).map(([page, hits]) => {
    const items = hits.map(({ id, score, found }) => item(id, score, found, typed));
    if (!hits.some(({ id }) => id === page)) items.push(item(page, 0, new Set(), typed));
    return items;
  });
  return message ? [[messageItem(message, typed)], ...results] : results;
};

/* What completes the last word, after the titles of the best page. */
const completion = (query, [best]) => {
  const last = query.match(/\w+$/)?.[0].toLowerCase();
  if (!last || !best) return [];
  const titles = best.flatMap(({ title }) => plain(title).toLowerCase().match(WORD) ?? []);
  return titles.filter((word) => word.startsWith(last)).slice(0, 1);
};

addEventListener("message", async ({ data: { type, data } }) => {
  if (type === SETUP) {
    setUp(data.docs);
    postMessage({ type: READY });
  } else if (type === QUERY) {
    const items = search(data, await messages().catch(() => null)); // without, pages are found still
    postMessage({ type: RESULT, data: { items, suggest: completion(data, items) } });
  }
});
