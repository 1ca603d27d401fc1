# --8<-- [start:queue]
import asyncio
import contextlib
import logging
import time


class Batcher:
    """Requests wait here until a call of forward answers them."""

    def __init__(self, most=32, wait=0.005, room=256, patience=30.0):
        self.most = most  # rows in one call of forward
        self.wait = wait  # seconds for which a first row waits for others
        self.patience = patience  # seconds after which an answer is overdue
        self.queue = asyncio.Queue(room)
        self.working = False  # until the model is loaded
        self.busy_since = None  # when the running call of forward began
        self.requests = 0
        self.batches = 0

    async def ask(self, row):
        answer = asyncio.get_running_loop().create_future()
        self.queue.put_nowait((row, answer))  # raises QueueFull
        async with asyncio.timeout(self.patience):  # raises TimeoutError
            return await answer

    async def next_batch(self):
        batch = [await self.queue.get()]
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(self.wait):
                while len(batch) < self.most:
                    batch.append(await self.queue.get())
        return batch

    def stuck(self):
        if self.busy_since is None:
            return False
        return time.monotonic() - self.busy_since > self.patience


# --8<-- [end:queue]


# --8<-- [start:worker]
class ForwardError(Exception):
    """forward raised, or did not return one output for each row."""


async def work(batcher, forward):
    batcher.working = True
    while True:
        batch = await batcher.next_batch()
        batch = [(row, answer) for row, answer in batch if not answer.done()]
        if batch:  # without the requests that got their 504
            await answer_batch(batcher, forward, batch)


def outputs_or_errors(forward, rows):  # runs in a thread
    try:
        outputs = forward(rows)
        if len(outputs) != len(rows):
            raise ValueError(f"{len(outputs)} outputs for {len(rows)} rows")
        return outputs
    except Exception as error:
        logging.exception("forward failed")
        return [ForwardError(str(error)) for row in rows]


async def answer_batch(batcher, forward, batch):
    rows = [row for row, answer in batch]
    batcher.busy_since = time.monotonic()
    outputs = await asyncio.to_thread(outputs_or_errors, forward, rows)
    batcher.busy_since = None
    batcher.batches += 1
    batcher.requests += len(rows)
    for (_, answer), output in zip(batch, outputs, strict=True):
        if answer.done():  # the request got its 504 meanwhile
            continue
        if isinstance(output, ForwardError):
            answer.set_exception(output)
        else:
            answer.set_result(output)


# --8<-- [end:worker]


# --8<-- [start:alone]
async def main():
    batcher = Batcher()
    worker = asyncio.create_task(work(batcher, sorted))
    print(await asyncio.gather(batcher.ask(1), batcher.ask(2)))
    print(batcher.requests, "requests,", batcher.batches, "batch")
    worker.cancel()


if __name__ == "__main__":
    asyncio.run(main())  # in a notebook: await main()
# --8<-- [end:alone]
