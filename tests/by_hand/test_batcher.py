"""What the page on serving builds: each request gets its own answer, whatever else happens."""

import asyncio
import logging
from concurrent.futures import ThreadPoolExecutor
from types import SimpleNamespace
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from shown import rebuilt

ROWS = st.lists(st.sampled_from(["row", "raises", "stops", "is left out", "gives up"]), max_size=12)


@given(kinds=ROWS, most=st.integers(1, 5))
def test_each_request_gets_its_own_answer_and_the_worker_goes_on(
    kinds: list[str], most: int
) -> None:
    shown = rebuilt("deploy/serve/batcher.py")
    logging.disable(logging.ERROR)
    try:
        # In a thread of its own: playwright leaves a loop running in that of the tests.
        with ThreadPoolExecutor() as thread:
            thread.submit(lambda: asyncio.run(ask_all(shown, kinds, most))).result()
    finally:
        logging.disable(logging.NOTSET)


async def ask_all(shown: SimpleNamespace, kinds: list[str], most: int) -> None:
    batches = []

    def forward(rows: list[Any]) -> list[Any]:
        batches.append(rows)
        if any(kind == "raises" for _, kind in rows):
            raise RuntimeError("a bad row")
        if any(kind == "stops" for _, kind in rows):
            raise StopIteration  # asyncio hands it to nobody who waits
        return [("answer", number) for number, kind in rows if kind != "is left out"]

    batcher = shown.Batcher(most=most, wait=0.001)
    requests = [asyncio.create_task(batcher.ask(row)) for row in enumerate(kinds)]
    await asyncio.sleep(0)  # all stand in the queue
    for request, kind in zip(requests, kinds, strict=True):
        if kind == "gives up":
            request.cancel()
    worker = asyncio.create_task(shown.work(batcher, forward))
    answers = await asyncio.gather(*requests, return_exceptions=True)

    batch_of = {number: rows for rows in batches for number, _ in rows}
    for number, (kind, answer) in enumerate(zip(kinds, answers, strict=True)):
        if kind == "gives up":
            assert isinstance(answer, asyncio.CancelledError)
        elif {kind for _, kind in batch_of[number]} & {"raises", "stops", "is left out"}:
            assert isinstance(answer, shown.ForwardError)
        else:
            assert answer == ("answer", number)
    assert all(len(rows) <= most for rows in batches)
    assert await batcher.ask(("last", "row")) == ("answer", "last")
    assert batcher.requests == 1 + sum(kind != "gives up" for kind in kinds)
    assert batcher.batches == len(batches)
    assert not batcher.stuck()
    worker.cancel()
