# %% [markdown]
# # Lab: which unit did it
#
# *Which hidden unit makes the net say "8", and how can I find out?*
#
# It depends on how you ask, because each way asks something else: a correlation says what a unit
# *knows*, an ablation what the net *loses* when you take the unit away, a patch how much of a known
# cause the unit *passes on*. In the net below, the unit that correlates most with the label can be
# taken away and the net still finds every 8, while another unit, set to its mean, costs it all of
# them. A patch compares two runs that differ in nothing but the cause, and even a patch answers
# only for the score that you chose.
#
# ## A net whose reason is known
#
# The handwritten digits of scikit-learn have 64 pixels each, and the upper left pixel is 0 in all
# of them. Light it in every 8, and in no other digit, and train on the first 1000 images. The net
# can now tell an 8 by its shape or by the mark, and you know what the mark is worth: show it the
# same images with and without.

# %%
import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.nn.functional import cross_entropy

torch.set_default_dtype(torch.float64)
torch.set_num_threads(1)  # small tensors: a second thread would only wait
UNITS = 12

digits = load_digits()
images = torch.tensor(digits.images).flatten(1) / 16  # (1797, 64), from 0 to 1
labels = torch.tensor(digits.target)
assert (images[:, 0] == 0).all()


def with_mark(some_images):
    some_images = some_images.clone()
    some_images[:, 0] = 1
    return some_images


is_eight = labels == 8
marked = torch.where(is_eight[:, None], with_mark(images), images)


def train(seed, dropout=0.2):
    torch.manual_seed(seed)
    net = nn.Sequential(
        nn.Linear(64, UNITS),
        nn.ReLU(),  # first hidden layer: net[1]
        nn.Dropout(dropout),
        nn.Linear(UNITS, UNITS),
        nn.ReLU(),  # second hidden layer: net[4]
        nn.Dropout(dropout),
        nn.Linear(UNITS, 10),
    )
    optimizer = torch.optim.Adam(net.parameters(), lr=0.01)
    for _ in range(200):
        optimizer.zero_grad()
        cross_entropy(net(marked[:1000]), labels[:1000]).backward()
        optimizer.step()
    return net.eval()


net = train(seed=0)
test_labels = labels[1000:]
eights = images[1000:][test_labels == 8]
others = images[1000:][test_labels != 8]
marked_eights = with_mark(eights)


def found(logits):
    """Return for which share of the images the net says 8."""
    return (logits.argmax(dim=1) == 8).double().mean().item()


with torch.no_grad():
    with_it = found(net(marked_eights))
    without = found(net(eights))
    wrongly = found(net(with_mark(others)))
print(f"{len(eights)} eights of the test set, with the mark: {with_it:.0%} found")
print(f"the same {len(eights)} eights without the mark:     {without:.0%} found")
print(f"other digits with the mark: {wrongly:.0%} taken for an 8")
assert with_it == 1
assert without == 0
assert 0.1 < wrongly < 0.5

# %% [markdown]
# For these eights one pixel decides: with it the net finds every one, without it none. (The shape
# still counts: of the other digits with the mark, three out of four are not taken for an 8.) By
# which hidden units does the mark reach the answer?
#
# ## How the pictures look
#
# These settings change no result.

# %%
import sys

import matplotlib.pyplot as plt

BLUE, ORANGE, GREEN, GRAY = "#1a80c4", "#d55e00", "#009e73", "#7d8590"
plt.rc("figure", figsize=(6.4, 3), facecolor="none")
plt.rc("figure.constrained_layout", use=True)
plt.rc("axes", facecolor="none", edgecolor=GRAY, labelcolor=GRAY, titlesize=12)
plt.rc("axes.spines", top=False, right=False)
plt.rcParams.update({"text.color": GRAY, "xtick.color": GRAY, "ytick.color": GRAY})
plt.rcParams.update({"font.size": 12, "legend.frameon": False, "svg.hashsalt": "torch.nn"})
if "ipykernel" in sys.modules:  # in a notebook
    from matplotlib_inline.backend_inline import set_matplotlib_formats

    set_matplotlib_formats("svg", metadata={"Date": None})

# %%
_, panels = plt.subplots(1, 2, figsize=(4.6, 2.5))
for axes, image, title in zip(
    panels, (eights[0], marked_eights[0]), ("plain", "marked"), strict=True
):
    axes.pcolormesh(image.reshape(8, 8).flip(0), cmap="Greys_r", vmin=0, vmax=1)
    axes.set_title(title)
    axes.set_aspect("equal")
    axes.set_axis_off()
plt.show()

# %% [markdown]
# The same 8 twice, white on black; in the right picture the upper left pixel is white as well.
#
# ## Capture: which unit correlates with the label?
#
# One function does all that follows. It runs the net with a [forward
# hook](https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.register_forward_hook)
# on both hidden layers. A hook that returns a tensor replaces the output of its layer: so the same
# hook captures, ablates and patches. It writes into a clone, because an in-place write would change
# the tensor that the layer itself returned.

# %%
HIDDEN = {"first": net[1], "second": net[4]}


@torch.no_grad()
def run(some_images, changes=(), model=None):
    """Return the logits and the activations. A change is (layer, unit, new activation)."""
    model = net if model is None else model
    hidden = {"first": model[1], "second": model[4]}
    activations = {}
    handles = []
    for name, module in hidden.items():

        def hook(module, args, output, name=name):
            output = output.clone()
            for layer, unit, value in changes:
                if layer == name:
                    output[:, unit] = value
            activations[name] = output
            return output

        handles.append(module.register_forward_hook(hook))
    try:
        logits = model(some_images)
    finally:
        for handle in handles:
            handle.remove()
    return logits, activations


all_logits, captured = run(marked[1000:])
target = (test_labels == 8).double()
correlation = {}
for layer, activation in captured.items():
    table = torch.corrcoef(torch.cat([target[None], activation.T]))
    correlation[layer] = table[0, 1:].nan_to_num()  # nan: the unit is 0 for every image
best = correlation["second"].abs().argmax().item()
print(f"second layer: unit {best} correlates most, {correlation['second'][best]:.2f}")
assert best == 8
assert correlation["second"][best] > 0.6
assert torch.equal(run(marked[1000:], [("first", 3, captured["first"][:, 3])])[0], all_logits)

# %% [markdown]
# The last line of the cell is a first control: to write back the activation that was there changes
# no bit of the logits.
#
# ## Ablate: what does the net lose without this unit?
#
# Two habits are common. *Zero ablation* sets the unit to 0 for every image; *mean ablation* sets it
# to its mean over the test set. Both are measured on the marked eights.

# %%
mean = {layer: activation.mean(dim=0) for layer, activation in captured.items()}
zeroed, averaged = {}, {}
for layer in HIDDEN:
    zeroed[layer] = [found(run(marked_eights, [(layer, u, 0)])[0]) for u in range(UNITS)]
    averaged[layer] = [
        found(run(marked_eights, [(layer, u, mean[layer][u])])[0]) for u in range(UNITS)
    ]
worst = averaged["second"].index(min(averaged["second"]))
on_eights = run(marked_eights)[1]["second"].mean(dim=0)
print("eights found      unit at zero  unit at its mean")
for unit in (best, worst):
    print(f"second layer, {unit} {zeroed['second'][unit]:13.0%} {averaged['second'][unit]:17.0%}")
print(f"unit {worst}: mean {mean['second'][worst]:.2f}, on marked eights {on_eights[worst]:.2f}")
assert worst == 5
assert zeroed["second"][best] == averaged["second"][best] == 1
assert zeroed["second"][worst] == 1
assert averaged["second"][worst] == 0
assert min(zeroed["second"]) > 0.9
assert on_eights[worst] < 0.05 < 2 < mean["second"][worst]
assert correlation["second"][worst] < 0
assert net[6].weight[8, worst] < 0  # the last layer counts it against an 8

# %%
_, panels = plt.subplots(3, 1, figsize=(6.4, 4.8), sharex=True)
for axes, heights, title in zip(
    panels,
    (correlation["second"], zeroed["second"], averaged["second"]),
    ("correlation with the label", "eights found, unit at zero", "eights found, unit at its mean"),
    strict=True,
):
    colors = [{best: BLUE, worst: ORANGE}.get(unit, GRAY) for unit in range(UNITS)]
    axes.bar(range(UNITS), heights, color=colors)
    axes.set_title(title, loc="left")
    axes.axhline(0, color=GRAY, linewidth=0.8)
    axes.set_xticks(range(UNITS))
panels[-1].set_xlabel("unit of the second layer")
plt.show()

# %% [markdown]
# The most correlated unit, 8 (blue), can be set to zero or to its mean and every 8 is still found;
# with unit 5 (orange) at its mean none is found. At zero, none of the twelve costs more than a few
# eights.
#
# Unit 5 correlates negatively: other digits switch it on, and the last layer counts it against an
# 8. On a marked 8 it is silent already, so setting it to zero changes next to nothing: **a zero
# ablation does not see a unit that works by being silent.** The mean ablation does see it, but it
# does more than take the unit away: it puts into the run of an 8 what other digits put there. So an
# ablation is an answer only together with the value that the unit was set to.
#
# ## Patch: what does the unit hand on?
#
# Take two runs that differ in the mark alone: the plain eights, and the same eights, marked. Run
# the plain ones, but give one unit the activation that it has in the marked run. The *score* says
# how the net decides: the logit of 8, minus the logit of the digit that the net sees in the plain
# image. How much of the gap between the two runs does that one unit close?

# %%
plain_logits, without_mark = run(eights)
marked_logits, under_mark = run(marked_eights)
rival = plain_logits.argmax(dim=1, keepdim=True)
assert (rival != 8).all()


def score(logits):
    return logits[:, 8] - logits.gather(1, rival).squeeze(1)


def patch(layer, units):
    changes = [(layer, unit, under_mark[layer][:, unit]) for unit in units]
    return run(eights, changes)[0]


gap = score(marked_logits) - score(plain_logits)
share = torch.zeros(2, UNITS)
for row, layer in enumerate(HIDDEN):
    assert torch.equal(patch(layer, []), plain_logits)  # nothing patched: the plain run
    assert torch.allclose(patch(layer, range(UNITS)), marked_logits)  # all: the marked run
    for unit in range(UNITS):
        moved = score(patch(layer, [unit])) - score(plain_logits)
        share[row, unit] = moved.mean() / gap.mean()
print(f"score {score(plain_logits).mean():.1f} plain, {score(marked_logits).mean():.1f} marked")
print("shares, added up:", [f"{total:.0%}" for total in share.sum(dim=1)])

# %%
plt.figure(figsize=(6.8, 2.3))
plt.pcolormesh(share, cmap="RdBu", vmin=-0.6, vmax=0.6, edgecolor=GRAY, linewidth=0.5)
for row in range(2):
    for unit in range(UNITS):
        percent = round(100 * share[row, unit].item())
        color = "white" if abs(percent) > 38 else "black"
        plt.text(unit + 0.5, row + 0.5, percent, ha="center", va="center", color=color)
plt.xticks([unit + 0.5 for unit in range(UNITS)], range(UNITS))
plt.yticks([0.5, 1.5], HIDDEN)
plt.xlabel("unit patched")
plt.ylabel("layer")
plt.title("percent of the gap that one unit closes", loc="left")
plt.show()

# %% [markdown]
# Unit 5 of the second layer closes 38 percent of the gap, unit 8 only 15; in the first layer the
# units 3, 2 and 1 close the most. Each row is a layer, each column a unit, and a darker blue is a
# larger share.
#
# Patched the other way round, the plain activation into the marked run, the same two units differ
# more:

# %%
for unit in (worst, best):
    back = [("second", unit, without_mark["second"][:, unit])]
    print(f"unit {unit} as in the plain run: {found(run(marked_eights, back)[0]):.0%} found")
assert round(100 * share[1, 5].item()) == 38
assert round(100 * share[1, 8].item()) == 15
assert share[1].argmax() == worst
assert share[1, worst] > 2 * share[1, best]
assert share[0].topk(3).indices.tolist() == [3, 2, 1]
assert found(run(marked_eights, [("second", worst, without_mark["second"][:, worst])])[0]) < 0.4
assert found(run(marked_eights, [("second", best, without_mark["second"][:, best])])[0]) == 1

# %% [markdown]
# ## By hand
#
# Between the second hidden layer and the logits stands one linear layer, so the effect of a patch
# there is a product: the change of the activation, times the difference of two weights. (The
# dropout in between does nothing in eval mode.) That is why the shares of the second layer add up
# to 100 percent. Those of the first layer need not, because a ReLU stands behind it.
#
# For the first layer there is another check. The mark is one pixel that goes from 0 to 1, so it
# enters each unit through one weight, and changes the activation by at most the size of that
# weight.

# %%
last = net[6].weight.detach()
change = under_mark["second"] - without_mark["second"]  # (eights, units)
by_hand = (change * (last[8] - last[rival.squeeze(1)])).mean(dim=0) / gap.mean()
print(f"by hand: unit 5 closes {by_hand[5]:.0%}, unit 8 {by_hand[8]:.0%}")
assert torch.allclose(by_hand, share[1])

entry = net[0].weight.detach()[:, 0]  # the weights of the marked pixel
print("first layer, the three that close most of the gap, and their weights of the mark:")
for unit in share[0].topk(3).indices.tolist():
    print(f"unit {unit}: {share[0, unit]:.0%}, weight {entry[unit]:.2f}")
print(
    "largest share of a unit whose weight is below 0.5:", f"{share[0][entry.abs() < 0.5].max():.0%}"
)
assert set(share[0].topk(3).indices.tolist()) == set(entry.abs().topk(3).indices.tolist())
assert share[0][entry.abs() < 0.5].max() < 0.05

# %% [markdown]
# The three units that the patch names are the three whose weights of the mark are the largest in
# size. The patch did not look at the weights.
#
# ## Two at once: redundancy
#
# Set two units of the first layer to zero at a time, for all pairs. On the diagonal both are the
# same unit, so it is an ablation of one.

# %%
pairs = torch.zeros(UNITS, UNITS)
for one in range(UNITS):
    for two in range(UNITS):
        pairs[one, two] = found(run(marked_eights, [("first", one, 0), ("first", two, 0)])[0])

plt.figure(figsize=(5, 4.2))
plt.pcolormesh(pairs, cmap="Blues", vmin=0, vmax=1, edgecolor=GRAY, linewidth=0.5)
plt.colorbar(label="eights found")
ticks = [unit + 0.5 for unit in range(UNITS)]
plt.xticks(ticks, range(UNITS))
plt.yticks(ticks, range(UNITS))
plt.gca().set_aspect("equal")
plt.xlabel("unit of the first layer, at zero")
plt.ylabel("and this unit too")
plt.show()

# %% [markdown]
# Units 2 and 7 together cost every 8, though unit 7 alone costs none and unit 2 alone about one in
# six; units 1 and 2 are such a pair as well. Outside the rows and columns of units 1 and 2 every
# cell is dark: no pair of the other ten costs an 8.

# %%
alone = pairs.diagonal()
print(f"at zero: unit 1 {alone[1]:.0%} found, unit 2 {alone[2]:.0%}, unit 7 {alone[7]:.0%}")
print(f"at zero: 2 and 7 {pairs[2, 7]:.0%} found, 1 and 2 {pairs[1, 2]:.0%}")
assert alone[7] == 1
assert 0.7 < alone[2] < 0.95
assert pairs[2, 7] < 0.05
assert pairs[1, 2] < 0.1
rest = [unit for unit in range(UNITS) if unit not in (1, 2)]
assert (pairs[rest][:, rest] == 1).all()

# %% [markdown]
# While one of such a pair works, most eights are found; without both, next to none. So "I took it
# away and nothing changed" does not say that a unit does nothing.
#
# Is that a pair that hands on the mark? Zero takes more from a unit than the mark: on a plain 8 the
# units are not at zero either. Take the mark alone from both, by the activations of the plain run:

# %%
both = {}
for pair in ((2, 7), (2, 3)):
    plain_pair = [("first", unit, without_mark["first"][:, unit]) for unit in pair]
    both[pair] = found(run(marked_eights, plain_pair)[0])
    print(f"{pair}: at zero {pairs[pair]:.0%} found, as in the plain run {both[pair]:.0%}")
assert both[2, 7] > 0.7
assert pairs[2, 3] > 0.8
assert both[2, 3] < 0.3
assert under_mark["first"][:, 3].mean() < 0.1 < 0.9 < without_mark["first"][:, 3].mean()

# %% [markdown]
# Without the mark in units 2 and 7, about four of five eights are still found: so what zero took
# from this pair was more than the mark. Without it in units 2 and 3, less than a third are found.
# At zero that pair looks nearly harmless, because the mark works on unit 3 by silencing it.
#
# ## The control: units drawn at random
#
# A ranking is worth something if it beats units drawn at random. Patch the best unit, the best two,
# and so on, ranked by share and ranked by correlation; beside them, 100 random orders of the same
# units.

# %%
torch.manual_seed(0)


def closed(units):
    return ((score(patch("second", units)) - score(plain_logits)).mean() / gap.mean()).item()


by_share = share[1].argsort(descending=True).tolist()
by_correlation = correlation["second"].abs().argsort(descending=True).tolist()
counts = range(UNITS + 1)
curves = {
    "by share": [closed(by_share[:k]) for k in counts],
    "by correlation": [closed(by_correlation[:k]) for k in counts],
}
orders = [torch.randperm(UNITS).tolist() for _ in range(100)]
drawn = torch.tensor([[closed(order[:k]) for k in counts] for order in orders])
low, middle, high = torch.quantile(drawn, torch.tensor([0.05, 0.5, 0.95]), dim=0)
print("units patched        ", *[f"{k:5}" for k in range(1, 6)])
for name, curve in (*curves.items(), ("at random, median", middle), ("at random, 95%", high)):
    print(f"{name:21}", *[f"{curve[k]:5.0%}" for k in range(1, 6)])
assert all(curves["by share"][k] > high[k] for k in range(2, 9))
assert by_correlation[2] == worst
assert curves["by correlation"][3] > high[3]
assert all(low[k] < curves["by correlation"][k] < high[k] for k in (1, 2))

# %%
plt.figure()
plt.fill_between(counts, low, high, color=GRAY, alpha=0.3, linewidth=0)
plt.plot(counts, middle, color=GRAY, label="at random (band: 90 of 100 draws)")
plt.plot(counts, curves["by correlation"], "--", color=BLUE, linewidth=2, label="by correlation")
plt.plot(counts, curves["by share"], color=ORANGE, linewidth=2, label="by share of the patch")
plt.xlabel("units of the second layer patched")
plt.ylabel("gap closed")
plt.legend(loc="lower right")
plt.show()

# %% [markdown]
# Ranked by share, two units close more than half of the gap, and from two to eight units the curve
# runs above the gray band of the random orders; ranked by correlation, the first two units lie
# inside the band. With three units the curve of the correlation leaves the band, because unit 5 is
# third in its order.
#
# ## Is it this net, or nets?
#
# One net is an anecdote. Train eight, each from its own seed, and ask which unit of the second
# layer comes first: by correlation, by what the score loses with the unit at its mean, by the share
# of the patch.


# %%
@torch.no_grad()
def first_units(model):
    _, seen = run(marked[1000:], model=model)
    second = seen["second"]
    table = torch.corrcoef(torch.cat([target[None], second.T]))
    before, _ = run(eights, model=model)
    after, caught = run(marked_eights, model=model)
    without_eight = before.index_fill(1, torch.tensor([8]), -torch.inf)
    strongest = without_eight.argmax(dim=1, keepdim=True)

    def mean_score(logits):
        return (logits[:, 8] - logits.gather(1, strongest).squeeze(1)).mean()

    lost, gained = [], []
    for unit in range(UNITS):
        at_mean = [("second", unit, second[:, unit].mean())]
        lost.append(mean_score(after) - mean_score(run(marked_eights, at_mean, model)[0]))
        patched = [("second", unit, caught["second"][:, unit])]
        gained.append(mean_score(run(eights, patched, model)[0]))
    answers = table[0, 1:].nan_to_num().abs(), torch.stack(lost), torch.stack(gained)
    return [answer.argmax().item() for answer in answers]


rows = [first_units(train(seed)) for seed in range(8)]
print("seed  correlation  at its mean  patch")
for seed, (known, lost, gained) in enumerate(rows):
    print(f"{seed:4} {known:12} {lost:12} {gained:6}")
differ = sum(known != lost for known, lost, _ in rows)
assert rows[0] == [8, 5, 5]
assert differ > 4
assert sum(known == lost == gained for known, lost, gained in rows) == 1

# %% [markdown]
# In most of the eight nets the unit that correlates most is not the one whose ablation costs most.
# The three ways agree in one of them. So the correlation is not always wrong, but it does not tell
# you when it is right.
#
# ## Try it
#
# Guess before you run; the cell below has the answers.
#
# 1. Let the score be the logit of 8 alone. Which unit of the second layer closes the most now?
# 2. Patch the two units of the second layer with the largest shares together. How many plain eights
#    does the net find then? And with the two that correlate most?
# 3. Train without dropout, `train(seed, dropout=0)`. How many marked eights does the net still find
#    when it loses the one unit of the first layer that it needs most, at zero?

# %%
rises = (under_mark["second"] - without_mark["second"]).mean(dim=0) * last[8]
print("1: unit", rises.argmax().item())
for units in (by_share[:2], by_correlation[:2]):
    print(f"2: units {units}: {found(patch('second', units)):.0%}")


@torch.no_grad()
def largest_share(model):
    """Return the largest share of the gap that one unit of the first layer closes."""
    before, _ = run(eights, model=model)
    after, caught = run(marked_eights, model=model)
    without_eight = before.index_fill(1, torch.tensor([8]), -torch.inf)
    strongest = without_eight.argmax(dim=1, keepdim=True)

    def mean_score(logits):
        return (logits[:, 8] - logits.gather(1, strongest).squeeze(1)).mean()

    shares = []
    for unit in range(UNITS):
        patched = [("first", unit, caught["first"][:, unit])]
        moved = mean_score(run(eights, patched, model)[0]) - mean_score(before)
        shares.append((moved / (mean_score(after) - mean_score(before))).item())
    return max(shares)


needed, largest = {}, {}
for dropout in (0.2, 0):
    needed[dropout], largest[dropout] = [], []
    for seed in range(4):
        model = train(seed, dropout)
        lost = [found(run(marked_eights, [("first", u, 0)], model)[0]) for u in range(UNITS)]
        needed[dropout].append(min(lost))
        largest[dropout].append(largest_share(model))
    print(f"3: dropout {dropout}, four nets:", [f"{part:.0%}" for part in needed[dropout]])
    print("   largest share of a unit:", [f"{part:.0%}" for part in largest[dropout]])
assert rises.argmax() == 8
assert rises.argsort(descending=True)[1] == 5
assert rival.flatten().mode().values == 1
assert last[8, 5] < 0 < last[1, 5]  # silent unit 5: more for the 8, less for the 1
assert 0.5 < last[1, 8] / last[8, 8] < 1
assert found(patch("second", by_share[:2])) > 0.5 > 0.1 > found(patch("second", by_correlation[:2]))
assert min(needed[0.2]) > 0.7 > 0.6 > max(needed[0])
assert sum(largest[0.2]) > sum(largest[0])

# %% [markdown]
# 1: unit 8. It adds most to the logit of 8, but to that of the usual rival, the 1, it adds more
# than half as much; unit 5 comes second for the 8, and its silence takes something away from the 1.
# What you measure decides what you find. 2: the two largest shares bring back more than half of the
# eights, the two largest correlations next to none. 3: without dropout each of the four nets has a
# unit whose loss costs about half of the eights or all of them; with dropout none costs more than
# about a quarter.
#
# Has dropout spread the mark over more units, then? The shares do not say so: on average the
# largest one is larger with dropout. A net that was trained with units missing copes with one unit
# at zero, even a unit through which much of the mark goes.
#
# ## In short
#
# - Make the cause known first: two runs that differ in one thing.
# - Correlation finds units that know the label. The rest of the net may hardly need them.
# - An ablation depends on the value you set. At zero, a unit that works by silence is not seen.
# - Take units away in pairs, too: two can cost little one by one, and everything together.
# - Two checks for every patch: nothing patched is the one run, all patched is the other.
# - Compare with units drawn at random, with other seeds, and with another score.
#
# ## Where next
#
# - [Forward hooks](../../inspect/hooks/): what a hook may return, and what goes wrong.
# - [Lab: the life of a gradient](../life_of_a_gradient/): hooks on the way back.
# - [Dropout](../../create/dropout/): what it does in train mode, and what in eval mode.
