import torch
from probe import fit, share_right

torch.manual_seed(0)
signal = torch.randn(4000, 1)
features = torch.cat([1e-4 * signal, torch.randn(4000, 9)], dim=1)
labels = signal.squeeze(1).sign()


def show(name, features):
    weight = fit(features[:2000], labels[:2000])
    share = share_right(weight, features[2000:], labels[2000:])
    print(f"{name:13} {10 * round(10 * share):3} percent right")


show("as it is", features)
mean = features[:2000].mean(dim=0)  # of the training samples only
spread = features[:2000].std(dim=0)
show("standardized", (features - mean) / (spread + 1e-8))
