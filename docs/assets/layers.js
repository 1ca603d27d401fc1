/* What comes out of a layer: torch's formulas and torch's own complaints, without torch and without a page.
   tests/browser/test_shapes_answers.py compares all of it with torch, on thousands of configurations. */

import {
  batchNorm,
  check,
  conv,
  each,
  end,
  list,
  normalized,
  pad,
  pool,
  Raised,
  recurrent,
  several,
  shuffle,
  tell,
  times,
  unchanged,
  wrap,
} from "./families.js";

export { each, list };

// `weights(a)` returns the shapes of the parameters, `call(a, x)` that of the output.
// A field reads name:kind:text, or name=kind=default; for the kinds, see `parse`.
export const LAYERS = {
  Linear: {
    fields: "in_features:1:8 out_features:1:4 bias=bool=True",
    weights: (a) => [[a.out_features, a.in_features + (a.bias ? 1 : 0)]],
    call({ in_features, out_features }, x) {
      const left = `${times(x.slice(0, -1))}x${x.at(-1)}`;
      const right = `${in_features}x${out_features}`;
      const said = `mat1 and mat2 shapes cannot be multiplied (${left} and ${right})`;
      check(x.at(-1) === in_features, said);
      return end(x, [out_features]);
    },
  },
  Conv1d: conv(1),
  Conv2d: conv(2),
  Conv3d: conv(3),
  ConvTranspose1d: conv(1, true),
  ConvTranspose2d: conv(2, true),
  ConvTranspose3d: conv(3, true),
  MaxPool1d: pool(1, true),
  MaxPool2d: pool(2, true),
  MaxPool3d: pool(3, true),
  AvgPool1d: pool(1),
  AvgPool2d: pool(2),
  AvgPool3d: pool(3),
  AdaptiveAvgPool2d: {
    n: 2,
    fields: "output_size:1n:1",
    call({ output_size }, x) {
      const short = Array.isArray(output_size) && x.length < 3;
      check(!short, "ValueError: Input dimension should be at least 3");
      const sizes = each(output_size, 2);
      const said = `Expected 3D or 4D tensor, but got ${list(x)}`;
      // To 1 by 1 it is a mean over the last two dimensions, however many there are.
      if (times(sizes) === 1) wrap(-2, x.length);
      else check(x.length === 3 || x.length === 4, `adaptive_avg_pool2d(): ${said}`);
      return end(x, sizes);
    },
  },
  BatchNorm1d: batchNorm(1),
  BatchNorm2d: batchNorm(2),
  BatchNorm3d: batchNorm(3),
  LayerNorm: normalized(),
  RMSNorm: normalized(true),
  GroupNorm: {
    n: 2,
    fields: "num_groups:1:2 num_channels:1:8 affine=bool=True",
    weights({ num_groups: groups, num_channels: channels, affine }) {
      const said = `num_channels (${channels}) must be divisible by num_groups (${groups})`;
      check(channels % groups === 0, `ValueError: ${said}`);
      return [[affine ? 2 : 0, channels]];
    },
    call({ num_groups: groups, num_channels: channels, affine }, x) {
      const got = `tensor but received ${x.length}`;
      check(x.length > 1, `Expected at least 2 dimensions for input ${got}`);
      const sizes = [Math.floor((x[0] * x[1]) / groups), groups, ...x.slice(2)];
      several(sizes, list(sizes));
      check(
        x[1] % groups === 0,
        "Expected number of channels in input to be divisible by num_groups, " +
          `but got input of shape ${list(x)} and num_groups=${groups}`,
      );
      check(
        !affine || x[1] === channels,
        "Expected weight to be a vector of size equal to the number of channels in input, " +
          `but got weight of shape [${channels}] and input of shape ${list(x)}`,
      );
      return x;
    },
  },
  Embedding: {
    fields: "num_embeddings:1:10 embedding_dim:1:4 padding_idx=-99=None",
    input: "2, 5",
    weights({ num_embeddings: n, embedding_dim, padding_idx: i }) {
      const fits = i === null || (-n <= i && i < n);
      check(fits, "AssertionError: Padding_idx must be within num_embeddings");
      return [[n, embedding_dim]];
    },
    call: (a, x) => [...x, a.embedding_dim],
  },
  RNN: recurrent("RNN", 1),
  GRU: recurrent("GRU", 3),
  LSTM: recurrent("LSTM", 4),
  MultiheadAttention: {
    fields: "embed_dim:1:8 num_heads:1:2 bias=bool=True batch_first=bool=False",
    input: "5, 2, 8",
    several: true,
    weights({ embed_dim, num_heads, bias }) {
      const fits = embed_dim % num_heads === 0;
      check(fits, "AssertionError: embed_dim must be divisible by num_heads");
      return [[4, embed_dim, embed_dim + (bias ? 1 : 0)]]; // query, key, value and output
    },
    call({ embed_dim, batch_first }, x) {
      const ranks = "query should be unbatched 2D or batched 3D tensor";
      const fits = x.length === 2 || x.length === 3;
      check(fits, `AssertionError: ${ranks} but received ${x.length}-D query tensor`);
      const said = `was expecting embedding dimension of ${embed_dim}, but got ${x.at(-1)}`;
      check(x.at(-1) === embed_dim, `AssertionError: ${said}`);
      const rest = x.slice(0, -1);
      const [length, ...batch] = batch_first ? rest.reverse() : rest;
      return { output: x, weights: [...batch, length, length] };
    },
  },
  Flatten: {
    fields: "start_dim=-99=1 end_dim=-99=-1",
    input: "2, 3, 8, 8",
    call({ start_dim, end_dim }, x) {
      const [first, last] = [wrap(start_dim, x.length), wrap(end_dim, x.length)];
      check(first <= last, "flatten() has invalid args: start_dim cannot come after end_dim");
      return [...x.slice(0, first), times(x.slice(first, last + 1)), ...x.slice(last + 1)];
    },
  },
  Unflatten: {
    fields: "dim:-99:1 unflattened_size:-1*:2, -1",
    call({ dim, unflattened_size: parts }, x) {
      const at = wrap(dim, x.length);
      const known = times(parts.filter((part) => part > 0));
      const open = parts.length - parts.filter((part) => part > 0).length;
      check(open < 2, "unflatten got an unexpected error:");
      check(
        open ? x[at] % known === 0 : x[at] === known,
        `unflatten: Provided sizes ${list(parts)} don't multiply up to the size of dim ${at} ` +
          `(${x[at]}) in the input tensor`,
      );
      const sizes = parts.map((part) => (part > 0 ? part : x[at] / known));
      return [...x.slice(0, at), ...sizes, ...x.slice(at + 1)];
    },
  },
  PixelShuffle: shuffle(true),
  PixelUnshuffle: shuffle(),
  Upsample: {
    n: 2,
    fields: "size=1*=None scale_factor=float=None",
    start: { scale_factor: "2" },
    call({ size, scale_factor }, x) {
      const scale = scale_factor || null; // 0 counts as not given
      const space = x.slice(2);
      const n = space.length;
      const one = size === null || scale === null;
      check(one, "ValueError: only one of size or scale_factor should be defined");
      const any = size !== null || scale !== null;
      check(any, "ValueError: either size or scale_factor should be defined");
      check(
        !Array.isArray(size) || size.length === n,
        "ValueError: Input and output must have the same number of spatial dimensions, but got " +
          `input with spatial dimensions of ${list(space)} and output size of ${python(size)}. ` +
          "Please provide input tensor in (N, C, d1, d2, ...,dK) format and output size in " +
          "(o1, o2, ...,oK) format.",
      );
      check(
        n > 0 && n < 4,
        "NotImplementedError: Input Error: Only 3D, 4D and 5D input Tensors supported " +
          `(got ${x.length}D) for the modes: nearest | linear | bilinear | bicubic | trilinear | ` +
          "lanczos | area | nearest-exact (got nearest)",
      );
      const out = size ? each(size, n) : space.map((l) => Math.floor(l * scale));
      const shown = (sizes) => `(${tell("DHW".slice(-n), sizes).join(", ")})`;
      check(
        out.every((l) => l > 0),
        `Input and output sizes should be greater than 0, but got input ${shown(space)} ` +
          `${n === 1 ? "and " : ""}output ${shown(out)}`,
      );
      return end(x, out);
    },
  },
  ZeroPad1d: pad(1),
  ZeroPad2d: pad(2),
  ZeroPad3d: pad(3),
  ReflectionPad1d: pad(1, true),
  ReflectionPad2d: pad(2, true),
  ReflectionPad3d: pad(3, true),
  Softmax: { fields: "dim:-99:-1", call: ({ dim }, x) => [wrap(dim, x.length), x][1] },
  Dropout: {
    fields: "p=float=0.5",
    weights({ p }) {
      const said = `dropout probability has to be between 0 and 1, but got ${p}`;
      check(0 <= p && p <= 1, `ValueError: ${said}`);
      return [];
    },
    call: unchanged,
  },
  ReLU: { fields: "", call: unchanged },
  Identity: { fields: "", call: unchanged },
};

/** What torch answers: shapes, parameters and bytes, or its error. */
export function explore(name, a, x) {
  const layer = LAYERS[name];
  const answer = {};
  const total = (shapes) => shapes.map(times).reduce((sum, count) => sum + count, 0);
  try {
    answer.parameters = total(layer.weights?.(a) ?? []);
    answer.bytes = 4 * answer.parameters + (layer.buffers?.(a) ?? 0);
    const out = layer.call(a, x);
    answer.shapes = Array.isArray(out) ? { output: out } : out;
    answer.outputBytes = 4 * total(Object.values(answer.shapes));
  } catch (problem) {
    if (!(problem instanceof Raised)) throw problem;
    answer.error = problem.message;
  }
  const counts = [4 * times(x), answer.bytes ?? 0, answer.outputBytes ?? 0];
  if (!counts.every(Number.isSafeInteger)) throw Error("Too many numbers to count exactly.");
  return answer;
}

// Between text and Python.

/** The fields of a layer: name, kind, text at the start, and torch's default where it has one. */
export const fields = (name) =>
  [...LAYERS[name].fields.matchAll(/(\w+)([:=])([^:=]+)\2(.+?)(?= \w+[:=]|$)/g)].map(
    ([, field, sign, kind, text]) => ({
      name: field,
      kind,
      text: LAYERS[name].start?.[field] ?? text.replace("None", ""),
      usual: sign === "=" ? text : undefined,
    }),
  );

/** What a text stands for in Python; throws a sentence for the reader where it is nothing.
    A kind is "bool", "float", or the least whole number and how many there may be: one, or one for
    each of `n` dimensions (n), or two for each (p), or any number of them (*). */
export function parse({ name, kind, usual }, text, n) {
  const word = text.trim();
  const refuse = (wanted) => {
    throw Error(`${name}: write ${wanted}`);
  };
  if (kind === "bool") return word === "True";
  if (usual === "None" && (!word || word === usual)) return null;
  if (kind === "float") {
    if (!/^-?(\d{1,4}|\d{0,4}\.\d{1,4})$/.test(word)) refuse("a number such as 0.5");
    return Number(word) + 0;
  }
  if (kind.endsWith("same") && /^(["']?)(same|valid)\1$/.test(word)) return word.replace(/\W/g, "");
  const [, least, many] = /^(-?\d+)(.?)/.exec(kind);
  const parts = word.match(/[^\s,()[\]]+/g) ?? [];
  const numbers = parts.map((part) => (/^-?\d{1,6}$/.test(part) ? Number(part) + 0 : NaN));
  const most = { n, p: 2 * n, "*": 8 }[many] ?? 1;
  const counted = many === "*" ? numbers.length <= most : [1, most].includes(numbers.length);
  // In a shape to unflatten to, -1 stands for what is left, and 0 for nothing.
  const large = numbers.every((size) => size >= least && (size || least !== "-1"));
  if (!counted || !numbers.length || !large) {
    const amount = many === "*" ? "1 to 8" : most > 1 ? `1 or ${most}` : "1";
    const from = least === "-99" ? "" : least === "-1" ? ", positive or -1" : ` from ${least} on`;
    const words = kind.endsWith("same") ? ", or same, or valid" : "";
    refuse(`${amount} whole number${most > 1 ? "s" : ""}${from}${words}`);
  }
  const tuple = numbers.length > 1 || /,\W*$/.test(word) || least === "-1";
  return tuple ? numbers : numbers[0];
}

const python = (setting) => {
  if (Array.isArray(setting)) return `(${setting.join(", ")}${setting.length > 1 ? "" : ","})`;
  if (typeof setting === "string") return `"${setting}"`;
  return { null: "None", true: "True", false: "False" }[setting] ?? `${setting}`;
};

/** The line of Python that a configuration stands for. */
export function code(name, a, x) {
  const settings = fields(name).filter((field) => python(a[field.name]) !== field.usual);
  const given = settings.map(
    ({ name, usual }) => (usual === undefined ? "" : `${name}=`) + python(a[name]),
  );
  let input = `torch.randn(${x.join(", ")})`;
  if (name === "Embedding") input = `torch.zeros(${x.join(", ")}, dtype=torch.long)`;
  if (name === "MultiheadAttention") input = `*[${input}] * 3`; // query, key and value
  const output = LAYERS[name].several ? "[0].shape" : ".shape";
  return `nn.${name}(${given.join(", ")})(${input})${output}`;
}
