"""Devices written from docs/formats.md and docs/protocol.md alone, against the real server."""

import json
import os
import pathlib
import subprocess
import tempfile
import unittest

import openssl
from device import Device, Problem
from journal import printed_hash
from supervisor import Supervisor

OFFICE = pathlib.Path(os.environ["STRANGER_OFFICE"])
SERVER = os.environ["STRANGER_SERVER"]


def new_code(login: str) -> str:
    said = subprocess.run([SERVER, "device", "code", "-c", OFFICE / "server.json", "--user", login],
                          capture_output=True, check=True, text=True).stdout
    return said.splitlines()[0]


class Stranger(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.supervisor = Supervisor(os.environ["STRANGER_CONSOLE"], str(OFFICE / "authority.pem"), "zhao.min",
                                    os.environ["STRANGER_PASSWORD"])

    def device(self) -> Device:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        return Device(os.environ["STRANGER_DEVICE"], pathlib.Path(folder.name))

    def enrolled(self, login: str) -> Device:
        device = self.device()
        device.enrol(new_code(login), "Stranger")
        device.pull()
        [self.review] = [journal for journal in device.registers if journal != "roster"]
        return device

    def refusal(self, receipts: list[dict]) -> dict:
        [receipt] = receipts
        self.assertEqual(receipt["status"], "refused")
        return receipt

    def test_answers_reach_the_supervisor_with_a_verified_signature(self):
        li = self.enrolled("li.na")
        segment = li.say(self.review,
                         [("item/PE-01", "determination", "conform")],
                         [("item/PE-02", "determination", "nonconform"), ("item/PE-02", "note", "表三缺失, form 3 \"missing\"\n")])
        [receipt] = li.push(segment.content)
        self.assertEqual((receipt["status"], receipt["first"], receipt["count"]), ("stored", 1, 2))

        item = self.supervisor.read(f"/api/reviews/{self.review}/items/PE-02")
        self.assertEqual(item["answer"]["determination"], "nonconform")
        self.assertEqual(item["answer"]["note"], "表三缺失, form 3 \"missing\"\n")
        self.assertEqual(item["answer"]["author"]["id"], li.user)
        history = self.supervisor.read(f"/api/reviews/{self.review}/history?entity=item/PE-02")
        for field in history["fields"]:
            [write] = field["writes"]
            self.assertEqual(write["entry"], f"{li.device}:2")
            self.assertEqual(write["signature"]["status"], "verified")

    def test_everything_comes_back_byte_for_byte_to_another_stranger(self):
        li = self.enrolled("li.na")
        first = li.say(self.review, [("item/PE-03", "determination", "conform")])
        second = li.say(self.review, [("item/PE-03", "note", "seen in the original")])
        self.assertEqual([receipt["status"] for receipt in li.push(first.content, second.content)], ["stored", "stored"])
        self.assertEqual([segment.content for segment in li.pull()], [first.content, second.content])
        self.assertEqual(li.pull(), [])

        wang = self.device()
        wang.enrol(new_code("wang.lei"), "Stranger")
        in_small_bites = wang.pull(limit=1)
        self.assertEqual([segment.content for segment in in_small_bites if segment.device == li.device],
                         [first.content, second.content])
        self.assertEqual(wang.registers[self.review].value("item/PE-03", "note"), "seen in the original")

    def test_a_cursor_of_another_log_is_reset_and_nothing_is_taken_twice(self):
        li = self.enrolled("li.na")
        everything = li.registers[self.review].state_hash()
        li.log = {"head": li.log["head"], "taken_at": li.log["taken_at"] + 1}
        self.assertTrue(li.pull())
        self.assertEqual(li.registers[self.review].state_hash(), everything)
        self.assertEqual(li.pull(), [])

    def test_a_segment_sent_again_is_had(self):
        li = self.enrolled("li.na")
        segment = li.say(self.review, [("item/PE-04", "determination", "conform")])
        [stored], [had] = li.push(segment.content), li.push(segment.content)
        self.assertEqual((stored["status"], had["status"]), ("stored", "had"))
        self.assertEqual(stored["position"], had["position"])

    def test_what_two_wrote_at_once_stands_until_one_settles_it(self):
        li, wang = self.enrolled("li.na"), self.enrolled("wang.lei")
        said = {li: "conform", wang: "partly"}
        for device, determination in said.items():
            device.push(device.say(self.review, [("item/PE-05", "determination", determination)]).content)
        for device in said:
            device.pull()
            self.assertEqual(sorted(device.registers[self.review].heads("item/PE-05", "determination").values()),
                             sorted(said.values()))
        answer = f"/api/reviews/{self.review}/items/PE-05"
        self.assertTrue(self.supervisor.read(answer)["answer"]["conflicted"])

        li.push(li.say(self.review, [("item/PE-05", "determination", "nonconform")]).content)
        wang.pull()
        self.assertEqual(wang.registers[self.review].value("item/PE-05", "determination"), "nonconform")
        self.assertFalse(self.supervisor.read(answer)["answer"]["conflicted"])

    def test_a_leader_seals_the_state_that_the_server_holds_too(self):
        li = self.enrolled("li.na")
        li.push(li.say(self.review, [("item/PE-09", "determination", "conform")]).content)
        state = li.registers[self.review].state_hash()
        seal = {"covers": li.chains.covered(self.review), "state": state, "signatures": []}
        li.push(li.say(self.review, [("review", "seal", seal)]).content)
        shown = self.supervisor.read(f"/api/reviews/{self.review}")["seal"]
        self.assertEqual((shown["state"], shown["device"], shown["state_matches"]), (state, li.device, True))

    def test_the_template_is_the_one_that_the_review_names(self):
        li = self.enrolled("li.na")
        named = li.registers[self.review].value("review", "template")["sha256"]
        self.assertEqual(printed_hash(li.ask("GET", "/v1/contents/" + named.removeprefix("sha256:"))), named)

    def test_an_altered_segment_is_refused(self):
        li = self.enrolled("li.na")
        segment = li.say(self.review, [("item/PE-06", "note", "form 3")])
        self.assertEqual(self.refusal(li.push(segment.content.replace(b"form 3", b"form 4")))["code"], "hash_mismatch")
        self.assertEqual(self.refusal(li.push(segment.content.replace(b"count 1", b"count 2")))["code"], "bad_signature")
        self.assertEqual(li.push(segment.content)[0]["status"], "stored")

    def test_a_gap_is_refused_with_the_number_that_is_missing(self):
        li = self.enrolled("li.na")
        first, second = (li.say(self.review, [("item/PE-07", "note", note)]) for note in ("one", "two"))
        receipt = self.refusal(li.push(second.content))
        self.assertEqual((receipt["code"], receipt["expected"]), ("broken_chain", 1))
        self.assertEqual([receipt["status"] for receipt in li.push(first.content, second.content)], ["stored", "stored"])

    def test_a_segment_of_another_device_is_refused(self):
        li, wang = self.enrolled("li.na"), self.enrolled("wang.lei")
        segment = wang.say(self.review, [("item/PE-08", "note", "not mine")])
        self.assertEqual(self.refusal(li.push(segment.content))["code"], "foreign_segment")

    def test_a_code_is_good_for_one_device(self):
        code = new_code("li.na")
        self.device().enrol(code, "First")
        with self.assertRaises(Problem) as second:
            self.device().enrol(code, "Second")
        self.assertEqual(second.exception.code, "code_invalid")

    def test_a_certificate_is_renewed_and_an_answer_that_was_lost_is_given_again(self):
        li = self.enrolled("li.na")
        first = li.certificate.read_bytes()
        lost = json.loads(li.ask("POST", "/v1/certificate"))["certificate"]
        li.renew()
        second = li.certificate.read_bytes()
        self.assertEqual(second.decode(), lost)
        self.assertNotEqual(second, first)
        self.assertEqual(openssl.subject_and_key(second), openssl.subject_and_key(first))
        segment = li.say(self.review, [("item/PE-08", "note", "with the second certificate")])
        self.assertEqual(li.push(segment.content)[0]["status"], "stored")
        li.renew()
        self.assertEqual(li.pull(), [segment])
        li.certificate.write_bytes(first)
        li.trust.load_cert_chain(li.certificate, li.tls_key)
        with self.assertRaises(Problem) as answer:
            li.pull()
        self.assertEqual((answer.exception.status, answer.exception.code), (401, "unknown_device"))

    def test_a_server_that_does_not_know_the_code_is_not_believed(self):
        code = new_code("li.na")
        with self.assertRaisesRegex(ValueError, "does not know the code"):
            self.device().enrol(code[:-1] + ("0" if code[-1] != "0" else "1"), "Stranger")

    def test_nothing_is_answered_without_a_certificate(self):
        li, unknown = self.enrolled("li.na"), self.device()
        unknown.trust.load_verify_locations(cafile=str(OFFICE / "authority.pem"))
        with self.assertRaises(Problem) as answer:
            unknown.pull()
        self.assertEqual(answer.exception.status, 401)
        self.assertEqual(li.pull(), [])


if __name__ == "__main__":
    unittest.main()
