# %% [markdown]
# # Lab: where the signal dies
#
# *Why do signals and gradients vanish in a deep network, and what does the initialization change?*
#
# Each layer multiplies the gradient by a factor. Once two inputs look alike, it multiplies the
# difference between them by the same factor: with
# [`nn.Linear`](https://docs.pytorch.org/docs/stable/generated/torch.nn.Linear.html), ReLU and
# torch's default weights by 0.41, so over the 24 layers below both shrink by nine powers of ten.
# The activations themselves do not vanish, because each layer adds its bias: what vanishes is what
# they say about the input. Another initialization changes the factor, and a residual path leads
# around it.
#
# ## Twenty-four layers, two hooks on each
#
# A block is a linear layer and an activation; a residual block adds its input to that, and a
# pre-norm block also normalizes what goes into its linear layer. Each layer has 128 units, and the
# 64 inputs are random, with mean 0 and standard deviation 1.
#
# A [forward
# hook](https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.register_forward_hook)
# keeps what a block returns. A [full backward
# hook](https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.register_full_backward_hook)
# keeps the gradient with respect to that output. The gradient that enters behind the last block is
# random as well. In double precision the smallest numbers here stay far above rounding.

# %%
import torch
from torch import nn

torch.set_default_dtype(torch.float64)
torch.set_num_threads(1)  # small tensors: a second thread would only wait
WIDTH, DEPTH, INPUTS, DRAWS = 128, 24, 64, 5


class Block(nn.Module):
    def __init__(self, activation, residual=False, norm=nn.Identity):
        super().__init__()
        self.norm = norm(WIDTH)
        self.linear = nn.Linear(WIDTH, WIDTH)
        self.activation = activation()
        self.residual = residual

    def forward(self, x):
        y = self.activation(self.linear(self.norm(x)))
        return x + y if self.residual else y


NETS = {
    "linear": {"activation": nn.Identity},
    "ReLU": {"activation": nn.ReLU},
    "tanh": {"activation": nn.Tanh},
    "GELU": {"activation": nn.GELU},
    "residual": {"activation": nn.ReLU, "residual": True},
    "pre-norm": {"activation": nn.ReLU, "residual": True, "norm": nn.LayerNorm},
}


def build(net):
    return nn.Sequential(*[Block(**NETS[net]) for _ in range(DEPTH)])


def watch(model):
    """Return the output of each block and the gradient with respect to it, for random inputs."""
    outputs, gradients, handles = [], [], []

    def keep_output(block, args, output):
        outputs.append(output.detach().clone())

    def keep_gradient(block, grad_input, grad_output):
        gradients.insert(0, grad_output[0])  # the last block reports first

    for block in model:
        handles.append(block.register_forward_hook(keep_output))
        handles.append(block.register_full_backward_hook(keep_gradient))
    x = torch.randn(INPUTS, WIDTH, requires_grad=True)
    y = model(x)
    y.backward(torch.randn_like(y))
    for handle in handles:
        handle.remove()  # else each further run appends to these lists
    return outputs, gradients


torch.manual_seed(0)
outputs, gradients = watch(build("ReLU"))
print(len(outputs), "outputs,", len(gradients), "gradients, each", tuple(outputs[0].shape))
assert len(outputs) == len(gradients) == DEPTH

# %% [markdown]
# ## How the pictures look
#
# These settings change no result.

# %%
import sys

import matplotlib.pyplot as plt

BLUE, ORANGE, GREEN, PINK = "#1a80c4", "#d55e00", "#009e73", "#cc79a7"
GRAY = "#7d8590"
plt.rc("figure", figsize=(6.4, 3.2), facecolor="none")
plt.rc("figure.constrained_layout", use=True)
plt.rc("axes", facecolor="none", edgecolor=GRAY, labelcolor=GRAY, titlesize=12)
plt.rc("axes.spines", top=False, right=False)
plt.rcParams.update({"text.color": GRAY, "xtick.color": GRAY, "ytick.color": GRAY})
plt.rcParams.update({"font.size": 12, "legend.frameon": False, "svg.hashsalt": "torch.nn"})
if "ipykernel" in sys.modules:  # in a notebook
    from matplotlib_inline.backend_inline import set_matplotlib_formats

    set_matplotlib_formats("svg", metadata={"Date": None})

# %% [markdown]
# ## Look at it: every input gets the same answer
#
# Here are the outputs of three blocks of the ReLU net, with the default weights. A row is an input,
# a column is a unit; the first 32 of each.

# %%
_, panels = plt.subplots(1, 3, figsize=(6.6, 2.6))
for axes, layer in zip(panels, (1, 6, 24), strict=True):
    shown = outputs[layer - 1][:32, :32]
    axes.imshow(shown, cmap="viridis", vmin=0, interpolation="none")
    axes.set_title(f"block {layer}")
    axes.set_xlabel("unit")
    axes.set_xticks([])
    axes.set_yticks([])
panels[0].set_ylabel("input")
plt.show()

# %% [markdown]
# Block 1 is a speckled square, block 6 has columns with some noise in them, and block 24 has
# columns of one color each, from the first input to the last. Each unit of block 24 returns one
# number for all inputs, up to tiny differences; many units return 0.

# %%
columns = outputs[-1].amax(dim=0) - outputs[-1].amin(dim=0)
print(f"block 24: in no column do two numbers differ by more than {columns.max():.0e}")
assert columns.max() < 1e-8

# %% [markdown]
# ## What counts as signal
#
# So there are two spreads, and they must not be confused:
#
# - the std *over units*, of one input: how different the numbers in a row are;
# - the std *over inputs*, of one unit: how different the numbers in a column are. This is the
#   **signal**: all by which a later layer can tell one input from another.


# %%
def over_units(output):
    return output.var(dim=1).mean().sqrt()


def over_inputs(output):
    return output.var(dim=0).mean().sqrt()


def similarity(output):
    """Return the mean cosine between the outputs for two inputs."""
    unit_length = nn.functional.normalize(output, dim=1)
    cosines = unit_length @ unit_length.T
    return cosines[~torch.eye(INPUTS, dtype=torch.bool)].mean()


def size(gradient):
    return gradient.square().mean().sqrt()


print("block  std over units  std over inputs  cosine of two inputs  gradient")
for layer in (1, 6, 12, 18, 24):
    output = outputs[layer - 1]
    numbers = f"{over_units(output):15.3f} {over_inputs(output):16.0e} {similarity(output):21.4f}"
    print(f"{layer:5} {numbers} {size(gradients[layer - 1]):9.0e}")
assert 0.02 < over_units(outputs[-1]) < 0.1
assert 1e-11 < over_inputs(outputs[-1]) < 1e-9
assert similarity(outputs[-1]) > 0.999999
assert size(gradients[0]) < 1e-8

# %% [markdown]
# The std over units settles at 0.03 and looks harmless. The std over inputs falls by more than nine
# powers of ten, the cosine between two inputs rises to 1, and on the way back the gradient falls by
# nine.
#
# ## Three initializations
#
# Six nets, and for each of them torch's default, and two of
# [`nn.init`](https://docs.pytorch.org/docs/stable/nn.init.html) with biases of zero:
# [`kaiming_normal_`](https://docs.pytorch.org/docs/stable/nn.init.html#torch.nn.init.kaiming_normal_)
# and [`orthogonal_`](https://docs.pytorch.org/docs/stable/nn.init.html#torch.nn.init.orthogonal_),
# each with the gain that
# [`calculate_gain`](https://docs.pytorch.org/docs/stable/nn.init.html#torch.nn.init.calculate_gain)
# gives for the activation. It knows no GELU, so GELU gets the gain of ReLU. Each curve is the
# median of five draws of weights and inputs; the band reaches from the lowest to the highest.

# %%
GAINS = {"linear": "linear", "tanh": "tanh"}  # all others: relu


def initialize(model, net, scheme):
    nonlinearity = GAINS.get(net, "relu")
    for module in model.modules():
        if isinstance(module, nn.Linear) and scheme != "default":
            nn.init.zeros_(module.bias)
            if scheme == "Kaiming":
                nn.init.kaiming_normal_(module.weight, nonlinearity=nonlinearity)
            else:
                nn.init.orthogonal_(module.weight, nn.init.calculate_gain(nonlinearity))


def measure(net, scheme):
    """Return (draws, what, blocks): over units, over inputs, cosine, gradient."""
    draws = []
    for seed in range(DRAWS):
        torch.manual_seed(seed)
        model = build(net)
        initialize(model, net, scheme)
        outputs, gradients = watch(model)
        rows = [[f(output) for output in outputs] for f in (over_units, over_inputs, similarity)]
        rows.append([size(gradient) for gradient in gradients])
        draws.append(torch.tensor(rows))
    return torch.stack(draws)


UNITS, SIGNAL, COSINE, GRADIENT = range(4)
SCHEMES = ("default", "Kaiming", "orthogonal")
measured = {(net, scheme): measure(net, scheme) for net in NETS for scheme in SCHEMES}
print("            signal: last / first block     gradient: first / last block")
print("           ", *[f"{scheme:>10}" for scheme in SCHEMES * 2])
for net in NETS:
    middle = [measured[net, scheme].median(dim=0).values for scheme in SCHEMES]
    forth = [curves[SIGNAL, -1] / curves[SIGNAL, 0] for curves in middle]
    back = [curves[GRADIENT, 0] / curves[GRADIENT, -1] for curves in middle]
    print(f"{net:11}", *[f"{number:10.1e}" for number in forth + back])

# %%
styles = {
    "default": {"color": ORANGE, "linestyle": "-"},
    "Kaiming": {"color": BLUE, "linestyle": "--"},
    "orthogonal": {"color": GREEN, "linestyle": ":"},
}
blocks = range(1, DEPTH + 1)


def draw(what, limits, label):
    figure, grid = plt.subplots(2, 3, figsize=(6.8, 4.8), sharex=True, sharey=True)
    for axes, net in zip(grid.flat, NETS, strict=True):
        for scheme in SCHEMES:
            curves = measured[net, scheme][:, what]
            low, high = curves.min(dim=0).values, curves.max(dim=0).values
            axes.fill_between(blocks, low, high, color=styles[scheme]["color"], alpha=0.25, lw=0)
            axes.semilogy(blocks, curves.median(dim=0).values, linewidth=2, **styles[scheme])
        axes.set_title(net)
        axes.set_ylim(limits)
        axes.set_xticks([1, 12, 24])
    figure.supylabel(label, color=GRAY, fontsize=12)
    figure.supxlabel("block", color=GRAY, fontsize=12)
    figure.legend(grid[0, 0].lines, SCHEMES, loc="outside upper center", ncols=3)
    plt.show()


draw(SIGNAL, (1e-13, 1e6), "signal: std over inputs")

# %% [markdown]
# With the default, the signal of the four nets without a residual path falls nearly on a straight
# line, by more than five powers of ten for linear and tanh, nine for ReLU, twelve for GELU; with
# the other two initializations it changes by less than two powers of ten. Along a residual path it
# grows, with pre-norm only by a factor of two or three. The curves of Kaiming and orthogonal lie
# nearly on each other.

# %%
draw(GRADIENT, (1e-13, 1e6), "gradient, root mean square")

# %% [markdown]
# The gradients of these four nets mirror their signals: with the default they fall from block 24
# back to block 1 by about as many powers of ten. Through the residual blocks the gradient grows on
# its way back, by four powers of ten with Kaiming, by less than one with pre-norm.
#
# Kaiming is made for ReLU without a residual path. A residual block *adds* its branch to what came
# in, so there even torch's smaller weights make signal and gradient grow, about fifteen times here.
# For GELU, the gain of ReLU is a little too small, and the five draws disagree more than in any
# other net.
#
# A signal that does not shrink is not yet a good one. In the residual nets it grows, but what all
# inputs have in common grows more. The cosine between two inputs, in the last block:

# %%
print("           ", *[f"{scheme:>10}" for scheme in SCHEMES])
for net in NETS:
    cosines = [measured[net, scheme][:, COSINE, -1].mean() for scheme in SCHEMES]
    print(f"{net:11}", *[f"{cosine:10.3f}" for cosine in cosines])
for net, powers in {"linear": 5, "ReLU": 9, "tanh": 5, "GELU": 12}.items():
    curves = measured[net, "default"].median(dim=0).values
    assert 10**powers < curves[SIGNAL, 0] / curves[SIGNAL, -1] < 10 ** (powers + 1)
    assert 10 ** (powers - 0.5) < curves[GRADIENT, -1] / curves[GRADIENT, 0] < 10 ** (powers + 1)
    assert (measured[net, "default"][:, COSINE, -1] > 0.999).all()
    for scheme in ("Kaiming", "orthogonal"):
        curves = measured[net, scheme].median(dim=0).values
        assert 0.01 < curves[SIGNAL, -1] / curves[SIGNAL, 0] < 100
for scheme in ("Kaiming", "orthogonal"):
    last = {net: measured[net, scheme][:, SIGNAL, -1] for net in NETS}
    disagree = {net: signals.max() / signals.min() for net, signals in last.items()}
    assert max(disagree, key=disagree.get) == "GELU"
curves = measured["residual", "default"].median(dim=0).values
assert 10 < curves[SIGNAL, -1] / curves[SIGNAL, 0] < 20
assert 10 < curves[GRADIENT, 0] / curves[GRADIENT, -1] < 20
curves = measured["residual", "Kaiming"].median(dim=0).values
assert 1e4 < curves[GRADIENT, 0] / curves[GRADIENT, -1] < 1e5
for scheme in SCHEMES:
    curves = measured["pre-norm", scheme].median(dim=0).values
    assert 1.5 < curves[SIGNAL, -1] / curves[SIGNAL, 0] < 4
    assert 1 < curves[GRADIENT, 0] / curves[GRADIENT, -1] < 10
    assert (measured["residual", scheme][:, COSINE, -1] > 0.99).all()
    assert (measured["pre-norm", scheme][:, COSINE, -1] < 0.95).all()

# %% [markdown]
# ## The factor by hand
#
# How far can this be computed without a net? Follow two numbers: the mean square of an activation,
# and the mean squared difference between the activations for two inputs. The variance over inputs
# is half of the second.
#
# - A linear layer multiplies both by width times the variance of the weights. It adds the variance
#   of the bias to the first; in the difference the bias cancels.
# - What leaves a wide linear layer is nearly normally distributed. So draw pairs of normal numbers
#   that have these two means, put them through the activation, and measure both again.
# - On the way back, the mean square of the gradient is multiplied by width times the variance of
#   the weights times the mean square of the activation's slope.


# %%
def theory(activation, weight_variance, bias_variance):
    """Return (what, blocks): over inputs, cosine, gradient. For layers without norm or residual."""
    torch.manual_seed(0)
    first, second = torch.randn(2, 100_000)
    square, difference = 1.0, 2.0  # two independent inputs with variance 1
    rows, factors = [], []
    for _ in range(DEPTH):
        square = WIDTH * weight_variance * square + bias_variance
        difference = WIDTH * weight_variance * difference
        half_sum = (square - difference / 4) ** 0.5 * first
        half_difference = (difference / 4) ** 0.5 * second
        one = (half_sum + half_difference).requires_grad_()
        result, other = activation(one), activation(half_sum - half_difference)
        (slope,) = torch.autograd.grad(result.sum(), one)
        factors.append((WIDTH * weight_variance * slope.square().mean().item()) ** 0.5)
        square = result.detach().square().mean().item()
        difference = (result - other).detach().square().mean().item()
        rows.append([(difference / 2) ** 0.5, 1 - difference / 2 / square])
    backwards = torch.tensor([1.0, *factors[:0:-1]])  # from the last block to the first
    back = backwards.cumprod(0).flip(0)
    return torch.cat([torch.tensor(rows).T, back[None]]), factors


uniform = 1 / (3 * WIDTH)  # the variance of torch's default, for weights and biases alike
cases = {
    ("tanh", "default"): (torch.tanh, uniform, uniform),
    ("ReLU", "default"): (torch.relu, uniform, uniform),
    ("GELU", "default"): (nn.functional.gelu, uniform, uniform),
    ("ReLU", "Kaiming"): (torch.relu, 2 / WIDTH, 0),
}
expected = {case: theory(*settings) for case, settings in cases.items()}

# %%
figure, panels = plt.subplots(1, 3, figsize=(6.8, 3.6))
colors = dict(zip(cases, (GREEN, ORANGE, PINK, BLUE), strict=True))
for axes, what, title in zip(
    panels, (COSINE, SIGNAL, GRADIENT), ("cosine", "signal", "gradient"), strict=True
):
    for case, (curves, _) in expected.items():
        row = {SIGNAL: 0, COSINE: 1, GRADIENT: 2}[what]
        axes.plot(blocks, curves[row], color=colors[case], label=" ".join(case))
        dots = measured[case].median(dim=0).values[what]
        axes.plot(blocks[::2], dots[::2], ".", color=colors[case])
    axes.set_title(title)
    axes.set_xlabel("block")
    axes.set_xticks([1, 12, 24])
    if what != COSINE:
        axes.set_yscale("log")
        axes.set_ylim(1e-13, 10)
figure.legend(*panels[0].get_legend_handles_labels(), loc="outside upper center", ncols=2)
plt.show()

# %% [markdown]
# The dots, measured in nets of width 128, lie close to the lines, computed without a net, over
# twelve powers of ten. With the default the cosine is close to 1 by block 10; with Kaiming it is
# still on its way at block 24.

# %%
print("factor per block   signal  gradient  by hand")
for case, (curves, factors) in expected.items():
    middle = measured[case].median(dim=0).values
    forth = (middle[SIGNAL, -1] / middle[SIGNAL, 11]) ** (1 / 12)
    back = (middle[GRADIENT, 11] / middle[GRADIENT, -1]) ** (1 / 12)
    print(f"{' '.join(case):18} {forth:6.2f} {back:9.2f} {factors[-1]:8.2f}")
    assert abs(forth - factors[-1]) < 0.05
    assert abs(back - factors[-1]) < 0.05
    ratio = middle[[SIGNAL, GRADIENT]] / curves[[0, 2]]
    assert ratio.min() > 0.5
    assert ratio.max() < 2
    assert (middle[COSINE] - curves[1]).abs().max() < 0.05
assert abs(expected["ReLU", "default"][1][-1] - (1 / 6) ** 0.5) < 0.01
assert (measured["ReLU", "Kaiming"][:, COSINE, -1] < 0.99).all()
for net in ("tanh", "ReLU", "GELU"):
    assert (measured[net, "default"][:, COSINE, 9] > 0.99).all()

# %% [markdown]
# From block 12 to 24, with the default, signal and gradient shrink by the same factor. The reason:
# once two inputs are nearly alike, the activation multiplies their difference by its slope, and
# that is what it does to the gradient. For ReLU half of the slopes are 1 and half are 0, so the
# default gives the root of one third times one half, 0.41.
#
# With Kaiming the factor is 1, and yet inputs become alike: while they are far apart, ReLU takes
# away more of their difference than of their size. This part of the loss has no fixed factor per
# block; it slows down as the cosine rises.
#
# The computation is for layers of infinite width. It fails where a small change of the size changes
# the factor, because then the chance differences between nets add up. With the gain of ReLU, GELU
# is such a case: the bands above are the widest, and the signal is far from the computed one.

# %%
edge, _ = theory(nn.functional.gelu, 2 / WIDTH, 0)
middle = measured["GELU", "Kaiming"].median(dim=0).values
print(f"GELU, Kaiming, block 24: {edge[0, -1]:.3f} computed, {middle[SIGNAL, -1]:.3f} measured")
assert middle[SIGNAL, -1] > 3 * edge[0, -1]

# %% [markdown]
# ## Units that never choose
#
# A ReLU that is 0 for all 64 inputs is *always off*: it passes no gradient back for any of them.
# One that is above 0 for all of them is *always on*: for these inputs it is no ReLU, but the
# identity. Only the rest still make a choice that depends on the input.


# %%
def kinds_of_units(scheme):
    """Return (3, blocks): the shares of units that are always off, sometimes on, always on."""
    shares = torch.zeros(3, DEPTH)
    for seed in range(DRAWS):
        torch.manual_seed(seed)
        model = build("ReLU")
        initialize(model, "ReLU", scheme)
        on = torch.stack(watch(model)[0]) > 0  # (blocks, inputs, units)
        off, always = (~on).all(dim=1), on.all(dim=1)
        rows = [part.double().mean(dim=1) for part in (off, ~off & ~always, always)]
        shares += torch.stack(rows) / DRAWS
    return shares


kinds = {scheme: kinds_of_units(scheme) for scheme in ("default", "Kaiming")}
_, panels = plt.subplots(1, 2, sharey=True)
for axes, (scheme, shares) in zip(panels, kinds.items(), strict=True):
    axes.stackplot(blocks, shares, colors=(GRAY, GREEN, BLUE), alpha=0.8)
    axes.set_title(scheme)
    axes.set_xlabel("block")
    axes.set_xticks([1, 12, 24])
    axes.set_xlim(1, 24)
    for text, height in (("always off", 0.2), ("always on", 0.8)):
        axes.text(23.5, height, text, ha="right", va="center", color="white")
panels[0].set_ylabel("share of the units")
panels[1].text(6, 0.5, "on for some", color="white", va="center")
plt.show()
for scheme, shares in kinds.items():
    print(f"{scheme:8} block 24: {shares[0, -1]:.0%} always off, {shares[2, -1]:.0%} always on")
assert kinds["default"][1, 11:].max() < 0.01
assert 0.2 < kinds["Kaiming"][1, -1] < 0.4

# %% [markdown]
# In the left picture, the default, the middle band closes by about block 10: each unit is off for
# all inputs or on for all. From there on, the net is one affine function for these inputs. In the
# right one, Kaiming, a third of the units still choose at block 24.
#
# A unit that is off for these 64 inputs may be on for others, or after a step of training.
#
# ## Try it
#
# Guess before you run; the cell below has the answers.
#
# 1. Keep the default weights of the ReLU net and set its biases to zero. What becomes of the std
#    over units, and of the cosine?
# 2. Put a norm in front of each linear layer, but no residual path: an
#    [`nn.LayerNorm`](https://docs.pytorch.org/docs/stable/generated/torch.nn.LayerNorm.html), then
#    an
#    [`nn.BatchNorm1d`](https://docs.pytorch.org/docs/stable/generated/torch.nn.BatchNorm1d.html).
#    Which of the two keeps the inputs apart? What does it do to the gradient?

# %%
torch.manual_seed(0)
model = build("ReLU")
for block in model:
    nn.init.zeros_(block.linear.bias)
outputs, _ = watch(model)
print(f"1: over units {over_units(outputs[-1]):.0e}, cosine {similarity(outputs[-1]):.3f}")
assert over_units(outputs[-1]) < 1e-8
assert similarity(outputs[-1]) < 0.995
for norm in (nn.LayerNorm, nn.BatchNorm1d):
    NETS[norm.__name__] = {"activation": nn.ReLU, "norm": norm}
    curves = measure(norm.__name__, "default").median(dim=0).values
    back = curves[GRADIENT, 0] / curves[GRADIENT, -1]
    print(f"2: {norm.__name__:11} cosine {curves[COSINE, -1]:.2f}, gradient times {back:.0f}")
    assert curves[COSINE, -1] < 0.4
    assert 50 < back < 250

# %% [markdown]
# 1: without biases the std over units vanishes as well, like the gradient, by 0.41 a layer. The
# cosine rises less than with biases, because no layer adds the same number for every input: smaller
# weights only scale the output of such a net, and a cosine does not see scale. 2: both keep the
# inputs about as far apart as in the first block. LayerNorm does, because with random weights most
# of what ReLU outputs have in common is their mean over the units. Both pay for it: the gradient
# grows on its way back, about a hundredfold over 24 blocks. That is one reason to have the residual
# path as well.
#
# ## In short
#
# - Two spreads: over the units of one input, and over the inputs of one unit. The second is the
#   signal.
# - Activations of a healthy size can carry next to no signal: biases keep the size up.
# - Once inputs look alike, signal and gradient share a factor per layer. For linear layers of one
#   width with ReLU: 0.41 with torch's default, 1 with Kaiming.
# - A factor of 1 does not keep inputs apart; with ReLU their cosine still rises, but slowly.
# - A residual path carries both past the layers. Without a norm in front of the branch both grow
#   here, by one to four powers of ten; with the norm by less than one.
#
# ## Where next
#
# - [Initialization](../../create/initialization/): every scheme and gain, by hand.
# - [Forward hooks](../../inspect/hooks/) and [backward hooks](../../inspect/backward-hooks/): what
#   a hook gets, and what it may return.
# - [Lab: the life of a gradient](../life_of_a_gradient/): the same gradient, hook by hook.
