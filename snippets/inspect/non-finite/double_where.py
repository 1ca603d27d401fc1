import torch


def gradient(function, x):
    x = x.clone().requires_grad_()
    function(x).sum().backward()
    return x.grad.tolist()


def one_where(x):
    return torch.where(x > 0, x.sqrt(), 0.0)


def two_wheres(x):
    safe = torch.where(x > 0, x, 1.0)  # what sqrt never sees cannot hurt
    return torch.where(x > 0, safe.sqrt(), 0.0)


x = torch.tensor([-1.0, 0.0, 4.0])
print("values equal:", torch.equal(one_where(x), two_wheres(x)))
print("one where: ", gradient(one_where, x))
print("two wheres:", gradient(two_wheres, x))
