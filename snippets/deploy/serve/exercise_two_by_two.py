from pydantic import BaseModel


# your turn
class Image(BaseModel):
    pixels: list[list[float]]


# the check
cases = {
    '{"pixels": [[0, 1], [0.5, 0.25]]}': True,
    '{"pixels": [[0.0, 0.0], [1.0, 1.0]]}': True,
    '{"pixels": [[0, 1]]}': False,
    '{"pixels": [[0, 1], [0, 1], [0, 1]]}': False,
    '{"pixels": [[0, 1], [0.5]]}': False,
    '{"pixels": [[0, 1, 1], [0.5, 1, 1]]}': False,
    '{"pixels": [[0, 1], [0.5, 1.01]]}': False,
    '{"pixels": [[0, -0.01], [0.5, 1]]}': False,
    '{"pixels": [[0, 1], [0.5, NaN]]}': False,
    '{"pixels": [[0, "1"], [0.5, 1]]}': False,
    '{"pixels": [[0, 1], [0.5, true]]}': False,
    '{"pixels": [[0, 1], [0.5, 1]], "name": "x"}': False,
    "{}": False,
}
wrong = []
for body, wanted in cases.items():
    try:
        Image.model_validate_json(body)
        taken = True
    except ValueError:
        taken = False
    if taken != wanted:
        wrong.append(body)
print(f"not yet: wrong for {wrong[0]}" if wrong else "solved")
