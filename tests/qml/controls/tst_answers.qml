import QtQuick
import QtTest
import Fieldseal.Theme
import Fieldseal.Controls

// A TestCase is invisible, and so is what it holds: the controls stand beside it.
Item {
    id: page

    width: 800
    height: 400

    AnswerBar {
        id: bar
        width: 700
    }
    UnitTile {
        id: tile
        y: 200
        name: "Wang Zhiqiang"
        determination: ""
    }
    SignalSpy {
        id: chosen
        target: bar
        signalName: "chosen"
    }

    TestCase {
        id: suite

        name: "Answers"
        when: windowShown

        function init() {
            chosen.clear();
            bar.value = "";
            bar.offered = bar.keys;
            bar.width = 700;
        }

        function test_a_tap_says_which_answer() {
            for (const [name, key] of [["answerConform", "conform"], ["answerPartly", "partly"], ["answerNonconform", "nonconform"],
                                       ["answerNotApplicable", "not_applicable"], ["answerNotTested", "not_tested"]]) {
                mouseClick(findChild(bar, name));
                compare(chosen.signalArguments[chosen.count - 1][0], key);
            }
            compare(chosen.count, 5);
        }
        function test_only_the_model_checks_an_answer() {
            mouseClick(findChild(bar, "answerConform"));
            verify(!findChild(bar, "answerConform").checked);
            bar.value = "conform";
            verify(findChild(bar, "answerConform").checked);
            verify(!findChild(bar, "answerPartly").checked);
        }
        function test_an_answer_that_is_not_offered_cannot_be_given() {
            bar.offered = ["conform", "nonconform"];
            mouseClick(findChild(bar, "answerNotApplicable"));
            compare(chosen.count, 0);
        }
        function test_every_answer_is_large_enough_for_a_finger_data() {
            return [{tag: "wide", width: 700}, {tag: "narrow", width: 300}];
        }
        function test_every_answer_is_large_enough_for_a_finger(row) {
            bar.width = row.width;
            waitForRendering(bar);
            for (const name of ["answerConform", "answerPartly", "answerNonconform", "answerNotApplicable", "answerNotTested"]) {
                const button = findChild(bar, name);
                verify(button.height >= 56, name + " is " + button.height);
                verify(button.width >= 56, name + " is " + button.width);
                verify(button.Accessible.name !== "");
            }
        }
        function test_a_tile_says_its_answer_in_words() {
            tile.determination = "nonconform";
            verify(tile.Accessible.name.indexOf("Non-conform") >= 0);
            tile.determination = "";
            verify(tile.Accessible.name.indexOf("Open") >= 0);
        }
    }
}
