#!/usr/bin/env python3
"""How long the tablet app takes to its first frame, and what memory it holds then.

usage: app_start.py PROGRAM DATA-FOLDER RESULT.json     DATA-FOLDER holds a vault, so that it is the unlock page

Runs the program off screen, each time with an empty home folder, and waits for the first frame that Qt's
scene graph says it has rendered. The best of several starts is what the program needs; a slower one
shares the machine with something else.
"""
import json
import os
import pathlib
import select
import signal
import subprocess
import sys
import tempfile
import time

STARTS = 7
PATIENCE = 30
FRAME = b"qt.scenegraph.time"


def environment(home):
    told = dict(os.environ, HOME=home, XDG_DATA_HOME=home + "/data", XDG_CONFIG_HOME=home + "/config",
                XDG_CACHE_HOME=home + "/cache", XDG_RUNTIME_DIR=home, QT_QPA_PLATFORM="offscreen",
                QT_LOGGING_RULES="qt.scenegraph.time.*=true", QT_FORCE_STDERR_LOGGING="1")
    told.pop("DISPLAY", None)
    return told


def peak_memory(pid):
    for line in pathlib.Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) / 1024
    return None


def start_once(command):
    with tempfile.TemporaryDirectory() as home:
        begun = time.monotonic()
        app = subprocess.Popen(command, env=environment(home), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        seen = b""
        try:
            while FRAME not in seen:
                left = begun + PATIENCE - time.monotonic()
                ready, _, _ = select.select([app.stderr], [], [], max(0, left))
                piece = os.read(app.stderr.fileno(), 65536) if ready else b""
                if not piece:
                    raise SystemExit("the app draws nothing:\n" + seen.decode(errors="replace"))
                seen += piece
            return {"ms": (time.monotonic() - begun) * 1000, "mib": peak_memory(app.pid)}
        finally:
            app.send_signal(signal.SIGTERM)
            try:
                app.wait(10)
            except subprocess.TimeoutExpired:
                app.kill()
                app.wait()


def main():
    program, data, result = sys.argv[1:]
    runs = [start_once([program, "--data", data]) for _ in range(STARTS)]
    best = min(run["ms"] for run in runs)
    worst = max(run["ms"] for run in runs)
    note = f"off screen, software rendering; best of {STARTS} starts, slowest {worst:.0f} ms"
    memory = max(run["mib"] for run in runs)
    pathlib.Path(result).write_text(json.dumps({"first_frame_ms": best, "memory_mib": memory, "note": note}) + "\n")
    print(f"first frame after {best:.0f} ms (slowest {worst:.0f}), {memory:.0f} MiB")


if __name__ == "__main__":
    main()
