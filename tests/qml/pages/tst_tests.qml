import QtQuick
import QtTest
import Fieldseal.Pages

Item {
    width: 1280
    height: 800

    PageCase {
        id: suite
        name: "KnowledgeTests"

        property Component sittingComponent: Component {
            SittingPage {
                width: 1280
                height: 800
            }
        }
        property SittingPage sitting: null

        function init() { begin(false, "tests"); }
        function cleanup() {
            if (sitting !== null)
                sitting.destroy();
            sitting = null;
        }
        function drawn(persons) {
            tap("drawPapers");
            for (const person of persons)
                tap("person:unit/person/" + person);
            tap("drawAccept");
            gone("drawAccept");
            tryCompare(review.tests, "preparedCount", persons.length);
        }
        /// What Main.qml does: the shell goes, the test is shown.
        function handedOver() {
            tap("handOver");
            tap("handOverAccept");
            gone("handOverAccept");
            tryVerify(() => review.sitting.active);
            sitting = sittingComponent.createObject(suite.parent, {app: bench.app, review: review});
            shell.visible = false;
            tryVerify(() => inTest("sittingBegin") !== null);
        }
        function inTest(name) {
            return findChild(sitting, name) ?? findChild(sitting.Window.window.contentItem.parent, name);
        }
        function tapThere(name) {
            let item = null;
            tryVerify(() => {
                item = inTest(name);
                return item !== null && item.visible && item.enabled && item.height > 0;
            }, 5000, name + " is there to be tapped");
            waitForRendering(sitting, 200);
            mouseClick(item);
        }

        function enterPassphrase(passphrase) {
            tryVerify(() => inTest("handBackPassphrase")?.visible ?? false);
            inTest("handBackPassphrase").forceActiveFocus();
            for (const letter of passphrase)
                keyClick(letter);
        }

        function test_the_history_tells_every_value_by_person_tablet_and_time() {
            drawn(["P1"]);
            tap("row:" + review.tests.idAt(0));
            tap("testHistory");
            readHistory(3);
        }
        function test_a_test_is_drawn_sat_and_its_result_taken() {
            drawn(["P1"]);
            handedOver();
            compare(inTest("sittingPerson").text, "Person 1");
            tapThere("sittingBegin");
            tryCompare(review.sitting, "phase", "paper");
            tapThere("option:A");
            tryCompare(review.sitting, "answeredCount", 1);
            tapThere("sittingNext");
            compare(review.sitting.index, 1);
            tapThere("sittingGo:3");
            compare(review.sitting.index, 2);
            tapThere("sittingPrevious");
            tapThere("option:B");
            tryCompare(review.sitting, "answeredCount", 2);
            tapThere("sittingHandIn");
            tapThere("handInAccept");
            tryVerify(() => !inTest("handInAccept")?.visible);
            tryCompare(review.sitting, "phase", "over");
            verify(inTest("sittingOver").visible);

            tapThere("sittingReturn");
            enterPassphrase(bench.passphrase);
            tapThere("handBackAccept");
            tryVerify(() => !review.sitting.active);
            cleanup();
            shell.visible = true;
            compare(review.tests.handedInCount, 1);
            tap("row:" + review.tests.idAt(0));
            tap("takeResult");
            tryVerify(() => review.test.taken);
        }
        function test_a_wrong_passphrase_leads_nowhere() {
            drawn(["P1"]);
            handedOver();
            tapThere("handBack");
            enterPassphrase("guess");
            tapThere("handBackAccept");
            tryVerify(() => review.handBack.problem !== "");
            verify(review.sitting.active);
        }
        function test_people_pass_the_tablet_on() {
            drawn(["P1", "P2"]);
            handedOver();
            tapThere("sittingBegin");
            tapThere("sittingHandIn");
            tapThere("handInAccept");
            tryVerify(() => !inTest("handInAccept")?.visible);
            tapThere("sittingPassOn");
            tryCompare(review.sitting, "personName", "Person 2");
            compare(review.sitting.phase, "welcome");
        }
        function test_the_time_ends_the_paper() {
            drawn(["P1"]);
            handedOver();
            tapThere("sittingBegin");
            bench.pass(6);
            compare(inTest("sittingLeft").text, "4:00");
            verify(review.sitting.nearEnd);
            bench.pass(4);
            tryCompare(review.sitting, "phase", "over");
            verify(review.sitting.timeWasUp);
        }
        function test_digits_choose_and_arrows_turn_pages() {
            drawn(["P1"]);
            handedOver();
            tapThere("sittingBegin");
            tryVerify(() => review.sitting.phase === "paper");
            waitForRendering(sitting, 200);
            keyClick(Qt.Key_2);
            tryCompare(review.sitting, "answeredCount", 1);
            keyClick(Qt.Key_Right);
            compare(review.sitting.index, 1);
            keyClick(Qt.Key_Left);
            compare(review.sitting.index, 0);
        }
        function test_a_lock_over_what_was_seen_opens_it_again_with_its_test_alone() {
            drawn(["P1", "P2"]);
            const first = review.tests.idAt(0);
            const again = test => {
                lockOver(() => review.test.testId = "");
                open("tests");
                tap("row:" + test);
            };
            tap("row:" + first);
            tap("noteIncident");
            tap("incidentKind");
            tap("choice:replaced");
            type("incidentText", "it fell");
            again(review.tests.idAt(1));
            waitForRendering(shell);
            verify(!part("incidentAccept")?.visible);
            tap("row:" + first);
            tryVerify(() => part("incidentAccept")?.visible);
            compare(part("incidentText").text, "it fell");
            tap("incidentAccept");
            gone("incidentAccept");
            compare(review.test.incidents.length, 1);
            compare(review.test.incidents[0].kind, "replaced");
            again(first);
            tap("noteIncident");
            compare(part("incidentText").text, "");
            type("incidentText", "nothing");
            tap("incidentCancel");
            gone("incidentCancel");
            again(first);
            waitForRendering(shell);
            verify(!part("incidentAccept")?.visible);
        }
        function test_what_was_seen_is_noted() {
            drawn(["P1"]);
            tap("row:" + review.tests.idAt(0));
            tap("noteIncident");
            type("incidentText", "took a phone out");
            tap("incidentAccept");
            gone("incidentAccept");
            tryVerify(() => review.test.incidents.length === 1);
            compare(review.test.incidents[0].note, "took a phone out");
            tap("abandonTest");
            type("abandonText", "used a phone");
            tap("abandonAccept");
            tryCompare(review.test, "testState", "abandoned");
        }
    }
}
