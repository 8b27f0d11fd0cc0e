import QtQuick
import QtTest
import Fieldseal.Models

Item {
    width: 1280
    height: 800

    PageCase {
        name: "FullDisk"

        TextEdit {
            id: papers

            /// The entity that a sheet asks about.
            property string about: ""

            text: "words ".repeat(3334).trim()
        }

        function init() { begin(false, "evidence"); }

        function drawn() {
            tap("addEvidence");
            tap("add:sketch");
            stroke(100, 100, 300, 300);
            tap("sketchKeep");
            gone("sketchKeep");
        }
        function test_a_sketch_that_finds_no_room_waits_with_a_way_to_try_again() {
            bench.leaveMegabytes(4);
            drawn();
            tryVerify(() => review.evidenceImport.count === 1 && review.evidenceImport.running === 0);
            const id = review.evidenceImport.data(review.evidenceImport.index(0, 0), Qt.UserRole + 1);
            tryVerify(() => part("import:" + id).visible);
            verify(part("import:" + id).problem.includes("too full"));
            compare(review.studio.gallery.count, 0);
            bench.leaveMegabytes(5000);
            tap("importRetry:" + id);
            tryCompare(review.studio.gallery, "count", 1);
            compare(review.evidenceImport.count, 0);
        }
        function test_nothing_is_recorded_or_photographed_when_there_is_hardly_room() {
            bench.plugMicrophone();
            bench.leaveMegabytes(100);
            tap("addEvidence");
            tap("add:audio");
            tap("soundRecord");
            verify(!review.studio.recorder.recording);
            verify(review.studio.recorder.problem.includes("almost full"));
            tap("soundCancel");
            gone("soundCancel");
            tryCompare(part("diskNotice"), "visible", true);
        }
        function paste(name) {
            fill(name);
            leave(name);
        }
        /// More words than what is left of the vault's pages could hold.
        function fill(name) {
            papers.selectAll();
            papers.copy();
            tap(name);
            keyClick(Qt.Key_A, Qt.ControlModifier);
            keyClick(Qt.Key_V, Qt.ControlModifier);
            compare(part(name).text, papers.text);
        }
        function test_what_was_written_stays_in_its_field_until_there_is_room_data() {
            return [{tag: "announcedTo", page: "close"}, {tag: "announcement", page: "close"}];
        }
        function test_what_was_written_stays_in_its_field_until_there_is_room(row) {
            open(row.page);
            bench.fillVault(true);
            paste(row.tag);
            const again = part(row.tag + "TryAgain");
            tryCompare(again, "visible", true);
            compare(part(row.tag).text, papers.text);
            verify(review.writeProblem.includes("storage is full"));
            tap(row.tag + "TryAgain");
            compare(part(row.tag).text, papers.text);
            bench.fillVault(false);
            tap(row.tag + "TryAgain");
            tryCompare(again, "visible", false);
            compare(review.writeProblem, "");
            open("overview");
            open(row.page);
            compare(part(row.tag).text, papers.text);
        }
        function test_words_that_found_no_room_never_become_those_of_another_finding() {
            const id = bench.colleagueFinds("The log is not kept.", "MO-02");
            review.findingEditor.startNew("MO-01");
            review.findingEditor.findingText = "No badge was worn.";
            const mine = review.findingEditor.findingId;
            open("findings");
            bench.fillVault(true);
            paste("findingText");
            tryCompare(part("findingTextTryAgain"), "visible", true);
            tap("row:" + id);
            tryCompare(part("findingText"), "text", "The log is not kept.");
            verify(!part("findingTextTryAgain").visible);
            bench.fillVault(false);
            leave("findingText");
            compare(review.findingEditor.findingText, "The log is not kept.");
            review.findingEditor.load(mine);
            compare(part("findingText").text, "No badge was worn.");
        }
        /// Whether the history of this entity holds the words as the reason of a write.
        function reasoned(entity) {
            review.history.entity = entity;
            review.history.active = true;
            for (let row = 0; row < review.history.count; ++row)
                if (review.history.data(review.history.index(row, 0), Qt.UserRole + 9) === papers.text)
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
                }, stored: () => review.units.unit("unit/person/P2").note === papers.text
            }, {
                tag: "many missing units", sheet: "bulkMissing", field: "bulkMissingReason", opens: () => {
                    personnel();
                    tap("unitSelect");
                    tap("bulkAll");
                    tap("bulkMissing");
                }, stored: () => review.units.missingCount === 4 && review.units.unit("unit/person/P3").note === papers.text
            }, {
                tag: "an undeclared unit", sheet: "retract", opens: () => {
                    personnel();
                    papers.about = review.units.addUndeclared({name: "new one"}, "");
                    tap("row:" + papers.about);
                    tap("retractUndeclared");
                }, stored: () => review.units.undeclaredCount === 0 && reasoned(papers.about)
            }, {
                tag: "the note of a unit", sheet: "unit", field: "unitNote", opens: () => {
                    open("checklist");
                    review.pane.itemId = "PE-01";
                    tap("unit:P2");
                    tap("unit:P2");
                }, stored: () => part("unit:P2").note === papers.text
            }, {
                tag: "a finding", sheet: "retractFinding", opens: () => {
                    open("findings");
                    review.findingEditor.startNew("MO-02");
                    review.findingEditor.findingText = "No badge was worn.";
                    papers.about = "finding/" + review.findingEditor.findingId;
                    tap("findingRetract");
                }, stored: () => !review.findingEditor.open && reasoned(papers.about)
            }, {
                tag: "evidence", sheet: "retractEvidence", opens: () => {
                    const id = bench.bringPicture("Machine room", "");
                    papers.about = "evidence/" + id;
                    tap("evidence:" + id);
                    tap("viewerRetract");
                }, stored: () => review.studio.gallery.count === 0 && reasoned(papers.about)
            }, {
                tag: "an interview", sheet: "retractInterview", opens: () => {
                    interviewed();
                    papers.about = "interview/" + review.interview.interviewId;
                    tap("interviewMore");
                    tap("interviewMore:retract");
                }, stored: () => review.interview.interviewState === "retracted" && reasoned(papers.about)
            }, {
                tag: "a record", sheet: "reopen", opens: () => {
                    interviewed();
                    papers.about = "interview/" + review.interview.interviewId;
                    verify(review.interview.setAnswer(review.interview.questions.idAt(0), "no"));
                    verify(review.interview.readBack("person", ""));
                    tap("reopen");
                }, stored: () => !review.interview.locked && reasoned(papers.about)
            }, {
                tag: "a test", sheet: "abandon", opens: () => {
                    open("tests");
                    review.test.testId = review.tests.prepare(["unit/person/P1"])[0];
                    tap("abandonTest");
                }, stored: () => review.test.testState === "abandoned" && review.test.facts.some(fact => fact.value === papers.text)
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
                }, stored: () => review.studio.floorPlan.pin(pin()).label === papers.text
            }, {
                tag: "a changed pin", sheet: "pin", field: "pinLabel", opens: () => {
                    planned();
                    verify(review.studio.floorPlan.addPin(0.5, 0.5, "rack", "") !== "");
                    tap("pinRow:" + pin());
                    tap("pinEdit");
                }, stored: () => review.studio.floorPlan.pin(pin()).label === papers.text
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
            verify(review.writeProblem.includes("storage is full"));
            rest(part(accept));
            verify(part(accept).visible);
            compare(part(field).text, papers.text);
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
            compare(part("unitNote").text, papers.text);
            tap("unitCancel");
            gone("unitNote");
            tap("unit:P3");
            compare(part("unitNote").text, "");
            tap("unitAccept");
            gone("unitNote");
        }
        function test_what_the_applicant_says_to_a_finding_stays_until_there_is_room() {
            const id = bench.colleagueFinds("The log is not kept.", "MO-02");
            open("close");
            bench.fillVault(true);
            paste("response:" + id);
            tryCompare(part("response:" + id + "TryAgain"), "visible", true);
            verify(part("response:" + id + "TryAgain").parent.fault.includes("storage is full"));
            bench.fillVault(false);
            tap("response:" + id + "TryAgain");
            tryCompare(part("response:" + id + "TryAgain"), "visible", false);
            open("overview");
            open("close");
            compare(part("response:" + id).text, papers.text);
        }
        function test_papers_say_that_there_is_no_room_and_what_to_do() {
            open("close");
            bench.leaveMegabytes(100);
            verify(!review.papers.save(bench.folder, "papers", false));
            tryVerify(() => review.papers.problem.includes("almost full"));
            bench.leaveMegabytes(5000);
            verify(review.papers.save(bench.folder, "papers", false));
            tryCompare(review.papers, "busy", false);
            compare(review.papers.problem, "");
        }
    }
}
