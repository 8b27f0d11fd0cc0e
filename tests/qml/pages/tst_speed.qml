import QtQuick
import QtTest

/// What is done by the hundred: long lists, scanning, selecting, stepping from item to item.
Item {
    width: 1280
    height: 800

    PageCase {
        name: "Speed"

        function large(page) {
            failOnWarning(/.?/);
            end();
            bench.freshLarge(120, 300);
            enter(page);
        }
        /// Every head in sight stands over a row of its own section.
        function headsFit(list, titleOf) {
            const parts = [];
            for (let at = 0; at < list.contentItem.children.length; ++at) {
                if (list.contentItem.children[at].visible)
                    parts.push(list.contentItem.children[at]);
            }
            const rows = parts.filter(one => one.itemId !== undefined);
            let seen = 0;
            for (const head of parts.filter(one => one.itemId === undefined && typeof one.section === "string")) {
                const below = rows.filter(row => Math.abs(row.y - head.y - head.height) < 2);
                if (below.length === 0)
                    continue;
                compare(head.section, titleOf(below[0]), "head at " + head.y);
                ++seen;
            }
            return seen;
        }
        function test_a_section_head_stands_over_its_own_rows_however_one_scrolls() {
            large("checklist");
            const list = part("itemList");
            const titleOf = row => "Section X" + Math.floor((Number(row.itemId.slice(2)) - 1000) / 25);
            let seen = 0;
            for (const at of [0, 0.3, 0.7, 1, 0.5, 0.1, 0.9, 0.2, 0]) {
                list.contentY = list.originY + at * (list.contentHeight - list.height);
                waitForRendering(list);
                seen += headsFit(list, titleOf);
            }
            verify(seen > 3);
        }
        function test_units_are_selected_and_matched_with_their_number_named() {
            large("sighting");
            review.units.listId = "equipment";
            type("unitSearch", "s3");
            tryCompare(review.units, "count", 30);
            tap("unitSelect");
            tap("bulkAll");
            compare(review.units.selectedCount, 30);
            tap("bulkMatch");
            tryVerify(() => part("bulkMatchAccept").visible);
            verify(part("bulkMatchAccept").text.indexOf("30") >= 0);
            tap("bulkMatchAccept");
            compare(review.units.matchCount, 30);
            gone("bulkMatchAccept");
            tap("bulkDone");
            shell.forceActiveFocus();
            tap("undo");
            compare(review.units.matchCount, 0);
        }
        function test_a_reader_that_types_finds_its_unit_from_anywhere_on_the_page() {
            begin(false, "sighting");
            review.units.listId = "person";
            for (const letter of "wd-107")
                keyClick(letter, Qt.NoModifier, 0);
            keyClick(Qt.Key_Return);
            tryCompare(review.units, "current", "unit/equipment/E7");
            tryCompare(part("unitName"), "text", "Model 7");
            verify(part("sightMatch").visible);
        }
        function test_an_unknown_label_is_offered_as_undeclared_with_its_number() {
            begin(false, "sighting");
            review.units.listId = "equipment";
            type("unitSearch", "zz-99");
            keyClick(Qt.Key_Return);
            tap("unknownAccept");
            tryVerify(() => part("found:asset_number") !== null && part("found:asset_number").visible);
            compare(part("found:asset_number").text, "zz-99");
            tap("undeclaredAccept");
            tryCompare(review.units, "undeclaredCount", 1);
        }
        function test_the_window_may_turn_after_the_list_has_changed() {
            begin(false, "sighting");
            for (const list of ["equipment", "person", "site", "equipment"]) {
                review.units.listId = list;
                wait(0);
                shell.width = list === "site" ? 1280 : 900;
                waitForRendering(shell, 200);
            }
            tap("addUndeclared");
            tryVerify(() => part("found:asset_number") !== null && part("found:asset_number").visible);
        }
        function test_a_picture_that_is_none_is_said_so() {
            begin(false, "sighting");
            tap("scan");
            tryVerify(() => part("scanPicture") !== null && part("scanPicture").visible);
            review.scanner.readPicture(Qt.resolvedUrl("tst_speed.qml"));
            tryVerify(() => part("scanProblem").visible);
            tap("scanAccept");
        }
        function test_keys_step_through_the_items() {
            begin(false, "checklist");
            review.pane.itemId = "MO-01";
            keyClick(Qt.Key_Right);
            compare(review.pane.itemId, "MO-02");
            keyClick(Qt.Key_Left);
            compare(review.pane.itemId, "MO-01");
            keyClick(Qt.Key_1);
            keyClick(Qt.Key_N);
            compare(review.pane.itemId, "MO-02");
        }
        function swipe(finger, id: int, from: int, to: int) {
            const pane = part("itemPanel");
            finger.press(id, pane, from, 300).commit();
            for (let x = from; x !== to; x += from > to ? -20 : 20)
                finger.move(id, pane, x, 300).commit();
            finger.release(id, pane, to, 300).commit();
        }
        function test_a_swipe_leads_to_what_is_open_and_back() {
            begin(false, "checklist");
            review.pane.itemId = "MO-02";
            tap("answerConform");
            review.pane.itemId = "MO-01";
            const pane = part("itemPanel");
            waitForRendering(pane);
            const open = review.items.nextOpen("MO-01");
            verify(open !== "MO-02");
            const finger = touchEvent(pane);
            swipe(finger, 2, 400, 120);
            tryCompare(review.pane, "itemId", open);
            swipe(finger, 3, 120, 400);
            tryVerify(() => review.items.next(review.pane.itemId) === open);
            swipe(finger, 4, 120, 400);
            swipe(finger, 5, 120, 400);
            tryCompare(review.pane, "itemId", "MO-01");
            swipe(finger, 6, 400, 120);
            tryCompare(review.pane, "itemId", open);
            review.pane.itemId = "MO-02";
            // On the way up or down it scrolls, however slanting.
            finger.press(1, pane, 400, 500).commit();
            for (let step = 1; step <= 10; ++step)
                finger.move(1, pane, 400 - 10 * step, 500 - 30 * step).commit();
            finger.release(1, pane, 300, 200).commit();
            keyClick(Qt.Key_Left);
            compare(review.pane.itemId, "MO-01", "one back from where the swipe had led, not two");
        }
        function test_what_a_determination_requires_is_one_tap_away() {
            begin(false, "checklist");
            review.pane.itemId = "MO-02";
            tap("answerNonconform");
            tap("giveNote");
            tryVerify(() => part("itemNote").activeFocus);
            for (const letter of "no rules")
                keyClick(letter);
            tryVerify(() => !part("giveNote").visible);
            tap("giveEvidence");
            tryVerify(() => part("documentAccept") !== null && part("documentAccept").visible);
        }
        function test_units_of_an_item_are_searched_by_whole_words_wherever_one_was_before() {
            large("checklist");
            review.pane.itemId = "X-1000";
            tryVerify(() => part("unit:N10000") !== null);
            part("unit:N10000").forceActiveFocus();
            keyClick(Qt.Key_Down);
            type("itemUnitSearch", "n10007");
            compare(part("itemUnitSearch").text, "n10007");
            tryCompare(review.pane.units, "shownCount", 1);
            tap("unit:N10007");
            compare(review.pane.units.answeredCount, 1);
        }
        function test_an_undo_goes_where_it_was_and_says_what() {
            begin(false, "checklist");
            review.pane.itemId = "MO-02";
            tap("answerConform");
            open("sighting");
            review.units.listId = "person";
            tap("match:unit/person/P1");
            open("findings");
            let told = "";
            shell.told.connect(text => { told = text; });
            keyClick(Qt.Key_Z, Qt.ControlModifier);
            tryVerify(() => part("sightingPage") !== null);
            compare(review.units.matchCount, 0);
            verify(told.indexOf("P1") >= 0);
            keyClick(Qt.Key_Z, Qt.ControlModifier);
            tryVerify(() => part("checklistPage") !== null);
            compare(review.pane.itemId, "MO-02");
            compare(review.pane.determination, "");
        }
        function test_a_colleagues_veto_is_confirmed_from_the_overview() {
            begin(true, "overview");
            bench.colleagueWrites("item/MO-01", "determination", "nonconform");
            tap("confirm:MO-01:second_inspector");
            tryVerify(() => part("confirm:MO-01:second_inspector") === null);
            tap("confirm:MO-01:leader");
            tryCompare(review.confirmations, "count", 0);
        }
    }
}
