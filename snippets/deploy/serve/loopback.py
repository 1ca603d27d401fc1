import contextlib
import socket
import threading
import time

import httpx
import uvicorn
from fastapi import FastAPI


@contextlib.contextmanager
def serving(app, wait=True):
    listener = socket.create_server(("127.0.0.1", 0))  # any free port
    url = f"http://127.0.0.1:{listener.getsockname()[1]}"
    server = uvicorn.Server(uvicorn.Config(app, log_level="critical"))
    thread = threading.Thread(target=server.run, args=([listener],))
    with httpx.Client(base_url=url, trust_env=False) as client:
        thread.start()
        try:
            while wait and "loading" in client.get("/health").text:
                time.sleep(0.01)
            yield client
        finally:
            server.should_exit = True
            thread.join()


if __name__ == "__main__":
    with serving(FastAPI()) as client:
        print("no such page:", client.get("/predict").status_code)
