import torch
from torch import nn

LAYERS = 2
STEPS = 4


def marks(state, output, h_n):
    """Say where a state is found: in output, in h_n, or in neither."""
    found = []
    if any(torch.equal(state, half) for half in output.chunk(2)):
        found.append("out")
    for place, last in enumerate(h_n):
        if torch.equal(state, last):
            found.append(f"h_n[{place}]")
    return " ".join(found) or "·"


torch.manual_seed(0)
x = torch.randn(STEPS, 3)  # one sequence: (time, features)
gru = nn.GRU(3, 5, num_layers=LAYERS, bidirectional=True)
lower = nn.GRU(3, 5, bidirectional=True)  # its first layer alone
lower.load_state_dict(gru.state_dict(), strict=False)

output, h_n = gru(x)
between, _ = lower(x)
print("layer", *(f"t={t}" for t in range(STEPS)), sep=" │ ")
for number, states in enumerate((between, output)):
    for direction, arrow in enumerate("→←"):
        row = [f"{number} {arrow}"]
        for t in range(STEPS):
            state = states[t].chunk(2)[direction]
            row.append(marks(state, output[t], h_n))
        print(*row, sep=" │ ")
