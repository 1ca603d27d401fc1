import torch
from torch import nn


# your turn
def enlarge(channels, kernel, factor):
    """Return a ConvTranspose1d that makes each signal factor times longer.

    kernel >= factor; set padding and output_padding, and no dilation.
    ValueError if they cannot do it.
    """
    padding = (kernel - factor + 1) // 2
    more = 2 * padding - (kernel - factor)
    if more >= factor:
        raise ValueError("output_padding must be smaller than the stride")
    return nn.ConvTranspose1d(channels, channels, kernel, factor, padding, more)


# the check
wrong = []
for factor in range(1, 5):
    for kernel in range(factor, factor + 5):
        text = f"kernel {kernel}, factor {factor}: "
        possible = factor > 1 or kernel % 2 == 1
        try:
            up = enlarge(2, kernel, factor)
            sizes = [up(torch.zeros(1, 2, n)).shape[-1] for n in (4, 7, 16)]
        except (ValueError, RuntimeError) as error:
            if possible or isinstance(error, RuntimeError):
                wrong.append(text + str(error))
            continue
        if not possible:
            wrong.append(text + "no ValueError")
        elif sizes != [4 * factor, 7 * factor, 16 * factor]:
            wrong.append(text + f"4, 7 and 16 became {sizes}")
        elif up.kernel_size != (kernel,) or up.dilation != (1,):
            wrong.append(text + f"the layer is {up}")
print(f"not yet: {wrong[0]}" if wrong else "solved")
