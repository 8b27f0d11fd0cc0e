import QtQuick

/// A test on the page of interviews.
PageCase {
    function held() {
        tap("newInterview");
        tap("person:unit/person/P2");
        tap("interviewAccept");
        gone("interviewAccept");
        tryCompare(review.interview, "personName", "Person 2");
        compare(review.interview.personText, "Personnel P2");
    }
    function answer(question, text) {
        type("answer:" + question, text);
        leave("answer:" + question);
    }
    function lock() {
        lockOver(() => review.interview.interviewId = "");
        open("interviews");
    }
}
