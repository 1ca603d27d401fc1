from threading import Thread

import torch
from torch import nn


def predict():
    graphs.append(model(torch.ones(1, 2)).requires_grad)


@torch.no_grad()
def predict_without_graph():
    predict()


graphs: list[bool] = []
model = nn.Linear(2, 1)
with torch.no_grad():
    for target in (predict, predict_without_graph):
        thread = Thread(target=target)
        thread.start()
        thread.join()
        print(f"{target.__name__:21} graph: {graphs[-1]}")
