import torch
from product_net import points, trained


def with_one(features):
    one = torch.ones(len(features), 1, dtype=features.dtype)
    return torch.cat([features, one], dim=1)


def fit(features, labels, ridge=1e-3):
    """Solve (A'A + ridge) w = A'y, for labels of -1 and 1."""
    a = with_one(features)
    square = a.T @ a + ridge * torch.eye(a.shape[1], dtype=a.dtype)
    return torch.linalg.solve(square, a.T @ labels)


def share_right(weight, features, labels):
    guess = (with_one(features) @ weight).sign()
    return (guess == labels).float().mean().item()


if __name__ == "__main__":
    net = trained()
    torch.manual_seed(1)
    x, label = points(8000)
    shuffled = label[torch.randperm(8000)]
    with torch.no_grad():
        untrained = trained(steps=0)[:2](x)
        layers = {"input": x, "hidden": net[:2](x), "untrained": untrained}
    print("percent right on new points")
    for name, features in layers.items():
        for kind, target in (("label", label), ("shuffled", shuffled)):
            sign = target.float() * 2 - 1
            weight = fit(features[:4000], sign[:4000])
            share = share_right(weight, features[4000:], sign[4000:])
            print(f"{name:9} {kind:9} {10 * round(10 * share):3}")
