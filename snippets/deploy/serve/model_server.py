# --8<-- [start:request]
import asyncio
import contextlib
import json
from typing import Annotated

import torch
from fastapi import FastAPI, HTTPException
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from pydantic import BaseModel, ConfigDict, Field

Number = Annotated[float, Field(allow_inf_nan=False, ge=-1e6, le=1e6)]


class Features(BaseModel):
    model_config = ConfigDict(strict=True, extra="forbid")
    x: Annotated[list[Number], Field(min_length=3, max_length=3)]


async def say_why(request, error):
    why = [{"at": each["loc"], "why": each["msg"]} for each in error.errors()]
    return JSONResponse({"detail": why}, status_code=422)


# --8<-- [end:request]


# --8<-- [start:model]
def load(path):
    extra = {"known.json": ""}
    model = torch.export.load(path, extra_files=extra).module()

    def forward(rows):
        with torch.inference_mode():
            return model(torch.tensor(rows)).tolist()

    known = json.loads(extra["known.json"])
    answer, wanted = torch.tensor(forward(known["x"])), torch.tensor(known["y"])
    if not answer.allclose(wanted, atol=1e-5):
        raise ValueError("the known input got another answer")
    return forward


# --8<-- [end:model]


# --8<-- [start:batcher]
class Batcher:
    def __init__(self, most=32, wait=0.005, room=256):
        self.most, self.wait = most, wait
        self.queue = asyncio.Queue(room)
        self.requests = self.batches = 0

    async def ask(self, row):
        answer = asyncio.get_running_loop().create_future()
        self.queue.put_nowait((row, answer))
        return await answer

    async def run(self, loading):
        forward = await loading
        while True:
            waiting = [await self.queue.get()]
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(self.wait):
                    while len(waiting) < self.most:
                        waiting.append(await self.queue.get())
            call = asyncio.to_thread(forward, [row for row, _ in waiting])
            [output] = await asyncio.gather(call, return_exceptions=True)
            self.batches += 1
            self.requests += len(waiting)
            for index, (_, answer) in enumerate(waiting):
                if not answer.done() and not isinstance(output, BaseException):
                    answer.set_result(output[index])
                elif not answer.done():
                    answer.set_exception(output)


# --8<-- [end:batcher]


# --8<-- [start:body-limit]
class BodyLimit:
    def __init__(self, app, most):
        self.app, self.most = app, most

    async def __call__(self, scope, receive, send):
        size = 0

        async def counted():
            nonlocal size
            message = await receive()
            size += len(message.get("body", b""))
            if size > self.most:
                raise HTTPException(413, f"more than {self.most} bytes")
            return message

        await self.app(scope, counted, send)


# --8<-- [end:body-limit]


# --8<-- [start:app]
def create_app(path="net.pt2", load_model=load, **limits):
    batcher = Batcher(**limits)
    tasks = {}

    @contextlib.asynccontextmanager
    async def lifespan(app):
        loading = asyncio.to_thread(load_model, path)
        tasks["load"] = asyncio.create_task(loading)
        tasks["run"] = asyncio.create_task(batcher.run(tasks["load"]))
        yield
        tasks["run"].cancel()

    app = FastAPI(lifespan=lifespan)
    app.add_exception_handler(RequestValidationError, say_why)
    app.add_middleware(BodyLimit, most=1000)
    app.state.batcher = batcher
    add_routes(app, batcher, tasks)
    return app


# --8<-- [end:app]


# --8<-- [start:routes]
def add_routes(app, batcher, tasks):
    def ready():
        if not tasks["load"].done():
            raise HTTPException(503, "loading")
        if error := tasks["load"].exception():
            raise HTTPException(503, str(error))

    @app.get("/health")
    async def health():
        ready()
        return {"requests": batcher.requests, "batches": batcher.batches}

    @app.post("/predict")
    async def predict(features: Features):
        ready()
        try:
            return {"y": await batcher.ask(features.x)}
        except asyncio.QueueFull:
            later = {"Retry-After": "1"}
            raise HTTPException(503, "the queue is full", later) from None


if __name__ == "__main__":
    for path, methods in create_app().openapi()["paths"].items():
        print(*methods, path)
# --8<-- [end:routes]
