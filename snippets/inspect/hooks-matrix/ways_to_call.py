import torch
from count_hooks import step, table

x = torch.ones(3, 2)


def no_grad(model, hear):
    hear(model.watched)
    with torch.no_grad():
        model(x)


def inference(model, hear):
    hear(model.watched)
    with torch.inference_mode():
        model(x)


def forward(model, hear):
    hear(model.watched)
    model.watched.forward(x).sum().backward()


def twice(model, hear):
    hear(model.watched)
    model.watched(model.watched(x)).sum().backward()


print(table(step, no_grad, inference, forward, twice))
