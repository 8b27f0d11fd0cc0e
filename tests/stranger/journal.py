"""Entries, segments, chains and merged registers, as docs/formats.md says."""

import dataclasses
import hashlib
import json
import time

import openssl

LATEST_WALL = 4102444800000  # 2100-01-01: a clock that is past it counts as this


def printed_hash(content: bytes) -> str:
    return "sha256:" + hashlib.sha256(content).hexdigest()


@dataclasses.dataclass(frozen=True)
class Segment:
    journal: str
    device: str
    first: int
    count: int
    previous: str
    entries_hash: str
    entries_bytes: int
    signature: str
    signed: bytes  # the lines above the signature
    header: bytes
    body: bytes

    @property
    def content(self) -> bytes:
        return self.header + b"\n" + self.body

    @property
    def header_hash(self) -> str:
        return printed_hash(self.header)

    def entries(self) -> list[dict]:
        return [json.loads(line) for line in self.body.splitlines()]


def build_segment(key, journal: str, device: str, previous: str, entries: list[dict]) -> bytes:
    """A closed and signed segment of consecutive entries."""
    lines = [json.dumps(entry, ensure_ascii=False, separators=(",", ":")).encode() + b"\n" for entry in entries]
    body = b"".join(lines)
    signed = (f"fieldseal segment v1\njournal {journal}\ndevice {device}\nfirst {entries[0]['n']}\ncount {len(entries)}\n"
              f"previous {previous}\nentries {printed_hash(body)} {len(body)}\n").encode()
    return signed + f"signature {openssl.sign(key, signed)}\n\n".encode() + body


def read_segments(content: bytes) -> list[Segment]:
    """Takes a concatenation of segments apart; ValueError where one is malformed."""
    segments = []
    while content:
        *lines, rest = content.split(b"\n", 9)
        if len(lines) != 9 or lines[0] != b"fieldseal segment v1" or lines[8]:
            raise ValueError("not the header of a segment")
        words = [line.decode().split(" ") for line in lines[1:8]]
        if [line[0] for line in words] != ["journal", "device", "first", "count", "previous", "entries", "signature"]:
            raise ValueError("the lines of the header are not those of a segment")
        journal, device, first, count, previous, (entries_hash, length), signature = [
            line[1] if len(line) == 2 else line[1:] for line in words]
        body, content = rest[:int(length)], rest[int(length):]
        segments.append(Segment(journal, device, int(first), int(count), previous, entries_hash, int(length), signature,
                                b"\n".join(lines[:7]) + b"\n", b"\n".join(lines[:8]) + b"\n", body))
    return segments


class Chains:
    """How far each device's chain in each journal has come; believes only what verifies and continues it."""

    def __init__(self):
        self._ends = {}

    def end(self, journal: str, device: str) -> tuple[int, str]:
        """The last entry's number and the hash that the next segment names as its previous one."""
        return self._ends.get((journal, device), (0, "none"))

    def covered(self, journal: str) -> dict[str, int]:
        """The last entry of every device in this journal."""
        return {device: last for (of, device), (last, _) in self._ends.items() if of == journal}

    def append(self, segment: Segment, key: str) -> None:
        last, header = self.end(segment.journal, segment.device)
        entries = segment.entries()
        for true, complaint in (
                (openssl.verifies(key, segment.signed, segment.signature), "the signature is wrong"),
                (printed_hash(segment.body) == segment.entries_hash, "the hash of the entries is wrong"),
                (len(segment.body) == segment.entries_bytes, "entries are cut off"),
                (segment.first == last + 1, f"entry {last + 1} was to come"),
                (segment.previous == header, "it names another predecessor"),
                ([entry["n"] for entry in entries] == list(range(segment.first, segment.first + segment.count)),
                 "its entries have other numbers than its header")):
            if not true:
                raise ValueError(f"{segment.journal} {segment.device}:{segment.first}: {complaint}")
        self._ends[segment.journal, segment.device] = (entries[-1]["n"], segment.header_hash)


class Registers:
    """One journal's registers, merged; entries may come in any order."""

    def __init__(self):
        self._writes = {}  # (entity, field) → {entry: (time, value, supersedes)}
        self.latest = [0, 0]

    def add(self, device: str, entry: dict) -> None:
        self.latest = max(self.latest, entry["t"])
        name = f"{device}:{entry['n']}"
        for entity, field, value, supersedes in entry["s"]:
            self._writes.setdefault((entity, field), {})[name] = (entry["t"], value, supersedes)

    def heads(self, entity: str, field: str) -> dict[str, object]:
        """The writes that nothing replaces, by entry."""
        writes = self._writes.get((entity, field), {})
        return {name: value for name, (when, value, _) in writes.items()
                if not any(name in supersedes and later > when for later, _, supersedes in writes.values())}

    def value(self, entity: str, field: str) -> object:
        """What the register holds; None where nobody wrote it, ValueError where it is in conflict."""
        values = list(self.heads(entity, field).values())
        if len(values) > 1:
            raise ValueError(f"{entity} {field} is in conflict")
        return values[0] if values else None

    def state_hash(self) -> str:
        """What a seal says of everything that these registers hold."""
        def order(entry):
            device, number = entry.split(":")
            return device, int(number)

        lines = [f"{entity}\t{field}\t{','.join(sorted(self.heads(entity, field), key=order))}\n".encode()
                 for entity, field in sorted(self._writes, key=lambda name: (name[0].encode(), name[1].encode()))]
        return printed_hash(b"".join(lines))

    def next_entry(self, number: int, author: str, sets: list[tuple[str, str, object]]) -> dict:
        """An entry that sets registers and supersedes all that is seen of them."""
        wall = time.time_ns() // 1_000_000
        now = min(wall, LATEST_WALL)
        when = [now, 0] if now > self.latest[0] else [self.latest[0], self.latest[1] + 1]
        return {"n": number, "t": when, "w": wall, "a": author,
                "s": [[entity, field, value, sorted(self.heads(entity, field))] for entity, field, value in sets]}
