"""A device that enrols, pushes and pulls, as docs/protocol.md says."""

import hashlib
import hmac
import http.client
import json
import pathlib
import secrets
import ssl
import subprocess

import openssl
from journal import Chains, Registers, Segment, build_segment, read_segments

CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


class Problem(Exception):
    """What the server answered in place of what was asked for."""

    def __init__(self, status: int, body: bytes):
        self.status, self.code = status, json.loads(body)["code"]
        super().__init__(f"{status} {self.code}")


def zstd(mode: str, content: bytes) -> bytes:
    return subprocess.run(["zstd", mode, "--quiet", "--stdout"], input=content, capture_output=True, check=True).stdout


def proof(secret: bytes, *parts: str) -> str:
    joined = b"".join(b"%d:%s" % (len(part), part) for part in (text.encode() for text in parts))
    return "sha256:" + hmac.new(secret, joined, hashlib.sha256).hexdigest()


class Device:
    """One device: its keys in a folder, what it pulled in memory."""

    def __init__(self, address: str, folder: pathlib.Path):
        self.host, port = address.rsplit(":", 1)
        self.port = int(port)
        self.signing_key, self.tls_key, self.certificate = (folder / name for name in ("signing.pem", "tls.pem", "tls.crt"))
        self.trust = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        self.trust.minimum_version = ssl.TLSVersion.TLSv1_3
        self.cursors, self.log, self.chains, self.registers, self.seen = {}, None, Chains(), {}, set()

    def ask(self, method: str, path: str, body: bytes = b"", kind: str = "application/json", trust=None) -> bytes:
        connection = http.client.HTTPSConnection(self.host, self.port, context=trust or self.trust, timeout=30)
        try:
            connection.request(method, path, body, {"Content-Type": kind})
            answer = connection.getresponse()
            content = answer.read()
        finally:
            connection.close()
        if answer.status != 200:
            raise Problem(answer.status, content)
        return content

    def ask_json(self, path: str, message: dict, trust=None) -> dict:
        return json.loads(self.ask("POST", path, json.dumps(message).encode(), trust=trust))

    def enrol(self, code: str, device_name: str) -> None:
        """Trusts the authority that proves to know the code's secret, and joins it."""
        name, *groups = code.split("-")
        number = 0
        for letter in "".join(groups):
            number = number * 32 + CROCKFORD.index(letter)
        secret = number.to_bytes(10, "big")

        blind = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        blind.check_hostname, blind.verify_mode = False, ssl.CERT_NONE
        nonce = secrets.token_hex(16)
        hello = self.ask_json("/v1/enrolment/hello", {"code": name, "nonce": nonce}, blind)
        said = [hello[field] for field in ("authority", "office_key", "office_device")]
        if not hmac.compare_digest(hello["proof"], proof(secret, "fieldseal hello v1", name, nonce, *said)):
            raise ValueError("this server does not know the code")
        self.office_key = hello["office_key"]
        self.trust.load_verify_locations(cadata=hello["authority"])

        key, request = openssl.make_signing_key(self.signing_key), openssl.make_request(self.tls_key)
        joined = self.ask_json("/v1/enrolment/join", {
            "code": name, "device_name": device_name, "signing_key": key, "request": request,
            "proof": proof(secret, "fieldseal join v1", name, device_name, key, request)})
        self.device, self.user = joined["device"], joined["user"]
        self.certificate.write_text(joined["certificate"], encoding="ascii")
        self.trust.load_cert_chain(self.certificate, self.tls_key)

    def renew(self) -> None:
        """Another certificate for the key it has, kept before it is shown."""
        self.certificate.write_text(json.loads(self.ask("POST", "/v1/certificate"))["certificate"], encoding="ascii")
        self.trust.load_cert_chain(self.certificate, self.tls_key)

    def pull(self, limit: int = 4194304) -> list[Segment]:
        """Takes in what is new, verified; all of it, in as many answers as the limit makes of it."""
        taken, more = [], True
        while more:
            question = {"journals": self.cursors, "limit": limit} | ({"log": self.log} if self.log else {})
            head, segments = zstd("-d", self.ask("POST", "/v1/pull", json.dumps(question).encode())).split(b"\n", 1)
            answer = json.loads(head)
            more = answer["more"]
            for journal in answer["reset"]:
                self.cursors.pop(journal, None)
            if answer["positions"] or answer["reset"]:
                self.log = {"head": answer["log_head"], "taken_at": answer["taken_at"]}
            for position, segment in zip(answer["positions"], read_segments(segments), strict=True):
                self.believe(segment)
                self.cursors[segment.journal] = {"after": position, "header": segment.header_hash}
                taken.append(segment)
        return taken

    def believe(self, segment: Segment) -> None:
        """Takes a segment into chains and registers once its device's key verifies it; passes over what is here."""
        if segment.header_hash in self.seen:
            return
        self.chains.append(segment, self.key_of(segment))
        self.seen.add(segment.header_hash)
        registers = self.registers.setdefault(segment.journal, Registers())
        for entry in segment.entries():
            registers.add(segment.device, entry)

    def key_of(self, segment: Segment) -> str:
        """The office's pinned key for the roster and for the office's devices, which have no user; else the roster's."""
        if segment.journal == "roster" or not self.registers["roster"].value(f"device/{segment.device}", "user"):
            return self.office_key
        return self.registers["roster"].value(f"device/{segment.device}", "key")

    def say(self, journal: str, *entries: list[tuple[str, str, object]]) -> Segment:
        """Writes entries into a journal, each a list of (entity, field, value), and closes a segment of them."""
        registers, written = self.registers[journal], []
        last, previous = self.chains.end(journal, self.device)
        for number, sets in enumerate(entries, last + 1):
            written.append(registers.next_entry(number, self.user, sets))
            registers.add(self.device, written[-1])
        [segment] = read_segments(build_segment(self.signing_key, journal, self.device, previous, written))
        self.chains.append(segment, self.key_of(segment))
        self.seen.add(segment.header_hash)
        return segment

    def push(self, *segments: bytes) -> list[dict]:
        """The server's receipts, one for each segment."""
        packed = zstd("-c", b"".join(segments))
        return json.loads(self.ask("POST", "/v1/segments", packed, "application/vnd.fieldseal.segments+zstd"))["receipts"]
