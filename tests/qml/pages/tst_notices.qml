import QtQuick
import QtTest

/// What the list of reviews says of what it cannot show.
Item {
    width: 1280
    height: 800

    PageCase {
        name: "Notices"

        function init() { begin(false, "reviews"); }

        function test_a_review_that_cannot_be_read_is_told_of_and_not_left_out_in_silence() {
            verify(!part("unreadNotice").visible);
            bench.damageReview();
            tryCompare(part("unreadNotice"), "visible", true);
            verify(part("unreadNotice").text.includes("damaged"));
            verify(part("unreadNotice").text.includes("ask the office"));
        }
        function test_an_import_that_was_cut_off_is_told_of_by_name() {
            verify(!part("cutOffNotice").visible);
            bench.cutOffImport("Lobby");
            tryCompare(part("cutOffNotice"), "visible", true);
            verify(part("cutOffNotice").text.includes("Lobby"));
        }
        function test_entries_of_a_newer_app_are_counted_and_said_to_be_kept() {
            verify(!part("newerAppNotice").visible);
            bench.colleagueWritesNewer();
            tryCompare(part("newerAppNotice"), "visible", true);
            verify(part("newerAppNotice").text.startsWith("1 entry of others"));
        }
        function test_what_the_office_refused_is_sent_again_when_one_says_so() {
            open("checklist");
            review.pane.itemId = "MO-01";
            tap("answerConform");
            open("sync");
            verify(!part("sendAgain").visible);
            bench.officeRefuses();
            verify(shell.app.sync.problems.count > 0);
            tap("sendAgain");
            tryCompare(shell.app.sync.problems, "count", 0);
            verify(!part("sendAgain").visible);
        }
        function test_the_sync_page_tells_how_long_the_certificate_lasts_and_warns_when_it_is_not_renewed_data() {
            return [
                {tag: "running", days: 400, failure: "", value: "Valid until", title: ""},
                {tag: "due", days: 30, failure: "", value: "a sync renews it", title: ""},
                {tag: "not renewed", days: 30, failure: "server_error", value: "Valid until", title: "could not be renewed"},
                {tag: "ended", days: -30, failure: "", value: "Ended on", title: "has ended"},
                {tag: "ended long ago", days: -400, failure: "", value: "Ended on", title: "more than a year ago"}
            ];
        }
        function test_the_sync_page_tells_how_long_the_certificate_lasts_and_warns_when_it_is_not_renewed(row) {
            bench.endCertificate(row.days, row.failure);
            open("sync");
            verify(part("syncCertificate").value.includes(row.value), part("syncCertificate").value);
            const warning = part("syncCertificateWarning");
            compare(warning.visible, row.title !== "");
            verify(warning.title.includes(row.title));
            compare(warning.text !== "", row.title !== "");
        }
    }
}
