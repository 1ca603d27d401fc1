import torch
from probe import fit, share_right

torch.manual_seed(0)
features = torch.randn(4000, 10)
labels = torch.where(torch.rand(4000) < 0.9, 1.0, -1.0)  # no meaning
weight = fit(features[:2000], labels[:2000])
new, wanted = features[2000:], labels[2000:]
shares = [share_right(weight, new, wanted)]
for label in (1.0, -1.0):
    chosen = wanted == label
    shares.append(share_right(weight, new[chosen], wanted[chosen]))
shares.append((shares[1] + shares[2]) / 2)
names = ("all", "label 1", "label -1", "mean of the two")
for name, share in zip(names, shares, strict=True):
    print(f"{name:16} {10 * round(10 * share):3} percent right")
