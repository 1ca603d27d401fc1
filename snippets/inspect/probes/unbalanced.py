import torch
from probe import fit, share_right

torch.manual_seed(0)
features = torch.randn(20_000, 10)
noise = torch.randn(20_000)
new = torch.arange(20_000) >= 10_000


def show(name, labels, fitted):
    weight = fit(features[fitted], labels[fitted])
    shares = [share_right(weight, features[new], labels[new])]
    for label in (1.0, -1.0):
        chosen = new & (labels == label)
        shares.append(share_right(weight, features[chosen], labels[chosen]))
    shares.append((shares[1] + shares[2]) / 2)
    print(f"{name:16}", *[f"{10 * round(10 * share):6}" for share in shares])


print("percent right       all      1     -1   mean")
show("noise", torch.where(noise > -1.28, 1.0, -1.0), ~new)

labels = torch.where(features[:, 0] + noise > -1.81, 1.0, -1.0)
show("signal", labels, ~new)
ones = (~new & (labels == 1)).nonzero()
others = (~new & (labels == -1)).nonzero()
equal = torch.cat([ones[: len(others)], others]).squeeze(1)
show("signal, balanced", labels, equal)
