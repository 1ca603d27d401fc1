import asyncio

import torch
from model_server import Batcher
from torch import nn

torch.manual_seed(0)
model, x = nn.Linear(3, 2).eval(), torch.randn(20, 3)
room, sizes = 8, []


def forward(rows):
    sizes.append(len(rows))
    with torch.inference_mode():
        return model(torch.tensor(rows)).tolist()


async def main():
    batcher = Batcher(most=room)
    loading = asyncio.to_thread(lambda: forward)
    worker = asyncio.create_task(batcher.run(loading))
    answers = await asyncio.gather(*map(batcher.ask, x.tolist()))
    worker.cancel()
    for number, size in enumerate(sizes, 1):
        print(f"call {number} {'■' * size}{'□' * (room - size)}")
    alone = torch.cat([model(row[None]) for row in x])
    print("as one by one:", torch.tensor(answers).allclose(alone, atol=1e-6))


asyncio.run(main())
