# %% [markdown]
# # Lab: the life of a gradient
#
# *What happens to a gradient between `loss.backward()` and the change of a weight, and which hook
# sees it where?*
#
# `backward()` starts at the loss with the gradient 1. On its way back through the graph the
# gradient is multiplied by each operation's derivative, copied where the forward pass added, added
# where the forward pass used a tensor twice; at a parameter it is added to `.grad`, and waits there
# for the optimizer. Tensor hooks and full backward hooks act on it while it travels,
# post-accumulate hooks on the sum in `.grad`, clipping and the optimizer's pre-hooks on what is
# about to become a step. So it matters where a hook acts: below, one doubling at seven places makes
# six different steps.
#
# ## A net with a fork, a shared layer and a detach
#
# The net is small, but the way back through it is not a straight line: `h` is used three times,
# once behind a
# [`detach()`](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.detach.html), and the
# layer `shared` is called twice. The 32 samples come in two microbatches of 16. Each loss is
# halved, so that the two gradients add up to that of the mean over all 32.

# %%
import warnings

import torch
from torch import nn

torch.set_default_dtype(torch.float64)
torch.set_num_threads(1)  # small tensors: a second thread would only wait
WIDTH = 16


class Net(nn.Module):
    def __init__(self, cut=True):
        super().__init__()
        self.cut = cut
        self.embed = nn.Linear(4, WIDTH)
        self.norm = nn.LayerNorm(WIDTH)
        self.shared = nn.Linear(WIDTH, WIDTH)
        self.gate = nn.Linear(WIDTH, WIDTH)
        self.head = nn.Linear(WIDTH, 1)

    def forward(self, x):
        h = self.embed(x)
        n = self.norm(h)
        a = self.shared(n).tanh()
        b = self.shared(a).tanh()  # the same layer again
        g = self.gate(h.detach() if self.cut else h).sigmoid()
        m = h + g * b
        out = self.head(m)
        self.seen = {"h": h, "n": n, "a": a, "b": b, "g": g, "m": m, "out": out}
        return out


def build(cut=True):
    torch.manual_seed(0)
    return Net(cut)


torch.manual_seed(1)
samples = torch.randn(32, 4)
targets = torch.randn(32, 1)
MICROBATCHES = (slice(0, 16), slice(16, 32))


def half_loss(net, part):
    return (net(samples[part]) - targets[part]).square().mean() / 2


# %% [markdown]
# ## The way back: a hook on each tensor
#
# A
# [tensor hook](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.register_hook.html)
# gets the whole gradient of its tensor, after the gradients from all its uses have been added.

# %%
net = build()
loss = half_loss(net, MICROBATCHES[0])
arrived = {}
for name, tensor in net.seen.items():
    tensor.register_hook(lambda gradient, name=name: arrived.update({name: gradient}))
loss.backward()
size = {name: gradient.norm().item() for name, gradient in arrived.items()}
through_norm = arrived["h"] - arrived["m"]
size["through norm"] = through_norm.norm().item()
print("in the order of arrival:", *arrived)
print(f"m {size['m']:.3f}, through norm {size['through norm']:.3f}, in all at h {size['h']:.3f}")
print(f"the two norms added: {size['m'] + size['through norm']:.3f}")
assert list(arrived) == ["out", "m", "g", "b", "a", "n", "h"]
assert size["h"] < size["m"] + size["through norm"]

# %% [markdown]
# ## How the pictures look
#
# These settings change no result.

# %%
import sys

import matplotlib.pyplot as plt

BLUE, ORANGE, GREEN, PINK = "#1a80c4", "#d55e00", "#009e73", "#cc79a7"
GRAY = "#7d8590"
plt.rc("figure", figsize=(6.8, 3.4), facecolor="none")
plt.rc("figure.constrained_layout", use=True)
plt.rc("axes", facecolor="none", edgecolor=GRAY, labelcolor=GRAY, titlesize=12)
plt.rc("axes.spines", top=False, right=False)
plt.rcParams.update({"text.color": GRAY, "xtick.color": GRAY, "ytick.color": GRAY})
plt.rcParams.update({"font.size": 12, "legend.frameon": False, "svg.hashsalt": "torch.nn"})
if "ipykernel" in sys.modules:  # in a notebook
    from matplotlib_inline.backend_inline import set_matplotlib_formats

    set_matplotlib_formats("svg", metadata={"Date": None})

# %%
places = {
    "embed": (0, 1),
    "h": (1.3, 1),
    "norm": (2.6, 1),
    "shared": (4.1, 1),
    "shared again": (5.7, 1),
    "*": (7, 1),
    "gate": (4.9, 0),
    "+": (7, 2),
    "head": (8.2, 2),
    "loss": (9.6, 2),
}
ways = [  # from, to, gradient, and where its number stands beside the middle of the arrow
    ("loss", "head", "out", 0, 0.15),
    ("head", "+", "m", 0, 0.15),
    ("+", "h", "m", 0, 0.15),
    ("+", "*", "m", 0.5, 0),
    ("*", "shared again", "b", 0, 0.15),
    ("*", "gate", "g", 0.5, -0.2),
    ("shared again", "shared", "a", 0, 0.15),
    ("shared", "norm", "n", 0, 0.15),
    ("norm", "h", "through norm", 0.6, -0.26),
    ("h", "embed", "h", 0, 0.15),
    ("gate", "h", "detached", -0.6, -0.2),
]


def half_width(name):
    return 3.2 * len(name.split()[0]) + 5  # in points


plt.figure(figsize=(6.8, 2.9))
for start, end, name, right, up in ways:
    (x, y), (to_x, to_y) = places[start], places[end]
    passes = name in size
    arrow = {
        "arrowstyle": "-|>" if passes else "-",
        "linestyle": "-" if passes else ":",
        "linewidth": 1 + 10 * size.get(name, 0),
        "color": BLUE if passes else GRAY,
        "shrinkA": half_width(start),
        "shrinkB": half_width(end),
    }
    plt.annotate("", (to_x, to_y), (x, y), arrowprops=arrow)
    text = f"{size[name]:.3f}" if passes else name
    plt.text((x + to_x) / 2 + right, (y + to_y) / 2 + up, text, ha="center", size=10.5)
for name, place in places.items():
    plt.text(*place, name.split()[0], ha="center", va="center", color=ORANGE, size=11.5)
plt.xlim(-0.5, 10)
plt.ylim(-0.3, 2.4)
plt.axis("off")
plt.show()

# %% [markdown]
# The gradient enters at the loss on the right, and each arrow carries its norm, from 0.346 at the
# head to 0.192 at `embed` on the left; the dotted line from `gate` to `h` carries nothing. The sum
# in the forward pass, `h + g * b`, hands the same 0.185 to both of its terms. One goes straight to
# `h`, the other through the layers: at the output of `norm` it has shrunk to 0.031, and at its
# input it is 0.058.
#
# At `h` the two are added, 0.185 and 0.058. The norm of the sum is 0.192, not 0.243, because the
# two do not point in the same direction. From `gate` nothing arrives, because of the `detach()`.
#
# ## The order: every hook of one step
#
# Now come the hooks of modules, parameters and the optimizer. Each notes its kind, its place, and
# the norm of what it is handed:
#
# - a [full backward
#   pre-hook](https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.register_full_backward_pre_hook):
#   the gradient with respect to the module's output;
# - a [full backward
#   hook](https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.register_full_backward_hook):
#   the gradient with respect to its input, once that is known;
# - a tensor hook on a weight: its gradient from this `backward()`;
# - [a post-accumulate
#   hook](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.register_post_accumulate_grad_hook.html):
#   the weight, whose `.grad` is the sum so far;
# - [a step
#   pre-hook](https://docs.pytorch.org/docs/stable/generated/torch.optim.Optimizer.register_step_pre_hook.html)
#   and [a step
#   post-hook](https://docs.pytorch.org/docs/stable/generated/torch.optim.Optimizer.register_step_post_hook.html):
#   the optimizer, before and after its step.

# %%
PLACES = ("loss", "head", "gate", "shared", "norm", "embed", "optimizer")


def watch(net, optimizer, log):
    """Register a hook of each kind; each appends (kind, place, size) to the log."""

    def note(kind, place, gradient):
        log.append((kind, place, None if gradient is None else gradient.norm().item()))

    def all_gradients(optimizer):
        group = optimizer.param_groups[0]["params"]
        return torch.cat([parameter.grad.flatten() for parameter in group])

    for name, module in net.named_children():

        def pre(module, grad_output, name=name):
            note("backward pre-hook", name, grad_output[0])

        def full(module, grad_input, grad_output, name=name):
            note("backward hook", name, grad_input[0])

        def on_weight(gradient, name=name):
            note("tensor hook", name, gradient)

        def accumulated(weight, name=name):
            note("post-accumulate hook", name, weight.grad)

        module.register_full_backward_pre_hook(pre)
        module.register_full_backward_hook(full)
        module.weight.register_hook(on_weight)
        module.weight.register_post_accumulate_grad_hook(accumulated)

    def before_step(optimizer, args, kwargs):
        note("step pre-hook", "optimizer", all_gradients(optimizer))

    def after_step(optimizer, args, kwargs):
        note("step post-hook", "optimizer", all_gradients(optimizer))

    optimizer.register_step_pre_hook(before_step)
    optimizer.register_step_post_hook(after_step)
    return note


net = build()
before = {name: parameter.detach().clone() for name, parameter in net.named_parameters()}
optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
log, after_each = [], []
note = watch(net, optimizer, log)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    for part in MICROBATCHES:
        loss = half_loss(net, part)
        loss.register_hook(lambda gradient: note("tensor hook", "loss", gradient))
        loss.backward()
        after_each.append({name: p.grad.clone() for name, p in net.named_parameters()})
        log.append(("end of backward", None, None))
total = torch.nn.utils.clip_grad_norm_(net.parameters(), max_norm=0.5)
log.append(("clip", "optimizer", total.item()))
clipped = {name: p.grad.clone() for name, p in net.named_parameters()}
optimizer.step()
for number, (kind, place, norm) in enumerate(log):
    if kind == "end of backward":
        break
    print(f"{number:2} {place:7} {kind:21}", "None" if norm is None else f"{norm:.3f}")
assert len(caught) == 4  # twice in each of two calls of backward()
print("UserWarning:", str(caught[0].message).partition(". ")[0])
order = [f"{place}: {kind}" for kind, place, _ in log[:23]]
assert order.count("shared: backward hook") == 2
assert order.count("shared: tensor hook") == 1
assert order.index("gate: tensor hook") < order.index("shared: backward pre-hook")
assert [kind for kind, _, _ in log[-3:]] == ["clip", "step pre-hook", "step post-hook"]

# %%
markers = {
    "tensor hook": ("o", BLUE),
    "backward pre-hook": (">", GREEN),
    "backward hook": ("<", ORANGE),
    "post-accumulate hook": ("s", PINK),
    "clip": ("X", GRAY),
    "step pre-hook": ("$[$", GRAY),
    "step post-hook": ("$]$", GRAY),
}
figure, axes = plt.subplots(figsize=(6.8, 4.2))
for kind, (marker, color) in markers.items():
    times = [time for time, event in enumerate(log) if event[0] == kind]
    rows = [PLACES.index(log[time][1]) for time in times]
    axes.scatter(times, rows, 45, color, marker=marker, label=kind)
for time, event in enumerate(log):
    if event[0] == "end of backward":
        axes.axvline(time, color=GRAY, linewidth=0.8, linestyle=":")
axes.set_yticks(range(len(PLACES)), PLACES)
axes.invert_yaxis()
axes.set_xlabel("time, in calls of hooks")
figure.legend(
    loc="outside upper center", ncols=3, columnspacing=0.8, handletextpad=0.2, fontsize=10.5
)
plt.show()

# %% [markdown]
# From top left to bottom right, the first `backward()` makes 23 calls of hooks, layer by layer from
# the loss to `embed`; the second does the same, and then come the clipping and the two hooks of the
# step. Four things to see:
#
# - `shared` is called twice, so its module hooks (green, orange) run twice in a backward pass. The
#   hooks of its weight (blue, pink) run once, with the sum of both uses.
# - Everything of a layer's weight is done as soon as its gradient is known: blue and pink come in
#   pairs, in the middle of the pass. `.grad` of the head is complete long before `embed` is
#   reached.
# - `gate` comes before `shared`, because the forward pass ran it later. On one device, torch takes,
#   of the operations that are ready, the one that was recorded last; adding to a `.grad` goes
#   before all of them.
# - `gate` and `embed` have an input that needs no gradient. Their orange hook runs early, is handed
#   `None`, and torch warns about it.
#
# ## The size: from the microbatch to the step

# %%
after = {name: parameter.detach() for name, parameter in net.named_parameters()}
stations = ["batch 1", "batch 2", "added up", "clipped", "step"]
sizes = {}
for name, _ in net.named_children():
    key = f"{name}.weight"
    handed = [norm for kind, place, norm in log if kind == "tensor hook" and place == name]
    step = (after[key] - before[key]).norm().item()
    sizes[name] = [*handed, after_each[1][key].norm().item(), clipped[key].norm().item(), step]
print(f"{'weight of':9}", *[f"{station:>9}" for station in stations])
for name, row in sizes.items():
    print(f"{name:9}", *[f"{number:9.4f}" for number in row])
print(f"norm over all parameters before clipping: {total:.3f}")

# %%
figure, axes = plt.subplots()
lines = zip(
    sizes.items(), (BLUE, PINK, ORANGE, GREEN, GRAY), ("o-", "s--", "^-", "v--", "D:"), strict=True
)
for (name, row), color, style in lines:
    axes.semilogy(stations, row, style, color=color, label=name, linewidth=2)
axes.set_ylabel("norm")
figure.legend(loc="outside right upper")
plt.show()

# %% [markdown]
# All five lines go up where the two batches are added, then fall by one factor at the clipping and
# by another at the step. The sum is less than the sum of the sizes, because the two batches do not
# pull in the same direction.
# [`clip_grad_norm_`](https://docs.pytorch.org/docs/stable/generated/torch.nn.utils.clip_grad_norm_.html)
# multiplies all gradients by the same number, 0.5 divided by the norm over all parameters (if that
# norm is above 0.5), and this SGD multiplies by the learning rate, 0.1: so the lines stay parallel.

# %%
for row in sizes.values():
    first, second, added, clipped_size, step = row
    assert max(first, second) < added < first + second
    assert abs(clipped_size / added - 0.5 / total) < 1e-5
    assert abs(step / clipped_size - 0.1) < 1e-9

# %% [markdown]
# ## What each hook changes
#
# Until here every hook only looked. Now let one hook double what it is handed, and take the same
# step without clipping. How much larger is the step of each weight?


# %%
def double(gradient):
    return 2 * gradient


def step_sizes(change=None, on_loss=None, on_tensor=None):
    """Return the size of the step of each weight; change(net, optimizer) registers a hook."""
    net = build()
    optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
    before = [module.weight.detach().clone() for module in net.children()]
    if change is not None:
        change(net, optimizer)
    for part in MICROBATCHES:
        loss = half_loss(net, part)
        if on_loss is not None:
            loss.register_hook(on_loss)
        if on_tensor is not None:
            net.seen[on_tensor].register_hook(double)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            loss.backward()
    optimizer.step()
    after = [module.weight.detach() for module in net.children()]
    return torch.stack([(new - old).norm() for new, old in zip(after, before, strict=True)])


def backward_pre_hook(net, optimizer):
    def double_output(module, grad_output):
        return (2 * grad_output[0],)

    net.shared.register_full_backward_pre_hook(double_output)


def backward_hook(net, optimizer):
    def double_input(module, grad_input, grad_output):
        return (2 * grad_input[0],)

    net.shared.register_full_backward_hook(double_input)


def hook_on_weight(net, optimizer):
    net.shared.weight.register_hook(double)


def post_accumulate(net, optimizer):
    def double_grad(parameter):
        parameter.grad.mul_(2)

    net.shared.weight.register_post_accumulate_grad_hook(double_grad)


def step_pre_hook(net, optimizer):
    def double_all(optimizer, args, kwargs):
        for parameter in optimizer.param_groups[0]["params"]:
            parameter.grad.mul_(2)

    optimizer.register_step_pre_hook(double_all)


plain = step_sizes()
rows = {
    "tensor hook on the loss": step_sizes(on_loss=double),
    "tensor hook on m": step_sizes(on_tensor="m"),
    "backward pre-hook of shared": step_sizes(backward_pre_hook),
    "backward hook of shared": step_sizes(backward_hook),
    "tensor hook on shared.weight": step_sizes(hook_on_weight),
    "post-accumulate, shared.weight": step_sizes(post_accumulate),
    "step pre-hook": step_sizes(step_pre_hook),
}
times = torch.stack(list(rows.values())) / plain

# %%
columns = [name for name, _ in net.named_children()]
plt.figure(figsize=(6.8, 3.6))
plt.pcolormesh(times, cmap="Blues", vmin=0.5, vmax=4.5, edgecolor=GRAY, linewidth=0.5)
for row in range(len(rows)):
    for column in range(len(columns)):
        number = times[row, column].item()
        color = "white" if number > 3 else "black"
        plt.text(column + 0.5, row + 0.5, f"{number:.2f}", ha="center", va="center", color=color)
plt.xticks([column + 0.5 for column in range(len(columns))], columns)
plt.yticks([row + 0.5 for row in range(len(rows))], rows)
plt.gca().invert_yaxis()
plt.show()

# %% [markdown]
# Each row is a hook that doubles, each column a weight, and the number says how many times longer
# its step became; a hook on the loss doubles all, and a hook on `shared.weight` that one alone. The
# rows between them:
#
# - The hook on `m` acts behind the head, and before all other layers.
# - The pre-hook of `shared` doubles at both calls. What the weight gets from its second use is
#   doubled, what it gets from its first use is doubled twice, and so is all that goes on to `norm`.
#   `embed` gets only a third more, because most of its gradient goes past `shared`.
# - The backward hook of `shared` acts behind the layer. The second use keeps its share as it is;
#   below, all is as with the pre-hook.
# - The post-accumulate hook runs after each batch, and doubles what is there: the first batch a
#   second time. The step is 3.36 times as long, not 2.
# - The hook before the step doubles every `.grad`. With this SGD, that is what doubling the loss
#   does. With clipping it would not be, because the clipping comes between the two.

# %%
assert len(times) == 7
assert len(times.round(decimals=6).unique(dim=0)) == 6
assert torch.allclose(times[[0, 6]], torch.full((2, 5), 2.0))
assert torch.allclose(times[1], torch.tensor([2.0, 2, 2, 2, 1]))
assert torch.allclose(times[2:4, 1], torch.tensor(4.0))
assert torch.allclose(times[2, 0], times[3, 0])
assert 1.2 < times[2, 0] < 1.5
assert torch.allclose(times[2, 2], 2 * times[3, 2])
assert torch.allclose(times[4], torch.tensor([1.0, 1, 2, 1, 1]))
first = after_each[0]["shared.weight"]
second = after_each[1]["shared.weight"] - first
twice = 2 * (2 * first + second)  # the hook after batch 1, then again after batch 2
assert torch.allclose(times[5, 2], twice.norm() / (first + second).norm())
assert f"{times[5, 2]:.2f}" == "3.36"

# %% [markdown]
# ## By hand
#
# The same step without `backward()`, `.grad`, clipping or optimizer:
# [`torch.autograd.grad`](https://docs.pytorch.org/docs/stable/generated/torch.autograd.grad.html)
# returns the gradients, the rest is arithmetic.

# %%
by_hand = build()
names, parameters = zip(*by_hand.named_parameters(), strict=True)
whole = sum(half_loss(by_hand, part) for part in MICROBATCHES)
gradients = torch.autograd.grad(whole, parameters)
norm = torch.cat([gradient.flatten() for gradient in gradients]).norm()
factor = min(1, 0.5 / (norm + 1e-6))
for name, parameter, gradient in zip(names, parameters, gradients, strict=True):
    assert torch.allclose(gradient, after_each[1][name])
    assert torch.allclose(parameter - 0.1 * factor * gradient, after[name])
print(f"{len(names)} parameters: same gradients, same step; clipped by {factor:.3f}")

# %% [markdown]
# And the weight of the layer that is used twice: give each use a copy of its own, and ask for the
# gradient of both.

# %%
copies = [by_hand.shared.weight.detach().clone().requires_grad_() for _ in range(2)]


def with_copies(x, first, second):
    linear, bias = nn.functional.linear, by_hand.shared.bias
    h = by_hand.embed(x)
    a = linear(by_hand.norm(h), first, bias).tanh()
    b = linear(a, second, bias).tanh()
    g = by_hand.gate(h.detach()).sigmoid()
    return by_hand.head(h + g * b)


part = MICROBATCHES[0]
loss = (with_copies(samples[part], *copies) - targets[part]).square().mean() / 2
uses = torch.autograd.grad(loss, copies)
print(f"first use {uses[0].norm():.3f}, second use {uses[1].norm():.3f}", end=", ")
print(f"sum {sum(uses).norm():.3f}")
assert torch.allclose(sum(uses), after_each[0]["shared.weight"])

# %% [markdown]
# ## Try it
#
# Guess before you run; the cell below has the answers.
#
# 1. Clip to 0.5 after each of the two calls of `backward()`, in place of once before the step. How
#    large is the norm of all gradients at the step, and is it the same step?
# 2. Build the net without the detach, `build(cut=False)`. Which of the five weights get another
#    gradient?
# 3. Take [`Adam`](https://docs.pytorch.org/docs/stable/generated/torch.optim.Adam.html) in place of
#    SGD. How much shorter is the first step with clipping than without?


# %%
def step_with(optimizer_class, clip_after=(), cut=True):
    """Clip after the microbatches with these numbers; return gradients and step."""
    net = build(cut)
    optimizer = optimizer_class(net.parameters(), lr=0.1)
    before = nn.utils.parameters_to_vector(net.parameters()).detach()
    for number, part in enumerate(MICROBATCHES):
        half_loss(net, part).backward()
        if number in clip_after:
            nn.utils.clip_grad_norm_(net.parameters(), 0.5)
    gradients = {name: parameter.grad for name, parameter in net.named_parameters()}
    optimizer.step()
    return gradients, nn.utils.parameters_to_vector(net.parameters()).detach() - before


SGD, Adam = torch.optim.SGD, torch.optim.Adam
gradients, twice = step_with(SGD, clip_after=(0, 1))
_, once = step_with(SGD, clip_after=(1,))
cosine = torch.cosine_similarity(once, twice, dim=0)
print(
    f"1: norm {nn.utils.get_total_norm(gradients.values()):.3f}, cosine of the steps {cosine:.2f}"
)
without_cut, _ = step_with(SGD, cut=False)
other = [name for name, g in step_with(SGD)[0].items() if not torch.allclose(g, without_cut[name])]
print("2:", other)
for optimizer_class in (SGD, Adam):
    free, bound = step_with(optimizer_class)[1], step_with(optimizer_class, (1,))[1]
    print(f"3: {optimizer_class.__name__:4} {free.norm():.3f} without, {bound.norm():.3f} clipped")
assert abs(nn.utils.get_total_norm(gradients.values()) - 0.5) < 1e-5
assert 0.8 < cosine < 0.98
assert other == ["embed.weight", "embed.bias"]
assert free.norm() - bound.norm() < 0.001 * free.norm()

# %% [markdown]
# 1: the norm is 0.5 in both cases, but it is another step: the first batch was cut down before the
# second was added at full size, so it counts for less. 2: those of `embed` alone. The detach
# changes no value of the forward pass, and only `embed` lies behind it on the way back. 3: by less
# than a thousandth. Adam divides the gradient by its size, so a common factor cancels in the first
# step, except for `eps`.
#
# ## In short
#
# - A tensor hook sees the sum over all uses of its tensor, from one `backward()`. A module's
#   backward hook runs once for each call of the module that the gradient passes.
# - `.grad` is complete, weight by weight, while the backward pass is still under way.
# - A fork in the forward pass is a sum on the way back, and norms do not add up. A `detach()` ends
#   the way.
# - A post-accumulate hook acts on the sum so far: with several microbatches, several times.
# - Clip once, after the last `backward()` and before `step()`.
#
# ## Where next
#
# - [Backward hooks](../../inspect/backward-hooks/): each kind of hook, and when it stays silent.
# - [A training step](../../notions/training-step/): accumulate, clip and step, in order.
# - [Lab: where the signal dies](../signals_by_depth/): gradients through 24 layers.
