"""What reads, runs, draws and builds torch.nn explained.

tree.py    one checkout of the project: where its pages, programs and settings lie
program.py a program of snippets/, and its sections
record.py  what a program printed, beside it
run/       a program, run alone
page/      a page as its reader sees it: blocks, programs, outputs, sentences
pictures/  records, drawn
meter/     which public names of torch.nn the blocks run
site/      the site, built: Markdown extension, labs, notebooks, plain Markdown, dates

Each imports only what stands above it in this list, except that page/ draws by pictures/.
"""
