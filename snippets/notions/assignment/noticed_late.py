from torch import nn


class Forgetful(nn.Module):
    def __init__(self):
        self.sizes = [3, 10]


uses = {
    "model(x)": lambda model: model(0),
    "model.eval()": lambda model: model.eval(),
    "model.parameters()": lambda model: list(model.parameters()),
    "model.state_dict()": lambda model: model.state_dict(),
}
for name, use in uses.items():
    try:
        use(Forgetful())
    except AttributeError as error:
        print(f"{name:19} {error}")
