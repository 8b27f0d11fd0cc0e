"""Sources read together: most of what clang does for one source is to read headers that its neighbours read too.
A batch is one source that includes those of a target one after another. Two that give one name to different things
inside their unnamed namespaces do not stand in one batch: the second waits for the next."""
import collections
import concurrent.futures
import json
import re
import shutil
import subprocess

import tree

FOLDER = tree.BUILD.parent / "lint" / "batches"
ERROR = re.compile(r"^([^:\s]+):\d+:\d+: (?:fatal )?error: ", re.MULTILINE)


class Batch:
    def __init__(self, number, folder, arguments, sources):
        self.sources = sources
        if len(sources) == 1:
            self.path = tree.ROOT / sources[0]
        else:
            self.path = FOLDER / f"batch_{number}.cpp"
            self.path.write_text("".join(f'#include "{tree.ROOT / source}"\n' for source in sources))
        self.command = {"directory": folder, "file": str(self.path),
                        "arguments": ["clang++-19", *arguments, "-c", str(self.path)]}

    def clashing(self):
        """The sources that clang cannot read after those before them; what a single one lacks the check itself says."""
        if len(self.sources) == 1:
            return []
        done = subprocess.run([*self.command["arguments"], "-fsyntax-only", "-ferror-limit=0", "-w"], cwd=self.command["directory"],
                              capture_output=True, text=True, check=False)
        if done.returncode == 0:
            return []
        named = {path.removeprefix(f"{tree.ROOT}/") for path in ERROR.findall(done.stderr)}
        # What is wrong in a header counts for whoever came last.
        return [source for source in self.sources[1:] if source in named] or self.sources[1:][-1:]


def grouped(commands, sources):
    """(folder, arguments) -> sources compiled alike."""
    groups = collections.defaultdict(list)
    for source in sources:
        folder, arguments = commands[source]
        groups[folder, tuple(arguments[1:])].append(source)
    return groups


def packed(number, folder, arguments, sources):
    """Batches of these sources, each of which clang reads; one of a single source is left to whoever reads it."""
    batches = []
    while sources:
        batch = Batch(f"{number}_{len(batches)}", folder, arguments, sources)
        waiting = []
        while moved := batch.clashing():
            waiting += moved
            batch = Batch(f"{number}_{len(batches)}", folder, arguments, [one for one in batch.sources if one not in moved])
        batches.append(batch)
        sources = sorted(waiting)
    return batches


def write(commands, sources, size):
    """Batches of at most `size` sources, in a folder with their compile commands."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    parts = []
    for (folder, arguments), alike in grouped(commands, sources).items():
        parts += [(folder, arguments, alike[start:start + size]) for start in range(0, len(alike), size)]
    with concurrent.futures.ThreadPoolExecutor(tree.JOBS) as pool:
        batches = [batch for some in pool.map(lambda at: packed(at[0], *at[1]), enumerate(parts)) for batch in some]
    (FOLDER / "compile_commands.json").write_text(json.dumps([batch.command for batch in batches]))
    return batches
