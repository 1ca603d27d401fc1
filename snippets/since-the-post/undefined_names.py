simple_mlp = """
import torch
from torch import nn
from collections import OrderedDict

class SimpleMLP(nn.Module):
    def __init__(self, in_f, inter_f, out_f):
        super().__init__()
        self.layers=nn.Sequential(
            OrderedDict([
            ('lin_in', nn.Linear(in_f, inter_f)),
            ('lin_out', nn.Linear(inter_f, out_f))])
            )

    def forward(self, x):
        return self.layers(x)
"""
blocks = {
    "the optimizer": "torch.optim.SGD(model.parameters(), lr=learning_rate)",
    "SimpleLinearLayer": "class SimpleLinearLayer(nn.Module): ...",
    "the inspection loop": "layer=CustomLayer(in_features, out_features)",
    "Sequential": "lin_in=nn.Linear(in_features, inter_features)",
    "ParameterDict": "class SimpleLinearLayer(nn.Module): ...",
    "SimpleMLP": simple_mlp,
    "VerboseModel": "class VerboseModel(nn.Module): ...",
    "the three modes": "x=torch.zeros((2,in_f))",
}
for block, text in blocks.items():
    fresh_session = {"__name__": "__main__"}
    try:
        exec(text, fresh_session)
    except NameError as error:
        print(f"{block:20} NameError: {error}")
    else:
        print(f"{block:20} runs")
