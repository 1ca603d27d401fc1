# %% [markdown]
# # Lab: activations and gradients by depth
#
# *Why do signals and gradients vanish in a deep network, and what does the initialization change?*
#
# Each layer multiplies the gradient by a factor, which the spread of the weights sets. With [`nn.Linear`](https://docs.pytorch.org/docs/stable/generated/torch.nn.Linear.html),
# ReLU and torch's default weights the factor is about 0.41: over the twenty layers below, the
# gradient shrinks by seven powers of ten. What distinguishes one input from another shrinks on its
# way forward as well, by a little more.
#
# ## Twenty layers, two hooks on each
#
# A
# [forward hook](https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.register_forward_hook)
# keeps what a linear layer returns. A
# [full backward hook](https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.register_full_backward_hook)
# keeps the gradient with respect to that output. The gradient that enters behind the last ReLU is
# random, with standard deviation 1. In double precision the smallest numbers here stay well above
# rounding.

# %%
import torch
from torch import nn
from torch.utils.hooks import RemovableHandle

torch.set_default_dtype(torch.float64)
WIDTH, DEPTH = 256, 20
handles: list[RemovableHandle] = []


def build(norm=False):
    layers = []
    for _ in range(DEPTH):
        layers.append(nn.Linear(WIDTH, WIDTH))
        if norm:
            layers.append(nn.LayerNorm(WIDTH))
        layers.append(nn.ReLU())
    return nn.Sequential(*layers)


def watch(model):
    activations, gradients = [], []

    def keep_output(module, args, output):
        activations.append(output.detach().clone())

    def keep_gradient(module, grad_input, grad_output):
        gradients.insert(0, grad_output[0])  # the last layer reports first

    for module in model.modules():
        if isinstance(module, nn.Linear):
            handles.append(module.register_forward_hook(keep_output))
            handles.append(module.register_full_backward_hook(keep_gradient))
    return activations, gradients


def run(model):
    x = torch.randn(256, WIDTH, requires_grad=True)
    y = model(x)
    y.backward(torch.randn_like(y))


torch.manual_seed(0)
model = build()
activations, gradients = watch(model)
run(model)
print(len(activations), "activations and", len(gradients), "gradients")
assert len(activations) == len(gradients) == DEPTH

# %% [markdown]
# ## What counts as signal
#
# The activations at layer 20 are not small. But take off each unit's mean over the batch, and next
# to nothing is left: the unit returns almost the same number for every input. In this lab, the
# *signal* is that rest, the part that differs from input to input.


# %%
def signal(activation):
    return activation - activation.mean(dim=0)


print(f"layer 20: activation std {activations[-1].std():.0e}")
print(f"layer 20: signal std     {signal(activations[-1]).std():.0e}")
assert 1e-2 < activations[-1].std() < 1e-1
assert 1e-9 < signal(activations[-1]).std() < 1e-7

# %% [markdown]
# ## How the pictures look
#
# These settings change no result. Gray on a transparent ground is legible on light and on dark
# pages.

# %%
import sys

import matplotlib.pyplot as plt

BLUE, ORANGE, GREEN, PINK = "#1a80c4", "#d55e00", "#009e73", "#cc79a7"
GRAY = "#7d8590"
plt.rc("font", size=12)
plt.rc("figure", figsize=(6, 3.2), facecolor="none")
plt.rc("figure.constrained_layout", use=True)
plt.rc("axes", facecolor="none", edgecolor=GRAY, labelcolor=GRAY, titlesize=12)
plt.rc("axes.spines", top=False, right=False)
plt.rc("text", color=GRAY)
plt.rc("xtick", color=GRAY)
plt.rc("ytick", color=GRAY)
plt.rc("legend", frameon=False, columnspacing=1.2)
plt.rc("svg", hashsalt="torch.nn")
if "ipykernel" in sys.modules:  # in a notebook
    from matplotlib_inline.backend_inline import set_matplotlib_formats

    set_matplotlib_formats("svg", metadata={"Date": None})

# %% [markdown]
# ## Every fifth layer
#
# Each panel is a histogram of absolute values on a logarithmic axis. It leaves out the exact zeros
# that [ReLU](https://docs.pytorch.org/docs/stable/generated/torch.nn.ReLU.html) puts into the
# gradient.

# %%
_, grid = plt.subplots(2, 5, sharex=True)
edges = torch.linspace(-11, 1, 49)
for column, layer in enumerate((1, 5, 10, 15, 20)):
    for row, color, values in (
        (0, BLUE, signal(activations[layer - 1])),
        (1, ORANGE, gradients[layer - 1]),
    ):
        size = values[values != 0].abs().log10()
        counts = torch.histc(size, bins=48, min=-11, max=1)
        axes = grid[row, column]
        axes.stairs(counts / counts.max(), edges, fill=True, color=color)
        axes.spines["left"].set_visible(False)
        axes.set_yticks([])
        axes.set_xticks([-8, 0], ["$10^{-8}$", "1"])
    grid[0, column].set_title(f"layer {layer}")
grid[0, 0].set_ylabel("signal")
grid[1, 0].set_ylabel("gradient")
plt.show()

# %% [markdown]
# From layer 1 to layer 20 the signal moves left by more than seven powers of ten; from layer 20
# back to layer 1 the gradient does the same.
#
# ## Three initializations
#
# Torch's default, and two of [`nn.init`](https://docs.pytorch.org/docs/stable/nn.init.html):
# [`xavier_normal_`](https://docs.pytorch.org/docs/stable/nn.init.html#torch.nn.init.xavier_normal_)
# and
# [`kaiming_normal_`](https://docs.pytorch.org/docs/stable/nn.init.html#torch.nn.init.kaiming_normal_),
# both with biases of zero.


# %%
def xavier(module):
    if isinstance(module, nn.Linear):
        nn.init.xavier_normal_(module.weight)
        nn.init.zeros_(module.bias)


def kaiming(module):
    if isinstance(module, nn.Linear):
        nn.init.kaiming_normal_(module.weight, nonlinearity="relu")
        nn.init.zeros_(module.bias)


def measure(model):
    activations, gradients = watch(model)
    run(model)
    signals = [signal(activation).std().item() for activation in activations]
    return signals, [gradient.std().item() for gradient in gradients]


torch.manual_seed(0)
curves = {
    "default": measure(build()),
    "Xavier": measure(build().apply(xavier)),
    "Kaiming": measure(build().apply(kaiming)),
}
print("divided by:   signal  gradient")
for name, (signals, stds) in curves.items():
    forth = signals[0] / signals[-1]  # layer 1 to layer 20
    back = stds[-1] / stds[0]  # layer 20 to layer 1
    print(f"{name:12} {forth:7.0e} {back:9.0e}")
assert curves["default"][0][0] > 1e7 * curves["default"][0][-1]
assert curves["default"][1][-1] > 1e7 * curves["default"][1][0]
assert curves["Kaiming"][0][0] < 10 * curves["Kaiming"][0][-1]

# %%
styles = {
    "default": {"color": ORANGE, "linestyle": "-"},
    "Xavier": {"color": GREEN, "linestyle": "--"},
    "Kaiming": {"color": BLUE, "linestyle": "-."},
    "LayerNorm": {"color": PINK, "linestyle": "-", "marker": "."},
}


def draw(curves):
    figure, panels = plt.subplots(1, 2, sharey=True)
    for name, pair in curves.items():
        for axes, stds in zip(panels, pair, strict=True):
            axes.semilogy(range(1, DEPTH + 1), stds, linewidth=2, **styles[name])
    for axes, title in zip(panels, ("signal", "gradient"), strict=True):
        axes.set_title(title)
        axes.set_xlabel("layer")
        axes.set_xticks([1, 5, 10, 15, 20])
        axes.set_ylim(1e-9, 10)
    panels[0].set_ylabel("std")
    figure.legend(panels[0].lines, curves, loc="outside upper center", ncols=4)
    plt.show()


draw(curves)

# %% [markdown]
# Over the depth the default loses more than seven powers of ten in both directions, Xavier two or
# three, and Kaiming less than one. With Kaiming the gradient keeps its size; the signal does not
# quite.
#
# ## The factor by hand
#
# An output of a linear layer is a sum over 256 inputs, each times a weight. If the weights are
# independent of the inputs and have mean zero, the mean square of the output is 256 times the
# variance of the weights times the mean square of an input. The outputs are about as often below
# zero as above, and ReLU sets those below to zero, so it halves the mean square. The factor per
# layer is the root of 256 times the variance times one half. Biases are left out: they are the same
# for every input.
#
# On the way back the same holds: the gradient of an input is a sum over 256 outputs, and ReLU stops
# the gradient of about half of the units.
#
# Measured is the factor from layer to layer, averaged over the depth.

# %%
variances = {"default": 1 / (3 * WIDTH), "Xavier": 1 / WIDTH, "Kaiming": 2 / WIDTH}
print("         by hand  gradient  signal")
for name, variance in variances.items():
    by_hand = (WIDTH * variance / 2) ** 0.5
    signals, stds = curves[name]
    back = (stds[0] / stds[-1]) ** (1 / (DEPTH - 1))
    forth = (signals[-1] / signals[0]) ** (1 / (DEPTH - 1))
    print(f"{name:8} {by_hand:7.2f} {back:9.2f} {forth:7.2f}")
    assert abs(back - by_hand) < 0.05
    assert forth < by_hand

# %% [markdown]
# The formula fits the gradient. The signal shrinks faster than the formula says, with each of the
# three initializations: by 0.40, 0.66 and 0.93 a layer instead of 0.41, 0.71 and 1. The formula
# counts the whole mean square of an activation. ReLU moves a part of that out of the signal: what
# ReLU returns is never negative, so a unit has a mean over the batch, and the next layer adds these
# means to its output for every input alike. The activations of different inputs become more
# similar from layer to layer. The cosine between those of two inputs shows it, here with Kaiming:

# %%
torch.manual_seed(0)
kaiming_model = build().apply(kaiming)
seen, _ = watch(kaiming_model)
run(kaiming_model)
cosines = []
for layer in 2, 5, 10, 20:
    activation = seen[layer - 1]
    cosine = torch.cosine_similarity(activation[::2], activation[1::2]).mean().item()
    print(f"layer {layer:2}: cosine {cosine:.2f} on average over 128 pairs of inputs")
    cosines.append(cosine)
assert cosines == sorted(cosines)

# %% [markdown]
# ## One more line: LayerNorm
#
# The default weights again, with an
# [`nn.LayerNorm`](https://docs.pytorch.org/docs/stable/generated/torch.nn.LayerNorm.html) after
# each linear layer. It subtracts from each sample its mean and divides by its standard deviation.

# %%
curves["LayerNorm"] = measure(build(norm=True))
for stds in curves["LayerNorm"]:
    print(f"largest / smallest std: {max(stds) / min(stds):.1f}")
    assert max(stds) < 10 * min(stds)
draw(curves)

# %% [markdown]
# With LayerNorm the signal and the gradient stay within one power of ten over these twenty layers.
# Without it, each of them lost more than seven. The signal still shrinks a little with each layer,
# for the reason above, so a much deeper net would lose more.
#
# ## Remove the hooks
#
# Each registration returned a handle. Until you remove the hooks, every run appends twenty more
# tensors to each list.

# %%
run(model)
print("hooked: ", len(activations), len(gradients))
for handle in handles:
    handle.remove()
run(model)
print("removed:", len(activations), len(gradients))
assert len(activations) == len(gradients) == 2 * DEPTH

# %% [markdown]
# ## In short
#
# - A factor per layer becomes a power of this factor over the depth.
# - For the gradient of linear layers with ReLU, all of one width, the factor is about 0.41 with
#   torch's default, 0.71 with Xavier, 1 with Kaiming.
# - The signal shrinks by a little more, because ReLU makes different inputs more alike.
# - Activations of a healthy size can carry almost no signal: first take off the mean over the
#   batch.
# - LayerNorm keeps both within one power of ten over twenty layers, with the default weights.
# - Keep the handles, and remove the hooks.
#
# ## Where next
#
# - [Forward hooks](../../inspect/hooks/) and [backward hooks](../../inspect/backward-hooks/): what
#   a hook gets, and what it may return.
# - [Layers](../../create/layers/): what a layer holds when it is made.
# - [Lab: a list or a ModuleList](../list_or_modulelist/): layers whose gradients nobody uses.
