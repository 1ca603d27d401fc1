from product_net import trained

net = trained()
print("unit    x0   x1   x2   x3  head")
for unit in range(8):
    weights = net.hidden.weight[unit].tolist()
    weights.append(net.head.weight[0, unit].item())
    signs = ["-" if w < -1 else "+" if w > 1 else "0" for w in weights]
    print(f"{unit:<4}", *[f"{sign:>4}" for sign in signs])
