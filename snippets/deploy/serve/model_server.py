# --8<-- [start:load]
import asyncio
import contextlib
import json

import torch
from batcher import Batcher, ForwardError, work
from fastapi import APIRouter, FastAPI, HTTPException, Request
from fastapi.exceptions import RequestValidationError
from request_rules import BodyLimit, Features, say_why


def load(path):
    """Return a function from rows to outputs, if its known answer is right."""
    files = {"known.json": ""}
    model = torch.export.load(path, extra_files=files).module()
    known = json.loads(files["known.json"])

    def forward(rows):
        with torch.inference_mode():
            return model(torch.tensor(rows)).tolist()

    answer = torch.tensor(forward(known["x"]))
    if not answer.allclose(torch.tensor(known["y"]), atol=1e-5):
        raise ValueError("the known input got another answer")
    return forward


# --8<-- [end:load]


# --8<-- [start:routes]
router = APIRouter()


@router.get("/live")
async def live(request: Request):
    """503: replace this process."""
    worker = request.app.state.worker
    batcher = request.app.state.batcher
    if worker.done():
        raise HTTPException(503, str(worker.exception()))
    if batcher.stuck():
        raise HTTPException(503, "forward has not returned")
    return {"requests": batcher.requests, "batches": batcher.batches}


@router.get("/ready")
async def ready(request: Request):
    """503: send this process no request now."""
    batcher = request.app.state.batcher
    counted = await live(request)
    if not batcher.working:
        raise HTTPException(503, "loading")
    if batcher.queue.full():
        raise HTTPException(503, "the queue is full", {"Retry-After": "1"})
    return counted


@router.post("/predict")
async def predict(features: Features, request: Request):
    await ready(request)
    try:
        return {"y": await request.app.state.batcher.ask(features.x)}
    except TimeoutError:
        raise HTTPException(504, "no answer in time") from None
    except ForwardError:
        raise HTTPException(500, "forward failed") from None


# --8<-- [end:routes]


# --8<-- [start:app]
async def load_and_work(batcher, load_model, path):
    forward = await asyncio.to_thread(load_model, path)
    await work(batcher, forward)


def create_app(path="net.pt2", load_model=load, **limits):
    batcher = Batcher(**limits)

    @contextlib.asynccontextmanager
    async def lifespan(app):
        app.state.batcher = batcher
        job = load_and_work(batcher, load_model, path)
        app.state.worker = asyncio.create_task(job)
        yield  # the server runs
        app.state.worker.cancel()

    app = FastAPI(lifespan=lifespan)
    app.add_exception_handler(RequestValidationError, say_why)
    app.add_middleware(BodyLimit, most=1000)
    app.include_router(router)
    return app


if __name__ == "__main__":
    for path, methods in create_app().openapi()["paths"].items():
        print(*methods, path)
# --8<-- [end:app]
