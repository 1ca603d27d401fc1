import torch

target = torch.tensor([1.0, torch.nan, 3.0])  # the second is missing
known = ~target.isnan()


def times_mask(prediction):
    return ((prediction - target).square() * known).sum() / known.sum()


def chosen(prediction):
    return (prediction - target)[known].square().mean()


def filled(prediction):
    safe = torch.where(known, target, 0.0)
    squares = (prediction - safe).square() * known
    return squares.sum() / known.sum().clamp(min=1)


for loss_of in times_mask, chosen, filled:
    prediction = torch.zeros(3, requires_grad=True)
    loss = loss_of(prediction)
    loss.backward()
    print(f"{loss_of.__name__:10} {loss.item()} {prediction.grad.tolist()}")
