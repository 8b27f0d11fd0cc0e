import QtQuick
import QtTest

Item {
    width: 1280
    height: 800

    FullDiskCase {
        name: "FullDisk"

        function init() { begin(false, "evidence"); }

        function drawn() {
            addEvidence("sketch");
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
            addEvidence("audio");
            tap("soundRecord");
            verify(!review.studio.recorder.recording);
            verify(review.studio.recorder.problem.includes("almost full"));
            tap("soundCancel");
            gone("soundCancel");
            tryCompare(part("diskNotice"), "visible", true);
        }
        function test_what_was_written_stays_in_its_field_until_there_is_room_data() {
            return [{tag: "announcedTo", page: "close"}, {tag: "announcement", page: "close"}, {tag: "opinionReasons", page: "close"}];
        }
        function test_what_was_written_stays_in_its_field_until_there_is_room(row) {
            open(row.page);
            bench.fillVault(true);
            paste(row.tag);
            const again = part(row.tag + "TryAgain");
            tryCompare(again, "visible", true);
            compare(part(row.tag).text, words);
            verify(review.unsaved.problem.includes("storage is full"));
            tap(row.tag + "TryAgain");
            compare(part(row.tag).text, words);
            bench.fillVault(false);
            tryCompare(again, "visible", false, 10000);
            compare(review.unsaved.problem, "");
            open("overview");
            open(row.page);
            compare(part(row.tag).text, words);
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
            tryCompare(review.unsaved, "keys", [], 10000);
            compare(review.findingEditor.findingText, "The log is not kept.");
            review.findingEditor.load(mine);
            compare(part("findingText").text, words);
        }
        function test_words_whose_page_was_left_are_said_and_saved_when_there_is_room_data() {
            return [{
                tag: "a note", field: "itemNote", page: "checklist", shows: () => review.pane.itemId = "PE-01", holds: () => review.pane.note
            }, {
                tag: "a note on a sighting", field: "sightingNote", page: "sighting", shows: () => shell.go("sighting", "unit/person/P1"), holds: () => review.units.unit("unit/person/P1").note
            }, {
                tag: "the announcement", field: "announcement", page: "close", shows: () => {}, holds: () => review.announcement
            }, {
                tag: "a new finding", field: "findingText", page: "findings", shows: () => review.findingEditor.open || review.findingEditor.startNew(""), holds: () => review.findings.count === 1 ? words : ""
            }];
        }
        function test_words_whose_page_was_left_are_said_and_saved_when_there_is_room(row) {
            open(row.page);
            row.shows();
            bench.fillVault(true);
            paste(row.field);
            tryCompare(part(row.field + "TryAgain"), "visible", true);
            compare(row.holds(), "");
            open("overview");
            verify(part("unsavedNotice").visible);
            verify(part("unsavedNotice").text.includes("storage is full"));
            open(row.page);
            row.shows();
            tryVerify(() => part(row.field) !== null && part(row.field).text === words);
            verify(part(row.field + "TryAgain").visible);
            open("overview");
            bench.fillVault(false);
            tryCompare(part("unsavedNotice"), "visible", false, 10000);
            open(row.page);
            row.shows();
            tryVerify(() => part(row.field) !== null && row.holds() === words);
            compare(part(row.field).text, words);
            verify(!part(row.field + "TryAgain").visible);
        }
        function test_what_is_not_saved_can_be_read_on_every_page_and_discarded() {
            open("checklist");
            review.pane.itemId = "PE-01";
            bench.fillVault(true);
            paste("itemNote");
            tryCompare(part("itemNoteTryAgain"), "visible", true);
            open("overview");
            tap("unsavedShow");
            const kept = review.unsaved.texts[0];
            compare(kept.place, "PE-01");
            compare(kept.text, words);
            verify(kept.why.includes("storage is full"));
            tap("unsavedDiscard:" + kept.key);
            verify(part("unsavedNotice").visible);
            tap("unsavedDiscardAccept");
            tryCompare(part("unsavedNotice"), "visible", false);
            gone("unsavedAccept");
            bench.fillVault(false);
            open("checklist");
            review.pane.itemId = "PE-01";
            compare(part("itemNote").text, "");
        }
        function test_what_is_discarded_leaves_its_field_too_and_is_never_written() {
            open("close");
            bench.fillVault(true);
            paste("announcement");
            tryCompare(part("announcementTryAgain"), "visible", true);
            tap("unsavedShow");
            tap("unsavedDiscard:" + review.unsaved.keys[0]);
            tap("unsavedDiscardAccept");
            gone("unsavedAccept");
            compare(part("announcement").text, "");
            verify(!part("announcementTryAgain").visible);
            bench.fillVault(false);
            open("overview");
            tryVerify(() => review.unsaved.problem === "", 10000);
            compare(review.announcement, "");
            compare(review.unsaved.keys, []);
        }
        function test_what_the_applicant_says_to_a_finding_stays_until_there_is_room() {
            const id = bench.colleagueFinds("The log is not kept.", "MO-02");
            open("close");
            bench.fillVault(true);
            paste("response:" + id);
            tryCompare(part("response:" + id + "TryAgain"), "visible", true);
            verify(part("response:" + id + "TryAgain").parent.fault.includes("storage is full"));
            bench.fillVault(false);
            tryCompare(part("response:" + id + "TryAgain"), "visible", false, 10000);
            open("overview");
            open("close");
            compare(part("response:" + id).text, words);
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
