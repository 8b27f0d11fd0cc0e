import QtQuick
import QtTest

Item {
    width: 1280
    height: 800

    PageCase {
        name: "Sighting"

        function init() {
            begin(false, "sighting");
            review.units.listId = "person";
        }

        function test_a_match_is_one_tap_and_counts_at_once() {
            tap("match:unit/person/P1");
            compare(review.units.matchCount, 1);
            compare(review.units.unsightedCount, 3);
            compare(part("unitFilter:match").count, 1);
            tap("undo");
            compare(review.units.unsightedCount, 4);
        }
        function test_a_list_says_how_many_of_how_many_are_sighted() {
            compare(part("list:person").tally, "0/4");
            tap("match:unit/person/P1");
            tryCompare(part("list:person"), "tally", "1/4");
        }
        function test_the_way_out_of_a_mismatch_is_in_sight_however_low_the_window() {
            shell.height = 480;
            tap("row:unit/person/P2");
            tap("sightMismatch");
            const bottom = item => item.mapToItem(null, 0, item.height).y;
            tryVerify(() => part("mismatchAccept").visible);
            waitForRendering(shell);
            verify(bottom(part("found:name")) > 0);
            verify(bottom(part("mismatchAccept")) <= bottom(part("unitPanel")));
            verify(bottom(part("mismatchNote")) > bottom(part("mismatchAccept")), "the fields do not fit, and scroll");
        }
        function test_a_mismatch_keeps_the_declaration_beside_what_was_found() {
            tap("row:unit/person/P2");
            tap("sightMismatch");
            type("found:name", "somebody");
            tap("mismatchAccept");
            tryCompare(review.units, "mismatchCount", 1);
            const record = review.units.unit("unit/person/P2");
            compare(record.declared.name, "Person 2");
            compare(record.found.name, "somebody");
        }
        function test_what_was_found_of_one_unit_is_never_there_for_the_next() {
            tap("row:unit/person/P2");
            tap("sightMismatch");
            type("found:name", "somebody");
            tap("mismatchAccept");
            tryCompare(review.units, "mismatchCount", 1);
            tap("row:unit/person/P3");
            tap("sightMismatch");
            compare(part("found:name").text, "");
            type("found:name", "nobody");
            tap("mismatchCancel");
            tap("row:unit/person/P4");
            tap("sightMismatch");
            compare(part("found:name").text, "");
            type("found:name", "anybody");
            tap("row:unit/person/P2");
            tap("sightMismatch");
            compare(part("found:name").text, "somebody");
            tap("mismatchCancel");
            compare(review.units.mismatchCount, 1);
        }
        function test_a_mismatch_that_is_being_entered_outlives_another_unit_another_page_and_a_lock() {
            const entering = () => part("found:name")?.visible ?? false;
            tap("row:unit/person/P2");
            tap("sightMismatch");
            type("found:name", "somebody");
            type("mismatchNote", "by the pass");
            tap("row:unit/person/P3");
            verify(!entering());
            tap("row:unit/person/P2");
            compare(part("found:name").text, "somebody");
            tap("list:equipment");
            tryVerify(() => !entering());
            tap("list:person");
            tap("row:unit/person/P2");
            compare(part("found:name").text, "somebody");
            lockOver(() => {});
            open("sighting");
            tryVerify(entering);
            compare(part("found:name").text, "somebody");
            compare(part("mismatchNote").text, "by the pass");
            tap("mismatchAccept");
            tryCompare(review.units, "mismatchCount", 1);
            compare(review.units.unit("unit/person/P2").note, "by the pass");
            tap("row:unit/person/P3");
            tap("row:unit/person/P2");
            verify(!entering());
            tap("sightMismatch");
            type("found:name", "another");
            tap("mismatchCancel");
            open("overview");
            open("sighting");
            verify(!entering());
            tap("sightMismatch");
            compare(part("found:name").text, "somebody");
            tap("row:unit/person/P3");
            tap("row:unit/person/P2");
            verify(!entering());
        }
        function test_a_mismatch_without_a_difference_is_not_recorded() {
            tap("row:unit/person/P2");
            tap("sightMismatch");
            tap("mismatchAccept");
            compare(review.units.mismatchCount, 0);
        }
        function test_missing_asks_for_a_reason() {
            tap("row:unit/person/P3");
            tap("sightMissing");
            tryVerify(() => part("missingAccept") !== null && part("missingAccept").visible);
            verify(!part("missingAccept").enabled);
            type("missingText", "left in may");
            tap("missingAccept");
            tryCompare(review.units, "missingCount", 1);
            compare(review.units.unit("unit/person/P3").note, "left in may");
        }
        function test_what_was_not_declared_is_added() {
            tap("addUndeclared");
            type("found:staff_number", "p9");
            type("found:name", "new one");
            tap("undeclaredAccept");
            tryCompare(review.units, "undeclaredCount", 1);
            tryCompare(part("unitName"), "text", "new one");
        }
        function test_a_lock_over_what_was_not_declared_opens_it_again_with_its_list() {
            const locked = () => {
                lockOver(() => review.units.listId = "");
                open("sighting");
            };
            tap("addUndeclared");
            type("found:name", "new one");
            type("undeclaredNote", "at the gate");
            lockOver(() => review.units.listId = "equipment");
            open("sighting");
            tryVerify(() => part("undeclaredAccept")?.visible);
            compare(review.units.listId, "person");
            compare(part("found:name").text, "new one");
            compare(part("found:staff_number").text, "");
            compare(part("undeclaredNote").text, "at the gate");
            locked();
            tryVerify(() => part("undeclaredAccept")?.visible);
            tap("undeclaredAccept");
            gone("undeclaredAccept");
            compare(review.units.undeclaredCount, 1);
            compare(review.units.unit(review.units.current).note, "at the gate");
            locked();
            verify(!part("undeclaredAccept")?.visible);
            tap("addUndeclared");
            compare(part("found:name").text, "");
            type("found:name", "another");
            tap("undeclaredCancel");
            gone("undeclaredCancel");
            locked();
            verify(!part("undeclaredAccept")?.visible);
        }
        function test_what_was_cut_off_in_a_list_that_is_no_more_stays_closed() {
            review.cutOff("undeclared").asked.connect(() => review.cutOff("undeclared").add({list: "vessels", found: {name: "x"}, note: ""}));
            lockOver(() => review.units.listId = "");
            open("sighting");
            verify(!part("undeclaredAccept")?.visible);
            compare(review.units.listId, review.unitLists.idAt(0));
        }
        function test_a_label_jumps_to_its_unit() {
            tap("list:equipment");
            tryCompare(review.units, "listId", "equipment");
            type("unitSearch", "WD-107");
            keyClick(Qt.Key_Return);
            tryCompare(part("unitName"), "text", "Model 7");
        }
        function test_a_total_shows_only_its_own() {
            tap("match:unit/person/P1");
            tap("unitFilter:match");
            tryCompare(review.units, "count", 1);
            tap("unitFilter:all");
            tryCompare(review.units, "count", 4);
        }
    }
}
