import contextlib
from concurrent.futures import Future


# your turn
def answer_all(forward, rows, answers):
    outputs = forward(rows)
    for answer, output in zip(answers, outputs, strict=True):
        answer.set_result(output)


# the check
def answered(rows):
    sizes = []

    def forward(rows):
        sizes.append(len(rows))
        if 0 in rows:
            raise ValueError("zero")
        return [1 / row for row in rows]

    answers = [Future() for row in rows]
    with contextlib.suppress(ValueError):
        answer_all(forward, rows, answers)
    done = [each for each in answers if each.done()]
    return [str(each.exception() or each.result()) for each in done], sizes


cases = {(1, 0, 4): ["1.0", "zero", "0.25"], (0, 2, 0): ["zero", "0.5", "zero"]}
wrong = [each for each, wanted in cases.items() if answered(each)[0] != wanted]
if answered([2, 4]) != (["0.5", "0.25"], [2]):  # answers, sizes of calls
    wrong.append((2, 4))
print(f"not yet: wrong for {wrong[0]}" if wrong else "solved")
