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
    }
}
