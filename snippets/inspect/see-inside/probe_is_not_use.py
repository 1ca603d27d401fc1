import torch
from pointer_net import pointers, trained
from probe import fit, share_right
from watch import capture, replaced

net = trained()
torch.manual_seed(1)
digits, answer = pointers(4000)
with torch.no_grad(), capture(net, "blocks.0") as caught:
    net(digits)
state = caught["blocks.0"][0]  # (samples, places, width)


def right_without(place):
    def ablate(output):
        output = output.clone()
        output[:, place] = state[:, place].mean(0)
        return output

    with torch.no_grad(), replaced(net, "blocks.0", ablate):
        return (net(digits).argmax(1) == answer).float().mean().item()


print("place  probe finds  damage without it")
for place in range(4):
    target = (digits[:, place] >= 2).float() * 2 - 1
    weight = fit(state[:2000, place], target[:2000])
    found = share_right(weight, state[2000:, place], target[2000:])
    damage = "none" if right_without(place) > 0.99 else "wrong answers"
    print(f"{place:5} {round(100 * found):12}  {damage}")
