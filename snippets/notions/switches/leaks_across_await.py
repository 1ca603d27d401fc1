import asyncio

import torch


async def with_block():
    with torch.no_grad():
        await asyncio.sleep(0)  # another coroutine runs here
        print("  its own gradients on:", torch.is_grad_enabled())


@torch.no_grad()
async def decorated():
    await asyncio.sleep(0)
    print("  its own gradients on:", torch.is_grad_enabled())


async def train():
    print("  gradients on in train():", torch.is_grad_enabled())


async def both(predict):
    await asyncio.gather(predict(), train())


for predict in (with_block, decorated):
    print(predict.__name__)
    asyncio.run(both(predict))
