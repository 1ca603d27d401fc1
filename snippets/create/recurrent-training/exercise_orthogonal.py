import torch
from torch import nn


# your turn
def make_orthogonal(layer):
    """Make each gate of each weight_hh of a recurrent layer orthogonal."""
    nn.init.orthogonal_(layer.weight_hh_l0)


# the check
wrong = []
for kind in (nn.RNN, nn.GRU, nn.LSTM):
    for layers, both in ((1, False), (2, True)):
        layer = kind(3, 5, num_layers=layers, bidirectional=both)
        old = {name: p.detach().clone() for name, p in layer.named_parameters()}
        kept = [*layer.parameters()]  # an optimizer may hold them already
        make_orthogonal(layer)
        trained = [p for p in layer.parameters() if p.requires_grad]
        if [*map(id, trained)] != [*map(id, kept)]:
            wrong.append(f"{kind.__name__}: a new parameter, or a frozen one")
        for name, weight in layer.state_dict().items():
            if not name.startswith("weight_hh"):
                if not torch.equal(weight, old[name]):
                    wrong.append(f"{kind.__name__}: {name} changed")
                continue
            products = [gate @ gate.T for gate in weight.split(5)]
            eyes = torch.eye(5).expand(len(products), 5, 5)
            if not torch.allclose(torch.stack(products), eyes, atol=1e-5):
                wrong.append(f"{kind.__name__}: {name}")
print(f"not yet: {wrong[0]}" if wrong else "solved")
