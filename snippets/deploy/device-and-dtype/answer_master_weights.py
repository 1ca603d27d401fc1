import torch


def train(weight, gradient, lr, steps):
    master = weight.float()
    for _ in range(steps):
        master -= lr * gradient
    return master.bfloat16()


# the check
weight = torch.ones(4, dtype=torch.bfloat16)
gradient = torch.tensor([1.0, 2.0, 4.0, 0.0])
trained = train(weight, gradient.bfloat16(), lr=0.001, steps=100)
wanted = (1 - 0.1 * gradient).bfloat16()
if trained.dtype != torch.bfloat16:
    print("not yet: wanted a bfloat16 weight, got", trained.dtype)
elif not torch.allclose(trained, wanted, rtol=0.005):
    print("not yet: wanted", wanted.tolist(), "got", trained.tolist())
else:
    print("solved")
