source = """
if __name__ == "__main__":
    print("the demonstration runs")
"""

print("as a script:")
exec(source, {"__name__": "__main__"})

print("by a tool that sets no __name__:")
exec(source, {})
print("(nothing was printed, and nothing raised)")
