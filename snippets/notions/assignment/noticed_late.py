from torch import nn


class Forgetful(nn.Module):
    def __init__(self):
        self.sizes = [3, 10]


model = Forgetful()  # no error yet
for name in ["eval", "parameters", "state_dict", "__call__"]:
    try:
        method = getattr(model, name)
        list(method())  # list, because parameters() is a generator
    except AttributeError as error:
        print(f"{name:10} {error}")
