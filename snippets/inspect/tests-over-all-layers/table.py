import torch
from questions import alone, draws, mixes, none, second
from torch import nn

HEADING = "", "samples", "later", "draws", "none", "second", "alone"


def table(*cases):
    """Return a line for each case: a layer, its inputs, a dimension."""
    rows = [HEADING]
    for layer, *inputs, dim in cases:
        answers = [
            mixes(layer, inputs, 0),
            mixes(layer, inputs, dim),
            draws(layer, inputs),
            none(layer, inputs),
            second(layer, inputs),
            alone(layer, inputs),
        ]
        rows.append((type(layer).__name__, *answers))
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = ["  ".join(map(str.ljust, row, widths)) for row in rows]
    return "\n".join(line.rstrip() for line in lines)


if __name__ == "__main__":
    torch.manual_seed(0)
    tokens = torch.randn(4, 5, 6)  # (sample, time, feature)
    channels = torch.randn(4, 6, 5)  # (sample, channel, time)
    print(
        table(
            [nn.Linear(6, 6), tokens, 1],
            [nn.Dropout(), tokens, 1],
            [nn.BatchNorm1d(6), channels, 2],
        )
    )
