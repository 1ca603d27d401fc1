import torch
from pointer_net import pointers, trained
from watch import capture, replaced

LAYERS = ("embed", "blocks.0", "blocks.1")


def patched(net, corrupted, layer, place, source):
    """Run on corrupted, with one place of one layer taken from source."""

    def patch(output):
        output = output.clone()
        output[:, place] = source[:, place]
        return output

    with replaced(net, layer, patch):
        return net(corrupted)


@torch.no_grad()
def restored(net, clean, corrupted):
    """Return a table: percent of samples with the clean answer again."""
    with capture(net, *LAYERS) as caught:
        answer = net(clean).argmax(1)
    places = range(clean.shape[1])
    lines = ["restored " + " ".join(f"{place:4}" for place in places)]
    for layer in LAYERS:
        line = f"{layer:8}"
        for place in places:
            source = caught[layer][0]
            now = patched(net, corrupted, layer, place, source).argmax(1)
            share = (now == answer).float().mean().item()
            line += f" {round(100 * share):4}"
        lines.append(line)
    return "\n".join(lines)


if __name__ == "__main__":
    digits, _ = pointers(100)
    print(restored(trained(), digits, digits))  # not corrupted yet
