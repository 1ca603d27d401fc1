/* The messages of errors.json: which one a text holds, and what it means in the reader's own numbers.
   The field of paste.js and the search ask it; tests/browser/test_paste.py, for every message. */

const TYPES =
  "Float|Double|Half|BFloat16|BFloat|Long|Int|Short|Char|Byte|Bool|ComplexFloat|float|double|half|long|int|bool";
const DEVICES = "cpu|cuda|mps|xpu|meta";
// What differs from one reader to the next: what stands in quotes, shapes, numbers, dtypes, devices,
// the function that was called, and a class behind "Module [" or "must be Tensor, not". Between them
// stand words.
const PIECE = new RegExp(
  [
    `(?<value>"[^"\\n]*"|(?<!\\w)'[^'\\n]*'(?!\\w)|\`[^\`\\n]*\``,
    `\\[(?:[-*\\d][-*\\d, ]*)?\\]|\\(\\d+, *(?:\\d+(?:, *\\d+)*)?\\)|-?\\d+(?:\\.\\d+)?(?:e[+-]?\\d+)?`,
    `(?:[A-Za-z_]\\w*\\.)*[A-Za-z_]\\w*(?=\\(\\))|(?<=Module \\[|must be Tensor, not )[\\w.]+|torch\\.(?:cuda\\.)?\\w*(?:Tensor|float|int|bool)\\w*`,
    `(?<![A-Za-z_])(?:c10::)?(?:${TYPES})(?![A-Za-z_])|\\b(?:${DEVICES})\\b)`,
    `(?<word>[A-Za-z_]+)`,
  ].join("|"),
  "g",
);
const KIND = /^(?:.*[\s:>])?((?:[A-Za-z_]\w*\.)*[A-Z]\w*(?:Error|Warning|Exception|Unsupported)): +(?=\S)/;
const SURE = 0.74; // what two texts must have in common to be one message
const NEAREST = 3;
const FEWEST = 4; // pieces of a message that may be the beginning of another
const LONG = 10; // pieces that no two messages of different meaning have in common at their beginning

/** A message in pieces: words as they are, in small letters, and values. */
export function pieces(text) {
  const bare = text.trim().replace(/^(["'])((?:(?!\1).)*)\1$/, "$2"); // so a KeyError is printed
  return [...bare.matchAll(PIECE)].map(({ 0: whole, groups }) =>
    groups.word ? { word: groups.word.toLowerCase() } : { value: whole.replace(/^["'`]|["'`]$/g, "") },
  );
}

/** What two texts may share: each word, and each two that follow one another. */
function features(found) {
  const words = found.map(({ word }) => word ?? "#");
  return words.flatMap((word, i) => [word, `${word} ${words[i + 1] ?? ""}`]).filter((f) => /[a-z]/.test(f));
}

/** Read errors.json, so that messages can be looked up in it. */
export function index(entries) {
  const known = entries.map((entry) => ({ ...entry, pieces: pieces(entry.text) }));
  const often = new Map();
  for (const entry of known) {
    entry.features = features(entry.pieces);
    entry.pattern = entry.pieces.map(({ word }) => word ?? "#").join(" ");
    for (const feature of new Set(entry.features)) often.set(feature, (often.get(feature) ?? 0) + 1);
  }
  const weight = (feature) => Math.log((known.length + 1) / ((often.get(feature) ?? 0) + 0.5));
  return { known, weight };
}

const total = (list, weight) => list.reduce((sum, feature) => sum + weight(feature), 0);

function shared(one, other, weight) {
  const left = new Map();
  for (const feature of other) left.set(feature, (left.get(feature) ?? 0) + 1);
  let sum = 0;
  for (const feature of one) {
    if (left.get(feature) > 0) {
      left.set(feature, left.get(feature) - 1);
      sum += weight(feature);
    }
  }
  return sum;
}

/** How many pieces two messages have in common before they part. */
function beginning(one, other) {
  const parts = one.findIndex(({ word }, i) => word !== other[i]?.word || !other[i]);
  return parts < 0 ? one.length : parts;
}

/** How much of two messages is the same, from 0 to 1. One of them may break off early, and a long
    common beginning is enough. */
function likeness(entry, said, weight) {
  const alike = (one, other) => (2 * shared(one, other, weight)) / (total(one, weight) + total(other, weight));
  const first = ({ pieces }, { length }) => features(pieces.slice(0, length));
  const both = Math.max(
    alike(entry.features, said.features),
    entry.pieces.length < FEWEST ? 0 : alike(entry.features, first(said, entry.pieces)),
    said.pieces.length < FEWEST ? 0 : alike(first(entry, said.pieces), said.features),
    beginning(entry.pieces, said.pieces) < LONG ? 0 : SURE,
  );
  const named = ({ value }, i) => /[a-z]/i.test(value ?? "") && value === entry.pieces[i]?.value;
  const same = said.pieces.filter(named).length;
  const kinds = entry.kind && said.kind && entry.kind.split(".").pop() !== said.kind.split(".").pop();
  return both - (kinds ? 0.05 : 0) + same / 1000 + (entry.meaning ? 0.0005 : 0);
}

/** The lines of a pasted text that may hold a message: the last one with a kind first. */
function candidates(text) {
  const lines = text.split("\n").map((line) => line.trim()).filter(Boolean).reverse().slice(0, 300);
  const withKind = lines.filter((line) => KIND.test(line));
  const others = lines.filter((line) => !KIND.test(line) && !/^(File "|at |\^|~|Traceback)/.test(line));
  return [withKind, others].map((group) =>
    group.map((line) => {
      const found = pieces(line.replace(KIND, ""));
      return { kind: KIND.exec(line)?.[1] ?? "", line, pieces: found, features: features(found) };
    }),
  );
}

/** What a pasted text says: the entry that it is, if one is, the one that says what such a message
    means, and the nearest ones. */
export function find({ known, weight }, text) {
  let nearest = [];
  for (const group of candidates(text)) {
    for (const said of group) {
      const scored = known
        .map((entry) => ({ entry, said, like: likeness(entry, said, weight) }))
        .sort((one, other) => other.like - one.like);
      if (scored[0]?.like >= SURE) {
        const meant = scored.find(({ entry, like }) => entry.meaning && like >= SURE)?.entry;
        return { found: scored[0].entry, meant, said, nearest: scored.slice(0, NEAREST) };
      }
      nearest = [...nearest, ...scored].sort((one, other) => other.like - one.like).slice(0, NEAREST);
    }
  }
  return { found: null, nearest };
}

/** A meaning with the reader's values in the place of those of the entry. Values pair where the words
    around them are the same. */
export function filled(entry, said) {
  const paired = new Map(pairs(entry.pieces, said.pieces).reverse()); // of equal ones the first counts
  return entry.meaning
    .split(/(\[[^\]]*\]|\(\d[^)]*\)|(?<![\w.])-?\d+(?:\.\d+)?(?!\w)|`[^`]+`|\b(?:Double|Float|Long|double|float)\b)/)
    .map((part) => part.replace(/^(`?)(.*)\1$/s, (_, tick, text) => tick + (paired.get(text) ?? text) + tick))
    .join("");
}

/** The values of two messages that stand in the same place: by the longest common run of words. */
function pairs(one, other) {
  const same = (i, j) => (one[i].word ? one[i].word === other[j].word : !other[j].word);
  const best = Array.from({ length: one.length + 1 }, () =>
    Array.from({ length: other.length + 1 }, () => 0));
  for (let i = one.length - 1; i >= 0; i--) {
    for (let j = other.length - 1; j >= 0; j--) {
      best[i][j] = Math.max(best[i + 1][j], best[i][j + 1], same(i, j) ? best[i + 1][j + 1] + 1 : 0);
    }
  }
  const found = [];
  for (let i = 0, j = 0; i < one.length && j < other.length; ) {
    if (same(i, j) && best[i][j] === best[i + 1][j + 1] + 1) {
      if (!one[i].word) found.push([one[i].value, other[j].value]);
      i++;
      j++;
    } else if (best[i + 1][j] >= best[i][j + 1]) i++;
    else j++;
  }
  return found;
}

const base = new URL("../", import.meta.url);
let loaded; // errors.json, when somebody asks

/** The whole address of a place on the site. */
export const place = (url) => new URL(url, base).href;

/** All messages, loaded when first asked for. */
export function messages() {
  loaded ??= fetch(place("errors.json"))
    .then((file) => file.json())
    .then(index)
    .catch((problem) => {
      loaded = undefined; // the next one may succeed
      throw problem;
    });
  return loaded;
}

/** What stands at the place of a message. */
export const leads = ({ page, explained }) => `${page}: ${explained ? "cause and cure" : "where it is printed"}`;
