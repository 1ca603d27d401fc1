import torch
from probe import fit, share_right

torch.manual_seed(0)
for samples in (100, 200, 20_000):
    features = torch.randn(samples + 1000, 150)  # noise, as are the labels
    labels = torch.randn(samples + 1000).sign()
    weight = fit(features[:samples], labels[:samples])
    shares = (
        share_right(weight, features[:samples], labels[:samples]),
        share_right(weight, features[samples:], labels[samples:]),
    )
    seen, new = (10 * round(10 * share) for share in shares)
    print(f"{samples:6} samples: {seen:3} percent of them, {new} of new ones")
