import QtQuick
import QtTest

Item {
    width: 1280
    height: 800

    PageCase {
        name: "Closing"

        function test_both_values_of_a_conflict_stand_until_one_is_taken() {
            begin(false, "checklist");
            review.pane.itemId = "MO-02";
            tap("answerConform");
            bench.colleagueWrites("item/MO-02", "determination", "partly");
            tryCompare(review, "conflictCount", 1);
            open("conflicts");
            verify(part("take:item/MO-02:determination:1") !== null);
            verify(part("take:item/MO-02:determination:2") === null);
            tap("take:item/MO-02:determination:0");
            tryCompare(review, "conflictCount", 0);
        }
        function test_a_blocker_leads_to_its_item() {
            begin(false, "close");
            verify(review.blockers.count > 0);
            tap("blocker:0");
            tryVerify(() => part("closePage") === null);
        }
        /// The first row of the list that is of this kind.
        function blocker(kind) {
            for (let row = 0; row < review.blockers.count; ++row) {
                if (review.blockers.data(review.blockers.index(row, 0), Qt.UserRole + 1) === kind)
                    return "blocker:" + row;
            }
            return "";
        }
        function test_unsighted_units_lead_to_those_units_alone() {
            begin(false, "sighting");
            review.units.listId = "person";
            tap("match:unit/person/P1");
            type("unitSearch", "zzz");
            tryCompare(review.units, "count", 0);
            open("close");
            tap(blocker("unsighted_units"));
            tryVerify(() => part("sightingPage") !== null);
            compare(review.units.listId, "person");
            tryCompare(review.units, "count", 3);
            verify(part("unitFilter:unsighted").checked);
            compare(part("unitSearch").text, "");
        }
        function test_a_conflict_leads_to_its_own_card() {
            begin(false, "checklist");
            for (const item of ["MO-01", "MO-02", "PE-02"]) {
                review.pane.itemId = item;
                verify(review.pane.determine("conform"));
                bench.colleagueWrites("item/" + item, "determination", "partly");
            }
            tryCompare(review, "conflictCount", 3);
            open("close");
            let row = 0;
            while (review.blockers.data(review.blockers.index(row, 0), Qt.UserRole + 3) !== "item/PE-02")
                ++row;
            tap("blocker:" + row);
            tryVerify(() => part("row:item/PE-02:determination") !== null && part("row:item/PE-02:determination").activeFocus);
            verify(part("row:item/PE-02:determination").chosen);
            verify(!part("row:item/MO-01:determination").chosen);
        }
        function test_the_missing_opinion_leads_to_where_it_is_written() {
            begin(true, "close");
            tap(blocker("no_opinion"));
            tryVerify(() => part("opinionReasons").activeFocus);
        }
        function test_the_words_of_the_end_tell_who_wrote_them_when_and_on_which_tablet_data() {
            return [{tag: "opinion", write: text => review.setOpinion("pass", text)},
                    {tag: "announcement", write: text => review.announcement = text},
                    {tag: "statement", write: text => review.setStatement(text, true)}];
        }
        function test_the_words_of_the_end_tell_who_wrote_them_when_and_on_which_tablet(row) {
            begin(true, "close");
            verify(review.setOpinion("fail", "another thing"));
            verify(review.setStatement("another thing", false));
            review.announcement = "another thing";
            row.write("first words");
            row.write("last words");
            tap(row.tag + "History");
            tryVerify(() => historyLine(0).includes("last words"));
            tryVerify(() => historyLine(1).includes("first words"));
            tryVerify(() => historyLine(2).includes("another thing"));
            compare(part("historyList").count, 3);
            readHistory(3);
        }
        function test_an_inspector_cannot_seal() {
            begin(false, "close");
            verify(!part("seal").enabled);
            verify(part("sealProblem").text !== "");
        }
        function test_an_opinion_is_written_and_kept() {
            begin(true, "close");
            tap("recommendation:pass");
            compare(review.opinionRecommendation, "pass");
            type("opinionReasons", "all seen");
            tryCompare(review, "opinionReasons", "all seen");
        }
        function test_papers_are_shown_before_they_are_saved() {
            begin(true, "close");
            tap("closePapers");
            tap("papersLanguage:both");
            tap("papersMake");
            tryVerify(() => review.papers.pageCount > 0, 10000);
            tryVerify(() => part("printedPage:0") !== null);
            verify(!part("papersStale").visible);
            tap("paper:score");
            tryVerify(() => part("papersStale").visible);
            tap("papersSave");
            tryVerify(() => part("papersFile") !== null && part("papersFile").visible);
            verify(part("papersFile").text.endsWith(".pdf"));
            tap("savePapersCancel");
        }
        function test_who_announced_what_to_whom_is_kept() {
            begin(true, "close");
            type("announcedTo", "zhao");
            type("announcedBy", "li");
            leave("announcedBy");
            type("announcement", "read out");
            tryCompare(review, "announcement", "read out");
            compare(review.closing.announcedTo, "zhao");
            compare(review.closing.announcedBy, "li");
            tap("announcedNow");
            verify(review.closing.announcedWhen !== "");
            compare(review.announcement, "read out");
        }
    }
}
