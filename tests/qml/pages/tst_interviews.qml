import QtQuick
import QtTest

Item {
    width: 1280
    height: 800

    InterviewCase {
        name: "Interviews"

        function init() { begin(false, "interviews"); }

        function test_answers_are_kept_as_they_are_written() {
            held();
            answer("L1", "the deputy");
            tryCompare(review.interview.questions, "answeredCount", 1);
            compare(review.interview.questions.answerAt(0), "the deputy");
            type("freeQuestion", "who has the key");
            tap("addQuestion");
            tryCompare(review.interview.questions, "count", 3);
            const free = review.interview.questions.idAt(2);
            answer(free, "the guard");
            tap("interviewClose");
            tap("row:" + review.interviews.idAt(0));
            tryVerify(() => part("answer:" + free) !== null);
            compare(part("answer:" + free).text, "the guard");
        }
        function test_somebody_who_was_not_declared_is_interviewed_by_name() {
            tap("newInterview");
            type("interviewName", "sun");
            tap("interviewAccept");
            gone("interviewAccept");
            tryCompare(review.interview, "personName", "sun");
            compare(review.interview.personText, "");
        }
        function test_a_question_that_is_not_asked_yet_is_back_with_its_interview_alone() {
            held();
            const first = review.interview.interviewId;
            type("freeQuestion", "who has the key");
            lock();
            compare(part("freeQuestion").text, "");
            tap("newInterview");
            type("interviewName", "sun");
            tap("interviewAccept");
            gone("interviewAccept");
            compare(part("freeQuestion").text, "");
            const second = review.interview.interviewId;
            type("freeQuestion", "since when");
            tap("row:" + first);
            tryCompare(review.interview, "personName", "Person 2");
            compare(part("freeQuestion").text, "who has the key");
            tap("addQuestion");
            tryCompare(review.interview.questions, "count", 3);
            compare(part("freeQuestion").text, "");
            tap("row:" + second);
            tryCompare(review.interview, "personName", "sun");
            compare(part("freeQuestion").text, "since when");
            part("freeQuestion").forceActiveFocus();
            keyClick(Qt.Key_Return);
            tryCompare(review.interview.questions, "count", 3);
            compare(part("freeQuestion").text, "");
            lock();
            for (const interview of [first, second]) {
                tap("row:" + interview);
                tryVerify(() => part("freeQuestion").visible);
                compare(part("freeQuestion").text, "");
            }
        }
        function test_a_lock_over_a_new_interview_opens_it_again_as_it_was() {
            tap("newInterview");
            tap("interviewRole");
            tap("choice:staff");
            type("personSearch", "p2");
            tap("person:unit/person/P2");
            tryVerify(() => part("interviewName").text === "Person 2");
            lock();
            tryVerify(() => part("interviewAccept")?.visible);
            compare(part("interviewName").text, "Person 2");
            compare(part("personSearch").text, "p2");
            compare(review.people.count, 1);
            compare(part("interviewRole").current, "staff");
            tap("interviewAccept");
            gone("interviewAccept");
            tryCompare(review.interview, "personText", "Personnel P2");
            compare(review.interview.role, "staff");
            lock();
            verify(!part("interviewAccept")?.visible);
        }
        function test_a_new_interview_that_was_given_up_does_not_come_again() {
            tap("newInterview");
            type("interviewName", "sun");
            lock();
            tryVerify(() => part("interviewAccept")?.visible);
            compare(part("interviewName").text, "sun");
            tap("interviewCancel");
            gone("interviewCancel");
            lock();
            verify(!part("interviewAccept")?.visible);
            tap("newInterview");
            compare(part("interviewName").text, "");
        }
        function test_the_mark_of_a_question_stands_beside_its_number_whether_it_can_be_taken_back_or_not() {
            held();
            type("freeQuestion", "who has the key");
            tap("addQuestion");
            tryCompare(review.interview.questions, "count", 3);
            const down = row => {
                const question = review.interview.questions.idAt(row);
                return part("questionMark:" + question).mapToItem(part("question:" + question), 0, 0).y;
            };
            tryVerify(() => part("removeQuestion:" + review.interview.questions.idAt(2))?.visible);
            tryCompare({ get down() { return down(2) - down(0); } }, "down", 0);
        }
        function test_the_role_has_room_for_its_words_beside_the_place() {
            held();
            tryVerify(() => Math.abs(part("interviewPaneRole").width - part("interviewPlaceEntry").width) <= 1);
        }
        function test_the_steps_lead_here() {
            open("overview");
            tap("step:interviews");
            tryVerify(() => part("interviewsPage") !== null);
            tap("talkTab:tests");
            tryVerify(() => part("testsPage") !== null);
        }
    }
}
