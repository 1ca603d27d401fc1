import asyncio

import torch
from batcher import Batcher, work
from torch import nn

torch.manual_seed(0)
model = nn.Linear(3, 2).eval()
x = torch.randn(20, 3)
most = 8
sizes = []


def forward(rows):
    sizes.append(len(rows))
    with torch.inference_mode():
        return model(torch.tensor(rows)).tolist()


async def main():
    batcher = Batcher(most=most)
    worker = asyncio.create_task(work(batcher, forward))
    answers = await asyncio.gather(*map(batcher.ask, x.tolist()))
    worker.cancel()
    for number, size in enumerate(sizes, 1):
        print(f"call {number} {'■' * size}{'□' * (most - size)}")
    alone = torch.cat([model(row[None]) for row in x])
    print("as one by one:", torch.tensor(answers).allclose(alone, atol=1e-6))


asyncio.run(main())  # in a notebook: await main()
