import torch
from torch import nn


def weights_of(layer, number, suffix):
    """Return the weights of one layer and direction, by their short names."""
    ending = f"_l{number}{suffix}"
    return {
        name.removesuffix(ending): weight
        for name, weight in layer.named_parameters()
        if name.endswith(ending)
    }


def layer_by_hand(step, layer, x, states):
    """Return output and last states for x of (time, batch, features)."""
    last_states = []
    for number in range(layer.num_layers):
        halves = []
        for suffix in ["", "_reverse"][: 1 + layer.bidirectional]:
            weights = weights_of(layer, number, suffix)
            place = len(last_states)  # of this layer and direction
            state = [start[place] for start in states]
            outputs = []
            for x_t in x.flip(0) if suffix else x:  # backward: last first
                state = step(x_t, state, **weights)
                outputs.append(state[0])
            last_states.append(state)
            half = torch.stack(outputs)
            halves.append(half.flip(0) if suffix else half)  # in time again
        x = torch.cat(halves, dim=-1)  # what the next layer reads
    return x, [torch.stack(parts) for parts in zip(*last_states, strict=True)]


if __name__ == "__main__":
    lstm = nn.LSTM(3, 4, num_layers=2, proj_size=2)
    print(*weights_of(lstm, 1, ""))
