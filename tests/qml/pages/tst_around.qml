import QtQuick
import QtTest
import Fieldseal.Pages
import Fieldseal.Theme

/// The pages around a review: enrolment, reviews, overview, sync, settings.
Item {
    id: table

    width: 1280
    height: 800

    PageCase {
        id: suite

        property Component enrolComponent: Component {
            EnrolPage {
                width: 1280
                height: 800
            }
        }

        name: "Around"

        function cleanup() { Theme.textScale = 1; }
        function write(page, name, text) {
            const field = findChild(page, name);
            field.forceActiveFocus();
            field.selectAll();
            for (const letter of text)
                keyClick(letter);
            compare(field.text, text);
        }

        function test_an_enrolment_waits_for_what_is_missing_and_keeps_what_was_typed() {
            begin(false, "reviews");
            end();
            const page = createTemporaryObject(enrolComponent, table, {app: bench.app});
            const button = findChild(page, "enrolButton");
            page.enrolment.suggested("office.test:8443", "7Q2K");
            compare(findChild(page, "enrolAddress").text, "office.test:8443");
            compare(findChild(page, "enrolCode").text, "7Q2K");
            write(page, "enrolAddress", "office example");
            verify(page.enrolment.addressProblem("office example") !== "");
            write(page, "enrolCode", "1234");
            verify(page.enrolment.codeProblem("1234") !== "");
            write(page, "enrolDevice", "Tablet 7");
            write(page, "enrolPassphrase", "seven quiet rivers");
            write(page, "enrolPassphraseAgain", "seven quiet river");
            verify(!button.enabled);
            keyClick("s");
            verify(!button.enabled, "the address and the code are still wrong");
            write(page, "enrolAddress", "127.0.0.1:1");
            verify(!button.enabled, "the code is still wrong");
            keyClick(Qt.Key_Return);
            compare(page.enrolment.running, false);
            compare(findChild(page, "enrolProblem").visible, false);
        }
        function test_all_places_are_in_sight_in_portrait_with_words_of_double_size() {
            begin(false, "overview");
            shell.width = 800;
            shell.height = 1280;
            Theme.textScale = 2;
            for (const place of ["navReviews", "navInterviews", "navConflicts", "navMore"])
                tryVerify(() => {
                    const item = part(place);
                    const left = item.mapToItem(shell, 0, 0).x;
                    return item.visible && left >= 0 && left + item.width <= shell.width && item.width >= 48;
                }, 2000, place);
        }
        function test_a_review_is_found_by_words_and_state_and_all_are_shown_again() {
            begin(false, "checklist");
            keyClick(Qt.Key_1);
            tryVerify(() => bench.app.sync.unsent > 0);
            bench.app.closeReview();
            tryVerify(() => part("reviewsPage") !== null);
            type("reviewSearch", "nobody");
            tryCompare(bench.app.reviews, "count", 0);
            const list = part("reviewList");
            compare(list.count, 0);
            part("reviewSearch").clear();
            tryCompare(list, "count", 1);
            tap("reviewFilter:sealed");
            tryCompare(list, "count", 0);
            tap("reviewFilter:unsent");
            tryCompare(list, "count", 1);
            tap("reviewFilter:sealed");
            tryCompare(list, "count", 0);
            tap("reviewFilter:all");
            tryCompare(list, "count", 1);
        }
        function test_the_overview_leads_to_each_step_section_and_list() {
            begin(false, "overview");
            const section = "PE";
            tap("overviewSection:" + section);
            tryVerify(() => part("checklistPage") !== null);
            compare(review.items.sectionId, section);
            open("overview");
            tap("overviewList:person");
            tryVerify(() => part("sightingPage") !== null);
            compare(review.units.listId, "person");
            open("overview");
            tap("step:findings");
            tryVerify(() => part("findingsPage") !== null);
        }
        function test_a_sync_without_the_office_says_so_and_keeps_what_is_unsent() {
            begin(false, "checklist");
            keyClick(Qt.Key_1);
            tryVerify(() => bench.app.sync.unsent > 0);
            const unsent = bench.app.sync.unsent;
            open("sync");
            compare(part("syncUnsent").value, String(unsent));
            compare(part("syncHistory").count, 0);
            tap("syncButton");
            tryVerify(() => !bench.app.sync.running && bench.app.sync.problem !== "", 20000);
            tryVerify(() => part("sync:0") !== null);
            compare(part("syncHistory").count, 1);
            compare(part("sync:0").succeeded, false);
            compare(part("sync:0").detail, bench.app.sync.problem);
            compare(part("syncUnsent").value, String(unsent));
            verify(part("syncButton").visible, "it can be tried again");
        }
        function test_a_passphrase_is_changed_only_by_who_knows_it() {
            begin(false, "settings");
            tap("changePassphrase");
            type("passphraseCurrent", "not the right one");
            type("passphraseNew", "seven quiet rivers");
            type("passphraseAgain", "seven quiet river");
            verify(!part("passphraseAccept").enabled);
            keyClick("s");
            tap("passphraseAccept");
            tryVerify(() => !bench.app.busy && part("passphraseCurrent").visible, 10000);
            const field = part("passphraseCurrent");
            verify(field.Accessible.description.length > "Present passphrase. ".length, "why is said at the field");
            field.clear();
            type("passphraseCurrent", bench.passphrase);
            tap("passphraseAccept");
            gone("passphraseAccept");
            end();
            bench.app.lock();
            wait(0);
            bench.app.unlocking.unlock(bench.app.vaults.idAt(0), "seven quiet rivers");
            tryVerify(() => !bench.app.locked || bench.app.unlocking.problem !== "", 10000);
            compare(bench.app.unlocking.problem, "");
        }
        function test_the_vault_is_checked_page_by_page() {
            begin(false, "settings");
            tap("selfCheck");
            tryCompare(part("selfCheckResult"), "visible", true, 10000);
            compare(part("selfCheckResult").text, "Every page of the vault is sound.");
        }
    }
}
