# %% [markdown]
# # Lab: activations and gradients by depth
#
# *What happens to the signal on its way down, and to the gradient on its way back?*
#
# Each layer multiplies both by a factor, and the initialization sets it. With ReLU and torch's
# default weights it is 0.41: after twenty layers, seven orders of magnitude are gone.

# %%
import sys
import warnings

import matplotlib.pyplot as plt
import torch
from torch import nn
from torch.utils.hooks import RemovableHandle

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
warnings.filterwarnings("ignore", "FigureCanvasAgg is non-interactive")
if "ipykernel" in sys.modules:
    from matplotlib_inline.backend_inline import set_matplotlib_formats

    set_matplotlib_formats("svg", metadata={"Date": None})

# %% [markdown]
# ## Twenty layers, two hooks on each
#
# A
# [forward hook](https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.register_forward_hook)
# keeps what a layer returns. A
# [full backward hook](https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.register_full_backward_hook)
# keeps the gradient with respect to that output. A gradient of standard deviation 1 enters at the
# end. Double precision keeps rounding below the smallest numbers here.

# %%
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
        activations.append(output.detach())

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
assert len(activations) == len(gradients) == DEPTH

# %% [markdown]
# ## What counts as signal
#
# The activations at layer 20 are not small. Take off each unit's mean over the batch, and next to
# nothing is left: the unit returns almost the same number for every input. The signal is what
# differs from input to input.


# %%
def signal(activation):
    return activation - activation.mean(dim=0)


print(f"layer 20: activation std {activations[-1].std():.0e}")
print(f"layer 20: signal std     {signal(activations[-1]).std():.0e}")
assert 1e-2 < activations[-1].std() < 1e-1
assert 1e-9 < signal(activations[-1]).std() < 1e-7

# %% [markdown]
# ## Every fifth layer
#
# Histograms of absolute values on a logarithmic axis, without the exact zeros that
# [ReLU](https://docs.pytorch.org/docs/stable/generated/torch.nn.ReLU.html) leaves in the
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
# Torch's default, and two of [`nn.init`](https://docs.pytorch.org/docs/stable/nn.init.html).


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
    return (
        [signal(activation).std().item() for activation in activations],
        [gradient.std().item() for gradient in gradients],
    )


torch.manual_seed(0)
curves = {
    "default": measure(build()),
    "Xavier": measure(build().apply(xavier)),
    "Kaiming": measure(build().apply(kaiming)),
}
for stds in curves["default"]:
    assert max(stds) > 1e7 * min(stds)
for stds in curves["Xavier"]:
    assert 1e2 < max(stds) / min(stds) < 1e4
for stds in curves["Kaiming"]:
    assert max(stds) < 10 * min(stds)

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
# Over the depth the default loses more than seven powers of ten in both directions, Xavier about
# three, and Kaiming less than one.
#
# ## The slope by hand
#
# A layer adds up 256 products, so it multiplies the variance by 256 times the variance of its
# weights. ReLU lets half through. The root is the factor per layer.

# %%
variances = {"default": 1 / (3 * WIDTH), "Xavier": 1 / WIDTH, "Kaiming": 2 / WIDTH}
for name, variance in variances.items():
    factor = (WIDTH * variance / 2) ** 0.5
    gradient_stds = curves[name][1]
    measured = (gradient_stds[0] / gradient_stds[-1]) ** (1 / (DEPTH - 1))
    print(f"{name:8} by hand {factor:.2f}, measured {measured:.2f}")
    assert abs(measured - factor) < 0.05

# %% [markdown]
# ## One more line: LayerNorm
#
# The default weights again, with an
# [`nn.LayerNorm`](https://docs.pytorch.org/docs/stable/generated/torch.nn.LayerNorm.html) after
# each linear layer. It divides each sample by its standard deviation.

# %%
curves["LayerNorm"] = measure(build(norm=True))
for stds in curves["LayerNorm"]:
    assert max(stds) < 10 * min(stds)
draw(curves)

# %% [markdown]
# With LayerNorm signal and gradient stay within one power of ten, where they lost more than
# seven.
#
# ## Remove the hooks
#
# Each registration returned a handle. Until you remove it, every run appends twenty more tensors
# to each list.

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
# - A factor per layer becomes a power of it over the depth, in both directions.
# - Under ReLU the factor is 0.41 with torch's default, 0.71 with Xavier, 1 with Kaiming.
# - Activations of a healthy size can carry no signal: take off the mean over the batch first.
# - LayerNorm levels both curves without another initialization.
# - Keep the handles, and remove the hooks.
#
# ## Where next
#
# - [Forward hooks](../../inspect/hooks/): what a hook gets, and what it may return.
# - [Layers](../../create/layers/): what a layer holds when it is made.
# - [Lab: a list or a ModuleList](../list_or_modulelist/): layers whose gradients nobody uses.
