#!/usr/bin/env python3
"""Joins the numbers of all benchmarks into one table: measure, result, aim, met, beside the machine's limit.

usage: table.py FOLDER   (reads micro.json, app.json, page.json, load.json, start.json and machine.json there,
                          writes bench.md and bench.json beside the folder)
"""
import json
import pathlib
import sys


def load(file):
    return json.loads(file.read_text()) if file.is_file() else {}


def google(file):
    """{benchmark: its record}, times in milliseconds."""
    scale = {"ns": 1e-6, "us": 1e-3, "ms": 1, "s": 1e3}
    found = {}
    for record in load(file).get("benchmarks", []):
        if record.get("error_occurred"):
            continue
        name = record["name"].split("/iterations:")[0].removesuffix("/real_time")
        record["ms"] = record["real_time"] * scale[record["time_unit"]]
        found[name] = record
    return found


class Row:
    """One line. `limit` is (what the machine can do at most, its name): a rate, a time or bytes like the result."""

    def __init__(self, measure, value, unit, aim=None, most=True, limit=None, note=""):
        self.measure, self.value, self.unit, self.aim = measure, value, unit, aim
        self.most, self.limit, self.note = most, limit, note  # most: the aim is an upper bound

    def met(self):
        if self.value is None:
            return "not measured"
        if self.aim is None:
            return ""
        return "yes" if (self.value <= self.aim if self.most else self.value >= self.aim) else "**missed**"

    def ratio(self):
        if self.value is None or not self.limit or not self.limit[0]:
            return ""
        return f"{self.value / self.limit[0]:.2f} × {self.limit[1]}"

    def cells(self):
        aim = "" if self.aim is None else f"{'≤' if self.most else '≥'} {number(self.aim)} {self.unit}"
        value = "" if self.value is None else f"{number(self.value)} {self.unit}"
        return [self.measure, value, aim, self.met(), self.ratio(), self.note]


def number(value):
    if value >= 1000:
        return f"{value:,.0f}"
    return f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def rows(micro, app, serving, start):
    def get(table, name, key):
        value = table.get(name, {}).get(key)
        return value

    def rate(name):
        return get(micro, name, "items_per_second")

    def mega(name):
        value = get(micro, name, "bytes_per_second")
        return None if value is None else value / 1e6

    disk = (get(micro, "limitFsync", "p50_ms"), "fsync p50")
    disk99 = (get(micro, "limitFsync", "p99_ms"), "fsync p99")
    inserts = (rate("limitSqlRows"), "raw row inserts")
    parse = (rate("parseSegment"), "parse rate of one core")

    def of(key):
        return serving.get(key)

    def beside(key, what):
        value = of(key)
        return "" if value is None else what.format(value)

    return [
        Row("answer tapped → durable, p50", get(app, "tapToDurableAnswer", "p50_ms"), "ms", 16.7, limit=disk,
            note="on the page of a review with 10,000 units and 500 items"),
        Row("answer tapped → durable, p99", get(app, "tapToDurableAnswer", "p99_ms"), "ms", 16.7, limit=disk99),
        Row("answer tapped → drawn, p50", get(app, "tapToDurableAnswer", "drawn_p50_ms"), "ms"),
        Row("answer tapped → drawn, p99", get(app, "tapToDurableAnswer", "drawn_p99_ms"), "ms"),
        Row("of it, entry → durable in the store, p50", get(app, "answerToDurable", "p50_ms"), "ms", limit=disk),
        Row("of it, entry → durable in the store, p99", get(app, "answerToDurable", "p99_ms"), "ms", limit=disk99),
        Row("key → 10,000 rows filtered and drawn, p50", get(app, "keyToFilteredRows", "p50_ms"), "ms", 50),
        Row("key → 10,000 rows filtered and drawn, p99", get(app, "keyToFilteredRows", "p99_ms"), "ms", 50),
        Row("a frame of scrolling 10,000 rows, p50", get(app, "frameOfScrolledRows", "p50_ms"), "ms", 16.7,
            note="offscreen, without a graphics card"),
        Row("a frame of scrolling 10,000 rows, p99", get(app, "frameOfScrolledRows", "p99_ms"), "ms", 16.7),
        Row("10,000 rows sorted anew and drawn", get(app, "sortRows", "ms"), "ms"),
        Row("open a review of 10,000 units and 500 items, from the vault", get(app, "openReviewFromVault", "ms"), "ms", 300,
            note="decrypt, unpack, parse, fold, statuses, score"),
        Row("the same, tapped → its overview drawn", get(app, "openReviewOnItsPage", "ms"), "ms", 300, note="with all that the pages show"),
        Row("the same from memory", get(micro, "openReview", "ms"), "ms",
            note=f"{get(micro, 'openReview', 'entries') or 0:,.0f} entries, {get(micro, 'openReview', 'registers') or 0:,.0f} registers"),
        Row("a 12-megapixel photograph comes in, to durable", get(app, "importPhotographOf12Megapixels", "ms"), "ms",
            note="decoded, scaled, encoded anew, encrypted"),
        Row("open a vault with attachments, and its large review", get(app, "openVaultWithAttachments", "ms"), "ms",
            note=f"{get(app, 'openVaultWithAttachments', 'attachments_mib') or 0:,.0f} MiB of them; after the key derivation"),
        Row("memory with it open", get(app, "openVaultWithAttachments", "memory_mib"), "MiB", note="of the whole process, resident"),
        Row("app start → unlock screen's first frame", start.get("first_frame_ms"), "ms", note=start.get("note", "")),
        Row("app's memory at the unlock screen", start.get("memory_mib"), "MiB", note="VmHWM"),
        Row("push: acknowledged answers", of("push_answers_per_second"), "answers/s", 100_000, most=False, limit=inserts,
            note=beside("push_server_cores", "server used {:.2f} cores")),
        Row("push: a request of 500 answers, p50", of("push_p50_ms"), "ms", note="all tablets at once, each waiting for its receipt"),
        Row("push: a request of 500 answers, p99", of("push_p99_ms"), "ms"),
        Row("projector's own rate", of("projector_answers_per_second"), "answers/s", 50_000, most=False, limit=parse,
            note="rebuild of all from the log, program start included"),
        Row("projector behind after the push", of("projector_behind_answers"), "answers",
            note=beside("projector_catch_up_seconds", "caught up {:.2f} s later")),
        Row("pull", of("pull_answers_per_second"), "answers/s", 200_000, most=False,
            note=beside("pull_server_cores", "server used {:.2f} cores")),
        Row("single answer: whole HTTP request", of("single_bytes"), "bytes", 700, note="one push each, the app's header fields; a pull follows it"),
        Row("single answers, many tablets at once", of("single_per_second"), "requests/s"),
        Row("single answer → receipt, p50", of("single_p50_ms"), "ms", limit=disk),
        Row("single answer → receipt, p99", of("single_p99_ms"), "ms", limit=disk99),
        Row("bytes per answer on the wire", get(micro, "packForWire", "bytes_per_answer"), "bytes", 30,
            limit=(get(micro, "packForWire", "plain_bytes_per_answer"), "unpacked")),
        Row("bytes per answer in the server's store", of("store_bytes_per_answer"), "bytes", note="encrypted, with indexes and dossiers"),
        Row("server's memory at most", of("server_peak_memory_mib"), "MiB", note="VmHWM"),
        Row("fold", rate("fold"), "entries/s", note="one core"),
        Row("parse an entry", rate("parseEntry"), "entries/s", note="one core"),
        Row("parse a segment of 500", rate("parseSegment"), "entries/s", note="one core"),
        Row("check a segment's hash and signature", rate("verifySegment"), "entries/s", note="one core, segments of 500"),
        Row("encode an entry", rate("encodeEntry"), "entries/s", note="one core"),
        Row("build and sign a segment of 500", rate("buildSegment"), "entries/s", note="one core"),
        Row("statuses of the large review", get(micro, "statuses", "ms"), "ms"),
        Row("score of the large review", get(micro, "score", "ms"), "ms"),
        Row("state hash of the large review", get(micro, "stateHash", "ms"), "ms"),
        Row("machine: fsync of a page, p50", disk[0], "ms"),
        Row("machine: fsync of a page, p99", disk99[0], "ms"),
        Row("machine: raw SQLCipher inserts, 1,000 rows a commit", inserts[0], "rows/s"),
        Row("machine: TLS 1.3 over loopback, both ends", mega("limitTlsLoopback"), "MB/s"),
        Row("machine: SHA-256", mega("limitSha256"), "MB/s"),
        Row("machine: Ed25519 verify", rate("limitEd25519Verify"), "/s"),
        Row("machine: zstd pack, level 1", mega("limitZstdPack/1"), "MB/s"),
        Row("machine: zstd pack, level 9", mega("limitZstdPack/9"), "MB/s"),
        Row("machine: zstd unpack", mega("limitZstdUnpack"), "MB/s"),
    ]


def main():
    folder = pathlib.Path(sys.argv[1])
    machine = load(folder / "machine.json")
    table = rows(google(folder / "micro.json"), google(folder / "app.json") | google(folder / "page.json"),
                 load(folder / "load.json"), load(folder / "start.json"))
    heading = ["measure", "result", "aim", "met", "of the machine's limit", "note"]
    lines = ["# Benchmarks", "", machine.get("text", ""), "", "| " + " | ".join(heading) + " |", "|" + " --- |" * len(heading)]
    lines += ["| " + " | ".join(row.cells()) + " |" for row in table]
    text = "\n".join(lines) + "\n"
    (folder.parent / "bench.md").write_text(text)
    numbers = [{"measure": row.measure, "value": row.value, "unit": row.unit, "aim": row.aim,
                "limit": row.limit[0] if row.limit else None, "met": row.met()} for row in table]
    (folder.parent / "bench.json").write_text(json.dumps({"machine": machine, "measures": numbers}, ensure_ascii=False, indent=1) + "\n")
    print(text)


if __name__ == "__main__":
    main()
