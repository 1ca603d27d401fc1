# %% [markdown]
# # Lab: five initializations
#
# *From which initial weights does a small convolutional net learn, and what does a norm layer
# change about it?*
#
# Without a norm layer, only one of the five starts below learns in a hundred steps: Kaiming, whose
# weights keep the signal near its size from layer to layer. With a
# [`BatchNorm2d`](https://docs.pytorch.org/docs/stable/generated/torch.nn.BatchNorm2d.html) after
# each convolution, torch's default and weights that are much too small learn about as well as
# Kaiming's, and weights that are much too large learn more slowly. Weights of zero learn in neither
# net, because a norm layer that is given zeros returns its bias, and that is zero as well.
#
# The lab trains thirty nets: five starts, with and without norm, three seeds each. That takes about
# 15 seconds.
#
# ## The digits and the net
#
# The handwritten digits of
# [scikit-learn](https://scikit-learn.org/stable/modules/generated/sklearn.datasets.load_digits.html)
# come with the package: 1,797 images of 8 x 8 pixels. The nets train on 1,297 of them; the accuracy
# is counted on the 500 others.

# %%
import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.nn.functional import cross_entropy

torch.set_num_threads(1)  # for nets this small, more threads are slower

digits = load_digits()
images = torch.tensor(digits.images, dtype=torch.float32).unsqueeze(1)
images = (images - images.mean()) / images.std()
labels = torch.tensor(digits.target)
order = torch.randperm(len(images), generator=torch.Generator().manual_seed(0))
training, test = order[:1297], order[1297:]

DEPTH, CHANNELS, SEEDS = 6, 16, 3


def build(norm):
    layers = []
    channels = 1
    for depth in range(DEPTH):
        stride = 2 if depth == 0 else 1  # 8 x 8 pixels become 4 x 4
        layers.append(nn.Conv2d(channels, CHANNELS, 3, stride=stride, padding=1))
        if norm:
            layers.append(nn.BatchNorm2d(CHANNELS))
        layers.append(nn.ReLU())
        channels = CHANNELS
    return nn.Sequential(*layers, nn.Flatten(), nn.Linear(CHANNELS * 4 * 4, 10))


print(tuple(images.shape), len(training), "to train,", len(test), "to test")
print([type(layer).__name__ for layer in build(norm=True)][:6], "...")
assert len(test) == 500

# %% [markdown]
# ## Five starts
#
# The first keeps what torch draws when it makes a layer. The others fill the weights of all
# convolutions and of the last layer anew, with functions of
# [`nn.init`](https://docs.pytorch.org/docs/stable/nn.init.html), and set the biases to zero. The
# norm layers keep their own start: weight 1, bias 0.


# %%
def small(weight):
    nn.init.normal_(weight, std=0.01)


def large(weight):
    nn.init.normal_(weight, std=1.0)


def kaiming(weight):
    nn.init.kaiming_normal_(weight, nonlinearity="relu")


STARTS = {
    "default": None,
    "zeros": nn.init.zeros_,
    "small": small,
    "large": large,
    "Kaiming": kaiming,
}


def started(name, norm, seed):
    torch.manual_seed(seed)
    model = build(norm)
    fill = STARTS[name]
    for layer in model:
        if fill is not None and isinstance(layer, (nn.Conv2d, nn.Linear)):
            fill(layer.weight)
            nn.init.zeros_(layer.bias)
    return model


def convolutions(model):
    return [layer for layer in model if isinstance(layer, nn.Conv2d)]


for name in STARTS:
    weight = convolutions(started(name, norm=False, seed=0))[1].weight
    print(f"{name:8} std of a weight of the second convolution: {weight.std():.2f}")

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
STYLES = {
    "default": {"color": ORANGE, "linestyle": "-"},
    "zeros": {"color": GRAY, "linestyle": ":"},
    "small": {"color": GREEN, "linestyle": "--"},
    "large": {"color": PINK, "linestyle": (0, (6, 1, 1, 1, 1, 1))},
    "Kaiming": {"color": BLUE, "linestyle": "-."},
}
plt.rc("font", size=12)
plt.rc("figure", figsize=(6, 3.2), facecolor="none")
plt.rc("figure.constrained_layout", use=True)
plt.rc("axes", facecolor="none", edgecolor=GRAY, labelcolor=GRAY, titlesize=12)
plt.rc("axes.spines", top=False, right=False)
plt.rc("lines", linewidth=2)
plt.rc("text", color=GRAY)
plt.rc("xtick", color=GRAY)
plt.rc("ytick", color=GRAY)
plt.rc("legend", frameon=False, columnspacing=1.0, handlelength=2.2)
plt.rc("svg", hashsalt="torch.nn")
if "ipykernel" in sys.modules:  # in a notebook
    from matplotlib_inline.backend_inline import set_matplotlib_formats

    set_matplotlib_formats("svg", metadata={"Date": None})

# %% [markdown]
# ## Before the first step: signal and gradient by depth
#
# The *signal* is the part of a convolution's output that differs from image to image: the output
# minus its mean over the images. A
# [forward hook](https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.register_forward_hook)
# on each convolution keeps the output, and one
# [`backward()`](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.backward.html) of the
# loss gives each weight its gradient.


# %%
def look(model):
    """Return the signal, and the gradient of the weight, of each convolution."""
    signals = []

    def keep(module, args, output):
        signals.append((output - output.mean(dim=0)).detach())

    handles = [layer.register_forward_hook(keep) for layer in convolutions(model)]
    model.train()
    model.zero_grad()
    some = training[:256]
    cross_entropy(model(images[some]), labels[some]).backward()
    for handle in handles:
        handle.remove()
    return signals, [layer.weight.grad for layer in convolutions(model)]


def sizes(tensors):
    return torch.stack([tensor.std() for tensor in tensors])


before = {}
for norm in (False, True):
    print("with norm:" if norm else "without norm:")
    for name in STARTS:
        before[name, norm] = look(started(name, norm, seed=0))
        signal, gradient = (sizes(tensors) for tensors in before[name, norm])
        print(f"  {name:8} signal in layer 1 {signal[0]:.0e}, in layer 6 {signal[-1]:.0e}", end="")
        print(f"; gradient in layer 1 {gradient[0]:.0e}")

# %%
figure, grid = plt.subplots(2, 2, figsize=(6, 5), sharex=True, sharey=True)
layers = range(1, DEPTH + 1)
for column, norm in enumerate((False, True)):
    grid[0, column].set_title("with norm" if norm else "without norm")
    grid[1, column].set_xlabel("layer")
    for name, style in STYLES.items():
        for row in (0, 1):
            size = sizes(before[name, norm][row])
            if name == "zeros":  # no place on a logarithmic axis
                size = size * torch.nan
            grid[row, column].semilogy(layers, size, **style)
grid[0, 0].set_ylabel("signal")
grid[1, 0].set_ylabel("gradient")
grid[0, 0].set_xticks(layers)
figure.legend(grid[0, 0].lines, STYLES, loc="outside upper center", ncols=5)
plt.show()

# %% [markdown]
# Without norm the signal of the large start grows from layer to layer, that of the default and of
# the small start shrinks, and that of Kaiming shrinks far less; with norm all four lines of the
# signal are flat from the second layer on. Zeros have no line, because all their values are exactly
# 0.
#
# The gradients surprise: without norm each line is nearly flat. The gradient of a weight is a
# product of what came forward to its layer and what comes back to it. With the small start the
# first layer gets a good signal and next to no gradient, the last layer the reverse, so the product
# is too small in each layer. With norm the gradients of the four starts lie within a factor of four
# from the second layer on.

# %%
signals = {key: sizes(pair[0]) for key, pair in before.items()}
gradients = {key: sizes(pair[1]) for key, pair in before.items()}
assert signals["large", False][-1] > 1e3 * signals["large", False][0]
assert signals["default", False][-1] < 0.1 * signals["default", False][0]
assert signals["small", False][-1] < 1e-5 * signals["small", False][0]
assert 0.1 < signals["Kaiming", False][-1] / signals["Kaiming", False][0] < 1
assert gradients["small", False].max() < 1e-7
assert gradients["large", False].min() > 1e3
for norm in (False, True):
    assert not signals["zeros", norm].any()
    assert not gradients["zeros", norm].any()
named = [name for name in STARTS if name != "zeros"]
for name in named:
    assert gradients[name, False].max() < 10 * gradients[name, False].min()
    assert signals[name, True][1:].max() < 2 * signals[name, True][1:].min()
inner = torch.cat([gradients[name, True][1:] for name in named])
assert inner.max() < 4 * inner.min()

# %% [markdown]
# ## Train all thirty
#
# Plain SGD with momentum, the same learning rate for all, and the same batches for all nets of a
# seed.


# %%
def train(model, seed, steps=100):
    generator = torch.Generator().manual_seed(seed)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.02, momentum=0.9)
    losses = []
    model.train()
    for _ in range(steps):
        batch = training[torch.randint(len(training), (32,), generator=generator)]
        optimizer.zero_grad()
        loss = cross_entropy(model(images[batch]), labels[batch])
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses


@torch.no_grad()
def accuracy(model):
    model.eval()
    return (model(images[test]).argmax(dim=1) == labels[test]).float().mean().item()


losses, accuracies, trained = {}, {}, {}
for norm in (False, True):
    print("with norm:" if norm else "without norm:")
    for name in STARTS:
        runs = []
        scores = []
        for seed in range(SEEDS):
            model = started(name, norm, seed)
            runs.append(train(model, seed))
            scores.append(accuracy(model))
            if seed == 0:
                trained[name, norm] = model
        losses[name, norm] = torch.tensor(runs)
        accuracies[name, norm] = scores
        end = losses[name, norm][:, -10:].mean()
        average = sum(scores) / SEEDS
        print(f"  {name:8} loss at the end {end:4.1f}, accuracy {average:3.0%}", end="")
        print(f" (from {min(scores):.0%} to {max(scores):.0%})")

# %% [markdown]
# ## Learning curves

# %%
figure, panels = plt.subplots(1, 2, sharey=True)
for axes, norm in zip(panels, (False, True), strict=True):
    for name, style in STYLES.items():
        runs = losses[name, norm].reshape(SEEDS, 20, 5).mean(dim=2)  # the mean of five steps
        steps = torch.arange(20) * 5 + 3
        axes.plot(steps, runs.mean(dim=0), **style)
        low, high = runs.min(dim=0).values, runs.max(dim=0).values
        axes.fill_between(steps, low, high, color=style["color"], alpha=0.2, linewidth=0)
    axes.set_title("with norm" if norm else "without norm")
    axes.set_xlabel("step")
    axes.set_ylim(0, 4)
panels[0].set_ylabel("loss")
figure.legend(panels[0].lines, STYLES, loc="outside upper center", ncols=5)
plt.show()

# %% [markdown]
# Without norm only the loss of Kaiming falls, three curves lie on each other at 2.3, and the large
# start is not in the picture; with norm all losses fall except that of zeros, and that of the large
# start is the last to fall. The bands reach from the lowest to the highest of the three seeds.
#
# 2.3 is the logarithm of 10: the loss of a net that gives each of the ten digits the same
# probability. The large start without norm begins with a loss above 100,000, and the loss is `nan`
# a few steps later.

# %%
import math

print(f"log(10) = {math.log(10):.1f}")
first = losses["large", False][:, 0]
finite = losses["large", False].isfinite().sum(dim=1)
print("large, without norm: first loss above 100,000:", (first > 1e5).tolist())
print("steps with a finite loss:", finite.tolist())
for name in ("default", "zeros", "small"):
    assert (losses[name, False][:, -10:].mean(dim=1) - math.log(10)).abs().max() < 0.05
assert (first > 1e5).all()
assert (finite < 20).all()

# %% [markdown]
# ## Accuracy on digits that no net has seen

# %%
plt.figure()
for place, name in enumerate(STYLES):
    for norm, offset, marker in ((False, -0.15, "x"), (True, 0.15, "o")):
        x = [place + offset + 0.05 * (seed - 1) for seed in range(SEEDS)]
        color = BLUE if norm else ORANGE
        label = ("with norm" if norm else "without norm") if place == 0 else None
        plt.plot(x, accuracies[name, norm], marker, color=color, label=label, markersize=6)
plt.xticks(range(len(STYLES)), STYLES)
plt.ylabel("accuracy")
plt.ylim(0, 1)
plt.legend(loc="center", bbox_to_anchor=(0.3, 0.5))
plt.show()

# %% [markdown]
# Each mark is one seed: without norm Kaiming stands alone above 80 percent and the other four lie
# at 10 percent; with norm default, small and Kaiming lie together at the top, large lies below
# them, and zeros stays at the bottom.
#
# With norm the averages of default, small and Kaiming lie within a few points of each other. So
# this lab does not say which of these three is better: 500 test images and three seeds do not
# separate them. The large start is another matter. For each seed it is worse than each of the
# three, and on average by about a tenth.

# %%
for name in ("default", "zeros", "small", "large"):
    assert max(accuracies[name, False]) < 0.2
assert min(accuracies["Kaiming", False]) > 0.8
top = [accuracies[name, True] for name in ("default", "small", "Kaiming")]
assert min(map(min, top)) > 0.88
assert max(accuracies["zeros", True]) < 0.2
assert min(accuracies["large", True]) > 0.5
for seed in range(SEEDS):
    assert accuracies["large", True][seed] < min(scores[seed] for scores in top)
means = [sum(scores) / SEEDS for scores in (accuracies["large", True], *top)]
assert 0.06 < min(means[1:]) - means[0] < 0.2
assert max(means[1:]) - min(means[1:]) < 0.04

# %% [markdown]
# ## The signal before and after training
#
# Absolute values of the signal on a logarithmic axis, in the first, the third and the last
# convolution: before training as a filled shape, after training as a line.


# %%
def draw_signals(norm):
    names = [name for name in STYLES if name != "zeros"]
    _, grid = plt.subplots(4, 3, figsize=(6, 5), sharex=True)
    low, high = (-14, 8) if not norm else (-5, 3)
    edges = torch.linspace(low, high, 45)
    for row, name in enumerate(names):
        color = STYLES[name]["color"]
        for column, layer in enumerate((1, 3, 6)):
            axes = grid[row, column]
            for now, fill in ((before[name, norm], True), (after[name, norm], False)):
                values = now[0][layer - 1]
                size = values[values.isfinite() & (values != 0)].abs().log10()
                counts = torch.histc(size, bins=44, min=low, max=high)
                share = counts / counts.max().clamp(min=1)
                alpha = 0.35 if fill else 1
                if len(size):
                    axes.stairs(share, edges, fill=fill, color=color, alpha=alpha)
            axes.set_yticks([])
            axes.spines["left"].set_visible(False)
            ticks = (-12, -6, 0, 6) if not norm else (-4, -2, 0, 2)
            axes.set_xticks(ticks, [f"$10^{{{tick}}}$" for tick in ticks])
            grid[0, column].set_title(f"layer {layer}")
        grid[row, 0].set_ylabel(name)
    plt.show()


after = {key: look(model) for key, model in trained.items()}
draw_signals(norm=False)

# %% [markdown]
# Without norm the shapes of default and small stand further left in each layer than in the one
# before, those of large further right, and those of Kaiming nearly in place; large has no lines,
# because after training all its numbers are `nan`.
#
# The lines of default and small lie on their shapes: these nets hardly moved. Kaiming's line in
# layer 6 lies to the right of its shape: training made the signal larger.

# %%
draw_signals(norm=True)

# %% [markdown]
# With norm the shape of each start stands in layer 6 where it stands in layer 3: further left for
# small, further right for large.
#
# So the norm does not give the output of a convolution a certain size. It keeps the layers from
# multiplying their factors. After training, the lines of small have moved far to the right, to
# where default and Kaiming are; those of large lie on its shapes.

# %%
now = {key: sizes(pair[0]) for key, pair in after.items()}
grown = {key: now[key] / signals[key] for key in now}
for name in ("default", "small"):
    assert 0.5 < grown[name, False].min() <= grown[name, False].max() < 2
assert not now["large", False].isfinite().any()
assert grown["Kaiming", False][-1] > 1.5
assert grown["small", True].min() > 4
assert 0.7 < grown["large", True].min() <= grown["large", True].max() < 1.4
others = torch.cat([now["default", True], now["Kaiming", True]])
assert (now["small", True] > others.min() / 2).all()

# %% [markdown]
# ## Why the large start learns slowly, even with norm
#
# With norm the gradients of the four starts lie within a factor of four from the second layer on,
# and so do their first steps. But how far does each net move, relative to its weights? For the
# first seed:

# %%
moved = {}
for name in named:
    first = convolutions(started(name, norm=True, seed=0))
    last = convolutions(trained[name, True])
    moved[name] = [
        ((new.weight - old.weight).norm() / old.weight.norm()).item()
        for old, new in zip(first, last, strict=True)
    ]
    print(f"{name:8}", " ".join(f"{distance:5.2f}" for distance in moved[name]))

# %%
plt.figure()
for name, distances in moved.items():
    plt.semilogy(layers, distances, marker="o", label=name, **STYLES[name])
plt.xlabel("layer")
plt.ylabel("relative distance")
plt.legend(loc="center left", bbox_to_anchor=(1, 0.5))
plt.show()

# %% [markdown]
# From the second layer on, the weights of the small start moved by several times their first size,
# those of default and Kaiming by a fraction of it or about as much, and those of the large start by
# less than a tenth. After a hundred steps the large start is still close to the random filters that
# it was given.
#
# A second thing slows it: no norm stands behind the last layer. With weights of std 1 its outputs
# are large, so the net is sure of its wrong answers, and the first loss is far above 2.3.

# %%
for name in named:
    print(f"{name:8} first loss with norm: {losses[name, True][:, 0].mean():4.1f}")
for name in ("default", "Kaiming"):
    assert max(moved["large"][1:]) < 0.1 < min(moved[name][1:])
    assert max(moved[name][1:]) < 2 < min(moved["small"])
    assert losses[name, True][:, 0].max() < 4
assert losses["large", True][:, 0].min() > 8

# %% [markdown]
# ### The scale of a weight in front of a norm
#
# In train mode a norm divides by the spread of what it is given. So weights that are a hundred
# times larger give the same output (up to the norm's `eps`), and their gradient is a hundred times
# smaller. In the nets above the gradients are alike all the same: the large start has a large last
# layer too, which sends back a larger gradient.

# %%
torch.manual_seed(0)
convolution, norm_layer = nn.Conv2d(1, CHANNELS, 3), nn.BatchNorm2d(CHANNELS)
outputs, slopes = [], []
for factor in (1, 100):
    with torch.no_grad():
        convolution.weight *= factor
        convolution.bias *= factor
    convolution.zero_grad()
    output = norm_layer(convolution(images[training[:256]]))
    output[0].square().sum().backward()
    outputs.append(output.detach())
    slopes.append(convolution.weight.grad.norm().item())
print("the same output:", torch.allclose(*outputs, atol=0.01))
print(f"the gradient is divided by {slopes[0] / slopes[1]:.0f}")
assert torch.allclose(*outputs, atol=0.01)
assert 95 < slopes[0] / slopes[1] < 105

# %% [markdown]
# ## Why zeros do not learn, even with norm
#
# Which parameters have a gradient that is not zero?

# %%
for norm in (False, True):
    model = started("zeros", norm, seed=0)
    look(model)
    reached = [name for name, p in model.named_parameters() if p.grad.abs().max() > 0]
    print(
        f"norm {norm!s:5} {len(reached)} of {len(list(model.parameters()))} parameters: {reached}"
    )
    assert reached == [f"{len(model) - 1}.bias"]

# %% [markdown]
# Only the bias of the last layer has one. The output of each convolution is zero, and so is that of
# the norm behind it. The gradient of a weight has the input of its layer as a factor, and for each
# layer but the first that input is zero. To the first layer and to the norm layers no gradient
# comes back, because the weights above them are zero. The bias learns how often each digit occurs,
# and the loss stays at 2.3.
#
# ## What surprised us
#
# - Torch's own default does not learn in these hundred steps without norm, in a net of six
#   convolutions. It is not stuck for good: see the first exercise.
# - With norm, a std of 0.01 is about as good a start as Kaiming.
# - A net whose loss is `nan` still has an accuracy.
#   [`argmax`](https://docs.pytorch.org/docs/stable/generated/torch.argmax.html) takes `nan` for the
#   largest number, and here returns the first. So the net answers 0 to each image, and is right for
#   each zero:

# %%
broken = trained["large", False]
with torch.no_grad():
    answers = broken(images[test]).argmax(dim=1)
print("answers:", answers.unique().tolist())
share = (labels[test] == 0).float().mean().item()
print(f"accuracy {accuracies['large', False][0]:.1%}, share of zeros in the test set {share:.1%}")
assert accuracies["large", False][0] == share
assert answers.unique().tolist() == [0]

# %% [markdown]
# ## Exercises
#
# The `assert` lines hold the sentences of this page against its numbers. Take them out before you
# change something.
#
# 1. Let the default train without norm: `train(model, seed, steps=600)`. See the loss stay at 2.3
#    for a while, and then fall: slow at the start is not the same as unable.
# 2. Without norm, multiply the default weights of the convolutions by `6**0.5`. See the net learn
#    as Kaiming's does: it was the scale. Or set `DEPTH = 3`, and see the default learn as it is:
#    six small factors were too many.
# 3. Add `orthogonal_` with `gain=2**0.5`. See it learn without norm, as Kaiming does.
# 4. Replace zeros by `nn.init.constant_(weight, 0.1)`. See it learn a little with norm, and no
#    more: the channels of a layer stay equal to each other, so sixteen are worth one. That is not
#    all: with `CHANNELS = 1`, a filter of equal weights learns less than a random one.
# 5. Take `torch.optim.Adam` with `lr=0.003`. See the default learn without norm: Adam divides a
#    gradient by the size that it had of late. The small start still learns little or nothing.
# 6. Put `nn.GroupNorm(1, CHANNELS)` in the place of the BatchNorm. See default and Kaiming learn
#    nearly as before, and small and large vary much more from seed to seed.
# 7. With norm, fill only the convolutions by `large`, so that the last layer keeps its default. See
#    the accuracy rise to about nine tenths: one of the two brakes is off.
# 8. Give all starts a learning rate of 0.2. See Kaiming fail without norm, and still learn with it.
# 9. With norm, start from zeros, but set the bias of each norm layer to 0.5. See the net learn a
#    third of the digits or more: what held the zeros was that nothing but zeros left a norm.
#
# ## In short
#
# - Without norm, the scale of the weights is a factor per layer: too small, and the gradient is
#   gone; too large, and the loss is `nan`. Kaiming keeps it near enough to 1 with ReLU.
# - A norm after each convolution keeps these factors from multiplying over the depth. It does not
#   make the start irrelevant: the scale of the weights still sets how far a step moves them.
# - Zeros in all layers do not learn, with or without norm.
# - Compare starts with several seeds and a held-out set, and say "better" only where the gap is
#   wider than the spread.
#
# ## Where next
#
# - [Initialization](../../create/initialization/): what each layer draws, and the schemes by hand.
# - [Initialize a model](../../create/initialize-a-model/): apply a scheme, and symmetry.
# - [BatchNorm](../../create/batch-norm/): what the norm layer of this lab computes.
# - [Lab: activations and gradients by depth](../signals_by_depth/): the factor per layer, by hand.
