import QtQuick
import QtTest

/// What was typed or entered is there again when the tablet died under it after a pause.
Item {
    width: 1280
    height: 800

    CutOffCase {
        name: "Kills"

        function test_what_is_typed_into_a_field_outlives_a_kill_after_a_pause_data() {
            return [{tag: "an item's note", page: "checklist", field: "itemNote", opens: () => review.pane.itemId = "MO-02",
                     said: () => review.pane.note},
                    {tag: "a unit's note", page: "sighting", field: "sightingNote", opens: () => {
                        person();
                        review.units.current = "unit/person/P2";
                    }, said: () => review.units.unit("unit/person/P2").note},
                    {tag: "a finding", page: "findings", field: "findingText", opens: () => {
                        if (about === "")
                            review.findingEditor.startNew("MO-02");
                        else
                            review.findingEditor.load(about);
                    }, said: () => {
                        about = review.findingEditor.findingId;
                        return review.findingEditor.stored ? review.findingEditor.findingText : "";
                    }},
                    {tag: "the opinion", page: "close", field: "opinionReasons", said: () => review.opinionReasons},
                    {tag: "the announcement", page: "close", field: "announcement", said: () => review.announcement},
                    {tag: "to whom it was announced", page: "close", field: "announcedTo", said: () => review.closing.announcedTo},
                    {tag: "the statement", page: "close", field: "statementText", said: () => review.statementText},
                    {tag: "an answer", page: "interviews", field: "answer:L1", opens: () => {
                        if (about === "")
                            about = review.interviews.create("unit/person/P2", "Person 2", "legal_representative");
                        review.interview.interviewId = about;
                    }, said: () => review.interview.questions.answerAt(0)},
                    {tag: "a question", page: "interviews", field: "freeQuestion", opens: () => {
                        if (about === "")
                            about = review.interviews.create("unit/person/P2", "Person 2", "");
                        review.interview.interviewId = about;
                    }, said: () => review.interview.questions.unasked}];
        }
        function test_what_is_typed_into_a_field_outlives_a_kill_after_a_pause(row) {
            const opens = row.opens ?? (() => {});
            about = "";
            begin(false, row.page);
            opens();
            type(row.field, words);
            tryVerify(() => row.said() === words);
            verify(part(row.field).activeFocus);
            dieAndReturn(row.page);
            opens();
            tryVerify(() => part(row.field)?.visible);
            compare(part(row.field).text, words);
        }
        function test_a_mismatch_that_is_entered_outlives_a_kill() {
            begin(false, "overview");
            person();
            tap("row:unit/person/P2");
            tap("sightMismatch");
            type("found:name", words);
            tryVerify(() => bench.kept("mismatch/unit/person/P2").includes(words));
            dieAndReturn("overview");
            person();
            tap("row:unit/person/P2");
            tryVerify(() => part("found:name")?.visible);
            compare(part("found:name").text, words);
            tap("mismatchAccept");
            tryCompare(review.units, "mismatchCount", 1);
            compare(bench.kept("mismatch/unit/person/P2"), "");
        }
    }
}
