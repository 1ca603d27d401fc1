# %% [markdown]
# # Lab: LoRA on a small net
#
# *How much of full fine-tuning does LoRA reach, at which rank, and what happens to the old task?*
#
# In this lab a net that reads upright digits learns to read digits that lie on their side. LoRA of
# rank 4 trains nine percent of the numbers and comes close to full fine-tuning, while rank 1 stays
# about as far behind as the last layer trained alone. Each adapted net reads upright digits worse
# than before, but LoRA can be switched off, and the old net is back.
#
# The lab trains forty small nets. That takes about 20 seconds.
#
# ## Two tasks
#
# The handwritten digits of
# [scikit-learn](https://scikit-learn.org/stable/modules/generated/sklearn.datasets.load_digits.html)
# come with the package: 1,797 images of 8 x 8 pixels, of which 500 are kept for the test. The old
# task shows them upright, the new task turned by a quarter. The ten classes are the same.

# %%
import io
from copy import deepcopy

import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.nn.functional import cross_entropy

torch.set_num_threads(1)  # for nets this small, more threads are slower

digits = load_digits()
upright = torch.tensor(digits.images, dtype=torch.float32) / 16
turned = upright.rot90(1, dims=(1, 2))
labels = torch.tensor(digits.target)
order = torch.randperm(len(labels), generator=torch.Generator().manual_seed(0))
training, test = order[:1297], order[1297:]
print(tuple(upright.shape), len(training), "to train,", len(test), "to test")
assert len(test) == 500

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
plt.rc("lines", linewidth=2)
plt.rc("text", color=GRAY)
plt.rc("xtick", color=GRAY)
plt.rc("ytick", color=GRAY)
plt.rc("legend", frameon=False, columnspacing=1.0, handlelength=2.2)
plt.rc("svg", hashsalt="torch.nn")
if "ipykernel" in sys.modules:  # in a notebook
    from matplotlib_inline.backend_inline import set_matplotlib_formats

    set_matplotlib_formats("svg", metadata={"Date": None})

# %%
_, grid = plt.subplots(2, 5, figsize=(6, 2.4))
for column, digit in enumerate((1, 2, 4, 5, 7)):
    shown = (labels == digit).nonzero()[0].item()
    for row, images in enumerate((upright, turned)):
        grid[row, column].imshow(images[shown], cmap="Blues")
        grid[row, column].set_axis_off()
    grid[0, column].set_title(str(digit))
plt.show()

# %% [markdown]
# Five digits of 8 x 8 pixels stand upright in the upper row, and the same five lie on their left
# side in the lower row.
#
# ## Pretrain

# %%
RATE, STEPS = 0.003, 300


def new_net():
    return nn.Sequential(
        nn.Flatten(),
        nn.Linear(64, 128),
        nn.ReLU(),
        nn.Linear(128, 128),
        nn.ReLU(),
        nn.Linear(128, 10),
    )


def train(model, images, seed):
    """Train what is not frozen; return the loss of each step."""
    generator = torch.Generator().manual_seed(seed)
    free = [p for p in model.parameters() if p.requires_grad]
    optimizer = torch.optim.Adam(free, lr=RATE)
    losses = []
    for _ in range(STEPS):
        batch = training[torch.randint(len(training), (64,), generator=generator)]
        optimizer.zero_grad()
        loss = cross_entropy(model(images[batch]), labels[batch])
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses


@torch.no_grad()
def accuracy(model, images):
    return (model(images[test]).argmax(dim=1) == labels[test]).float().mean().item()


pretrained = []
for seed in range(5):
    torch.manual_seed(seed)
    model = new_net()
    train(model, upright, seed)
    pretrained.append(model)
    print(f"seed {seed}: upright {accuracy(model, upright):.0%}, turned", end=" ")
    with torch.no_grad():
        answers = model(turned[test]).argmax(dim=1)
    fours = (answers == 4).float().mean().item()
    print(f"{accuracy(model, turned):.0%}; takes {fours:.0%} of the turned for a 4")
    assert accuracy(model, upright) > 0.92
    assert fours > 0.9
share_of_fours = (labels[test] == 4).float().mean().item()
print(f"fours in the test set: {share_of_fours:.0%}")

# %% [markdown]
# Five seeds make five pretrained nets. They read upright digits, and take nearly all turned ones
# for a 4: so what they get right of these is about the share of the fours. An accuracy near chance
# does not say that a net is unsure.
#
# ## LoRA in thirty lines
#
# `Adapted` is the class of the page
# [LoRA and fusion](../../create/lora-and-fusion/), which explains each line: a frozen
# [`nn.Linear`](https://docs.pytorch.org/docs/stable/generated/torch.nn.Linear.html), and a trained
# product of two thin matrices beside it. `adapt` freezes the model and puts one of these in the
# place of each linear layer.


# %%
class Adapted(nn.Module):
    """Answer as a frozen Linear, plus a trained product of rank r."""

    def __init__(self, base, rank=4, alpha=8.0):
        super().__init__()
        weight = base.weight  # new_empty: on its device, in its dtype
        self.base = base.requires_grad_(False)
        self.down = nn.Parameter(weight.new_empty(rank, base.in_features))
        self.up = nn.Parameter(weight.new_zeros(base.out_features, rank))
        self.scale = alpha / rank
        nn.init.normal_(self.down, std=rank**-0.5)

    def forward(self, x):
        return self.base(x) + self.scale * (x @ self.down.T @ self.up.T)

    @torch.no_grad()
    def merged(self):
        """Return one Linear that answers the same."""
        layer = deepcopy(self.base)
        layer.weight += self.scale * (self.up @ self.down)
        return layer


def adapt(model, rank):
    model.requires_grad_(False)
    for name, layer in list(model.named_modules()):
        if type(layer) is nn.Linear:
            model.set_submodule(name, Adapted(layer, rank), strict=True)


def ready(way, seed):
    """Return a net that is ready for the new task."""
    torch.manual_seed(100 + seed)
    if way == "new net":
        return new_net()
    model = deepcopy(pretrained[seed])
    if way == "head only":
        model.requires_grad_(False)
        model[5].requires_grad_(True)
    elif way.startswith("rank"):
        adapt(model, rank=int(way.removeprefix("rank ")))
    return model


def share(model):
    """Return the trained numbers, relative to those of the pretrained net."""
    free = sum(p.numel() for p in model.parameters() if p.requires_grad)
    return free / sum(p.numel() for p in pretrained[0].parameters())


WAYS = ("new net", "full", "head only", "rank 1", "rank 2", "rank 4", "rank 8")
for way in WAYS:
    print(f"{way:9} trains {share(ready(way, seed=0)):6.1%}")

start = ready("rank 4", seed=0)
print("LoRA starts as the old net:", torch.equal(start(turned), pretrained[0](turned)))
assert torch.equal(start(turned), pretrained[0](turned))

# %% [markdown]
# Each unit of rank costs 2.2 percent of the net. `head only` trains the last layer and freezes the
# others. `new net` is there for comparison: it has never seen an upright digit.
#
# ## Adapt
#
# All ways get the same number of steps, the same learning rate, and, for one seed, the same
# batches.

# %%
losses, new, old, adapted = {}, {}, {}, {}
print("           trained  turned               upright")
for way in WAYS:
    models = [ready(way, seed) for seed in range(5)]
    losses[way] = torch.tensor([train(models[seed], turned, seed) for seed in range(5)])
    new[way] = [accuracy(model, turned) for model in models]
    old[way] = [accuracy(model, upright) for model in models]
    adapted[way] = models
    print(f"{way:9} {share(models[0]):8.1%}", end="")
    for scores in (new[way], old[way]):
        print(f"  {sum(scores) / 5:4.0%}", f"({min(scores):3.0%} to {max(scores):3.0%})", end="")
    print()

# %%
STYLES = {
    "full": {"color": GRAY, "linestyle": "-"},
    "head only": {"color": GRAY, "linestyle": ":"},
    "rank 1": {"color": ORANGE, "linestyle": "--"},
    "rank 2": {"color": PINK, "linestyle": (0, (6, 1, 1, 1, 1, 1))},
    "rank 4": {"color": GREEN, "linestyle": "-."},
    "rank 8": {"color": BLUE, "linestyle": "-"},
}
figure, axes = plt.subplots()
for way, style in STYLES.items():
    runs = losses[way].reshape(5, -1, 10).mean(dim=2)  # the mean of ten steps
    axes.plot(torch.arange(5, STEPS, 10), runs.mean(dim=0), **style)
axes.set_xlabel("step")
axes.set_ylabel("loss on turned digits")
axes.set_ylim(0, 4)
axes.legend(axes.lines, STYLES, ncols=2)
plt.show()

# %% [markdown]
# Full fine-tuning falls first and lowest; rank 8 and rank 4 end together a little above it, then
# comes rank 2, and rank 1 and the last layer alone end highest. The lines are means over five
# seeds.
#
# ## Accuracy on both tasks

# %%
plt.figure()
for place, way in enumerate(STYLES):
    for scores, offset, marker, color, label in (
        (new[way], -0.15, "o", BLUE, "turned: new task"),
        (old[way], 0.15, "x", ORANGE, "upright: old task"),
    ):
        x = [place + offset + 0.04 * (seed - 2) for seed in range(5)]
        plt.plot(x, scores, marker, color=color, label=label if place == 0 else None)
plt.axhline(min(accuracy(model, upright) for model in pretrained), color=GRAY, linewidth=1)
plt.xticks(range(len(STYLES)), STYLES)
plt.ylabel("accuracy")
plt.ylim(0, 1.02)
plt.legend(loc="lower right")
plt.show()

# %% [markdown]
# Each mark is one seed: on turned digits full fine-tuning lies at the top, rank 8 and rank 4 lie a
# little lower, then rank 2, and rank 1 and the last layer alone lie lowest; on upright digits
# all crosses lie far below the line, which is the worst pretrained net.
#
# - Rank 1 trains less than half as many numbers as the last layer has, and their ranges overlap.
#   Rank 8 is better than rank 4 by about a point on average, which is less than the seeds differ.
# - Rank 2 is worse than rank 4 for any two seeds. Full fine-tuning is better than rank 8 by a few
#   points on average.
# - All ways forget, LoRA too. How much LoRA forgets differs from seed to seed, and more still with
#   the learning rate (first exercise), so this lab says no more about it.

# %%
for way in STYLES:
    assert max(old[way]) < 0.85 < min(accuracy(model, upright) for model in pretrained)
assert max(new["rank 2"]) < min(new["rank 4"])
assert sum(new["rank 4"]) / 5 > 0.88
assert 0.01 < (sum(new["full"]) - sum(new["rank 8"])) / 5 < 0.07
assert -0.01 < (sum(new["rank 8"]) - sum(new["rank 4"])) / 5 < 0.025
for one, other in (("rank 4", "rank 8"), ("rank 1", "head only"), ("new net", "full")):
    assert max(min(new[one]), min(new[other])) <= min(max(new[one]), max(new[other]))
end = {way: losses[way][:, -50:].mean() for way in WAYS}
assert end["full"] < min(end["rank 8"], end["rank 4"])
assert max(end["rank 8"], end["rank 4"]) < end["rank 2"] < min(end["rank 1"], end["head only"])

# %% [markdown]
# ## Merge: one net, no extra cost
#
# `merged()` adds the product to the weight. The merged net has the keys of the pretrained one, and
# its outputs differ by rounding.


# %%
def merge(model):
    plain = deepcopy(model)
    for name, layer in list(plain.named_modules()):
        if isinstance(layer, Adapted):
            plain.set_submodule(name, layer.merged(), strict=True)
    return plain


model = adapted["rank 4"][0]
plain = merge(model)
with torch.no_grad():
    answers, merged_answers = model(turned[test]), plain(turned[test])
difference = (answers - merged_answers).abs().max().item()
print(f"largest output {answers.abs().max():.0f}, largest difference {difference:.0e}")
print("keys of the pretrained net:", list(plain.state_dict()) == list(pretrained[0].state_dict()))
assert difference < 1e-5 * answers.abs().max()
assert list(plain.state_dict()) == list(pretrained[0].state_dict())
assert abs(accuracy(plain, turned) - accuracy(model, turned)) < 0.005

# %% [markdown]
# ## Unmerged: the old task comes back
#
# The pretrained weights are still there, frozen. With `scale` set to 0 the net is the old one, to
# the last bit. The merged net does not hold them any more: you can subtract the product again, if
# you kept `up` and `down`, but only up to rounding. After full fine-tuning they are gone, unless
# you kept a copy.

# %%
switched_off = deepcopy(model)
for layer in switched_off:
    if isinstance(layer, Adapted):
        layer.scale = 0.0
print(f"on:  upright {accuracy(model, upright):.0%}, turned {accuracy(model, turned):.0%}")
print(f"off: upright {accuracy(switched_off, upright):.0%}", end=", ")
print(f"turned {accuracy(switched_off, turned):.0%}")
assert torch.equal(switched_off(upright), pretrained[0](upright))

# %% [markdown]
# ## The file
#
# A LoRA file holds `down` and `up` of each adapted layer, and nothing of the pretrained net.


# %%
def adapter_state(model):
    """Return what the Adapted layers of a model have learned."""
    state = {}
    for name, module in model.named_modules():
        if isinstance(module, Adapted):
            state[f"{name}.down"] = module.down.detach()
            state[f"{name}.up"] = module.up.detach()
    return state


def saved(state):
    file = io.BytesIO()
    torch.save(state, file)
    return file.getvalue()


print(list(adapter_state(model)))
whole = len(saved(pretrained[0].state_dict()))
print(f"pretrained net {whole / 1000:6.1f} kB")
for way in WAYS[3:]:
    state = adapter_state(adapted[way][0])
    numbers = sum(tensor.numel() for tensor in state.values())
    size = len(saved(state))
    print(f"{way:14} {size / 1000:6.1f} kB, of which {4 * numbers / 1000:4.1f} kB are numbers")
    assert size < 0.25 * whole
    assert 2000 < size - 4 * numbers < 3500

# %% [markdown]
# About 2.5 kB of each LoRA file are no numbers but names and the frame of the archive.
#
# Load the file into a net that has its adapters already, and read the report: with `strict=False` a
# plain net ignores every key. `alpha` is not in the file; [save it beside the
# tensors](../../create/lora-and-fusion/#keys).

# %%
state = torch.load(io.BytesIO(saved(adapter_state(model))))
loaded = ready("rank 4", seed=0)
report = loaded.load_state_dict(state, strict=False)
print("adapted net: unexpected", report.unexpected_keys)
print("the same answers:", torch.equal(loaded(turned), model(turned)))
plain = deepcopy(pretrained[0])
report = plain.load_state_dict(state, strict=False)
print("plain net:   unexpected", report.unexpected_keys[:2], "...")
assert torch.equal(loaded(turned), model(turned))
assert torch.equal(plain(turned), pretrained[0](turned))

# %% [markdown]
# ## Why rank 1 is not enough here
#
# To turn an image is to exchange its 64 pixels. So there is an exact solution: exchange the columns
# of the first weight, and the net reads turned digits as it read upright ones. The change of that
# weight has a high rank:

# %%
exact = deepcopy(pretrained[0])
pixels = torch.arange(64).reshape(8, 8).rot90(1).flatten()
with torch.no_grad():
    exact[1].weight.copy_(pretrained[0][1].weight[:, pixels])
change = (exact[1].weight - pretrained[0][1].weight).detach()
print(f"turned: {accuracy(exact, turned):.0%}, rank of the change:", end=" ")
print(torch.linalg.matrix_rank(change).item())
assert abs(accuracy(exact, turned) - accuracy(pretrained[0], upright)) < 0.005
assert torch.linalg.matrix_rank(change) == 48

# %% [markdown]
# A quarter turn moves the 64 pixels in 16 rings of four. The change leaves the sum of the four
# columns of each ring as it was, so 16 directions of 64 do not change, and 48 do.
#
# What rank has the update that full fine-tuning found? Its singular values tell. The best
# approximation of rank r keeps the r largest of them, and the sum of their squares, divided by the
# sum of all squares, is the part of the update that it holds.

# %%
full = adapted["full"][0]
curves = {}
for place in (1, 3, 5):
    update = (full[place].weight - pretrained[0][place].weight).detach()
    squares = torch.linalg.svdvals(update).square()
    curves[f"{place}.weight"] = (squares.cumsum(dim=0) / squares.sum()).tolist()
for name, curve in curves.items():
    print(name, "  ".join(f"rank {rank}: {curve[rank - 1]:3.0%}" for rank in (1, 2, 4, 8)))
    assert 0.15 < curve[0] < 0.4
    assert curve[7] > (0.9 if name == "5.weight" else 0.65)
assert max(curves["1.weight"][7], curves["3.weight"][7]) < 0.93

# %%
plt.figure()
for (name, curve), color, mark in zip(curves.items(), (BLUE, ORANGE, GREEN), "osv", strict=True):
    plt.plot(range(1, len(curve[:32]) + 1), curve[:32], marker=mark, color=color, label=name)
plt.xlabel("rank")
plt.ylabel("part of the update")
plt.ylim(0, 1.02)
plt.legend()
plt.show()

# %% [markdown]
# The three curves start below 0.4 at rank 1 and rise slowly: at rank 8 the two large layers still
# miss a part, and the last layer, whose rank is 10 at most, misses little.
#
# ## What surprised us
#
# **The full update, cut to rank 1, 2 or 4, is worse than LoRA of that rank.** At rank 8 the two are
# about equal. This is for the first seed: take its full fine-tuning, keep the largest singular
# values of each update and all of its new biases, and count:


# %%
def cut(rank):
    model = deepcopy(full)
    for place in (1, 3, 5):
        start = pretrained[0][place].weight.detach()
        u, s, vh = torch.linalg.svd(full[place].weight.detach() - start, full_matrices=False)
        with torch.no_grad():
            model[place].weight.copy_(start + (u[:, :rank] * s[:rank]) @ vh[:rank])
    return model


for rank in (1, 2, 4, 8):
    lora = new[f"rank {rank}"][0]
    after_cut = accuracy(cut(rank), turned)
    print(f"rank {rank}: full, then cut {after_cut:.0%}; LoRA {lora:.0%}")
    if rank < 8:
        assert after_cut < lora - 0.05
    else:
        assert abs(after_cut - lora) < 0.05

# %% [markdown]
# The cut is the matrix of rank r that is nearest to the full update. LoRA looks for another one:
# the matrix of rank r that lowers the loss.
#
# **The new net is as good as full fine-tuning.** It has never seen an upright digit, and with these
# 300 steps it reads the turned ones as well: the ranges overlap. On this task pretraining brings no
# accuracy. So the lab shows how LoRA works and what it costs, but not when it pays.
#
# ## Exercises
#
# The `assert` lines hold the sentences of this page against its numbers. Take them out before you
# change something.
#
# 1. Set `RATE = 0.01`. See rank 4 and rank 8 come up to full fine-tuning. Look at rank 4 and full
#    fine-tuning on upright digits: they forget most of them.
# 2. Set `STEPS = 1500`. See rank 1 gain ten points or more: a part of what looked like a lack of
#    rank was a lack of time.
# 3. In `adapt`, take only the first layer, then only the two others. See both stay behind a net
#    with all three adapted.
# 4. Set `down` to zero as well. See the loss stay where it is:
#    [both gradients are zero](../../create/lora-and-fusion/#both-zero).
# 5. Make another new task: `turned = 1 - upright`. See the last layer alone come close to full
#    fine-tuning, and LoRA of rank 4 and rank 8 stay behind it. Which way suits depends on the task.
# 6. Adapt with 50 images: `training = order[:50]` in front of "Adapt". See all ways lose, and the
#    new net still not behind full fine-tuning.
# 7. `alpha` is 8 for all ranks, so `scale` is 8 for rank 1 and 1 for rank 8. Try rank 1 with
#    `alpha` from 1 to 16. See it stay behind rank 2 for each of them: what it lacks is not scale.
#
# ## In short
#
# - LoRA trains a small share of the numbers; here rank 4 trained nine percent and came within a few
#   points of full fine-tuning, and rank 1 did not.
# - Merged and unmerged nets answer the same up to rounding, and the merged one has its old keys.
# - A net with its adapter in use forgets, too. Unmerged, the adapter can be switched off.
# - The file holds `down` and `up` of each adapted layer. Read `unexpected_keys` when you load it.
# - Before you praise an adapter, train a new net beside it.
#
# ## Where next
#
# - [LoRA and fusion](../../create/lora-and-fusion/): three ways to add it, and what goes wrong.
# - [Share, copy, replace](../../create/share-copy-replace/): a new head, and freezing by name.
# - [Save and load](../../deploy/save-and-load/): what a report of `load_state_dict` says.
