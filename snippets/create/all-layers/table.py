import torch
from facts import facts
from torch import nn

HEADING = "layer", "input", "output", "numbers", "buffers", "mode", "draws"


def table(*cases):
    """Return a line for each layer and the inputs of its call."""
    rows = [HEADING, *(facts(*case) for case in cases)]
    texts = [[str(cell) for cell in row] for row in rows]
    widths = [max(map(len, column)) for column in zip(*texts, strict=True)]
    lines = ["  ".join(map(str.ljust, row, widths)) for row in texts]
    return "\n".join(line.rstrip() for line in lines)


if __name__ == "__main__":
    linear = [nn.Linear(3, 2), torch.ones(5, 3)]
    dropout = [nn.Dropout(), torch.ones(5, 3)]
    print(table(linear, dropout))
