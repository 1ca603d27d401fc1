import torch
from pointer_net import pointers, trained

net = trained()
torch.manual_seed(1)
digits, _ = pointers(1000)
maps = []


def keep(module, args, output):
    maps.append(output[1].detach())  # output is (values, weights)


with net.blocks[0].attention.register_forward_hook(keep):
    with net.blocks[1].attention.register_forward_hook(keep):
        net(digits)

print("percent        0    1    2    3    4    5")
for layer, weights in enumerate(maps):
    for pointer in range(3):
        rows = weights[digits[:, 4] == pointer, -1]  # looks from the last place
        shares = [10 * round(10 * share) for share in rows.mean(0).tolist()]
        cells = [f"{share:<4}" for share in shares]
        print(f"block {layer}, to {pointer} ", " ".join(cells).rstrip())
