import torch


def train(weight, gradients, lr):
    master = weight.float()
    for gradient in gradients:
        master -= lr * gradient.float()
    return master.bfloat16()


# the check
wrong = []
for seed, steps, lr in [(0, 100, 0.001), (1, 300, 0.0005), (2, 1, 0.1)]:
    torch.manual_seed(seed)
    weight = torch.randn(50).bfloat16()
    before = weight.clone()
    gradients = [torch.randn(50).bfloat16() + 1 for _ in range(steps)]
    exact = weight.double() - lr * sum(g.double() for g in gradients)
    trained = train(weight, gradients, lr)
    if trained.dtype != torch.bfloat16:
        wrong.append(f"the weight is {trained.dtype}")
    elif not torch.allclose(trained.double(), exact, rtol=0.01, atol=0.001):
        error = (trained.double() - exact).abs().max().item()
        wrong.append(f"{steps} steps: off by {error:.2f}")
    if not torch.equal(weight, before):
        wrong.append("the given weight has changed")
print("not yet: " + ", ".join(dict.fromkeys(wrong)) if wrong else "solved")
