import QtQuick
import QtTest
import Fieldseal.Models

/// What stood on a sheet is there again when the tablet was locked over it, and when it died under it.
Item {
    width: 1280
    height: 800

    CutOffCase {
        name: "Locks"

        function interviewed() {
            open("interviews");
            about = review.interviews.create("unit/person/P2", "Person 2", "");
            review.interview.interviewId = about;
        }
        function planned() {
            const picture = bench.bringPicture("Ground floor", "");
            tryVerify(() => part("evidence:" + picture) !== null);
            review.studio.floorPlan.place = "unit/site/S1";
            verify(review.studio.floorPlan.setPlan(picture));
            tap("evidencePlans");
            tryVerify(() => part("planPicture").ready);
        }
        function pin() {
            return review.studio.floorPlan.data(review.studio.floorPlan.index(0, 0), Qt.UserRole + 1);
        }
        /// Whether this entity has a history in which the words are the reason of a write.
        function reasoned(entity) {
            review.history.entity = entity;
            review.history.active = true;
            for (let row = 0; row < review.history.count; ++row)
                if (review.history.data(review.history.index(row, 0), Qt.UserRole + 9) === words)
                    return true;
            return false;
        }
        function test_what_stands_on_a_sheet_is_there_again_data() {
            const sheets = [{
                tag: "why a unit is missing", page: "sighting", kept: "missing/unit/person/P2", sheet: "missing", opens: () => {
                    person();
                    tap("row:unit/person/P2");
                    tap("sightMissing");
                }, returns: () => {
                    person();
                    tap("row:unit/person/P2");
                }, stored: () => review.units.unit("unit/person/P2").note === words
            }, {
                tag: "why many are missing", page: "sighting", kept: "bulk/missing", sheet: "bulkMissing", field: "bulkMissingReason",
                opens: () => {
                    person();
                    tap("unitSelect");
                    tap("bulkAll");
                    tap("bulkMissing");
                }, returns: () => {}, stored: () => review.units.missingCount === 4 && review.units.unit("unit/person/P3").note === words
            }, {
                tag: "why an undeclared unit is taken back", page: "sighting", sheet: "retract", opens: () => {
                    person();
                    about = review.units.addUndeclared({name: "new one"}, "");
                    tap("row:" + about);
                    tap("retractUndeclared");
                }, returns: () => {
                    person();
                    tap("row:" + about);
                }, kept: () => "retract/" + about, stored: () => review.units.undeclaredCount === 0 && reasoned(about)
            }, {
                tag: "why a finding is taken back", page: "findings", sheet: "retractFinding", opens: () => {
                    open("findings");
                    review.findingEditor.startNew("MO-02");
                    review.findingEditor.findingText = "No badge was worn.";
                    about = review.findingEditor.findingId;
                    tap("findingRetract");
                }, returns: () => tap("row:" + about), kept: () => "retract/finding/" + about,
                stored: () => !review.findingEditor.open && reasoned("finding/" + about)
            }, {
                tag: "why evidence is taken back", page: "evidence", sheet: "retractEvidence", opens: () => {
                    open("evidence");
                    about = bench.bringPicture("Machine room", "");
                    tap("evidence:" + about);
                    tap("viewerRetract");
                }, returns: () => tap("evidence:" + about), kept: () => "retract/evidence/" + about,
                stored: () => review.studio.gallery.count === 0 && reasoned("evidence/" + about)
            }, {
                tag: "why an interview is taken back", page: "interviews", sheet: "retractInterview", opens: () => {
                    interviewed();
                    tap("interviewMore");
                    tap("interviewMore:retract");
                }, returns: () => tap("row:" + about), kept: () => "retract/interview/" + about,
                stored: () => review.interview.interviewState === "retracted" && reasoned("interview/" + about)
            }, {
                tag: "why a record is opened again", page: "interviews", sheet: "reopen", opens: () => {
                    interviewed();
                    verify(review.interview.setAnswer(review.interview.questions.idAt(0), "no"));
                    verify(review.interview.readBack("person", ""));
                    tap("reopen");
                }, returns: () => tap("row:" + about), kept: () => "reopen/interview/" + about,
                stored: () => !review.interview.locked && reasoned("interview/" + about)
            }, {
                tag: "why a test is abandoned", page: "tests", sheet: "abandon", opens: () => {
                    open("tests");
                    about = review.tests.prepare(["unit/person/P1"])[0];
                    review.test.testId = about;
                    tap("abandonTest");
                }, returns: () => tap("row:" + about), kept: () => "abandon/test/" + about,
                stored: () => review.test.testState === "abandoned" && review.test.facts.some(fact => fact.value === words)
            }, {
                tag: "why a review is suspended", page: "overview", kept: "move", sheet: "move", leader: true, opens: () => {
                    open("overview");
                    tap("move:suspended");
                }, returns: () => {}, stored: () => review.reviewState === "suspended" && reasoned("review")
            }, {
                tag: "why a suspended review goes on", page: "overview", kept: "move", sheet: "move", leader: true, opens: () => {
                    verify(review.moveTo("suspended", ""));
                    open("overview");
                    tap("move:fieldwork");
                }, returns: () => {}, stored: () => review.reviewState === "fieldwork" && reasoned("review")
            }, {
                tag: "a new pin", page: "evidence", kept: "pin", sheet: "pin", field: "pinLabel", opens: () => {
                    open("evidence");
                    planned();
                    tap("pinAdd");
                    mouseClick(part("planPicture"), 300, 200);
                }, returns: () => {}, stored: () => review.studio.floorPlan.count === 1
                    && review.studio.floorPlan.pin(pin()).label === words && review.studio.floorPlan.pin(pin()).pinX < 0.5
            }, {
                tag: "a changed pin", page: "evidence", kept: "pin", sheet: "pin", field: "pinLabel", opens: () => {
                    open("evidence");
                    planned();
                    verify(review.studio.floorPlan.addPin(0.5, 0.5, "", "item/MO-01") !== "");
                    tap("pinRow:" + pin());
                    tap("pinEdit");
                }, returns: () => {}, stored: () => review.studio.floorPlan.pin(pin()).label === words
                    && review.studio.floorPlan.pin(pin()).about === "item/MO-01"
            }, {
                tag: "papers that are drawn", page: "tests", kept: "draw_papers", sheet: "draw", field: "drawName", opens: () => {
                    open("tests");
                    tap("drawPapers");
                    tap("person:unit/person/P1");
                    tap("person:unit/person/P3");
                }, returns: () => {}, stored: () => review.tests.preparedCount === 3
            }, {
                tag: "a new value for a conflict", page: "conflicts", kept: "conflict/item/MO-02:note", field: "conflictText",
                accept: "conflictWrite", opens: () => {
                    review.pane.itemId = "MO-02";
                    review.pane.note = "seen";
                    bench.colleagueWrites("item/MO-02", "note", "not seen");
                    tryCompare(review, "conflictCount", 1);
                    open("conflicts");
                    tap("writeNew:item/MO-02:note");
                }, returns: () => {}, stored: () => {
                    review.pane.itemId = "MO-02";
                    return review.conflictCount === 0 && review.pane.note === words;
                }
            }];
            const under = how => sheets.map(sheet => Object.assign({}, sheet, {
                tag: sheet.tag + ", when the tablet " + how, dies: how === "dies"
            }));
            return under("locks").concat(under("dies"));
        }
        function test_what_stands_on_a_sheet_is_there_again(row) {
            const field = row.field ?? row.sheet + "Text";
            const accept = row.accept ?? row.sheet + "Accept";
            begin(row.leader ?? false, "overview");
            row.opens();
            tryVerify(() => part(field)?.visible);
            type(field, words);
            const kept = typeof row.kept === "string" ? row.kept : row.kept();
            if (row.dies) {
                tryVerify(() => bench.kept(kept).includes(words));
                dieAndReturn(row.page);
            } else {
                lockAndReturn(row.page);
            }
            row.returns();
            tryVerify(() => part(field)?.visible, 5000, field + " is there again");
            compare(part(field).text, words);
            verify(!row.stored());
            tap(accept);
            gone(accept);
            verify(row.stored());
            compare(bench.kept(kept), "");
        }
        function test_a_sheet_that_is_given_up_does_not_come_back() {
            begin(true, "overview");
            tap("move:suspended");
            type("moveText", words);
            tryVerify(() => bench.kept("move").includes(words));
            tap("moveCancel");
            gone("moveCancel");
            compare(bench.kept("move"), "");
            lockAndReturn("overview");
            verify(!part("moveAccept")?.visible);
        }
    }
}
