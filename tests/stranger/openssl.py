"""Keys and signatures by the openssl command alone."""

import base64
import pathlib
import subprocess
import tempfile

# What stands in front of the 32 bytes of a raw Ed25519 key to make it a DER key.
ED25519_DER = bytes.fromhex("302a300506032b6570032100")


def run(*arguments, given=b""):
    return subprocess.run(["openssl", *map(str, arguments)], input=given, capture_output=True, check=True).stdout


def make_signing_key(path: pathlib.Path) -> str:
    """A new Ed25519 key in `path`; returns its public half as the documents print it."""
    run("genpkey", "-algorithm", "ed25519", "-out", path)
    der = run("pkey", "-in", path, "-pubout", "-outform", "DER")
    return "ed25519:" + base64.b64encode(der[len(ED25519_DER):]).decode()


def make_request(path: pathlib.Path) -> str:
    """A new P-256 key in `path` for TLS; returns a certificate request for it."""
    run("genpkey", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256", "-out", path)
    return run("req", "-new", "-key", path, "-subj", "/CN=stranger").decode()


def subject_and_key(certificate: bytes) -> bytes:
    """What a certificate in PEM names, and the public key that it is for."""
    return run("x509", "-noout", "-subject", "-pubkey", given=certificate)


def sign(key: pathlib.Path, message: bytes) -> str:
    """The signature of `message`, as the line of a segment has it."""
    with tempfile.NamedTemporaryFile() as file:
        file.write(message)
        file.flush()
        signature = run("pkeyutl", "-sign", "-rawin", "-inkey", key, "-in", file.name)
    return "ed25519:" + base64.b64encode(signature).decode()


def verifies(key: str, message: bytes, signature: str) -> bool:
    """Whether `signature` is that of `message` by the public `key`."""
    with tempfile.TemporaryDirectory() as folder:
        names = [pathlib.Path(folder, name) for name in ("key", "message", "signature")]
        raw = [base64.b64decode(text.removeprefix("ed25519:"), validate=True) for text in (key, signature)]
        for name, content in zip(names, (ED25519_DER + raw[0], message, raw[1])):
            name.write_bytes(content)
        done = subprocess.run(
            ["openssl", "pkeyutl", "-verify", "-rawin", "-pubin", "-keyform", "DER", "-inkey", names[0],
             "-in", names[1], "-sigfile", names[2]], capture_output=True, check=False)
        return done.returncode == 0
