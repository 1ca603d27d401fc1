"""Configurations of layers, drawn: most of them fit, so that one fails for one reason."""

import random
import re
from collections.abc import Callable
from typing import Any, NamedTuple

import torch

Arguments = dict[str, Any]
Shape = list[int]


class Case(NamedTuple):
    """A layer, its arguments without those left at torch's defaults, and the shape of its input."""

    layer: str
    arguments: Arguments
    shape: Shape


class Draw:
    """Draws configurations from a fixed seed."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)

    def chance(self, share: float) -> bool:
        return self.random.random() < share

    def size(self, least: int, most: int) -> int:
        return self.random.randint(least, most)

    def sizes(self, count: int, most: int = 5) -> Shape:
        return [self.size(1, most) for _ in range(count)]

    def setting(self, n: int, least: int, most: int) -> int | tuple[int, ...]:
        """One number, or one for each of `n` dimensions."""
        if self.chance(0.3):
            return tuple(self.size(least, most) for _ in range(n))
        return self.size(least, most)

    def some(self, share: float = 0.4, **choices: Callable[[], Any]) -> Arguments:
        """Each of these arguments, or torch's default."""
        return {name: choice() for name, choice in choices.items() if self.chance(share)}

    def image(self, n: int, channels: int, most: int = 12) -> Shape:
        """(batch,) channels and `n` dimensions; now and then others."""
        if self.chance(0.06):
            return self.sizes(self.size(1, 6), 9)
        shown = channels if self.chance(0.87) else self.size(1, 12)
        return [*self.sizes(self.size(0, 1), 3), shown, *self.sizes(n, most)]

    def case(self, layer: str) -> Case:
        n = int(layer[-2]) if re.search(r"\dd$", layer) else 0
        drawn = getattr(self, (layer[:-2] if n else layer).lower())
        return Case(layer, *drawn(n))

    def linear(self, n: int) -> tuple[Arguments, Shape]:
        into = self.size(1, 8)
        last = into if self.chance(0.65) else self.size(1, 8)
        arguments = {"in_features": into, "out_features": self.size(1, 8)}
        return arguments | self.some(bias=self.no), [*self.sizes(self.size(0, 4)), last]

    def no(self) -> bool:
        return False

    def yes(self) -> bool:
        return True

    def conv(self, n: int, transposed: bool = False) -> tuple[Arguments, Shape]:
        groups = self.random.choice((1, 1, 1, 2, 3))
        into, out = (self.size(1, 4) * (groups if self.chance(0.9) else 1) for _ in range(2))
        arguments = {
            "in_channels": into,
            "out_channels": out,
            "kernel_size": self.setting(n, 1, 5),
            **self.some(
                stride=lambda: self.setting(n, 1, 3),
                padding=lambda: self.setting(n, 0, 3),
                dilation=lambda: self.setting(n, 1, 3),
                bias=self.no,
            ),
        }
        if groups > 1:
            arguments["groups"] = groups
        if transposed:
            arguments |= self.some(output_padding=lambda: self.setting(n, 0, 2))
        elif self.chance(0.15):
            arguments["padding"] = self.random.choice(("same", "valid"))
        return arguments, self.image(n, into)

    def convtranspose(self, n: int) -> tuple[Arguments, Shape]:
        return self.conv(n, transposed=True)

    def avgpool(self, n: int) -> tuple[Arguments, Shape]:
        arguments = self.some(
            stride=lambda: self.setting(n, 1, 3),
            padding=lambda: self.setting(n, 0, 2),
            ceil_mode=self.yes,
        )
        return {"kernel_size": self.setting(n, 1, 4), **arguments}, self.image(
            n, self.size(1, 4), 9
        )

    def maxpool(self, n: int) -> tuple[Arguments, Shape]:
        arguments, shape = self.avgpool(n)
        return arguments | self.some(dilation=lambda: self.setting(n, 1, 3)), shape

    def adaptiveavgpool(self, n: int) -> tuple[Arguments, Shape]:
        shape = self.image(n, 2) if self.chance(0.7) else self.sizes(self.size(1, 6))
        return {"output_size": self.setting(n, 1, 3)}, shape

    def batchnorm(self, n: int) -> tuple[Arguments, Shape]:
        features = self.size(1, 6)
        shape = [self.size(1, 3), *self.image(n, features, 3)[-n - 1 :]]
        if self.chance(0.2):
            shape = self.sizes(self.size(1, 5), 2)
        return {"num_features": features, **self.some(affine=self.no)}, shape

    def layernorm(self, n: int) -> tuple[Arguments, Shape]:
        arguments, shape = self.rmsnorm(n)
        return arguments | self.some(bias=self.no), shape

    def rmsnorm(self, n: int) -> tuple[Arguments, Shape]:
        last = self.sizes(self.size(1, 3))
        single = len(last) == 1 and self.chance(0.6)
        shape = self.sizes(self.size(0, 2)) + (last if self.chance(0.6) else self.sizes(2))
        arguments = {"normalized_shape": last[0] if single else tuple(last)}
        return arguments | self.some(elementwise_affine=self.no), shape

    def groupnorm(self, n: int) -> tuple[Arguments, Shape]:
        groups = self.size(1, 4)
        channels = groups * self.size(1, 3) if self.chance(0.8) else self.size(1, 6)
        shape = self.sizes(self.size(1, 5), 4)
        if len(shape) > 1 and self.chance(0.75):
            shape[1] = channels
        arguments = {"num_groups": groups, "num_channels": channels}
        return arguments | self.some(affine=self.no), shape

    def embedding(self, n: int) -> tuple[Arguments, Shape]:
        words = self.size(1, 9)
        arguments = {"num_embeddings": words, "embedding_dim": self.size(1, 6)}
        return (
            arguments | self.some(padding_idx=lambda: self.size(-words - 4, words + 3), share=0.7),
            self.sizes(self.size(1, 4)),
        )

    def rnn(self, n: int) -> tuple[Arguments, Shape]:
        into = self.size(1, 5)
        shape = self.sizes(self.random.choice((3, 3, 3, 2, 2, 1, 4)))
        if self.chance(0.85):
            shape[-1] = into
        return {
            "input_size": into,
            "hidden_size": self.size(1, 5),
            **self.some(
                num_layers=lambda: self.size(1, 3),
                bias=self.no,
                batch_first=self.yes,
                bidirectional=self.yes,
            ),
        }, shape

    gru = rnn

    def lstm(self, n: int) -> tuple[Arguments, Shape]:
        arguments, shape = self.rnn(n)
        return arguments | self.some(proj_size=lambda: self.size(0, 4)), shape

    def multiheadattention(self, n: int) -> tuple[Arguments, Shape]:
        heads = self.size(1, 4)
        width = heads * self.size(1, 4) if self.chance(0.8) else self.size(1, 8)
        shape = self.sizes(self.random.choice((3, 3, 3, 2, 2, 1, 4)))
        if self.chance(0.85):
            shape[-1] = width
        arguments = {"embed_dim": width, "num_heads": heads}
        return arguments | self.some(bias=self.no, batch_first=self.yes), shape

    def flatten(self, n: int) -> tuple[Arguments, Shape]:
        arguments = self.some(start_dim=lambda: self.size(-3, 4), end_dim=lambda: self.size(-4, 4))
        return arguments, self.sizes(self.size(1, 5))

    def unflatten(self, n: int) -> tuple[Arguments, Shape]:
        parts = [self.random.choice((1, 2, 3, 4, 2, 3, -1)) for _ in range(self.size(1, 3))]
        shape = self.sizes(self.size(1, 4), 6)
        dim = self.size(-len(shape), len(shape) - 1)
        if self.chance(0.7):
            shape[dim] = abs(torch.tensor(parts).prod().item()) * (self.size(1, 3) ** (-1 in parts))
        if self.chance(0.1):
            dim = self.size(-5, 5)
        return {"dim": dim, "unflattened_size": tuple(parts)}, shape

    def pixelshuffle(self, n: int) -> tuple[Arguments, Shape]:
        factor = self.size(1, 3)
        shape = self.sizes(self.random.choice((3, 4, 4, 5, 2, 1)), 6)
        if len(shape) > 2 and self.chance(0.6):
            shape[-3] *= factor**2
        return {"upscale_factor": factor}, shape

    def pixelunshuffle(self, n: int) -> tuple[Arguments, Shape]:
        arguments, shape = self.pixelshuffle(n)
        factor = arguments["upscale_factor"]
        if len(shape) > 2 and self.chance(0.6):
            shape[-2:] = [size * factor for size in shape[-2:]]
        return {"downscale_factor": factor}, shape

    def upsample(self, n: int) -> tuple[Arguments, Shape]:
        size, scale = (self.chance(0.45), self.chance(0.6))
        arguments: Arguments = {}
        if size:
            arguments["size"] = self.size(1, 9) if self.chance(0.6) else tuple(self.sizes(2))
        if scale:
            scales = (2, 3, 0.5, 1.5, 0.3, 0.25, 1, 2.75, 1.1, 0.1, 0, -1)
            arguments["scale_factor"] = self.random.choice(scales)
        return arguments, self.sizes(self.random.choice((3, 4, 4, 4, 5, 5, 2, 6, 1)), 6)

    def zeropad(self, n: int) -> tuple[Arguments, Shape]:
        shape = self.image(n, 2, 6) if self.chance(0.7) else self.sizes(self.size(1, n + 1))
        return {"padding": self.setting(2 * n, 0, 3)}, shape

    def reflectionpad(self, n: int) -> tuple[Arguments, Shape]:
        return {"padding": self.setting(2 * n, 0, 3)}, self.image(n, 2, 6)

    def softmax(self, n: int) -> tuple[Arguments, Shape]:
        return {"dim": self.size(-4, 3)}, self.sizes(self.size(1, 4))

    def dropout(self, n: int) -> tuple[Arguments, Shape]:
        choices = (0, 0.1, 0.25, 1, 1.5, -0.1, 2)
        return self.some(p=lambda: self.random.choice(choices), share=0.7), self.relu(n)[1]

    def relu(self, n: int) -> tuple[Arguments, Shape]:
        return {}, self.sizes(self.size(1, 5))

    identity = relu
