import contextlib
import socket
import threading
import time

import httpx
import uvicorn


@contextlib.contextmanager
def serving(app, wait=True):
    """Serve app on a free port of this machine; yield a client for it."""
    listener = socket.create_server(("127.0.0.1", 0))  # 0: any free port
    port = listener.getsockname()[1]
    server = uvicorn.Server(uvicorn.Config(app, log_level="critical"))
    thread = threading.Thread(target=server.run, args=([listener],))
    url = f"http://127.0.0.1:{port}"
    with httpx.Client(base_url=url, trust_env=False) as client:
        thread.start()
        try:
            while wait and "loading" in client.get("/ready").text:
                time.sleep(0.01)
            yield client
        finally:
            server.should_exit = True
            thread.join()


if __name__ == "__main__":
    from smallest_server import app

    with serving(app) as client:
        answer = client.post("/predict", json={"x": [1, 2, 3]})
        print(answer.status_code, answer.json())
