/* Layers that compute alike, whose classes differ in the number of dimensions or in a detail: what
   layers.js lists is made of these. */

export class Raised extends Error {}
export const check = (holds, said) => {
  if (!holds) throw new Raised(/^\w+Error: /.test(said) ? said : `RuntimeError: ${said}`);
};
export const wrap = (dim, rank) => {
  const range = `expected to be in range of [${-rank}, ${rank - 1}], but got ${dim}`;
  check(-rank <= dim && dim < rank, `IndexError: Dimension out of range (${range})`);
  return dim < 0 ? dim + rank : dim;
};
export const list = (sizes) => `[${sizes.join(", ")}]`;
export const times = (sizes) => sizes.reduce((a, b) => a * b, 1);
export const each = (setting, n) => (Array.isArray(setting) ? setting : Array(n).fill(setting));
export const end = (x, sizes) => [...x.slice(0, x.length - sizes.length), ...sizes];
export const tell = (names, sizes) => sizes.map((size, i) => `${names[i]}: ${size}`);
export const unchanged = (a, x) => x;

export const conv = (n, transposed) => ({
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

export const pool = (n, max) => ({
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

export const several = ([batch, , ...size], shown) => {
  const said = `Expected more than 1 value per channel when training, got input size ${shown}`;
  check(batch * times(size) !== 1, `ValueError: ${said}`);
};

export const batchNorm = (n) => ({
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

export const normalized = (rms) => ({
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

export const recurrent = (name, gates) => ({
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

export const shuffle = (up) => ({
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

export const pad = (n, reflect) => ({
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
