#!/usr/bin/env python3
"""Runs clang-tidy over what is built of shared, field-app and sync-server.
usage: tidy.py [--analyze] [--changed REVISION] [SOURCE]…
Without --analyze all checks but those of the analyzer, many sources at once; with it the analyzer alone, which follows
every path through a function of the one source that it is given, and takes longer than all others together."""
import argparse
import concurrent.futures
import pathlib
import subprocess

import batches
import tree

# The analyzer does not follow coroutines.
COROUTINES = ("sync-server/net/", "sync-server/api/", "sync-server/admin/")

# A batch includes sources, and that is its purpose.
QUICK = "-clang-analyzer-*,-bugprone-suspicious-include"
# Why two of them are left out stands in .clang-tidy.
ANALYZER = "-*,clang-analyzer-*,-clang-analyzer-optin.*,-clang-analyzer-cplusplus.NewDeleteLeaks"
OURS = "/(shared|field-app|sync-server)/[a-z]+/[^/]*\\.[hc]pp$"


def touched(path, differing):
    """A source is looked at when it or its header changed."""
    return path in differing or str(pathlib.PurePosixPath(path).with_suffix(".hpp")) in differing


def tidy(batch, checks):
    done = subprocess.run(["clang-tidy-19", "-p", batches.FOLDER, "--quiet", f"--checks={checks}", f"--header-filter={OURS}",
                           f"--config-file={tree.ROOT / '.clang-tidy'}", batch.path], cwd=tree.ROOT,
                          capture_output=True, text=True, check=False)
    said = done.stdout.replace(f"{tree.ROOT}/", "").strip()
    if done.returncode == 0 and not said:
        return None
    return said or f"{' '.join(batch.sources)}: {done.stderr.strip()}"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--analyze", action="store_true")
    parser.add_argument("--changed", metavar="REVISION")
    parser.add_argument("source", nargs="*")
    options = parser.parse_args()
    commands = tree.compile_commands()
    sources = options.source or [path for path in sorted(commands) if path.startswith(("shared/", "field-app/", "sync-server/"))]
    if options.changed:
        differing = tree.changed(options.changed)
        sources = [path for path in sources if touched(path, differing)]
    if options.analyze:
        sources = [path for path in sources if not path.startswith(COROUTINES)]
    checks = ANALYZER if options.analyze else QUICK
    read = batches.write(commands, sources, size=1 if options.analyze else 40)
    with concurrent.futures.ThreadPoolExecutor(tree.JOBS) as pool:
        found = [said for said in pool.map(lambda batch: tidy(batch, checks), read) if said]
    print(f"{len(sources)} sources in {len(read)} batches")
    tree.problems(found, "batches that clang-tidy does not take")


main()
