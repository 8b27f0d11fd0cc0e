import QtQuick
import QtTest

Item {
    width: 1280
    height: 800

    InterviewCase {
        name: "InterviewRecords"

        function init() { begin(false, "interviews"); }
        function test_a_record_is_read_back_signed_and_locked() {
            held();
            answer("X1", "no");
            tap("readBack");
            tap("readBackAccept");
            gone("readBackAccept");
            tryVerify(() => review.interview.locked);
            draw("sign:applicant:1");
            tap("signDone:applicant:1");
            tryVerify(() => review.interview.pages[0].applicant.name === "Person 2");
            draw("sign:team:1");
            tap("signDone:team:1");
            tryCompare(review.interview, "interviewState", "signed");
            compare(review.interviews.openCount, 0);
            verify(!part("answer:X1")?.visible);
            tap("reopen");
            type("reopenText", "wrong name");
            tap("reopenAccept");
            tryCompare(review.interview, "interviewState", "open");
        }
        function locked(answered) {
            held();
            answer("X1", answered);
            tap("readBack");
            tap("readBackAccept");
            gone("readBackAccept");
            tryVerify(() => review.interview.locked);
        }
        function test_a_lock_under_the_hand_signs_nothing_and_asks_to_draw_anew() {
            locked("no");
            draw("sign:applicant:1");
            tap("sign:team:1Typed");
            type("sign:team:1Reason", "plaster");
            tryVerify(() => part("signDone:applicant:1").enabled);
            lock();
            tryVerify(() => part("signingCutOff")?.visible);
            tap("signAnew");
            tryCompare(review.interview, "personName", "Person 2");
            verify(part("signingCutOff").visible);
            verify(!part("signDone:applicant:1").enabled, "the hand draws anew");
            compare(review.interview.pages[0].applicant.name, undefined);
            compare(part("sign:team:1Reason").text, "plaster");
            draw("sign:applicant:1");
            tap("signDone:applicant:1");
            tryVerify(() => review.interview.pages[0].applicant.name === "Person 2");
            tryVerify(() => !part("signingCutOff").visible);
            compare(part("sign:team:1Reason").text, "plaster");
        }
        function test_a_lock_over_a_refusal_keeps_its_words() {
            locked("no");
            tap("refuseToSign");
            type("refusalReason", "no lawyer");
            type("refusalWitness", "qian");
            lock();
            tap("signAnew");
            tryVerify(() => part("refusalAccept")?.visible);
            compare(part("refusalReason").text, "no lawyer");
            compare(part("refusalWitness").text, "qian");
            tap("refusalAccept");
            gone("refusalAccept");
            tryCompare(review.interview, "refusalWitness", "qian");
            verify(!part("signingCutOff").visible);
        }
        function test_a_lock_while_it_is_read_back_keeps_the_corrections() {
            held();
            answer("X1", "no");
            tap("readBack");
            tap("readBy:team");
            type("corrections", "never");
            lock();
            tap("signAnew");
            tryVerify(() => part("readBackAccept")?.visible);
            compare(part("corrections").text, "never");
            verify(part("readBy:team").checked);
            tap("readBackCancel");
            gone("readBackCancel");
            verify(!part("signingCutOff").visible);
        }
        function test_what_was_drawn_under_one_record_is_not_left_under_another() {
            locked("no");
            const first = review.interview.interviewId;
            tap("newInterview");
            type("interviewName", "sun");
            tap("interviewAccept");
            gone("interviewAccept");
            answer("X1", "yes");
            tap("readBack");
            tap("readBackAccept");
            gone("readBackAccept");
            draw("sign:applicant:1");
            tryVerify(() => part("signDone:applicant:1").enabled);
            tap("row:" + first);
            tryCompare(review.interview, "personName", "Person 2");
            verify(!part("signDone:applicant:1").enabled);
        }
        function test_a_refusal_names_its_reason_and_its_witness() {
            held();
            answer("X1", "no");
            tap("readBack");
            tap("readBy:team");
            tap("readBackAccept");
            gone("readBackAccept");
            tap("refuseToSign");
            type("refusalReason", "no lawyer");
            type("refusalWitness", "qian");
            tap("refusalAccept");
            gone("refusalAccept");
            tryCompare(review.interview, "refusalWitness", "qian");
            draw("sign:witness:1");
            tap("signDone:witness:1");
            draw("sign:team:1");
            tap("signDone:team:1");
            tryCompare(review.interview, "interviewState", "refused");
        }
        function test_the_history_tells_every_value_by_person_tablet_and_time() {
            locked("no");
            draw("sign:team:1");
            tap("signDone:team:1");
            tap("interviewHistory");
            readHistory(6);
        }
    }
}
