import QtQuick
import QtTest

/// Who signs what, what a change or a lock does to it, and the seal.
Item {
    width: 1280
    height: 800

    PageCase {
        name: "Signing"

        /// Answers and sights all there is, and goes to deliberation.
        function settle() {
            for (const item of ["MO-01", "MO-02", "PE-02"]) {
                review.pane.itemId = item;
                verify(review.pane.determine("conform"));
            }
            review.pane.itemId = "PE-01";
            verify(review.pane.units.conformRest());
            for (const list of ["person", "site", "equipment"]) {
                review.units.listId = list;
                for (let row = 0; row < review.units.count; ++row)
                    verify(review.units.confirmMatch(review.units.entityAt(row)));
            }
            verify(review.setOpinion("pass", "all conform"));
            verify(review.moveTo("deliberation"));
            open("close");
            tryCompare(review.blockers, "count", 0);
        }
        function sign(who, name) {
            tap(who);
            tryVerify(() => part("signAccept") !== null && part("signAccept").visible);
            if (name !== "")
                type("signName", name);
            verify(!part("signAccept").enabled);
            draw("signPad");
            tryVerify(() => part("signAccept").enabled);
            tap("signAccept");
            gone("signAccept");
        }
        function leaderRow() {
            for (let row = 0; row < review.team.count; ++row) {
                const id = review.team.data(review.team.index(row, 0), Qt.UserRole + 1);
                if (review.team.data(review.team.index(row, 0), Qt.UserRole + 3) === "leader")
                    return "signer:" + id;
            }
            return "";
        }
        function test_a_leader_seals_what_was_drawn() {
            begin(true, "checklist");
            settle();
            verify(!part("seal").enabled);
            sign(leaderRow(), "");
            verify(!part("seal").enabled);
            sign("signer:applicant", "zhao");
            tryVerify(() => part("seal").enabled);
            tap("seal");
            tap("sealAccept");
            tryCompare(review, "sealed", true);
            tryVerify(() => part("readOnlyNotice").visible);
            compare(review.sealSigners.length, 2);
            verify(review.sealSigners[0].strokes.length > 0);
        }
        function test_the_text_is_shown_before_it_is_signed() {
            begin(true, "checklist");
            settle();
            tap(leaderRow());
            tryVerify(() => part("signText") !== null && part("signText").visible);
            verify(part("signText").text.includes("TEST-1"));
            verify(review.closing.textHash.startsWith("sha256:"));
            tap("signCancel");
        }
        function test_a_change_after_a_signature_asks_to_sign_again() {
            begin(true, "checklist");
            settle();
            sign(leaderRow(), "");
            verify(!part("signaturesVoid").visible);
            tap("statementDisputed");
            tryVerify(() => part("signaturesVoid").visible);
            verify(!part("seal").enabled);
        }
        function test_a_refusal_needs_its_reason_and_a_witness_who_signs() {
            begin(true, "checklist");
            settle();
            sign(leaderRow(), "");
            tap("signer:applicant");
            type("signName", "zhao");
            tap("signRefused");
            draw("signPad");
            verify(!part("signAccept").enabled);
            type("signReason", "no lawyer");
            type("signWitness", "wang");
            draw("signPad");
            tryVerify(() => part("signAccept").enabled);
            tap("signAccept");
            gone("signAccept");
            tryVerify(() => part("seal").enabled);
        }
        function test_a_lock_under_the_pad_signs_nothing_and_keeps_what_was_entered() {
            begin(true, "checklist");
            settle();
            tap("signer:applicant");
            type("signName", "zhao");
            tap("signRefused");
            type("signReason", "no lawyer");
            type("signWitness", "wang");
            draw("signPad");
            draw("signPad");
            tryVerify(() => part("signAccept").enabled);
            bench.app.aboutToLock();
            open("overview");
            open("close");
            tryVerify(() => part("signingCutOff").visible);
            tap("signAnew");
            tryVerify(() => part("signAccept") !== null && part("signAccept").visible);
            compare(part("signName").text, "zhao");
            compare(part("signReason").text, "no lawyer");
            compare(part("signWitness").text, "wang");
            verify(!part("signAccept").enabled, "the hand draws anew");
            draw("signPad");
            draw("signPad");
            tryVerify(() => part("signAccept").enabled);
            tap("signAccept");
            gone("signAccept");
            tryVerify(() => !part("signingCutOff").visible);
        }
        function test_what_came_after_the_seal_is_listed_as_such() {
            begin(true, "checklist");
            settle();
            sign(leaderRow(), "");
            sign("signer:applicant", "zhao");
            tap("seal");
            tap("sealAccept");
            tryCompare(review, "sealed", true);
            bench.colleagueWrites("item/MO-02", "note", "late");
            tryCompare(review, "amendments", 1);
            tryVerify(() => part("amendment:0") !== null && part("amendment:0").visible);
            verify(part("amendmentNotice").visible);
        }
    }
}
