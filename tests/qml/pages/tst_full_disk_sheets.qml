import QtQuick
import QtTest
import Fieldseal.Models

Item {
    width: 1280
    height: 800

    FullDiskCase {
        name: "FullDiskSheets"

        /// The entity that a sheet asks about.
        property string about: ""

        function init() { begin(false, "evidence"); }
        /// Whether the history of this entity holds the words as the reason of a write.
        function reasoned(entity) {
            review.history.entity = entity;
            review.history.active = true;
            for (let row = 0; row < review.history.count; ++row)
                if (review.history.data(review.history.index(row, 0), Qt.UserRole + 9) === words)
                    return true;
            return false;
        }
        function test_a_sheet_stays_with_its_words_until_there_is_room_data() {
            const personnel = () => {
                open("sighting");
                review.units.listId = "person";
            };
            const interviewed = () => {
                open("interviews");
                review.interview.interviewId = review.interviews.create("unit/person/P2", "Person 2", "");
            };
            const planned = () => {
                const picture = bench.bringPicture("Ground floor", "");
                tryVerify(() => part("evidence:" + picture) !== null);
                review.studio.floorPlan.place = "unit/site/S1";
                verify(review.studio.floorPlan.setPlan(picture));
                tap("evidencePlans");
                tryVerify(() => part("planPicture").ready);
            };
            const pin = () => review.studio.floorPlan.count === 0 ? ""
                : review.studio.floorPlan.data(review.studio.floorPlan.index(0, 0), Qt.UserRole + 1);
            return [{
                tag: "a missing unit", sheet: "missing", opens: () => {
                    personnel();
                    tap("row:unit/person/P2");
                    tap("sightMissing");
                }, stored: () => review.units.unit("unit/person/P2").note === words
            }, {
                tag: "many missing units", sheet: "bulkMissing", field: "bulkMissingReason", opens: () => {
                    personnel();
                    tap("unitSelect");
                    tap("bulkAll");
                    tap("bulkMissing");
                }, stored: () => review.units.missingCount === 4 && review.units.unit("unit/person/P3").note === words
            }, {
                tag: "an undeclared unit", sheet: "retract", opens: () => {
                    personnel();
                    about = review.units.addUndeclared({name: "new one"}, "");
                    tap("row:" + about);
                    tap("retractUndeclared");
                }, stored: () => review.units.undeclaredCount === 0 && reasoned(about)
            }, {
                tag: "the note of a unit", sheet: "unit", field: "unitNote", opens: () => {
                    open("checklist");
                    review.pane.itemId = "PE-01";
                    tap("unit:P2");
                    tap("unit:P2");
                }, stored: () => part("unit:P2").note === words
            }, {
                tag: "a finding", sheet: "retractFinding", opens: () => {
                    open("findings");
                    review.findingEditor.startNew("MO-02");
                    review.findingEditor.findingText = "No badge was worn.";
                    about = "finding/" + review.findingEditor.findingId;
                    tap("findingRetract");
                }, stored: () => !review.findingEditor.open && reasoned(about)
            }, {
                tag: "evidence", sheet: "retractEvidence", opens: () => {
                    const id = bench.bringPicture("Machine room", "");
                    about = "evidence/" + id;
                    tap("evidence:" + id);
                    tap("viewerRetract");
                }, stored: () => review.studio.gallery.count === 0 && reasoned(about)
            }, {
                tag: "an interview", sheet: "retractInterview", opens: () => {
                    interviewed();
                    about = "interview/" + review.interview.interviewId;
                    tap("interviewMore");
                    tap("interviewMore:retract");
                }, stored: () => review.interview.interviewState === "retracted" && reasoned(about)
            }, {
                tag: "a record", sheet: "reopen", opens: () => {
                    interviewed();
                    about = "interview/" + review.interview.interviewId;
                    verify(review.interview.setAnswer(review.interview.questions.idAt(0), "no"));
                    verify(review.interview.readBack("person", ""));
                    tap("reopen");
                }, stored: () => !review.interview.locked && reasoned(about)
            }, {
                tag: "a test", sheet: "abandon", opens: () => {
                    open("tests");
                    review.test.testId = review.tests.prepare(["unit/person/P1"])[0];
                    tap("abandonTest");
                }, stored: () => review.test.testState === "abandoned" && review.test.facts.some(fact => fact.value === words)
            }, {
                tag: "a move", sheet: "move", leader: true, opens: () => {
                    open("overview");
                    tap("move:suspended");
                }, stored: () => review.reviewState === "suspended" && reasoned("review")
            }, {
                tag: "a new pin", sheet: "pin", field: "pinLabel", opens: () => {
                    planned();
                    tap("pinAdd");
                    mouseClick(part("planPicture"), 300, 200);
                }, stored: () => review.studio.floorPlan.pin(pin()).label === words
            }, {
                tag: "a changed pin", sheet: "pin", field: "pinLabel", opens: () => {
                    planned();
                    verify(review.studio.floorPlan.addPin(0.5, 0.5, "rack", "") !== "");
                    tap("pinRow:" + pin());
                    tap("pinEdit");
                }, stored: () => review.studio.floorPlan.pin(pin()).label === words
            }];
        }
        function test_a_sheet_stays_with_its_words_until_there_is_room(row) {
            if (row.leader)
                begin(true, "evidence");
            const field = row.field ?? row.sheet + "Text";
            const accept = row.sheet + "Accept";
            row.opens();
            fill(field);
            bench.fillVault(true);
            tap(accept);
            verify(review.unsaved.problem.includes("storage is full"));
            rest(part(accept));
            verify(part(accept).visible);
            compare(part(field).text, words);
            verify(!row.stored());
            bench.fillVault(false);
            tap(accept);
            gone(accept);
            verify(row.stored());
        }
        function test_the_note_of_a_unit_that_found_no_room_leaves_only_when_it_is_given_up() {
            open("checklist");
            review.pane.itemId = "PE-01";
            for (const unit of ["unit:P2", "unit:P3", "unit:P2"])
                tap(unit);
            bench.fillVault(true);
            fill("unitNote");
            keyClick(Qt.Key_Escape);
            tryCompare(part("unitNoteTryAgain"), "visible", true);
            verify(part("unitNoteTryAgain").parent.fault.includes("storage is full"));
            keyClick(Qt.Key_Escape);
            rest(part("unitNote"));
            compare(part("unitNote").text, words);
            tap("unitCancel");
            gone("unitNote");
            tap("unit:P3");
            compare(part("unitNote").text, "");
            tap("unitAccept");
            gone("unitNote");
        }
    }
}
