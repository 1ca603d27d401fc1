import torch
from product_net import points, trained
from torch.nn.functional import cosine_similarity


def cka(first, second):
    """Compare two (samples, units); 1: equal up to rotation, scale, shift."""
    first = first - first.mean(0)
    second = second - second.mean(0)
    shared = (first.T @ second).square().sum()
    own = (first.T @ first).norm() * (second.T @ second).norm()
    return shared / own


if __name__ == "__main__":
    torch.manual_seed(1)
    x, _ = points(2000)

    def hidden(seed, steps=250):
        return trained(seed, width=8, steps=steps)[:2](x).detach()

    one = hidden(seed=0)
    nets = {
        "itself": one,
        "its units reordered": one[:, [3, 0, 5, 1, 7, 2, 4, 6]],
        "another seed, 2": hidden(seed=2),
        "another seed, 7": hidden(seed=7),
        "another seed, 8": hidden(seed=8),
        "untrained": hidden(seed=0, steps=0),
        "noise": torch.randn(2000, 8),
    }
    print("compared with        cosine   CKA")
    for name, other in nets.items():
        cosine = cosine_similarity(one, other, dim=1).mean().abs()
        print(f"{name:20} {cosine:6.1f} {cka(one, other):6.1f}")
