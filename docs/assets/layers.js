/* What comes out of a layer: torch's formulas and torch's own complaints, without torch and without a page.
   tests/browser/test_shapes_answers.py compares all of it with torch, on thousands of configurations. */

class Raised extends Error {}
const check = (holds, said) => {
  if (!holds) throw new Raised(/^\w+Error: /.test(said) ? said : `RuntimeError: ${said}`);
};
const wrap = (dim, rank) => {
  const range = `expected to be in range of [${-rank}, ${rank - 1}], but got ${dim}`;
  check(-rank <= dim && dim < rank, `IndexError: Dimension out of range (${range})`);
  return dim < 0 ? dim + rank : dim;
};
export const list = (sizes) => `[${sizes.join(", ")}]`;
const times = (sizes) => sizes.reduce((a, b) => a * b, 1);
export const each = (setting, n) => (Array.isArray(setting) ? setting : Array(n).fill(setting));
const end = (x, sizes) => [...x.slice(0, x.length - sizes.length), ...sizes];
const tell = (names, sizes) => sizes.map((size, i) => `${names[i]}: ${size}`);
const unchanged = (a, x) => x;

// The layers: `weights(a)` returns the shapes of the parameters, `call(a, x)` that of the output.
// A field reads name:kind:text, or name=kind=default; for the kinds, see `parse`.

const conv = (n, transposed) => ({
  n,
  input: `2, 3${", 32".repeat(n)}`,
  fields:
    "in_channels:1:3 out_channels:1:8 kernel_size:1n:3 stride=1n=1 " +
    (transposed ? "padding=0n=0 output_padding=0n=0" : "padding=0n|same=0") +
    " groups=1=1 bias=bool=True dilation=1n=1",
  weights({ in_channels: from, out_channels: to, groups, kernel_size, padding, stride, bias }) {
    check(from % groups === 0, "ValueError: in_channels must be divisible by groups");
    check(to % groups === 0, "ValueError: out_channels must be divisible by groups");
    const strided = padding === "same" && each(stride, n).some((s) => s > 1);
    check(!strided, "ValueError: padding='same' is not supported for strided convolutions");
    const channels = transposed ? [from, to / groups] : [to, from / groups];
    return [[...channels, ...each(kernel_size, n)], bias ? [to] : [0]];
  },
  call(a, x) {
    const of = [a.kernel_size, a.stride, a.dilation, a.output_padding];
    const [k, s, d, extra] = of.map((setting) => each(setting, n));
    const reach = k.map((k, i) => d[i] * (k - 1) + 1);
    const halves = reach.map((r) => (r - 1) / 2);
    const p = a.padding === "same" ? halves : each(a.padding === "valid" ? 0 : a.padding, n);
    const size = x.slice(-n);
    check(
      x.length === n + 1 || x.length === n + 2,
      `Expected ${n + 1}D (unbatched) or ${n + 2}D (batched) input to ` +
        `conv${transposed ? "_transpose" : ""}${n}d, but got input of size: ${list(x)}`,
    );
    const whole = x.map((s, i) => s + 2 * ((p[i - x.length + n] ?? 0) % 1)); // padded on one side
    const full = x.length > n + 1 ? whole : [1, ...whole];
    check(
      full[1] === a.in_channels,
      `Given ${transposed ? "transposed=1" : `groups=${a.groups}`}, weight of size ` +
        `${list(this.weights(a)[0])}, expected input${list(full)} to have ${a.in_channels} ` +
        `channels, but got ${full[1]} channels instead`,
    );
    if (!transposed) {
      const padded = size.map((s, i) => s + 2 * p[i]);
      check(
        padded.every((s, i) => s >= reach[i]),
        `Calculated padded input size per channel: (${padded.join(" x ")}). Kernel size: ` +
          `(${reach.join(" x ")}). Kernel size can't be greater than actual input size`,
      );
      const steps = padded.map((l, i) => Math.floor((l - reach[i]) / s[i]));
      return end(x, [a.out_channels, ...steps.map((count) => count + 1)]);
    }
    const flat = n === 1; // torch runs it over images of height 1
    const sides = ["depth", "height", "width"].slice(flat ? 1 : -n);
    const all = (word, sizes, fill) =>
      tell(sides.map((side) => `${word}_${side}`), flat ? [fill, ...sizes] : sizes).join(" ");
    check(
      extra.every((e, i) => e < s[i] || e < d[i]),
      "output padding must be smaller than either stride or dilation, but got " +
        `${all("output_padding", extra, 0)} ${all("stride", s, 1)} ${all("dilation", d, 1)}`,
    );
    const out = size.map((l, i) => (l - 1) * s[i] - 2 * p[i] + reach[i] + extra[i]);
    const shown = (sizes) => (flat ? [1, ...sizes] : sizes).join(" x ");
    check(
      out.every((s) => s > 0),
      `Given input size per channel: (${shown(size)}). Calculated output size per channel: ` +
        `(${shown(out)}). Output size is too small`,
    );
    return end(x, [a.out_channels, ...out]);
  },
});

const pool = (n, max) => ({
  n,
  fields:
    "kernel_size:1n:2 stride=1n=None padding=0n=0 " +
    `${max ? "dilation=1n=1 " : ""}ceil_mode=bool=False`,
  call(a, x) {
    const of = [a.kernel_size, a.stride ?? a.kernel_size, a.dilation ?? 1, a.padding];
    const [k, s, d, p] = of.map((setting) => each(setting, n));
    const size = x.slice(-n);
    const ranks = `${n + 1}D or ${n + 2}D (batch mode) tensor`;
    let odd = `Expected ${ranks} with optional 0 dim batch size for input, but got:${list(x)}`;
    if (n === 3 || (n === 2 && max)) odd = `non-empty ${ranks} expected for input`;
    if (n === 1 && max) odd = `max_pool1d: ${odd}`;
    if (n === 1 && !max) {
      odd =
        `Expected 2 to 3 dimensions, but got ${x.length}-dimensional tensor for argument #1 ` +
        "'self' (while checking arguments for avg_pool1d)";
    }
    const fits = x.length === n + 1 || x.length === n + 2;
    if (n === 2 && !max) wrap(-3, x.length);
    else check(fits, odd);
    const out = size.map((l, i) => {
      check(
        p[i] <= Math.floor((d[i] * (k[i] - 1) + 1) / 2) && (n > 1 || !max || p[i] <= k[i] / 2),
        n === 1 && max
          ? `max_pool1d() padding should be at most half of kernel size, but got padding=${p} ` +
              `and kernel_size=${k}`
          : "pad should be at most half of effective kernel size, but got " +
              `pad=${p[i]}, kernel_size=${k[i]} and dilation=${d[i]}`,
      );
      const steps = (l + 2 * p[i] - d[i] * (k[i] - 1) - 1) / s[i];
      const count = (a.ceil_mode ? Math.ceil(steps) : Math.floor(steps)) + 1;
      // A window that would start in the padding at the far end is dropped.
      return count - (a.ceil_mode && (count - 1) * s[i] >= l + p[i]);
    });
    check(fits, odd);
    const order = n === 3 ? [0, 2, 1] : [1, 0];
    const by = (word, sizes) =>
      order.map((i) => word + "THW".slice(-n)[i] + (n === 3 ? ": " : " = ") + sizes[i]);
    const [ks, ps] = [by("k", k), by("pad", p)];
    check(
      n === 1 || p.every((p, i) => p <= Math.floor(k[i] / 2)),
      "pad should be smaller than or equal to half of kernel size, but got " +
        (n === 3 ? [...ks, ...ps].join(" ") : [...ps, ...ks].join(", ")),
    );
    check(
      n < 3 || max || size.every((l, i) => l >= k[i]),
      `input image (${tell("THW", size).join(" ")}) smaller than kernel size ` +
        `(${tell(["kT", "kH", "kW"], k).join(" ")})`,
    );
    const shown = (sizes) => [x.at(-n - 1), ...(n === 1 ? [1] : []), ...sizes].join("x");
    check(
      out.every((l) => l > 0),
      n === 1 && max
        ? `max_pool1d() Invalid computed output size: ${out}`
        : `Given input size: (${shown(size)}). Calculated output size: (${shown(out)}). ` +
            "Output size is too small",
    );
    return end(x, out);
  },
});

const several = ([batch, , ...size], shown) => {
  const said = `Expected more than 1 value per channel when training, got input size ${shown}`;
  check(batch * times(size) !== 1, `ValueError: ${said}`);
};

const batchNorm = (n) => ({
  n,
  fields: "num_features:1:8 affine=bool=True",
  weights: (a) => [[a.affine ? 2 : 0, a.num_features]],
  buffers: (a) => 8 * a.num_features + 8, // mean and variance, and an int64 that counts batches
  call({ num_features }, x) {
    const ranks = n === 1 ? [2, 3] : [n + 2];
    const wanted = ranks.map((rank) => `${rank}D`).join(" or ");
    const said = `expected ${wanted} input (got ${x.length}D input)`;
    check(ranks.includes(x.length), `ValueError: ${said}`);
    several(x, `torch.Size(${list(x)})`);
    const same = x[1] === num_features;
    check(same, `running_mean should contain ${x[1]} elements not ${num_features}`);
    return x;
  },
});

const normalized = (rms) => ({
  fields: `normalized_shape:1*:8 elementwise_affine=bool=True${rms ? "" : " bias=bool=True"}`,
  input: "2, 5, 8",
  weights: (a) => [[a.elementwise_affine ? 1 + (a.bias ?? 0) : 0, ...each(a.normalized_shape, 1)]],
  call(a, x) {
    const shape = each(a.normalized_shape, 1);
    const n = shape.length;
    const said = `Input tensor must have at least ${n} dimensions, but got ${x.length}`;
    check(!rms || x.length >= n, `ValueError: ${said}`);
    check(
      list(x.slice(-n)) === list(shape),
      `Given normalized_shape=${list(shape)}, expected input with shape ` +
        `[*${rms ? "" : ", "}${shape.join(", ")}], but got input of size${list(x)}`,
    );
    return x;
  },
});

const recurrent = (name, gates) => ({
  fields:
    "input_size:1:4 hidden_size:1:8 num_layers=1=1 bias=bool=True batch_first=bool=False " +
    `bidirectional=bool=False${name === "LSTM" ? " proj_size=0=0" : ""}`,
  input: "5, 2, 4",
  several: true,
  weights({ input_size, hidden_size, num_layers, bias, bidirectional, proj_size = 0 }) {
    check(proj_size < hidden_size, "ValueError: proj_size has to be smaller than hidden_size");
    const [ways, out] = [bidirectional ? 2 : 1, proj_size || hidden_size];
    const rows = gates * hidden_size;
    const first = [ways, rows, input_size + out + (bias ? 2 : 0)];
    const later = [num_layers - 1, ways, rows, ways * out + out + (bias ? 2 : 0)];
    return [first, later, [num_layers, ways, proj_size, hidden_size]];
  },
  call(a, x) {
    const got = `got ${x.length}D${name === "RNN" ? " tensor" : ""} instead`;
    const fits = x.length === 2 || x.length === 3;
    check(fits, `ValueError: ${name}: Expected input to be 2D or 3D, ${got}`);
    const sizes = `Expected ${a.input_size}, got ${x.at(-1)}`;
    check(x.at(-1) === a.input_size, `input.size(-1) must be equal to input_size. ${sizes}`);
    const [ways, out] = [a.bidirectional ? 2 : 1, a.proj_size || a.hidden_size];
    const batch = x.slice(a.batch_first ? 0 : 1, -1).slice(0, x.length - 2);
    const state = (size) => [a.num_layers * ways, ...batch, size];
    const outputs = { output: end(x, [ways * out]), h_n: state(out) };
    return name === "LSTM" ? { ...outputs, c_n: state(a.hidden_size) } : outputs;
  },
});

const shuffle = (up) => ({
  fields: `${up ? "up" : "down"}scale_factor:1:2`,
  input: "1, 8, 4, 4",
  call({ upscale_factor: r, downscale_factor: q }, x) {
    const expects = `pixel_${up ? "" : "un"}shuffle expects`;
    const got = `but got input with ${x.length} dimension(s)`;
    check(x.length > 2, `${expects} input to have at least 3 dimensions, ${got}`);
    const divisible = (dim, what, by) =>
      check(
        x.at(dim) % by === 0,
        `${expects} ${what}, but input.size(${dim})=${x.at(dim)} is not divisible by ${by}`,
      );
    const [c, h, w] = x.slice(-3);
    if (up) {
      const square = "the square of upscale_factor";
      divisible(-3, `its input's 'channel' dimension to be divisible by ${square}`, r * r);
      return end(x, [c / r ** 2, h * r, w * r]);
    }
    divisible(-2, "height to be divisible by downscale_factor", q);
    divisible(-1, "width to be divisible by downscale_factor", q);
    return end(x, [c * q ** 2, h / q, w / q]);
  },
});

const pad = (n, reflect) => ({
  n,
  fields: "padding:0p:1",
  call({ padding }, x) {
    const [pads, rank] = [each(padding, 2 * n), x.length];
    check(
      rank >= n,
      "Padding length should be less than or equal to two times the input dimension " +
        `but got padding length ${2 * n} and input of dimension ${rank}`,
    );
    const said = `Padding size ${2 * n} is not supported for ${rank}D input tensor.`;
    check(!reflect || rank === n + 1 || rank === n + 2, `NotImplementedError: ${said}`);
    const out = [...x];
    for (let i = 0; i < n; i++) {
      const [before, after] = pads.slice(2 * i);
      const dim = rank - 1 - i; // the last dimension comes first
      check(
        !reflect || (before < x[dim] && after < x[dim]),
        `Argument #${4 + 2 * i}: Padding size should be less than the corresponding input ` +
          `dimension, but got: padding (${before}, ${after}) at dimension ${dim} of input ` +
          list(x),
      );
      out[dim] += before + after;
    }
    return out;
  },
});

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
