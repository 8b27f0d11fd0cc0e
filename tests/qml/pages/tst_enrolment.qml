import QtQuick
import QtTest
import Fieldseal.Pages
import Fieldseal.Theme

/// From the office's sheet or its files to an open vault, in the whole window.
Item {
    id: table

    width: 1280
    height: 800

    PageCase {
        id: suite

        property Component mainComponent: Component {
            Main {
                width: 1280
                height: 800
            }
        }
        property Main window: null

        name: "Enrolment"

        function init() {
            failOnWarning(/.?/);
            end();
            bench.fresh(false);
            bench.app.lock();
            window = mainComponent.createObject(table, {app: bench.app});
            press("enrolStart");
            tryVerify(() => see("enrolPage") !== null);
        }
        function cleanup() {
            window.destroy();
            tryVerify(() => window === null);
        }
        /// On the window's page or on what floats above it.
        function see(name) { return findChild(window.contentItem.parent ?? window.contentItem, name); }
        function press(name) {
            let item = null;
            tryVerify(() => {
                item = see(name);
                return item !== null && item.visible && item.enabled && item.height > 0;
            }, 5000, name + " is there to be tapped");
            waitForRendering(window.contentItem, 200);
            bring(item);
            tryVerify(() => !item.busy);
            mouseClick(item);
        }
        function write(name, text) {
            const field = see(name);
            field.forceActiveFocus();
            for (const letter of text)
                keyClick(letter);
        }
        function paste(name, text) {
            const field = see(name);
            field.forceActiveFocus();
            field.text = "";
            field.insert(0, text);
        }
        function scan(text) {
            bench.plugCamera();
            press("enrolScan");
            tryVerify(() => see("scanView") !== null && see("scanView").visible);
            bench.holdToCamera(text);
        }
        function choosePassphrase() {
            see("enrolDevice").selectAll();
            write("enrolDevice", "Tablet 3");
            write("enrolPassphrase", bench.passphrase);
            write("enrolPassphraseAgain", bench.passphrase);
        }
        function waitForOffice() {
            press("enrolByFile");
            write("enrolCode", bench.enrolmentCode());
            choosePassphrase();
            press("enrolButton");
            tryVerify(() => see("waitingPage") !== null, 10000);
        }
        function writeTheRequest() {
            verify(bench.app.waiting.writeRequest(bench.folder, "request", true));
        }

        function test_the_text_of_the_sheet_fills_the_form_in_whichever_field_it_lands_data() {
            return [{tag: "enrolAddress"}, {tag: "enrolCode"}];
        }
        function test_the_text_of_the_sheet_fills_the_form_in_whichever_field_it_lands(field) {
            paste(field.tag, bench.enrolmentSheet());
            compare(see("enrolAddress").text, "office.example:8443");
            compare(see("enrolCode").text, bench.enrolmentCode());
        }
        function test_a_sheet_that_was_cut_short_is_said_where_it_stands() {
            paste("enrolCode", bench.enrolmentSheet().slice(0, 40));
            verify(see("enrolCode").text.startsWith("fieldseal-enrol:"));
            verify(bench.app.enrolment.codeProblem(see("enrolCode").text).includes("cut short"));
            verify(!see("enrolButton").enabled);
        }
        function test_the_camera_reads_the_sheet_and_needs_no_permission() {
            scan(bench.enrolmentSheet());
            tryCompare(see("enrolCode"), "text", bench.enrolmentCode());
            compare(see("enrolAddress").text, "office.example:8443");
            tryVerify(() => !see("scanPicture")?.visible);
            verify(!bench.app.enrolment.scanner.watching);
        }
        function test_a_foreign_code_is_named_and_fills_nothing() {
            scan("ASSET-000017");
            tryVerify(() => see("enrolSheetProblem").visible);
            verify(see("enrolSheetProblem").text.includes("ASSET-000017"));
            compare(see("enrolCode").text, "");
        }
        function test_without_a_camera_the_sheet_says_what_to_do() {
            press("enrolScan");
            tryVerify(() => see("scanPicture") !== null && see("scanPicture").visible);
            verify(!see("scanCamera").visible);
            verify(!see("scanView").visible);
        }
        function test_a_reader_that_types_is_heard_on_this_page_alone() {
            verify(bench.app.enrolment.scanner.listening);
            press("enrolBack");
            tryVerify(() => see("unlockPage") !== null);
            verify(!bench.app.enrolment.scanner.listening);
        }
        function test_by_file_no_address_is_asked_for() {
            verify(see("enrolAddress").visible);
            press("enrolByFile");
            verify(!see("enrolAddress").visible);
            press("enrolByNetwork");
            verify(see("enrolAddress").visible);
        }
        function test_the_request_is_written_and_the_answer_opens_the_vault() {
            waitForOffice();
            verify(!see("waitingWritten").visible);
            press("writeRequest");
            tryVerify(() => see("requestAccept") !== null && see("requestAccept").visible);
            compare(see("requestFile").text, "enrolment-request-" + bench.enrolmentCode().slice(0, 4) + ".json");
            press("requestCancel");
            writeTheRequest();
            tryVerify(() => see("waitingWritten").visible);
            bench.app.waiting.takeAnswer(bench.answerRequest());
            tryVerify(() => see("shell") !== null, 10000);
            compare(bench.app.userName, "Li");
        }
        function test_a_file_that_is_no_answer_is_said_and_the_vault_waits_on() {
            waitForOffice();
            writeTheRequest();
            bench.app.waiting.takeAnswer("file://" + bench.app.waiting.written);
            tryVerify(() => see("waitingProblem").visible);
            verify(see("waitingProblem").text.includes("not the office's answer"));
            verify(bench.app.waiting.active);
        }
        function test_what_waits_is_in_the_list_and_opens_by_its_passphrase() {
            waitForOffice();
            press("waitingBack");
            tryVerify(() => see("unlockPage") !== null);
            compare(bench.app.vaults.count, 2);
            let waiting = "";
            for (let row = 0; row < 2; ++row) {
                tryVerify(() => see("row:" + bench.app.vaults.idAt(row)) !== null);
                if (see("row:" + bench.app.vaults.idAt(row)).waiting)
                    waiting = bench.app.vaults.idAt(row);
            }
            verify(waiting !== "");
            compare(see("row:" + waiting).text, "Tablet 3");
            press("row:" + waiting);
            write("unlockPassphrase", bench.passphrase);
            press("unlockButton");
            tryVerify(() => see("waitingPage") !== null, 10000);
        }
        function test_giving_up_asks_first_and_takes_the_vault_away() {
            waitForOffice();
            press("giveUp");
            press("giveUpCancel");
            verify(bench.app.waiting.active);
            compare(bench.app.vaults.count, 2);
            tryVerify(() => !see("giveUpCancel")?.visible);
            press("giveUp");
            press("giveUpAccept");
            tryVerify(() => see("unlockPage") !== null);
            compare(bench.app.vaults.count, 1);
        }
        function test_another_code_makes_another_request() {
            waitForOffice();
            writeTheRequest();
            press("anotherCode");
            tryVerify(() => see("newCode") !== null && see("newCode").visible);
            write("newCode", "QCW0J0V8R04674VJNAQN");
            press("newCodeAccept");
            tryVerify(() => see("waitingCode").value === "QCW0");
            verify(!see("waitingWritten").visible);
        }
    }
}
