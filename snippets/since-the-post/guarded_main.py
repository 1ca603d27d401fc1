post = """
if __name__ == "__main__":
    print("the demonstration runs")
"""
print("as a script:")
exec(post, {"__name__": "__main__"})
print("by a tool that sets no __name__:")
exec(post, {})
print("(nothing, and no error)")
