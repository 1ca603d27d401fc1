import threading
import time
from concurrent.futures import ThreadPoolExecutor
from functools import partial

from loopback import serving
from model_server import create_app

entered, release = threading.Event(), threading.Event()


def forward(rows):
    entered.set()
    release.wait()
    return rows


app = create_app(load_model=lambda path: forward, most=1, room=2)
with serving(app) as client, ThreadPoolExecutor(3) as clients:
    ask = partial(client.post, "/predict", json={"x": [1, 2, 3]})
    waiting = [clients.submit(ask)]
    entered.wait()
    waiting += [clients.submit(ask), clients.submit(ask)]
    while not app.state.batcher.queue.full():
        time.sleep(0.01)
    answer = ask()
    print(answer.status_code, answer.json(), answer.headers["retry-after"])
    release.set()
    print("the three before:", [each.result().status_code for each in waiting])
