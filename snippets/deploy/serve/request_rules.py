# --8<-- [start:request]
from typing import Annotated

from fastapi import HTTPException
from fastapi.responses import JSONResponse
from pydantic import BaseModel, ConfigDict, Field

# The bounds keep a number finite in float32.
Number = Annotated[float, Field(allow_inf_nan=False, ge=-1e6, le=1e6)]


class Features(BaseModel):
    # strict: no strings, no booleans. forbid: no other keys.
    model_config = ConfigDict(strict=True, extra="forbid")
    x: Annotated[list[Number], Field(min_length=3, max_length=3)]


async def say_why(request, error):
    """Answer 422 without the input, which may be nothing that JSON has."""
    problems = error.errors()
    detail = [{"at": each["loc"], "why": each["msg"]} for each in problems]
    return JSONResponse({"detail": detail}, status_code=422)


# --8<-- [end:request]


# --8<-- [start:body-limit]
class BodyLimit:
    """Refuse a body as soon as more than `most` bytes have arrived."""

    def __init__(self, app, most):
        self.app = app
        self.most = most

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


if __name__ == "__main__":
    print(Features.model_validate_json('{"x": [1, 2, 3]}'))
# --8<-- [end:body-limit]
