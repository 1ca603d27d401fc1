import os
import subprocess
import sys

program = """
words = {"the", "loss", "is", "nan", "again", "today"}
print(list(words))
print(sorted(words))
"""
printed = []
for seed in "1", "2":
    environment = dict(os.environ, PYTHONHASHSEED=seed)
    command = [sys.executable, "-c", program]
    output = subprocess.check_output(command, env=environment, text=True)
    printed.append(output.splitlines())

first, second = printed
print("list(words) in two processes:  ", first[0] == second[0])
print("sorted(words) in two processes:", first[1] == second[1])
