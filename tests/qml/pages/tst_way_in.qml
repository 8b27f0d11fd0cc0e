import QtQuick
import QtTest
import Fieldseal.Pages
import Fieldseal.Theme

Item {
    id: table

    width: 1280
    height: 800

    PageCase {
        id: suite

        property Component unlockComponent: Component {
            UnlockPage {
                width: 1280
                height: 800
            }
        }

        property Component mainComponent: Component {
            Main {}
        }

        name: "Way in"

        function cleanup() { Theme.textScale = 1; }
        function test_a_wrong_passphrase_is_said_and_the_right_one_opens() {
            begin(false, "reviews");
            end();
            bench.app.lock();
            verify(bench.app.locked);
            const page = createTemporaryObject(unlockComponent, table, {app: bench.app});
            const field = findChild(page, "unlockPassphrase");
            field.forceActiveFocus();
            for (const letter of "wrong words")
                keyClick(letter);
            mouseClick(findChild(page, "unlockButton"));
            tryVerify(() => bench.app.unlocking.problem !== "", 5000);
            compare(field.text, "");
            tryCompare(bench.app.unlocking, "waitSeconds", 0, 10000);
            for (const letter of bench.passphrase)
                keyClick(letter);
            mouseClick(findChild(page, "unlockButton"));
            tryCompare(bench.app, "locked", false, 5000);
        }
        function test_the_way_in_scrolls_where_large_words_make_it_higher_than_the_window() {
            begin(false, "reviews");
            end();
            bench.app.lock();
            Theme.textScale = 2;
            const page = createTemporaryObject(unlockComponent, table, {app: bench.app, height: 480});
            const last = findChild(page, "enrolStart");
            let view = last.parent;
            while (view !== null && view.contentHeight === undefined)
                view = view.parent;
            verify(view !== null, "it scrolls");
            tryVerify(() => last.mapToItem(view.contentItem, 0, last.height).y > page.height);
            tryVerify(() => last.mapToItem(view.contentItem, 0, last.height).y <= view.contentHeight);
        }
        function test_locking_leaves_no_page_that_asks_for_what_is_gone_data() {
            return ["reviews", "overview", "checklist", "sighting", "findings", "conflicts", "close", "sync", "settings"]
                .map(page => ({tag: page}));
        }
        function test_locking_leaves_no_page_that_asks_for_what_is_gone(page) {
            failOnWarning(/.?/);
            end();
            bench.fresh(true);
            const window = createTemporaryObject(mainComponent, table, {app: bench.app});
            tryVerify(() => findChild(window.contentItem, "shell") !== null);
            findChild(window.contentItem, "shell").go(page.tag, "");
            tryVerify(() => findChild(window.contentItem, page.tag + "Page") !== null);
            bench.app.lock();
            tryVerify(() => findChild(window.contentItem, "unlockPage") !== null);
            wait(0);
        }
        function test_the_review_is_on_its_card() {
            begin(false, "reviews");
            bench.app.closeReview();
            tryVerify(() => part("reviewsPage") !== null);
            compare(bench.app.reviews.count, 1);
            tap("row:" + bench.app.reviews.idAt(0));
            tryVerify(() => part("overviewPage") !== null);
            compare(review.applicant, "East Ltd.");
        }
        function test_settings_change_what_is_seen_at_once() {
            begin(false, "settings");
            tap("theme:dark");
            compare(bench.app.settings.theme, "dark");
            tap("theme:light");
            tap("language:zh_CN");
            compare(bench.app.settings.effectiveLanguage, "zh_CN");
            tap("language:en");
        }
    }
}
