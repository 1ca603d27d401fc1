import torch
from torch import nn

weight = torch.ones(3)
for loss in (
    nn.MSELoss(),
    nn.CrossEntropyLoss(weight=weight),
    nn.NLLLoss(weight=weight),
    nn.MultiMarginLoss(weight=weight),
    nn.MultiLabelSoftMarginLoss(weight=weight),
    nn.BCELoss(weight=weight),
    nn.BCEWithLogitsLoss(weight=weight, pos_weight=weight),
    nn.LinearCrossEntropyLoss(4, 3),
):
    parameters = [name for name, _ in loss.named_parameters()]
    print(type(loss).__name__, list(loss.state_dict()), parameters)


class Net(nn.Module):
    def __init__(self, weight=None):
        super().__init__()
        self.layer = nn.Linear(4, 3)
        self.loss = nn.CrossEntropyLoss(weight=weight)


try:
    Net().load_state_dict(Net(weight).state_dict())
except RuntimeError as error:
    print("RuntimeError:", str(error).splitlines()[-1].strip())
