import contextlib
from concurrent.futures import Future


# your turn
def answer_all(forward, rows, answers):
    outputs = forward(rows)
    for answer, output in zip(answers, outputs, strict=True):
        answer.set_result(output)


# the check
def right(rows, bad):
    sizes = []

    def forward(rows):
        sizes.append(len(rows))
        if bad in rows:
            raise (ValueError if bad == 0 else RuntimeError)("bad")
        return [row / 2 for row in rows]

    answers = [Future() for row in rows]
    with contextlib.suppress(ValueError, RuntimeError):
        answer_all(forward, rows, answers)
    told = [str(a.exception() or [a.result()]) for a in answers if a.done()]
    wanted = ["bad" if row == bad else str([row / 2]) for row in rows]
    return told == wanted and (bad in rows or len(sizes) == 1)


cases = [((1, 0, 4), 0), ((7, 2, 7), 7), ((0, 3, 1, 3, 5), 3), ((2, 4), 0)]
wrong = [rows for rows, bad in cases if not right(rows, bad)]
print(f"not yet: wrong for {wrong[0]}" if wrong else "solved")
