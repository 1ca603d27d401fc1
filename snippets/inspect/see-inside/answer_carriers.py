import torch
from torch import nn
from watch import capture, replaced


@torch.no_grad()
def carriers(model, layers, clean, corrupted):
    with capture(model, *layers) as caught:
        wanted = model(clean)

    def restored(layer, place):
        def patch(output):
            output = output.clone()
            output[:, place] = caught[layer][0][:, place]
            return output

        with replaced(model, layer, patch):
            return torch.allclose(model(corrupted), wanted)

    places = range(clean.shape[1])
    return [[p for p in places if restored(layer, p)] for layer in layers]


# the check
torch.manual_seed(0)
wrong = []
for groups, places, changed, wanted in (
    ([2, 3], 6, [1], [[2], [1], [1]]),
    ([3], 6, [0, 1], [[], []]),  # one patch is not enough
    ([2], 2, [], [[0, 1], [0, 1]]),  # nothing to repair
):
    model = nn.Sequential(*map(nn.ChannelShuffle, groups), nn.Linear(2, 3))
    clean = torch.randn(6, places, 2)
    corrupted = clean.clone()
    corrupted[1:, changed] += 0.01  # the first sample stays clean
    names = [str(index) for index in range(len(model))]
    found = carriers(model, names, clean, corrupted)
    if found != wanted or any(module._forward_hooks for module in model):
        wrong.append(f"{found} instead of {wanted}, or hooks are left")
print(f"not yet: {wrong[0]}" if wrong else "solved")
