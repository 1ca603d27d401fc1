from pydantic import BaseModel


# your turn
class Image(BaseModel):
    pixels: list[list[float]]


# the check
bodies = {
    "[[0, 1], [0.5, 0.25]]": True,
    "[[0, 1]]": False,
    "[[0, 1], [0.5]]": False,
    "[[0, 1], [0.5, 2]]": False,
    "[[0, 1], [0.5, NaN]]": False,
    '[[0, 1], [0.5, "1"]]': False,
}
wrong = []
for pixels, wanted in bodies.items():
    try:
        Image.model_validate_json(f'{{"pixels": {pixels}}}')
        wrong += [] if wanted else [pixels]
    except ValueError:
        wrong += [pixels] if wanted else []
print("solved" if not wrong else f"not yet: wrong for {wrong[0]}")
