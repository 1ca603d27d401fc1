import torch
import torch.nn.functional as F

x = torch.tensor([[[1.0, 1.0, 1.0]]])
kernel = torch.tensor([[[1.0, 2.0, 3.0, 4.0]]])


def show(**settings):
    output = F.conv_transpose1d(x, kernel, stride=2, **settings)
    cells = output.flatten().round().int().tolist()
    text = ", ".join(f"{name}={number}" for name, number in settings.items())
    print(f"{text:29}", cells)


show(padding=0)
show(padding=1)
show(padding=2)
show(padding=1, output_padding=1)
show(padding=0, output_padding=1)
