# %% [markdown]
# # Lab: a list or a ModuleList
#
# *What happens in training if a module keeps its layers in a plain Python list?*
#
# The layers in the list are not trained. They compute, and `backward()` gives them gradients, but
# `parameters()` does not list them, so the optimizer never gets them. Torch raises no error here,
# and the loss still falls a little, because the other layers learn.
#
# ## One class, two containers
#
# Two spirals lie one inside the other, and the net has to tell them apart. `container` says in what
# the net keeps its hidden layers: in a `list`, or in an
# [`nn.ModuleList`](https://docs.pytorch.org/docs/stable/generated/torch.nn.ModuleList.html).

# %%
import torch
from torch import nn
from torch.nn.functional import binary_cross_entropy_with_logits

radius = torch.linspace(0.1, 1, 150)
angle = 3 * torch.pi * radius
spiral = torch.stack([radius * angle.cos(), radius * angle.sin()], dim=1)
points = torch.cat([spiral, -spiral])  # (300, 2)
target = torch.cat([torch.zeros(150), torch.ones(150)])


class SimpleMLP(nn.Module):
    def __init__(self, container: type[list] | type[nn.ModuleList]) -> None:
        super().__init__()
        self.first = nn.Linear(2, 32)
        self.hidden = container([nn.Linear(32, 32) for _ in range(3)])
        self.last = nn.Linear(32, 1)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        x = self.first(x).relu()
        for layer in self.hidden:
            x = layer(x).relu()
        return self.last(x).squeeze(1)


def build(container, seed=0):
    torch.manual_seed(seed)
    return SimpleMLP(container)


in_list, in_module_list = build(list), build(nn.ModuleList)
for net in (in_list, in_module_list):
    print(type(net.hidden).__name__, [name for name, _ in net.named_children()])
assert torch.equal(in_list(points), in_module_list(points))
assert len(list(in_list.parameters())) == 4
assert len(list(in_module_list.parameters())) == 10

# %% [markdown]
# From the same seed both nets give the same outputs. Only the net with the ModuleList lists its
# hidden layers.
#
# ## Train both
#
# Each optimizer gets
# [`net.parameters()`](https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.parameters).


# %%
def train(net, parameters):
    optimizer = torch.optim.Adam(parameters, lr=0.003)
    losses = []
    for _ in range(300):
        optimizer.zero_grad()
        loss = binary_cross_entropy_with_logits(net(points), target)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses


list_losses = train(in_list, in_list.parameters())
module_list_losses = train(in_module_list, in_module_list.parameters())
print(f"list        {list_losses[0]:.2f} -> {list_losses[-1]:.2f}")
print(f"ModuleList  {module_list_losses[0]:.2f} -> {module_list_losses[-1]:.2f}")
assert list_losses[0] == module_list_losses[0]
assert list_losses[-1] > 0.5
assert max(module_list_losses[150:]) < 0.01

# %% [markdown]
# ## How the pictures look
#
# These settings change no result. Gray on a transparent ground is legible on light and on dark
# pages.

# %%
import sys

import matplotlib.pyplot as plt

BLUE, ORANGE, GRAY = "#1a80c4", "#d55e00", "#7d8590"
plt.rc("font", size=12)
plt.rc("figure", figsize=(6, 3.2), facecolor="none")
plt.rc("figure.constrained_layout", use=True)
plt.rc("axes", facecolor="none", edgecolor=GRAY, labelcolor=GRAY, titlesize=12)
plt.rc("axes.spines", top=False, right=False)
plt.rc("text", color=GRAY)
plt.rc("xtick", color=GRAY)
plt.rc("ytick", color=GRAY)
plt.rc("legend", frameon=False)
plt.rc("svg", hashsalt="torch.nn")
if "ipykernel" in sys.modules:  # in a notebook
    from matplotlib_inline.backend_inline import set_matplotlib_formats

    set_matplotlib_formats("svg", metadata={"Date": None})

# %%
plt.figure()
plt.plot(list_losses, "--", color=ORANGE, linewidth=2, label="list")
plt.plot(module_list_losses, color=BLUE, linewidth=2, label="ModuleList")
plt.xlabel("step")
plt.ylabel("loss")
plt.ylim(0, 0.75)
plt.legend(loc="center right")
plt.show()

# %% [markdown]
# Both losses start at 0.7; with the ModuleList the loss is below 0.01 after 150 steps, with the
# list it stays above 0.5.
#
# ## How far each weight moved
#
# The distance between a weight and its first value, relative to the size of that value.


# %%
def weights(net):
    return [layer.weight for layer in (net.first, *net.hidden, net.last)]


def moved(net, start):
    pairs = zip(weights(net), weights(start), strict=True)
    return [((new - old).norm() / old.norm()).item() for new, old in pairs]


list_moved = moved(in_list, build(list))
module_list_moved = moved(in_module_list, build(nn.ModuleList))
assert list_moved[1:4] == [0, 0, 0]
assert min(module_list_moved) > 0.1
assert list_moved[0] > module_list_moved[0]
assert list_moved[4] > module_list_moved[4]

# %%
names = ["first", "hidden 0", "hidden 1", "hidden 2", "last"]
places = torch.arange(5)
plt.figure()
bars = plt.bar(places - 0.2, list_moved, 0.38, label="list", color="none")
for bar in bars:
    bar.set(edgecolor=ORANGE, hatch="////")
plt.bar_label(bars, [f"{m:.1f}" if m else "0" for m in list_moved], color=GRAY)
bars = plt.bar(places + 0.2, module_list_moved, 0.38, label="ModuleList", color=BLUE)
plt.bar_label(bars, fmt="%.1f", color=GRAY)
plt.xticks(places, names)
plt.ylabel("relative distance")
plt.legend()
plt.show()

# %% [markdown]
# In the ModuleList all five weights moved; in the list the three hidden ones moved by exactly
# zero, and the first and the last moved further than in the ModuleList.
#
# The hidden layers of the list had gradients all the same: the backward pass computed them, and
# nothing used them.
# [`zero_grad()`](https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.zero_grad)
# does not reach them either, so their gradients add up from step to step.

# %%
in_list.zero_grad()
print("first:    ", in_list.first.weight.grad)
print(f"hidden[0]: norm {in_list.hidden[0].weight.grad.norm():.1f}")
assert in_list.first.weight.grad is None
assert in_list.hidden[0].weight.grad.norm() > 0

# %% [markdown]
# ## What they learned


# %%
def accuracy(net):
    return ((net(points) > 0) == target.bool()).float().mean().item()


def draw(axes, net, title):
    line = torch.linspace(-1.15, 1.15, 150)
    y, x = torch.meshgrid(line, line, indexing="ij")
    with torch.no_grad():
        score = net(torch.stack([x.flatten(), y.flatten()], dim=1))
    score = score.reshape(x.shape)
    sides = {"levels": [-1e9, 0, 1e9], "colors": [BLUE, ORANGE]}
    axes.contourf(x, y, score, alpha=0.25, **sides)
    for part, color, marker in ((spiral, BLUE, "o"), (-spiral, ORANGE, "^")):
        axes.scatter(*part[::3].T, s=14, color=color, marker=marker)
    axes.set_title(f"{title}: {accuracy(net):.0%}")
    axes.set_aspect("equal")
    axes.set_axis_off()


_, (left, right) = plt.subplots(1, 2)
draw(left, in_list, "list")
draw(right, in_module_list, "ModuleList")
plt.show()

# %% [markdown]
# With the list the border passes between the spirals only near the center; with the ModuleList it
# follows them all the way.

# %%
assert accuracy(in_list) < 0.8
assert accuracy(in_module_list) == 1

# %% [markdown]
# ## Handing the parameters to the optimizer is no cure
#
# Keep the list, and give the optimizer the parameters of the hidden layers too. Training works: the
# loss falls as it does with the ModuleList. But the hidden layers are missing from
# [`state_dict()`](https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.state_dict).

# %%
by_hand = build(list)
missing = [p for layer in by_hand.hidden for p in layer.parameters()]
by_hand_losses = train(by_hand, [*by_hand.parameters(), *missing])
print(f"loss {by_hand_losses[0]:.2f} -> {by_hand_losses[-1]:.2f}")
print(list(by_hand.state_dict()))
assert by_hand_losses[-1] < 0.01
assert not any(name.startswith("hidden") for name in by_hand.state_dict())

# %% [markdown]
# Load this state into a new net that has a list as well. Torch reports that all keys matched,
# because the new net does not list its hidden layers either.

# %%
loaded = build(list, seed=2)
print(loaded.load_state_dict(by_hand.state_dict()))
assert accuracy(by_hand) == 1
assert accuracy(loaded) == 0.5

# %%
_, (left, right) = plt.subplots(1, 2)
draw(left, by_hand, "trained")
draw(right, loaded, "saved and loaded")
plt.show()

# %% [markdown]
# Before saving, the border follows the spirals. After loading there is no border: every point gets
# the same answer, and half of the answers are wrong.
#
# A cast and a change of mode do not reach the layers in the list either. Nor does a move to another
# device, because `to()` walks the same tree. So on a GPU the mistake shows: after `net.to("cuda")`
# the layers in the list are still on the CPU, and `forward` raises.

# %%
by_hand.double().eval()
print("first:    ", by_hand.first.weight.dtype, "training =", by_hand.first.training)
print("hidden[0]:", by_hand.hidden[0].weight.dtype, "training =", by_hand.hidden[0].training)
assert by_hand.hidden[0].weight.dtype == torch.float32
assert by_hand.hidden[0].training

# %% [markdown]
# ## In short
#
# - `parameters()` does not list layers in a plain list. The optimizer trains the rest, and the loss
#   can still fall.
# - The layers in the list get gradients that nothing uses and `zero_grad()` does not clear.
# - Handing their parameters to the optimizer repairs training, not saving, casting or moving.
#   Loading says "All keys matched".
# - The cure: `nn.ModuleList` in place of `list`.
#
# ## Where next
#
# - [Containers](../../create/containers/): which container for which shape of net.
# - [Walk the tree](../../inspect/walk/): see what a module has registered.
# - [Parameter](../../notions/parameter/): what the optimizer is given.
