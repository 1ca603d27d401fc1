import threading
from concurrent.futures import ThreadPoolExecutor

import httpx
from loopback import serving
from model_server import create_app

entered = threading.Event()
release = threading.Event()


def forward(rows):
    entered.set()
    release.wait()
    return rows


app = create_app(load_model=lambda path: forward)
with ThreadPoolExecutor(1) as clients:
    with serving(app) as client:
        last = clients.submit(client.post, "/predict", json={"x": [1, 2, 3]})
        entered.wait()
        threading.Timer(0.3, release.set).start()
    # Here the server has been told to stop, and has stopped.
    print("asked before the stop:", last.result().json())
try:
    httpx.get(client.base_url, trust_env=False)
except httpx.ConnectError as error:
    print("asked after it:", type(error).__name__)
