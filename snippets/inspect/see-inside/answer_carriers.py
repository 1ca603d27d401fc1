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
for groups, places, wanted in (
    ([2], 4, [[2], [2]]),
    ([2, 3], 6, [[2], [1], [1]]),
    ([5, 2], 10, [[5], [1], [1]]),
):
    shuffles = [nn.ChannelShuffle(count) for count in groups]
    model = nn.Sequential(*shuffles, nn.Linear(2, 3))
    clean = torch.randn(6, places, 2)
    corrupted = clean.index_fill(1, torch.tensor(1), 9.0)
    names = [str(index) for index in range(len(model))]
    found = carriers(model, names, clean, corrupted)
    if found != wanted or any(module._forward_hooks for module in model):
        wrong.append(f"{found} instead of {wanted}, or hooks are left")
print(f"not yet: {wrong[0]}" if wrong else "solved")
