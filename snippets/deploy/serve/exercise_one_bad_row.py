import asyncio

import torch


# your turn
async def answer_all(forward, waiting):
    outputs = forward([row for row, _ in waiting])
    for (_, answer), output in zip(waiting, outputs, strict=True):
        answer.set_result(output)


# the check
def forward(rows):
    if torch.inf in rows:
        raise ValueError("not finite")
    return rows


async def main():
    future = asyncio.get_running_loop().create_future
    waiting = [(row, future()) for row in (1.0, torch.inf, 3.0)]
    await asyncio.gather(answer_all(forward, waiting), return_exceptions=True)
    done = [answer for _, answer in waiting if answer.done()]
    return [str(each.exception() or each.result()) for each in done]


got, wanted = asyncio.run(main()), ["1.0", "not finite", "3.0"]
print("solved" if got == wanted else f"not yet: wanted {wanted}, got {got}")
